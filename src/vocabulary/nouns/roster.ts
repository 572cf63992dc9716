/** 名单筛查. */
import { listOf, madeOf, noun, optional, required, valuesCalled } from "../row.js";

const stages = ["application", "review", "approval", "implementation", "evaluation"] as const;

export const rosterNouns = /* @__PURE__ */ (() =>
  ({
    rosterOptions: noun("名单筛查", "screening of a roster", {
      edition: required("适用版本", "edition"),
      before: optional("比较的前一版本", "first of the two editions", madeOf("edition")),
      after: optional("比较的后一版本", "second of the two editions", madeOf("edition")),
      chains: required("申报产业链", "chains", listOf("chain")),
      limit: optional("列出的户数上限", "number of records to list"),
      stage: optional("评估阶段", "stage of assessment", { words: stages }),
      groupBy: optional("名单的分组", "grouping of the roster", madeOf("rosterGrouping")),
      rules: optional("规则", "rules", { list: true }),
      enterprises: required("企业名单", "enterprise list", listOf("enterprise")),
      columns: optional("表头", "head of the table", valuesCalled("第{n}列", "column {n}")),
      format: optional("名单的格式", "format of the roster", { words: ["ndjson", "csv"] }),
      every: optional("每步的户数", "records of a step"),
      longestLine: optional("每行的字节上限", "longest line"),
      shards: optional("分片方式", "way of cutting into shards", { words: ["by-credit-code", "any"] }),
      shard: optional("分片编号", "id of the shard"),
      expectedShards: optional("应有的分片", "expected shards", valuesCalled("第{n}个分片", "shard {n}")),
      summary: optional("名单汇总", "summary of the roster"),
      one: optional("前一份汇总", "first summary"),
      other: optional("后一份汇总", "second summary"),
    }),
    rosterGrouping: noun("名单的分组", "grouping of the roster", {
      field: required("分组所依的项目", "field to group by"),
      groups: required("各组的取值", "values of the groups", valuesCalled("第{n}组", "group {n}")),
    }),
  }) as const)();
