/** Remedies that were stored or spoilt, comparisons of what is none, and an assessor that is asked again and again. */
import type { ApplicationDraft, Remedy } from "../../../src/index.js";
import { aChain, aRoster, aSmallApplication, changed, smallEdition } from "../../support/an-application.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, rules } from "../helpers/library.js";
import { findingChangeLine, issueLine, issueLines, remedyLine } from "../helpers/lines.js";

const asOf = "2024-08-31";
const small = { edition: smallEdition, asOf };
const sound = aSmallApplication();

// ── remedies ─────────────────────────────────────────────────────────────────────────────────────────────────────

const copies = changed(sound, { "submission.paperCopies": 2 });
const remedyOf = (draft: unknown, of = small): Remedy =>
  api.suggestRemedies(draft, of).remedies.find(({ possible }) => possible) as Remedy;
const remedy = remedyOf(copies);
const byHand = (...changes: readonly unknown[]) => ({ ...remedy, changes, restsOn: undefined });

const remedies: Readonly<Record<string, readonly [draft: unknown, remedy: unknown, options?: unknown]>> = {
  "as it was suggested": [copies, remedy],
  "as it was stored": [copies, JSON.parse(JSON.stringify(remedy))],
  "to a draft that is mended already": [sound, remedy],
  "to a draft that has changed beside it": [changed(copies, { "submission.sealed": false }), remedy],
  "to a draft that has changed in what it rests on": [
    copies,
    { ...remedy, restsOn: { fields: ["submission"], seen: "another" } },
  ],
  "to a draft in which what it rests on is not there": [
    { submission: {} },
    {
      ...byHand({ action: "set", path: ["year"], value: 2024 }),
      restsOn: { fields: ["plan.goals", ""], seen: "" },
    },
  ],
  "resting on no fields": [copies, { ...remedy, restsOn: { fields: [5], seen: "" } }],
  "resting on nothing that is one": [copies, { ...remedy, restsOn: 5 }],
  "to a draft that is a list": [[copies], remedy],
  "to a draft that no JSON can hold": [{ year: Number.NaN }, remedy],
  "a remedy that is none": [copies, "remedy"],
  "a remedy that no JSON can hold": [copies, { changes: [Number.NaN] }],
  "changes that are no list": [copies, { ...remedy, changes: {} }],
  "changes that are none": [copies, byHand({ action: "set", path: [], value: 1 })],
  "changes of nothing known": [copies, byHand({ action: "turn", path: ["year"] })],
  "changes at half a place": [copies, byHand({ action: "remove", path: ["chains", 0.5] })],
  "changes that bring nothing": [copies, byHand({ action: "set", path: ["year"] })],
  "changes seen by what is no text": [copies, byHand({ action: "remove", path: ["year"], seen: 5 })],
  "changes of an edition's own field": [
    copies,
    byHand({ action: "set", path: ["plan", "carbon"], value: "5", seen: "x" }),
  ],
  "changes of an edition's own field, which nobody saw": [
    copies,
    byHand({ action: "set", path: ["plan", "carbon"], value: "5" }),
  ],
  "changes by a name in a list, and behind its end": [
    copies,
    byHand(
      { action: "set", path: ["chains", "first", "name"], value: "一" },
      { action: "set", path: ["chains", 9, "name"], value: "十" },
    ),
  ],
  "changes of a word of a list, and of a record in it": [
    { evidence: ["一"], chains: [{ id: "a" }] },
    byHand(
      { action: "set", path: ["evidence", 0], value: "二" },
      { action: "append", path: ["evidence"], value: "三" },
      { action: "remove", path: ["chains", 0, "id"] },
    ),
  ],
  "options that are none": [copies, remedy, 5],
  "an option nobody knows": [copies, remedy, { editions: [] }],
  "an edition that is none": [copies, remedy, { edition: 5 }],
  "an edition": [copies, remedy, { edition: smallEdition }],
};

// ── remedies of rules of one's own ───────────────────────────────────────────────────────────────────────────────

const [paper, disc] = [
  ["submission", "paperCopies"],
  ["submission", "discCopies"],
] as const;
const set = (path: readonly (string | number)[], value: unknown) => ({ action: "set", path, value });

/** A must that a number of copies is so many, with what its remedy proposes. */
const must = (id: string, what: "paperCopies" | "discCopies", value: number, changes: unknown) =>
  rules.applicationRule({
    ...{ id, phrase: id, force: "must", basis: "text", stage: "application" },
    check: ({ application }) =>
      rules.given([application.at("submission").at(what)], (held) =>
        held === value ? rules.pass("met") : rules.fail("not-met", {}, [`submission.${what}`]),
      ),
    mend: () => ({ code: "make-copies", changes: changes as never }),
  });

