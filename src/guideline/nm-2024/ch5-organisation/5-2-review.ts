/** 五（二）专家评审. */

import type { ApplicationDraft } from "../../../application/application.js";
import { reversedDays } from "../../../application/conditions/order-of-steps.js";
import type { IsoDate } from "../../../core/date.js";
import { applicationRule, judgedRule } from "../../../edition/define.js";
import type { View } from "../../../kernel/fact.js";
import { every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

/** 委托第三方机构进行评审: of what has been submitted. */
export const independentReview = applicationRule({
  id: "5.2#independent-review",
  phrase: "委托第三方机构进行评审",
  force: "must",
  basis: "text",
  stage: "review",
  check: ({ application }, { asOf }) => {
    const thirdParty = application.at("review").at("thirdParty");
    const independent = given([thirdParty], (is) =>
      is ? pass("met") : fail("review-not-independent", {}, [thirdParty.field]),
    );
    return every([independent, afterSubmission(application), held(application, asOf)]);
  },
  mend: () => ({ code: "only-the-region-can", changes: [] }),
});

/** Where both days are known, nothing is reviewed before it is submitted. */
function afterSubmission(application: View<ApplicationDraft>): Verdict {
  const [submitted, reviewed] = [application.at("submission").at("on"), application.at("review").at("on")];
  const days = reversedDays(submitted.value, reviewed.value);
  return days
    ? fail("reviewed-before-submission", { on: days.then, submitted: days.first }, [reviewed.field])
    : pass("met");
}

/** A review of a day to come is none yet. */
function held(application: View<ApplicationDraft>, asOf: IsoDate): Verdict {
  const on = application.at("review").at("on");
  return on.value !== undefined && on.value > asOf ? needsData([on.field], "not-reviewed-yet") : pass("met");
}

const criterion = (id: string, phrase: string) =>
  judgedRule({ id, phrase, force: "must", basis: "text", stage: "review" });

export const authentic = criterion("5.2#authentic", "真实性");
export const complete = criterion("5.2#complete", "完整性");
export const scientific = criterion("5.2#scientific", "科学性");
export const feasible = criterion("5.2#feasible", "可行性");
export const nationalDirection = criterion("5.2#national-direction", "符合国家产业发展方向");
export const regionalLayout = criterion("5.2#regional-layout", "自治区产业结构布局");
export const goalsPracticable = criterion("5.2#goals-practicable", "提出的工作目标");
export const policiesPracticable = criterion("5.2#policies-practicable", "政策保障是否切实可行");
