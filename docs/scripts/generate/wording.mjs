// What the pages on the guideline say that the library has in English alone, or not at all.

/** What each clause is about, in our own words. */
export const subjects = {
  0: { zh: "标题与引言", en: "Titles and preamble" },
  1.1: { zh: "总体要求", en: "General requirements" },
  1.2: { zh: "工作原则", en: "Principles" },
  1.3: { zh: "工作目标", en: "Goals" },
  1.4: { zh: "试点对象与数量", en: "Who may be a pilot, and how many" },
  2.1: { zh: "平台建设", en: "Platforms" },
  2.2: { zh: "企业改造与服务商", en: "Transformation and providers" },
  2.3: { zh: "创新要素", en: "Innovation" },
  2.4: { zh: "产业链协同", en: "Cooperation along the chain" },
  3.1: { zh: "选择产业链", en: "Choice of chains" },
  3.2: { zh: "确定改造企业", en: "Choice of enterprises" },
  3.3: { zh: "优选服务商", en: "Choice of providers" },
  3.4: { zh: "机制与政策", en: "Working mechanism and policies" },
  3.5: { zh: "验收与总结", en: "Acceptance and lessons" },
  4.1: { zh: "试点期与资金", en: "Pilot period and funds" },
  4.2: { zh: "绩效管理", en: "Performance" },
  5.1: { zh: "组织申报", en: "Application" },
  5.2: { zh: "专家评审", en: "Review" },
  5.3: { zh: "公示与批复", en: "Public notice and approval" },
  "A1.1": { zh: "附1：发展基础", en: "Annex 1: foundations" },
  "A1.2": { zh: "附1：目标", en: "Annex 1: goals" },
  "A1.3": { zh: "附1：任务", en: "Annex 1: tasks" },
  "A1.4": { zh: "附1：资金概算", en: "Annex 1: cost estimate" },
  "A1.5": { zh: "附1：保障措施", en: "Annex 1: safeguards" },
  "A1.6": { zh: "附1：其他材料", en: "Annex 1: other material" },
  A2: { zh: "附2：绩效目标表", en: "Annex 2: table of targets" },
  N: { zh: "国家试点城市支持", en: "Support of national pilot cities" },
};

/** The notes of the outline and of sources, which the library has in English, in Chinese. */
const notes = {
  "The title of the call the guideline belongs to.": "通知的标题。",
  "The title of the guideline.": "指南的标题。",
  "Names the two regional policy papers behind the pilot; it asks nothing of an application.":
    "说明试点依据的两份自治区政策文件，对申报材料没有要求。",
  "Political guidance; the chains it points to are chosen under 3.1.": "指导思想；其中的产业链按3.1选择。",
  "The title of the first principle.": "第一项原则的标题。",
  "The title of the second principle.": "第二项原则的标题。",
  "The title of the third principle.": "第三项原则的标题。",
  "The unit that applies; checked under 1.4.": "申报单位是谁；按1.4核验。",
  "The aim of the fund; what it may pay for is ruled by 4.1.": "资金的目的；可以用于什么，由4.1规定。",
  "A principle; that enterprises choose freely is ruled by 2.2 and 3.3.":
    "原则；企业自主选择由2.2和3.3规定。",
  "Aims without a measure of their own; results are measured by Annex 2.":
    "没有单独衡量标准的目标；成效按附2衡量。",
  "Encourages to try and to spread; lessons are ruled by 3.5.": "鼓励探索和推广；总结经验由3.5规定。",
  "How many is said in 3.2.": "数量由3.2规定。",
  "An aim without a measure; what is learnt of it is asked for under 3.5.":
    "没有衡量标准的目标；有关经验按3.5总结。",
  "How success is meant to spread after the pilot.": "说明试点之后怎样推广。",
  "Other years have no figure: the number is the caller's parameter.": "其他年度没有数字，由使用方给出参数。",
  "Either counts as the platform of a chain.": "新建和改造升级都算产业链的平台。",
  "What platforms are for; measured by rows 6 to 9 and 12 of Annex 2.":
    "说明平台的作用；按附2第6至9行和第12行衡量。",
  "How products should be; no property of an application.": "说明产品应有的特点，不是申报材料的内容。",
  "Spreading solutions after the pilot; lessons are ruled by 3.5.": "试点之后推广方案；总结经验由3.5规定。",
  "Aims for enterprises, without a measure.": "对企业的引导，没有衡量标准。",
  "Encouragement to leading enterprises; cooperation is ruled by 2.4:1.":
    "对龙头企业的鼓励；协同由2.4第1句规定。",
  "The focus of the choice, not a limit to it.": "是选择的重点，不是限制。",
  "Whether it was done, at the end.": "试点期满时看是否完成。",
  "The survey on which the choice rests.": "选择服务商所依据的需求梳理。",
  "Judged by whoever accepts; its figures are those of 4.2.": "由验收部门评定；所用数字就是4.2的数字。",
  "What follows after the pilot.": "试点之后的事项。",
  "Who disposes of the award: the league or city, within the uses allowed.":
    "由谁安排奖补资金：试点盟市，在允许的用途之内。",
  "Monitoring between evaluations has no form in the text.": "两次评价之间怎样监控，指南没有规定形式。",
  "Advice on the plan binds nobody until the plan is approved under 5.3.":
    "对方案的意见，在方案按5.3批复之前没有约束力。",
  "After the approval, never before.": "在批复之后，不得在批复之前。",
  "The base of the plan.": "方案中的发展基础部分。",
  "What follows once both documents are there.": "两份文件齐备之后的事项。",
  "two independent data sets that agree; not the standard itself": "两份相互一致的独立数据，不是标准文本",
  "excerpts and reports of it, not the official publication": "摘录和转述，不是正式文本",
};

