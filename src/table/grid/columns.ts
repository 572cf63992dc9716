import type { Column } from "../../performance/quantities.js";

/** The value columns in the order of the form: Annex 2 has the first two, the others stand beside it. */
export const valueColumns: readonly Column[] = ["baseline", "target", "midterm", "actual"];

/** 附件 2 的两列, and the two that other clauses ask for. */
export const headings: Readonly<Record<Column, string>> = {
  baseline: "期初值",
  target: "目标值",
  midterm: "中期目标值",
  actual: "实际值",
};

export const levelHeadings = ["一级指标", "二级指标", "三级指标"] as const;