const { provisions: _, procedure: __, issues: ___, ...parts } = smallEdition;
const ruledBy = (...own: readonly ReturnType<typeof must>[]) => ({
  edition: api.defineEdition({ ...parts, id: "own", rules: own, outline: [] }),
  asOf,
});
const threeDiscs = must("2.1#discs", "discCopies", 3, [set(disc, 3)]);
const sheets = (...changes: readonly unknown[]) =>
  must("1.1#sheets", "paperCopies", 3, [set(paper, 3), ...changes]);

const ownRules: Readonly<Record<string, ReturnType<typeof ruledBy>>> = {
  "that sets what another sets back": ruledBy(sheets(set(disc, 1)), threeDiscs),
  "that sets what nobody can set back": ruledBy(sheets(set(disc, 1)), must("2.1#discs", "discCopies", 3, [])),
  "that breaks another which breaks it again": ruledBy(
    sheets(set(disc, 1)),
    must("2.1#discs", "discCopies", 3, [set(disc, 3), set(paper, 2)]),
  ),
  "that does not mend": ruledBy(must("1.1#sheets", "paperCopies", 3, [set(paper, 4)])),
  "that opens a question": ruledBy(sheets({ action: "remove", path: disc }), threeDiscs),
  "that adds beside what it breaks": ruledBy(
    sheets({ action: "append", path: ["evidence"], value: "三" }, set(disc, 1)),
    threeDiscs,
  ),
  "that takes rows away and changes one": ruledBy(
    sheets({ action: "remove", path: ["enterprises", 2] }, set(["enterprises", 0, "name"], "甲")),
    threeDiscs,
  ),
  "of changes that are none": ruledBy(must("1.1#sheets", "paperCopies", 3, [5])),
  "of a change that leads nowhere": ruledBy(must("1.1#sheets", "paperCopies", 3, [set([], 3)])),
  "of no list": ruledBy(must("1.1#sheets", "paperCopies", 3, { action: "set" })),
  "of what no JSON can hold": ruledBy(must("1.1#sheets", "paperCopies", 3, [set(paper, Number.NaN)])),
};

// ── comparisons ──────────────────────────────────────────────────────────────────────────────────────────────────

const assessment = api.assessApplication(copies, small);
const [first] = assessment.findings;
const stored = (findings: unknown, more: object = {}) => ({ ...assessment, findings, ...more });

const pairs: Readonly<Record<string, readonly [before: unknown, after: unknown]>> = {
  "with nothing": [assessment, undefined],
  "with what no JSON can hold": [{ findings: [Number.NaN] }, stored([])],
  "with a list": [[], stored([first])],
  "with findings that are no list": [stored({}), stored([first])],
  "with findings that are none": [
    stored([
      5,
      {},
      { ...first, outcome: "perhaps" },
      { ...first, values: { count: 5 } },
      { ...first, values: [] },
      { ...first, rule: 5 },
      { ...first, code: 5 },
    ]),
    stored([first]),
  ],
  "with a whole that is none": [
    stored([first], { edition: 5, editionDigest: null, asOf: 2024, outcome: "perhaps" }),
    stored([first]),
  ],
  "with other figures": [stored([first]), stored([{ ...first, values: { ...first?.values, more: "1" } }])],
};

const later = api.withParameters(smallEdition, { "minimum-enterprises": "4" });

const editionPairs: Readonly<Record<string, readonly [drafts: unknown, options: unknown]>> = {
  "of several drafts": [[sound, {}, copies, sound, "draft"], { before: smallEdition, after: later, asOf }],
  "of no drafts": [[], { before: smallEdition, after: later, asOf }],
  "of drafts that no JSON can hold": [[{ year: Number.NaN }], { before: smallEdition, after: later, asOf }],
  "of options that are none": [sound, 5],
  "of several by options that are none": [[sound], 5],
  "of several by a day that is none": [[sound], { before: smallEdition, after: later, asOf: "2024-02-30" }],
  "of an edition that is none, before": [sound, { before: 5, after: later, asOf }],
  "of editions that are both none": [[sound], { before: 5, after: {}, asOf }],
  "of an option nobody knows": [
    sound,
    { before: smallEdition, after: smallEdition, edition: smallEdition, asOf, strict: "yes" },
  ],
};

