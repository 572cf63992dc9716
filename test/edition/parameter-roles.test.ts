/** 参数用途: an edition may call its parameters as it likes, and may have none, and its pilots, selections and tracks count by them. */
import { describe, expect, it } from "vitest";
import {
  type DutyKind,
  defineEdition,
  editionDigest as digestOf,
  dutiesOf,
  type Edition,
  explain,
  nm2024,
  type Parameter,
  type Procedure,
  replayEvents,
  selectPilots,
  startPilot,
  trackIndicators,
  withParameters,
} from "../../src/index.js";

const renamed: Readonly<Record<string, string>> = {
  "pilots-least": "least-cities",
  "pilots-most": "most-cities",
  "pilot-years": "length-of-trial",
  "leap-day": "from-29-february",
  "publicity-days": "notice",
  "self-evaluation-year": "which-years",
  "midterm-evaluation-days": "half-way",
  "final-evaluation-days": "afterwards",
};

const figures: Readonly<Record<string, string>> = {
  ...{ "publicity-days": "5", "midterm-evaluation-days": "400", "final-evaluation-days": "60" },
};

const { rules: _, issues: __, outline: ___, sentences: ____, ...parts } = nm2024;
const procedure = parts.procedure as Procedure;
const given = withParameters(nm2024, figures).parameters.filter(({ id }) => Object.hasOwn(renamed, id));
const bare = { ...parts, rules: [], outline: [], provisions: {} };
const original = defineEdition({ ...bare, parameters: given });

function inOtherNames({ range, ...parameter }: Parameter): Parameter {
  const { notAbove } = range ?? {};
  const bound = notAbove !== undefined && { notAbove: renamed[notAbove] };
  return { ...parameter, id: renamed[parameter.id] ?? "", ...(range && { range: { ...range, ...bound } }) };
}

const otherwise: Edition = defineEdition({
  ...bare,
  parameters: given.map(inOtherNames),
  procedure: { ...procedure, terms: [] },
  parameterRoles: Object.fromEntries(
    Object.entries(nm2024.parameterRoles ?? {}).map(([role, id]) => [role, renamed[id]]),
  ),
});

const events = [
  { type: "submitted", on: "2024-02-12" },
  { type: "reviewed", on: "2024-02-19", shortlisted: true },
  { type: "publicised", on: "2024-02-20", from: "2024-02-20", to: "2024-02-24" },
  { type: "approved", on: "2024-02-29" },
] as const;

/** The same with the names of the one edition for those of the other. */
const inItsNames = (value: unknown): unknown =>
  JSON.parse(
    Object.entries(renamed).reduce(
      (text, [id, name]) => text.replaceAll(`"${id}"`, `"${name}"`).replaceAll(`.${id}"`, `.${name}"`),
      JSON.stringify(value),
    ),
  );

/** The terms stand in the order in which they are found. */
const sorted = (terms: readonly { id: string }[]) =>
  [...terms].sort((left, right) => (left.id < right.id ? -1 : 1));

