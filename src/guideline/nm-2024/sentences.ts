import type { Sentences } from "../../edition/sentences.js";

/** 附件2 as it is printed: what stands above its table and below it. */
export const sentences: Sentences = {
  "zh-CN": {
    form: {
      title: "{year}年{applicant}数字化转型绩效评价目标表",
      applicant: "X盟（市）",
      foot: "盟（市）工信部门：（盖章）",
    },
  },
};