const steps: Readonly<Record<string, unknown>> = {
  "what no JSON can hold": { year: Number.NaN },
  "a list": [],
  "the same again": sound,
  "a section gone": changed(sound, { budget: undefined }),
  "a section that is none": changed(sound, { budget: 5 }),
  "a section in another order": changed(sound, {
    plan: Object.fromEntries(Object.entries(sound.plan ?? {}).reverse()),
  }),
  "rows that are blank": changed(sound, { contracts: [{}, { price: "100" }] }),
  "an enterprise more": changed(sound, { enterprises: aRoster(4) }),
  "every enterprise another": changed(sound, {
    enterprises: aRoster(3).map((one) => ({ ...one, name: `${one.name}有限公司`, willing: false })),
  }),
  "other chains": changed(sound, { chains: [aChain({ id: "another" })] }),
};

export const cases: readonly Case[] = [
  ...casesOf("applyRemedy", remedies, ([draft, given, options]) => {
    const result = api.applyRemedy(draft, given, options);
    const value = result.ok ? (result.value as ApplicationDraft) : undefined;
    return [
      value && {
        submission: value.submission,
        ...(value.evidence !== undefined && Array.isArray(value.evidence) && { evidence: value.evidence }),
        chains: value.chains?.length,
        plan: Object.keys(value.plan ?? {}).length,
      },
      ...result.issues.map(issueLine),
    ];
  }),
  ...casesOf("suggestRemedies / a remedy", ownRules, (of) => {
    const draft = { ...sound, evidence: ["一", "二"], submission: { paperCopies: 2, discCopies: 3 } };
    const { remedies: suggested, issues } = api.suggestRemedies(draft, of);
    const applied = suggested.map((one) => api.applyRemedy(draft, JSON.parse(JSON.stringify(one))));
    return [
      ...suggested.map(remedyLine),
      ...applied.map((one) =>
        one.ok
          ? [one.value.submission, one.value.evidence, one.value.enterprises?.length]
          : issueLines(one.issues),
      ),
      ...of.edition.issues.map(issueLine),
      ...issues.map(issueLine),
    ];
  }),
  {
    name: "createAssessor / a long list of enterprises that changes in many rows, and then in one",
    answer: () => {
      const many = aRoster(120);
      const assessor = api.createAssessor(small);
      return [
        many,
        many.map((one) => ({ ...one, willing: false })),
        many.map((one, index) => ({ ...one, willing: index !== 7 })),
        many.map((one, index) => ({
          ...one,
          name: index === 7 ? "另一企业" : one.name,
          willing: index !== 7,
        })),
      ].map((enterprises) => {
        const { outcome, musts } = assessor.assess({ ...sound, enterprises });
        return [
          outcome,
          musts,
          ...assessor
            .remedies()
            .remedies.map(({ rule, code, changes }) => `${rule} ${code} ${changes.length}`),
        ];
      });
    },
  },
  ...casesOf("compareAssessments", pairs, ([before, after]) => {
    const compared = api.compareAssessments(before, after);
    return [
      compared.before,
      compared.after,
      ...compared.changes.slice(0, 2).map(findingChangeLine),
      ...compared.issues.map(issueLine),
    ];
  }),
  ...casesOf("compareEditions", editionPairs, ([drafts, options]) => {
    const compared = api.compareEditions(drafts, options);
    const { before, after, parameters, issues } = compared;
    return {
      ...{ before, after },
      ...("rows" in compared
        ? {
            rows: compared.rows.map(
              (row) =>
                `${row.before} -> ${row.after}: ${row.changes.map(findingChangeLine).join("; ").slice(0, 200)}`,
            ),
            totals: compared.totals,
          }
        : { changes: compared.changes.map(findingChangeLine) }),
      parameters,
      issues: issueLines(issues),
    };
  }),
  {
    name: "createAssessor / drafts of every kind, one after the other",
    answer: () => {
      const assessor = api.createAssessor(small);
      const first = assessor.assess(copies);
      return [
        [first.outcome, ...assessor.remedies().remedies.map(remedyLine)],
        ...Object.entries(steps).map(([name, draft]) => {
          const { outcome, musts, issues } = assessor.assess(draft);
          return [
            name,
            outcome,
            musts,
            ...issueLines(issues).slice(0, 4),
            ...assessor.remedies().remedies.map(({ rule, code }) => `${rule} ${code}`),
          ];
        }),
      ];
    },
  },
  {
    name: "createAssessor / by options that are none",
    answer: () => {
      const assessor = api.createAssessor({ asOf: 5, calendar: 5, limits: { nodes: "all" } } as never);
      const { outcome, issues } = assessor.assess(sound);
      return [outcome, ...issues.map(issueLine), assessor.remedies()];
    },
  },
];