/** A note in the language of the page. What has no Chinese stops the build. */
export function note(text, key) {
  if (key === "en") return text;
  const chinese = notes[text];
  if (chinese === undefined)
    throw new Error(`docs/scripts/generate/wording.mjs has no Chinese for the note: ${text}`);
  return chinese;
}

/** The kinds of messages whose codes a program meets, and what they are about. */
export const kinds = {
  findings: { zh: "结论", en: "Findings" },
  issues: { zh: "填写和参数中的问题", en: "Issues of input and parameters" },
  remedies: { zh: "整改办法", en: "Remedies" },
  refusals: { zh: "不能登记的原因", en: "Refusals of the procedure" },
  conditions: { zh: "程序条件", en: "Conditions of the procedure" },
  duties: { zh: "待办", en: "Duties" },
  progress: { zh: "指标进展", en: "Progress of indicators" },
  tracks: { zh: "绩效运行监控", en: "Tracks of indicators" },
  improvements: { zh: "指标提升", en: "Improvements" },
  scoring: { zh: "计分", en: "Scoring" },
  declared: { zh: "自报得分", en: "Declared scores" },
  steps: { zh: "计算步骤", en: "Steps of a calculation" },
  receipts: { zh: "核验凭证", en: "Receipts" },
  notices: { zh: "名单填写问题的数目", en: "Counted faults of rosters" },
  results: { zh: "整个结果", en: "Whole results" },
};

/** Kinds that hold labels and layout, no codes. */
export const labelKinds = ["rules", "parameters", "phrases", "tables", "kinds", "headings"];

/** Counters that a Chinese figure has and an English one has not, and units that both have. */
const units = {
  个: "",
  条: "",
  家: "",
  户: "enterprises",
  年: "years",
  份: "copies",
  天: "days",
  元: "yuan",
  "%": "%",
  类: "",
};

/** A unit in the language of the page; empty where English has none. */
export function unitOf(unit, key) {
  if (key === "zh") return unit;
  if (!(unit in units))
    throw new Error(`docs/scripts/generate/wording.mjs has no English for the unit ${unit}`);
  return units[unit];
}

/** The leagues and cities that may apply, by division code. */
export const places = {
  150100: { zh: "呼和浩特市", en: "Hohhot" },
  150200: { zh: "包头市", en: "Baotou" },
  150300: { zh: "乌海市", en: "Wuhai" },
  150400: { zh: "赤峰市", en: "Chifeng" },
  150500: { zh: "通辽市", en: "Tongliao" },
  150600: { zh: "鄂尔多斯市", en: "Ordos" },
  150700: { zh: "呼伦贝尔市", en: "Hulunbuir" },
  150800: { zh: "巴彦淖尔市", en: "Bayannur" },
  150900: { zh: "乌兰察布市", en: "Ulanqab" },
  152200: { zh: "兴安盟", en: "Hinggan League" },
  152500: { zh: "锡林郭勒盟", en: "Xilingol League" },
  152900: { zh: "阿拉善盟", en: "Alxa League" },
};
