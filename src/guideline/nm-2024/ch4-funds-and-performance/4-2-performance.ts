/** 四（二）绩效管理. */

import type { ApplicationDraft } from "../../../application/application.js";
import { addYears, type IsoDate, type LeapDay, leapDayOf } from "../../../core/date.js";
import { atLeast, countDifferent } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import { indicators } from "../indicators.js";

/** 确定绩效目标: each of the 23 rows of Annex 2 has where it starts and where it is to end. */
export const targetsSet = applicationRule({
  id: "4.2#targets-set",
  phrase: "确定绩效目标",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application, indicator }) => {
    if (application.at("indicators").value === undefined) return needsData(["indicators"]);
    return every(
      indicators.map(({ id }) =>
        given([indicator(id).at("baseline"), indicator(id).at("target")], () =>
          pass("targets-set", { of: `${indicators.length}` }),
        ),
      ),
    );
  },
});

/** The years of the period that are over. The day on which one is full still belongs to it. */
function yearsPassed(start: IsoDate, years: number, leapDay: LeapDay, asOf: IsoDate): number {
  const isOver = (year: number): boolean => (addYears(start, year, leapDay) ?? "9999") < asOf;
  let passed = 0;
  while (passed < years && isOver(passed + 1)) passed += 1;
  return passed;
}

/** 分年度开展绩效自评: one for each year of the period, by the day on which the year is full. */
export const annualSelfEvaluation = applicationRule({
  id: "4.2#annual-self-evaluation",
  phrase: "分年度开展绩效自评",
  force: "target",
  basis: "text",
  stage: "implementation",
  parameters: ["pilot-years", "leap-day"],
  check: ({ application }, { asOf, figure, choice }) => {
    const done = application.at("performance").at("selfEvaluations");
    const period = [application.at("period").at("start"), figure("pilot-years"), choice("leap-day")] as const;
    return given(period, (start, years, leapDay) => {
      const required = yearsPassed(start, years, leapDayOf(leapDay), asOf);
      if (required === 0) return notApplicable("no-year-has-passed", { start });
      const isHeld = (on: IsoDate | undefined): boolean => on === undefined || on <= asOf;
      const held = countDifferent(
        done,
        (one) => one.at("year"),
        (one) => isHeld(one.at("on").value),
      );
      const shortage = { code: "self-evaluation-missing", unit: "次", fields: [done.field] };
      return atLeast(held, { value: required, field: done.field }, shortage);
    });
  },
});

const evaluationStages = ["mid-term", "final"] as const;

/** 自治区工信部门组织开展中期和期后绩效评价. */
export const evaluations = applicationRule({
  id: "4.2#evaluations",
  phrase: "组织开展中期和期后绩效评价",
  force: "target",
  basis: "text",
  stage: "evaluation",
  check: ({ application }, { asOf }) => {
    const list = application.at("performance").at("evaluations");
    const held = View.each(list);
    if (held === undefined) return needsData([list.field]);
    return every(evaluationStages.map((stage) => hasTakenPlace(stage, held, asOf)));
  },
});

type Evaluation = NonNullable<NonNullable<ApplicationDraft["performance"]>["evaluations"]>[number];

function hasTakenPlace(stage: string, held: readonly View<Evaluation>[], asOf: IsoDate): Verdict {
  // Those that may be it, unless what they lack says otherwise.
  const candidates = held.filter(
    ({ value }) =>
      (value?.stage === undefined || value.stage === stage) && (value?.on === undefined || value.on <= asOf),
  );
  const lacking = candidates.map((one) =>
    [one.at("on"), one.at("stage")].filter(({ value }) => value === undefined).map(({ field }) => field),
  );
  if (lacking.some((fields) => fields.length === 0)) return pass("evaluated");
  if (lacking.length > 0) return needsData(lacking.flat());
  return fail("evaluation-missing", { absent: stage }, ["performance.evaluations"]);
}

/** 限期整改或收回专项资金: the text leaves the choice, the limit and the amount to the region. */
export const consequence = applicationRule({
  id: "4.2#consequence",
  phrase: "限期整改或收回专项资金",
  force: "target",
  basis: "text",
  stage: "evaluation",
  check: ({ application }) => {
    const performance = application.at("performance");
    const list = performance.at("evaluations");
    const held = View.each(list);
    if (held === undefined) return needsData([list.field]);
    if (!held.some((one) => one.value?.met === false)) {
      const open = held.filter((one) => one.value?.met === undefined).map((one) => one.at("met").field);
      return open.length > 0 ? needsData(open) : notApplicable("no-target-missed");
    }
    const consequence = performance.at("consequence");
    return given([consequence.at("kind")], (kind) =>
      kind === "rectification"
        ? given([consequence.at("until")], (until) => pass("to-rectify", { until }))
        : given([consequence.at("amount")], (amount) => pass("to-recover", { amount })),
    );
  },
});
