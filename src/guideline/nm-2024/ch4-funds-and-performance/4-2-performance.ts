/** 四（二）绩效管理: targets and self-evaluations. */

import type { ApplicationDraft } from "../../../application/application.js";
import {
  countedByOf,
  type SelfEvaluationYear,
  selfEvaluationYears,
  yearsEvaluated,
} from "../../../application/self-evaluation-years.js";
import { type IsoDate, leapDayOf } from "../../../core/date.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import { leapDayFrom, periodOf, periodParameters } from "../pilot-period.js";

/** 确定绩效目标: each row of Annex 2 has where it starts and where it is to end. */
export const targetsSet = applicationRule({
  id: "4.2#targets-set",
  phrase: "确定绩效目标",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application, indicator, indicators }) => {
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

/** 分年度开展绩效自评: one for each year that is over. */
export const annualSelfEvaluation = applicationRule({
  id: "4.2#annual-self-evaluation",
  phrase: "分年度开展绩效自评",
  force: "target",
  basis: "reading",
  stage: "implementation",
  parameters: [...periodParameters, "self-evaluation-year"],
  check: (facts, context) => {
    const { asOf, figure, choice } = context;
    const list = facts.application.at("performance").at("selfEvaluations");
    const { start } = periodOf(facts, context);
    const terms = [
      start,
      figure("pilot-years"),
      leapDayFrom(start, context),
      choice("self-evaluation-year"),
    ] as const;
    return given(terms, (first, years, leapDay, counted) => {
      const owed = selfEvaluationYears({
        ...{ start: first, years, leapDay: leapDayOf(leapDay) },
        countedBy: countedByOf(counted),
      });
      const isOver = owed.map(({ due = "9999" }) => due < asOf);
      return isOver.includes(true)
        ? heldFor(owed, isOver, { list, asOf, counted })
        : notApplicable("no-year-has-passed", { start: first });
    });
  },
});

type SelfEvaluation = NonNullable<NonNullable<ApplicationDraft["performance"]>["selfEvaluations"]>[number];

/** What is held of those years that are over. */
function heldFor(
  owed: readonly SelfEvaluationYear[],
  isOver: readonly boolean[],
  { list, asOf, counted }: { list: View<readonly SelfEvaluation[]>; asOf: IsoDate; counted: string },
): Verdict {
  const made = View.each(list);
  if (made === undefined) return needsData([list.field]);
  const held = made.filter(({ value }) => value?.on === undefined || value.on <= asOf);
  const named = yearsEvaluated(
    owed,
    held.flatMap(({ value }) => value?.year ?? []),
  );
  const due = owed.filter((_, index) => isOver[index]).length;
  const absent = owed
    .filter((_, index) => isOver[index] && named[index] === undefined)
    .map(({ no, first }) => `${counted === "calendar" ? first : no}`);
  const nameless = held.filter(({ value }) => value?.year === undefined).map((one) => one.at("year").field);
  const values = { actual: `${due - absent.length}`, required: `${due}`, unit: "次" };
  if (absent.length === 0) return pass("enough", values);
  // Each that does not say which year it is of may be one of those.
  if (nameless.length >= absent.length) return needsData(nameless);
  const short = { ...values, shortfall: `${absent.length}`, years: absent.join(", ") };
  return { ...fail("self-evaluation-missing", short, [list.field]), missing: nameless };
}
