import { compare } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import { error, hasErrors, type Issue, type Result, warning } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { aboveScaleRevenue } from "../guideline/reference/statistics.js";
import { type ApplicationDraft, applicationSchema } from "../model/application.js";
import { type Completeness, completenessOf } from "../model/completeness.js";
import { checkCreditCode } from "../model/credit-code.js";
import { readBy } from "../model/read.js";

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
  const issues = [...faults, ...contradictions(draft)];
  const completeness = completenessOf(draft, issues);
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues, completeness, ...(value && { partial: draft }) }
      : { ok: true, value: draft, issues, completeness },
  );
}

/** What fields say of each other that cannot all be so. */
const contradictions = (draft: ApplicationDraft): readonly Issue[] => [
  ...creditCodes(draft),
  ...scales(draft),
  ...repeatedIndicators(draft),
];

function creditCodes({ enterprises = [], providers }: ApplicationDraft): readonly Issue[] {
  const firstAt = new Map<string, number>();
  const ofEnterprises = enterprises.flatMap(({ creditCode }, index): Issue[] => {
    if (creditCode === undefined) return [];
    const path = ["enterprises", index, "creditCode"];
    const first = firstAt.get(creditCode);
    if (first === undefined) firstAt.set(creditCode, index);
    return [
      ...checkCharacter(creditCode, path),
      ...(first === undefined ? [] : [warning("repeated-credit-code", path, { first: String(first + 1) })]),
    ];
  });
  const ofProviders = (providers?.list ?? []).flatMap(({ creditCode }, index) =>
    creditCode === undefined ? [] : checkCharacter(creditCode, ["providers", "list", index, "creditCode"]),
  );
  return [...ofEnterprises, ...ofProviders];
}

/** A warning only: some codes on real licences fail the standard's own check character. */
function checkCharacter(code: string, path: (string | number)[]): readonly Issue[] {
  const check = checkCreditCode(code);
  return check.ok || check.code !== "check-character"
    ? []
    : [warning("credit-code-check-character", path, { actual: check.actual, required: check.required })];
}

/** 规上 is a matter of statistics, not of this year's revenue alone, so the two are named and neither is corrected. */
const scales = ({ enterprises = [] }: ApplicationDraft): readonly Issue[] =>
  enterprises.flatMap(({ scale, previousYearRevenue: revenue }, index) => {
    if (scale === undefined || revenue === undefined) return [];
    const line = String(aboveScaleRevenue.value);
    const byRevenue = compare(revenue, line) >= 0 ? "above" : "below";
    const values = { scale, revenue, line, document: aboveScaleRevenue.source?.document ?? "" };
    return scale === byRevenue
      ? []
      : [warning("scale-differs-from-revenue", ["enterprises", index, "scale"], values)];
  });

function repeatedIndicators({ indicators = [] }: ApplicationDraft): readonly Issue[] {
  const firstAt = new Map<string, number>();
  return indicators.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, index);
    return first === undefined
      ? []
      : [
          error("repeated-indicator", ["indicators", index, "id"], {
            indicator: id,
            first: String(first + 1),
          }),
        ];
  });
}
