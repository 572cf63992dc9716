import type { SubsidyPolicy } from "../../src/money/subsidy/subsidy-policy.js";

/** Half of the price, at most 100,000 yuan, for whatever is accepted; a test states what differs. */
export const aPolicy = (changes: Partial<SubsidyPolicy> = {}): SubsidyPolicy => ({
  id: "test-policy",
  basis: "caller",
  base: "price",
  tiers: [{ rate: "0.5", cap: "100000" }],
  ...changes,
});
