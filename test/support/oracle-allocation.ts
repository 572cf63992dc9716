/**
 * An allocation written a second time, as plainly as possible and with nothing shared with the library: fractions of
 * BigInt, the level found by sorting all points where a claim meets a bound, remainders sorted by cross-multiplication.
 */
export interface OracleClaim {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap: bigint;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const larger = (one: Fraction, other: Fraction) => one.over * other.under > other.over * one.under;

/** Twice the amount, were the level `level`: the sum of clamped quotas as a fraction over `level.under`. */
const clamped = ({ weight, floor, cap }: OracleClaim, level: Fraction): bigint => {
  const quota = weight * level.over;
  const [low, high] = [floor * level.under, cap * level.under];
  if (quota < low) return low;
  if (quota > high) return high;
  return quota;
};

const sumAt = (claims: readonly OracleClaim[], level: Fraction) =>
  claims.reduce((sum, claim) => sum + clamped(claim, level), 0n);

export function oracleShares(amount: bigint, claims: readonly OracleClaim[]): readonly bigint[] {
  const weighty = claims.filter(({ weight }) => weight > 0n);
  const points = weighty
    .flatMap(({ weight, floor, cap }) => [floor, cap].map((over) => ({ over, under: weight })))
    .sort((one, other) => (larger(one, other) ? 1 : larger(other, one) ? -1 : 0));
  const enough = points.find((point) => sumAt(claims, point) >= amount * point.under);
  if (enough === undefined) return claims.map(({ weight, floor, cap }) => (weight > 0n ? cap : floor));
  const before = points.filter((point) => larger(enough, point)).at(-1) ?? { over: 0n, under: 1n };
  // Between two neighbouring points the sum is a straight line: fixed ones plus free weights times the level.
  const middle = {
    over: before.over * enough.under + enough.over * before.under,
    under: 2n * before.under * enough.under,
  };
  const free = weighty.filter(
    ({ weight, floor, cap }) =>
      weight * middle.over > floor * middle.under && weight * middle.over < cap * middle.under,
  );
  const fixed = claims
    .filter((claim) => !free.includes(claim))
    .reduce((sum, claim) => sum + clamped(claim, middle) / middle.under, 0n);
  const freeWeight = free.reduce((sum, { weight }) => sum + weight, 0n);
  const level = freeWeight === 0n ? enough : { over: amount - fixed, under: freeWeight };
  const quotas = claims.map((claim) => clamped(claim, level));
  const wholes = quotas.map((quota) => quota / level.under);
  const left = amount - wholes.reduce((sum, whole) => sum + whole, 0n);
  const order = quotas
    .map((quota, index) => ({ index, remainder: quota % level.under }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of order.slice(0, Number(left))) wholes[index] = (wholes[index] as bigint) + 1n;
  return wholes;
}
