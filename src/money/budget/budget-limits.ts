import * as z from "zod";
import { draft, text } from "../../input/leaves.js";
import { rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export const shareLimitSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().regex(/\S/, "blank").meta({ title: "限制编号" }),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).meta({ title: "依据" }),
    source: sourceSchema().meta({ title: "来源" }).optional(),
    uses: z.array(text()).min(1, "empty-list").meta({ title: "资金用途" }),
    /** Of the money of these sources only; of all of it where none is named. */
    ofSources: z.array(text()).meta({ title: "资金来源" }).optional(),
    least: rate().meta({ title: "最低比例" }).optional(),
    most: rate().meta({ title: "最高比例" }).optional(),
  }))();

export const budgetOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({ limits: draft("limits", z.array(shareLimitSchema)) }))();

type Read = z.infer<typeof shareLimitSchema>;

export type ShareLimit = Readonly<Omit<Read, "uses" | "ofSources">> & {
  readonly uses: readonly string[];
  readonly ofSources?: readonly string[] | undefined;
};
