import type { Parameter } from "../kernel/parameter.js";

/** 规模以上工业: main revenue of 20 million yuan a year since 2011. A statistical line, not one of the guideline. */
export const aboveScaleRevenue = {
  id: "above-scale-revenue",
  value: "20000000",
  unit: "元",
  basis: "reference",
  source: { document: "国家统计局 规模以上工业统计范围（2011年起）", seen: "official copy" },
  validFrom: "2011-01-01",
} as const satisfies Parameter;
