import type { Step } from "../step.js";
import type { Facts } from "./condition.js";
import { type Exact, exactOf, fen, greatest, least, lower, part, quotient, stepAt, textOf } from "./exact.js";
import { baseAmount, titleOf } from "./facts.js";
import type { PolicyFormula, SubsidyPolicy } from "./subsidy-policy.js";

/** What a formula comes to. */
interface FormulaValue {
  readonly amount: Exact;
  /** What it is a part of, above which no floor lifts it; `undefined` where it may be more than any amount it rests on. */
  readonly whole: Exact | undefined;
  /** What rounding may not pass: the amount it is a part of, and of the least of several the value itself. */
  readonly most: Exact | undefined;
  /** A sentence for each part, and one for what was chosen among them; written only where they are told. */
  readonly steps: () => readonly Step[];
}

export function formulaValue(formula: PolicyFormula, facts: Facts, policy: SubsidyPolicy): FormulaValue {
  const { sum, least: lowest, greatest: highest } = formula;
  if (sum !== undefined) return sumValue(exactOf(sum));
  if (isPart(formula)) return partValue(formula, facts, policy);
  // It was checked that a formula says one of the four.
  const values = (lowest ?? (highest as readonly PolicyFormula[])).map((one) =>
    formulaValue(one, facts, policy),
  );
  return lowest === undefined ? greatestOf(values) : leastOf(values);
}

const sumValue = (amount: Exact): FormulaValue => ({
  amount,
  whole: undefined,
  most: undefined,
  steps: () => [stepAt("formula-sum", { value: textOf(amount) }, amount)],
});

type PartFormula = PolicyFormula & { readonly of: string };

const isPart = (formula: PolicyFormula): formula is PartFormula => formula.of !== undefined;

function partValue(
  { of, times = "1", over }: PartFormula,
  facts: Facts,
  policy: SubsidyPolicy,
): FormulaValue {
  const whole = baseAmount(of, facts) * fen;
  const product = part(whole, times);
  const amount = over === undefined ? product : quotient(product, over);
  const bound = amount <= whole ? whole : undefined;
  const values = () => ({
    of: titleOf(policy, of),
    whole: textOf(whole),
    ...(times !== "1" && { times }),
    ...(over !== undefined && { over }),
    value: textOf(amount),
  });
  return { amount, whole: bound, most: bound, steps: () => [stepAt("formula-part", values(), amount)] };
}

function leastOf(values: readonly FormulaValue[]): FormulaValue {
  const amount = values.map((one) => one.amount).reduce(least);
  const whole = values.map((one) => one.whole).reduce(lower);
  return {
    amount,
    whole,
    most: amount,
    steps: () => [...stepsOf(values), stepAt("formula-least", { value: textOf(amount) }, amount)],
  };
}

function greatestOf(values: readonly FormulaValue[]): FormulaValue {
  const amount = values.map((one) => one.amount).reduce(greatest);
  const bound = values
    .map((one) => one.whole)
    .reduce((one, other) => (one === undefined || other === undefined ? undefined : greatest(one, other)));
  return {
    amount,
    whole: bound,
    most: bound,
    steps: () => [...stepsOf(values), stepAt("formula-greatest", { value: textOf(amount) }, amount)],
  };
}

const stepsOf = (values: readonly FormulaValue[]): readonly Step[] => values.flatMap(({ steps }) => steps());
