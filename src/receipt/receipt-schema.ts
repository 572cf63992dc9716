import * as z from "zod";
import { text } from "../input/leaves.js";
import { parameterSchema } from "../input/parameter.js";

/** 结果种类, by the function that gives the result. `other`: the checker brings the function. */
export const receiptKinds = [
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
  "allocation-verification",
  "allocation",
  "subsidy",
  "subsidy-run",
  "policy-comparison",
  "contract-split",
  "contract-splits",
  "budget-check",
  "budget-summary",
  "instalment-plan",
  "instalment-status",
  "recovery-settlement",
  "policy-check",
  "other",
] as const;

export type ReceiptKind = (typeof receiptKinds)[number];

/** 凭据. As it is stored; what it holds is read again by the functions it was the input of. */
export const receiptSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(receiptKinds).meta({ title: "结果种类" }),
    version: text().meta({ title: "软件包版本" }),
    edition: z
      .strictObject({
        id: text().meta({ title: "版本编号" }),
        parameters: z.array(parameterSchema).meta({ title: "参数" }),
      })
      .nullable()
      .meta({ title: "版本" }),
    inputs: z.record(z.string(), z.unknown()).meta({ title: "输入" }),
    judgements: z.array(z.unknown()).meta({ title: "判断记录" }),
    result: z.unknown().meta({ title: "结果" }),
    digest: text().meta({ title: "摘要" }).optional(),
    issues: z.array(z.unknown()).meta({ title: "问题" }),
  }))();

/** A stored receipt; `undefined` where it is none. */
export const readReceipt = (plain: unknown): z.infer<typeof receiptSchema> | undefined =>
  receiptSchema.safeParse(plain, { jitless: true }).data;
