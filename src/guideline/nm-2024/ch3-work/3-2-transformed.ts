import type { ApplicationFacts } from "../../../application/facts.js";
import { type CountRange, countEnterprises } from "../../../application/roster.js";
import { add, compare, type DecimalText, subtract } from "../../../core/decimal.js";
import { applicationRule } from "../../../edition/define.js";
import type { Fact } from "../../../kernel/fact.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import { periodOf, periodParameters } from "../pilot-period.js";

const rows = [
  { indicator: "transformed-above-scale", scale: "above" },
  { indicator: "transformed-below-scale", scale: "below" },
] as const;

const actualOf = ({ indicator }: ApplicationFacts, id: string): Fact<DecimalText> =>
  indicator(id).at("actual");

const chosenAt = ({ roster }: ApplicationFacts, of: "above" | "below"): CountRange =>
  countEnterprises(
    roster,
    ["scale", "chain", "transform"],
    ({ scale, chain, transform }) => scale === of && chain === "declared" && transform === "yes",
  );

/** Of those that were to be transformed none is left: by the actual values of rows 17 and 18. */
function allOf(facts: ApplicationFacts, { indicator, scale }: (typeof rows)[number]): Verdict {
  const actual = actualOf(facts, indicator);
  const { least, most, missing } = chosenAt(facts, scale);
  return given([actual], (done) => {
    if (compare(done, `${least}`) < 0) {
      const shortfall = subtract(`${least}`, done);
      return fail(
        "fewer-transformed-than-chosen",
        { indicator, actual: done, required: `${least}`, shortfall, unit: "家" },
        [actual.field],
      );
    }
    return least === most ? pass("met") : needsData(missing);
  });
}

/** 实施期内: once the period is over, at least a hundred were transformed, and all that were chosen. */
export const transformedInFact = applicationRule({
  id: "3.2#transformed-in-fact",
  phrase: "实施期内产业链规上企业“应改尽改”",
  force: "target",
  basis: "text",
  stage: "evaluation",
  parameters: ["minimum-enterprises", ...periodParameters],
  check: (facts, context) =>
    given([periodOf(facts, context).end], (end) => {
      if (context.asOf <= end) return notApplicable("not-due-yet", { due: end });
      const [above, below] = rows.map(({ indicator }) => actualOf(facts, indicator));
      const enough = given(
        [above as Fact<DecimalText>, below as Fact<DecimalText>, context.figure("minimum-enterprises")],
        (one, other, least) => {
          const actual = add(one, other);
          const values = { actual, required: `${least}`, unit: "户" };
          if (compare(actual, `${least}`) >= 0) return pass("enough", values);
          const fields = rows.map(({ indicator }) => actualOf(facts, indicator).field);
          return fail("too-few-transformed", { ...values, shortfall: subtract(`${least}`, actual) }, fields);
        },
      );
      return every([enough, ...rows.map((row) => allOf(facts, row))]);
    }),
});
