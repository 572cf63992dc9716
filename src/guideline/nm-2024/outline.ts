/**
 * 全文纲目. Every sentence of the guideline and what became of each duty in it. A sentence that joins several duties
 * stands here once for each; one that yields none says why.
 */
import type { OutlineEntry } from "../../edition/edition.js";

type Disposition = OutlineEntry["disposition"];

const entry = (
  sentence: string,
  disposition: Disposition,
  rules: readonly string[],
  phrase: string | undefined,
  note: string | undefined,
): OutlineEntry => ({ sentence, disposition, rules, ...(phrase && { phrase }), ...(note && { note }) });

/** Duties a program can check. */
const rule = (sentence: string, phrase: string, rules: readonly string[], note?: string) =>
  entry(sentence, "rule", rules, phrase, note);

/** Duties only a person can judge. */
const judgement = (sentence: string, phrase: string, rules: readonly string[], note?: string) =>
  entry(sentence, "judgement", rules, phrase, note);

/** Steps of the procedure, with the rules that look at them. */
const procedure = (sentence: string, phrase: string, rules: readonly string[], note?: string) =>
  entry(sentence, "procedure", rules, phrase, note);

const definition = (sentence: string, phrase: string, note: string, rules: readonly string[] = []) =>
  entry(sentence, "definition", rules, phrase, note);

/** Rows and items that name data of the model. */
const data = (sentence: string, phrase: string, rules: readonly string[] = [], note?: string) =>
  entry(sentence, "data", rules, phrase, note);

/** Words that yield no duty of their own, and why. */
const background = (sentence: string, note: string, phrase?: string) =>
  entry(sentence, "background", [], phrase, note);

const indicatorRow = (no: number, phrase: string, more: readonly string[] = []) =>
  data(`A2:${no}`, phrase, [
    "4.2#targets-set",
    "A1.2#midterm-targets",
    "A2#counts-and-rates",
    "A2#targets-not-below-baseline",
    ...more,
  ]);

