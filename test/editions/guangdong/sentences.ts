/** 广东省: what it says in words of its own, and what the library's own sentences become here. */
import type { Sentences } from "../../../src/rules.js";

export const sentences: Sentences = {
  "zh-CN": {
    places: {
      自治区工信厅: "省工业和信息化厅",
      自治区财政厅: "省财政厅",
      自治区重点产业链: "省重点产业链",
      自治区重点产业专项资金: "省级专项资金",
      自治区级: "省级",
      自治区: "省",
      "盟（市）": "市",
      盟市: "地市",
      旗县区: "县区",
      // Labels of the library that are words of another text.
      规上制造业企业: "规上工业企业",
      规下制造业企业: "规下工业企业",
      数字化转型现状: "数字化水平现状",
    },
    rules: {
      "1.1#named-city": "申报城市在省级试点城市之列",
      "1.1#in-time": "实施期不超过试点政策截止期限",
      "1.2#enough-enterprises": "改造企业数量达到所在地区的要求",
      "1.2#level-two": "改造后数字化水平达到二级及以上",
      "1.2#small-or-medium": "改造企业为中小企业",
      "1.2#in-a-pilot-industry": "改造企业属于试点行业",
      "1.2#committed": "各项目标值已经确定",
      "1.3#chosen-freely": "企业自主选择服务商",
      "1#quota": "试点城市数量符合规定",
      "1#expert-review": "已经专家评审",
      "1#instalments": "资金分期拨付",
    },
    parameters: {
      "pilot-cities": "省级试点城市名单",
      "cities-of-the-delta": "珠三角地区城市名单",
      "minimum-in-the-delta": "珠三角地区改造企业最少数量",
      "minimum-elsewhere": "粤东粤西粤北地区改造企业最少数量",
      "last-day": "试点政策截止日期",
      "first-instalment-percent": "首期拨付比例",
    },
    findings: {
      "not-a-pilot-city": "{actual:division}不是{count}个省级试点城市之一；请由试点城市申报。",
      "ends-too-late": "实施期至{actual:date}，晚于试点政策截止日期{last:date}；请调整实施期。",
      "too-few-transformed-here":
        "改造企业为{actual}家，所在地区要求不少于{required}家，还差{shortfall}家；请再确定{shortfall}家。",
      "below-level-two":
        "{count}家企业改造后的数字化水平不到二级（{names:names}）；请提高改造目标或移出名单。",
      "not-small-or-medium": "{count}家企业不是中小企业（{names:names}）；请移出名单。",
      "outside-the-industries": "{count}家企业不属于试点行业（{names:names}）；请移出名单。",
    },
    remedies: { "end-in-time": "将实施期截止日改为试点政策截止日期。" },
    // The phase between approval and public notice, which has another name where the order is another.
    words: { "in-publicity": "待公示" },
    form: { title: "{year}年{applicant}省级试点绩效目标表", foot: "市工业和信息化局（盖章）" },
  },
  en: {
    places: {
      "regional industry department": "provincial industry department",
      "leagues and cities": "cities",
      "league or city": "city",
      "the region's": "the province's",
      "of the region": "of the province",
      "the region": "the province",
      "regional special fund": "provincial special fund",
      "specialised, regional": "specialised, provincial",
    },
    rules: {
      "1.1#named-city": "the applicant is one of the pilot cities of the province",
      "1.1#in-time": "the work ends by the last day of the policy",
      "1.2#enough-enterprises": "there are as many enterprises as this part of the province needs",
      "1.2#level-two": "every enterprise reaches level two",
      "1.2#small-or-medium": "every enterprise is small or medium-sized",
      "1.2#in-a-pilot-industry": "every enterprise belongs to a pilot industry",
      "1.2#committed": "every target is set",
      "1.3#chosen-freely": "enterprises choose their providers themselves",
      "1#quota": "as many cities are chosen as there may be",
      "1#expert-review": "experts have reviewed the plan",
      "1#instalments": "the award is paid in instalments",
    },
    parameters: {
      "pilot-cities": "the pilot cities of the province",
      "cities-of-the-delta": "the cities of the Pearl River Delta",
      "minimum-in-the-delta": "the least number of enterprises in the Pearl River Delta",
      "minimum-elsewhere": "the least number of enterprises elsewhere",
      "last-day": "the last day of the policy",
      "first-instalment-percent": "the first instalment in percent",
    },
    findings: {
      "not-a-pilot-city":
        "{actual:division} is not one of the {count} pilot cities of the province; only these can apply.",
      "ends-too-late":
        "the work ends on {actual:date}, after the last day of the policy, {last:date}; end it earlier.",
      "too-few-transformed-here":
        "{actual} enterprise{actual:s} to be transformed, at least {required} needed in this part of the province, {shortfall} too few; find {shortfall} more.",
      "below-level-two":
        "{count} enterprise{count:s} would not reach level two ({names:names}); aim higher, or leave them out.",
      "not-small-or-medium":
        "{count} enterprise{count:s} {count:be} neither small nor medium-sized ({names:names}); leave them out.",
      "outside-the-industries":
        "{count} enterprise{count:s} {count:be} in no pilot industry ({names:names}); leave them out.",
    },
    remedies: { "end-in-time": "End the work on the last day of the policy." },
    words: { "in-publicity": "awaiting public notice" },
  },
};
