import { describe, expect, it } from "vitest";
import type { DutyKind, Transition } from "../../src/edition/procedure.js";
import { allowedEvents, applyEvent, defineEdition, dutiesOf, nm2024, replayEvents } from "../../src/index.js";
import type { OwnField, OwnPhase } from "../../src/rules.js";

const cited = { clause: "9.1", phrase: "另行规定" };
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const parts = { fields: {} as Readonly<Record<string, OwnField>>, phases: [] as readonly OwnPhase[] };

/** An edition in which a filing comes after the submission, on the conditions given, as often as one likes. */
function filing(
  fields: Readonly<Record<string, OwnField>>,
  holds: readonly object[] = [],
  more: {
    readonly when?: Transition["when"];
    readonly duties?: readonly object[];
    readonly phases?: readonly OwnPhase[];
    readonly to?: string;
  } = {},
) {
  const { when, duties = [], phases = parts.phases, to } = more;
  const edition = defineEdition({
    ...nm2024,
    id: "filing",
    procedure: {
      phases,
      events: [
        { event: "filed", label: label("备案", "filing"), fields },
        { event: "submitted", fields: { limit: { label: label("限额", "limit"), type: "decimal" } } },
      ],
      transitions: [
        { event: "submitted", from: ["in-preparation"], to: "under-review", conditions: [], ...cited },
        { event: "withdrawn", from: ["under-review"], to: "withdrawn", conditions: [], ...cited },
        {
          ...{ event: "filed", from: ["under-review"], ...cited },
          ...(when && { when }),
          ...(to !== undefined && { to }),
          conditions: holds.map((one) => ({ holds: one, ...cited })) as unknown as Transition["conditions"],
        },
      ],
      duties: duties.map((one) => ({ ...cited, who: "caller", ...one })) as unknown as readonly DutyKind[],
      terms: [],
    },
  });
  expect(edition.issues).toStrictEqual([]);
  const { state } = replayEvents([{ type: "submitted", on: "2025-03-03", limit: "-5" }], { edition });
  return { edition, state };
}

const isPossible = ({ edition, state }: ReturnType<typeof filing>, on = "2025-03-10"): boolean =>
  allowedEvents(state, { edition, on }).events.some((event) => event === "filed");

const required = (
  type: OwnField["type"],
  more: Partial<OwnField> = {},
): Readonly<Record<string, OwnField>> => ({
  value: { label: label("内容", "what it says"), type, required: true, ...more },
});
const words = [{ value: "word-one", label: label("一", "one") }];

