/** 附2 绩效评价目标表: what the rows say must be possible. */

import type { ApplicationFacts } from "../../../application/facts.js";
import { changeUnitOf } from "../../../application/in-percent.js";
import type { Indicator } from "../../../application/indicator.js";
import { boundsOfKind } from "../../../application/indicator-bounds.js";
import { compare, type DecimalText, isWhole, subtract } from "../../../core/decimal.js";
import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { pathOf } from "../../../edition/path-of.js";
import type { Change, Context } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";
import { indicators, withoutDirection } from "../indicators.js";

const table = { field: "indicators" };
/** What an application states of each row; what was achieved later is for the evaluation to judge. */
const columns = ["baseline", "midterm", "target"] as const;

/** The 23 rows, or those of an edition that has others. */
const rowsOf = ({ indicators: own = indicators }: ApplicationFacts): readonly Indicator[] => own;

/** Asks each row, once there is a table to ask of. */
const eachRow = (facts: ApplicationFacts, decide: (indicator: Indicator) => Verdict): Verdict =>
  facts.application.at("indicators").value === undefined
    ? needsData([table.field])
    : each(table, rowsOf(facts), ({ id }) => id, decide);

/** A count is a whole number; a rate is in percent; an indicator may have bounds of its own. */
function possible(
  { id, kind, unit, minimum, maximum }: Indicator,
  actual: string,
  { field }: { readonly field: string },
): Verdict {
  if (kind === "count" && !(isWhole(actual) && compare(actual, "0") >= 0))
    return fail("not-a-count", { indicator: id, actual }, [field]);
  const ofKind = boundsOfKind(kind);
  const [least, most] = [minimum ?? ofKind.least, maximum ?? ofKind.most];
  if (compare(actual, least) >= 0 && compare(actual, most) <= 0) return pass("met");
  const values = { indicator: id, actual, least, most };
  return kind === "rate"
    ? fail("not-a-rate", values, [field])
    : fail("out-of-bounds", { ...values, unit }, [field]);
}

export const countsAndRates = applicationRule({
  id: "A2#counts-and-rates",
  phrase: "企业上云率",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) =>
    eachRow(facts, (indicator) => {
      const row = facts.indicator(indicator.id);
      return every(
        columns.map((column) =>
          given([row.at(column)], (value) => possible(indicator, value, row.at(column))),
        ),
      );
    }),
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});

/** Whether a target below its baseline is a fault: some rows fall when the pilot succeeds. */
const mustRise = ({ id, direction }: Indicator, { choice }: Context): boolean => {
  if (withoutDirection("inclusive").includes(id)) return false;
  return withoutDirection("separate").includes(id)
    ? choice("specialised-levels").value !== "separate"
    : direction === "up";
};

/** A target below where it starts would reward doing less, where success is to do more. */
export const targetsNotBelowBaseline: ApplicationRule = applicationRule({
  id: "A2#targets-not-below-baseline",
  phrase: "关键指标",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["specialised-levels"],
  check: (facts, context) =>
    eachRow(facts, (indicator) => {
      const { id, unit } = indicator;
      const row = facts.indicator(id);
      return given([row.at("baseline"), row.at("target")], (baseline, target) => {
        if (compare(target, baseline) >= 0 || !mustRise(indicator, context)) return pass("met");
        const shortfall = subtract(baseline, target);
        const values = { indicator: id, actual: target, required: baseline, shortfall, unit };
        const changeUnit = changeUnitOf(indicator);
        return fail("target-below-baseline", { ...values, changeUnit }, [row.at("target").field]);
      });
    }),
  mend: (facts, context) => {
    const { indicator } = facts;
    const changes = rowsOf(facts).flatMap((row): Change[] => {
      const { id } = row;
      const [baseline, target] = [indicator(id).at("baseline").value, indicator(id).at("target")];
      if (baseline === undefined || target.value === undefined || compare(target.value, baseline) >= 0)
        return [];
      return mustRise(row, context) ? [{ action: "set", path: pathOf(target.field), value: baseline }] : [];
    });
    return { code: "raise-targets", values: { count: `${changes.length}` }, changes };
  },
});

const stocks = [
  { part: "transformed-above-scale", stock: "above-scale-enterprises" },
  { part: "transformed-below-scale", stock: "below-scale-enterprises" },
] as const;

/** No more enterprises are transformed than there are at the start or at the end, whichever are more. */
export const convertedWithinStock = applicationRule({
  id: "A2#converted-within-stock",
  phrase: "改造规上企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  check: ({ indicator }) =>
    every(
      stocks.flatMap(({ part, stock }) => {
        const [start, end] = [indicator(stock).at("baseline"), indicator(stock).at("target")];
        return columns.map((column) =>
          given([indicator(part).at(column), start, end], (actual, ...standing) => {
            const most = greater(...standing);
            if (compare(actual, most) <= 0) return pass("met");
            const values = {
              indicator: part,
              stock,
              actual,
              most,
              excess: subtract(actual, most),
              unit: "家",
            };
            return fail("more-than-there-are", values, [indicator(part).at(column).field]);
          }),
        );
      }),
    ),
  mend: ({ indicator }) => {
    const changes = stocks.flatMap(({ part, stock }) => {
      const [start, end] = [indicator(stock).at("baseline").value, indicator(stock).at("target").value];
      if (start === undefined || end === undefined) return [];
      const most = greater(start, end);
      return columns.flatMap((column): Change[] => {
        const { value: actual, field } = indicator(part).at(column);
        if (actual === undefined || compare(actual, most) <= 0) return [];
        return [{ action: "set", path: pathOf(field), value: most }];
      });
    });
    return { code: "lower-to-stock", values: { count: `${changes.length}` }, changes };
  },
});

const greater = (one: DecimalText, other: DecimalText): DecimalText =>
  compare(one, other) >= 0 ? one : other;
