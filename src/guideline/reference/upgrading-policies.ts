/**
 * 技术改造与数字化补助政策示例. Five documents of other regions, as data: a ceiling that leaves the amount to a decision, a
 * cap that rises with the investment, a rate under a cap. What could be seen of each, and what is left out, its source and
 * its note say; whoever uses one has it checked against the document.
 */
import type { PolicyFact, SubsidyPolicy } from "../../money/subsidy/subsidy-policy.js";

const amount = (id: string, title: string): PolicyFact => ({ id, title, kind: "amount" });
const yesOrNo = (id: string, title: string): PolicyFact => ({ id, title, kind: "yes-or-no" });
const isTrue = (fact: string) => ({ id: fact, when: { fact, is: true } });

/** 慈溪: up to five percent of what a software company's revenue has grown by. */
export const cixi: SubsidyPolicy = {
  id: "cixi-2025-software",
  title: "慈溪市软件和信息服务业营收增长奖励",
  basis: "reference",
  source: {
    document: "2025年慈溪市推进产业高质量发展的政策意见（慈政办发〔2025〕20号）",
    clause: "一（一）2（1）",
    phrase: "最高5%奖励,总额不超过50万元",
    seen: "stored copy of the official page, its beginning alone; the items on transformation were not seen",
  },
  note: "只见到文件开头部分；比例为最高比例，金额以核定为准。",
  base: "increase",
  facts: [
    amount("increase", "营收较上一年度的增量"),
    amount("previousRevenue", "上一年度营收"),
    { id: "averageGrowth", title: "近两年营收平均增长率", kind: "number" },
    yesOrNo("aboveScale", "规上软件信息服务业企业"),
  ],
  requires: [
    isTrue("aboveScale"),
    { id: "average-growth", when: { fact: "averageGrowth", above: "0" } },
    { id: "growth", when: { fact: "increase", of: "previousRevenue", atLeast: "0.15" } },
  ],
  tiers: [{ ceiling: { of: "increase", times: "0.05" }, cap: "500000" }],
};

/** 荆州: ten percent of the investment, and a higher cap for large projects. */
export const jingzhou: SubsidyPolicy = {
  id: "jingzhou-upgrading",
  title: "荆州市工业企业技改专项资金",
  basis: "reference",
  source: {
    document: "荆州市工业企业技改专项资金管理办法（试行）",
    seen: "local news report on it (secondary copy), undated; the document itself was not seen",
  },
  note: "只见到新闻报道；“以上”含本数。设备投入与智能化改造投入满足其一即可，一亿元按二者合计的投入总额计，均为所作理解。",
  base: "investment",
  facts: [
    amount("equipment", "更新生产性设备投入"),
    amount("intelligent", "智能化改造投入"),
    amount("investment", "投入总额"),
  ],
  requires: [
    {
      id: "large-enough",
      when: {
        any: [
          { fact: "equipment", atLeast: "3000000" },
          { fact: "intelligent", atLeast: "2000000" },
        ],
      },
    },
  ],
  tiers: [
    { id: "ordinary", when: { fact: "investment", below: "100000000" }, rate: "0.1", cap: "5000000" },
    { id: "major", when: { fact: "investment", atLeast: "100000000" }, rate: "0.1", cap: "10000000" },
  ],
};

/** 山东: up to ten percent of what was bought, a fifth more for the best enterprises. */
export const shandong: SubsidyPolicy = {
  id: "shandong-2021-upgrading",
  title: "山东省支持实施高水平技术改造财政政策",
  basis: "reference",
  source: {
    document: "山东省支持实施高水平技术改造财政政策（2021年3月）",
    phrase: "按不超过10%的比例",
    seen: "copy of a news agency's report of 29 March 2021; the document itself was not seen",
  },
  note: "只见到新闻报道；上浮二成按比例和上限同时上浮理解；单户上限按一份申请计。优先采取股权投资；重大项目按贷款市场报价利率的支持未写明基数，未列入。",
  base: "purchases",
  facts: [
    amount("purchases", "设备、知识产权及科技成果购置费用"),
    { id: "class", title: "亩产效益综合评价类别", kind: "word" },
  ],
  tiers: [
    {
      ...{ id: "ordinary", when: { fact: "class", isNot: "A" } },
      ...{ ceiling: { of: "purchases", times: "0.1" }, cap: "5000000" },
    },
    {
      ...{ id: "class-a", when: { fact: "class", is: "A" } },
      ...{ ceiling: { of: "purchases", times: "0.12" }, cap: "6000000" },
    },
  ],
};

const upToForMaturity = (level: string, sum: string) => ({
  ...{ id: level, when: { fact: "maturity", is: level }, ceiling: { sum } },
});

/** 扬州经开区: up to a sum that rises with the level of maturity. */
export const yangzhou: SubsidyPolicy = {
  id: "yangzhou-etdz-2024-maturity",
  title: "扬州经开区智能制造能力成熟度奖励",
  basis: "reference",
  source: {
    document: "扬州经开区关于加快制造业智能化改造数字化转型网络化联接的若干措施（2024年7月22日）",
    clause: "一、2",
    phrase: "二级最高8万元、三级最高15万元、四级最高25万元",
    seen: "copy on a provincial service site for enterprises, its beginning alone",
  },
  note: "只见到文件开头部分；金额为最高金额，以核定为准；五级未见规定。",
  base: "price",
  facts: [{ id: "maturity", title: "智能制造能力成熟度等级", kind: "word" }],
  requires: [{ id: "maturity", when: { fact: "maturity", in: ["二级", "三级", "四级"] } }],
  tiers: [
    upToForMaturity("二级", "80000"),
    upToForMaturity("三级", "150000"),
    upToForMaturity("四级", "250000"),
  ],
};

/** 安徽: eight percent of the equipment of a project of the four industrial bases. */
export const anhui: SubsidyPolicy = {
  id: "anhui-2020-industrial-bases",
  title: "安徽省工业“四基”项目补助",
  basis: "reference",
  source: {
    document: "安徽省经济和信息化厅工业“四基”项目申报说明（2020年4月3日转载）",
    phrase: "按照项目设备购置额的8%给予补助",
    seen: "copy on a municipal service platform, in full; the notice it belongs to was not seen",
  },
  note: "导向计划内重点项目优先，不影响金额；产能严重过剩行业新增产能、明令淘汰的技术和设备不予补助，按排除情形列入。",
  base: "equipment",
  facts: [
    amount("equipment", "项目设备购置额"),
    amount("investment", "项目投资额"),
    yesOrNo("industrialBases", "属于四基等领域"),
    yesOrNo("manufacturing", "制造业项目"),
    yesOrNo("underWay", "前期工作完备、资金基本落实、已开工且建设期合理"),
    yesOrNo("excessOrOutdated", "新增过剩产能，或淘汰的技术、设备"),
  ],
  requires: [
    isTrue("industrialBases"),
    isTrue("manufacturing"),
    isTrue("underWay"),
    { id: "investment", when: { fact: "investment", atLeast: "30000000" } },
  ],
  excludes: [{ id: "excess-or-outdated", when: { fact: "excessOrOutdated", is: true } }],
  tiers: [{ rate: "0.08", cap: "5000000" }],
};
