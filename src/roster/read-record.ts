/** Reading a single record of a roster, exactly as an application with it would be read. */

import { contradictionsOfEnterprise } from "../application/contradictions.js";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../application/enterprise.js";
import { readPart } from "../application/read-application.js";
import { fieldOf, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import { malformed, type Row } from "./scan/row.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const ofEnterprise = /* @__PURE__ */ errorOf("enterprise");
const warning = /* @__PURE__ */ warningOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

/** A record as the exact reader has it. */
export interface RecordReading {
  readonly enterprise: Enterprise;
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

/** The values of a record that the fast reader took; `undefined` where the record computes one of them (by a getter). */
function valuesOf(record: unknown): Values | undefined {
  const values = noValues();
  return isHeld(record as object, values) ? values : undefined;
}

/** Copies the values of a record; `false` where it computes one of them. */
function isHeld(record: object, copy: Record<string, unknown>): boolean {
  try {
    for (const key in record) {
      const own = Object.getOwnPropertyDescriptor(record, key);
      if (own === undefined || own.get !== undefined || own.set !== undefined) return false;
      const value: unknown = own.value;
      if (value === null || (typeof value === "string" && value.trim() === "")) continue;
      const isRecord = typeof value === "object";
      const held = isRecord ? {} : value;
      if (isRecord && !isHeld(value, held as Record<string, unknown>)) return false;
      copy[key] = held;
    }
    return true;
  } catch {
    return false;
  }
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
 * reader has to read it, because it computes values or because a malformed value is acceptable.
 */
export function faultsOfOrdinary(record: unknown, row: Row): readonly Issue[] | undefined {
  const values = valuesOf(record);
  return values && readMisshapen(values, row);
}

/** The issues that the exact reader would find in a record all of whose keys are known. */
export function readOrdinary(record: unknown, row: Row): RecordReading | undefined {
  const enterprise = row.unknownKeys > 0 ? undefined : valuesOf(record);
  const faults = enterprise && readMisshapen(enterprise, row);
  if (enterprise === undefined || faults === undefined) return undefined;
  for (const field of singleFields)
    if ((row.malformed & malformed[field]) !== 0) enterprise[field] = undefined;
  // Contradictions within one enterprise have been noted already.
  return {
    enterprise,
    issues: row.notes === 0 ? faults : [...faults, ...contradictionsOfEnterprise(enterprise, 0)],
  };
}

/** A record as the exact reader reads it, as the only entry of a roster. */
export function readRecord(record: unknown): RecordReading {
  const copy = snapshot({ enterprises: [record, {}] });
  const [held] = copy.ok ? (copy.value as { readonly enterprises: readonly unknown[] }).enterprises : [];
  if (typeof held !== "object" || held === null) {
    // An empty record stands for it, as in every list for an element that cannot be read.
    const { own, issues } = readPart({ enterprises: [record, {}] });
    return { enterprise: own.enterprises?.[0] ?? {}, issues };
  }
  const { own = {}, issues } = readBy(enterpriseSchema, held);
  return {
    enterprise: own,
    issues: [
      ...issues.map((issue) => below(["enterprises", 0], issue)),
      ...contradictionsOfEnterprise(own, 0),
    ],
  };
}

/** A record that could not be read at all counts as an empty one. */
export const unreadable = (code: string, values = {}): RecordReading => ({
  enterprise: {},
  issues: [error(code, ["enterprises", 0], values)],
});

export const repeatOf = (first: number): Issue =>
  warning("repeated-credit-code", ["enterprises", 0, "creditCode"], { first: String(first + 1) });

/** The issue of a record at its place in the roster, with the line where there is one. */
export function placed(issue: Issue, record: number, line: number): Issue {
  const path = ["enterprises", record, ...issue.path.slice(2)];
  const values = line > 0 ? { ...issue.values, line: String(line) } : issue.values;
  return { ...issue, path, field: fieldOf(path), values };
}
