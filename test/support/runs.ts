/** Whether this is `npm run test:deep`, which holds the same facts with many more cases. */
const isDeep = process.env.MODE === "deep";

/** How many cases a law is held to: enough for a fault to show in an ordinary run, and many more in a deep one. */
export const runs = (ordinary: number, deep = 25 * ordinary): number => (isDeep ? deep : ordinary);
