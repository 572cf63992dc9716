import type { IsoDate } from "../core/date.js";
import type { Issue } from "../core/issue.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { Outcome } from "../kernel/outcome.js";
import type { ParameterUse } from "../kernel/parameter.js";
import type { Finding, Stage } from "../kernel/rule.js";
import type { Ask } from "./asks.js";
import type { Breach } from "./breaches.js";

/** 必备条件的判定进度. How far the musts are decided, which no share of filled fields tells. */
export interface MustCount {
  /** Those that were answered: met, not met, or not applicable. */
  readonly decided: number;
  /** All that were asked at the stage. */
  readonly all: number;
}

/** 评估. What the edition says of an application, rule by rule. */
export interface Assessment extends NamedEdition {
  /** What this is: the assessment of an application, or of the declaration of a national pilot. */
  readonly kind: "assessment";
  /** The day it was made for. */
  readonly asOf: IsoDate;
  /** The stage it was made at: rules of a later one were not asked. */
  readonly stage: Stage;
  /** Of the musts alone. */
  readonly outcome: Outcome;
  /** How many of the musts are decided: what a form shows beside the completeness of a reading. */
  readonly musts: MustCount;
  /** What each rule says, in the order of the edition. */
  readonly findings: readonly Finding[];
  /** What somebody still has to give, each thing once: first what decides, then what other musts need, then the rest. */
  readonly asks: readonly Ask[];
  /** Each fault of the application once, with the findings that show it: what summaries should count. */
  readonly breaches: readonly Breach[];
  /** What the findings rest on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
  /** Faults of the options, the application and the judgements, in this order. */
  readonly issues: readonly Issue[];
}
