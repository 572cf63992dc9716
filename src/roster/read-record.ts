/** Reading a single record of a roster, exactly as an application with it would be read. */

import { contradictionsOfEnterprise } from "../application/contradictions.js";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../application/enterprise.js";
import { enterpriseDomain } from "../application/enterprise-facts.js";
import { readPart } from "../application/read-application.js";
import { withUnreadAbsences } from "../application/unread-absences.js";
import { suggestions } from "../core/closest.js";
import { fieldOf, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import type { ReadingExtension } from "../input/extension.js";
import { readBy, unknownKey } from "../input/read.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import type { Setup } from "./options.js";
import { malformed, type Row, yes } from "./scan/row.js";
import { isSingle } from "./scan/scan-record.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const ofEnterprise = /* @__PURE__ */ errorOf("enterprise");
const warningOfEnterprise = /* @__PURE__ */ warningOf("enterprise");
const warning = /* @__PURE__ */ warningOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

/** A record as the exact reader has it. */
export interface RecordReading {
  readonly enterprise: Enterprise;
  /** The same record as another edition reads it, where two are compared that do not have the same fields. */
  readonly other?: Enterprise;
  readonly issues: readonly Issue[];
}

/** What is kept of a record that will not be listed. */
export const nothing: RecordReading = { enterprise: {}, issues: [] };

type Values = { -readonly [Field in keyof Enterprise]-?: Enterprise[Field] };

/** All fields are there from the start: none is looked up in a prototype, and engines are fast with objects of one shape. */
const noValues = (): Values => ({
  name: undefined,
  creditCode: undefined,
  chainId: undefined,
  previousYearRevenue: undefined,
  scale: undefined,
  specialised: undefined,
  atKeyLink: undefined,
  transform: undefined,
  willing: undefined,
  exemption: undefined,
  priority: undefined,
});

/** The values of a record that the fast reader took, and its keys that are not known. */
interface Held {
  readonly values: Values;
  readonly unknown: readonly string[];
}

/** `undefined` where the record throws, or is no longer the one that the fast reader took, which a getter can bring about. */
function heldBy(record: unknown): Held | undefined {
  const values = noValues();
  const unknown: string[] = [];
  try {
    return isCopied(record as Node, values, unknown) ? { values, unknown: unknown.sort() } : undefined;
  } catch {
    return undefined;
  }
}

type Node = Readonly<Record<string, unknown>>;

/** Copies the values of known keys. */
function isCopied(record: Node, copy: Record<string, unknown>, unknown: string[]): boolean {
  for (const key in record) {
    const value = record[key];
    if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) continue;
    if (!Object.hasOwn(copy, key)) unknown.push(key);
    else if (isSingle(value)) copy[key] = value;
    else if (key !== "exemption") return false;
    else {
      const reason = { reason: undefined };
      if (!isCopied(value as Node, reason, unknown)) return false;
      copy[key] = reason;
    }
  }
  return true;
}

const singleFields = /* @__PURE__ */ (() =>
  Object.keys(enterpriseFaults))() as readonly (keyof typeof enterpriseFaults)[];

/** The issues of the malformed values of a record; `undefined` if the exact reader would accept one of them. */
function readMisshapen(values: Values, row: Row): readonly Issue[] | undefined {
  if (row.malformed === 0) return noIssues;
  const issues: Issue[] = [];
  for (const field of singleFields) {
    if ((row.malformed & malformed[field]) === 0) continue;
    const fault = enterpriseFaults[field](values[field]);
    if (fault === undefined) return undefined;
    const [code, figures] = fault;
    issues.push(below(["enterprises", 0], ofEnterprise(code, [field], figures)));
  }
  return issues;
}

const noIssues: readonly Issue[] = [];

/**
 * The faults of a record that the fast reader took, as far as they are not noted in its row; `undefined` where the exact
 * reader has to read it, because a malformed value is acceptable.
 */
export function faultsOfOrdinary(record: unknown, row: Row): readonly Issue[] | undefined {
  if (row.malformed === 0) return noIssues;
  const held = heldBy(record);
  return held && readMisshapen(held.values, row);
}

