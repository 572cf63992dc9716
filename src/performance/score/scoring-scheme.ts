import * as z from "zod/mini";
import { type Indicator, indicatorSchema } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { decimal, text } from "../../input/leaves.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";

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

/** 计分方法. docs/performance.md says how each computes. */
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

export const plainMethods = [
  "proportional",
  "increment",
  "all-or-nothing",
  "reverse-ratio",
  "reverse-linear",
] as const;

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
  /** The place to which the points of each indicator are rounded, once, half up. */
  readonly decimals: number;
  readonly grades: readonly Grade[];
  /** Indicators beside the 23 of Annex 2: budget execution, or an embedder's own. */
  readonly indicators?: readonly Indicator[] | undefined;
  readonly blocks?: readonly Block[] | undefined;
  readonly overshoot?: Overshoot | undefined;
  /** What the source leaves open and was filled in here: names of fields of this scheme. */
  readonly assumed?: readonly string[] | undefined;
}

const share = () => decimal().check(z.meta({ title: "占权重的百分比", unit: "%" }));

const methodSchema = () =>
  z.union(
    [
      z.enum(plainMethods),
      z.strictObject({
        bands: z
          .array(z.strictObject({ from: decimal().check(z.meta({ title: "界限" })), share: share() }))
          .check(z.meta({ title: "分档" })),
        of: z.optional(z.enum(["attainment", "actual"]).check(z.meta({ title: "分档依据" }))),
      }),
      z.strictObject({
        qualitative: z
          .array(z.strictObject({ level: text().check(z.meta({ title: "档次" })), from: share() }))
          .check(z.meta({ title: "定性档次" })),
      }),
    ],
    "a-method",
  );

export const scoringSchemeSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "方案编号" })),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).check(z.meta({ title: "依据" })),
    source: z.optional(sourceSchema().check(z.meta({ title: "来源" }))),
    total: decimal().check(z.meta({ title: "总分", unit: "分" })),
    weights: z.record(text(), decimal()).check(z.meta({ title: "权重", unit: "分" })),
    method: z
      .union([methodSchema(), z.record(text(), methodSchema())], "a-method")
      .check(z.meta({ title: "计分方法" })),
    decimals: z
      .int("not-whole")
      .check(z.nonnegative("negative"), z.maximum(6, "too-many-decimals"), z.meta({ title: "小数位数" })),
    grades: z
      .array(
        z.strictObject({
          grade: text().check(z.regex(/\S/, "blank"), z.meta({ title: "等级名称" })),
          from: decimal().check(z.meta({ title: "下限", unit: "分" })),
        }),
      )
      .check(z.meta({ title: "等级" })),
    indicators: z.optional(z.array(indicatorSchema).check(z.meta({ title: "另加指标" }))),
    blocks: z.optional(
      z
        .array(
          z.strictObject({
            block: text().check(z.meta({ title: "分块名称" })),
            weight: decimal().check(z.meta({ title: "分值", unit: "分" })),
          }),
        )
        .check(z.meta({ title: "分块" })),
    ),
    overshoot: z.optional(
      z
        .strictObject({
          tolerance: decimal().check(z.meta({ title: "不扣分的超额幅度", unit: "%" })),
          most: share().check(z.meta({ title: "最多扣去权重的百分比", unit: "%" })),
        })
        .check(z.meta({ title: "超额扣分" })),
    ),
    assumed: z.optional(z.array(text()).check(z.meta({ title: "自行补充的内容" }))),
  }))();

/** 自报得分. */
export const declaredScoresSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    points: z.optional(z.record(text(), decimal()).check(z.meta({ title: "各指标自报得分", unit: "分" }))),
    total: z.optional(decimal().check(z.meta({ title: "自报总分", unit: "分" }))),
  }))();
