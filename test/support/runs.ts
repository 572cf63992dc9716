/** `deep` for `npm run test:deep`, `oracles` for `npm run test:oracles`, `gate` for `npm run coverage`; anything else is a quick run. */
const mode = process.env.MODE;

export const isDeep = mode === "deep";

/** How many cases a law is held to: enough for a fault to show in the gate, half of them while one works, and many more in a deep run. */
export function runs(ordinary: number, deep = 25 * ordinary): number {
  if (isDeep) return deep;
  return mode === "gate" ? ordinary : Math.ceil(ordinary / 2);
}

/**
 * How many cases are compared with a second calculation: a sample in an ordinary run, which is to stay short, a hundred
 * thousand in the step of the gate that does nothing else, a million in a deep run.
 */
export const comparisons = (ordinary: number): number =>
  isDeep ? 1_000_000 : mode === "oracles" ? 100_000 : ordinary;
