import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Result } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { type ApplicationDraft, applicationSchema } from "./application.js";
import { type Completeness, completenessOf } from "./completeness.js";
import { contradictions } from "./contradictions.js";

export type ApplicationReading = Result<ApplicationDraft> & {
  readonly completeness: Completeness;
  /** With errors: what could be read, so that a form can be assessed while one field is wrong. */
  readonly partial?: ApplicationDraft;
};

/**
 * Reads an application from untrusted data. Everything may be missing; all faults come in one pass, each with its
 * path. Errors make a field unusable; warnings (a check character that does not fit, a scale that does not fit the
 * revenue, a code listed twice, an unknown key) leave it as it was given.
 */
export function readApplication(
  input: unknown,
  options: { readonly limits?: Limits } = {},
): ApplicationReading {
  const { value, own, issues } = readDraft(input, options?.limits ?? defaultLimits);
  const completeness = completenessOf(own, issues);
  if (value === undefined) return deepFreeze({ ok: false, issues, completeness });
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues, completeness, partial: value }
      : { ok: true, value, issues, completeness },
  );
}

/** What could be read of an application; `own` is what rules should look at. */
export function readDraft(input: unknown, limits: Limits = defaultLimits) {
  const copy = snapshot(input, limits);
  if (!copy.ok) return { value: undefined, own: nothing, issues: copy.issues };
  const { value, own = nothing, issues } = readBy(applicationSchema, copy.value);
  return { value, own, issues: capped([...issues, ...contradictions(own)]) };
}

/** An application that says nothing, and inherits nothing either. */
const nothing: ApplicationDraft = Object.freeze(Object.create(null));
