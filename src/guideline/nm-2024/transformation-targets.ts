import type { ApplicationFacts } from "../../application/facts.js";
import { add, compare, type DecimalText, subtract, sum } from "../../core/decimal.js";
import type { Values } from "../../core/issue.js";
import { pathOf } from "../../edition/path-of.js";
import type { Context, Mend } from "../../kernel/rule.js";
import { fail, given, pass, type Verdict } from "../../kernel/verdict.js";

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
  return given([choice("transformed-count")], (counting) =>
    counting === "target-value"
      ? given(targets, (...values) => reached(sum(values)))
      : given([...targets, ...baselines], (...values) =>
          reached(subtract(sum(values.slice(0, targets.length)), sum(values.slice(targets.length)))),
        ),
  );
}

/** By what is short, in the row of those who may choose: above scale there may be no more to transform. */
export function raiseTargets(
  { indicator }: ApplicationFacts,
  { shortfall = "0", required = "0" }: Values,
): Mend {
  const { value = "0", field } = indicator("transformed-below-scale").at("target");
  return {
    code: "raise-transformation-targets",
    values: { shortfall, required, unit: "家" },
    changes: [{ action: "set", path: pathOf(field), value: add(value, shortfall) }],
  };
}
