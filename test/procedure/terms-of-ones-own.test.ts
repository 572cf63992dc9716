import { describe, expect, it } from "vitest";
import { defineEdition, dutiesOf, explain, nm2024, replayEvents, withParameters } from "../../src/index.js";
import { pilotAt, refusalOf } from "../support/pilot.js";

const cited = { clause: "甲.一", phrase: "另行规定" };
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const row = (event: string, from: readonly string[], more: object = {}) => ({
  ...{ event, from, conditions: [], ...cited },
  ...more,
});

/** An edition in which a filing comes after the submission, within so many days. */
const filing = (days: object, parameters: readonly object[], more: object = {}) =>
  defineEdition({
    ...{ id: "own", title: "自定版本", rules: [], indicators: [], outline: [], parameters },
    procedure: {
      transitions: [
        row("submitted", ["in-preparation"], { to: "under-review" }),
        row("withdrawn", ["under-review"], { to: "withdrawn" }),
        row("filed", ["under-review"], {
          conditions: [{ holds: { kind: "within", event: "submitted", days }, ...cited }],
        }),
      ],
      events: [{ event: "filed", label: label("备案", "filing") }],
      duties: [],
      terms: [],
      ...more,
    },
    parameterRoles: { leapDay: "leap" },
  } as never);

const leap = {
  ...{ id: "leap", value: "first-of-march", unit: "", basis: "guideline" },
  choices: ["last-of-february", "first-of-march"],
};
const yearsOf = (unit: string) => ({ id: "limit", value: "1", unit, basis: "guideline" });

describe("the reading of 29 February", () => {
  it.each([
    ["a condition that gives years itself", { value: "1", unit: "年" }, []],
    ["a condition on a parameter in years", { term: "limit" }, [yearsOf("年")]],
  ])("is taken as a term for %s", (_, days, parameters) => {
    const edition = filing(days, [leap, ...parameters]);
    expect(edition.issues).toStrictEqual([]);
    const events = [
      { type: "submitted", on: "2024-02-29" },
      { type: "filed", on: "2025-03-01" },
    ];
    const { state, refusals } = replayEvents(events, { edition });
    expect(refusals).toStrictEqual([]);
    expect(state?.terms.map(({ id }) => id)).toContain("leap");
  });

  it("is taken for a duty in years too, and named with its last day", () => {
    const duty = {
      ...{ duty: "answer-due", label: label("答复", "answer"), who: "caller", ...cited },
      ...{ arisesWith: "submitted", endsWith: ["filed"], within: { value: "1", unit: "年" } },
    };
    const edition = filing({ value: "9" }, [leap], { duties: [duty] });
    const { state } = replayEvents([{ type: "submitted", on: "2024-02-29" }], { edition });
    const [due] = dutiesOf(state, { edition, asOf: "2024-03-01" }).duties;
    expect(due).toMatchObject({ due: "2025-03-01", parameters: [{ id: "leap" }] });
  });

  it("is no term where nothing counts in years", () => {
    const edition = filing({ value: "9" }, [leap]);
    expect(replayEvents([], { edition }).state?.terms).toStrictEqual([]);
  });
});

it("says days where a parameter that says nothing of its unit counts them", () => {
  const edition = filing({ term: "limit" }, [leap, { ...yearsOf(""), value: "5" }]);
  const events = [
    { type: "submitted", on: "2026-03-02" },
    { type: "filed", on: "2026-03-08" },
  ];
  const { refusals } = replayEvents(events, { edition });
  const said = (locale: "zh-CN" | "en") => explain(refusals[0], locale, { edition, brief: true });
  expect(said("zh-CN")).toContain("之后5天以内");
  expect(said("en")).toContain("within 5 days of");
});

it("says days of a public notice whose parameter says nothing of its unit", () => {
  const edition = withParameters(nm2024, { "publicity-days": { value: "8", unit: "" } });
  const short = { type: "publicised", on: "2024-09-03", from: "2024-09-03", to: "2024-09-09" };
  const refusal = refusalOf(pilotAt("revised", {}, edition), short, { edition });
  expect(explain(refusal, "zh-CN", { edition, brief: true })).toContain("公示7天，要求不少于8天，还差1天");
});
