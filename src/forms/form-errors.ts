import type { Issue } from "../core/issue.js";
import { issueMessage } from "../locale/explain/issue.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { type SchemaName, schemas } from "../schemas.js";
import { placeOf } from "./place.js";

/** Anything that was read: the answer of `readApplication`, `readSection` or another reader. */
export interface ReadingWithIssues {
  readonly issues: readonly Issue[];
}

export interface FormErrorsOptions {
  /** Which noun the fields belong to, where it is not a whole application: its labels are looked up there. */
  readonly name?: SchemaName;
  /** `warning` for the hints instead of the faults. */
  readonly severity?: Issue["severity"];
}

/**
 * The faults of a reading as a form shows them: one message for each field, by its dotted name, in one language,
 * without place and label, which the form has beside the field. A fault of the whole stands under the empty name.
 * Warnings do not stop anybody from saving; they are listed with `severity: "warning"`.
 *
 * @example
 * ```ts
 * import { formErrors, readSection } from "digital-pilot-rules/forms";
 *
 * formErrors(readSection("period", { start: "2024-02-30" }), "en", { name: "period" });
 * //=> { start: "is no valid date; give one of the years 1949 to 2199, such as 2024-06-30." }
 * ```
 */
export function formErrors(
  reading: ReadingWithIssues,
  locale: Locale,
  options: FormErrorsOptions = {},
): Readonly<Record<string, string>> {
  const { name, severity = "error" } = plainOptions(options);
  const place = name === undefined ? "" : placeOf(name).join(".");
  const messages = new Map<string, string[]>();
  for (const issue of issuesOf(reading)) {
    if (issue.severity !== severity) continue;
    const fieldInWhole = [place, issue.field].filter((part) => part !== "").join(".");
    const message = issueMessage({ ...issue, field: fieldInWhole }, textsOf(locale));
    const before = messages.get(issue.field);
    if (before === undefined) messages.set(issue.field, [message]);
    else if (!before.includes(message)) before.push(message);
  }
  const between = locale === "en" ? " " : "";
  return Object.freeze(
    Object.fromEntries([...messages].map(([field, all]) => [field, all.join(between)] as const)),
  );
}

/** The issues of a reading; none where the value is not a reading. */
function issuesOf(reading: unknown): readonly Issue[] {
  try {
    const { issues } = reading as ReadingWithIssues;
    return Array.isArray(issues) ? issues.filter(isIssue) : [];
  } catch {
    return [];
  }
}

function isIssue(one: unknown): one is Issue {
  const { code, field, values } = (one ?? {}) as Partial<Issue>;
  return (
    typeof code === "string" && typeof field === "string" && typeof values === "object" && values !== null
  );
}

function plainOptions(options: unknown): FormErrorsOptions {
  try {
    const { name, severity } = (options ?? {}) as FormErrorsOptions;
    return {
      ...(typeof name === "string" && Object.hasOwn(schemas, name) && { name }),
      ...(severity === "warning" && { severity }),
    };
  } catch {
    return {};
  }
}
