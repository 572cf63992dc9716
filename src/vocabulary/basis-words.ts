/** 依据. What a figure, a policy or a scheme rests on, with its labels. Part of the table in application-words.ts. */
export const basisWords = {
  guideline: { zh: "本指南", en: "the guideline" },
  reference: { zh: "参考文件", en: "a reference document" },
  assumption: { zh: "假设", en: "an assumption" },
  caller: { zh: "使用方", en: "the caller" },
} as const;
