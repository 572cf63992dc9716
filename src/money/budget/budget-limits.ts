import * as z from "zod/mini";
import type { DecimalText } from "../../core/decimal.js";
import { rate, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export const shareLimitSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "shareLimit", {
    id: text().check(z.regex(/\S/, "blank")),
    basis: oneOf(moneyNouns, "shareLimit", "basis", moneyWords),
    source: z.optional(sourceSchema()),
    uses: z.array(text()).check(z.minLength(1, "empty-list")),
    /** Of the money of these sources only; of all of it where none is named. */
    ofSources: z.optional(z.array(text())),
    least: z.optional(rate()),
    most: z.optional(rate()),
  }))();

export const budgetOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "budgetOptions", { limits: z.optional(z.array(shareLimitSchema)) }))();

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
