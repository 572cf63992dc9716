/** 评定结论. What a person says of a rule or a criterion, with its labels. Part of the table in application-words.ts. */
export const verdictWords = {
  pass: { zh: "符合", en: "met" },
  fail: { zh: "不符合", en: "not met" },
} as const;
