import * as z from "zod";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { parameterNouns } from "../vocabulary/nouns/parameter.js";
import { date, text } from "./leaves.js";

/** 来源. The document a figure comes from, and how it was seen. */
export const sourceSchema = () =>
  ofNoun(parameterNouns, "source", {
    document: text(),
    clause: text().optional(),
    phrase: text().optional(),
    seen: text().optional(),
  });

/** 参数. A figure, a word or a list that rules read, with who gave it. */
export const parameterSchema = /* @__PURE__ */ (() =>
  ofNoun(parameterNouns, "parameter", {
    id: text().regex(/\S/, "blank"),
    value: z.union([text(), z.array(text()), z.null()], "text-or-list"),
    unit: text(),
    basis: oneOf(parameterNouns, "parameter", "basis"),
    source: sourceSchema().optional(),
    validFrom: date().optional(),
    validTo: date().optional(),
    reviewBy: date().optional(),
    choices: z.array(text()).optional(),
  }))();
