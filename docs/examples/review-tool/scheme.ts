import { messageCatalogue, type ReviewScheme } from "digital-pilot-rules";

// #region scheme
/** The guideline gives no points, so the scheme is the region's own. This one is made up. */
export const scheme: ReviewScheme = {
  id: "示例评分办法（虚构）",
  criteria: [
    { id: "5.2#feasible", most: "40", step: "0.5" },
    { id: "5.2#scientific", most: "30" },
    { id: "1.4#sound-base", most: "30" },
    { id: "5.2#authentic", veto: true },
  ],
  experts: ["李专家", "王专家", "赵专家"],
  passMark: "70",
  decimals: 1,
  verdicts: "majority",
};
// #endregion scheme

const { rules: titles = {} } = messageCatalogue("zh-CN");

/** What an expert reads in the place of a rule's id. */
export const titleOf = (criterion: string): string => titles[criterion] ?? criterion;

/** The id behind a title; a title that nobody knows stays as it was typed, and the tally says so. */
export const criterionOf = (title: string): string =>
  scheme.criteria.find(({ id }) => titleOf(id) === title)?.id ?? title;
