import { canonicalText } from "../core/canonical-text.js";
import { closest } from "../core/closest.js";
import { fieldOf, type Issue, type Path } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import type { Limits } from "../core/snapshot.js";
import { type ListEntry, readList } from "../input/read-list.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { readEntry } from "./read-entry.js";
import { type ReviewScheme, type ReviewSheet, reviewSheetSchema } from "./review-sheet.js";
import { spellingOf } from "./same-name.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");
const warning = /* @__PURE__ */ warningOf("reviewRequest");

type Raise = ReturnType<typeof errorOf>;
type Entry = NonNullable<ReviewSheet["entries"]>[number];

/** A sheet as it counts: one entry for each criterion at most, none of them wrong. */
export interface SoundSheet {
  readonly expert: string;
  readonly candidate: string | undefined;
  readonly on: string | undefined;
  readonly isInterested: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface SheetsReading {
  readonly sheets: readonly SoundSheet[];
  /**
   * The experts of all sheets, those too whose sheets cannot count: of two that differ, or of which nobody can tell whether
   * there is an interest.
   */
  readonly named: readonly string[];
  /** Sheets of which not even the expert can be read. */
  readonly lost: number;
  readonly issues: readonly Issue[];
}

/** Reads the sheets by the scheme. What is wrong in one is an issue, and counts as missing. */
export function readSheets(input: unknown, scheme: ReviewScheme, limits: Limits): SheetsReading {
  const read = readList(reviewSheetSchema, input, { of: "reviewRequest", name: ["sheets"] }, limits);
  const { lost, issues: faults } = read;
  const entries = spelledAlike(read.entries, scheme);
  const issues = [...faults];
  const said = new Set(faults.map(({ field }) => field));
  // What could not be read is not missing as well, and neither is a part of it; the date of a sheet is missing once.
  const note = (issue: Issue): void => {
    const { path, field } = issue;
    if (said.has(field) || said.has(fieldOf(path.slice(0, -1)))) return;
    if (issue.code === "missing") said.add(field);
    issues.push(issue);
  };
  const open = new Set(
    faults
      .filter(({ path: [, , field], severity }) => severity === "error" && field === "conflict")
      .map(({ path: [, index] }) => index),
  );
  const onPanel = entries.filter(({ index, value }) => {
    const isOnPanel = scheme.experts?.includes(value.expert) ?? true;
    if (!isOnPanel) issues.push(error("not-on-the-panel", ["sheets", index, "expert"]));
    return isOnPanel;
  });
  const once = withoutRepeats(onPanel, issues).filter(({ index }) => !open.has(index));
  const sheets = once.map(({ index, value }): SoundSheet => {
    const { expert, candidate, on, conflict = false } = value;
    return {
      expert,
      candidate,
      on,
      isInterested: isInterest(conflict),
      entries: soundEntries({ sheet: value, index, criteria: scheme.criteria }, note),
    };
  });
  return { sheets, named: onPanel.map(({ value }) => value.expert), lost, issues };
}

/** The same expert under one name, and the same applicant, however each sheet writes it. */
function spelledAlike(
  entries: readonly ListEntry<ReviewSheet>[],
  { experts }: ReviewScheme,
): readonly ListEntry<ReviewSheet>[] {
  const expertOf = spellingOf(
    entries.map(({ value }) => value.expert),
    experts,
  );
  const candidateOf = spellingOf(
    entries.map(({ value }) => ownOf(value, "candidate")).filter((one) => one !== undefined),
  );
  return entries.map(({ index, value }) => {
    const candidate = ownOf(value, "candidate");
    return {
      index,
      value: bare<ReviewSheet>({
        ...value,
        expert: expertOf(value.expert),
        ...(candidate !== undefined && { candidate: candidateOf(candidate) }),
      }),
    };
  });
}

/** Forms ask for the interest in words, and the usual answer is that there is none. */
function isInterest(conflict: NonNullable<ReviewSheet["conflict"]>): boolean {
  if (typeof conflict === "boolean") return conflict;
  const said = typeof conflict === "string" ? [conflict] : conflict;
  return said.some((one) => !denials.test(one.trim()));
}

const denials = /^(?:(?:无|没有|不存在)(?:任何)?(?:利害关系|利益冲突|利益关系)?|否|none|no|n\/a)?[。.]?$/i;

/** An expert counts once: the same sheet again is a repeat, and of different ones none can be taken for the true one. */
function withoutRepeats(
  entries: readonly ListEntry<ReviewSheet>[],
  issues: Issue[],
): readonly ListEntry<ReviewSheet>[] {
  const byExpert = new Map<string, ListEntry<ReviewSheet>[]>();
  for (const entry of entries) {
    const own = byExpert.get(entry.value.expert) ?? [];
    byExpert.set(entry.value.expert, own);
    own.push(entry);
  }
  return [...byExpert.values()].flatMap((own) => {
    const [first, ...others] = own as [ListEntry<ReviewSheet>, ...ListEntry<ReviewSheet>[]];
    const text = canonicalText(first.value);
    const isRepeat = others.every(({ value }) => canonicalText(value) === text);
    const [issue, code] = isRepeat ? [warning, "repeated-sheet"] : [error, "expert-twice"];
    const place = `${first.index + 1}`;
    issues.push(...others.map(({ index }) => issue(code, ["sheets", index, "expert"], { first: place })));
    return isRepeat ? [first] : [];
  });
}

interface SheetOfScheme {
  readonly sheet: ReviewSheet;
  /** Its place in the list of sheets. */
  readonly index: number;
  readonly criteria: ReviewScheme["criteria"];
}

/** The entries that count. Of two for one criterion neither can be taken for the true one. */
function soundEntries(
  { sheet, index: place, criteria }: SheetOfScheme,
  note: (issue: Issue) => void,
): ReadonlyMap<string, Entry> {
  const { entries = [], on } = sheet;
  const sound = new Map<string, Entry>();
  const repeated = new Set<string>();
  entries.forEach((entry, index) => {
    const at = (key: string) => ["sheets", place, "entries", index, key];
    const { criterion: id } = entry;
    const criterion = criteria.find((one) => one.id === id);
    if (id === undefined) note(error("missing", at("criterion")));
    else if (criterion === undefined) note(unknownCriterion(error, id, criteria, at("criterion")));
    else if (sound.has(id)) {
      repeated.add(id);
      note(error("repeated-criterion", at("criterion")));
    } else {
      const reading = readEntry(entry, criterion, { at, isDated: on !== undefined });
      for (const issue of reading.issues) note(issue);
      if (reading.lacksDate) note(error("missing", ["sheets", place, "on"]));
      sound.set(id, { criterion: id, ...reading.sound });
    }
  });
  for (const id of repeated) sound.delete(id);
  return sound;
}

/** Names the nearest criterion there is. */
export function unknownCriterion(
  error: Raise,
  id: string,
  criteria: ReviewScheme["criteria"],
  path: Path,
): Issue {
  const nearest = closest(
    id,
    criteria.map((one) => one.id),
  );
  return error("unknown-criterion", path, nearest === undefined ? {} : { closest: nearest });
}
