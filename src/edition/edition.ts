import type { ApplicationFacts } from "../application/facts.js";
import type { Indicator } from "../application/indicator.js";
import type { Issue } from "../core/issue.js";
import type { Parameter } from "../kernel/parameter.js";
import type { Rule } from "../kernel/rule.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import type { OwnWords } from "../vocabulary/own-words.js";
import type { Divisions } from "./divisions.js";
import type { ParameterRoles } from "./parameter-roles.js";
import type { Procedure } from "./procedure.js";
import type { Provisions } from "./provisions.js";
import type { Sentences } from "./sentences.js";

/** What became of a sentence of the text: where its duty lives, or why it yields none. */
export interface OutlineEntry {
  /** The clause and the number of the sentence in it: `3.2:1`. */
  readonly sentence: string;
  /** What the duty is: a rule, a judgement, a step of the procedure, data of the edition, or none. */
  readonly disposition: "rule" | "judgement" | "definition" | "procedure" | "data" | "background";
  /** The ids of the rules it became. */
  readonly rules: readonly string[];
  /** Key words of the duty: verbatim, at most 30 characters. */
  readonly phrase?: string;
  /** Why it yields no rule, or what else is to be said. */
  readonly note?: string;
}

/** What an edition is made of. */
export interface EditionParts {
  /** A short name for programs: `nm-2024`. */
  readonly id: string;
  /** The title of the text. */
  readonly title: string;
  /** 参数. Every figure, word and list that its rules read. */
  readonly parameters: readonly Parameter[];
  /** 规则, in the order of the text. */
  readonly rules: readonly Rule<ApplicationFacts>[];
  /** 指标. The rows of its table of targets. */
  readonly indicators: readonly Indicator[];
  /** 全文纲目. What became of each sentence. */
  readonly outline: readonly OutlineEntry[];
  /** What may happen to a pilot, and when. Without one, an edition can assess applications but not start a pilot. */
  readonly procedure?: Procedure;
  /** How it says things, where the library would say them otherwise or not at all. */
  readonly sentences?: Sentences;
  /** Which rule or words a function cites for what. Where a provision is missing, findings have an empty clause. */
  readonly provisions?: Provisions;
  /**
   * 参数用途. Which of its parameters the procedure, the selection and the performance count by. What the text says nothing of has none; what it
   * leaves open has a parameter whose value is `null`.
   */
  readonly parameterRoles?: ParameterRoles;
  /** 自定字段. What it asks for beside the built-in fields: read, counted, asked for and explained like these, and seen by its rules. */
  readonly fields?: OwnFields;
  /**
   * 自定用词. What some fields can say under it, by their place in the vocabulary (`"budgetLine.use"`): each list is the whole of the words
   * there, in the order a select shows them. They are read, explained and offered like those of the library.
   */
  readonly words?: OwnWords;
  /**
   * 免填字段. The built-in fields of an application that its form does not ask for, by the noun they stand in and their name there:
   * `["application.chains", "enterprise.chainId"]`. They are not counted in completeness, nor is what is within them; given, they are read as ever.
   */
  readonly notAsked?: readonly string[];
  /** 行政区划名录. The places that it knows: rules read them through `place`, and answers call them by their labels. */
  readonly divisions?: Divisions;
}

/** 版本. The text of one year and region as data and rules. */
export interface Edition extends EditionParts {
  /** What is wrong with the edition itself. An edition with errors decides nothing. */
  readonly issues: readonly Issue[];
}
