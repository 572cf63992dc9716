import * as z from "zod";
import { date, text } from "./schema.js";

/** 判断记录. Who judged which rule, when, and on what grounds; a record without grounds is not one. */
export const judgementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rule: text().min(1, "blank").meta({ title: "规则编号" }),
    subject: text().meta({ title: "判断对象" }).optional(),
    verdict: z.enum(["pass", "fail"]).meta({ title: "判断结论" }),
    by: text().regex(/\S/, "blank").meta({ title: "判断人" }),
    on: date().meta({ title: "判断日期" }),
    grounds: text().regex(/\S/, "blank").meta({ title: "判断理由" }),
  }))();
