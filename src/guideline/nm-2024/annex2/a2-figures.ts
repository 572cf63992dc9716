/** 附2 绩效评价目标表: what the rows say must be possible. */
import type { ApplicationFacts } from "../../../application/facts.js";
import type { Indicator } from "../../../application/indicator.js";
import { compare, isWhole, subtract } from "../../../core/decimal.js";
import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { pathOf } from "../../../edition/path-of.js";
import type { Change } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";
import { indicators } from "../indicators.js";

const table = { field: "indicators" };
/** What an application states of each row; what was achieved later is for the evaluation to judge. */
const columns = ["baseline", "midterm", "target"] as const;

/** Asks each of the 23 rows, once there is a table to ask of. */
const eachRow = ({ application }: ApplicationFacts, decide: (indicator: Indicator) => Verdict): Verdict =>
  application.at("indicators").value === undefined
    ? needsData([table.field])
    : each(table, indicators, ({ id }) => id, decide);

/** A count is a whole number; a rate is in percent. */
function possible(
  id: string,
  kind: "count" | "rate",
  actual: string,
  { field }: { readonly field: string },
): Verdict {
  if (kind === "count") {
    const isCount = isWhole(actual) && compare(actual, "0") >= 0;
    return isCount ? pass("met") : fail("not-a-count", { indicator: id, actual }, [field]);
  }
  const isRate = compare(actual, "0") >= 0 && compare(actual, "100") <= 0;
  return isRate
    ? pass("met")
    : fail("not-a-rate", { indicator: id, actual, least: "0", most: "100" }, [field]);
}

export const countsAndRates = applicationRule({
  id: "A2#counts-and-rates",
  phrase: "企业上云率",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) =>
    eachRow(facts, ({ id, kind }) => {
      const row = facts.indicator(id);
      return every(
        columns.map((column) =>
          given([row.at(column)], (value) => possible(id, kind, value, row.at(column))),
        ),
      );
    }),
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});

/** All 23 indicators rise, so a target below where it starts would reward doing less. */
export const targetsNotBelowBaseline: ApplicationRule = applicationRule({
  id: "A2#targets-not-below-baseline",
  phrase: "关键指标",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) =>
    eachRow(facts, ({ id, unit }) => {
      const row = facts.indicator(id);
      return given([row.at("baseline"), row.at("target")], (baseline, target) =>
        compare(target, baseline) >= 0
          ? pass("met")
          : fail(
              "target-below-baseline",
              {
                indicator: id,
                actual: target,
                required: baseline,
                shortfall: subtract(baseline, target),
                unit,
              },
              [row.at("target").field],
            ),
      );
    }),
  mend: ({ indicator }) => {
    const changes = indicators.flatMap(({ id }): Change[] => {
      const [baseline, target] = [indicator(id).at("baseline").value, indicator(id).at("target")];
      if (baseline === undefined || target.value === undefined || compare(target.value, baseline) >= 0)
        return [];
      return [{ action: "set", path: pathOf(target.field), value: baseline }];
    });
    return { code: "raise-targets", values: { count: `${changes.length}` }, changes };
  },
});

const stocks = [
  { part: "transformed-above-scale", stock: "above-scale-enterprises" },
  { part: "transformed-below-scale", stock: "below-scale-enterprises" },
] as const;

/** No more enterprises are transformed than there are, in any column. */
export const convertedWithinStock = applicationRule({
  id: "A2#converted-within-stock",
  phrase: "改造规上企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  check: ({ indicator }) =>
    every(
      stocks.flatMap(({ part, stock }) =>
        columns.map((column) =>
          given([indicator(part).at(column), indicator(stock).at(column)], (actual, most) =>
            compare(actual, most) <= 0
              ? pass("met")
              : fail(
                  "more-than-there-are",
                  { indicator: part, stock, actual, most, excess: subtract(actual, most), unit: "家" },
                  [indicator(part).at(column).field],
                ),
          ),
        ),
      ),
    ),
  mend: ({ indicator }) => {
    const changes = stocks.flatMap(({ part, stock }) =>
      columns.flatMap((column): Change[] => {
        const { value: actual, field } = indicator(part).at(column);
        const most = indicator(stock).at(column).value;
        if (actual === undefined || most === undefined || compare(actual, most) <= 0) return [];
        return [{ action: "set", path: pathOf(field), value: most }];
      }),
    );
    return { code: "lower-to-stock", values: { count: `${changes.length}` }, changes };
  },
});
