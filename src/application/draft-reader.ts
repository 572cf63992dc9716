/** 再次读取. Drafts that are read one after the other while somebody fills them in. */
import { bareRecord } from "../core/bare-record.js";
import type { Issue } from "../core/issue.js";
import { isSame } from "../core/same.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import type { Extension } from "../input/extension.js";
import { isFineField, isRecord } from "../input/plain.js";
import { readBy } from "../input/read.js";
import type { ApplicationDraft, applicationSchema } from "./application.js";
import { withoutBlankRows } from "./blank-rows.js";
import { nothing, schemaWith, withContradictions } from "./read-application.js";
import { withUnreadAbsences } from "./unread-absences.js";

/** What rules should look at, and all that is wrong with it. */
interface DraftReading {
  readonly own: ApplicationDraft;
  readonly issues: readonly Issue[];
}

/**
 * Reads one draft after another as `readDraft` does. What was read of a section is the same object again where the section holds
 * the same; where all that has changed is plainly fine, and was, nothing but that is looked at.
 */
export function draftReader(limits: Limits, extension?: Extension): (input: unknown) => DraftReading {
  const schema = schemaWith(extension);
  let before: Known | undefined;
  return (input) => {
    const copy = snapshot(input, limits);
    before = copy.ok
      ? (readAfter(schema, copy.value, before) ?? readAnew(schema, copy.value, before))
      : undefined;
    const { own, faults } = before ?? { own: nothing, faults: copy.issues };
    return { own, issues: before === undefined ? faults : withContradictions(own, faults, extension) };
  };
}

/** A copy of what was handed in, and what was read of it. */
interface Known {
  readonly copy: unknown;
  readonly own: ApplicationDraft;
  /** Without what its parts say of each other. */
  readonly faults: readonly Issue[];
}

type Data = Readonly<Record<string, unknown>>;

const sectionsOf = (own: unknown): Data => own as Data;

function readAfter(
  schema: typeof applicationSchema,
  copy: unknown,
  before: Known | undefined,
): Known | undefined {
  if (before === undefined || before.own === nothing || !isRecord(copy) || !isRecord(before.copy))
    return undefined;
  const held = [before.copy, copy];
  const keys = new Set(held.flatMap(Object.keys));
  const changed = new Set([...keys].filter((key) => !isSame(held[0]?.[key], held[1]?.[key])));
  const isPlain = [...changed].every((key) =>
    held.every((one) => one[key] === undefined || isFineField(schema, key, one[key])),
  );
  if (!isPlain) return undefined;
  const own = bareRecord();
  for (const key of Object.keys(copy)) {
    const known = sectionsOf(before.own)[key];
    const value = changed.has(key) ? withKnownRows(copy[key], known) : known;
    if (value !== undefined) own[key] = value;
  }
  return { copy, own, faults: before.faults };
}

function readAnew(schema: typeof applicationSchema, copy: unknown, before: Known | undefined): Known {
  const { own: given, issues: faults } = readBy(schema, copy, withoutBlankRows);
  if (given === undefined) return { copy, own: nothing, faults };
  const read = withUnreadAbsences(given, faults);
  const own = bareRecord();
  for (const [key, value] of Object.entries(read)) {
    const known = sectionsOf(before?.own)?.[key];
    own[key] = isSame(known, value) ? known : withKnownRows(value, known);
  }
  return { copy, own, faults };
}

/** A list in which the rows that have not changed are the same objects as before. */
const withKnownRows = (value: unknown, known: unknown): unknown =>
  Array.isArray(value) && Array.isArray(known)
    ? value.map((row: unknown, index) => (isSame(known[index], row) ? known[index] : row))
    : value;
