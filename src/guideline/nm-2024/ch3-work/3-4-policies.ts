import { addAbsent, holdsAll } from "../../../edition/contains.js";
import { applicationRule } from "../../../edition/define.js";
import type { Word } from "../../../vocabulary/application-words.js";

/** 政策宣传、资源对接、评估诊断、平台支撑; 人才培训、金融支持、安全保障. */
const requiredMeasures: readonly Word[] = [
  "publicity",
  "resource-matching",
  "diagnosis",
  "platform-support",
  "talent-training",
  "financial-support",
  "security",
];

export const policyMeasures = applicationRule({
  id: "3.4#policy-measures",
  phrase: "出台切实有效的配套支持政策",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    holdsAll(application.at("plan").at("measures"), requiredMeasures, "measures-missing"),
  mend: ({ application }) =>
    addAbsent(application.at("plan").at("measures"), requiredMeasures, "add-measures"),
});

/** 加强财政、金融政策联动: the plan has a measure that draws finance in. */
export const fiscalFinancialLinkage = applicationRule({
  id: "3.4#fiscal-financial-linkage",
  phrase: "加强财政、金融政策联动",
  force: "prefer",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    holdsAll(application.at("plan").at("measures"), ["financial-support"], "finance-not-drawn-in"),
});
