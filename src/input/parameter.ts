import * as z from "zod/mini";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { basisWords } from "../vocabulary/basis-words.js";
import { parameterNouns } from "../vocabulary/nouns/parameter.js";
import { date, decimal, text } from "./leaves.js";

/** 来源. The document a figure comes from, and how it was seen. */
export const sourceSchema = () =>
  ofNoun(parameterNouns, "source", {
    document: text(),
    clause: z.optional(text()),
    phrase: z.optional(text()),
    seen: z.optional(text()),
  });

/** 原取值. What a variant puts another value in the place of. */
const replacedSchema = () =>
  ofNoun(parameterNouns, "replaced", {
    value: z.union([text(), z.array(text())], "text-or-list"),
    unit: z.optional(text()),
    basis: oneOf(parameterNouns, "replaced", "basis"),
    source: z.optional(sourceSchema()),
  });

/** 参数. A figure, a word or a list that rules read, with who gave it. */
export const parameterSchema = /* @__PURE__ */ (() =>
  ofNoun(parameterNouns, "parameter", {
    id: text().check(z.regex(/\S/, "blank")),
    value: z.union([text(), z.array(text()), z.null()], "text-or-list"),
    unit: text(),
    basis: oneOf(parameterNouns, "parameter", "basis", basisWords),
    source: z.optional(sourceSchema()),
    validFrom: z.optional(date()),
    validTo: z.optional(date()),
    reviewBy: z.optional(date()),
    choices: z.optional(z.array(text())),
    replaced: z.optional(replacedSchema()),
    range: z.optional(
      ofNoun(parameterNouns, "parameterRange", {
        least: z.optional(decimal()),
        most: z.optional(decimal()),
        isWhole: z.optional(z.boolean()),
        notAbove: z.optional(text()),
      }),
    ),
  }))();
