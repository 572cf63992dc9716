import * as z from "zod";
import { date, text } from "./leaves.js";

/** 来源. The document a figure comes from, and how it was seen. */
export const sourceSchema = () =>
  z.strictObject({
    document: text().meta({ title: "文件" }),
    clause: text().meta({ title: "条款" }).optional(),
    phrase: text().meta({ title: "关键词" }).optional(),
    seen: text().meta({ title: "所见版本" }).optional(),
  });

/** 参数. A figure, a word or a list that rules read, with who gave it. */
export const parameterSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().regex(/\S/, "blank").meta({ title: "参数编号" }),
    value: z.union([text(), z.array(text()), z.null()], "text-or-list").meta({ title: "取值" }),
    unit: text().meta({ title: "单位" }),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).meta({ title: "依据" }),
    source: sourceSchema().meta({ title: "来源" }).optional(),
    validFrom: date().meta({ title: "有效期起" }).optional(),
    validTo: date().meta({ title: "有效期止" }).optional(),
    reviewBy: date().meta({ title: "复核期限" }).optional(),
    choices: z.array(text()).meta({ title: "可选取值" }).optional(),
  }))();