describe("an edition that calls its parameters otherwise", () => {
  it("has no faults", () => expect([original.issues, otherwise.issues]).toEqual([[], []]));

  it("takes its pilots through the same states, and owes the same by the same days", () => {
    const [one, other] = [original, otherwise].map((edition) => replayEvents(events, { edition }).state);
    const { terms, ...rest } = inItsNames(one) as NonNullable<typeof one>;
    const editionDigest = digestOf(otherwise);
    expect({ ...other, terms: sorted(other?.terms ?? []) }).toEqual({
      ...rest,
      editionDigest,
      terms: sorted(terms),
    });
    const owed = (edition: Edition, state: unknown) =>
      dutiesOf(state, { edition, asOf: "2025-01-31" }).duties.map(({ parameters, ...duty }) => ({
        ...duty,
        parameters: sorted(parameters),
      }));
    const ofOriginal = inItsNames(owed(original, one)) as ReturnType<typeof owed>;
    expect(owed(otherwise, other)).toEqual(
      ofOriginal.map((duty) => ({ ...duty, parameters: sorted(duty.parameters) })),
    );
    expect(owed(otherwise, other).length).toBeGreaterThan(5);
  });

  it("refuses a list that is public for too short a time", () => {
    const short = { ...events[2], to: "2024-02-23" };
    const { refusals } = replayEvents([events[0], events[1], short], { edition: otherwise });
    expect(refusals.map(({ code }) => code)).toEqual(["publicity-too-short"]);
  });

  it("chooses as many", () => {
    const candidates = Array.from({ length: 7 }, (_, index) => ({
      ...{ id: `${index}`, score: `${90 - index}`, eligible: true },
    }));
    const chosen = [original, otherwise].map((edition) => selectPilots(candidates, { edition, year: 2024 }));
    expect(chosen[1]?.selected).toHaveLength(5);
    expect(chosen[1]?.finding).toEqual(inItsNames(chosen[0]?.finding));
  });

  it("ends a period on the same day", () => {
    const tracks = [original, otherwise].map((edition) =>
      trackIndicators([{ id: "scenarios", baseline: "0", target: "8", actual: "4" }], {
        ...{ edition, start: "2024-02-29", asOf: "2025-02-28" },
      }),
    );
    expect(tracks[1]?.rows).toEqual(tracks[0]?.rows);
    expect(tracks[1]?.rows).toHaveLength(1);
  });
});

describe("an edition that does not say which parameters play the roles", () => {
  const { parameterRoles: _____, ...unsaid } = bare;

  it("counts by those that are called as the roles are", () =>
    expect(defineEdition({ ...unsaid, parameters: given }).parameterRoles).toEqual(nm2024.parameterRoles));

  it("has none where nothing is called so", () => {
    const { parameters } = otherwise;
    const { issues, parameterRoles } = defineEdition({ ...unsaid, parameters, procedure: undefined });
    expect([issues, parameterRoles]).toEqual([[], undefined]);
  });
});

const cited = { clause: "9", phrase: "" };
const withDuties = (...duties: readonly DutyKind["duty"][]): Edition =>
  defineEdition({
    ...{ ...bare, parameters: [], parameterRoles: {} },
    procedure: {
      transitions: procedure.transitions.map((row) => ({
        ...row,
        conditions: row.conditions.filter(
          ({ condition }) => condition !== "publicity-long-enough" && condition !== "year-of-the-pilot",
        ),
      })),
      duties: duties.map((duty) => ({ duty, who: "industry-bureau", ...cited }) as DutyKind),
      terms: [],
    },
  });

describe("an edition whose text gives no such figures", () => {
  const edition = withDuties("pilot-period", "mid-term-evaluation", "final-evaluation");
  const dutiesUnder = (opening: object) =>
    dutiesOf(replayEvents(events, { edition, opening }).state, { edition, asOf: "2025-01-31" }).duties;

  it("has no limits, but is no worse for it", () => {
    expect(edition.issues).toEqual([]);
    expect(startPilot({ edition })).toMatchObject({ terms: [], issues: [] });
    expect(dutiesUnder({}).map(({ duty, status, missing }) => [duty, status, missing])).toEqual([
      ["pilot-period", "needs-data", ["pilotOpening.period.end"]],
      ["mid-term-evaluation", "due", []],
      ["final-evaluation", "due", []],
    ]);
  });

  it("lets the period end when the plan says", () => {
    const [period] = dutiesUnder({ period: { start: "2024-03-01", end: "2027-02-28" } });
    expect(period).toMatchObject({ duty: "pilot-period", status: "due", due: "2027-02-28", parameters: [] });
    const [reversed] = dutiesUnder({ period: { end: "2024-02-28" } });
    expect(reversed).toMatchObject({ duty: "pilot-period", status: "needs-data", due: null });
  });

  it("asks for what the plan does not say, in both languages", () => {
    const [period] = dutiesUnder({});
    expect(explain(period, "zh-CN", { edition })).toBe(
      "试点期内完成改造的期限无法确定；请提供试点期截止日。",
    );
    expect(explain(period, "en", { edition })).toMatch(/^the last day of .+ is not known; provide /);
  });

  it("leaves the number of places to whoever chooses", () => {
    const candidates = [{ id: "a", score: "90", eligible: true }];
    expect(selectPilots(candidates, { edition, year: 2024 }).finding).toMatchObject({
      outcome: "needs-data",
      missing: ["quota"],
    });
    expect(selectPilots(candidates, { edition, year: 2024, quota: 1 })).toMatchObject({
      selected: ["a"],
      finding: { parameters: [] },
    });
  });
});

