/** 程序方面的中文信息：不能登记的理由与待办。 */
export const procedureZhCN = {
  refusals: {
    // 次序与日期
    "too-early": "现为“{phase:words}”，还不到“{event:words}”；请先完成前面的步骤。",
    "too-late": "现为“{phase:words}”，“{event:words}”已经过了时候。",
    "not-now": "现为“{phase:words}”，不能进行“{event:words}”；请先处理当前事项。",
    "not-in-the-procedure": "本版本的程序没有“{event:words}”这一事项。",
    "pilot-has-ended": "试点已经结束（{phase:words}），不再登记任何事项。",
    "before-the-pilot": "日期{on:date}早于建档日期{from:date}；请核对日期。",
    "out-of-order": "日期{on:date}早于上一事项的日期{last:date}；请按发生先后登记。",
    "too-many-events":
      "已登记{count}项事项，最多{most}项；请另行存档[[，或放宽读取上限（不超过{widest}项）]]。",
    // 公示与异议
    "publicity-reversed": "公示截止日{to:date}早于起始日{from:date}；请更正。",
    "publicity-before-shortlist": "公示起始日{from:date}早于初步入选日期{on:date}；请核对。",
    "publicity-too-short":
      "公示{actual}{unit:unit}，要求不少于{required}{unit:unit}，还差{shortfall}{unit:unit}；请延长公示。",
    "publicity-not-begun": "公示{from:date}才开始，{on:date}尚不能提出异议；请核对日期。",
    "publicity-not-over": "公示到{to:date}为止，{on:date}尚未结束；请在公示结束后批复。",
    "objection-stands": "还有{count}项异议未处理；请先处理异议。",
    "objection-upheld": "有{count}项异议成立；请调整名单、重新公示后批复。",
    "no-objection-open": "没有未处理的异议。",
    "calendar-needed": "公示天数按工作日计算，工作日历未覆盖{from:date}至{to:date}；请提供日历。",
    "which-one": "请写明是哪一项，未处理的有第{open:list}项[[等，共{count}项]]。",
    // 资金
    "nothing-paid": "拨付金额为零；请更正。",
    "instalment-paid-already": "这一期已于{on:date}拨付{amount:yuan}；请核对编号。",
    "award-paid-out": "奖补资金{amount:yuan}已经全部拨付。",
    "above-the-award": "拨付{actual:yuan}，剩余额度{most:yuan}，超出{excess:yuan}；请减少金额。",
    "paid-all-at-once": "一次或者在同一日拨付了全部奖补资金{amount:yuan}；应当分期拨付。",
    "nothing-recovered": "收回金额为零；请更正。",
    "nothing-to-recover": "没有已经拨付的资金可以收回。",
    "above-what-was-paid":
      "收回{actual:yuan}，尚未收回的已拨资金为{most:yuan}，超出{excess:yuan}；请减少金额。",
    "money-still-held": "还有{amount:yuan}已拨付而未收回；收回后才能退出。",
    // 方案调整
    "no-change-open": "没有待审定的方案调整。",
    "change-before-approval": "调整自{effectiveOn:date}实施，早于批准日期{on:date}；批准后才能实施。",
    // 绩效
    "year-evaluated-already": "{year}年度已经自评；请核对年度。",
    "year-outside-pilot": "自评年度{year}不在试点期已开始的{first}至{last}之内；请核对年度。",
    "year-counted-otherwise": "此前的自评年度写作{year}；请统一写公历年度，或统一写试点第几年。",
    "period-not-begun": "试点期自{from:date}开始，{on:date}尚未开始；请在开始后自评。",
    "evaluations-held": "中期和期后绩效评价都已开展。",
    "mid-term-held": "中期绩效评价已经开展。",
    "mid-term-not-held": "尚未开展中期绩效评价；请先开展中期评价。",
    "mid-term-outside-period":
      "中期绩效评价应在试点期（{from:date}至{to:date}）内开展，{on:date}不在其中；请核对日期。",
    "period-not-over": "试点期到{to:date}为止，{on:date}尚未期满；期后评价应在期满后开展。",
    "period-unknown": "没有给出试点期年数，无法确定试点期何时结束；请给出取值。",
    "limit-before-order": "整改期限{until:date}早于责令日期{on:date}；请更正。",
    "limit-before-evaluation": "整改期限{until:date}不晚于评价日期{on:date}；请另定期限。",
    "limit-not-kept": "整改期限{until:date}已过，{on:date}不能再认定整改完成；请收回资金或重新限期。",
    "limit-not-passed": "整改期限到{until:date}为止，{on:date}尚未届满；期满后再定。",
    // 验收与办结
    "accepted-before": "已于{on:date}通过验收。",
    "not-accepted": "尚未验收；请先由工信部门牵头组织验收。",
    "final-evaluation-not-held": "尚未开展期后绩效评价；请先开展评价。",
    "lessons-not-stated": "尚未总结经验；请总结后办结。",
    "lessons-none": "写明没有经验；请总结后办结。",
    "lessons-missing": "总结的经验缺少{absent:words}（{of}项中缺{count}项）；请补齐。",
    // 自定条件
    "earlier-event-needed": "尚无“{needed:words}”；请先登记该事项。",
    "earlier-value-needed": "“{needed:words}”没有写明{name:fields}；请先补齐。",
    "figure-needed": "没有给出{missing:fields}，无法判断是否可以登记；请给出取值后重新建档。",
    "working-days-unknown":
      "“{needed:words}”（{from:date}）之后的{days}个工作日超出工作日历，无法计算；请提供覆盖该期间的工作日历。",
    "days-beyond-calendar": "{from:date}之后{days}{unit:unit}已超出可以计算的年份；请核对期限。",
    "too-few-days-after":
      "{on:date}过早：应在“{needed:words}”之后满{days}{unit:unit}，即不早于{bound:date}；请推迟。",
    "too-many-days-after":
      "{on:date}过晚：应在“{needed:words}”之后{days}{unit:unit}以内，即不晚于{bound:date}；请核对日期。",
    "sum-above-most": "合计{sum:measured}，最多{most:measured}，超出{excess:measured}；请减少。",
    "count-above-most": "“{counted:words}”将达{count}次，最多{most}次；不能再登记。",
    "value-differs": "{name:fields}[[为“{actual:answer}”，]]应为“{required:answer}”；请更正。",
    "earlier-value-differs":
      "此前登记的{name:fields}[[为“{actual:answer}”，]]应为“{required:answer}”；满足后再登记。",
    "not-all-settled": "还有{count}项“{opened:words}”没有“{by:words}”；请先办理。",
    // 状态与版本
    "state-not-usable": "试点状态无法使用；请用建档时返回的状态，并先处理其中列出的问题。",
    "state-altered": "试点状态与其中登记的事项不符，可能被改动；请用原来保存的状态。",
    "calendar-not-usable": "工作日历无法使用；请给出起止日期、放假日和调休上班日。",
    "another-edition": "试点适用另一版本；请用建档时的版本。",
    "unknown-edition": "没有这个版本；请传入试点建档时的版本。",
    "edition-without-procedure": "这个版本没有规定程序，不能建档；请用有程序的版本。",
  },
  // 条件
  conditions: {
    after: "已有“{event:words}”",
    "not-before":
      "[[{date:fields}]]在“{event:words}”[[的{origin:fields}]]之后满[[{days}{unit:unit}]][[{daysTerm:fields}]]",
    within:
      "[[{date:fields}]]在“{event:words}”[[的{origin:fields}]]之后[[{days}{unit:unit}]][[{daysTerm:fields}]]以内",
    "sum-at-most":
      "[[{events:words}的]]{field:fields}合计不超过[[{most:measured}]][[{mostTerm:fields}]][[的{share:percent}]][[乘以{shareTerm:fields}]]",
    "count-at-most": "“{event:words}”不超过[[{most}次]][[{mostTerm:fields}]]",
    "field-equals": "[[“{event:words}”的]]{field:fields}为“{is:answer}”",
    "all-resolved": "每项“{event:words}”都有“{by:words}”",
  },
  duties: {
    "duty-due":
      "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]应于{due:date}（含）前完成，还有{days}天。",
    "duty-overdue":
      "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]应于{due:date}（含）前完成，已逾期{days}天；请尽快办理。",
    "duty-without-date": "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]：未规定期限。",
    "duty-needs-data":
      "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]的期限无法确定；请提供{missing:fields}。",
    "duty-done": "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]已于{on:date}办结。",
    "duty-done-late":
      "[[{year}年度]][[试点第{pilotYear}年]]{duty:words}[[（第{no}项）]]已于{on:date}办结，逾期{days}天。",
  },
  parameters: {
    "midterm-evaluation-days": "中期绩效评价的期限（自试点期起始日）",
    "final-evaluation-days": "期后绩效评价的期限（自试点期截止日）",
  },
  receipts: {
    "receipt-not-usable": "不是可以核对的核验凭证；请用出具时的原件。",
    "unknown-edition": "没有传入核验凭证注明的版本；请传入该版本。",
    "cannot-evaluate": "无法重新计算；请传入计算该结果的函数。",
    "digest-differs": "摘要与内容不符，核验凭证可能被改动；请用出具时的原件。",
    "edition-differs":
      "版本编号相同，但文本或参数与出具核验凭证时不同；请查明改动，并用版本摘要一致的版本核对。",
    "parameter-differs": "核验凭证记录的一项参数与版本不同；请核对差异处。",
    "result-differs": "重新计算的结果有一处与核验凭证不同；请核对差异处。",
  },
  findings: {
    "pilots-selected":
      "已选定{actual}个试点盟市，名额为{least}[[至{most}]]个[[（由使用方给定，原文为{stated}个）]]。",
    "too-few-candidates":
      "符合条件的候选只有{actual}个，要求不少于{least}个[[（由使用方给定，原文为{stated}个）]]，还差{shortfall}个；请由自治区工信厅研究。",
    "tie-at-the-edge":
      "{count}个候选并列（{names:list}），还剩{places}个名额[[（名额由使用方给定，原文为{stated}个）]]；请由自治区工信厅确定。",
    "selection-open":
      "{count}个候选尚不能确定（{names:list}）[[，名额由使用方给定，原文为{stated}个]]；请补齐得分或评估结论。",
    "conflict-of-interest": "{count}名专家有利害关系（{names:list}），评审不计入；请决定是否更换专家。",
    "calendar-needed": "公示天数按工作日计算，工作日历没有覆盖公示期；请提供日历。",
    "sheets-missing": "{count}名专家没有可以计入的评审表[[（{names:list}）]]；请补交。",
    "scores-missing": "缺少{count}个评分，总分暂为区间；请补齐。",
    "verdicts-missing": "缺少{count}项评定意见，是否通过尚不能确定；请补齐。",
    "too-few-sheets": "计入的评审表只有{actual}份，不足以得出总分；请补交评审表或增加专家。",
    "voted-against":
      "评审要点[[“{criterion:rule}”]]未获通过：{passes}名专家认为符合，{fails}名认为不符合；请修改后再报。",
    vetoed: "评审要点[[“{criterion:rule}”]]被一票否决：{fails}名专家认为不符合；请修改后再报。",
    "votes-divided":
      "评审要点[[“{criterion:rule}”]]意见不一：{passes}名专家认为符合，{fails}名认为不符合；请由自治区工信厅确定。",
    "criterion-below-least":
      "评审要点[[“{criterion:rule}”]]平均[[{actual}分]][[最多{most}分]]，要求不少于{least}分，还差{shortfall}分；请改进。",
    "section-below-least":
      "“{section:typed}”部分[[得{actual}分]][[最多得{most}分]]，要求不少于{least}分，还差{shortfall}分；请改进。",
    "total-below-least":
      "总分[[{actual}分]][[最多{most}分]]，合格分数线为{least}分，还差{shortfall}分；请改进。",
    "applicability-divided":
      "评审要点[[“{criterion:rule}”]]是否适用意见不一：{count}名专家认为不适用；请由有权决定的人确定。",
    "nothing-applies": "计分的评审要点都不适用于该申报对象；请由有权决定的人确定。",
    "review-without-standard":
      "评分办法没有规定要达到的分数，专家也没有给出评定意见；是否通过请由自治区工信厅确定。",
    "city-of-region": "试点城市是自治区的{city:division}。",
    "city-not-of-region": "试点城市不在自治区{count}个盟市之内；请核对行政区划代码。",
    "support-does-not-follow": "文件不齐，暂不给予专项资金支持。",
    "support-follows": "两份文件齐全，给予专项资金支持；额度由自治区确定。",
  },
  issues: {
    "too-many-decimals": "小数位数过多，最多{most}位；请减少。",
    "maximum-is-zero": "满分应大于零；请更正。",
    "threshold-without-score": "没有可以对照的评分；请给出满分，或删去这个最低分。",
    "threshold-above-maximum": "最低分{actual}超过满分{most}，谁也达不到；请更正。",
    "repeated-criterion": "评审要点重复；请只保留一项。",
    "unknown-criterion": "评分办法中没有这个评审要点[[；是否应为“{closest:rule}”]]。",
    "score-above-maximum": "评分{actual}超过满分{most}；请更正。",
    "score-between-steps": "评分{actual}不在{step}分的打分间隔上；请改为{lower}或{upper}。",
    "maximum-between-steps": "满分{most}不是打分间隔{step}的整数倍；请更正其中一项。",
    "drop-without-rule": "应写明去掉几个评分，或去掉偏离多大的评分，两者选一；请更正。",
    "not-applicable-without-grounds": "不适用没有写明理由，不予计入；请补充理由。",
    "scored-though-not-applicable": "既有评分或评定意见，又写明不适用，都不计入；请只保留一种。",
    "decided-by-rounding":
      "是否达到{bound}，只因四舍五入而不同：四舍五入后为{rounded}，之前为{exact}；请核对。",
    "verdict-without-grounds": "评定意见没有写明理由，不予计入；请补充理由。",
    "repeated-sheet": "与第{first}份评审表相同，只计一次。",
    "expert-twice": "与第{first}份评审表是同一位专家但内容不同，两份都不计入；请只保留一份。",
    "not-on-the-panel": "不在专家名单中，不予计入；请核对。",
    "several-candidates": "评审表涉及{count}个申报盟市；请按盟市分别汇总。",
    "repeated-candidate": "与第{first}个候选的编号相同；请只保留一个。",
    "interval-reversed": "最低得分高于最高得分；请更正。",
    "calendar-not-usable": "无法使用；请给出起止日期、放假日和调休上班日。",
    "quota-not-usable": "名额无法使用；请给出一个整数，或不少于和不多于的两个整数。",
    "state-not-usable": "无法使用；请用建档时返回的状态，并先处理其中列出的问题。",
    "state-altered": "与其中登记的事项不符，可能被改动；请用原来保存的状态。",
    "edition-without-procedure": "没有规定程序，不能建档；请用有程序的版本。",
    "term-not-usable": "不能作为试点的期限；请填写小于10000的整数。",
    "term-not-taken": "在建档之日无效，或建档日期不明，试点不按此办理；请核对。",
    "period-of-another-length": "不是自起始日起满{years}年；按期满日{to:date}计算，请核对。",
    "digest-not-usable": "没有算出摘要，核验凭证未附摘要；请检查计算摘要的函数。",
    "evaluation-not-usable": "不是绩效评价的结果；请使用绩效评价得出的结果。",
    "evaluation-open": "达标与否尚未确定，不能登记；请先补齐实际值或评分。",
    "unknown-event": "没有这种事项[[；是否应为“{closest:words}”]]。",
    "repeated-event": "“{event:words}”（{on:date}）已经登记过，没有重复登记。",
    "procedure-not-usable": "程序表的格式不对；请按类型定义给出。",
    "parameter-role-missing":
      "没有指明参数，[[待办“{duty:words}”]][[登记条件“{condition:words}”]]却要按它计算；请指明参数编号，取值未定的参数取值可为空。",
    "duty-without-event":
      "程序表中没有能办结“{duty:words}”的事项[[（{events:words}）]]；请补上，或删去这项待办。",
    "procedure-name":
      "“{name:name}”不能作编号；请用小写字母开头，由小写字母、数字和连字符组成，最多60个字符。",
    "procedure-name-taken": "“{name:name}”已是本库的用词；请另取编号。",
    "procedure-name-twice": "“{name:name}”已有一个阶段、事项或待办在用；请另取编号。",
    "procedure-of-unknown-event": "没有“{event:name}”这种事项[[；是否应为“{closest:words}”]]；请核对。",
    "procedure-of-unknown-duty":
      "本库没有“{duty:name}”这项待办[[；是否应为“{closest:words}”]]；自定的待办请写明起因事项。",
    "procedure-of-unknown-phase": "没有“{phase:name}”这个阶段[[；是否应为“{closest:words}”]]；请核对。",
    "procedure-of-unknown-field":
      "“{event:words}”没有“{field:name}”这个字段[[；是否应为“{closest:name}”]]；请核对。",
    "procedure-of-another-field": "“{event:words}”的字段“{field:name}”不是这里所需的类型；请换一个字段。",
    "procedure-of-another-value": "“{event:words}”的字段“{field:name}”不会是“{is:answer}”；请更正取值。",
    "procedure-of-unknown-term": "版本没有参数“{id:name}”[[；是否应为“{closest:name}”]]；请核对参数编号。",
    "phase-not-reached": "没有哪一行能到达“{phase:words}”；请补上，或删去这个阶段。",
    "phase-without-way-out": "没有哪一行能离开“{phase:words}”；请补上，或写明是终结阶段。",
    "condition-of-another-event": "“{condition:words}”要看的内容，“{event:words}”没有；请换一个条件。",
    "condition-unclear": "应写明本库的一个条件或者一个自定条件，二者选一；请更正。",
    "figure-unclear": "应写明一个参数、一个数值或者一项事项的字段，只选一种；请更正。",
    "figure-not-whole": "应为小于10000的整数，期限以天、工作日、个月或者年计；请更正。",
    "term-counts-no-days": "参数以{unit:unit}计，不是天、工作日、个月或者年；请更正参数的单位。",
    "term-counts-no-years": "参数以{unit:unit}计，试点期的长短应以年计；请更正参数的单位。",
    "figure-not-an-amount": "应为不小于零的数；请更正。",
    "ambiguous-transition": "程序表中“{event:words}”有两行互相重叠；请只保留一行。",
  },
} as const;
