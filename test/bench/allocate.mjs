// How fast money is shared: 20,000 claims on a pool, and the three-party split of 500 contracts, against the same
// written plainly with BigInt, decimal.js and big.js. All read and write text where we do, and all answer alike.
import { createHash } from "node:crypto";
import Big from "big.js";
import { Decimal } from "decimal.js";
import {
  allocate,
  calculateSubsidies,
  calculateSubsidy,
  nm2024,
  splitContract,
  subsidyPolicies,
} from "../../dist/index.js";
import { allocateUnits } from "../../dist/money/allocation/allocate-units.js";
import { assertSameDigests, bestOfThree, gate, kept, randomFrom } from "./harness.mjs";
import { effort, endOfSmoke, pick, publish, publishTimes } from "./report.mjs";

// Sixty digits: with the default of twenty, decimal.js gives the last fen to the wrong claim.
const Exact = Decimal.clone({ defaults: true, precision: 60 });
Big.DP = 60;
const draw = randomFrom(20_240_630);

// ── 20,000 claims on a pool ──────────────────────────────────────────────────
const count = pick(20_000, 20_000, 200);
const total = "12345678.9";
const totalFen = 1_234_567_890;
const yuan = (fen) => `${fen / 100}`;
const claimsOf = (length) =>
  Array.from({ length }, (_, index) => ({ id: `合同${index}`, weight: yuan(draw(500_000_000)) }));
const claims = claimsOf(count);

const fenOf = (text) => {
  const [whole, tail = ""] = text.split(".");
  return BigInt(whole + tail.padEnd(2, "0"));
};
const textOf = (fen) => {
  const digits = String(fen).padStart(3, "0");
  const tail = digits.slice(-2).replace(/0+$/, "");
  return digits.slice(0, -2) + (tail && `.${tail}`);
};

