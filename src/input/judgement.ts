import * as z from "zod/mini";
import type { IsoDate } from "../core/date.js";
import type { DecimalText } from "../core/decimal.js";
import { date, decimal, text } from "./leaves.js";

/** 判断记录. Who judged which rule, when, and on what grounds; a record without grounds is not one. */
export const judgementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rule: text().check(z.minLength(1, "blank"), z.meta({ title: "规则编号" })),
    subject: z.optional(text().check(z.meta({ title: "判断对象" }))),
    verdict: z.enum(["pass", "fail"]).check(z.meta({ title: "判断结论" })),
    by: text().check(z.regex(/\S/, "blank"), z.meta({ title: "判断人" })),
    on: date().check(z.meta({ title: "判断日期" })),
    grounds: text().check(z.regex(/\S/, "blank"), z.meta({ title: "判断理由" })),
  }))();

/** 定性判断记录. The share of its weight that a person gives an indicator, with the origin of the judgement. */
export interface QualityJudgement {
  readonly indicator: string;
  /** In percent of the weight, 0 to 100. */
  readonly share: DecimalText;
  readonly by: string;
  readonly on: IsoDate;
  readonly grounds: string;
}

export const qualityJudgementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    indicator: text().check(z.regex(/\S/, "blank"), z.meta({ title: "指标编号" })),
    share: decimal().check(z.meta({ title: "占权重的百分比", unit: "%" })),
    by: text().check(z.regex(/\S/, "blank"), z.meta({ title: "判断人" })),
    on: date().check(z.meta({ title: "判断日期" })),
    grounds: text().check(z.regex(/\S/, "blank"), z.meta({ title: "判断理由" })),
  }))();
