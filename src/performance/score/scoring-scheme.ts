import * as z from "zod/mini";
import { type Indicator, indicatorSchema } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { decimal, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";
import { performanceNouns } from "../../vocabulary/nouns/performance.js";
import { scoringWords } from "../../vocabulary/scoring-words.js";

/** What the value must reach for a share of the weight, in percent. */
export interface Band {
  /** For a falling indicator judged by its actual value: what it must not exceed. */
  readonly from: DecimalText;
  readonly share: DecimalText;
}

/** 档次. A level of a qualitative judgement: from which share of the weight on it is given, in percent. */
export interface Level {
  readonly level: string;
  readonly from: DecimalText;
}

/** 计分方法. docs/performance.en.md says how each computes. */
export type Method = PlainMethod | Bands | Qualitative;

export type PlainMethod = (typeof plainMethods)[number];

/** 分档计分, by the attainment in percent unless by the actual value itself. */
export interface Bands {
  readonly bands: readonly Band[];
  readonly of?: "attainment" | "actual" | undefined;
}

/** 定性评分. A person gives the share of the weight; the levels name it. */
export interface Qualitative {
  readonly qualitative: readonly Level[];
}

const plainMethods = /* @__PURE__ */ (() => performanceNouns.scoringScheme.fields.method.words)();

/** 等级. The lower bound belongs to the grade. */
export interface Grade {
  readonly grade: string;
  readonly from: DecimalText;
}

/** A part of the total that a document gives as a whole; `fillScheme` shares it out among indicators. */
export interface Block {
  readonly block: string;
  readonly weight: DecimalText;
}

/** 超额扣分, for a target that was set too low. Off unless given; no form that was seen deducts anything. */
export interface Overshoot {
  /** How far above its target, in percent of it, an indicator may end without any deduction. */
  readonly tolerance: DecimalText;
  /** The greatest part of the weight that can be deducted, in percent. */
  readonly most: DecimalText;
}

/** 评分方案. The guideline gives no weights, so without a scheme there is no score. */
export interface ScoringScheme {
  readonly id: string;
  readonly basis: Basis;
  readonly source?: Source | undefined;
  readonly total: DecimalText;
  /** 权重, by indicator id; together they are the total. */
  readonly weights: Readonly<Record<string, DecimalText>>;
  /** One for all, or one for each indicator by its id. */
  readonly method: Method | Readonly<Record<string, Method>>;
  /** The place to which points are rounded, once, half up. */
  readonly decimals: number;
  /** What is rounded: the points of each indicator, which are then added, as without it; or their exact total alone. */
  readonly rounding?: "rows" | "total" | undefined;
  readonly grades: readonly Grade[];
  /** Indicators beside the 23 of Annex 2: budget execution, or an embedder's own. */
  readonly indicators?: readonly Indicator[] | undefined;
  readonly blocks?: readonly Block[] | undefined;
  readonly overshoot?: Overshoot | undefined;
  /** What the source leaves open and was filled in here: names of fields of this scheme. */
  readonly assumed?: readonly string[] | undefined;
}

const share = () => decimal();

const methodSchema = () =>
  z.union(
    [
      oneOf(performanceNouns, "scoringScheme", "method", scoringWords),
      ofNoun(performanceNouns, "bandsMethod", {
        bands: z.array(ofNoun(performanceNouns, "scoreBand", { from: decimal(), share: share() })),
        of: z.optional(oneOf(performanceNouns, "bandsMethod", "of", scoringWords)),
      }),
      ofNoun(performanceNouns, "qualitativeMethod", {
        qualitative: z.array(ofNoun(performanceNouns, "level", { level: text(), from: share() })),
      }),
    ],
    "a-method",
  );

export const scoringSchemeSchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "scoringScheme", {
    id: text().check(z.regex(/\S/, "blank")),
    basis: oneOf(performanceNouns, "scoringScheme", "basis", scoringWords),
    source: z.optional(sourceSchema()),
    total: decimal(),
    weights: z.record(text(), decimal()),
    method: z.union([methodSchema(), z.record(text(), methodSchema())], "a-method"),
    decimals: z.int("not-whole").check(z.nonnegative("negative"), z.maximum(6, "too-many-decimals")),
    rounding: z.optional(oneOf(performanceNouns, "scoringScheme", "rounding", scoringWords)),
    grades: z.array(
      ofNoun(performanceNouns, "grade", {
        grade: text().check(z.regex(/\S/, "blank")),
        from: decimal(),
      }),
    ),
    indicators: z.optional(z.array(indicatorSchema)),
    blocks: z.optional(
      z.array(
        ofNoun(performanceNouns, "block", {
          block: text(),
          weight: decimal(),
        }),
      ),
    ),
    overshoot: z.optional(
      ofNoun(performanceNouns, "overshoot", {
        tolerance: decimal(),
        most: share(),
      }),
    ),
    assumed: z.optional(z.array(text())),
  }))();

/** 自报得分. */
export const declaredScoresSchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "declaredScores", {
    points: z.optional(z.record(text(), decimal())),
    total: z.optional(decimal()),
  }))();
