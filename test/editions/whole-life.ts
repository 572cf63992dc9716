/** 全程: everything that is done under an edition, from the first draft to the receipt; the tests of the folders beside it go through it. */
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { explain as inEnglish } from "../../src/en.js";
import { formErrors, standardSchema } from "../../src/forms.js";
import {
  type ApplicationDraft,
  type Assessment,
  allowedEvents,
  assessApplication,
  chartOptions,
  checkBudget,
  compareAssessments,
  compareIndicators,
  dutiesOf,
  type Edition,
  type Explainable,
  equalWeights,
  evaluatePerformance,
  explain,
  followInstalments,
  type IsoDate,
  type Issue,
  type Judgement,
  jsonSchema,
  type PilotEvent,
  planInstalments,
  planRemedies,
  procedureDiagram,
  procedureTable,
  readApplication,
  readIndicatorGrid,
  receiptFor,
  replayEvents,
  type ScoringScheme,
  type SubsidyPolicy,
  scorePerformance,
  screenRoster,
  selectPilots,
  settleRecovery,
  splitContract,
  suggestImprovements,
  suggestRemedies,
  tallyReview,
  toMarkdown,
  trackIndicators,
  verifyReceipt,
  writeIndicatorGrid,
} from "../../src/index.js";
import { laws } from "../../src/testing/index.js";
import { explain as inChinese } from "../../src/zh-CN.js";
import { lawRuns } from "../support/law-runs.js";

/** What a test brings. */
export interface Life {
  readonly edition: Edition;
  /** As it is handed in, sound. */
  readonly application: ApplicationDraft;
  /** The opinions on whatever is for a person. */
  readonly judgements: readonly Judgement[];
  /** When it is assessed. */
  readonly asOf: IsoDate;
  /** From submission to closing. */
  readonly events: readonly PilotEvent[];
  /** Those that are to be chosen from, and in which year. */
  readonly candidates: readonly string[];
  readonly year: number;
}

