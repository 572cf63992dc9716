/** 一年以后: the rules of the year before, with the key words that have changed. */
import { nm2024 } from "../../../src/index.js";
import type { ApplicationRule } from "../../../src/rules.js";

/** The places whose words name a figure: the text of the new year says another. */
export const newPhrases: Readonly<Record<string, string>> = {
  "1.4#selection-quota": "2025年选择4-6个盟市",
  "3.2#minimum-enterprises": "不少于120户",
  "4.1#pilot-period": "试点期为3年",
};

export const rules: readonly ApplicationRule[] = nm2024.rules.map((rule) => ({
  ...rule,
  phrase: newPhrases[rule.id] ?? rule.phrase,
}));
