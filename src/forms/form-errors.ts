import { error, type Issue, warning } from "../core/issue.js";
import { bare, ownData } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
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
  const messages = new Map<string, Set<string>>();
  for (const issue of issuesOf(reading)) {
    if (issue.severity !== severity) continue;
    const said = messages.get(issue.field) ?? new Set<string>();
    messages.set(issue.field, said.add(issueMessage(issue, texts)));
  }
  const between = locale === "en" ? " " : "";
  return Object.freeze(
    Object.fromEntries([...messages].map(([field, said]) => [field, [...said].join(between)] as const)),
  );
}

/** More than any reading lists. The rest is counted, whichever of the two is asked for. */
const mostIssues = 2_000;

/** The issues of a reading, each as a plain copy that says the same for ever; none where the value is not a reading. */
function issuesOf(reading: unknown): readonly Issue[] {
  const issues = ownData(reading)?.get("issues");
  const copies: Issue[] = [];
  try {
    if (!Array.isArray(issues)) return [];
    for (let index = 0; index < Math.min(issues.length, mostIssues); index += 1) {
      const copy = snapshot(Object.getOwnPropertyDescriptor(issues, index)?.value);
      if (copy.ok && isIssue(copy.value)) copies.push(copy.value);
    }
    const more = issues.length - mostIssues;
    if (more > 0)
      for (const tell of [error, warning]) copies.push(tell("more-issues", [], { count: `${more}` }));
  } catch {
    // A proxy raises whatever it likes when it is looked at.
  }
  return copies;
}

const isIssue = (one: unknown): one is Issue => {
  const { code, field, term, values } = bare({ ...(one as Partial<Issue>) });
  return (
    typeof code === "string" &&
    typeof field === "string" &&
    (term === undefined || typeof term === "string") &&
    typeof values === "object" &&
    values !== null &&
    Object.values(values).every((value) => typeof value === "string")
  );
};

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
