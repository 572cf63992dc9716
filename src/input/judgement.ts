import * as z from "zod/mini";
import type { IsoDate } from "../core/date.js";
import type { DecimalText } from "../core/decimal.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { parameterNouns } from "../vocabulary/nouns/parameter.js";
import { performanceNouns } from "../vocabulary/nouns/performance.js";
import { verdictWords } from "../vocabulary/verdict-words.js";
import { content, date, decimal, text } from "./leaves.js";

/** 评定记录. Who judged which rule, when, and on what grounds. Without grounds it is not accepted. */
export const judgementSchema = /* @__PURE__ */ (() =>
  ofNoun(parameterNouns, "judgement", {
    rule: text().check(z.minLength(1, "blank")),
    subject: z.optional(text()),
    verdict: oneOf(parameterNouns, "judgement", "verdict", verdictWords),
    by: content(),
    on: date(),
    grounds: content(),
  }))();

/** 定性评定记录. The share of its weight that a person gives an indicator, with the origin of the judgement. */
export interface QualityJudgement {
  readonly indicator: string;
  /** In percent of the weight, 0 to 100. */
  readonly share: DecimalText;
  readonly by: string;
  readonly on: IsoDate;
  readonly grounds: string;
}

export const qualityJudgementSchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "qualityJudgement", {
    indicator: text().check(z.regex(/\S/, "blank")),
    share: decimal(),
    by: content(),
    on: date(),
    grounds: content(),
  }))();
