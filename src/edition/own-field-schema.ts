import * as z from "zod/mini";
import { text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";

const label = () => ofNoun(editionNouns, "ownLabel", { "zh-CN": text(), en: text() });

/** 自定字段, as an edition declares it; which types there are is told with the nearest one. */
export const ownFieldSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "ownField", {
    label: label(),
    type: text(),
    words: z.optional(
      z.array(
        ofNoun(editionNouns, "ownWord", {
          value: text(),
          label: label(),
          also: z.optional(z.array(text())),
        }),
      ),
    ),
    unit: z.optional(label()),
    who: z.optional(oneOf(editionNouns, "ownField", "who")),
    required: z.optional(z.boolean()),
  }))();
