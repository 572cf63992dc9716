import * as z from "zod";
import { rate, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 占比限制. The least or the most that some uses may make of the money of some sources. */
export const shareLimitSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "shareLimit", {
    id: text().regex(/\S/, "blank"),
    basis: oneOf(moneyNouns, "shareLimit", "basis"),
    source: sourceSchema().optional(),
    uses: z.array(text()).min(1, "empty-list"),
    /** Of the money of these sources only; of all of it where none is named. */
    ofSources: z.array(text()).optional(),
    least: rate().optional(),
    most: rate().optional(),
  }))();

export const budgetOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "budgetOptions", { limits: z.array(shareLimitSchema).optional() }))();

type Read = z.infer<typeof shareLimitSchema>;

export type ShareLimit = Readonly<Omit<Read, "uses" | "ofSources">> & {
  readonly uses: readonly string[];
  readonly ofSources?: readonly string[] | undefined;
};
