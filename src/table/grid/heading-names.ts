import type { Column } from "../../performance/quantities.js";

/**
 * What a column holds: the label of the third level, its unit, a value; a level above, a number of the row, remarks, or
 * other figures that Annex 2 does not ask for.
 */
export type Role = Column | "label" | "unit" | "level" | "serial" | "remark" | "other-figures";

/** What people call the columns. */
export const names: Readonly<Record<Role, readonly string[]>> = {
  label: ["三级指标", "指标", "指标名称", "三级指标名称", "指标内容", "考核指标", "绩效指标", "indicator"],
  unit: ["单位", "计量单位", "指标单位", "unit"],
  baseline: ["期初值", "期初", "期初数", "基期", "基期值", "基期数", "基准值", "基线值", "baseline"],
  target: [
    ...[
      "目标值",
      "目标",
      "目标数",
      "总体目标值",
      "总体目标",
      "期末目标值",
      "期末目标",
      "终期目标值",
      "终期目标",
    ],
    "target",
  ],
  midterm: ["中期目标值", "中期目标", "中期目标数", "中期值", "mid-termtarget", "midterm"],
  actual: [
    "实际值",
    "实际完成值",
    "完成值",
    "实际",
    "实际数",
    "实际完成",
    "实际完成数",
    "actual",
    "actualvalue",
  ],
  level: ["一级指标", "二级指标", "一级", "二级", "指标类别", "类别", "分类", "level1", "level2"],
  serial: ["序号", "编号", "序", "行号", "no", "no."],
  remark: [
    ...[
      "备注",
      "说明",
      "指标说明",
      "指标解释",
      "数据来源",
      "责任单位",
      "责任部门",
      "责任人",
      "完成时限",
      "佐证材料",
    ],
    ...["remarks", "notes"],
  ],
  "other-figures": [
    "权重",
    "分值",
    "得分",
    "自评得分",
    "自评分",
    "完成率",
    "增长率",
    "增幅",
    "增量",
    "进度",
    "weight",
  ],
};

/** Headings that could mean either of two columns, with the one that is meant more often. */
export const unclear: Readonly<Partial<Record<Column, readonly string[]>>> = {
  baseline: ["现状值", "现状", "现值", "当前值", "上年值", "上年度", "试点前", "实施前", "改造前"],
  target: [
    "期末值",
    "期末数",
    "期末",
    "终期值",
    "计划值",
    "预期值",
    "年度目标",
    "试点后",
    "实施后",
    "改造后",
  ],
  actual: ["完成情况", "完成数", "完成", "执行情况"],
};

export const parts: Readonly<Record<"midterm" | "end", readonly string[]>> = {
  midterm: ["中期", "期中", "中期目标", "中期目标值", "中期值", "midterm"],
  end: ["期末", "终期", "末期", "最终", "总体", "期末值", "期末目标", "期末目标值", "终期目标", "end"],
};
