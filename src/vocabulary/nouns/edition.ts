/** 版本: the parts an edition is put together of. */

import { builtInNouns, extensibleNouns } from "../own-fields.js";
import { wordPlaces } from "../own-words.js";
import { type Label, listOf, madeOf, noun, numbered, optional, type Row, required } from "../row.js";

const stages = ["application", "review", "approval", "implementation", "evaluation"] as const;

/** Who can give something: the words of `Role`. */
const roles = [
  "industry-bureau",
  "finance-bureau",
  "regional-industry-department",
  "reviewer",
  "enterprise",
  "provider",
  "caller",
] as const;

/** What is called otherwise than in an application, or does not stand there. */
const beyondTheApplication: Readonly<Record<string, Label>> = {
  evaluationOptions: { zh: "绩效评价选项", en: "options of an evaluation" },
  evaluationOutcome: { zh: "绩效评价结果", en: "result of an evaluation" },
  pilotEvent: { zh: "程序事项", en: "event of the procedure" },
  scheduledInstalment: { zh: "拨付安排", en: "schedule of instalments" },
  retention: { zh: "预留资金", en: "retention" },
  instalment: { zh: "分期", en: "instalment" },
  reachedMilestone: { zh: "拨付进展", en: "milestone reached" },
  milestone: { zh: "到达节点", en: "milestone" },
};

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
      parameterRoles: optional("参数用途", "roles of parameters", madeOf("parameterRoles")),
      fields: optional("自定字段", "the edition's fields", madeOf("ownFields")),
      words: optional("自定用词", "the edition's words", madeOf("ownWords")),
      notAsked: optional("免填字段", "fields that are not asked for", {
        list: true,
        entry: { zh: "第{n}个免填字段", en: "field {n} that is not asked for" },
      }),
      sentences: optional("用语", "sentences", madeOf("sentences")),
      divisions: optional("行政区划名录", "divisions", madeOf("divisions")),
    }),
    divisions: noun("行政区划名录", "divisions", {
      places: required("地方名单", "places of the divisions", listOf("division")),
      offices: optional("代表地方的机关", "offices that stand for their place"),
    }),
    division: numbered(
      "行政区划",
      "division",
      { zh: "第{n}个行政区划", en: "division {n}" },
      {
        code: required("行政区划代码", "code of the division"),
        label: required("行政区划名称", "label of the division", madeOf("ownLabel")),
        also: optional("行政区划其他写法", "other spellings of the division"),
      },
    ),
    sentences: noun("用语", "sentences", {
      "zh-CN": optional("中文用语", "Chinese wording", madeOf("wording")),
      en: optional("英文用语", "English wording", madeOf("wording")),
    }),
    wording: noun("一种语言的用语", "wording", {
      places: optional("地方、机构等名称", "names of places and bodies"),
      currency: optional("货币名称", "name of the currency"),
      units: optional("计量单位名称", "names of units"),
      rules: optional("规则的要求", "what rules ask for"),
      parameters: optional("参数名称", "names of parameters"),
      findings: optional("结论的句子", "sentences of findings"),
      remedies: optional("整改的句子", "sentences of remedies"),
      refusals: optional("退回的句子", "sentences of refusals"),
      words: optional("词语名称", "labels of words"),
      form: optional("表格的题名和落款", "head and foot of the form", madeOf("formWording")),
    }),
    formWording: noun("表格的题名和落款", "head and foot of the form", {
      title: optional("表格题名", "title of the form"),
      applicant: optional("空白表格中的申报单位", "applicant in the blank form"),
      foot: optional("表格落款", "foot of the form"),
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
    ownFields: noun("自定字段", "the edition's fields", ownFieldsByNoun()),
    ownField: numbered(
      "自定字段",
      "field of the edition",
      { zh: "自定字段“{key}”", en: "the edition's field “{key}”" },
      {
        label: required("字段名称", "label", madeOf("ownLabel")),
        type: required("字段类型", "type"),
        words: optional("可选用词", "words", listOf("ownWord")),
        unit: optional("字段单位", "unit of the field", madeOf("ownLabel")),
        who: optional("填报人", "who gives it", { words: roles }),
        required: optional("是否必填", "whether it is required"),
      },
    ),
    ownWords: noun("自定用词", "the edition's words", ownWordsByNoun()),
    ownWordsOfNoun: noun("一个名目的自定用词", "own words of a noun", ownWordsByField()),
    ownWord: numbered(
      "可选用词",
      "word",
      { zh: "第{n}个用词", en: "word {n}" },
      {
        value: required("用词编号", "the word itself"),
        label: required("用词名称", "label of the word", madeOf("ownLabel")),
        also: optional("其他写法", "other spellings"),
      },
    ),
    ownLabel: noun("名称", "label", {
      "zh-CN": required("中文名称", "Chinese label"),
      en: required("英文名称", "English label"),
    }),
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
    parameterRoles: noun("参数用途", "roles of parameters", {
      pilotsLeast: optional("名额下限的参数", "parameter of the least number of pilots"),
      pilotsMost: optional("名额上限的参数", "parameter of the greatest number of pilots"),
      pilotYears: optional("试点期年数的参数", "parameter of the years of the pilot period"),
      leapDay: optional("闰日起算方式的参数", "parameter of how years from a leap day are counted"),
      publicityDays: optional("公示天数的参数", "parameter of the days of publicity"),
      selfEvaluationYear: optional("自评年度算法的参数", "parameter of the years of self-evaluations"),
      midtermEvaluationDays: optional(
        "中期评价期限的参数",
        "parameter of the time for the mid-term evaluation",
      ),
      finalEvaluationDays: optional("期后评价期限的参数", "parameter of the time for the final evaluation"),
    }),
    provision: noun("条款引用", "citation", {
      clause: required("条款", "clause"),
      phrase: required("关键词", "key words"),
      rule: optional("规则编号", "rule id"),
    }),
  }) as const)();

/** The own fields of each noun, by their names. */
function ownFieldsByNoun(): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    extensibleNouns.map((name) => {
      const { zh, en } = builtInNouns[name] as Label;
      return [
        name,
        optional(`${zh}的自定字段`, `own fields of the ${en}`, { ...listOf("ownField"), byId: true }),
      ];
    }),
  );
}

function wordsOf({ zh, en }: Label, more: { readonly noun: string; readonly list?: true }): Row {
  return optional(`${zh}的用词`, `own words of the ${en}`, more);
}

/** The own words of each noun. */
function ownWordsByNoun(): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    wordPlaces.map((place) => {
      const [noun = ""] = place.split(".");
      const label = beyondTheApplication[noun] ?? (builtInNouns[noun] as Label);
      return [noun, wordsOf(label, madeOf("ownWordsOfNoun"))];
    }),
  );
}

/** The own words of each field of a noun. */
function ownWordsByField(): Readonly<Record<string, Row>> {
  const rows = wordPlaces.flatMap((place) => {
    const [noun = "", field = ""] = place.split(".");
    const label = builtInNouns[noun]?.fields[field] ?? beyondTheApplication[field];
    return label === undefined ? [] : [[field, wordsOf(label, listOf("ownWord"))] as const];
  });
  return Object.fromEntries(rows);
}
