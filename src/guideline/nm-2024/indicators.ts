import type { Indicator } from "../../application/indicator.js";
import { ownOf } from "../../core/own-data.js";
import type { Context } from "../../kernel/rule.js";

const groups = {
  关键指标: "key indicators",
  总体成效: "overall effect",
  服务质量: "quality of service",
  企业集聚: "clustering of enterprises",
  平台建设: "platforms",
  标杆树立: "benchmarks",
  上云用数赋智: "cloud, data and intelligence",
  服务商引育: "providers",
  数字化改造: "digital transformation",
  两化融合: "integration of informatisation and industrialisation",
  应用场景: "application scenarios",
  企业满意度: "satisfaction of enterprises",
  培训覆盖率: "training coverage",
} as const;

type Group = keyof typeof groups;
type Unit = "家" | "个" | "%";
type Row = readonly [level1: Group, level2: Group, id: string, label: string, english: string, unit: Unit];

const rows: readonly Row[] = [
  [
    "关键指标",
    "企业集聚",
    "above-scale-enterprises",
    "规上制造业企业",
    "above-scale manufacturing enterprises",
    "家",
  ],
  [
    "关键指标",
    "企业集聚",
    "below-scale-enterprises",
    "规下制造业企业",
    "below-scale manufacturing enterprises",
    "家",
  ],
  [
    "关键指标",
    "企业集聚",
    "regional-specialised-enterprises",
    "自治区级“专精特新”企业",
    "specialised enterprises, regional level",
    "家",
  ],
  [
    "关键指标",
    "企业集聚",
    "national-specialised-enterprises",
    "国家级“专精特新”企业",
    "specialised enterprises, national level",
    "家",
  ],
  [
    "关键指标",
    "企业集聚",
    "little-giant-enterprises",
    "专精特新“小巨人”企业",
    "little giant enterprises",
    "家",
  ],
  [
    "关键指标",
    "平台建设",
    "enterprise-level-platforms",
    "企业级工业互联网平台",
    "enterprise-level platforms",
    "个",
  ],
  [
    "关键指标",
    "平台建设",
    "industry-level-platforms",
    "行业级工业互联网平台",
    "industry-level platforms",
    "个",
  ],
  ["关键指标", "平台建设", "region-level-platforms", "区域级工业互联网平台", "region-level platforms", "个"],
  [
    "关键指标",
    "平台建设",
    "national-cross-industry-platforms",
    "国家双跨平台",
    "national cross-industry platforms",
    "个",
  ],
  [
    "关键指标",
    "标杆树立",
    "regional-benchmark-enterprises",
    "自治区数字化转型示范标杆企业",
    "benchmark enterprises of the region",
    "家",
  ],
  [
    "关键指标",
    "标杆树立",
    "national-benchmark-enterprises",
    "国家级标杆企业",
    "benchmark enterprises, national level",
    "家",
  ],
  ["关键指标", "上云用数赋智", "cloud-adoption-rate", "企业上云率", "share of enterprises in the cloud", "%"],
  ["关键指标", "上云用数赋智", "digital-workshops", "数字车间", "digital workshops", "个"],
  ["关键指标", "上云用数赋智", "smart-factories", "智能工厂", "smart factories", "个"],
  ["关键指标", "服务商引育", "introduced-providers", "引进平台服务商", "platform providers brought in", "家"],
  ["关键指标", "服务商引育", "cultivated-providers", "培育平台服务商", "platform providers cultivated", "家"],
  [
    "总体成效",
    "数字化改造",
    "transformed-above-scale",
    "改造规上企业数量",
    "above-scale enterprises transformed",
    "家",
  ],
  [
    "总体成效",
    "数字化改造",
    "transformed-below-scale",
    "改造规下企业数量",
    "below-scale enterprises transformed",
    "家",
  ],
  [
    "总体成效",
    "两化融合",
    "integration-standard-enterprises",
    "两化融合贯标企业数量",
    "enterprises that carry out the integration standard",
    "家",
  ],
  ["总体成效", "应用场景", "scenario-types", "应用场景类型", "types of application scenario", "个"],
  ["总体成效", "应用场景", "scenarios", "应用场景数量", "application scenarios", "个"],
  [
    "服务质量",
    "企业满意度",
    "enterprise-satisfaction",
    "试点企业总体满意度",
    "overall satisfaction of pilot enterprises",
    "%",
  ],
  ["服务质量", "培训覆盖率", "training-coverage", "培训的覆盖率", "training coverage", "%"],
];

const leftByPromotion = ["regional-specialised-enterprises", "national-specialised-enterprises"];

/** Where the levels of 专精特新 are counted apart, an enterprise that is promoted leaves its old level. */
const countedApart = { noDirectionWhere: { parameter: "specialised-levels", is: "separate" } } as const;

/** 绩效评价目标表. The 23 indicators of Annex 2 in their order; rates are in percent, 0 to 100. */
export const indicators: readonly (Indicator & { readonly english: NonNullable<Indicator["english"]> })[] =
  rows.map(([level1, level2, id, label, english, unit], index) => ({
    id,
    no: index + 1,
    level1,
    level2,
    label,
    unit,
    kind: unit === "%" ? "rate" : "count",
    // An enterprise that grows above scale (小升规) leaves this row.
    direction: id === "below-scale-enterprises" ? "none" : "up",
    ...(leftByPromotion.includes(id) && countedApart),
    english: { level1: groups[level1], level2: groups[level2], label: english },
  }));

/** 专精特新 levels counted apart or not: the one reading on which the direction of a row rests. */
const levels = countedApart.noDirectionWhere.parameter;

/**
 * Which way a row goes with success. Where that rests on how the levels of 专精特新 are counted, it asks; one that rests on a
 * parameter of another text goes as it says itself.
 */
export const directionOf = (
  indicator: Indicator,
  { choice }: Pick<Context, "choice">,
): Indicator["direction"] => {
  const where = ownOf(indicator, "noDirectionWhere");
  return where?.parameter === levels && choice(levels).value === where.is ? "none" : indicator.direction;
};
