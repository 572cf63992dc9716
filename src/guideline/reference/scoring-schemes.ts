import type { Indicator } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Grade, Qualitative, ScoringScheme } from "../../performance/score/scoring-scheme.js";

/**
 * 参考评分方案. Self-evaluation forms of other official rules. None of them knows the 23 indicators, so which of them
 * stand in which block is the caller's (`fillScheme`). Each tells how its document was seen, and a score made with it
 * lists it under `assumptions`; `assumed` names what its document does not state.
 */
export const scoringSchemes: {
  readonly mof2020SelfEvaluation: ScoringScheme;
  readonly hubeiSelfEvaluation: ScoringScheme;
  readonly sichuanSelfEvaluation: ScoringScheme;
} = /* @__PURE__ */ (() =>
  deepFreeze({
    mof2020SelfEvaluation: reference({
      id: "mof-2020-self-evaluation",
      source: {
        document: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
        seen: "general knowledge: the weights, formulas and grades were not seen in the document itself; the layout was seen in two published local tables",
      },
      weights: { "budget-execution": "10" },
      blocks: [
        { block: "output", weight: "50" },
        { block: "benefit", weight: "30" },
        { block: "satisfaction", weight: "10" },
      ],
      grades: fourGrades(),
      // General knowledge is no source: all that was not seen in a document counts as assumed.
      assumed: ["weights", "method", "grades", "decimals"],
    }),
    hubeiSelfEvaluation: reference({
      id: "hubei-2020-self-evaluation",
      source: {
        document: "湖北省项目支出绩效自评表（2020年）",
        seen: "several secondary copies of the form",
      },
      weights: { "budget-execution": "20" },
      blocks: [{ block: "performance", weight: "80" }],
      grades: [],
      assumed: ["decimals"],
    }),
    sichuanSelfEvaluation: reference({
      id: "sichuan-2023-self-evaluation",
      source: { document: "四川省项目支出绩效自评表（2023年）", seen: "official copy" },
      weights: { "budget-execution": "10" },
      blocks: [{ block: "indicators", weight: "90" }],
      grades: [],
      assumed: ["decimals", "method"],
    }),
  }))();

/**
 * 定性指标的档次. Two cuts are in use: 80 and 60 percent of the weight (said of the Ministry's rules, not seen there),
 * and 80 and 50 (the Hubei form, secondary copies). Which one holds is for the caller to choose.
 */
export const qualitativeLevels: { readonly at80and60: Qualitative; readonly at80and50: Qualitative } =
  /* @__PURE__ */ (() => deepFreeze({ at80and60: levels("60"), at80and50: levels("50") }))();

/** 预算执行率: spent ÷ adjusted budget in percent, carry-over included. A row of the forms, not of Annex 2. */
function budgetExecution(): Indicator {
  const english = { level1: "budget", level2: "budget execution", label: "budget execution" };
  return {
    id: "budget-execution",
    no: 0,
    level1: "预算",
    level2: "预算执行",
    label: "预算执行率",
    unit: "%",
    kind: "rate",
    direction: "up",
    english,
  };
}

function reference(
  parts: Pick<ScoringScheme, "id" | "source" | "weights" | "blocks" | "grades" | "assumed">,
): ScoringScheme {
  return {
    ...parts,
    basis: "reference",
    total: "100",
    method: "proportional",
    decimals: 2,
    indicators: [budgetExecution()],
  };
}

function levels(middle: string): Qualitative {
  return {
    qualitative: [
      { level: "fully-reached", from: "80" },
      { level: "partly-reached", from: middle },
      { level: "not-reached", from: "0" },
    ],
  };
}

/** 优 良 中 差 on a total of 100, the lower bound included. */
function fourGrades(): readonly Grade[] {
  return [
    { grade: "excellent", from: "90" },
    { grade: "good", from: "80" },
    { grade: "fair", from: "60" },
    { grade: "poor", from: "0" },
  ];
}
