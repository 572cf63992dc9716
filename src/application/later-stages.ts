/** What review, publicity, approval, implementation and evaluation add to an application. */
import * as z from "zod";
import { count, date, draft, nameOrYes, statement, text, yuan } from "../input/leaves.js";

/** 评审. */
export const reviewSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    agency: draft("review.agency", text()),
    thirdParty: draft("review.thirdParty", z.boolean()),
    on: draft("review.on", date()),
  }))();

/** 公示. The list that was published holds the codes or names of the leagues and cities chosen. */
export const publicitySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    from: draft("publicity.from", date()),
    to: draft("publicity.to", date()),
    website: draft("publicity.website", nameOrYes()),
    shortlist: draft("publicity.shortlist", z.array(text())),
    objections: draft(
      "publicity.objections",
      z.array(
        z.strictObject({
          on: draft("publicity.objections.*.on", date()),
          grounds: draft("publicity.objections.*.grounds", statement()),
          resolvedOn: draft("publicity.objections.*.resolvedOn", date()),
          upheld: draft("publicity.objections.*.upheld", z.boolean()),
        }),
      ),
    ),
  }))();

/** 批复. With what was paid and what was changed since. */
export const approvalSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    on: draft("approval.on", date()),
    document: draft("approval.document", text()),
    financeDepartment: draft("approval.financeDepartment", nameOrYes()),
    award: draft("approval.award", yuan()),
    payments: draft(
      "approval.payments",
      z.array(
        z.strictObject({
          on: draft("approval.payments.*.on", date()),
          amount: draft("approval.payments.*.amount", yuan()),
        }),
      ),
    ),
    changes: draft(
      "approval.changes",
      z.array(
        z.strictObject({
          what: draft("approval.changes.*.what", statement()),
          effectiveOn: draft("approval.changes.*.effectiveOn", date()),
          approvedOn: draft("approval.changes.*.approvedOn", date()),
        }),
      ),
    ),
  }))();

/** 验收. */
export const acceptanceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    on: draft("acceptance.on", date()),
    leader: draft("acceptance.leader", text()),
    organiser: draft("acceptance.organiser", text()),
  }))();

/** 绩效管理. Self-evaluations by the league or city, evaluations by the region, and what came of them (4.2). */
export const performanceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    selfEvaluations: draft(
      "performance.selfEvaluations",
      z.array(
        z.strictObject({
          year: draft("performance.selfEvaluations.*.year", count()),
          on: draft("performance.selfEvaluations.*.on", date()),
        }),
      ),
    ),
    evaluations: draft(
      "performance.evaluations",
      z.array(
        z.strictObject({
          stage: draft("performance.evaluations.*.stage", z.enum(["mid-term", "final"])),
          on: draft("performance.evaluations.*.on", date()),
          met: draft("performance.evaluations.*.met", z.boolean()),
        }),
      ),
    ),
    consequence: draft(
      "performance.consequence",
      z.strictObject({
        kind: draft("performance.consequence.kind", z.enum(["rectification", "recovery"])),
        until: draft("performance.consequence.until", date()),
        amount: draft("performance.consequence.amount", yuan()),
      }),
    ),
  }))();
