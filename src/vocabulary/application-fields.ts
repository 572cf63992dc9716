/**
 * Every field of an application in one place: what it is called in both languages, in which unit it is counted,
 * whether a complete application has it, and who gives it. Schemas, messages, completeness and asks all read this
 * table. A `*` stands for any element of a list; in the name of an element `{n}` is its number, from one.
 */
import type { Role } from "../kernel/judgement.js";
import { moneyFields } from "./money-fields.js";
import { procedureFields } from "./procedure-fields.js";

export interface FieldInfo {
  readonly zh: string;
  readonly en: string;
  /** 计量单位, where the value is counted. */
  readonly unit?: string;
  /** A complete application has it. Sections of later stages are optional until then. */
  readonly required?: true;
  /** Who gives it, where not the league's or city's industry bureau. */
  readonly who?: Role;
  /** What is given is a document, not a figure to type. */
  readonly document?: true;
}

const optional = (zh: string, en: string, more: Omit<FieldInfo, "zh" | "en"> = {}): FieldInfo => ({
  zh,
  en,
  ...more,
});
const required = (zh: string, en: string, more: Omit<FieldInfo, "zh" | "en"> = {}): FieldInfo =>
  optional(zh, en, { ...more, required: true });

const byRegion = { who: "regional-industry-department" } as const;
const byProvider = { who: "provider" } as const;
const byEnterprise = { who: "enterprise" } as const;
const yuan = { unit: "元" } as const;

