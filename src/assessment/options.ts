import { calendarOf } from "../application/read-calendar.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { type IsoDate, isIsoDate } from "../core/date.js";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import type { Limits } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import { readLimits } from "../input/read-limits.js";
import type { Judgement } from "../kernel/judgement.js";
import { type Stage, stages } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Noun } from "../vocabulary/vocabulary.js";

const error = /* @__PURE__ */ errorOf("argument");

/** By what, for which day and how strictly an application is assessed. */
export interface AssessmentOptions {
  /** The edition whose rules are asked. */
  readonly edition: Edition;
  /** The day the assessment is made for; nothing here knows what day it is. */
  readonly asOf: IsoDate;
  /** How far the procedure has come; rules of a later stage are not asked. `application` unless given. */
  readonly stage?: Stage;
  /** What persons decided where the text leaves it to a person. */
  readonly judgements?: readonly Judgement[];
  /** No result may rest on a value that nobody gave: it asks for the value instead. */
  readonly strict?: boolean;
  /** Which days are worked on. Without it nothing can be said of a length in working days. */
  readonly calendar?: WorkCalendar;
  /** How much of the application is looked at; what is left out is as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/** The options of an assessment beside its edition, as they were read. */
export interface AssessmentTerms {
  readonly asOf: IsoDate;
  readonly stage: Stage;
  /** Read only with the edition they are about. */
  readonly judgements: unknown;
  readonly strict: boolean;
  readonly calendar: WorkCalendar | undefined;
  readonly limits: Limits;
}

const termNames = ["asOf", "stage", "judgements", "strict", "calendar", "limits"] as const;

/** What every function that assesses is handed: its terms, and options of its own that are still to be read. */
interface TermsReading<Name extends string> {
  readonly terms: AssessmentTerms;
  readonly given: Readonly<Partial<Record<Name, unknown>>>;
  /** Of the options as a whole: that they are none, or that one is not known. */
  readonly ofOptions: readonly Issue[];
  /** Of the terms, one by one. */
  readonly ofTerms: readonly Issue[];
}

/** Options come from programs, and programs read them from files: each that is not what it should be is an issue. */
export function readTerms<Name extends string>(
  options: unknown,
  others: readonly Name[],
): TermsReading<Name> {
  const { given, issues } = readOptions<Name | (typeof termNames)[number]>(options, [
    ...others,
    ...termNames,
  ]);
  const { asOf, stage, judgements = [], strict, calendar, limits } = given as Record<string, unknown>;
  const days = calendarOf(calendar);
  const bounds = readLimits(limits);
  return {
    given,
    terms: {
      asOf: typeof asOf === "string" ? asOf.slice(0, longestShown) : "",
      stage: isStage(stage) ? stage : "application",
      judgements,
      strict: strict === true,
      calendar: days.value,
      limits: bounds.value,
    },
    ofOptions: issues,
    // Of options that are none nothing else is to be said.
    ofTerms: hasErrors(issues)
      ? []
      : [
          ...(typeof asOf === "string" && isIsoDate(asOf) ? [] : [error("not-a-date", ["asOf"])]),
          ...faultOfStage(stage),
          ...(strict === undefined || typeof strict === "boolean"
            ? []
            : [error("wrong-type", ["strict"], { expected: "yes-or-no" })]),
          ...(days.isUsable ? [] : [error("calendar-not-usable", ["calendar"])]),
          ...bounds.issues,
        ],
  };
}

/** As much of a day that is none as an assessment repeats. */
const longestShown = 60;

const isStage = (stage: unknown): stage is Stage => stages.some((one) => one === stage);

const faultOfStage = (stage: unknown): readonly Issue[] =>
  stage === undefined || isStage(stage)
    ? []
    : [error("unknown-word", ["stage"], { allowed: stages.join(", ") })];

/** The options of one assessment. Without an edition, or with errors, nothing can be decided. */
export function readAssessmentOptions(options: unknown): {
  readonly edition: Edition | undefined;
  readonly terms: AssessmentTerms;
  readonly issues: readonly Issue[];
} {
  const { given, terms, ofOptions, ofTerms } = readTerms(options, ["edition"]);
  if (hasErrors(ofOptions)) return { edition: undefined, terms, issues: ofOptions };
  const edition = readEdition(given.edition, ["edition"], "argument");
  return { edition: edition.value, terms, issues: [...ofOptions, ...edition.issues, ...ofTerms] };
}

/** An edition that an option names, with what is wrong with it. */
export function readEdition(
  given: unknown,
  name: Path,
  of: Noun,
): { readonly value: Edition | undefined; readonly issues: readonly Issue[] } {
  return isEdition(given)
    ? { value: given, issues: given.issues }
    : { value: undefined, issues: [errorOf(of)("unknown-edition", name)] };
}
