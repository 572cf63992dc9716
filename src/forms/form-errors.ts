import type { Issue } from "../core/issue.js";
import type { EditionWithFields } from "../input/extension.js";
import { issueMessage } from "../locale/explain/issue.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { textsUnder } from "../locale/texts-under.js";

/** Anything that was read: the answer of `readApplication`, `readSection` or another reader. */
export interface ReadingWithIssues {
  readonly issues: readonly Issue[];
}

export interface FormErrorsOptions {
  /** `warning` for the hints instead of the faults. */
  readonly severity?: Issue["severity"];
  /** The edition that was read by, for the names of its own fields and words. */
  readonly edition?: EditionWithFields;
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
 * formErrors(readSection("period", { start: "2024-02-30" }), "en");
 * //=> { start: "is not a valid date; give one of the years 1949 to 2199, such as 2024-06-30." }
 * ```
 */
export function formErrors(
  reading: ReadingWithIssues,
  locale: Locale,
  options: FormErrorsOptions = {},
): Readonly<Record<string, string>> {
  const severity = severityOf(options);
  const texts = textsUnder(textsOf(locale), editionOf(options));
  const messages = new Map<string, string[]>();
  for (const issue of issuesOf(reading)) {
    if (issue.severity !== severity) continue;
    const message = issueMessage(issue, texts);
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

function severityOf(options: unknown): Issue["severity"] {
  try {
    return (options as FormErrorsOptions).severity === "warning" ? "warning" : "error";
  } catch {
    return "error";
  }
}

function editionOf(options: unknown): unknown {
  try {
    return (options as FormErrorsOptions).edition;
  } catch {
    return undefined;
  }
}
