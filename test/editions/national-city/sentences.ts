/** 国家试点: what it says in words of its own. */
import type { Sentences } from "../../../src/rules.js";

export const sentences: Sentences = {
  "zh-CN": {
    places: {
      自治区工信厅: "工业和信息化部",
      自治区财政厅: "财政部",
      自治区重点产业链: "重点行业",
      自治区重点产业专项资金: "地方专项资金",
      自治区级: "省级",
      自治区: "国家",
      "盟（市）": "城市",
      盟市: "城市",
      旗县区: "区县",
      // Labels of the library that are words of another text.
      规上制造业企业: "规上中小企业",
      规下制造业企业: "规下中小企业",
      数字化转型现状: "数字化水平现状",
    },
    rules: {
      "1#class-of-city": "申报城市类别明确",
      "1#district-of-a-municipality": "区县所属直辖市明确",
      "1#award-within-ceiling": "申请的奖补资金不超过该类城市的上限",
      "1#two-years": "试点期为规定年数",
      "1#sound-plan": "支持模式有效",
      "2#mostly-transformation": "中央资金主要用于企业改造",
      "2#three-parties": "改造费用由三方分担",
      "2#level-two": "改造企业达到二级及以上",
      "2#rate-above-scale": "规上企业达到二级的比例符合要求",
      "2#targets": "各项目标值已经确定",
    },
    parameters: {
      "award-of-a-capital": "省会城市、计划单列市、兵团奖补上限",
      "award-of-another-city": "其他城市和区县奖补上限",
      "least-share": "改造资金最低占比",
      "least-rate": "规上企业达到二级的最低比例",
    },
    findings: {
      "class-known": "申报城市为{class:words}[[（{name}）]]。",
      "no-district": "申报城市为{class:words}，不是直辖市所辖区县。",
      "award-too-large": "申请奖补资金{actual:yuan}，超过上限{most:yuan}，多出{excess:yuan}；请调减。",
      "below-level-two": "{count}家企业改造后的数字化水平不到二级（{names:names}）；请提高目标或移出名单。",
      "rate-too-low":
        "规上企业达到二级的目标比例为{actual}%，应不低于{required}%，差{shortfall}个百分点；请提高目标。",
    },
    remedies: { "ask-for-less": "将申请的奖补资金调减到上限。" },
    form: { title: "{year}年{applicant}国家试点绩效目标表", foot: "城市工业和信息化主管部门（盖章）" },
  },
  en: {
    places: {
      "the regional industry department": "the Ministry of Industry and Information Technology",
      "regional industry department": "Ministry of Industry and Information Technology",
      "leagues and cities": "cities",
      "league or city": "city",
      "the region's": "the ministry's",
      "of the region": "of the country",
      "the region": "the ministry",
      "regional special fund": "local special fund",
      "specialised, regional": "specialised, provincial",
    },
    rules: {
      "1#class-of-city": "the class of the city is known",
      "1#district-of-a-municipality": "a district names its municipality",
      "1#award-within-ceiling": "the award asked for is within the ceiling of the class",
      "1#two-years": "the pilot lasts as many years as it has to",
      "1#sound-plan": "the plan would work",
      "2#mostly-transformation": "the central award goes mostly to transformation",
      "2#three-parties": "three parties bear the cost of a transformation",
      "2#level-two": "every enterprise reaches level two",
      "2#rate-above-scale": "enough above-scale enterprises reach level two",
      "2#targets": "every target is set",
    },
    parameters: {
      "award-of-a-capital": "the ceiling for capitals, separately planned cities and the corps",
      "award-of-another-city": "the ceiling for other cities and districts",
      "least-share": "the least share of transformation",
      "least-rate": "the least rate of above-scale enterprises at level two",
    },
    findings: {
      "class-known": "the applicant is a {class:words}[[ ({name})]].",
      "no-district": "the applicant is a {class:words} and no district of a municipality.",
      "award-too-large":
        "{actual:yuan} asked for, at most {most:yuan} allowed, {excess:yuan} too much; ask for less.",
      "below-level-two":
        "{count} enterprise{count:s} would not reach level two ({names:names}); aim higher, or leave them out.",
      "rate-too-low":
        "the target for above-scale enterprises at level two is {actual}%, at least {required}% required, {shortfall} percentage points short; raise it.",
    },
    remedies: { "ask-for-less": "Ask for no more than the ceiling." },
  },
};
