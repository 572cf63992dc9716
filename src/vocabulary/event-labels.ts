import { filledInWords } from "./filled-in-words.js";
import { procedureWords } from "./procedure-words.js";
import type { Labels } from "./word-of.js";

/** The text's own words for its events, and what offices write for them, beside the labels. */
const also: Readonly<Record<string, readonly string[]>> = {
  submitted: ["申报", "上报", "提交"],
  reviewed: ["评审", "第三方评审"],
  revised: ["修改完善", "修改方案", "方案修改"],
  objected: ["异议"],
  "objection-resolved": ["异议处理", "异议办结"],
  "instalment-paid": ["拨付", "资金拨付", "拨款", "拨付专项资金", "拨付奖补资金"],
  "self-evaluated": ["自评", "年度自评", "年度绩效自评", "开展绩效自评"],
  "change-requested": ["申请调整", "申请变更", "方案调整申请"],
  "change-decided": ["审定调整"],
  evaluated: ["评价", "开展绩效评价"],
  "rectification-ordered": ["限期整改", "责令整改"],
  rectified: ["整改复核"],
  accepted: ["验收", "验收通过"],
  recovered: ["收回", "收回专项资金", "收回奖补资金"],
  withdrawn: ["撤回申报"],
};

/** What the built-in events are called. */
export const eventLabels: Labels = /* @__PURE__ */ (() => {
  const { accepted } = filledInWords;
  const labels: Record<string, Labels[string]> = { ...procedureWords, accepted };
  for (const [event, words] of Object.entries(also))
    labels[event] = { ...(labels[event] as Labels[string]), also: words };
  return labels;
})();
