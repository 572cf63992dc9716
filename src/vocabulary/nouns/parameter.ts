/** 参数与判断: figures with their source, and records of judgements. */
import { madeOf, noun, numbered, optional, required } from "../row.js";

const bases = ["guideline", "reference", "assumption", "caller"] as const;

export const parameterNouns = /* @__PURE__ */ (() =>
  ({
    judgement: numbered(
      "评定记录",
      "judgement record",
      { zh: "第{n}条评定记录", en: "judgement record {n}" },
      {
        rule: required("规则编号", "rule id"),
        subject: optional("评定对象", "subject"),
        verdict: required("评定结论", "verdict", { words: ["pass", "fail"] }),
        by: required("评定人", "judge"),
        on: required("评定日期", "date"),
        grounds: required("评定理由", "grounds"),
      },
    ),
    parameter: numbered(
      "参数",
      "parameter",
      { zh: "第{n}个参数", en: "parameter {n}" },
      {
        id: required("参数编号", "parameter id"),
        value: required("参数取值", "value of the parameter"),
        unit: required("参数单位", "unit of the parameter"),
        basis: required("参数依据", "basis of the parameter", {
          words: bases,
        }),
        source: optional("参数来源", "source of the parameter", madeOf("source")),
        validFrom: optional("有效期起", "first day of validity"),
        validTo: optional("有效期止", "last day of validity"),
        reviewBy: optional("复核期限", "day to review it by"),
        choices: optional("可选取值", "values to choose from"),
        replaced: optional("原取值", "what it replaces", madeOf("replaced")),
        range: optional("取值范围", "range of the parameter", madeOf("parameterRange")),
      },
    ),
    replaced: noun("原取值", "replaced value", {
      value: required("参数取值", "value of the parameter"),
      unit: optional("参数单位", "unit of the parameter"),
      basis: required("参数依据", "basis of the parameter", { words: bases }),
      source: optional("参数来源", "source of the parameter", madeOf("source")),
    }),
    parameterRange: noun("取值范围", "range of the parameter", {
      least: optional("最小取值", "least value"),
      most: optional("最大取值", "greatest value"),
      isWhole: optional("是否只取整数", "whether it is whole"),
      notAbove: optional("不得大于的参数", "parameter it is not above"),
    }),
    source: noun("来源", "source", {
      document: required("来源文件", "document"),
      clause: optional("来源条款", "clause of the document"),
      phrase: optional("关键词", "key words"),
      seen: optional("所见版本", "copy that was seen"),
    }),
  }) as const)();