function bigIntShares(amount, weights) {
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

/** The same with decimal.js or big.js, which agree on the names of what is needed. */
function decimalShares(Kind, floor, amount, weights) {
  const sum = weights.reduce((all, weight) => all.plus(weight), new Kind(0));
  const parts = weights.map((weight, index) => {
    const quota = weight.times(amount).div(sum);
    const whole = floor(quota);
    return { index, whole, rest: quota.minus(whole) };
  });
  const left = Number(amount.minus(parts.reduce((all, { whole }) => all.plus(whole), new Kind(0))));
  const order = [...parts].sort((one, other) => other.rest.cmp(one.rest) || one.index - other.index);
  for (const part of order.slice(0, left)) part.whole = part.whole.plus(1);
  return parts.map(({ whole }) => whole);
}
const decimalFloor = (value) => value.floor();
const bigFloor = (value) => value.round(0, Big.roundDown);

const fens = claims.map(({ weight }) => fenOf(weight));
const doubles = Float64Array.from(fens, Number);
const decimals = fens.map((fen) => new Exact(String(fen)));
const bigs = fens.map((fen) => new Big(String(fen)));
const digestOf = (shares) =>
  createHash("sha256")
    .update(JSON.stringify(Array.from(shares, (share) => (share.id === undefined ? String(share) : share))))
    .digest("hex");
const over = (does, run, units) => ({ does, run, units, digest: digestOf });

const ours = "this library";
const plain = "the same shares; no caps, floors, certificate, ties by id, sizes beyond its own";
const exact = "in doubles, with a guard beyond which BigInt takes over";
const arithmetic = {
  [ours]: over(exact, () => allocateUnits(totalFen, { weights: doubles }, (tied) => tied).shares, count),
  BigInt: over(plain, () => bigIntShares(BigInt(totalFen), fens), count),
  "decimal.js": over(plain, () => decimalShares(Exact, decimalFloor, new Exact(totalFen), decimals), count),
  "big.js": over(plain, () => decimalShares(Big, bigFloor, new Big(totalFen), bigs), count),
};

/** From records of text to records of text: repeated ids are refused, weights read, shares written. */
const onRecords = (read, share, write) => () => {
  if (new Set(claims.map(({ id }) => id)).size < count) throw new Error("repeated id");
  const shares = share(claims.map(({ weight }) => read(weight)));
  return shares.map((one, index) => ({ id: claims[index].id, amount: write(one) }));
};
const ofKind = (Kind, floor) =>
  onRecords(
    (text) => new Kind(text),
    (weights) => decimalShares(Kind, floor, new Kind(total).times(100), weights),
    (share) => share.div(100).toFixed(),
  );
const unread = "the same shares; takes its input on trust but for repeated ids";
const records = {
  [ours]: over("checks every claim, shares frozen", () => allocate(total, claims).value.shares, count),
  BigInt: over(
    unread,
    onRecords(fenOf, (weights) => bigIntShares(fenOf(total), weights), textOf),
    count,
  ),
  "decimal.js": over(unread, ofKind(Exact, decimalFloor), count),
  "big.js": over(unread, ofKind(Big, bigFloor), count),
};

// ── the three-party split of 500 contracts ─────────────────────────────────
const policy = subsidyPolicies.hefei;
const contracts = Array.from({ length: pick(500, 500, 50) }, (_, index) => {
  const price = 10_000_000 + draw(200_000_000);
  return {
    id: `合同${index}`,
    price: yuan(price),
    concession: yuan(1 + draw(price / 10)),
    eligible: yuan(draw(price)),
    level: 2 + draw(2),
    completedOn: draw(1) === 0 ? "2024-11-30" : "2025-03-31",
    accepted: true,
  };
});
const [rates, caps] = [
  { 2024: "0.5", 2025: "0.4" },
  { 2: "300000", 3: "400000", 4: "500000" },
];

/** The split by hand: rate of the eligible part down to the fen, the cap of the level, the rest for the enterprise. */
const bigIntSplit = ({ price, concession, eligible, level, completedOn }) => {
  const rate = BigInt(rates[completedOn.slice(0, 4)] === "0.5" ? 5 : 4);
  const rest = fenOf(price) - fenOf(concession);
  const [government] = [(fenOf(eligible) * rate) / 10n, fenOf(caps[level]), rest].sort((one, other) =>
    one < other ? -1 : 1,
  );
  return `${textOf(government)} ${textOf(rest - government)}`;
};
const kindSplit = (Kind, down) => (contract) => {
  const rest = new Kind(contract.price).minus(contract.concession);
  const wanted = down(new Kind(contract.eligible).times(rates[contract.completedOn.slice(0, 4)]));
  const least = (one, other) => (one.lt(other) ? one : other);
  const government = least(least(wanted, new Kind(caps[contract.level])), rest);
  return `${government.toFixed()} ${rest.minus(government).toFixed()}`;
};
const ourSplit = (contract) => {
  const { government, enterprise } = splitContract(contract, { policy: policy, edition: nm2024 });
  return `${government} ${enterprise}`;
};
const splitters = {
  [ours]: ourSplit,
  BigInt: bigIntSplit,
  "decimal.js": kindSplit(Exact, (value) => value.toDecimalPlaces(2, Decimal.ROUND_DOWN)),
  "big.js": kindSplit(Big, (value) => value.round(2, Big.roundDown)),
};
const three =
  "three figures of one policy by hand: no input checked, no conditions as data, no steps, no findings";
const each = (does, one) => ({ does, run: () => contracts.map(one).join(), units: contracts.length });
const split = Object.fromEntries(
  Object.entries(splitters).map(([name, one]) => [
    name,
    each(name === ours ? "reads policy and contract, every step, the finding of 4.1" : three, one),
  ]),
);
const others = {
  "this library, the subsidy alone": each(
    "reads policy and claim, every step",
    (contract) => calculateSubsidy(contract, { policy }).amount,
  ),
  "this library, all subsidies in one call": {
    does: "reads the policy once; caps over the contracts of an enterprise",
    run: () => calculateSubsidies(contracts, { policy }).total,
    units: contracts.length,
  },
};

// ── compare, time, gate ──────────────────────────────────────────────────────
for (const cases of [arithmetic, records, split]) assertSameDigests(cases);
endOfSmoke(count);

const least = (what, found, limit) => gate(what, found, `at least ${limit}`, found >= limit);

/** Times over ours, and the gates as times faster than peers: for a peer the best of three is its greatest ratio. */
function report(title, unit, cases, gates, notes) {
  const results = bestOfThree(cases, ours, effort);
  const faster = Object.entries(gates).map(([peer, limit]) =>
    least(`times faster than ${peer}`, results[peer].at(-1).ratio.median, limit),
  );
  publishTimes({ title, unit, cases, results, notes, gates: faster });
}
const shown = count.toLocaleString("en");
report(`Sharing ${shown} claims, numbers to numbers`, "claim", arithmetic, { BigInt: 3, "decimal.js": 50 });
report(`Sharing ${shown} claims, text to text`, "claim", records, { BigInt: 2.5, "decimal.js": 20 });
report(
  `Splitting ${contracts.length} contracts`,
  "contract",
  { ...split, ...others },
  {},
  "The peers compute three figures and nothing else, so no gate is set and no claim is made.",
);

const million = claimsOf(1_000_000);
const bounded = million.map((claim, index) => ({ ...claim, cap: `${10 + (index % 7) * 3}`, floor: "0.5" }));
const seconds = Object.entries({ plain: million, "with caps and floors": bounded }).map(([name, list]) => {
  const started = performance.now();
  if (!allocate(total, list).ok) throw new Error("a million claims could not be shared");
  const took = (performance.now() - started) / 1e3;
  return [name, took, gate(`seconds for a million claims, ${name}`, took, "at most 20", took <= 20)];
});
publish({
  title: "Sharing a million claims",
  head: ["", "seconds"],
  rows: seconds.map(([name, took]) => [name, took.toFixed(1)]),
  gates: seconds.map(([, , line]) => line),
});
if (kept() === 0) throw new Error("nothing was shared");
