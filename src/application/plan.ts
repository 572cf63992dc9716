import * as z from "zod/mini";
import { count, date, statement, text } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** 总体方案. Its parts, as the outline of an application lists them. */
export const planSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "plan", {
    base: statement(),
    goals: statement(),
    content: statement(),
    path: statement(),
    fundUse: statement(),
    safeguards: statement(),
    responsibilities: statement(),
    needsSurvey: statement(),
    workingMechanism: statement(),
    concession: statement(),
    results: z.array(text()),
    cooperation: z.array(text()),
    innovation: z.array(text()),
    tasks: z.array(
      draftOf(applicationNouns, "task", {
        what: statement(),
        how: statement(),
        who: statement(),
        by: date(),
      }),
    ),
    measures: z.array(text()),
    financeMeasures: z.array(text()),
    safeguardKinds: z.array(text()),
    lessons: statement(),
  }))();

/** 试点期. As two days, or as so many years from the approval (自批复之日起), which has no days until then. */
export const periodSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "period", {
    start: date(),
    end: date(),
    years: count(),
    from: oneOf(applicationNouns, "period", "from"),
  }))();