/** One place spoilt, the rule that fails by it, and what is said. */
export interface Spoilt {
  readonly what: string;
  readonly draft: ApplicationDraft;
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

const withIssues = (issues: readonly Issue[]) => issues.map(({ code, field }) => `${code} ${field}`);

const locales = ["zh-CN", "en"] as const;

/** Every row weighs the same. */
export function schemeOf({ indicators }: Edition): ScoringScheme {
  const shared = equalWeights(indicators);
  const { basis, total, weights } = shared.ok ? shared.value : expect.fail("no weights");
  const grades = [
    { grade: "excellent", from: "90" },
    { grade: "fair", from: "0" },
  ];
  return { id: "ours", basis, total, weights, grades, method: "proportional", decimals: 2 };
}

/** The table with every target reached. */
const reachedTable = ({ indicators = [] }: ApplicationDraft) =>
  indicators.map(({ id = "", target = "0", ...row }) => ({ id, ...row, target, actual: target }));

/** The table with nothing reached. */
const missedTable = (draft: ApplicationDraft) => reachedTable(draft).map((row) => ({ ...row, actual: "0" }));

/** What is done with an application, by the name of what does it. */
export function assessed({ edition, application, judgements, asOf }: Life, draft = application) {
  const options = { edition, asOf, judgements };
  const assessment = assessApplication(draft, options);
  const empty = assessApplication({}, options);
  return {
    assessApplication: assessment,
    "assessApplication of nothing": empty,
    "assessApplication later": assessApplication(draft, {
      ...options,
      stage: "evaluation",
      asOf: "2030-01-31",
    }),
    compareAssessments: compareAssessments(empty, assessment),
    suggestRemedies: suggestRemedies(draft, options),
    planRemedies: planRemedies({}, options),
    completeness: readApplication(draft, { edition }).completeness,
  };
}

/** What is made of its figures. */
export function performed({ edition, application, events, asOf }: Life) {
  const values = reachedTable(application);
  const missed = missedTable(application);
  const scheme = schemeOf(edition);
  const start = events.find(({ type }) => type === "approved")?.on ?? asOf;
  const until = events.at(-1)?.on ?? asOf;
  return {
    scorePerformance: scorePerformance(values, { scheme, edition }),
    "scorePerformance of nothing": scorePerformance([], { scheme, edition }),
    compareIndicators: compareIndicators(missed, { edition }),
    trackIndicators: trackIndicators(missed, { start, end: until, asOf: until, edition }),
    suggestImprovements: suggestImprovements(missed, { scheme, goal: { grade: "excellent" }, edition }),
    evaluatePerformance: evaluatePerformance({ stage: "final", values, scheme, passMark: "80", edition }),
    "evaluatePerformance missed": evaluatePerformance({
      ...{ stage: "mid-term", values: missed, scheme, passMark: "80", edition },
      on: until,
      consequence: { rectification: { days: 30 } },
    }),
  };
}

/** What becomes of its money. */
export function paid({ edition, application, asOf }: Life) {
  const award = "10000000";
  const plan = planInstalments(award, [
    { id: "第一期", weight: "5", when: "approved" },
    { id: "第二期", weight: "5", when: "final-met" },
  ]);
  const policy = { id: "all", basis: "caller", method: "all" } as const;
  const subsidy: SubsidyPolicy = {
    ...{ id: "a-rate", basis: "caller", base: "price" },
    tiers: [{ rate: "0.3", cap: "300000" }],
  };
  return {
    checkBudget: checkBudget(application.budget ?? {}, { edition }),
    "checkBudget of nothing": checkBudget({}, { edition }),
    planInstalments: plan,
    followInstalments: followInstalments(plan.ok ? plan.value : { instalments: [] }, {
      asOf,
      reached: [],
      edition,
    }),
    settleRecovery: settleRecovery({ paid: [{ amount: award, spent: "1" }], unmet: [], policy, edition }),
    splitContract: splitContract(
      { id: "一", price: "1000000", concession: "100000" },
      { policy: subsidy, edition },
    ),
  };
}

/** What is due after each event, and what may come next. */
const daysOf = ({ edition, events }: Pick<Life, "edition" | "events">) =>
  events.map((_, index) => {
    const { state } = replayEvents(events.slice(0, index + 1), { edition });
    return {
      duties: dutiesOf(state, { edition, asOf: state.asOf ?? "2030-01-01" }),
      allowed: allowedEvents(state, { edition }),
    };
  });

/** Its way to the end, with what is due on each day, and what is refused out of order. */
export function walked({ edition, events, candidates, year }: Life) {
  const replay = replayEvents(events, { edition });
  const days = daysOf({ edition, events });
  const backwards = replayEvents([...events].reverse(), { edition });
  const criteria = edition.rules.filter(({ judge }) => judge === "reviewer").map(({ id }) => id);
  const sheet = (expert: string) => ({
    expert,
    on: "2025-09-01",
    entries: criteria.map((criterion) => ({ criterion, verdict: "pass" as const })),
  });
  return {
    replayEvents: replay,
    "replayEvents backwards": backwards,
    ...Object.fromEntries(
      days.flatMap(({ duties, allowed }, index) => [
        [`dutiesOf ${index}`, duties],
        [`allowedEvents ${index}`, allowed],
      ]),
    ),
    selectPilots: selectPilots(
      candidates.map((id, index) => ({ id, score: `${90 - index}`, eligible: true })),
      { edition, year },
    ),
    "selectPilots of one": selectPilots([{ id: candidates[0] ?? "", score: "90", eligible: true }], {
      edition,
      year,
    }),
    tallyReview: tallyReview([sheet("甲"), sheet("乙")], {
      scheme: { id: "panel", criteria: criteria.map((id) => ({ id })), decimals: 0 },
      edition,
    }),
  };
}

const rosterOf = ({ edition, application }: Life, records: readonly unknown[]) =>
  screenRoster(records, {
    edition,
    chains: (application.chains ?? []).map(({ id = "", name = "" }) => ({ id, name })),
  });

/** Its list of enterprises, and one that is not right in any place. */
export const screened = (life: Life) => ({
  screenRoster: rosterOf(life, life.application.enterprises ?? []),
  "screenRoster of one": rosterOf(life, [{ name: "甲厂", scale: "above", transform: false }]),
});

/** Its table, written and read again. */
export function written({ edition, application, year }: Life) {
  const form = writeIndicatorGrid(reachedTable(application), { edition, year });
  const cells = form.ok ? form.value.cells : [];
  return {
    writeIndicatorGrid: form,
    "writeIndicatorGrid blank": writeIndicatorGrid([], { edition }),
    readIndicatorGrid: readIndicatorGrid(cells, { edition }),
  };
}

/** What a form and a site ask of an edition. */
export const offered = ({ edition, application }: Life) => ({
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`procedureDiagram ${locale}`, procedureDiagram(edition, locale)],
      [`procedureTable ${locale}`, procedureTable(edition, locale)],
      [`formErrors ${locale}`, formErrors(readApplication({ year: "x" }, { edition }), locale, { edition })],
      [
        `standardSchema ${locale}`,
        standardSchema("application", locale, { edition })["~standard"].validate({ year: "x" }),
      ],
    ]),
  ),
  ...Object.fromEntries(
    locales.map((locale) => [`jsonSchema ${locale}`, jsonSchema("application", { edition, locale })]),
  ),
  readApplication: readApplication(application, { edition }),
});

