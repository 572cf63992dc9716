import * as z from "zod";
import type { DecimalText } from "../../core/decimal.js";
import { draft, text } from "../../input/leaves.js";
import { rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";

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

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export interface ShareLimit {
  /** 限制编号. */
  readonly id: string;
  /** Who gave it. */
  readonly basis: Basis;
  /** The document it comes from. */
  readonly source?: Source | undefined;
  /** 资金用途 that count together. */
  readonly uses: readonly string[];
  /** 资金来源 whose money they are compared with; all of it where none is named. */
  readonly ofSources?: readonly string[] | undefined;
  /** 最低比例, a part of one. */
  readonly least?: DecimalText | undefined;
  /** 最高比例, a part of one. */
  readonly most?: DecimalText | undefined;
}
