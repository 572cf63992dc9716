/** The example applications from their reading to their remedies. */
import type { ApplicationDraft, Assessment, AssessmentOptions, Remedy, Stage } from "../../../src/index.js";
import { anApplication, aRoster, changed } from "../../support/an-application.js";
import { type Case, casesOf } from "../helpers/case.js";
import { example, exampleJudgements, pilotJudgements } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import {
  assessmentLines,
  assessmentSummary,
  differingLines,
  findingChangeLine,
  issueLines,
  remedyLine,
  sentences,
} from "../helpers/lines.js";
import { shortened } from "../helpers/plain.js";

const { nm2024 } = api;
const asOf = "2024-08-31";
const options: AssessmentOptions = { edition: nm2024, asOf };

const drafts = {
  "application.json": example("application"),
  "draft-early.json": example("draft-early"),
  "draft-flawed.json": example("draft-flawed"),
} as const;

/** The same pilot once it is approved, half-way, and at its end. */
const laterPilots = {
  "pilot-approved.json": { name: "pilot-approved", stage: "approval", asOf: "2024-10-31" },
  "pilot-half-way.json": { name: "pilot-half-way", stage: "evaluation", asOf: "2025-12-31" },
  "pilot-finished.json": { name: "pilot-finished", stage: "evaluation", asOf: "2026-12-31" },
} as const;

const stages: readonly Stage[] = ["application", "review", "approval", "implementation", "evaluation"];

const explained = ({ findings, asks, issues }: Assessment) => ({
  findings: sentences(findings),
  asks: sentences(asks, undefined, 60),
  issues: sentences(issues),
});

/** Every remedy that is possible, one after the other, each suggested for what the one before has left. */
function mended(draft: unknown, limit = 40) {
  const applied: string[] = [];
  let current = draft as ApplicationDraft;
  while (applied.length < limit) {
    const remedy = api.suggestRemedies(current, options).remedies.find(({ possible }) => possible);
    if (remedy === undefined) break;
    applied.push(`${remedy.rule} ${remedy.code}`);
    const mended = api.applyRemedy(current, remedy);
    if (!mended.ok) break;
    current = mended.value;
  }
  return { applied, draft: current };
}

const partial = (draft: unknown): ApplicationDraft => {
  const reading = api.readApplication(draft);
  return (reading.ok ? reading.value : reading.partial) ?? {};
};

const oneRemedy = (draft: unknown): Remedy =>
  api.suggestRemedies(draft, options).remedies.find(({ possible }) => possible) as Remedy;

const changesToTry: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "the period one day longer": { "period.end": "2026-09-01" },
  "the period one day shorter": { "period.end": "2026-08-30" },
  "a total that differs by a fen": { "budget.total": "100.01" },
  "no seal": { "submission.sealed": false },
  "two paper copies": { "submission.paperCopies": 2 },
  "a city of another province": { "leagueCity.code": "110100" },
  "an unwilling enterprise": { "enterprises.100.willing": false, "enterprises.100.transform": true },
  "no budget": { budget: undefined },
  "no enterprises": { enterprises: [] },
  "enterprises not given": { enterprises: undefined },
  "an unknown key": { colour: "blue", "plan.colour": "red" },
  "a judged rule without evidence": { evidence: [] },
};

