import * as z from "zod/mini";
import { date, text } from "./leaves.js";

/** 来源. The document a figure comes from, and how it was seen. */
export const sourceSchema = () =>
  z.strictObject({
    document: text().check(z.meta({ title: "文件" })),
    clause: z.optional(text().check(z.meta({ title: "条款" }))),
    phrase: z.optional(text().check(z.meta({ title: "关键词" }))),
    seen: z.optional(text().check(z.meta({ title: "所见版本" }))),
  });

/** 参数. A figure, a word or a list that rules read, with who gave it. */
export const parameterSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "参数编号" })),
    value: z.union([text(), z.array(text()), z.null()], "text-or-list").check(z.meta({ title: "取值" })),
    unit: text().check(z.meta({ title: "单位" })),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).check(z.meta({ title: "依据" })),
    source: z.optional(sourceSchema().check(z.meta({ title: "来源" }))),
    validFrom: z.optional(date().check(z.meta({ title: "有效期起" }))),
    validTo: z.optional(date().check(z.meta({ title: "有效期止" }))),
    reviewBy: z.optional(date().check(z.meta({ title: "复核期限" }))),
    choices: z.optional(z.array(text()).check(z.meta({ title: "可选取值" }))),
  }))();
