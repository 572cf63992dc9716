/** 计量单位. What the units of the vocabulary are called in English. */
export const englishUnits = {
  元: "yuan",
  "%": "percent",
  分: "points",
  份: "copies",
  家: "enterprises",
  天: "days",
} as const;

/** 计量单位. A unit of the vocabulary. */
export type Unit = keyof typeof englishUnits;
