import type { Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Parameter } from "../kernel/parameter.js";
import type { FindingChange } from "./compare-assessments.js";
import type { AssessmentOptions } from "./options.js";

/** By which two editions, and for which day. */
export interface EditionComparisonOptions extends Omit<AssessmentOptions, "edition"> {
  /** The edition that holds now. */
  readonly before: Edition;
  /** The one to compare it with: of another year, or a variant. */
  readonly after: Edition;
}

/** A parameter that two editions do not have alike; `null` where one has it not. */
export interface ParameterDifference {
  /** The id of the parameter. */
  readonly id: string;
  /** Its value in the first edition. */
  readonly before: Parameter["value"];
  /** Its value in the other. */
  readonly after: Parameter["value"];
  /** Five days and five working days are not alike. */
  readonly units: { readonly before: string | null; readonly after: string | null };
}

/** What an edition makes of an application. */
export interface EditionOutcome extends NamedEdition {
  /** Of the musts alone. */
  readonly outcome: Outcome;
}

/** 版本比较. What becomes of one application when the text it is judged by is another. */
export interface EditionComparison {
  /** What this is: the comparison of two editions over an application. */
  readonly kind: "edition-comparison";
  /** What the first edition makes of it. */
  readonly before: EditionOutcome;
  /** What the other makes of it. */
  readonly after: EditionOutcome;
  /** The rules whose outcome or figures differ; `null` where an edition does not have the rule. */
  readonly changes: readonly FindingChange[];
  /** The parameters whose value or unit differs. */
  readonly parameters: readonly ParameterDifference[];
  /** Faults of the options and the editions, then of the application, each once. */
  readonly issues: readonly Issue[];
}

/** What becomes of one application of several. */
export interface EditionComparisonRow {
  /** Under the first edition, of the musts alone. */
  readonly before: Outcome;
  /** Under the other. */
  readonly after: Outcome;
  /** The rules whose outcome or figures differ. */
  readonly changes: readonly FindingChange[];
}

/** How many applications go from one outcome to another. */
export interface OutcomeTotal {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly count: number;
}

/** 版本比较, over a population: what a change of the text would do to many applications. */
export interface EditionComparisons {
  /** What this is: the comparison of two editions over several applications. */
  readonly kind: "edition-comparisons";
  /** The first edition. */
  readonly before: NamedEdition;
  /** The other. */
  readonly after: NamedEdition;
  /** What becomes of each application, in the order they came in. */
  readonly rows: readonly EditionComparisonRow[];
  /** How many applications go from one outcome to another, those that stay included; the most frequent first. */
  readonly totals: readonly OutcomeTotal[];
  /** The parameters whose value or unit differs. */
  readonly parameters: readonly ParameterDifference[];
  /** Faults of the options and the editions, then of the applications: their paths begin with `drafts` and the place. */
  readonly issues: readonly Issue[];
}
