export type Path = readonly (string | number)[];

/** The figures and words of a finding or an issue, as text; the wording itself lives in the locale. */
export type Values = Readonly<Record<string, string>>;

/** One fault of the input. An `error` makes a value unusable; a `warning` leaves it as it was given. */
export interface Issue {
  /** What this is: a fault of the input. */
  readonly kind: "issue";
  readonly code: string;
  readonly path: Path;
  /** The path as forms write it: `enterprises.3.creditCode`; empty for the whole input. */
  readonly field: string;
  /**
   * The field's name in the vocabulary, by which its label is found: `recoveryPolicy.cap`, `application.enterprises.*.name`.
   * A `*` stands for an entry of a list. Missing where what is wrong is no field of a noun.
   */
  readonly term?: string;
  readonly severity: "error" | "warning";
  readonly values: Values;
  /** The address in a spreadsheet, `E14`, where the input came from a grid. */
  readonly cell?: string;
  /** What the records on the way to the field are called, by their path: `{ "enterprises.3": "…" }`. */
  readonly names?: Values;
}

/**
 * What a reader or a maker answers: the value, or what stands in its way. `issues` holds warnings where it is `ok`, and at least
 * one error where it is not. `partial`: what could be read in spite of the errors, where a function gives that.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly partial?: T };

export const fieldOf = (path: Path): string => path.join(".");

const issue =
  (severity: Issue["severity"]) =>
  (code: string, path: Path, values: Values = {}): Issue => ({
    kind: "issue",
    code,
    path: [...path],
    field: fieldOf(path),
    severity,
    values,
  });

export const error = issue("error");
export const warning = issue("warning");

/** The same issue of a part of something larger: its path begins with the place of that part. */
export const below = (holder: Path, issue: Issue): Issue => {
  const path = [...holder, ...issue.path];
  return { ...issue, path, field: fieldOf(path) };
};

/** How many issues are listed; further ones are only counted. Nobody mends more than these at once. */
const mostIssues = 1_000;

/** The issues in their order; where there are too many, the errors before the warnings and then a count of the rest. */
export function capped(issues: readonly Issue[]): readonly Issue[] {
  const listed = issues.filter(({ code }) => code !== "more-issues");
  const before = issues.filter(({ code }) => code === "more-issues");
  if (listed.length <= mostIssues) return issues;
  const unlisted = before.reduce(
    (total, { values }) => total + Number(values.count),
    listed.length - mostIssues,
  );
  const errorsFirst = [...listed.filter(isError), ...listed.filter((one) => !isError(one))];
  return [...errorsFirst.slice(0, mostIssues), warning("more-issues", [], { count: String(unlisted) })];
}

/** An issue of each of many things: only as many are made as are listed. They are all of one severity, so that none has to stand before another. */
export function cappedOf<Thing>(
  things: readonly Thing[],
  issueOf: (thing: Thing) => Issue,
): readonly Issue[] {
  const listed = things.slice(0, mostIssues).map(issueOf);
  const unlisted = things.length - listed.length;
  return unlisted === 0 ? listed : [...listed, warning("more-issues", [], { count: String(unlisted) })];
}

/** Issues of a long list: no more of them are kept on the way than are listed in the end, and the rest is counted. */
export class IssueList {
  private kept: Issue[] = [];

  add(issues: readonly Issue[]): void {
    for (const issue of issues) this.kept.push(issue);
    if (this.kept.length > 10 * mostIssues) this.kept = [...capped(this.kept)];
  }

  get issues(): readonly Issue[] {
    return this.kept;
  }
}

const isError = ({ severity }: Issue): boolean => severity === "error";

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(isError);

/** The issues that were not there before. */
export const unlike = (before: readonly Issue[], after: readonly Issue[]): readonly Issue[] => {
  const known = new Set(before.map(({ code, field }) => `${code} ${field}`));
  return after.filter(({ code, field }) => !known.has(`${code} ${field}`));
};
