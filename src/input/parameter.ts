import * as z from "zod/mini";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { basisWords } from "../vocabulary/basis-words.js";
import { parameterNouns } from "../vocabulary/nouns/parameter.js";
import { date, text } from "./leaves.js";

/** 来源. The document a figure comes from, and how it was seen. */
export const sourceSchema = () =>
  ofNoun(parameterNouns, "source", {
    document: text(),
    clause: z.optional(text()),
    phrase: z.optional(text()),
    seen: z.optional(text()),
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
  }))();