/** All of it, and what is said of each in both languages, as text, as a report, and by the entries of one language. */
export function everythingUnder(life: Life, spoilt: readonly Spoilt[] = []): ReadonlyMap<string, unknown> {
  const { edition } = life;
  const results: readonly (readonly [string, unknown])[] = [
    ...[assessed, performed, paid, walked, screened, written].flatMap((part) => Object.entries(part(life))),
    ...spoilt.flatMap(({ what, draft }) =>
      Object.entries(assessed(life, draft)).map(([name, result]) => [`${what}: ${name}`, result] as const),
    ),
  ];
  const said = results.flatMap(([name, result]): [string, unknown][] =>
    partsOf(result).flatMap((part, index): [string, unknown][] =>
      locales.flatMap((locale): [string, unknown][] => [
        [`${name}, explained (${locale}, ${index})`, explain(part, locale, { edition })],
        [`${name}, as a report (${locale}, ${index})`, toMarkdown(part, locale, { edition })],
        [`${name}, as a chart (${locale}, ${index})`, chartOptions(part, locale, { edition } as never)],
      ]),
    ),
  );
  return new Map<string, unknown>([
    ...results,
    ...said,
    ...Object.entries(offered(life)),
    ["in Chinese alone", inChinese(assessed(life).assessApplication, { edition })],
    ["in English alone", inEnglish(assessed(life).assessApplication, { edition })],
  ]);
}

/** A result and what is in it that can be explained by itself: its issues, duties, refusals, rows. */
function partsOf(result: unknown): readonly Explainable[] {
  if (typeof result !== "object" || result === null) return [];
  const lists = ["issues", "duties", "refusals", "findings", "asks", "remedies", "steps", "rows"];
  const inner = lists.flatMap((name) => {
    const list = (result as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(list) ? (list.slice(0, 100) as Explainable[]) : [];
  });
  return [result as Explainable, ...inner];
}

/** Every text in a value, with where it stands. */
export function* textsIn(value: unknown, path: string): Iterable<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield [`${path}, a key`, name];
    yield* textsIn(inner, `${path}.${name}`);
  }
}

/** The texts in which a pattern finds something, each with where it stands. */
export const foundIn = (everything: ReadonlyMap<string, unknown>, pattern: RegExp): readonly string[] =>
  [...everything].flatMap(([name, value]) =>
    [...textsIn(value, name)].flatMap(([path, text]) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [`${found} in ${path}: ${text.slice(0, 120)}`];
    }),
  );

/**
 * What may stand in no answer under an edition: the id, title and key words of another, its clauses with their rules, and the names of
 * the places there. What both texts say, such as 绩效目标, is left out, and words of four characters that any text has.
 */
export function ofAnotherText(other: Edition, own: Edition): RegExp {
  const ours = JSON.stringify([own.rules, own.indicators, own.parameters, own.outline, own.procedure]);
  const phrases = [...textsIn(phrasesOf(other), "")].map(([, text]) => text);
  const theirs = [other.id, other.title, ...other.rules.map(({ id }) => id), ...phrases].filter(
    (text) => text.length > 5 && !ours.includes(text),
  );
  const places = [
    "自治区",
    "内蒙",
    "盟",
    "旗县",
    "Mongol",
    "leagues?(?![a-zC-]|-city)",
    "the region(?![a-z])",
    "regional (?=[a-z])",
  ];
  const escaped = theirs.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp([...escaped, ...places].join("|"));
}

const phrasesOf = ({ rules, outline, procedure, indicators }: Edition) => [
  ...rules.map(({ phrase }) => phrase),
  ...outline.flatMap(({ phrase }) => phrase ?? []),
  ...(procedure?.transitions.map(({ phrase }) => phrase) ?? []),
  ...indicators.map(({ label }) => label),
];

export const findingOf = ({ findings }: Assessment, rule: string) =>
  findings.find((one) => one.rule === rule);

