/** One pilot from its application to the end, as it stands on the days that matter. */
import { describe, expect, it } from "vitest";
import { type ApplicationDraft, assessApplication, type Stage } from "../../src/index.js";
import { afterwards, aSmallApplication, judged } from "../support/an-application.js";
import { faultless, throughout } from "../support/faults.js";

const { review, publicity, approval, acceptance, performance } = faultless;
const { payments: _, changes: __, ...justApproved } = approval ?? {};

const onTheWay = (asOf: string, stage: Stage, draft: ApplicationDraft, judgedStages: readonly Stage[]) => {
  const { edition } = throughout;
  const judgements = edition.rules
    .filter((rule) => rule.judge !== undefined && judgedStages.includes(rule.stage))
    .map(({ id }) => judged(id, "pass"));
  return assessApplication({ ...aSmallApplication(), ...draft }, { edition, asOf, stage, judgements });
};

/** Who still has to give something that decides. */
const waitingFor = ({ asks }: ReturnType<typeof onTheWay>) => [
  ...new Set(asks.filter(({ decisive }) => decisive).map(({ who, form }) => `${who}: ${form}`)),
];

describe("a pilot on its way", () => {
  it.each([
    {
      when: "handed in",
      asOf: "2024-08-31",
      stage: "application",
      draft: {},
      judgements: [],
      outcome: "needs-judgement",
      waiting: ["reviewer: judgement"],
    },
    {
      when: "found sound, and not yet given to reviewers",
      asOf: "2024-08-31",
      stage: "review",
      draft: {},
      judgements: ["application"],
      outcome: "needs-data",
      waiting: ["regional-industry-department: data", "reviewer: judgement"],
    },
    {
      when: "reviewed",
      asOf: "2024-09-02",
      stage: "review",
      draft: { review },
      judgements: ["application", "review"],
      outcome: "pass",
      waiting: [],
    },
    {
      when: "published, and the time not over",
      asOf: "2024-09-12",
      stage: "approval",
      draft: { review, publicity },
      judgements: ["application", "review"],
      outcome: "needs-data",
      waiting: ["regional-industry-department: data", "regional-industry-department: document"],
    },
    {
      when: "approved",
      asOf: "2024-09-20",
      stage: "approval",
      draft: { review, publicity, approval: justApproved },
      judgements: ["application", "review"],
      outcome: "pass",
      waiting: [],
    },
    {
      when: "carried out, with a change that was approved first",
      asOf: "2025-11-01",
      stage: "implementation",
      draft: { review, publicity, approval },
      judgements: ["application", "review", "implementation"],
      outcome: "pass",
      waiting: [],
    },
    {
      when: "over",
      asOf: afterwards,
      stage: "evaluation",
      draft: { review, publicity, approval, acceptance, performance },
      judgements: ["application", "review", "implementation"],
      outcome: "pass",
      waiting: [],
    },
  ] as const)("$when: $outcome", ({ asOf, stage, draft, judgements, outcome, waiting }) => {
    const assessment = onTheWay(asOf, stage, draft, judgements);
    expect(assessment.issues).toEqual([]);
    expect([assessment.outcome, waitingFor(assessment)]).toEqual([outcome, waiting]);
  });

  it("fails late where an objection stands, however sound it was", () => {
    const objected = { ...publicity, objections: [{ on: "2024-09-12", grounds: "名单有误" }] };
    const assessment = onTheWay(
      "2024-09-20",
      "approval",
      { review, publicity: objected, approval: justApproved },
      ["application", "review"],
    );
    expect(assessment.outcome).toBe("fail");
    expect(assessment.findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual([
      "5.3#publicity",
    ]);
  });
});
