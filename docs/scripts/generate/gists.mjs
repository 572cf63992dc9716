// What each clause comes down to, in our own words: for whoever wants to know what it asks before reading its rules. The text
// itself is not reprinted and is what counts.

export const gists = {
  0: {
    zh: "说明指南从哪里来、依据哪些文件，对申报材料没有要求。",
    en: "Says where the guideline comes from and on which papers it rests. It asks nothing of an application.",
  },
  1.1: {
    zh: "试点的方向：围绕重点产业链降低转型成本、提高数字化水平。本身不设条件。",
    en: "The direction: lower the cost of digitalising along key chains. It sets no condition of its own.",
  },
  1.2: {
    zh: "三项原则：政府引导、企业为主；从实际问题出发、看成效；先试点、后推广。",
    en: "Three principles: the state leads and enterprises act; start from real problems and look at results; try first, then spread.",
  },
  1.3: {
    zh: "目标：每条重点产业链有一个平台，改造一批企业，带出标杆、服务商和可以推广的方案。",
    en: "The goals: a platform for each key chain, enterprises transformed, models, providers and solutions that others can take over.",
  },
  1.4: {
    zh: "以盟市为单位申报；优先选基础好、潜力大、方案可行的产业链；当年入选的盟市有数量限制。",
    en: "A league or city applies. Chains with a sound base, room to improve and a workable plan come first, and the year sets how many places are chosen.",
  },
  2.1: {
    zh: "每条所选产业链要有工业互联网平台，由链主企业、龙头企业或数字化服务商承担，新建和升级都可以。",
    en: "Each chosen chain needs an industrial platform, new or upgraded, run by a chain leader, a leading enterprise or a provider.",
  },
  2.2: {
    zh: "先梳理需求，再用市场化办法公开选服务商；服务商做诊断、给产品，企业自愿选用。",
    en: "Needs are surveyed first; providers are then chosen openly on the market, and enterprises take up their services freely.",
  },
  2.3: {
    zh: "增加技术、人才等投入，让数字化从基础应用走到生产的关键环节。",
    en: "More technology and talent, so that digitalisation moves from basic uses to the key steps of production.",
  },
  2.4: {
    zh: "大企业带中小企业，在订单、设计、生产、供应链上协同。",
    en: "Large enterprises take small ones along: in orders, design, production and supply.",
  },
  3.1: {
    zh: "至少选一条规模大、企业集中的产业链，优先自治区重点产业链。",
    en: "At least one chain, large and with its enterprises close together; the region's key chains come first.",
  },
  3.2: {
    zh: "确定改造哪些企业：户数有下限；所选产业链的规上企业都要改，例外须说明理由；规下企业愿改的都要改。",
    en: "Which enterprises are transformed: at least a set number; every above-scale one of the chosen chains unless a reason is given; every below-scale one that is willing.",
  },
  3.3: {
    zh: "服务商经公开招投标选定，由企业自主选用；服务商要有行业经验、实施能力和成功案例。",
    en: "Providers are chosen by open tender and enterprises pick among them; a provider needs experience, ability and a success case.",
  },
  3.4: {
    zh: "盟市要有工作机制、配套政策和公共服务，并联动财政与金融。",
    en: "The place needs a working mechanism, policies of its own, public services, and fiscal and financial support that act together.",
  },
  3.5: {
    zh: "改造完成后由工信部门牵头验收，评价成效，并总结经验。",
    en: "When the work is done the industry department leads the acceptance, the results are evaluated and the lessons summed up.",
  },
  4.1: {
    zh: "试点期有固定年限；奖补资金分期拨付，只能用于列明的用途；改造费用由企业、服务商、政府三方分担。",
    en: "The pilot has a set length. The award is paid in instalments for listed uses alone, and enterprise, provider and government share the cost.",
  },
  4.2: {
    zh: "要定绩效目标，逐年自评；自治区做中期和期后评价，未达标的限期整改或收回资金。",
    en: "Targets are set and self-evaluated each year. The region evaluates half-way and at the end; missed targets mean rectification or recovery.",
  },
  5.1: {
    zh: "盟市工信局和财政局联合报送总体方案：内容齐全、加盖公章、纸质和光盘份数足够。",
    en: "The bureaus of industry and of finance submit the plan together: all its parts, sealed, with enough copies on paper and on disc.",
  },
  5.2: {
    zh: "第三方机构评审材料是否真实、完整、科学、可行；据此提出初步名单和修改意见。",
    en: "A third party reviews whether the material is true, complete, sound and feasible; a first list and advice on the plan follow.",
  },
  5.3: {
    zh: "名单公示，无异议的确定为试点并批复方案、下达资金；批复后要改方案，须先经批准。",
    en: "The list is published. Who meets no objection becomes a pilot, with the plan approved and the award granted; a later change of the plan needs approval.",
  },
  "A1.1": {
    zh: "方案要写现状：产业基本情况、所报产业链的基础和特色、规上规下企业数量和数字化水平。",
    en: "The plan describes where the place stands: its industry, the chains applied for, and how many enterprises there are and how digital they are.",
  },
  "A1.2": {
    zh: "方案要列表写明总体目标和中期目标，可以量化、可以考核。",
    en: "The plan lists final and mid-term targets that can be measured and checked.",
  },
  "A1.3": {
    zh: "方案要写清做什么、怎么做、谁来做、什么时候完成。",
    en: "The plan says what is done, how, by whom and until when.",
  },
  "A1.4": {
    zh: "方案要按允许的用途写明资金的具体内容和概算金额。",
    en: "The plan says what the funds are for, within the uses allowed, and how much each item costs.",
  },
  "A1.5": {
    zh: "方案要说明政策、资金、人才、服务等保障准备到什么程度。",
    en: "The plan says which safeguards are ready: policies, funds, people, services.",
  },
  "A1.6": {
    zh: "附企业名单（名称、代码、收入、专精特新情况）和能力证明材料。",
    en: "With it comes the list of enterprises (name, code, revenue, whether specialised) and evidence of ability.",
  },
  A2: {
    zh: "绩效目标表：23项指标，各填期初值、中期目标值和目标值，评价时再填实际值。",
    en: "The table of targets: 23 indicators, each with a baseline, a mid-term target and a target; the actual value follows at the evaluation.",
  },
  N: {
    zh: "已是国家中小企业数字化转型试点城市的，凭国家批复文件和批复方案申请支持。",
    en: "A city that is already a national pilot applies with the national approval and the approved plan.",
  },
};
