import { basisWords } from "./basis-words.js";

/** The words of a scoring scheme, with their labels. Part of the table in application-words.ts. */
export const scoringWords = {
  ...basisWords,
  // 计分方法
  proportional: { zh: "正向比例", en: "proportional" },
  increment: { zh: "增量比例", en: "increment" },
  "all-or-nothing": { zh: "达标得分", en: "all or nothing" },
  "reverse-ratio": { zh: "反向比例", en: "reverse ratio" },
  "reverse-linear": { zh: "反向直线", en: "reverse linear" },
  // 分档依据
  attainment: { zh: "完成率", en: "attainment" },
  actual: { zh: "实际值", en: "actual value" },
  // 四舍五入的对象
  rows: { zh: "各项得分", en: "the points of each row" },
  total: { zh: "总分", en: "the total" },
} as const;
