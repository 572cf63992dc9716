/**
 * `deep` for `npm run test:deep`, `oracles` for `npm run test:oracles`, `gate` for `npm run coverage`, `mutants` where each test is run again
 * and again over broken code; anything else is a quick run.
 */
const mode = process.env.MODE;

export const isDeep = mode === "deep";

/**
 * Whether everything is asked. An ordinary run, which is to be short, leaves out what takes long and is much like something else
 * that it asks; the gate and the deep run leave out nothing.
 */
export const isWhole = ["deep", "oracles", "gate", "mutants"].includes(mode ?? "");

/** A part of the cases, by the mode: while one works a third of them does, and the first few see most of what is broken. */
const parts: Readonly<Record<string, number>> = { gate: 1, mutants: 10 };

/** How many cases a law is held to: enough for a fault to show in the gate, and many more in a deep run. */
export function runs(ordinary: number, deep = 25 * ordinary): number {
  return isDeep ? deep : Math.ceil(ordinary / (parts[mode ?? ""] ?? 3));
}

/** The same of a law that takes as many in a deep run: an ordinary run takes half of them. */
export const tries = (usual: number): number => (isWhole ? usual : Math.ceil(usual / 2));

/**
 * How many cases are compared with a second calculation: a sample in the gate, and a quarter of it in an ordinary run, which is to
 * stay short; a hundred thousand in the step of the gate that does nothing else, a million in a deep run.
 */
export const comparisons = (sample: number): number =>
  isDeep ? 1_000_000 : mode === "oracles" ? 100_000 : isWhole ? sample : Math.ceil(sample / 4);
