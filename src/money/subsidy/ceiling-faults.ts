import type { Issue } from "../../core/issue.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");

/** A decision is the whole of what its tier pays, and is paid once. */
export function faultsOfCeilings({ tiers, overlap }: SubsidyPolicy): readonly Issue[] {
  const withCeiling = tiers.flatMap((tier, index) => (tier.ceiling === undefined ? [] : [{ tier, index }]));
  const beside = withCeiling.flatMap(
    ({ tier: { rate, fixed, bands, items, amount, floor, floorBy }, index }) =>
      [rate, fixed, bands, items, amount, floor, floorBy].every((one) => one === undefined)
        ? []
        : [error("ceiling-beside-amount", ["policy", "tiers", index, "ceiling"])],
  );
  const twice = overlap === "sum" ? withCeiling.slice(1) : [];
  return [
    ...beside,
    ...twice.map(({ index }) => error("ceilings-added-up", ["policy", "tiers", index, "ceiling"])),
  ];
}
