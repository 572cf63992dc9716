import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue, type Result } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { type EditionWithFields, type ReadingExtension, readFieldsOf } from "../input/extension.js";
import { readOptions } from "../input/options.js";
import { isFineField } from "../input/plain.js";
import { readBy } from "../input/read.js";
import { readLimits } from "../input/read-limits.js";
import { type ApplicationDraft, applicationSchema } from "./application.js";
import { withoutBlankRows } from "./blank-rows.js";
import { type Completeness, completenessOf } from "./completeness.js";
import { contradictions } from "./contradictions.js";
import { namedIssues } from "./record-names.js";
import { withUnreadAbsences } from "./unread-absences.js";

/** How an application is read. */
export interface ReadingOptions {
  /** How much of the input is looked at; what is left out is as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** The edition whose own fields are read as well. One that is none is the issue `unknown-edition`. */
  readonly edition?: EditionWithFields;
}

/**
 * An application as it was read. With errors, `partial` is what could be read, so that a form goes on being assessed while one
 * field is wrong.
 */
export type ApplicationReading = Result<ApplicationDraft> & {
  /** How much of a complete application is there. */
  readonly completeness: Completeness;
  /** What could be read, where there are errors. */
  readonly partial?: ApplicationDraft;
};

/**
 * 读取申报材料. An application from untrusted data. Everything may be missing; all faults come in one pass, each with its path.
 * Errors make a field unusable; warnings (a check character that does not fit, a scale that does not fit the revenue, a code
 * listed twice, a key nobody knows) leave it as it was given. Blank rows at the end of a list are skipped. Amounts are decimal text in yuan, dates are `2024-06-30`.
 *
 * @example
 * ```ts
 * import { readApplication } from "digital-pilot-rules";
 *
 * const reading = readApplication({ year: 2024, period: { start: "2024-02-30" } });
 * reading.issues.map(({ code, field }) => [code, field]); //=> [["not-a-date", "period.start"]]
 * reading.ok || reading.partial; //=> { year: 2024, period: {} }
 * ```
 */
export function readApplication(input: ApplicationDraft, options?: ReadingOptions): ApplicationReading;
export function readApplication(input: unknown, options?: unknown): ApplicationReading;
export function readApplication(input: unknown, options?: unknown): ApplicationReading {
  const { given, issues: ofOptions } = readOptions(options, ["limits", "edition"]);
  const limits = readLimits(given.limits);
  const edition = readFieldsOf(given.edition);
  const faults = [...ofOptions, ...limits.issues, ...edition.issues];
  const { value, own, issues } = hasErrors(faults) ? unread : readDraft(input, limits.value, edition.value);
  const completeness = completenessOf(own, issues, edition.value?.nouns);
  const all = capped([...faults, ...issues]);
  if (!hasErrors(all) && value !== undefined)
    return deepFreeze({ ok: true, value, issues: all, completeness });
  return deepFreeze({
    ok: false,
    issues: all,
    completeness,
    ...(value !== undefined && { partial: value }),
  });
}

interface DraftReading {
  readonly value: ApplicationDraft | undefined;
  readonly own: ApplicationDraft;
  readonly issues: readonly Issue[];
}

/** What could be read of an application; `own` is what rules should look at. `extension`: the own fields of an edition. */
export function readDraft(
  input: unknown,
  limits: Limits = defaultLimits,
  extension?: ReadingExtension,
): DraftReading {
  const copy = snapshot(input, limits);
  return copy.ok ? readCopy(copy.value, extension, withoutBlankRows) : { ...unread, issues: copy.issues };
}

/** The same of one part of it that somebody asks about, blank or not. */
export function readPart(input: unknown, extension?: ReadingExtension): DraftReading {
  const copy = snapshot(input);
  return copy.ok ? readCopy(copy.value, extension) : { ...unread, issues: copy.issues };
}

function readCopy(
  copy: unknown,
  extension: ReadingExtension | undefined,
  tidied?: typeof withoutBlankRows,
): DraftReading {
  const reading = readBy(schemaWith(extension), copy, tidied);
  const { issues } = reading;
  const own = reading.own === undefined ? nothing : withUnreadAbsences(reading.own, issues);
  return {
    get value() {
      return reading.value;
    },
    own,
    // Who only asks the rules again of what has changed has no need of them.
    get issues() {
      return withContradictions(own, issues, extension);
    },
  };
}

/** Whether sections of an application would be read as they are, and nothing would be said of them. */
export const arePlainlyFine = (
  sections: Readonly<Record<string, unknown>>,
  extension?: ReadingExtension,
): boolean =>
  Object.entries(sections).every(([key, value]) => isFineField(schemaWith(extension), key, value));

export const schemaWith = (extension: ReadingExtension | undefined): typeof applicationSchema =>
  extension?.extended(applicationSchema) ?? applicationSchema;

/** With what the parts of an application say of each other. */
export const withContradictions = (
  own: ApplicationDraft,
  issues: readonly Issue[],
  extension: ReadingExtension | undefined,
): readonly Issue[] => namedIssues(own, [...issues, ...contradictions(own, extension?.currency)]);

/** An application that says nothing, and inherits nothing either. */
export const nothing: ApplicationDraft = Object.freeze(Object.create(null));

const unread: DraftReading = { value: undefined, own: nothing, issues: [] };
