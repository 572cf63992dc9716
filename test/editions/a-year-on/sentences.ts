/** 一年以后: the region is the same, so only the head of the form is another. */
import type { Sentences } from "../../../src/rules.js";

export const sentences: Sentences = {
  "zh-CN": { form: { title: "{year}年{applicant}数字化转型绩效评价目标表（第二批）" } },
  en: {
    rules: { "3.2#minimum-enterprises": "enough enterprises are to be transformed for the second batch" },
  },
};
