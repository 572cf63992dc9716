/** A text of other clauses: whatever is asked under it, no clause and no words of another text come out. */
import { describe, expect, it } from "vitest";
import { missingProvisions, provisionOf } from "../../src/edition/cite.js";
import {
  allowedEvents,
  applyEvent,
  assessApplication,
  assessNationalPilot,
  chartOptions,
  checkBudget,
  compareIndicators,
  defineEdition,
  dutiesOf,
  type Edition,
  evaluatePerformance,
  explain,
  type Finding,
  followInstalments,
  type Issue,
  nm2024,
  type Procedure,
  readIndicatorGrid,
  receiptFor,
  replayEvents,
  type ScoringScheme,
  scorePerformance,
  selectPilots,
  settleRecovery,
  splitContract,
  splitContracts,
  startPilot,
  subsidyPolicies,
  suggestImprovements,
  suggestRemedies,
  tallyReview,
  trackIndicators,
  verifyReceipt,
  writeIndicatorGrid,
} from "../../src/index.js";
import { fail, pass } from "../../src/rules.js";

const rule = (id: string, phrase: string) =>
  ({ id, phrase, force: "must", basis: "text", stage: "application", check: () => pass("met") }) as const;

const provisions = {
  quota: "7.1#places",
  threeParty: "7.2#shares",
  uses: "7.3#uses",
  discretion: { clause: "7.3", phrase: "由试点市自行安排" },
  matchingFunds: { clause: "7.3", phrase: "市级安排相应资金" },
  socialCapital: { clause: "7.3", phrase: "引入民间资金" },
  costEstimate: { clause: "7.3", phrase: "列明各项费用" },
  instalments: "7.4#parts",
  approval: "7.5#consent",
  review: "7.6#panel",
  consequence: "7.7#what-follows",
} as const;

const other: Edition = defineEdition({
  id: "yunling-2025",
  title: "云岭省工作方案（虚构）",
  parameters: [],
  // One that is not among the built-in ones, whose labels are key words of the other text.
  indicators: nm2024.indicators.slice(0, 1).map((one) => ({
    ...one,
    ...{ id: "own", level1: "自有", level2: "自有", label: "自有指标" },
  })),
  outline: [],
  rules: [
    rule("7.1#places", "遴选若干试点"),
    rule("7.2#shares", "三方共担费用"),
    { ...rule("7.3#uses", "资金用于改造"), check: () => fail("budget-not-stated", {}) },
    rule("7.4#parts", "按进度拨付"),
    rule("7.5#consent", "经省厅同意"),
    rule("7.6#panel", "组织专家评审"),
    rule("7.7#what-follows", "未完成的予以调整"),
  ],
  provisions,
});

const bare = defineEdition({ ...other, rules: [], provisions: {} });

const recovery = { id: "all", basis: "caller", method: "all" } as const;
const plan = { instalments: [{ id: "1", part: "instalment", when: "approved", amount: "100" }] };
const scheme = { id: "s", criteria: [{ id: "a", most: "10" }], decimals: 0, experts: ["甲"] };
const policy = subsidyPolicies.hefei;

/** Every function that cites, asked so that it has something to cite. */
const cited = (
  edition: Edition,
): Readonly<Record<string, { findings: readonly Finding[]; issues: readonly Issue[] }>> => {
  const follow = (paidOn: string, amount: string) => {
    const paid = [{ id: "1", on: paidOn, amount }];
    const reached = [{ milestone: "approved", on: "2025-01-02" }] as const;
    const { refused, issues } = followInstalments(plan, { asOf: "2025-06-01", reached, paid, edition });
    return { findings: refused.map(({ finding }) => finding), issues };
  };
  const selection = selectPilots([{ id: "a", score: "1", outcome: "pass" }], {
    edition,
    year: 2025,
    quota: 2,
  });
  return {
    splitContract: splitContract({ price: "100", concession: "10" }, { policy, edition }),
    splitContracts: {
      ...splitContracts([{ contract: { price: "100" } }], { policy, edition }),
      findings: splitContracts([{ contract: { price: "100" } }], { policy, edition }).contracts.flatMap(
        ({ findings }) => findings,
      ),
    },
    checkBudget: checkBudget(
      { lines: [] },
      { edition, limits: [{ id: "x", basis: "caller", uses: ["platform"], least: "0.5" }] },
    ),
    "followInstalments before the approval": follow("2025-01-01", "1"),
    "followInstalments beyond the instalment": follow("2025-01-03", "101"),
    settleRecovery: settleRecovery({
      paid: [{ amount: "1" }],
      unmet: [{ id: "a" }],
      policy: recovery,
      edition,
    }),
    tallyReview: tallyReview([], { scheme, edition }),
    selectPilots: { findings: [selection.finding], issues: selection.issues },
    evaluatePerformance: evaluatePerformance({ stage: "final", values: [], edition }),
  };
};

