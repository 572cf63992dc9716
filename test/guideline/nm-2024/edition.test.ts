import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOfApplication, factsOfNationalPilot } from "../../../src/application/facts.js";
import { type ApplicationDraft, assessApplication, nm2024, type Stage } from "../../../src/index.js";
import type { Circumstances } from "../../../src/kernel/context.js";
import { proposeMend } from "../../../src/kernel/evaluate.js";
import { clauseOf } from "../../../src/kernel/rule.js";
import {
  aFinishedPilot,
  afterwards,
  anApplication,
  asOf,
  smallEdition,
} from "../../support/an-application.js";
import { clausesFile, isKeyWords, textOfClause } from "../../support/guideline-text.js";

/** The rules of each clause, in the order of the text. An id that is here is kept: programs know it. */
const catalogue = {
  "1.3": "platform-per-chain results-stated",
  "1.4":
    "applicant-is-league-city selection-quota sound-base transformation-potential demonstration-effect feasible-plan",
  "2.1": "platform-operator",
  "2.2": "needs-surveyed market-selection voluntary diagnosis-offered",
  "2.3": "innovation-factors",
  "2.4": "chain-cooperation",
  "3.1": "minimum-chains chain-scale regional-key-chain",
  "3.2":
    "enterprises-in-chains key-links minimum-enterprises transformed-in-fact above-scale-all below-scale-willing priority-enterprises",
  "3.3":
    "open-tender enterprise-choice provider-cases provider-knowledge provider-capability provider-ecosystem provider-continuity",
  "3.4": "policy-measures working-mechanism fiscal-financial-linkage financial-institutions",
  "3.5": "acceptance lessons",
  "4.1": "pilot-period paid-in-instalments three-party-share allowed-uses matching-funds social-capital",
  "4.2": "targets-set annual-self-evaluation evaluations targets-met consequence",
  "5.1": "plan-contents joint-submission sealed copies",
  "5.2":
    "independent-review authentic complete scientific feasible national-direction regional-layout goals-practicable policies-practicable",
  "5.3": "publicity approval approved-changes plan-followed",
  "A1.1": "chain-briefs counts-match-list",
  "A1.2": "midterm-targets",
  "A1.3": "tasks",
  "A1.4": "cost-estimate",
  "A1.5": "safeguards",
  "A1.6": "enterprise-fields each-once evidence",
  A2: "counts-and-rates targets-not-below-baseline converted-within-stock table-matches-roster minimum-enterprises sealed",
  N: "city-of-region special-fund-support national-approval approved-plan",
};
const ids = Object.entries(catalogue).flatMap(([clause, concepts]) =>
  concepts.split(" ").map((concept) => `${clause}#${concept}`),
);

