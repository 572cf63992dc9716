import { existing } from "../../../application/statements.js";
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

/** 完善工作机制. */
export const workingMechanism = applicationRule({
  id: "3.4#working-mechanism",
  phrase: "完善工作机制",
  force: "target",
  basis: "text",
  stage: "application",
  check: ({ application }) => existing(application.at("plan").at("workingMechanism")),
});

/** Of its own, beside the 金融支持 among the seven measures. */
const financeMeasure = (id: string, phrase: string, measure: Word) =>
  applicationRule({
    id,
    phrase,
    force: "target",
    basis: "text",
    stage: "application",
    check: ({ application }) =>
      holdsAll(application.at("plan").at("financeMeasures"), [measure], "finance-measure-missing"),
  });

export const fiscalFinancialLinkage = financeMeasure(
  "3.4#fiscal-financial-linkage",
  "加强财政、金融政策联动",
  "fiscal-linkage",
);
export const financialInstitutions = financeMeasure(
  "3.4#financial-institutions",
  "引导金融机构加大数字化转型支持力度",
  "financial-institutions",
);