/** The whole life of an edition, as tests. `runs`: of each law. */
export function itLives(life: Life, spoilt: readonly Spoilt[], runs = 5): void {
  const { edition, application } = life;

  it("has no faults", () => expect(edition.issues).toEqual([]));

  it("lets a sound application pass, which is whole", () => {
    const { assessApplication: assessment, completeness } = assessed(life);
    expect(withIssues(assessment.issues)).toEqual([]);
    expect(
      assessment.findings.filter(({ outcome, force }) => force === "must" && outcome === "fail"),
    ).toEqual([]);
    expect(assessment.asks.filter(({ decisive }) => decisive)).toEqual([]);
    expect(assessment.outcome).toBe("pass");
    expect(completeness.percent).toBeTruthy();
  });

  it.each(spoilt)(
    "says of an application with $what what is wrong, in both languages",
    ({ draft, rule, zh, en }) => {
      const { assessApplication: assessment } = assessed(life, draft);
      const finding = findingOf(assessment, rule);
      expect([assessment.outcome, finding?.outcome]).toEqual(["fail", "fail"]);
      expect(explain(finding, "zh-CN", { edition })).toBe(zh);
      expect(explain(finding, "en", { edition })).toBe(en);
    },
  );

  it("asks of an empty one only what a person can give, and fails it in nothing", () => {
    const empty = assessApplication({}, { edition, asOf: life.asOf });
    expect(empty.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
    expect(empty.outcome).toBe("needs-data");
  });

  it("scores its table, all and nothing", () => {
    const { scorePerformance: score, evaluatePerformance: evaluation } = performed(life);
    expect([withIssues(score.issues), score.points, score.grade]).toEqual([[], "100", "excellent"]);
    // What the text says nothing of, nothing is cited for.
    const unsaid = evaluation.issues.filter(({ code }) => code !== "provision-missing");
    expect([withIssues(unsaid), evaluation.outcome]).toEqual([[], "pass"]);
  });

  it("walks from submission to closing", () => {
    const { replayEvents: replay } = walked(life);
    const { state, refusals, issues } = replay as ReturnType<typeof replayEvents>;
    expect(refusals.map((one) => explain(one, "en", { edition }))).toEqual([]);
    expect([withIssues(issues), state.phase]).toEqual([[], "closed"]);
  });

  it("says on every day what is due, and what may come next", () => {
    const days = daysOf(life);
    expect(days.flatMap(({ duties, allowed }) => withIssues([...duties.issues, ...allowed.issues]))).toEqual(
      [],
    );
    const duties = days.flatMap(({ duties: { duties: due } }) => due);
    expect(duties.length).toBeGreaterThan(0);
  });

  it("chooses its pilots", () => {
    const { selectPilots: selection } = walked(life);
    const { issues, outcome } = selection as ReturnType<typeof selectPilots>;
    expect([withIssues(issues), outcome]).toEqual([[], "pass"]);
  });

  it("screens its roster", () => {
    const { summary, issues } = screened(life).screenRoster;
    expect([withIssues(issues), summary.fail, summary.needsData]).toEqual([[], 0, 0]);
    expect(summary.records).toBe(application.enterprises?.length ?? 0);
  });

  it("writes its table, and reads it again", () => {
    const { readIndicatorGrid: grid } = written(life);
    expect(withIssues(grid.issues)).toEqual([]);
    const values = grid.ok ? grid.value : expect.fail("no table");
    expect(values.map(({ id, baseline, target }) => [id, baseline, target])).toEqual(
      reachedTable(application).map(({ id, baseline, target }) => [id, baseline, target]),
    );
  });

  it("seals its answer in a receipt, and finds it true", () => {
    const options = { edition, asOf: life.asOf, judgements: life.judgements };
    const inputs = { draft: application, ...options };
    const receipt = receiptFor("assessment", assessApplication(application, options), inputs, { digest });
    expect([withIssues(receipt.issues), receipt.edition?.id]).toEqual([[], edition.id]);
    const kept: unknown = JSON.parse(JSON.stringify(receipt));
    expect(verifyReceipt(kept, { edition, digest })).toMatchObject({ ok: true, differences: [] });
    const other = { ...receipt, result: assessApplication({}, options) };
    expect(verifyReceipt(other, { edition, digest }).ok).toBe(false);
  });

  it.each(laws(edition))("keeps the law: $name", (law) =>
    fc.assert(law.property, { numRuns: lawRuns(law, runs) }),
  );
}
