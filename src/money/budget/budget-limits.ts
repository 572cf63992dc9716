import * as z from "zod";
import type { DecimalText } from "../../core/decimal.js";
import { rate, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export const shareLimitSchema = /* @__PURE__ */ (() =>
  ofNoun("shareLimit", {
    id: text().regex(/\S/, "blank"),
    basis: oneOf("shareLimit", "basis"),
    source: sourceSchema().optional(),
    uses: z.array(text()).min(1, "empty-list"),
    /** Of the money of these sources only; of all of it where none is named. */
    ofSources: z.array(text()).optional(),
    least: rate().optional(),
    most: rate().optional(),
  }))();

export const budgetOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun("budgetOptions", { limits: z.array(shareLimitSchema).optional() }))();

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
