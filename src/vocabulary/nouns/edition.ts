/** 版本: the parts an edition is put together of. */
import { listOf, madeOf, noun, numbered, optional, required } from "../row.js";

const stages = ["application", "review", "approval", "implementation", "evaluation"] as const;

export const editionNouns = /* @__PURE__ */ (() =>
  ({
    edition: noun("适用版本", "edition", {
      id: required("版本编号", "id of the edition"),
      title: required("版本名称", "title of the edition"),
      rules: required("规则", "rules", listOf("rule")),
      outline: required("全文纲目", "outline", listOf("outlineEntry")),
      parameters: required("参数", "parameters", { ...listOf("parameter"), byId: true }),
      indicators: required("版本的指标", "indicators of the edition", {
        ...listOf("indicator"),
        entry: { zh: "版本的第{n}个指标", en: "indicator {n} of the edition" },
      }),
      procedure: optional("程序", "procedure", madeOf("procedure")),
      provisions: optional("条款依据", "provisions of the edition", madeOf("provisions")),
    }),
    rule: numbered(
      "规则",
      "rule",
      { zh: "第{n}条规则", en: "rule {n}" },
      {
        id: required("规则编号", "id"),
        phrase: required("关键词", "key words"),
        force: required("效力", "force"),
        basis: required("依据", "basis"),
        stage: required("阶段", "stage", { words: stages }),
        check: required("判断方法", "check"),
        judge: optional("评定人", "judge"),
        parameters: optional("所用参数", "parameters"),
        mend: optional("整改办法", "mend"),
        predicate: optional("逐户判断方法", "predicate"),
      },
    ),
    outlineEntry: numbered(
      "全文纲目的一项",
      "entry of the outline",
      { zh: "全文纲目第{n}项", en: "entry {n} of the outline" },
      {
        sentence: required("句子编号", "number of the sentence"),
        disposition: required("处理方式", "disposition", {
          words: ["rule", "judgement", "definition", "procedure", "data", "background"],
        }),
        rules: required("所成规则", "rules it became"),
        phrase: optional("关键词", "key words"),
        note: optional("说明", "note"),
      },
    ),
    provisions: noun("条款依据", "provisions of the edition", {
      quota: optional("名额的依据", "provision on how many are chosen", madeOf("provision")),
      threeParty: optional("三方分担的依据", "provision on the three parties", madeOf("provision")),
      uses: optional("资金用途的依据", "provision on the uses of the money", madeOf("provision")),
      discretion: optional(
        "统筹使用的依据",
        "provision on what is left to the applicant",
        madeOf("provision"),
      ),
      instalments: optional("分期拨付的依据", "provision on instalments", madeOf("provision")),
      matchingFunds: optional("配套资金的依据", "provision on matching funds", madeOf("provision")),
      socialCapital: optional("社会资本的依据", "provision on social capital", madeOf("provision")),
      costEstimate: optional("资金概算的依据", "provision on the cost estimate", madeOf("provision")),
      approval: optional("批复的依据", "provision on the approval", madeOf("provision")),
      publicity: optional("公示的依据", "provision on the public notice", madeOf("provision")),
      review: optional("评审的依据", "provision on the review", madeOf("provision")),
      consequence: optional("未达标处理的依据", "provision on missed targets", madeOf("provision")),
      targets: optional("绩效目标的依据", "provision on the targets", madeOf("provision")),
      nationalSupport: optional("国家试点支持的依据", "provision on national pilots", madeOf("provision")),
      period: optional("试点期的依据", "provision on the period", madeOf("provision")),
    }),
    provision: noun("条款引用", "citation", {
      clause: required("条款", "clause"),
      phrase: required("关键词", "key words"),
      rule: optional("规则编号", "rule id"),
    }),
  }) as const)();
