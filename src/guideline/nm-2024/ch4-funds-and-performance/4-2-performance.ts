/** 四（二）绩效管理: targets and self-evaluations. */

import type { ApplicationDraft } from "../../../application/application.js";
import { addYears, type IsoDate, type LeapDay, leapDayOf } from "../../../core/date.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import { indicators } from "../indicators.js";
import { periodOf, periodParameters } from "../pilot-period.js";

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

/** Years that are over, by what a self-evaluation may call each: the year of the calendar, or its number in the pilot. */
type Year = readonly string[];

/** The years of the pilot that are over. The day on which one is full still belongs to it. */
function pilotYears(start: IsoDate, years: number, leapDay: LeapDay, asOf: IsoDate): readonly Year[] {
  const over: Year[] = [];
  while (over.length < years && (addYears(start, over.length + 1, leapDay) ?? "9999") < asOf) {
    const full = addYears(start, over.length + 1, leapDay) as IsoDate;
    over.push([`${over.length + 1}`, full.slice(0, 4)]);
  }
  return over;
}

/** The budget years into which the pilot falls and that are over: a pilot from September 2024 owes 2024, 2025 and 2026. */
function budgetYears(start: IsoDate, end: IsoDate, asOf: IsoDate): readonly Year[] {
  const [first, last] = [
    Number(start.slice(0, 4)),
    Math.min(Number(end.slice(0, 4)), Number(asOf.slice(0, 4)) - 1),
  ];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => [
    `${first + index}`,
    `${index + 1}`,
  ]);
}

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
    const { start, end } = periodOf(facts, context);
    const terms = [
      start,
      end,
      figure("pilot-years"),
      choice("leap-day"),
      choice("self-evaluation-year"),
    ] as const;
    return given(terms, (first, last, years, leapDay, counted) => {
      const due =
        counted === "calendar"
          ? budgetYears(first, last, asOf)
          : pilotYears(first, years, leapDayOf(leapDay), asOf);
      if (due.length === 0) return notApplicable("no-year-has-passed", { start: first });
      return heldFor(due, list, asOf);
    });
  },
});

type SelfEvaluation = NonNullable<NonNullable<ApplicationDraft["performance"]>["selfEvaluations"]>[number];

function heldFor(due: readonly Year[], list: View<readonly SelfEvaluation[]>, asOf: IsoDate): Verdict {
  const made = View.each(list);
  if (made === undefined) return needsData([list.field]);
  const held = made.filter(({ value }) => value?.on === undefined || value.on <= asOf);
  const stated = new Set(held.flatMap(({ value }) => (value?.year === undefined ? [] : [`${value.year}`])));
  const absent = due
    .filter((names) => !names.some((name) => stated.has(name)))
    .map(([name]) => name as string);
  const nameless = held.filter(({ value }) => value?.year === undefined).map((one) => one.at("year").field);
  const values = { actual: `${due.length - absent.length}`, required: `${due.length}`, unit: "次" };
  if (absent.length === 0) return pass("enough", values);
  // Each that does not say which year it is of may be one of those.
  if (nameless.length >= absent.length) return needsData(nameless);
  const short = { ...values, shortfall: `${absent.length}`, years: absent.join(", ") };
  return { ...fail("self-evaluation-missing", short, [list.field]), missing: nameless };
}
