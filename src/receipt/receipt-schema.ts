import * as z from "zod/mini";
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
] as const;

export type ReceiptKind = (typeof receiptKinds)[number];

/** 凭据. As it is stored; what it holds is read again by the functions it was the input of. */
export const receiptSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(receiptKinds).check(z.meta({ title: "结果种类" })),
    version: text().check(z.meta({ title: "软件包版本" })),
    edition: z
      .nullable(
        z.strictObject({
          id: text().check(z.meta({ title: "版本编号" })),
          parameters: z.array(parameterSchema).check(z.meta({ title: "参数" })),
        }),
      )
      .check(z.meta({ title: "版本" })),
    inputs: z.record(z.string(), z.unknown()).check(z.meta({ title: "输入" })),
    judgements: z.array(z.unknown()).check(z.meta({ title: "判断记录" })),
    result: z.unknown().check(z.meta({ title: "结果" })),
    digest: z.optional(text().check(z.meta({ title: "摘要" }))),
    issues: z.array(z.unknown()).check(z.meta({ title: "问题" })),
  }))();

/** A stored receipt; `undefined` where it is none. */
export const readReceipt = (plain: unknown): z.infer<typeof receiptSchema> | undefined =>
  receiptSchema.safeParse(plain, { jitless: true }).data;