const table = {
  edition: optional("适用版本", "edition"),
  year: required("申报年度", "year of application"),
  leagueCity: required("申报盟市", "league or city"),
  "leagueCity.code": required("盟市行政区划代码", "division code of the league or city"),
  "leagueCity.name": optional("盟市名称", "name of the league or city"),

  submission: required("报送情况", "submission"),
  "submission.on": required("报送日期", "date of submission"),
  "submission.industryBureau": required("盟市工信局报送", "submission by the industry bureau"),
  "submission.financeBureau": required("盟市财政局联合报送", "joint submission by the finance bureau", {
    who: "finance-bureau",
  }),
  "submission.sealed": required("总体方案加盖公章", "seal on the overall plan", { document: true }),
  "submission.indicatorTableSealed": required("绩效目标表加盖公章", "seal on the indicator table", {
    document: true,
  }),
  "submission.paperCopies": required("纸质版份数", "number of paper copies", { unit: "份" }),
  "submission.discCopies": required("光盘份数", "number of disc copies", { unit: "份" }),

  chains: required("申报产业链", "chains"),
  "chains.*": required("第{n}条产业链", "chain {n}"),
  "chains.*.id": required("产业链编号", "chain id"),
  "chains.*.name": required("产业链名称", "chain name"),
  "chains.*.regionalKeyChain": optional("列入自治区重点产业链情况", "standing as a key chain of the region"),
  "chains.*.brief": required("产业链简述", "brief of the chain"),
  "chains.*.brief.base": required("产业基础", "base"),
  "chains.*.brief.strengths": required("产业优势", "strengths"),
  "chains.*.brief.features": required("产业特色", "features"),
  "chains.*.brief.demonstrations": required("试点示范项目情况", "pilot and demonstration projects"),
  "chains.*.counts": required("制造业企业数量", "numbers of manufacturing enterprises"),
  "chains.*.counts.aboveScale": required("规上制造业企业数量", "above-scale enterprises", { unit: "家" }),
  "chains.*.counts.belowScale": required("规下制造业企业数量", "below-scale enterprises", { unit: "家" }),
  "chains.*.digitalisation": required("数字化转型现状", "state of digitalisation"),
  "chains.*.platforms": required("工业互联网平台", "industrial internet platforms"),
  "chains.*.platforms.*": required("第{n}个平台", "platform {n}"),
  "chains.*.platforms.*.name": required("平台名称", "platform name"),
  "chains.*.platforms.*.level": required("平台级别", "platform level"),
  "chains.*.platforms.*.operator": required("平台依托单位", "platform operator"),
  "chains.*.platforms.*.operator.name": required("依托单位名称", "operator name"),
  "chains.*.platforms.*.operator.kind": required("依托单位类型", "operator kind"),
  "chains.*.platforms.*.operators": optional("联合依托单位", "joint platform operators"),
  "chains.*.platforms.*.operators.*": optional("第{n}个依托单位", "operator {n}"),
  "chains.*.platforms.*.operators.*.name": optional("联合依托单位名称", "name of the joint operator"),
  "chains.*.platforms.*.operators.*.kind": optional("联合依托单位类型", "kind of the joint operator"),
  "chains.*.platforms.*.action": required("建设方式（建设或改造升级）", "way of building (build or upgrade)"),

  enterprises: required("企业名单", "enterprise list"),
  "enterprises.*": required("第{n}户企业", "enterprise {n}"),
  "enterprises.*.name": required("企业名称", "enterprise name"),
  "enterprises.*.creditCode": required("统一社会信用代码", "unified social credit code", byEnterprise),
  "enterprises.*.chainId": required("所属产业链编号", "chain id of the enterprise"),
  "enterprises.*.previousYearRevenue": required("上一年度主营业务收入", "main revenue of the previous year", {
    ...yuan,
    ...byEnterprise,
  }),
  "enterprises.*.scale": required("规模", "scale"),
  "enterprises.*.specialised": required("专精特新情况", "specialised status"),
  "enterprises.*.atKeyLink": optional("所处关键环节情况", "standing at a key link"),
  "enterprises.*.transform": required("纳入改造情况", "inclusion in the transformation"),
  "enterprises.*.willing": optional("改造意愿", "willingness to be transformed", byEnterprise),
  "enterprises.*.exemption": optional("不纳入改造说明", "exemption"),
  "enterprises.*.exemption.reason": optional("不纳入改造的理由", "reason for the exemption"),
  "enterprises.*.priority": optional("优先纳入情况", "priority"),

  indicators: required("绩效目标表", "indicator table"),
  "indicators.*": required("第{n}行指标", "indicator row {n}"),
  "indicators.*.id": required("指标编号", "indicator id"),
  "indicators.*.baseline": required("期初值", "baseline"),
  "indicators.*.midterm": required("中期目标值", "mid-term target"),
  "indicators.*.target": required("目标值", "target"),
  "indicators.*.actual": optional("实际值", "actual value"),

  plan: required("总体方案", "overall plan"),
  "plan.base": required("现有工作基础", "existing base"),
  "plan.goals": required("工作目标", "goals"),
  "plan.content": required("具体实施内容", "content of the work"),
  "plan.path": required("实施路径", "path of the work"),
  "plan.fundUse": required("资金使用方向", "use of funds"),
  "plan.safeguards": required("保障措施", "safeguards"),
  "plan.responsibilities": required("责任分工", "division of duties"),
  "plan.needsSurvey": required("产业链共性和企业个性需求梳理", "survey of shared and single needs"),
  "plan.workingMechanism": required("工作机制", "working mechanism"),
  "plan.concession": optional("服务商让利安排", "how providers give way on the price"),
  "plan.results": required("预期成果", "results to be left behind"),
  "plan.cooperation": required("产业链合作内容", "chain cooperation"),
  "plan.innovation": required("创新要素供给", "innovation factors"),
  "plan.tasks": required("工作任务", "tasks"),
  "plan.tasks.*": required("第{n}项任务", "task {n}"),
  "plan.tasks.*.what": required("任务内容（做什么）", "content (what)"),
  "plan.tasks.*.how": required("实施办法（怎么做）", "method (how)"),
  "plan.tasks.*.who": required("责任单位（谁来做）", "responsible body (who)"),
  "plan.tasks.*.by": required("完成的时间节点", "date of completion"),
  "plan.measures": required("政策保障举措", "policy measures"),
  "plan.financeMeasures": required("财政金融联动举措", "fiscal and financial measures"),
  "plan.safeguardKinds": required("配套保障种类", "kinds of safeguards"),
  "plan.lessons": optional("总结的经验", "lessons summed up"),

  period: required("试点期", "pilot period"),
  "period.start": required("试点期起始日", "first day of the pilot period"),
  "period.end": required("试点期截止日", "last day of the pilot period"),
  "period.years": optional("试点期年数", "years of the pilot period"),
  "period.from": optional("试点期起算方式", "what the pilot period runs from"),

  budget: required("资金概算", "budget"),
  "budget.total": required("概算总额", "budget total", yuan),
  "budget.lines": required("资金概算明细", "budget lines"),
  "budget.lines.*": required("第{n}行资金", "budget line {n}"),
  "budget.lines.*.use": required("资金用途", "use of the money"),
  "budget.lines.*.source": required("资金来源", "source of the money"),
  "budget.lines.*.amount": required("金额", "amount", yuan),
  "budget.instalments": optional("奖补资金分期", "instalments of the award", byRegion),
  "budget.instalments.*": optional("第{n}期资金", "instalment {n}", byRegion),
  "budget.instalments.*.id": optional("分期编号", "instalment id"),
  "budget.instalments.*.when": optional("拨付节点", "milestone of payment"),
  "budget.instalments.*.weight": optional("分期权重", "weight of the instalment"),
  "budget.instalments.*.amount": optional("分期金额", "amount of the instalment", yuan),

  providers: required("数字化服务商", "providers"),
  "providers.selection": required("服务商遴选方式", "way of choosing providers"),
  "providers.list": optional("服务商名单", "list of providers"),
  "providers.list.*": optional("第{n}家服务商", "provider {n}"),
  "providers.list.*.name": optional("服务商名称", "provider name"),
  "providers.list.*.creditCode": optional("统一社会信用代码", "unified social credit code", byProvider),
  "providers.list.*.services": optional("服务内容", "services", byProvider),
  "providers.list.*.cases": optional("成功案例", "success cases", byProvider),

  contracts: optional("改造合同", "contracts"),
  "contracts.*": optional("第{n}份合同", "contract {n}"),
  "contracts.*.id": optional("合同编号", "contract id"),
  "contracts.*.enterprise": optional("改造企业", "enterprise of the contract"),
  "contracts.*.provider": optional("承接服务商", "provider of the contract"),
  "contracts.*.listPrice": optional("原价", "list price", yuan),
  "contracts.*.price": optional("合同价款", "contract price", yuan),
  "contracts.*.concession": optional("服务商让利", "provider's concession", { ...yuan, ...byProvider }),
  "contracts.*.government": optional("政府补助", "government part", yuan),
  "contracts.*.enterpriseShare": optional("企业自付", "enterprise part", { ...yuan, ...byEnterprise }),

  evidence: required("能力证明材料", "evidence of ability", { document: true }),

  review: optional("专家评审", "review", byRegion),
  "review.agency": optional("评审机构", "review agency", byRegion),
  "review.thirdParty": optional("评审机构的第三方身份", "independence of the review agency", byRegion),
  "review.on": optional("评审日期", "date of the review", byRegion),

  publicity: optional("公示", "publicity", byRegion),
  "publicity.from": optional("公示起始日", "first day of publicity", byRegion),
  "publicity.to": optional("公示截止日", "last day of publicity", byRegion),
  "publicity.website": optional("门户网站公示情况", "publication on the website of the department", byRegion),
  "publicity.shortlist": optional("公示名单", "published list", byRegion),
  "publicity.objections": optional("公示异议", "objections", byRegion),
  "publicity.objections.*": optional("第{n}项异议", "objection {n}", byRegion),
  "publicity.objections.*.on": optional("提出日期", "date of the objection", byRegion),
  "publicity.objections.*.grounds": optional("异议理由", "grounds of the objection", byRegion),
  "publicity.objections.*.resolvedOn": optional("处理完毕日期", "date of resolution", byRegion),
  "publicity.objections.*.upheld": optional("异议成立情况", "whether the objection was upheld", byRegion),

  approval: optional("批复", "approval", { ...byRegion, document: true }),
  "approval.on": optional("批复日期", "date of approval", { ...byRegion, document: true }),
  "approval.document": optional("批复文号", "number of the approval", { ...byRegion, document: true }),
  "approval.financeDepartment": optional(
    "会同自治区财政厅下达",
    "sending down with the finance department",
    byRegion,
  ),
  "approval.award": optional("奖补资金额度", "award", { ...yuan, ...byRegion }),
  "approval.payments": optional("资金拨付", "payments", byRegion),
  "approval.payments.*": optional("第{n}笔拨付", "payment {n}", byRegion),
  "approval.payments.*.on": optional("拨付日期", "date of payment", byRegion),
  "approval.payments.*.amount": optional("拨付金额", "amount paid", { ...yuan, ...byRegion }),
  "approval.changes": optional("方案调整", "changes of the plan", byRegion),
  "approval.changes.*": optional("第{n}项调整", "change {n}", byRegion),
  "approval.changes.*.what": optional("调整内容", "what is changed"),
  "approval.changes.*.effectiveOn": optional("调整实施日期", "date of effect"),
  "approval.changes.*.approvedOn": optional("调整批准日期", "date of its approval", byRegion),

  acceptance: optional("验收", "acceptance"),
  "acceptance.on": optional("验收日期", "date of acceptance"),
  "acceptance.leader": optional("验收牵头单位", "leader of the acceptance"),
  "acceptance.organiser": optional("验收承办单位", "who carries out the acceptance"),

  performance: optional("绩效管理", "performance management"),
  "performance.selfEvaluations": optional("绩效自评", "self-evaluations"),
  "performance.selfEvaluations.*": optional("第{n}次绩效自评", "self-evaluation {n}"),
  "performance.selfEvaluations.*.year": optional("自评年度", "year of the self-evaluation"),
  "performance.selfEvaluations.*.on": optional("自评日期", "date of the self-evaluation"),
  "performance.evaluations": optional("绩效评价", "evaluations", byRegion),
  "performance.evaluations.*": optional("第{n}次绩效评价", "evaluation {n}", byRegion),
  "performance.evaluations.*.stage": optional("评价阶段", "stage of the evaluation", byRegion),
  "performance.evaluations.*.on": optional("评价日期", "date of the evaluation", byRegion),
  "performance.evaluations.*.met": optional("绩效目标达成情况", "attainment of the targets", byRegion),
  "performance.consequence": optional("未达标处理", "consequence of missed targets", byRegion),
  "performance.consequence.kind": optional("处理方式", "kind of consequence", byRegion),
  "performance.consequence.until": optional("整改期限", "time limit of rectification", byRegion),
  "performance.consequence.amount": optional("收回金额", "amount to recover", { ...yuan, ...byRegion }),

  // 国家中小企业数字化转型城市试点, a declaration of its own
  city: optional("试点城市", "pilot city"),
  "city.code": optional("试点城市行政区划代码", "division code of the pilot city"),
  "city.name": optional("试点城市名称", "name of the pilot city"),
  approvalDocument: optional("国家批复文件", "national approval document", { document: true }),
  approvedOn: optional("国家批复日期", "date of the national approval"),
  approvedPlan: optional("批复方案", "approved plan", { document: true }),
} as const satisfies Readonly<Record<string, FieldInfo>>;

export type FieldPattern = keyof typeof table;

export const fields: Readonly<Record<FieldPattern, FieldInfo>> = table;

/** With the fields of what is handed in beside an application: money, and the procedure. */
export type AnyField = FieldPattern | keyof typeof moneyFields | keyof typeof procedureFields;

export const allFields: Readonly<Record<AnyField, FieldInfo>> = {
  ...table,
  ...moneyFields,
  ...procedureFields,
};

/** The table's row for a field as an issue or an ask names it: `enterprises.3.name` is `enterprises.*.name`. */
export function fieldInfo(field: string): FieldInfo | undefined {
  const pattern = field.replace(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  return Object.hasOwn(allFields, pattern) ? allFields[pattern as AnyField] : undefined;
}
