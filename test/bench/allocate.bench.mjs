// How fast an amount is shared: node test/bench/allocate.bench.mjs, after npm run build. Gates on the best of three
// runs; digests are compared before anything is timed.
import { createHash } from "node:crypto";
import { Decimal } from "decimal.js";
import { allocateUnits } from "../../dist/calc/allocation/allocate-units.js";
import { allocate } from "../../dist/index.js";
import { race } from "./race.mjs";

// Sixty digits: with the default of twenty, decimal.js gives the last fen to the wrong claim.
const Exact = Decimal.clone({ precision: 60 });
const count = 20_000;
const total = "12345678.9";
const totalFen = 1_234_567_890;

let seed = 20_240_630;
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};
const fens = Array.from({ length: count }, () => Math.floor(random() * 500_000_000));
const claims = fens.map((fen, index) => ({ id: `合同${index}`, weight: `${fen / 100}` }));
const million = Array.from({ length: 1_000_000 }, (_, index) => ({
  id: `合同${index}`,
  weight: `${Math.floor(random() * 500_000_000) / 100}`,
}));

// ── the arithmetic alone: numbers in, numbers out ────────────────────────────
const doubles = Float64Array.from(fens);
const bigs = fens.map(BigInt);
const decimals = fens.map((fen) => new Exact(fen));
const arithmetic = {
  ours: () => allocateUnits(totalFen, { weights: doubles }, (tied) => tied).shares,
  BigInt: () => bigShares(BigInt(totalFen), bigs),
  "decimal.js": () => decimalShares(new Exact(totalFen), decimals),
};

// ── the whole way: records of text in, records of text out ───────────────────
const fenOf = (text) => {
  const [whole, tail = ""] = text.split(".");
  return BigInt(whole + tail.padEnd(2, "0"));
};
const textOf = (fen) => {
  const digits = String(fen).padStart(3, "0");
  const tail = digits.slice(-2).replace(/0+$/, "");
  return digits.slice(0, -2) + (tail && `.${tail}`);
};
const records = {
  ours: () => allocate(total, claims).value.shares,
  BigInt: () => {
    if (new Set(claims.map(({ id }) => id)).size < count) throw new Error("repeated id");
    const shares = bigShares(
      fenOf(total),
      claims.map(({ weight }) => fenOf(weight)),
    );
    return shares.map((share, index) => ({ id: claims[index].id, amount: textOf(share) }));
  },
  "decimal.js": () => {
    if (new Set(claims.map(({ id }) => id)).size < count) throw new Error("repeated id");
    const weights = claims.map(({ weight }) => new Exact(weight));
    const shares = decimalShares(new Exact(total).times(100), weights);
    return shares.map((share, index) => ({ id: claims[index].id, amount: share.div(100).toFixed() }));
  },
};

function bigShares(amount, weights) {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const parts = weights.map((weight, index) => ({
    index,
    whole: (weight * amount) / sum,
    rest: (weight * amount) % sum,
  }));
  const left = Number(amount - parts.reduce((all, { whole }) => all + whole, 0n));
  const order = [...parts].sort((one, other) =>
    one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1,
  );
  for (const part of order.slice(0, left)) part.whole += 1n;
  return parts.map(({ whole }) => whole);
}

function decimalShares(amount, weights) {
  const sum = weights.reduce((all, weight) => all.plus(weight), new Exact(0));
  const parts = weights.map((weight, index) => {
    const quota = weight.times(amount).div(sum);
    const whole = quota.floor();
    return { index, whole, rest: quota.minus(whole) };
  });
  const left = amount.minus(parts.reduce((all, { whole }) => all.plus(whole), new Exact(0))).toNumber();
  const order = [...parts].sort((one, other) => other.rest.comparedTo(one.rest) || one.index - other.index);
  for (const part of order.slice(0, left)) part.whole = part.whole.plus(1);
  return parts.map(({ whole }) => whole);
}

// ── compare, race, gate ──────────────────────────────────────────────────────
const digest = (shares) =>
  createHash("sha256")
    .update(
      JSON.stringify(
        Array.from(shares, (share) => (typeof share === "object" && "id" in share ? share : String(share))),
      ),
    )
    .digest("hex");
for (const [name, cases] of Object.entries({ arithmetic, records })) {
  const digests = new Set(Object.values(cases).map((run) => digest(run())));
  if (digests.size > 1) throw new Error(`the results of ${name} differ`);
}

/** How many times as long each rival takes, at least. The whole way includes reading and writing text, for both. */
const gates = { arithmetic: { BigInt: 3, "decimal.js": 50 }, records: { BigInt: 2, "decimal.js": 20 } };

let faults = 0;
for (const [name, cases] of Object.entries({ arithmetic, records })) {
  const runs = Array.from({ length: 3 }, () => race(cases, { reference: "ours", rounds: 5, calls: 3 }));
  for (const [rival, least] of Object.entries(gates[name])) {
    const { median, q1, q3 } = runs
      .map((run) => run[rival])
      .reduce((top, one) => (one.median > top.median ? one : top));
    const ok = median >= least;
    if (!ok) faults += 1;
    console.log(
      `${name}, ${count} claims: ${rival} takes ${median.toFixed(1)}x [${q1.toFixed(1)}..${q3.toFixed(1)}] of ours (gate ${least}x) ${ok ? "ok" : "TOO SLOW"}`,
    );
  }
  const own = Math.min(...runs.map((run) => run.ours.milliseconds));
  console.log(`${name}: ours ${own.toFixed(2)} ms, ${((own / count) * 1e3).toFixed(2)} µs a claim`);
}

const bounded = million.map((claim, index) => ({ ...claim, cap: `${10 + (index % 7) * 3}`, floor: "0.5" }));
for (const [name, list] of Object.entries({ plain: million, "with caps and floors": bounded })) {
  const started = performance.now();
  if (!allocate(total, list).ok) throw new Error("a million claims could not be shared");
  console.log(`a million claims, ${name}: ${((performance.now() - started) / 1e3).toFixed(2)} s`);
}
process.exitCode = faults > 0 ? 1 : 0;
