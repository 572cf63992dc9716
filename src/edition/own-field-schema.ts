import * as z from "zod/mini";
import { text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";

/** What something is called in each language. */
export const labelSchema = () => ofNoun(editionNouns, "ownLabel", { "zh-CN": text(), en: text() });

const ownWord = () =>
  ofNoun(editionNouns, "ownWord", {
    value: text(),
    label: labelSchema(),
    also: z.optional(z.array(text())),
  });

/** 自定用词: the whole list of a place. */
export const ownWordsSchema = /* @__PURE__ */ (() => z.array(ownWord()))();

/** 自定字段, as an edition declares it; which types there are is told with the nearest one. */
export const ownFieldSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "ownField", {
    label: labelSchema(),
    type: text(),
    words: z.optional(z.array(ownWord())),
    unit: z.optional(labelSchema()),
    who: z.optional(oneOf(editionNouns, "ownField", "who")),
    required: z.optional(z.boolean()),
  }))();