describe("what is wrong with roles", () => {
  it("is a duty that nothing is named for", () => {
    const { issues } = withDuties("self-evaluation");
    expect(issues).toMatchObject([
      { code: "parameter-role-missing", field: "edition.parameterRoles.pilotYears" },
      { code: "parameter-role-missing", field: "edition.parameterRoles.selfEvaluationYear" },
    ]);
    expect(issues.map((one) => explain(one, "zh-CN"))[0]).toBe(
      "试点期年数的参数：没有指明参数，待办“绩效自评”却要按它计算；请指明参数编号，取值未定的参数取值可为空。",
    );
    expect(issues.map((one) => explain(one, "en"))[1]).toContain("counts by it; name one");
  });

  it("is a condition that nothing is named for", () => {
    const { publicityDays: _, ...parameterRoles } = nm2024.parameterRoles ?? {};
    const { issues } = defineEdition({ ...bare, parameters: given, parameterRoles });
    expect(issues).toMatchObject([
      { code: "parameter-role-missing", values: { condition: "publicity-long-enough" } },
    ]);
  });

  it.each([
    [{ pilotYears: "pilot-year" }, "unknown-parameter", { id: "pilot-year", closest: "pilot-years" }],
    [{ pilotYear: "pilot-years" }, "unknown-key", { key: "pilotYear", closest: "pilotYears" }],
    [{ pilotYears: 2 }, "wrong-type", {}],
  ])("is %j", (roles, code, values) => {
    const { issues } = defineEdition({
      ...{ ...bare, parameters: given, procedure: undefined },
      parameterRoles: roles as object,
    });
    expect(issues).toMatchObject([{ code, values }]);
  });

  it("is no list", () => {
    const { issues } = defineEdition({ ...nm2024, parameterRoles: [] } as object);
    expect(issues.map(({ code }) => code)).toContain("wrong-type");
  });

  it("is not that a variant leaves a parameter out: it is then asked for", () => {
    const edition = defineEdition({ ...bare, parameters: given.filter(({ id }) => id !== "pilot-years") });
    expect(edition.issues).toEqual([]);
    const { duties } = dutiesOf(replayEvents(events, { edition }).state, { edition, asOf: "2025-01-31" });
    expect(duties.find(({ duty }) => duty === "pilot-period")?.missing).toEqual(["parameters.pilot-years"]);
  });
});

describe("a parameter that counts something else than its role", () => {
  const inUnit = (id: string, unit: string) =>
    defineEdition({
      ...bare,
      parameters: given.map((one) => (one.id === id ? { ...one, unit } : one)),
    }).issues.filter(({ code }) => code.startsWith("term-counts"));

  it.each([
    ["publicity-days", "周", "term-counts-no-days edition.parameterRoles.publicityDays"],
    ["publicity-days", "小时", "term-counts-no-days edition.parameterRoles.publicityDays"],
    ["midterm-evaluation-days", "季度", "term-counts-no-days edition.parameterRoles.midtermEvaluationDays"],
    ["final-evaluation-days", "次", "term-counts-no-days edition.parameterRoles.finalEvaluationDays"],
    ["pilot-years", "个月", "term-counts-no-years edition.parameterRoles.pilotYears"],
  ])("%s in %s is told", (id, unit, told) => {
    const issues = inUnit(id, unit);
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toContain(told);
    for (const issue of issues) expect(explain(issue, "zh-CN")).toContain(`以${unit}计`);
  });

  it.each([
    ["publicity-days", "工作日"],
    ["publicity-days", ""],
    ["final-evaluation-days", "个月"],
    ["pilot-years", "年"],
  ])("%s in %s is not", (id, unit) => expect(inUnit(id, unit)).toEqual([]));

  it("is told of a variant as well", () =>
    expect(
      withParameters(original, { "publicity-days": { value: "1", unit: "周" } }).issues.map(
        ({ code }) => code,
      ),
    ).toContain("term-counts-no-days"));
});