/** The functions that ask the rules of an edition themselves. */
const asked = (edition: Edition) => ({
  assessApplication: assessApplication({}, { edition, asOf: "2025-06-01" }),
  assessNationalPilot: assessNationalPilot({}, { edition, asOf: "2025-06-01" }),
});

const clauses: Readonly<Record<string, readonly string[]>> = {
  splitContract: ["7.2"],
  splitContracts: ["7.2"],
  checkBudget: ["7.2", "7.3", "7.4", "7.3"],
  "followInstalments before the approval": ["7.5"],
  "followInstalments beyond the instalment": ["7.4"],
  settleRecovery: ["7.7"],
  tallyReview: ["7.6", "7.6"],
  selectPilots: ["7.1"],
  evaluatePerformance: ["7.7"],
};

describe("an edition of another text", () => {
  it("is sound", () => expect(other.issues).toEqual([]));

  const answers = Object.entries(cited(other));

  it.each(answers)("is what %s cites", (name, { findings, issues }) => {
    expect(findings.map(({ clause }) => clause)).toEqual(clauses[name]);
    expect(issues.map(({ code }) => code)).not.toContain("provision-missing");
  });

  const words = nm2024.rules.map(({ phrase }) => phrase);

  it.each(answers)("has no words of the built-in text in what %s says", (_, answer) => {
    const text = JSON.stringify([
      answer.findings,
      ...answer.findings.map((finding) => explain(finding, "zh-CN")),
    ]);
    expect(words.filter((phrase) => text.includes(phrase))).toEqual([]);
    expect(text).not.toMatch(/"(?:[1-6]\.\d|A[12])/);
  });
});

describe("who asks the rules of an edition", () => {
  it("asks those of its own, and cites nothing else", () => {
    const { assessApplication: assessed, assessNationalPilot: national } = asked(other);
    expect(assessed.findings.map(({ clause }) => clause)).toEqual(
      other.rules.map(({ id }) => id.slice(0, 3)),
    );
    expect(national.findings).toEqual([]);
    expect([national.outcome, national.issues.map(({ code }) => code)]).toEqual([
      "not-applicable",
      ["provision-missing"],
    ]);
  });

  it("asks the clause that the edition names for the support of national pilots", () => {
    const edition = defineEdition({
      ...other,
      provisions: { ...provisions, nationalSupport: "7.5#consent" },
    });
    const { findings, outcome, issues } = asked(edition).assessNationalPilot;
    expect([findings.map(({ rule: id }) => id), outcome, issues]).toEqual([["7.5#consent"], "pass", []]);
  });

  it("says nothing in the words of the built-in text", () => {
    const words = nm2024.rules.map(({ phrase }) => phrase);
    const { remedies } = suggestRemedies({}, { edition: other, asOf: "2025-06-01" });
    const things = [
      ...Object.values(asked(other)).flatMap(({ findings, asks, issues }) => [
        ...findings,
        ...asks,
        ...issues,
      ]),
      ...remedies,
    ];
    for (const locale of ["zh-CN", "en"] as const) {
      const text = JSON.stringify([things, ...things.map((thing) => explain(thing, locale))]);
      expect(words.filter((phrase) => text.includes(phrase))).toEqual([]);
      expect(text).not.toMatch(/"(?:[1-6]\.\d|A[12])/);
    }
  });
});

describe("indicators of another text", () => {
  const values = [{ id: "own", target: "4", actual: "3" }, { id: "smart-factories" }];
  const scheme = {
    ...{ id: "s", basis: "caller", total: "10", weights: { own: "10" } },
    ...{ method: "proportional", decimals: 2, grades: [] },
  } as ScoringScheme;
  const dates = { start: "2025-01-01", asOf: "2025-07-01" };
  const rows = [
    ["指标", "目标值"],
    ["自有指标", 4],
  ];
  const answers = {
    compareIndicators: compareIndicators(values, { edition: other }),
    trackIndicators: trackIndicators(values, { edition: other, ...dates, end: "2026-01-01" }),
    "trackIndicators without an end": trackIndicators(values, { edition: other, ...dates }),
    scorePerformance: scorePerformance(values, { edition: other, scheme }),
    suggestImprovements: suggestImprovements(values, { edition: other, scheme, goal: { points: "10" } }),
    evaluatePerformance: evaluatePerformance({ stage: "mid-term", values, edition: other, scheme }),
    readIndicatorGrid: readIndicatorGrid(rows, { edition: other }),
    "writeIndicatorGrid of what has no row": writeIndicatorGrid(values, { edition: other }).issues,
    chartOptions: chartOptions(values.slice(0, 1), "zh-CN", { edition: other }),
  };

  it.each(Object.entries(answers))("are all that %s speaks of", (_, answer) => {
    const text = JSON.stringify(answer);
    const labels = nm2024.indicators.map(({ label }) => label);
    const words = nm2024.rules.map(({ phrase }) => phrase);
    expect([...labels, ...words].filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/"(?:clause|rule)":"(?:[1-6]\.\d|A[12])/);
  });

  it("have no period but their own edition's", () => {
    const { rows: tracks, issues } = answers["trackIndicators without an end"];
    expect(tracks).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["provision-missing", "missing", "unknown-indicator"]);
  });
});

describe("a pilot under another text", () => {
  const { transitions, duties, terms } = nm2024.procedure as Procedure;
  const own = { clause: "7.8", phrase: "按本省程序办理" };
  const procedure: Procedure = {
    transitions: transitions.map(({ rule: _, ...row }) => ({
      ...row,
      ...own,
      conditions: row.conditions.map(({ rule: __, ...condition }) => ({ ...condition, ...own })),
    })),
    duties: duties.map(({ rule: _, ...duty }) => ({ ...duty, ...own })),
    terms,
  };
  const { parameterRoles = {} } = nm2024;
  const edition = defineEdition({ ...other, procedure, parameterRoles });
  const events = [
    { type: "approved", on: "2025-01-02" },
    { type: "submitted", on: "2025-01-02" },
    { type: "reviewed", on: "2025-02-02", shortlisted: true, advice: "补充任务" },
    { type: "publicised", on: "2025-02-03", from: "2025-02-03", to: "2025-02-09" },
    { type: "objected", on: "2025-02-04", grounds: "名单有误" },
    { type: "approved", on: "2025-02-05" },
  ];
  const replay = replayEvents(events, { edition });
  const { state } = replay;
  const early = applyEvent(state, { type: "closed", on: "2025-02-06" }, { edition });
  const due = dutiesOf(state, { edition, asOf: "2025-03-01" });
  const refusals = [...replay.refusals, ...(early.ok ? [] : [early.refusal])];
  const things = [...refusals, ...due.duties];

  it("is refused and owes by the words of that text", () => {
    expect(edition.issues).toEqual([]);
    const cited = [...refusals.flatMap(({ reasons }) => reasons), ...due.duties];
    expect(cited.length).toBeGreaterThan(5);
    expect(new Set(cited.map(({ clause, phrase }) => `${clause} ${phrase}`))).toEqual(
      new Set(["7.8 按本省程序办理"]),
    );
  });

  it("has no words of the built-in text in any result, in either language", () => {
    const receipt = receiptFor("procedure", replay, { events, edition });
    const results = [
      replay,
      early,
      due,
      allowedEvents(state, { edition }),
      startPilot({ edition }),
      receipt,
      verifyReceipt(receipt, { edition }),
    ];
    const said = (["zh-CN", "en"] as const).flatMap((locale) => things.map((one) => explain(one, locale)));
    const text = JSON.stringify([results, said]);
    const phrases = [...nm2024.rules, ...transitions, ...duties].map(({ phrase }) => phrase);
    expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([]);
    // A version of the package (1.2.0) is no clause.
    expect(text).not.toMatch(/nm-2024|"(?:[1-6]\.\d(?!\.\d)|A[12])|[ (（](?:[1-6]\.\d|A[12])[# ]/);
    expect(verifyReceipt(receipt, { edition })).toMatchObject({ ok: true });
  });
});

describe("an edition without provisions", () => {
  const answers = Object.entries(cited(bare));

  it.each(answers)("gives findings of %s without a clause", (_, { findings }) =>
    expect(findings.flatMap(({ clause, phrase }) => [clause, phrase]).join("")).toBe(""),
  );

  it.each(answers)("is told of by %s", (_, { issues }) => {
    const told = issues.find(({ code }) => code === "provision-missing") as Issue;
    expect(told.severity).toBe("warning");
    expect(explain(told, "zh-CN")).toMatch(
      /^\S+：这个版本没有规定\S+的条款，结论未引用条款；请在版本中补充。$/,
    );
    expect(explain(told, "en")).toMatch(
      /this edition has no provision on [a-z -]+, so that nothing is cited/,
    );
  });

  it("decides all the same", () => {
    const ask = (edition: Edition) => splitContract({ price: "100", concession: "10" }, { policy, edition });
    expect(ask(bare).outcome).toBe(ask(other).outcome);
  });
});

describe("what an edition does not have", () => {
  it("is nobody's rule where a variant left the rule out", () => {
    const without = defineEdition({ ...other, rules: other.rules.filter(({ id }) => id !== "7.2#shares") });
    expect(without.issues).toEqual([]);
    expect(provisionOf(without, "threeParty")).toMatchObject({ id: "", phrase: "" });
    expect(missingProvisions(without, ["threeParty", "uses"])).toHaveLength(1);
  });

  it("can be a citation with the id of a rule, or without", () => {
    const withRule = { clause: "9", phrase: "另有规定", rule: "9#own" };
    const edition = defineEdition({
      ...other,
      provisions: { uses: withRule, quota: { clause: "8", phrase: "若干" } },
    });
    expect([provisionOf(edition, "uses").id, provisionOf(edition, "quota").id]).toEqual(["9#own", "8#quota"]);
  });

  it("is not the rule of another clause: the citation's own clause stands", () => {
    const mixed = { clause: "8", phrase: "若干", rule: "9#own" };
    expect(provisionOf(defineEdition({ ...other, provisions: { quota: mixed } }), "quota").id).toBe(
      "8#quota",
    );
  });

  it("leaves what the caller handed in as it was", () => {
    const citation = { clause: "8", phrase: "若干" };
    const edition = defineEdition({ ...other, provisions: { quota: citation } });
    citation.phrase = "另写";
    expect(Object.isFrozen(citation)).toBe(false);
    expect(provisionOf(edition, "quota").phrase).toBe("若干");
    expect(Object.isFrozen(edition.provisions?.quota)).toBe(true);
  });

  it("is nothing that an edition with faults could give: it decides nothing, and its faults are told", () => {
    const faulty = defineEdition({ ...other, rules: [...other.rules, ...other.rules.slice(0, 1)] });
    expect(faulty.issues.map(({ code }) => code)).toEqual(["repeated-rule"]);
    for (const [name, { findings, issues }] of Object.entries(cited(faulty))) {
      expect(findings.map(({ outcome }) => outcome).filter((outcome) => outcome !== "needs-data")).toEqual(
        [],
      );
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain("repeated-rule");
    }
  });

  it.each([[undefined], [null], ["nm-2024"], [{}]])("is an edition that is %j", (edition) => {
    for (const [name, { issues }] of Object.entries(cited(edition as never))) {
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain("unknown-edition");
    }
  });
});
