/** 核验凭证. */
import { listOf, madeOf, noun, optional, required } from "../row.js";

export const receiptNouns = /* @__PURE__ */ (() =>
  ({
    receiptRequest: noun("核验凭证", "receipt", {
      receipt: optional("核验凭证", "receipt", madeOf("receipt")),
      kind: optional("结果种类", "kind of result"),
      edition: optional("适用版本", "edition"),
    }),
    receipt: noun("核验凭证", "receipt", {
      kind: required("结果种类", "kind of result", {
        words: [
          "assessment",
          "national-pilot",
          "review",
          "selection",
          "procedure",
          "duties",
          "indicator-grid",
          "indicator-comparison",
          "indicator-tracks",
          "performance-score",
          "performance-evaluation",
          "improvement-plan",
          "allocation",
          "subsidy",
          "subsidy-run",
          "contract-split",
          "contract-splits",
          "budget-check",
          "budget-summary",
          "instalment-plan",
          "instalment-status",
          "recovery-settlement",
          "policy-check",
          "other",
        ],
      }),
      version: required("软件包版本", "version of the package"),
      edition: required("所用版本", "edition that was used", madeOf("receiptEdition")),
      inputs: required("输入", "inputs"),
      judgements: required("判断记录", "judgement records"),
      result: required("结果", "result"),
      digest: optional("摘要", "digest"),
      issues: required("问题", "issues"),
    }),
    receiptEdition: noun("所用版本", "edition that was used", {
      id: required("版本编号", "edition id"),
      parameters: required("参数", "parameters", listOf("parameter")),
    }),
  }) as const)();