export const outline: readonly OutlineEntry[] = [
  background("0:1", "The title of the call the guideline belongs to."),
  background("0:2", "The title of the guideline."),
  background(
    "0:3",
    "Names the two regional policy papers behind the pilot; it asks nothing of an application.",
  ),

  background(
    "1.1:1",
    "Political guidance; the chains it points to are chosen under 3.1.",
    "聚焦重点产业集群产业链",
  ),
  background("1.2:1", "The title of the first principle."),
  definition("1.2:2", "以盟市为单位", "The unit that applies; checked under 1.4.", [
    "1.4#applicant-is-league-city",
  ]),
  background("1.2:3", "The aim of the fund; what it may pay for is ruled by 4.1.", "引导作用"),
  background(
    "1.2:4",
    "A principle; that enterprises choose freely is ruled by 2.2 and 3.3.",
    "企业在数字化转型工作中的主体地位",
  ),
  background("1.2:5", "The title of the second principle."),
  background(
    "1.2:6",
    "Aims without a measure of their own; results are measured by Annex 2.",
    "提质、增效、降本、安全",
  ),
  background("1.2:7", "The title of the third principle."),
  background("1.2:8", "Encourages to try and to spread; lessons are ruled by 3.5.", "可复制可推广的经验"),
  rule("1.3:1", "每条重点产业链打造一个工业互联网平台", ["1.3#platform-per-chain"]),
  rule("1.3:1", "形成几个行业数字化标杆企业", ["1.3#results-stated"]),
  rule("1.3:1", "完成一批企业数字化改造", ["3.2#minimum-enterprises"], "How many is said in 3.2."),
  background(
    "1.3:1",
    "An aim without a measure; what is learnt of it is asked for under 3.5.",
    "促进产业链数据融通",
  ),
  background("1.3:2", "How success is meant to spread after the pilot.", "示范带动、看样学样、复制推广"),
  rule("1.4:1", "以盟市作为试点单位", ["1.4#applicant-is-league-city"]),
  judgement("1.4:1", "基础条件好", ["1.4#sound-base"]),
  judgement("1.4:1", "改造潜力大", ["1.4#transformation-potential"]),
  judgement("1.4:1", "示范带动作用强", ["1.4#demonstration-effect"]),
  judgement("1.4:1", "实施方案切实可行", ["1.4#feasible-plan"]),
  rule("1.4:1", "2024年选择3-5个盟市", ["1.4#selection-quota"]),
  definition("1.4:1", "以后年度视情况", "Other years have no figure: the number is the caller's parameter.", [
    "1.4#selection-quota",
  ]),

  rule("2.1:1", "依托链主企业、龙头企业或数字化服务商", ["2.1#platform-operator"]),
  rule(
    "2.1:1",
    "建设或改造升级工业互联网平台",
    ["1.3#platform-per-chain"],
    "Either counts as the platform of a chain.",
  ),
  background(
    "2.1:1",
    "What platforms are for; measured by rows 6 to 9 and 12 of Annex 2.",
    "推动上下游企业上云用数赋智",
  ),
  rule("2.2:1", "采取市场化手段公开遴选数字化服务商", ["2.2#market-selection", "3.3#open-tender"]),
  rule("2.2:1", "梳理产业链共性和企业个性需求", ["2.2#needs-surveyed"]),
  rule("2.2:1", "为改造企业提供诊断、咨询等服务", ["2.2#diagnosis-offered"]),
  rule("2.2:1", "供企业自愿选择", ["2.2#voluntary", "3.3#enterprise-choice"]),
  background(
    "2.2:1",
    "How products should be; no property of an application.",
    "小型化、快速化、轻量化、精准化",
  ),
  background("2.2:2", "Spreading solutions after the pilot; lessons are ruled by 3.5.", "推动跨地区复制推广"),
  rule("2.3:1", "加大技术、人才等各类创新要素供给", ["2.3#innovation-factors"]),
  background("2.3:1", "Aims for enterprises, without a measure.", "引导企业进一步加大创新投入"),
  rule("2.4:1", "订单、设计、生产、供应链等多方面协同", ["2.4#chain-cooperation"]),
  background(
    "2.4:2",
    "Encouragement to leading enterprises; cooperation is ruled by 2.4:1.",
    "开放应用场景和技术扩散",
  ),

  rule("3.1:1", "至少选择一条", ["3.1#minimum-chains"]),
  judgement("3.1:1", "规模较大、企业集聚度高", ["3.1#chain-scale"]),
  rule("3.1:1", "向自治区重点产业链倾斜", ["3.1#regional-key-chain"]),
  rule("3.2:1", "在确定的重点产业链中", ["3.2#enterprises-in-chains"]),
  judgement(
    "3.2:1",
    "处于产业链关键环节的企业",
    ["3.2#key-links"],
    "The focus of the choice, not a limit to it.",
  ),
  rule("3.2:1", "优先将数字化转型需求迫切", ["3.2#priority-enterprises"]),
  rule("3.2:1", "不少于100户", ["3.2#minimum-enterprises", "A2#minimum-enterprises"]),
  rule("3.2:1", "规上企业“应改尽改”", ["3.2#above-scale-all"]),
  rule(
    "3.2:1",
    "实施期内产业链规上企业“应改尽改”",
    ["3.2#transformed-in-fact"],
    "Whether it was done, at the end.",
  ),
  rule("3.2:1", "规下企业“愿改尽改”", ["3.2#below-scale-willing"]),
  rule("3.3:1", "共性特点和个性需求", ["2.2#needs-surveyed"], "The survey on which the choice rests."),
  rule("3.3:1", "通过公开招投标方式选择", ["3.3#open-tender"]),
  rule("3.3:1", "供企业自主选择", ["3.3#enterprise-choice"]),
  judgement("3.3:2", "良好的行业知识积累", ["3.3#provider-knowledge"]),
  judgement("3.3:2", "数字化改造实施能力", ["3.3#provider-capability"]),
  judgement("3.3:2", "较为完善的行业服务生态", ["3.3#provider-ecosystem"]),
  rule("3.3:2", "有相关领域的成功案例", ["3.3#provider-cases"]),
  judgement("3.3:2", "持续稳定提供高质量服务", ["3.3#provider-continuity"]),
  rule("3.4:1", "完善工作机制", ["3.4#working-mechanism"]),
  rule("3.4:1", "出台切实有效的配套支持政策", ["3.4#policy-measures"]),
  rule("3.4:1", "政策宣传、资源对接、评估诊断、平台支撑", ["3.4#policy-measures"]),
  rule("3.4:1", "人才培训、金融支持、安全保障", ["3.4#policy-measures"]),
  rule("3.4:2", "加强财政、金融政策联动", ["3.4#fiscal-financial-linkage"]),
  rule("3.4:2", "引导金融机构加大数字化转型支持力度", ["3.4#financial-institutions"]),
  procedure("3.5:1", "由工信部门牵头组织进行验收", ["3.5#acceptance"]),
  rule("3.5:1", "总结平台建设、数字化改造、数据融通", ["3.5#lessons"]),
  judgement(
    "3.5:1",
    "科学评价改造成效",
    ["3.5#acceptance"],
    "Judged by whoever accepts; its figures are those of 4.2.",
  ),
  background("3.5:1", "What follows after the pilot.", "开展复制推广"),

  rule("4.1:1", "试点期为2年", ["4.1#pilot-period"]),
  rule("4.1:2", "分期拨付", ["4.1#paid-in-instalments"]),
  rule("4.1:2", "企业出一点、服务商让一点、政府补一点", ["4.1#three-party-share"]),
  rule("4.1:2", "重点用于支持平台建设、企业数字化改造", ["4.1#allowed-uses"]),
  definition(
    "4.1:2",
    "由试点盟市统筹使用",
    "Who disposes of the award: the league or city, within the uses allowed.",
    ["4.1#allowed-uses"],
  ),
  rule("4.1:3", "鼓励试点盟市给予配套资金支持", ["4.1#matching-funds"]),
  rule("4.1:3", "积极引导社会资本参与", ["4.1#social-capital"]),
  rule("4.2:1", "确定绩效目标", ["4.2#targets-set"]),
  procedure("4.2:2", "分年度开展绩效自评", ["4.2#annual-self-evaluation"]),
  background("4.2:2", "Monitoring between evaluations has no form in the text.", "做好绩效运行监控"),
  procedure("4.2:3", "组织开展中期和期后绩效评价", ["4.2#evaluations"]),
  procedure("4.2:3", "对未达到绩效目标的", ["4.2#targets-met"]),
  procedure("4.2:3", "限期整改或收回专项资金", ["4.2#consequence"]),

  definition("5.1:1", "以盟市为单位申报", "The unit that applies; checked under 1.4.", [
    "1.4#applicant-is-league-city",
  ]),
  rule("5.1:1", "编制制造业数字化转型总体方案", ["5.1#plan-contents"]),
  procedure("5.1:1", "由盟市工信局联合财政局", ["5.1#joint-submission"]),
  rule("5.1:1", "加盖公章", ["5.1#sealed", "A2#sealed"]),
  rule("5.1:1", "各一式三份", ["5.1#copies"]),
  procedure("5.2:1", "委托第三方机构进行评审", ["5.2#independent-review"]),
  judgement("5.2:1", "真实性、完整性、科学性、可行性", [
    "5.2#authentic",
    "5.2#complete",
    "5.2#scientific",
    "5.2#feasible",
  ]),
  judgement("5.2:1", "符合国家产业发展方向", ["5.2#national-direction"]),
  judgement("5.2:1", "自治区产业结构布局", ["5.2#regional-layout"]),
  judgement("5.2:1", "提出的工作目标", ["5.2#goals-practicable"]),
  judgement("5.2:1", "政策保障是否切实可行", ["5.2#policies-practicable"]),
  procedure("5.2:2", "初步确定拟纳入试点范围的盟市名单", ["1.4#selection-quota"]),
  background(
    "5.2:2",
    "Advice on the plan binds nobody until the plan is approved under 5.3.",
    "提出修改完善的意见",
  ),
  procedure("5.3:1", "进行公示", ["5.3#publicity"]),
  procedure("5.3:1", "无异议者确定为", ["5.3#publicity"]),
  procedure("5.3:1", "批复试点总体方案", ["5.3#approval"]),
  procedure(
    "5.3:1",
    "下达奖补资金",
    ["5.3#approval", "4.1#paid-in-instalments"],
    "After the approval, never before.",
  ),
  procedure("5.3:1", "会同自治区财政厅", ["5.3#approval"]),
  procedure("5.3:1", "在自治区工信厅门户网站", ["5.3#publicity"]),
  judgement("5.3:2", "严格按照批复的总体方案开展工作", ["5.3#plan-followed"]),
  procedure("5.3:2", "如调整需报自治区工信厅批准", ["5.3#approved-changes"]),

  rule("A1.1:1", "主导产业发展的基本情况", ["5.1#plan-contents"], "The base of the plan."),
  rule("A1.1:2", "分别简述所申报产业链的基础、优势、特色", ["A1.1#chain-briefs"]),
  rule("A1.1:3", "规上、规下制造业企业数量", ["A1.1#chain-briefs", "A1.1#counts-match-list"]),
  rule("A1.1:3", "数字化转型现状", ["A1.1#chain-briefs"]),
  rule("A1.2:1", "总体绩效目标及中期目标", ["A1.2#midterm-targets"]),
  rule("A1.2:1", "确保目标可量化、可考核", ["A2#counts-and-rates"]),
  rule("A1.3:1", "做什么、怎么做、谁来做、完成的时间节点", ["A1.3#tasks"]),
  rule("A1.3:1", "具体实施内容、实施路径", ["5.1#plan-contents"]),
  rule("A1.4:1", "资金的具体使用内容和金额概算", ["A1.4#cost-estimate"]),
  rule("A1.4:1", "资金使用要求", ["4.1#allowed-uses"]),
  rule("A1.5:1", "政策配套、资金配套、人才配套、服务配套", ["A1.5#safeguards"]),
  rule("A1.6:1", "企业名称、企业信用代码", ["A1.6#enterprise-fields", "A1.6#each-once"]),
  judgement("A1.6:1", "具备开展该项工作能力的证明材料", ["A1.6#evidence"]),

  indicatorRow(1, "规上制造业企业", ["A2#table-matches-roster", "A2#converted-within-stock"]),
  indicatorRow(2, "规下制造业企业", ["A2#table-matches-roster", "A2#converted-within-stock"]),
  indicatorRow(3, "自治区级“专精特新”企业", ["A2#table-matches-roster"]),
  indicatorRow(4, "国家级“专精特新”企业", ["A2#table-matches-roster"]),
  indicatorRow(5, "专精特新“小巨人”企业", ["A2#table-matches-roster"]),
  indicatorRow(6, "企业级工业互联网平台"),
  indicatorRow(7, "行业级工业互联网平台"),
  indicatorRow(8, "区域级工业互联网平台"),
  indicatorRow(9, "国家双跨平台"),
  indicatorRow(10, "自治区数字化转型示范标杆企业"),
  indicatorRow(11, "国家级标杆企业"),
  indicatorRow(12, "企业上云率"),
  indicatorRow(13, "数字车间"),
  indicatorRow(14, "智能工厂"),
  indicatorRow(15, "引进平台服务商"),
  indicatorRow(16, "培育平台服务商"),
  indicatorRow(17, "改造规上企业数量", [
    "A2#table-matches-roster",
    "A2#converted-within-stock",
    "A2#minimum-enterprises",
  ]),
  indicatorRow(18, "改造规下企业数量", [
    "A2#table-matches-roster",
    "A2#converted-within-stock",
    "A2#minimum-enterprises",
  ]),
  indicatorRow(19, "两化融合贯标企业数量"),
  indicatorRow(20, "应用场景类型"),
  indicatorRow(21, "应用场景数量"),
  indicatorRow(22, "试点企业总体满意度"),
  indicatorRow(23, "培训的覆盖率"),

  rule("N:1", "获得国家级中小企业数字化转型城市试点", ["N#city-of-region"]),
  rule("N:1", "给予专项资金支持", ["N#special-fund-support"], "What follows once both documents are there."),
  rule("N:2", "国家批复文件", ["N#national-approval"]),
  rule("N:2", "批复方案", ["N#approved-plan"]),
];
