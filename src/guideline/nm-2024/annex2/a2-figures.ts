/** 附2 绩效评价目标表: what the rows say must be possible. */

import type { ApplicationFacts } from "../../../application/facts.js";
import { changeUnitOf } from "../../../application/in-percent.js";
import type { Indicator } from "../../../application/indicator.js";
import { boundsOfKind } from "../../../application/indicator-bounds.js";
import { compare, type DecimalText, isWhole, subtract } from "../../../core/decimal.js";
import { ownOf } from "../../../core/own-data.js";
import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { pathOf } from "../../../edition/path-of.js";
import type { Change, Context } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";
import { directionOf } from "../indicators.js";

const table = { field: "indicators" };
const met = /* @__PURE__ */ pass("met");
/** What an application states of each row; what was achieved later is for the evaluation to judge. */
const columns = ["baseline", "midterm", "target"] as const;

/** Asks each row of the edition, once there is a table to ask of. */
const eachRow = (
  { application, indicators }: ApplicationFacts,
  decide: (indicator: Indicator) => Verdict,
): Verdict =>
  application.at("indicators").value === undefined
    ? needsData([table.field])
    : each(table, indicators, ({ id }) => id, decide);

/** A count is a whole number, a rate a part in percent, and nothing but a growth lies below zero; an indicator may have bounds of its own. */
function possible(indicator: Indicator, actual: string, { field }: { readonly field: string }): Verdict {
  const { id, kind, unit } = indicator;
  const [minimum, maximum] = [ownOf(indicator, "minimum"), ownOf(indicator, "maximum")];
  const isBelowZero = compare(actual, "0") < 0;
  if (kind === "count" && (isBelowZero || !isWhole(actual)))
    return fail("not-a-count", { indicator: id, actual }, [field]);
  const ofKind = boundsOfKind(kind);
  const [least, most] = [minimum ?? ofKind.least, maximum ?? ofKind.most];
  if (compare(actual, least) >= 0 && compare(actual, most) <= 0) return met;
  if (kind === "rate") return fail("not-a-rate", { indicator: id, actual, least, most }, [field]);
  return isBelowZero && ofKind.least === "0"
    ? fail("figure-below-zero", { indicator: id, actual, unit }, [field])
    : fail("out-of-bounds", { indicator: id, actual, least, most, unit }, [field]);
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
        columns.map((column) => {
          const stated = row.at(column);
          return given([stated], (value) => possible(indicator, value, stated));
        }),
      );
    }),
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});

/**
 * Whether a target lies on the wrong side of its baseline: below it where more is better, above it where less is. Only then is it
 * asked which way the row goes.
 */
function isBackwards(indicator: Indicator, baseline: string, target: string, context: Context): boolean {
  const step = compare(target, baseline);
  if (step === 0 || (step > 0 && indicator.direction === "up")) return false;
  const direction = directionOf(indicator, context);
  return (step < 0 && direction === "up") || (step > 0 && direction === "down");
}

/** A target on the wrong side of where it starts would reward doing less, where success is to do more. */
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
        if (!isBackwards(indicator, baseline, target, context)) return met;
        const { field } = row.at("target");
        const values = { indicator: id, actual: target, required: baseline };
        const units = { unit, changeUnit: changeUnitOf(indicator) };
        if (compare(target, baseline) > 0) {
          const excess = subtract(target, baseline);
          return fail("target-above-baseline", { ...values, excess, ...units }, [field]);
        }
        const shortfall = subtract(baseline, target);
        return fail("target-below-baseline", { ...values, shortfall, ...units }, [field]);
      });
    }),
  mend: ({ indicator, indicators }, context) => {
    const backwards = indicators.flatMap((one) => {
      const [{ value: baseline }, target] = [
        indicator(one.id).at("baseline"),
        indicator(one.id).at("target"),
      ];
      return baseline !== undefined &&
        target.value !== undefined &&
        isBackwards(one, baseline, target.value, context)
        ? [{ field: target.field, from: target.value, baseline }]
        : [];
    });
    const changes = backwards.map(
      ({ field, baseline }): Change => ({ action: "set", path: pathOf(field), value: baseline }),
    );
    const isRaising = backwards.every(({ from, baseline }) => compare(from, baseline) < 0);
    return {
      code: isRaising ? "raise-targets" : "targets-to-baseline",
      values: { count: `${changes.length}` },
      changes,
    };
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
            if (compare(actual, most) <= 0) return met;
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