export const cases: readonly Case[] = [
  ...casesOf("readApplication", drafts, (draft) => {
    const { completeness, issues, ...rest } = api.readApplication(draft);
    return {
      ok: rest.ok,
      sections: Object.keys(partial(draft)),
      completeness,
      issues: issueLines(issues),
      said: sentences(issues),
    };
  }),
  ...casesOf("assessApplication", drafts, (draft) => assessmentLines(api.assessApplication(draft, options))),
  ...casesOf("explain / all that is said of", drafts, (draft) =>
    explained(api.assessApplication(draft, options)),
  ),
  ...Object.entries(drafts).flatMap(([name, draft]) =>
    stages.slice(1).map((stage) => ({
      name: `assessApplication / ${name} at the stage of ${stage}`,
      answer: () =>
        differingLines(
          api.assessApplication(draft, options),
          api.assessApplication(draft, { ...options, stage }),
        ),
    })),
  ),
  ...casesOf("assessApplication / with the judgements", drafts, (draft) => {
    const judged = api.assessApplication(draft, { ...options, judgements: exampleJudgements });
    return {
      ...assessmentSummary(judged, ({ judgements }) => judgements.length > 0),
      said: explained(judged).issues,
    };
  }),
  ...casesOf("assessApplication / strictly", drafts, (draft) => {
    const strict = api.assessApplication(draft, { ...options, strict: true });
    return {
      ...differingLines(api.assessApplication(draft, options), strict),
      said: sentences(strict.findings.filter(({ code }) => code.startsWith("rests"))),
    };
  }),
  ...casesOf(
    "assessApplication / strictly, with judgements, at the last stage, in the year after",
    drafts,
    (draft) => {
      const late: AssessmentOptions = {
        edition: nm2024,
        asOf: "2027-01-31",
        stage: "evaluation",
        judgements: exampleJudgements,
      };
      return differingLines(
        api.assessApplication(draft, late),
        api.assessApplication(draft, { ...late, strict: true }),
      );
    },
  ),
  ...casesOf("planRemedies", drafts, (draft) => {
    const { steps, after, issues } = api.planRemedies(draft, options);
    return { steps: steps.map(remedyLine), outcome: after.outcome, issues: issueLines(issues) };
  }),
  ...casesOf("suggestRemedies", drafts, (draft) => {
    const { remedies } = api.suggestRemedies(draft, options);
    return { remedies: remedies.map(remedyLine), said: sentences(remedies) };
  }),
  {
    name: "createAssessor / one change after the other",
    answer: () => {
      const assessor = api.createAssessor(options);
      return [
        assessor.remedies(),
        ...Object.entries(changesToTry).map(([name, values]) => {
          const { outcome, musts } = assessor.assess(changed(drafts["application.json"], values));
          const remedies = assessor.remedies().remedies.map(({ rule, code }) => `${rule} ${code}`);
          return { name, outcome, musts, remedies };
        }),
      ];
    },
  },
  ...casesOf("applyRemedy / one after the other until none is left", drafts, (draft) => {
    const { applied, draft: after } = mended(draft);
    const assessment = api.assessApplication(after, options);
    return { applied, ...differingLines(api.assessApplication(draft, options), assessment) };
  }),
  {
    name: "applyRemedy / a remedy that is not possible, or has no changes, is refused",
    answer: () => {
      const draft = { year: 2024 };
      const remedy = { ...oneRemedy(drafts["draft-flawed.json"]), possible: false, changes: [] };
      return api.applyRemedy(draft, remedy);
    },
  },
  {
    name: "applyRemedy / changes below parts that are missing, at ends of lists, and removals",
    answer: () => {
      const remedy = (changes: Remedy["changes"]): Remedy => ({
        kind: "remedy",
        rule: "5.1#sealed",
        clause: "5.1",
        possible: true,
        code: "seal-it",
        values: {},
        changes,
        also: [],
        unsettles: [],
      });
      const draft: ApplicationDraft = { year: 2024, evidence: ["一"] };
      return [
        api.applyRemedy(draft, remedy([{ action: "set", path: ["plan", "goals"], value: "目标" }])),
        api.applyRemedy(draft, remedy([{ action: "append", path: ["evidence"], value: "二" }])),
        api.applyRemedy(draft, remedy([{ action: "append", path: ["chains"], value: { id: "a" } }])),
        api.applyRemedy(draft, remedy([{ action: "remove", path: ["year"] }])),
        api.applyRemedy(draft, remedy([{ action: "remove", path: ["evidence", 0] }])),
        api.applyRemedy(draft, remedy([{ action: "set", path: ["evidence", 4], value: "五" }])),
      ];
    },
  },
  {
    name: "compareAssessments / the early draft and the application",
    answer: () =>
      api
        .compareAssessments(
          api.assessApplication(drafts["draft-early.json"], options),
          api.assessApplication(drafts["application.json"], options),
        )
        .changes.map(findingChangeLine),
  },
  {
    name: "compareAssessments / the application before and after judgement",
    answer: () =>
      api
        .compareAssessments(
          api.assessApplication(drafts["application.json"], options),
          api.assessApplication(drafts["application.json"], { ...options, judgements: exampleJudgements }),
        )
        .changes.map(findingChangeLine),
  },
  ...casesOf("assessApplication / the pilot later", laterPilots, ({ name, ...when }) => {
    const judgements = pilotJudgements.filter(({ on }) => on <= when.asOf);
    return assessmentSummary(api.assessApplication(example(name), { edition: nm2024, ...when, judgements }));
  }),
  {
    name: "compareAssessments / two stages, and the same twice",
    answer: () => {
      const first = api.assessApplication(drafts["application.json"], options);
      const later = api.assessApplication(drafts["application.json"], { ...options, stage: "approval" });
      return [
        api.compareAssessments(first, later).changes.map(findingChangeLine),
        api.compareAssessments(first, first),
      ];
    },
  },
  ...casesOf("assessApplication / the application with", changesToTry, (values) => {
    const draft = changed(drafts["application.json"], values);
    const before = api.assessApplication(drafts["application.json"], options);
    const after = api.assessApplication(draft, options);
    return {
      outcome: after.outcome,
      changes: api.compareAssessments(before, after).changes.map(findingChangeLine),
      issues: issueLines(after.issues),
      said: sentences([...after.findings.filter(({ outcome }) => outcome === "fail"), ...after.issues]),
    };
  }),
  ...[99, 100].map((size) => ({
    name: `assessApplication / a roster of ${size} enterprises where 100 are asked for`,
    answer: () => {
      const draft = anApplication({ enterprises: aRoster(size) });
      return {
        ...assessmentSummary(api.assessApplication(draft, options)),
        remedies: api.suggestRemedies(draft, options).remedies.map(remedyLine),
      };
    },
  })),
  {
    name: "assessApplication / days on which a figure of the edition no longer holds",
    answer: () =>
      ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map((day) => {
        const { findings } = api.assessApplication(
          { year: Number(day.slice(0, 4)), publicity: { shortlist: ["150100", "150200", "150300"] } },
          { edition: nm2024, asOf: day, stage: "approval" },
        );
        const finding = findings.find(({ rule }) => rule === "1.4#selection-quota");
        return `${day}: ${finding?.outcome} ${finding?.code} | ${finding && api.explain(finding, "en")}`;
      }),
  },
  {
    name: "suggestRemedies / options that are none",
    answer: () => [
      api.suggestRemedies({}, {} as never),
      api.suggestRemedies({}, { ...options, asOf: "2024-02-30" }),
      api.suggestRemedies(5, options),
    ],
  },
  {
    name: "readApplication / a draft that has been read already is read the same",
    answer: () => {
      const { completeness } = api.readApplication(partial(drafts["application.json"]));
      return { completeness, keys: shortened(Object.keys(partial(drafts["application.json"]))) };
    },
  },
];
