import * as z from "zod";
import { count, date, draft, statement, text } from "../input/leaves.js";

/** 总体方案. Its parts (5.1) and what the outline of Annex 1 asks of them. */
export const planSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    base: draft("plan.base", statement()),
    goals: draft("plan.goals", statement()),
    content: draft("plan.content", statement()),
    path: draft("plan.path", statement()),
    fundUse: draft("plan.fundUse", statement()),
    safeguards: draft("plan.safeguards", statement()),
    responsibilities: draft("plan.responsibilities", statement()),
    needsSurvey: draft("plan.needsSurvey", statement()),
    workingMechanism: draft("plan.workingMechanism", statement()),
    concession: draft("plan.concession", statement()),
    results: draft("plan.results", z.array(text())),
    cooperation: draft("plan.cooperation", z.array(text())),
    innovation: draft("plan.innovation", z.array(text())),
    tasks: draft(
      "plan.tasks",
      z.array(
        z.strictObject({
          what: draft("plan.tasks.*.what", statement()),
          how: draft("plan.tasks.*.how", statement()),
          who: draft("plan.tasks.*.who", statement()),
          by: draft("plan.tasks.*.by", date()),
        }),
      ),
    ),
    measures: draft("plan.measures", z.array(text())),
    financeMeasures: draft("plan.financeMeasures", z.array(text())),
    safeguardKinds: draft("plan.safeguardKinds", z.array(text())),
    lessons: draft("plan.lessons", statement()),
  }))();

/** 试点期. As two days, or as so many years from the approval (自批复之日起), which has no days until then. */
export const periodSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    start: draft("period.start", date()),
    end: draft("period.end", date()),
    years: draft("period.years", count()),
    from: draft("period.from", z.enum(["approval"])),
  }))();

export type Plan = z.infer<typeof planSchema>;