describe("an event of one's own is possible", () => {
  it.each(["text", "statement", "count", "decimal", "rate", "yuan", "date", "yes-or-no"] as const)(
    "with a %s that it must hold",
    (type) => {
      expect(isPossible(filing(required(type)))).toBe(true);
    },
  );

  it("with words that it must hold, and in the case of its row alone", () => {
    expect(isPossible(filing(required("words", { words })))).toBe(true);
    expect(
      isPossible(filing(required("word", { words }), [], { when: { field: "value", is: "word-one" } })),
    ).toBe(true);
    expect(isPossible(filing(required("yes-or-no"), [], { when: { field: "value", is: false } }))).toBe(true);
  });

  it("with the value its condition asks for, and not where two ask for different ones", () => {
    const asks = (is: unknown) => ({ kind: "field-equals", field: "value", is });
    expect(isPossible(filing(required("count"), [asks(7)]))).toBe(true);
    expect(isPossible(filing(required("count"), [asks(7), asks(8)]))).toBe(false);
    expect(isPossible(filing(required("text"), [asks("甲")]))).toBe(true);
  });

  it("with a sum that nothing but a figure below zero keeps", () => {
    const holds = { kind: "sum-at-most", field: "value", most: { event: "submitted", field: "limit" } };
    expect(isPossible(filing(required("decimal"), [holds]))).toBe(true);
    expect(isPossible(filing(required("yuan"), [holds]))).toBe(false);
    expect(isPossible(filing(required("yuan"), [{ ...holds, most: { value: "0" } }]))).toBe(true);
  });

  const fromSubmission = (kind: string, days: string) => ({
    ...{ kind, event: "submitted", days: { value: days }, date: "value" },
  });

  it("with a date within its bounds, where there is one", () => {
    expect(isPossible(filing(required("date"), [fromSubmission("not-before", "30")]))).toBe(true);
    expect(isPossible(filing(required("date"), [fromSubmission("within", "2")]))).toBe(true);
    const both = (least: string, most: string) => [
      fromSubmission("not-before", least),
      fromSubmission("within", most),
    ];
    expect(isPossible(filing(required("date"), both("30", "30")))).toBe(true);
    expect(isPossible(filing(required("date"), both("31", "30")))).toBe(false);
    expect(isPossible(filing(required("date"), both("1", "60")))).toBe(true);
  });

  it("without a date it need not hold, where no date will do", () => {
    const fields = { value: { label: label("日期", "day"), type: "date" as const } };
    expect(
      isPossible(filing(fields, [fromSubmission("not-before", "31"), fromSubmission("within", "30")])),
    ).toBe(true);
  });

  it("not where the day it is counted from is not known", () => {
    const holds = { kind: "within", event: "withdrawn", days: { value: "5" }, date: "value" };
    expect(isPossible(filing(required("date"), [holds]))).toBe(false);
  });

  it("on some day, if not on the first or the last there is", () => {
    const own = (kind: string, days: string) => ({ kind, event: "submitted", days: { value: days } });
    const made = filing({}, [own("not-before", "10"), own("within", "10")]);
    expect(allowedEvents(made.state, { edition: made.edition }).events).toContain("filed");
    expect(isPossible(made, "2025-03-12")).toBe(false);
    expect(isPossible(made, "2025-03-13")).toBe(true);
    expect(isPossible(made, "2025-03-14")).toBe(false);
    const never = filing({}, [own("not-before", "11"), own("within", "10")]);
    expect(allowedEvents(never.state, { edition: never.edition }).events).not.toContain("filed");
    const unknown = filing({}, [{ kind: "within", event: "withdrawn", days: { value: "5" } }]);
    expect(allowedEvents(unknown.state, { edition: unknown.edition }).events).not.toContain("filed");
  });
});

describe("a duty that comes with an event of one's own", () => {
  const fields: Readonly<Record<string, OwnField>> = {
    until: { label: label("截止日期", "last day"), type: "date" },
  };
  const duty = (more: object = {}) => ({
    ...{ duty: "answer", label: label("答复", "answer"), arisesWith: "filed", endsWith: ["withdrawn"] },
    ...more,
  });
  const dueAfter = (
    one: object,
    event: object,
    more: { readonly phases?: readonly OwnPhase[]; readonly to?: string } = {},
  ) => {
    const { edition, state } = filing(fields, [], { duties: [duty(one)], ...more });
    const result = applyEvent(state, { type: "filed", on: "2025-03-10", ...event }, { edition });
    if (!result.ok) throw new Error("it was refused");
    return dutiesOf(result.state, { edition, asOf: "2025-03-10" }).duties;
  };

  it("has the last day that a field of the event gives", () => {
    expect(dueAfter({ from: "until" }, { until: "2025-03-20" })).toMatchObject([
      { due: "2025-03-20", missing: [] },
    ]);
    expect(dueAfter({ from: "until", within: { value: "5" } }, { until: "2025-03-20" })).toMatchObject([
      { due: "2025-03-25", parameters: [] },
    ]);
    expect(dueAfter({ from: "until" }, {})).toMatchObject([
      { status: "needs-data", due: null, missing: ["pilotEvent:filed.until"] },
    ]);
  });

  it("has the day of the event to count from, or no last day at all", () => {
    expect(dueAfter({ within: { value: "5" } }, {})).toMatchObject([{ due: "2025-03-15" }]);
    expect(dueAfter({}, {})).toMatchObject([{ status: "due", due: null, code: "duty-without-date" }]);
  });

  it("has no last day beyond the years we count", () => {
    expect(dueAfter({ from: "until", within: { value: "9" } }, { until: "2199-12-30" })).toMatchObject([
      { status: "due", due: null },
    ]);
  });

  it("is shown as left undone at an end of one's own, unless that releases", () => {
    const ended = (more: Partial<OwnPhase>) => ({
      phases: [{ phase: "over", label: label("结束", "over"), ...more }],
      to: "over",
    });
    expect(dueAfter({}, {}, ended({ isEnd: true }))).toHaveLength(1);
    expect(dueAfter({}, {}, ended({ isEnd: true, releases: true }))).toHaveLength(0);
  });
});
