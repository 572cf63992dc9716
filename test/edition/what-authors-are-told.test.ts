import { describe, expect, it } from "vitest";
import { applyEvent, defineEdition, explain, procedureTable, replayEvents } from "../../src/index.js";

const cited = { clause: "甲.一", phrase: "另行规定" };
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const row = (event: string, from: readonly string[], more: object = {}) => ({
  ...{ event, from, conditions: [], ...cited },
  ...more,
});
const filed = { event: "filed", label: label("备案", "filing") };
const ways = [
  row("submitted", ["in-preparation"], { to: "under-review" }),
  row("withdrawn", ["under-review"], { to: "withdrawn" }),
];

/** An edition of nothing but a procedure: a submission, a withdrawal, and a filing in between on the condition given. */
const made = (procedure: object, more: object = {}) =>
  defineEdition({
    ...{ id: "own", title: "自定版本", parameters: [], rules: [], indicators: [], outline: [] },
    procedure: {
      ...{ duties: [], terms: [], events: [filed], transitions: [...ways, row("filed", ["under-review"])] },
      ...procedure,
    },
    ...more,
  } as never);
const holding = (holds: object, more: object = {}, event: object = filed) =>
  made(
    {
      events: [event],
      transitions: [...ways, row("filed", ["under-review"], { conditions: [{ holds, ...cited }] })],
    },
    more,
  );

type Told = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What is said of each code, in Chinese and in English. */
const toldOf = (edition: ReturnType<typeof made>): Told =>
  Object.fromEntries(
    edition.issues.map((one) => [
      one.code,
      [explain(one, "zh-CN", { edition }), explain(one, "en", { edition })],
    ]),
  );

describe("a name is quoted as its author wrote it, and not as it is called", () => {
  it.each([
    ["procedure-name", { event: "Filed", label: label("备案", "filing") }, "“Filed”"],
    ["procedure-name-taken", { event: "objected", label: label("投诉", "complaint") }, "“objected”"],
  ])("%s", (code, event, quoted) => {
    const [zh, en] = toldOf(made({ events: [event], transitions: ways }))[code] ?? [];
    expect([zh, en]).toStrictEqual([expect.stringContaining(quoted), expect.stringContaining(quoted)]);
  });

  it("procedure-name-twice", () => {
    const [zh, en] = toldOf(made({ events: [filed, filed] }))["procedure-name-twice"] ?? [];
    expect([zh, en]).toStrictEqual([
      expect.stringContaining("“filed”已有"),
      expect.stringContaining("“filed” is the name of another"),
    ]);
  });

  it("same-label, both of them", () => {
    const edition = made({ events: [{ event: "filed", label: label("报送", "filing") }] });
    const [zh, en] = toldOf(edition)["same-label"] ?? [];
    expect([zh, en]).toStrictEqual([
      expect.stringContaining("“filed”和“submitted”的名称都是“报送”"),
      expect.stringContaining("“filed” and “submitted” are both called “报送”"),
    ]);
  });
});

it("names the kinds of condition that there are in Chinese", () => {
  expect(toldOf(holding({ kind: "before", event: "submitted" }))["unknown-word"]?.[0]).toContain(
    "只能填写已有、不早于、不晚于、合计不超过、次数不超过、取值等于或全部办结",
  );
});

describe("a figure out of its range", () => {
  const out = (range: object) =>
    toldOf(made({}, { parameters: [{ id: "places", value: "8", unit: "户", basis: "guideline", range }] }))[
      "figure-out-of-range"
    ]?.[0];

  it.each([
    ["has a most alone", { most: "7" }, "取值为8，应不大于7；"],
    ["has a least alone", { least: "9" }, "取值为8，应不小于9；"],
    ["has both", { least: "1", most: "7" }, "取值为8，应不小于1，应不大于7；"],
  ])("that %s is told without a stray mark", (_, range, said) => expect(out(range)).toContain(said));
});

it("leaves the brackets out where no event ends a duty", () => {
  const duty = { duty: "answer-due", label: label("答复", "answer"), who: "caller", ...cited };
  const edition = made({ duties: [{ ...duty, arisesWith: "filed", endsWith: [] }] });
  expect(toldOf(edition)["duty-without-event"]).toStrictEqual([
    expect.stringContaining("没有能办结“答复”的事项；"),
    expect.stringContaining("can discharge “answer”; add"),
  ]);
});

it("says once that nobody reaches a phase that is called as one of the library", () => {
  const { issues } = made({ phases: [{ phase: "closed", label: label("结", "end") }] });
  expect(issues.map(({ code }) => code)).toStrictEqual(["procedure-name-taken", "phase-not-reached"]);
});

describe("a parameter that nobody has named", () => {
  const times = { id: "times", value: null, unit: "次", basis: "guideline" };
  const edition = holding(
    { kind: "count-at-most", event: "filed", most: { term: "times" } },
    { parameters: [times] },
  );

  it("is told by its id in the table", () => {
    const table = procedureTable(edition, "zh-CN");
    expect(table.ok && table.value).toContain("“备案”不超过参数“times”");
  });

  it("is told by its id where it is asked for", () => {
    const events = [
      { type: "submitted", on: "2026-03-02" },
      { type: "filed", on: "2026-03-03" },
    ];
    const [refusal] = replayEvents(events, { edition }).refusals;
    expect(explain(refusal, "zh-CN", { edition })).toContain("没有给出参数“times”");
  });
});

describe("English counts", () => {
  const submitted = { type: "submitted", on: "2026-03-02" };
  const refused = (edition: ReturnType<typeof made>, more: object = {}) => {
    const { state } = replayEvents([submitted], { edition });
    const result = applyEvent(state, { type: "filed", on: "2026-03-03", ...more }, { edition });
    return result.ok ? "" : explain(result.refusal, "en", { edition, brief: true });
  };

  it("one time, and two times", () => {
    const never = holding({ kind: "count-at-most", event: "filed", most: { value: "0" } });
    expect(refused(never)).toContain("would happen 1 time, at most 0 may be");
    const once = holding({ kind: "count-at-most", event: "filed", most: { value: "1" } });
    const table = procedureTable(once, "en");
    expect(table.ok && table.value).toContain("at most 1 time");
  });

  it("one month too much, and more months", () => {
    const field = { label: label("期限", "term"), type: "count", unit: label("个月", "months") };
    const edition = holding(
      { kind: "sum-at-most", field: "months", most: { value: "2" } },
      {},
      {
        ...filed,
        fields: { months: field },
      },
    );
    expect(refused(edition, { months: 3 })).toContain(
      "together 3 months, at most 2 months may be, 1 month too much",
    );
  });
});

it("quotes an unknown word once", () => {
  const edition = made({
    events: [{ ...filed, fields: { way: { label: label("方式", "way"), type: "text" } } }],
    transitions: [
      ...ways,
      row("filed", ["under-review"], {
        conditions: [{ holds: { kind: "field-equals", field: "way", is: "by-fax" }, ...cited }],
      }),
    ],
  });
  expect(edition.issues).toStrictEqual([]);
  const { state } = replayEvents([{ type: "submitted", on: "2026-03-02" }], { edition });
  const result = applyEvent(state, { type: "filed", on: "2026-03-03", way: "by-post" }, { edition });
  expect(!result.ok && explain(result.refusal, "zh-CN", { edition })).toContain("为“by-post”，应为“by-fax”");
});
