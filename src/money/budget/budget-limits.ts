import * as z from "zod/mini";
import { draft, text } from "../../input/leaves.js";
import { rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export const shareLimitSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "限制编号" })),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).check(z.meta({ title: "依据" })),
    source: z.optional(sourceSchema().check(z.meta({ title: "来源" }))),
    uses: z.array(text()).check(z.minLength(1, "empty-list"), z.meta({ title: "资金用途" })),
    /** Of the money of these sources only; of all of it where none is named. */
    ofSources: z.optional(z.array(text()).check(z.meta({ title: "资金来源" }))),
    least: z.optional(rate().check(z.meta({ title: "最低比例" }))),
    most: z.optional(rate().check(z.meta({ title: "最高比例" }))),
  }))();

export const budgetOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({ limits: draft("limits", z.array(shareLimitSchema)) }))();

type Read = z.infer<typeof shareLimitSchema>;

export type ShareLimit = Readonly<Omit<Read, "uses" | "ofSources">> & {
  readonly uses: readonly string[];
  readonly ofSources?: readonly string[] | undefined;
};
