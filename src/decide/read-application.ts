import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Result } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { type ApplicationDraft, applicationSchema } from "../model/application.js";
import { type Completeness, completenessOf } from "../model/completeness.js";
import { readBy } from "../model/read.js";
import { contradictions } from "./contradictions.js";

export type ApplicationReading = Result<ApplicationDraft> & {
  readonly completeness: Completeness;
  /** With errors: what could be read, so that a form goes on being assessed while one field is wrong. */
  readonly partial?: ApplicationDraft;
};

/**
 * Reads an application from untrusted data. Everything may be missing; all faults come in one pass, each with its
 * path. Errors make a field unusable; warnings (a check character that does not fit, a scale that does not fit the
 * revenue, a code listed twice, a key nobody knows) leave it as it was given.
 */
export function readApplication(
  input: unknown,
  options: { readonly limits?: Limits } = {},
): ApplicationReading {
  const copy = snapshot(input, options.limits ?? defaultLimits);
  if (!copy.ok)
    return deepFreeze({ ok: false, issues: copy.issues, completeness: completenessOf({}, copy.issues) });
  const { value, issues: faults } = readBy(applicationSchema, copy.value);
  const draft = value ?? {};
  const issues = capped([...faults, ...contradictions(draft)]);
  const completeness = completenessOf(draft, issues);
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues, completeness, ...(value && { partial: draft }) }
      : { ok: true, value: draft, issues, completeness },
  );
}
