/** What review, publicity, approval, implementation and evaluation add to an application. */
import * as z from "zod/mini";
import { count, date, nameOrYes, statement, text, yuan } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";

/** 评审. */
export const reviewSchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "review", {
    agency: text(),
    thirdParty: z.boolean(),
    on: date(),
  }))();

/** 公示. The list that was published holds the codes or names of the leagues and cities chosen. */
export const publicitySchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "publicity", {
    from: date(),
    to: date(),
    website: nameOrYes(),
    shortlist: z.array(text()),
    objections: z.array(
      draftOf(laterStageNouns, "objection", {
        on: date(),
        grounds: statement(),
        resolvedOn: date(),
        upheld: z.boolean(),
      }),
    ),
  }))();

/** 批复. With what was paid and what was changed since. */
export const approvalSchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "approval", {
    on: date(),
    document: text(),
    financeDepartment: nameOrYes(),
    award: yuan(),
    payments: z.array(
      draftOf(laterStageNouns, "awardPayment", {
        on: date(),
        amount: yuan(),
      }),
    ),
    changes: z.array(
      draftOf(laterStageNouns, "planChange", {
        what: statement(),
        effectiveOn: date(),
        approvedOn: date(),
      }),
    ),
  }))();

/** 验收. */
export const acceptanceSchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "acceptance", {
    on: date(),
    leader: text(),
    organiser: text(),
  }))();

/** 绩效管理. Self-evaluations by the league or city, evaluations by the region, and their consequences. */
export const performanceSchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "performance", {
    selfEvaluations: z.array(
      draftOf(laterStageNouns, "selfEvaluation", {
        year: count(),
        on: date(),
      }),
    ),
    evaluations: z.array(
      draftOf(laterStageNouns, "evaluation", {
        stage: oneOf(laterStageNouns, "evaluation", "stage"),
        on: date(),
        met: z.boolean(),
      }),
    ),
    consequence: draftOf(laterStageNouns, "missedConsequence", {
      kind: oneOf(laterStageNouns, "missedConsequence", "kind"),
      until: date(),
      amount: yuan(),
    }),
  }))();
