import { canonicalText } from "../core/canonical-text.js";
import { closest } from "../core/closest.js";
import type { Issue, Path } from "../core/issue.js";
import type { Limits } from "../core/snapshot.js";
import { type ListEntry, readList } from "../input/read-list.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { readEntry } from "./read-entry.js";
import { type ReviewScheme, type ReviewSheet, reviewSheetSchema } from "./review-sheet.js";

const error = /* @__PURE__ */ errorOf("reviewSheet");
const warning = /* @__PURE__ */ warningOf("reviewSheet");

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
  /** Experts whose sheets cannot count: of two that differ, or of which nobody can tell whether there is an interest. */
  readonly unusable: readonly string[];
  /** Sheets of which not even the expert can be read. */
  readonly lost: number;
  readonly issues: readonly Issue[];
}

/** Reads the sheets by the scheme. What is wrong in one is an issue, and counts as missing. */
export function readSheets(input: unknown, scheme: ReviewScheme, limits: Limits): SheetsReading {
  const {
    entries,
    lost,
    issues: faults,
  } = readList(reviewSheetSchema, input, { of: "reviewRequest", name: ["sheets"] }, limits);
  const issues = [...faults];
  const open = new Set(
    faults.flatMap(({ path: [, index, field], severity }) =>
      severity === "error" && field === "conflict" ? [index] : [],
    ),
  );
  const onPanel = entries.filter(({ index, value }) => {
    const isOnPanel = scheme.experts?.includes(value.expert) ?? true;
    if (!isOnPanel) issues.push(error("not-on-the-panel", ["sheets", index, "expert"]));
    return isOnPanel;
  });
  const once = withoutRepeats(onPanel, issues).filter(({ index }) => !open.has(index));
  const counted = new Set(once.map(({ value }) => value.expert));
  const unusable = new Set(onPanel.map(({ value }) => value.expert).filter((name) => !counted.has(name)));
  const sheets = once.map(({ index, value }): SoundSheet => {
    const { expert, candidate, on, conflict = false } = value;
    return {
      expert,
      candidate,
      on,
      isInterested: isInterest(conflict),
      entries: soundEntries(value, index, scheme, issues),
    };
  });
  return { sheets, unusable: [...unusable], lost, issues };
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

/** The entries that count. Of two for one criterion neither can be taken for the true one. */
function soundEntries(
  { entries = [], on }: ReviewSheet,
  sheet: number,
  { criteria }: ReviewScheme,
  issues: Issue[],
): ReadonlyMap<string, Entry> {
  const sound = new Map<string, Entry>();
  const repeated = new Set<string>();
  entries.forEach((entry, index) => {
    const at = (key: string) => ["sheets", sheet, "entries", index, key];
    const { criterion: id } = entry;
    const criterion = criteria.find((one) => one.id === id);
    if (id === undefined) issues.push(error("missing", at("criterion")));
    else if (criterion === undefined) issues.push(unknownCriterion(error, id, criteria, at("criterion")));
    else if (sound.has(id)) {
      repeated.add(id);
      issues.push(error("repeated-criterion", at("criterion")));
    } else {
      const reading = readEntry(entry, criterion, { at, isDated: on !== undefined });
      issues.push(...reading.issues);
      if (reading.lacksDate) issues.push(error("missing", ["sheets", sheet, "on"]));
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
