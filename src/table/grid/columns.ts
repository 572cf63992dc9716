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

/** What people call the columns, compared after {@link plainLabel}. */
export const aliases: Readonly<Record<Column | "label" | "unit", readonly string[]>> = {
  label: ["三级指标", "指标", "指标名称", "三级指标名称", "indicator"],
  unit: ["单位", "计量单位", "unit"],
  baseline: ["期初值", "期初", "基期值", "基准值", "基线值", "baseline"],
  target: ["目标值", "目标", "总体目标值", "总体目标", "期末目标值", "终期目标值", "target"],
  midterm: ["中期目标值", "中期目标", "中期值", "mid-termtarget", "midterm"],
  actual: ["实际值", "实际完成值", "完成值", "实际", "实际完成", "actual", "actualvalue"],
};

/**
 * A label without what spreadsheets and people change about it: width of characters, spaces, quotation marks, a unit
 * in brackets or numbering in front.
 */
export const plainLabel = (text: string): string =>
  text
    // 1. 2、 (3) ④ or 5 with a space: before full width and circles become plain digits that could belong to the label.
    .replace(/^\s*(?:[①-⑳]|[(（]\d+[)）]|\d+[.．、)）]|\d+\s)/, "")
    .normalize("NFKC")
    .replace(/[\s"'“”‘’「」『』《》]/g, "")
    .replace(/[(（][^()（）]*[)）]$/, "")
    .replace(/[:：]$/, "")
    .toLowerCase();
