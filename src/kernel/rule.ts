import type { IsoDate } from "../core/date.js";
import type { Path, Values } from "../core/issue.js";
import type { Fact } from "./fact.js";
import type { Judgement, Role } from "./judgement.js";
import type { ParameterUse } from "./parameter.js";
import type { Fault, Verdict } from "./verdict.js";

/** 效力. `must`: if one fails, the whole application fails. `prefer`: orders candidates. `target`: to be reached by the end. */
export type Force = "must" | "prefer" | "target";

/** 阶段, in the order of the procedure. A rule of a later stage is not asked yet. */
export type Stage = "application" | "review" | "approval" | "implementation" | "evaluation";

export const stages: readonly Stage[] = ["application", "review", "approval", "implementation", "evaluation"];

/** 所写的地方. Where something is, as somebody wrote it. */
export interface WrittenPlace {
  /** Its code; the name without blanks, notes and offices, where nobody knows it. */
  readonly code: string;
  /** Whether it is a code, or the name of exactly one place that the edition knows. */
  readonly isKnown: boolean;
}

/** What a rule may read beside the facts of its subject. Every parameter it reads is noted on the finding. */
export interface Context {
  readonly asOf: IsoDate;
  /** How far the procedure has come: a rule may ask more once it is further. */
  readonly stage: Stage;
  /** A whole number, as valid on the day of assessment or on the day named. */
  readonly figure: (id: string, on?: IsoDate) => Fact<number>;
  /** A day, an amount, a rate or a word as it stands, as valid on the day of assessment or on the day named. */
  readonly text: (id: string, on?: IsoDate) => Fact<string>;
  /** The unit of a parameter; empty where there is no such parameter. */
  readonly unit: (id: string) => string;
  /** A list of words or codes. */
  readonly list: (id: string) => Fact<readonly string[]>;
  /**
   * The reading chosen at a place where the text can be read in several ways. The rule is also asked under every other
   * reading, and the choice is noted only where it changes the outcome.
   */
  readonly choice: (id: string) => Fact<string>;
  /** A place as somebody wrote it (a code, a name, an office of the place), as the edition knows its places. */
  readonly place: (written: string) => WrittenPlace;
  /** The judgements for this rule: those about everything it judges, and those that name one of `subjects`. */
  readonly judgements: (subjects?: readonly string[]) => readonly Judgement[];
}

/** One step of a remedy, to be applied to the input as it was given. */
export type Change =
  | { readonly action: "set"; readonly path: Path; readonly value: unknown }
  | { readonly action: "append"; readonly path: Path; readonly value: unknown }
  | { readonly action: "remove"; readonly path: Path };

/** The smallest changes that mend a failed rule, or the code of the reason why nothing in the input can. */
export type Mend = { readonly code: string; readonly values?: Values; readonly changes: readonly Change[] };

/** 规则. One duty of one clause. `Facts` is what it judges: a whole application, a national pilot, … */
export interface Rule<Facts> {
  /** The clause before `#`, the concept after it. Never a figure: the figure may change, the rule does not. */
  readonly id: string;
  /** Key words of the clause: verbatim, at most 30 characters, never a whole sentence. */
  readonly phrase: string;
  readonly force: Force;
  /** `text`: the words decide it. `reading`: we had to interpret; docs/readings.en.md argues how. */
  readonly basis: "text" | "reading";
  readonly stage: Stage;
  /** Who answers where the rule leaves something to a person. */
  readonly judge?: Role;
  /** The parameters the rule may read; an edition must hold them all. */
  readonly parameters?: readonly string[];
  readonly check: (facts: Facts, context: Context) => Verdict;
  readonly mend?: (facts: Facts, context: Context) => Mend;
}

/** What a finding cites: a rule without its check, and what a variant has changed of its words. */
export type Cited = Omit<Rule<never>, "check" | "mend"> & Pick<Finding, "changed">;

/**
 * 条款. The clause a rule belongs to: the part of its id before `#`; empty for an id without one.
 *
 * @example
 * ```ts
 * import { clauseOf } from "digital-pilot-rules/rules";
 *
 * clauseOf("3.2#minimum-enterprises"); //=> "3.2"
 * ```
 */
export const clauseOf = (ruleId: string): string =>
  typeof ruleId === "string" ? ruleId.slice(0, Math.max(ruleId.indexOf("#"), 0)) : "";

/** 结论项. What a rule says of one subject, with everything the answer rests on. */
export interface Finding {
  /** What this is: the answer of a rule. */
  readonly kind: "finding";
  readonly rule: string;
  readonly clause: string;
  readonly phrase: string;
  /** The parameters whose figure the key words name, where a variant of the edition has changed it; absent where there is none. */
  readonly changed?: readonly ParameterUse[];
  readonly force: Force;
  readonly basis: Rule<never>["basis"];
  readonly stage: Stage;
  readonly outcome: Verdict["outcome"];
  readonly code: string;
  readonly values: Values;
  readonly fields: readonly string[];
  readonly missing: readonly string[];
  readonly parameters: readonly ParameterUse[];
  readonly judgements: readonly Judgement[];
  /**
   * Where it failed, or is for a person: further faults, or cases to judge, beside the one that `code` and `values` show, each with its own
   * figures. Where data are missing: the further records that are told of, by a rule that says of each what is short.
   */
  readonly further?: readonly Fault[];
  /** Where it failed: the rules that failed as well and from whose fault this one follows; it is no breach of its own. */
  readonly impliedBy?: readonly string[];
  /** What the first of the records are called that its fields stand in, by their path: `{ "enterprises.3": "…" }`. */
  readonly names?: Values;
}
