import type { ApplicationDraft } from "../application/application.js";
import { readDraft } from "../application/read-application.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue, Path, Result } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { defaultLimits, snapshot } from "../core/snapshot.js";
import { type EditionWithFields, readFieldsOf } from "../input/extension.js";
import { readOptions } from "../input/options.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { builtInNouns } from "../vocabulary/own-fields.js";
import { lastRow, stepsFrom } from "../vocabulary/places.js";
import { applyChanges, changing, isChange } from "./apply-changes.js";
import { groundIn, type Remedy, type RemedyChange, type RemedyGround, seenBy } from "./remedy.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

/** Whose fields the application has. */
export interface RemedyOptions {
  /** The edition that the remedy was suggested by, needed where it is about a field of the edition's own. */
  readonly edition?: EditionWithFields;
}

/**
 * 实施整改办法. The application with the changes of a remedy made, as a new value; the one given stays as it is. A remedy that was
 * suggested for an application that has changed meanwhile in the places it is about is refused (`remedy-outdated`, at the
 * change): ask `suggestRemedies` again. Other issues: `edition-needed` where it is about a field that only an edition has,
 * `remedy-not-possible` where it has no changes, `wrong-type` and the faults of
 * what cannot be read, with paths that begin with `draft` or `remedy`.
 *
 * @example
 * ```ts
 * import { applyRemedy, nm2024, suggestRemedies } from "digital-pilot-rules";
 *
 * const draft = { submission: { paperCopies: 2, discCopies: 3 } };
 * const [remedy] = suggestRemedies(draft, { edition: nm2024, asOf: "2024-08-15" }).remedies;
 * const mended = applyRemedy(draft, remedy);
 * mended.ok && mended.value; //=> { submission: { paperCopies: 3, discCopies: 3 } }
 * ```
 */
export function applyRemedy(
  draft: ApplicationDraft,
  remedy: Remedy,
  options?: RemedyOptions,
): Result<ApplicationDraft>;
export function applyRemedy(draft: unknown, remedy: unknown, options?: unknown): Result<ApplicationDraft>;
export function applyRemedy(draft: unknown, remedy: unknown, options?: unknown): Result<ApplicationDraft> {
  const { given, issues: ofOptions } = readOptions(options, ["edition"]);
  const { value: extension, issues: ofEdition } = readFieldsOf(given.edition);
  const copy = snapshot(draft);
  const { ground, ...changes } = bare(readRemedy(remedy));
  const faults = [
    ...ofOptions.filter(({ severity }) => severity === "error"),
    ...ofEdition,
    ...copy.issues.map((issue) => below(["draft"], issue)),
    ...(copy.ok && !isRecord(copy.value) ? [error("wrong-type", ["draft"], { expected: "a-record" })] : []),
    ...changes.issues,
    ...(extension === undefined ? ofAnEdition(changes.value) : []),
  ];
  if (!copy.ok || faults.length > 0) return deepFreeze({ ok: false, issues: faults });
  const { own } = readDraft(copy.value, defaultLimits, extension);
  const outdated = outdatedIn(changes.value, ground, own);
  if (outdated.length > 0) return deepFreeze({ ok: false, issues: outdated });
  // Records of a copy have no prototype, which would surprise whoever is handed one.
  const plain: unknown = JSON.parse(JSON.stringify(applyChanges(copy.value, changes.value)));
  return deepFreeze({ ok: true, value: plain as ApplicationDraft, issues: ofOptions });
}

/** Changes of fields that no application has by itself: what stands there can only be read with the edition. */
const ofAnEdition = (changes: readonly RemedyChange[]): readonly Issue[] =>
  changes.flatMap(({ path, seen }, index) =>
    seen === undefined || lastRow(stepsFrom(builtInNouns, "application", path.map(String))) !== undefined
      ? []
      : [error("edition-needed", ["remedy", "changes", index])],
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first change whose place holds something else than when it was suggested; those after it cannot be told. Or what it rests on. */
function outdatedIn(
  changes: readonly RemedyChange[],
  ground: RemedyGround | undefined,
  application: ApplicationDraft,
): readonly Issue[] {
  const current = changing(application);
  for (const [index, change] of changes.entries()) {
    if (change.seen !== undefined && change.seen !== seenBy(change, current.value as ApplicationDraft))
      return [error("remedy-outdated", ["remedy", "changes", index])];
    current.make(change);
  }
  const isOutdated = ground !== undefined && groundIn(application)(ground.fields).seen !== ground.seen;
  return isOutdated ? [error("remedy-outdated", ["remedy", "restsOn"])] : [];
}

/** A remedy, which may have been stored in between and so be anything. */
function readRemedy(remedy: unknown): {
  readonly value: readonly RemedyChange[];
  readonly ground?: RemedyGround;
  readonly issues: readonly Issue[];
} {
  const copy = snapshot(remedy);
  const refuse = (code: string, path: Path, values = {}) => ({
    value: [],
    issues: [error(code, ["remedy", ...path], values)],
  });
  if (!copy.ok) return { value: [], issues: copy.issues.map((issue) => below(["remedy"], issue)) };
  if (!isRecord(copy.value)) return refuse("wrong-type", [], { expected: "a-record" });
  const { changes, restsOn: ground } = copy.value;
  if (!Array.isArray(changes)) return refuse("wrong-type", ["changes"], { expected: "a-list" });
  if (changes.length === 0) return refuse("remedy-not-possible", []);
  const faulty = changes.findIndex((change) => !isSeenChange(change));
  if (faulty >= 0) return refuse("not-a-change", ["changes", faulty]);
  const value = changes as readonly RemedyChange[];
  if (ground === undefined) return { value, issues: [] };
  return isGround(ground)
    ? { value, ground, issues: [] }
    : refuse("wrong-type", ["restsOn"], { expected: "a-record" });
}

const isGround = (ground: unknown): ground is RemedyGround =>
  isRecord(ground) &&
  Array.isArray(ground.fields) &&
  ground.fields.every((field) => typeof field === "string") &&
  typeof ground.seen === "string";

const isSeenChange = (change: unknown): boolean =>
  isChange(change) && ["string", "undefined"].includes(typeof (change as RemedyChange).seen);
