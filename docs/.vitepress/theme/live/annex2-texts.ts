/** What the page on Annex 2 says beside the sentences of the library. */
const zh = {
  here: "在本页计算，不发送任何内容。内容随时写入网址，可以收藏或转交。示例均为虚构。",
  examples: "载入",
  filled: "示例",
  blank: "空表",
  import: "导入 .xlsx",
  export: "导出 .xlsx",
  chart: "画图",
  hideChart: "收起图",
  chartLabel: "目标与实际",
  noChart: "还没有可以画的数：至少一项指标要有目标值和实际值。",
  year: "年度",
  place: "申报盟市",
  indicator: "指标",
  progress: "对比",
  notASheet: "读不出这个文件；请选用 .xlsx 格式的电子表格。表中已填的内容没有改动。",
  read: (count: string) => `已读入${count}格。`,
  why: "分数怎样来的",
  points: "得分",
  score: "计分方法和权重",
  weights: "权重由使用方给出，同一组内平均分配",
  method: "计分方法",
  cell: (cell: string) => `${cell}格：`,
  file: "附件2.xlsx",
  sheet: "绩效目标表",
  brokenAddress: "网址不完整，里面的内容读不出来；请重新复制完整的网址。现在显示的是示例。",
};

type Say = typeof zh;

const en: Say = {
  here: "Worked out in this page; nothing is sent. What you fill in is kept in the address, to be saved or handed on. All examples are made up.",
  examples: "Load",
  filled: "an example",
  blank: "a blank form",
  import: "Import .xlsx",
  export: "Export .xlsx",
  chart: "Chart",
  hideChart: "Hide the chart",
  chartLabel: "Target and actual",
  noChart: "There is nothing to draw yet: at least one indicator needs a target and an actual value.",
  year: "Year",
  place: "League or city",
  indicator: "Indicator",
  progress: "Comparison",
  notASheet:
    "This file cannot be read; choose a spreadsheet in the format .xlsx. What stands in the table is unchanged.",
  read: (count: string) => `${count} cells read.`,
  why: "How the score comes about",
  points: "Points",
  score: "Weights and method",
  weights: "The weights are yours to give; within a group they are shared equally",
  method: "Method",
  cell: (cell: string) => `Cell ${cell}: `,
  file: "annex2.xlsx",
  sheet: "Annex 2",
  brokenAddress:
    "The address is not whole, so its content cannot be read; copy the whole address again. An example is shown instead.",
};

export const annex2Texts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
