import type { ApplicationFacts } from "../../calc/application-facts.js";
import { compare, type DecimalText, subtract, sum } from "../../core/decimal.js";
import type { Context } from "../../core/rule.js";
import { fail, given, pass, type Verdict } from "../../core/verdict.js";

/** Rows 17 and 18 of Annex 2, whose targets 3.2 and Annex 2 both count. */
const transformationRows = ["transformed-above-scale", "transformed-below-scale"];

/** The two transformation targets together reach the least number of enterprises, whichever way they are counted. */
export function enoughByTargets(
  { indicator }: ApplicationFacts,
  { figure, choice }: Context,
  shortage: { readonly code: string; readonly unit: string },
): Verdict {
  const rows = transformationRows.map(indicator);
  const targets = rows.map((row) => row.at("target"));
  const baselines = rows.map((row) => row.at("baseline"));
  const reached = (actual: DecimalText): Verdict =>
    given([figure("minimum-enterprises")], (least) => {
      const values = { actual, required: `${least}`, unit: shortage.unit };
      if (compare(actual, `${least}`) >= 0) return pass("enough", values);
      const fields = targets.map(({ field }) => field);
      return fail(shortage.code, { ...values, shortfall: subtract(`${least}`, actual) }, fields);
    });
  return choice("transformed-count", {
    "target-value": () => given(targets, (...values) => reached(sum(values))),
    increase: () =>
      given([...targets, ...baselines], (above, below, aboveBefore, belowBefore) =>
        reached(subtract(sum([above ?? "0", below ?? "0"]), sum([aboveBefore ?? "0", belowBefore ?? "0"]))),
      ),
  });
}
