import { deepFreeze } from "../../core/freeze.js";
import type { ShareLimit } from "../../money/budget/budget-limits.js";

/**
 * 国家中小企业数字化转型城市试点: at least eighty percent of the award for enterprise transformation. The award of
 * that programme is central money; here it is compared with the line that stands in its place, the regional fund.
 */
export const nationalTransformationShare: ShareLimit = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "national-transformation-share",
    basis: "reference",
    source: { document: "财建〔2023〕117号", seen: "secondary copies, not the official publication" },
    uses: ["transformation"],
    ofSources: ["regional-fund"],
    least: "0.8",
  } satisfies ShareLimit))();
