import { defaultLimits, type Limits } from "../core/snapshot.js";

/** More claims or contracts than a province has: a result is kept for each of them, with every step. */
export const runLimits: Limits = { ...defaultLimits, entries: 100_000, nodes: 2_000_000 };
