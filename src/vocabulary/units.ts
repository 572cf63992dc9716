/** 计量单位. What the units of the vocabulary are called in English. */
export const englishUnits: Readonly<Record<string, string>> = {
  元: "yuan",
  "%": "percent",
  分: "points",
  份: "copies",
  家: "enterprises",
  天: "days",
};