/** What the exact reader would make of a record that the fast reader took; `undefined` where it has to read it itself. */
export function readOrdinary(record: unknown, row: Row): RecordReading | undefined {
  const held = heldBy(record);
  const faults = held && readMisshapen(held.values, row);
  if (held === undefined || faults === undefined) return undefined;
  const { values: enterprise, unknown } = held;
  for (const field of singleFields)
    if ((row.malformed & malformed[field]) !== 0) enterprise[field] = undefined;
  putCodes(enterprise, row);
  return {
    enterprise,
    issues: [
      ...faults,
      ...unknownKeys(unknown),
      // Contradictions within one enterprise have been noted already.
      ...(row.notes === 0 ? noIssues : contradictionsOfEnterprise(enterprise, 0)),
    ],
  };
}

/** Only so many keys of one record get a suggestion, as in the exact reader; those of other records have no say in it. */
function unknownKeys(keys: readonly string[]): readonly Issue[] {
  if (keys.length === 0) return noIssues;
  const nearest = suggestions(Object.keys(noValues()));
  return keys.map((key) =>
    below(["enterprises", 0], warningOfEnterprise("unknown-key", [key], unknownKey(key, nearest))),
  );
}

/** Puts the code for every label and other way to write a word, as the exact reader does. */
function putCodes(enterprise: Values, row: Row): void {
  if (row.scale > 0) enterprise.scale = enterpriseDomain.scale[row.scale - 1];
  if (row.specialised > 0) enterprise.specialised = enterpriseDomain.specialised[row.specialised - 1];
  if (row.keyLink > 0) enterprise.atKeyLink = row.keyLink === yes;
  if (row.transform > 0) enterprise.transform = row.transform === yes;
  if (row.willing > 0) enterprise.willing = row.willing === yes;
  if (row.priority > 0) enterprise.priority = row.priority === yes;
}

/** A record as the exact reader reads it, as the only entry of a roster. `extension`: the own fields of an edition. */
function readRecord(record: unknown, extension?: ReadingExtension): RecordReading {
  const copy = snapshot({ enterprises: [record, {}] });
  const [held] = copy.ok ? (copy.value as { readonly enterprises: readonly unknown[] }).enterprises : [];
  if (typeof held !== "object" || held === null) {
    // An empty record stands for it, as in every list for an element that cannot be read.
    const { own, issues } = readPart({ enterprises: [record, {}] }, extension);
    return { enterprise: own.enterprises?.[0] ?? {}, issues };
  }
  const { own: read = {}, issues } = readBy(extension?.extended(enterpriseSchema) ?? enterpriseSchema, held);
  const own = withUnreadAbsences(read, issues);
  return {
    enterprise: own,
    issues: [
      ...issues.map((issue) => below(["enterprises", 0], issue)),
      ...contradictionsOfEnterprise(own, 0, extension?.currency),
    ],
  };
}

/** The same under the edition of a screening, or under both of two that are compared. */
export function readExactly(
  record: unknown,
  { own, other }: Pick<Setup, "own" | "other">,
  otherRecord = record,
): RecordReading {
  const reading = readRecord(record, own);
  if (other === undefined) return reading;
  const { enterprise, issues } = readRecord(otherRecord, other.own);
  return { ...reading, other: enterprise, issues: ofBoth(reading.issues, issues) };
}

/** A key that one of two editions knows is no fault of the record; anything else is, whichever finds it. */
function ofBoth(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ code, field }: Issue): string => `${code} ${field}`;
  const [said, alsoSaid] = [issues, others].map((list) => new Set(list.map(keyOf))) as [
    Set<string>,
    Set<string>,
  ];
  const isUnknown = ({ code }: Issue): boolean => code === "unknown-key";
  return [
    ...issues.filter((issue) => !isUnknown(issue) || alsoSaid.has(keyOf(issue))),
    ...others.filter((issue) => !isUnknown(issue) && !said.has(keyOf(issue))),
  ];
}

/** A record that could not be read at all counts as an empty one. */
export const unreadable = (code: string, values = {}): RecordReading => ({
  enterprise: {},
  issues: [error(code, ["enterprises", 0], values)],
});

export const repeatOf = (first: number): Issue =>
  warning("repeated-credit-code", ["enterprises", 0, "creditCode"], { first: String(first + 1) });

/** The issue of a record at its place in the roster. Its values are its own: the line stands beside it in the finding. */
export function placed(issue: Issue, record: number): Issue {
  const path = ["enterprises", record, ...issue.path.slice(2)];
  return { ...issue, path, field: fieldOf(path) };
}