describe("the edition of 2024", () => {
  it("has no faults of its own", () => {
    expect(nm2024.issues).toEqual([]);
  });

  it("is called by its id and the title of the text", () => {
    expect([nm2024.id, nm2024.title]).toEqual(["nm-2024", "自治区制造业数字化转型试点工作指南"]);
  });

  it("has the rules of the catalogue, each once, in the order of the text", () => {
    expect(nm2024.rules.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets these order candidates, holds these for ends, and asks all others as conditions", () => {
    const of = (force: string) => nm2024.rules.filter((rule) => rule.force === force).map(({ id }) => id);
    expect(of("prefer")).toEqual([
      "1.4#sound-base",
      "1.4#transformation-potential",
      "1.4#demonstration-effect",
      "1.4#feasible-plan",
      "3.1#regional-key-chain",
      "3.2#priority-enterprises",
      "4.1#matching-funds",
      "4.1#social-capital",
    ]);
    expect(of("target")).toEqual([
      "1.3#platform-per-chain",
      "1.3#results-stated",
      "2.2#needs-surveyed",
      "2.2#diagnosis-offered",
      "2.3#innovation-factors",
      "2.4#chain-cooperation",
      "3.2#transformed-in-fact",
      "3.4#working-mechanism",
      "3.4#fiscal-financial-linkage",
      "3.4#financial-institutions",
      "3.5#acceptance",
      "3.5#lessons",
      "4.2#annual-self-evaluation",
      "4.2#evaluations",
      "4.2#targets-met",
      "4.2#consequence",
      "N#special-fund-support",
    ]);
    expect(of("must")).toHaveLength(ids.length - 8 - 17);
  });

  it("reads more than the text says in these", () => {
    expect(nm2024.rules.filter(({ basis }) => basis === "reading").map(({ id }) => id)).toEqual([
      "1.3#results-stated",
      "1.4#applicant-is-league-city",
      "2.2#market-selection",
      "2.2#voluntary",
      "2.3#innovation-factors",
      "3.2#minimum-enterprises",
      "3.2#above-scale-all",
      "3.3#enterprise-choice",
      "3.5#acceptance",
      "4.1#three-party-share",
      "4.1#allowed-uses",
      "4.2#annual-self-evaluation",
      "4.2#targets-met",
      "A1.1#counts-match-list",
      "A1.6#each-once",
      "A2#counts-and-rates",
      "A2#targets-not-below-baseline",
      "A2#converted-within-stock",
      "A2#table-matches-roster",
      "A2#minimum-enterprises",
      "N#city-of-region",
    ]);
  });

  it("asks these after the application", () => {
    const later = nm2024.rules.filter(({ stage }) => stage !== "application");
    expect(later.map(({ id, stage }) => `${id}: ${stage}`)).toEqual([
      "1.4#selection-quota: approval",
      "2.2#diagnosis-offered: implementation",
      "3.2#transformed-in-fact: evaluation",
      ...ids
        .filter((id) => id.startsWith("3.3#") && id !== "3.3#open-tender")
        .map((id) => `${id}: implementation`),
      "3.5#acceptance: implementation",
      "3.5#lessons: implementation",
      "4.1#paid-in-instalments: approval",
      "4.2#annual-self-evaluation: implementation",
      "4.2#evaluations: evaluation",
      "4.2#targets-met: evaluation",
      "4.2#consequence: evaluation",
      ...ids.filter((id) => id.startsWith("5.2#")).map((id) => `${id}: review`),
      "5.3#publicity: approval",
      "5.3#approval: approval",
      "5.3#approved-changes: implementation",
      "5.3#plan-followed: implementation",
    ]);
  });

  it("passes an application that is sound, but for what a person has to judge", () => {
    const { findings, issues } = assessApplication(anApplication(), { edition: nm2024, asOf });
    expect(issues).toEqual([]);
    const open = findings.filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable");
    expect(open.map(({ rule, outcome }) => `${rule}: ${outcome}`)).toEqual(
      [
        "1.4#sound-base",
        "1.4#transformation-potential",
        "1.4#demonstration-effect",
        "1.4#feasible-plan",
        "3.1#chain-scale",
        "3.2#key-links",
        "A1.6#evidence",
      ].map((rule) => `${rule}: needs-judgement`),
    );
  });
});

describe("every rule", () => {
  const { rules } = nm2024;
  /** The rules for which something is not so. */
  const against = (holds: (rule: (typeof rules)[number]) => boolean) =>
    rules.filter((rule) => !holds(rule)).map(({ id }) => id);

  it("names a concept, never a figure", () => {
    expect(against(({ id }) => /^[AN]?[\d.]*#[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it("belongs to a clause of the text", () => {
    const clauses = new Set(nm2024.outline.map(({ sentence }) => sentence.slice(0, sentence.indexOf(":"))));
    expect(against(({ id }) => clauses.has(clauseOf(id)))).toEqual([]);
  });

  it("cites key words, not sentences", () => {
    expect(against(({ phrase }) => isKeyWords(phrase))).toEqual([]);
  });

  it.skipIf(clausesFile === undefined)("cites the words of its clause (with GUIDELINE_CLAUSES)", () => {
    expect(against(({ id, phrase }) => textOfClause(clauseOf(id)).includes(phrase))).toEqual([]);
  });

  it("is read somewhere in the outline", () => {
    const read = new Set(nm2024.outline.flatMap((entry) => entry.rules));
    expect(against(({ id }) => read.has(id))).toEqual([]);
  });

  it.each(["docs/readings.md", "docs/readings.en.md"])(
    "argues its reading in %s, where it reads more than the text says",
    (page) => {
      const argued = readFileSync(page, "utf8");
      expect(against(({ id, basis }) => basis === "text" || argued.includes(`\`${id}\``))).toEqual([]);
    },
  );

  it.each(["docs/readings.md", "docs/readings.en.md"])("that %s names is one of these", (page) => {
    const named = [...readFileSync(page, "utf8").matchAll(/\b(?:A?\d(?:\.\d)?|N)#[a-z-]+/g)].map(
      ([id]) => id,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("notes no parameter that it does not declare", () => {
    const noted = findings().flatMap(({ rule, parameters }) => parameters.map(({ id }) => `${rule} ${id}`));
    const declared = new Set(
      rules.flatMap(({ id, parameters = [] }) => parameters.map((one) => `${id} ${one}`)),
    );
    expect(new Set(noted).size).toBeGreaterThan(7);
    expect(noted.filter((one) => !declared.has(one))).toEqual([]);
  });

  it("names the person where it leaves something to one", () => {
    const judges = new Set(rules.filter(({ judge }) => judge !== undefined).map(({ id }) => id));
    const left = findings().filter(({ outcome }) => outcome === "needs-judgement");
    expect(left.length).toBeGreaterThan(17);
    expect(left.filter(({ rule }) => !judges.has(rule))).toEqual([]);
  });
});

describe("every mend", () => {
  const { rules, parameters } = nm2024;
  const asking = (known: typeof parameters): Circumstances => ({
    asOf,
    stage: "evaluation",
    parameters: new Map(known.map((parameter) => [parameter.id, parameter])),
    judgements: [],
    strict: false,
    place: (code: string) => ({ code, isKnown: false }),
  });

  const blank: ApplicationDraft = {
    chains: [{}],
    enterprises: [{}],
    indicators: [{}],
    plan: { tasks: [{}] },
    budget: { total: "0", lines: [{}, { use: "vehicles" }] },
    providers: { list: [{}] },
    contracts: [{}],
  };

  it.each([
    { what: "an application that says nothing", facts: factsOfApplication({}), known: parameters },
    { what: "an application whose records say nothing", facts: factsOfApplication(blank), known: parameters },
    { what: "a declaration that says nothing", facts: factsOfNationalPilot({}), known: parameters },
    {
      what: "an application, with no parameter given",
      facts: factsOfApplication(anApplication()),
      known: [],
    },
  ])("can be asked of $what", ({ facts, known }) => {
    for (const rule of rules) {
      const { code, changes } = proposeMend(rule, facts, asking(known));
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(changes.filter(({ path }) => path.length === 0)).toEqual([]);
    }
  });
});

/** What the rules say of a few applications: sound ones and an empty one, at every stage. */
function findings() {
  const stages: readonly Stage[] = ["application", "evaluation"];
  return stages.flatMap((stage) =>
    [aFinishedPilot(), {}].flatMap(
      (draft) => assessApplication(draft, { edition: smallEdition, asOf: afterwards, stage }).findings,
    ),
  );
}
