/** Reading a single record of a roster, exactly as an application with it would be read. */

import { contradictionsOfEnterprise } from "../application/contradictions.js";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../application/enterprise.js";
import { readDraft } from "../application/read-application.js";
import { fieldOf, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import { misshapen, type Row } from "./scan/row.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

/** A record as the exact reader has it. */
export interface RecordReading {
  readonly enterprise: Enterprise;
  readonly issues: readonly Issue[];
}

/** What is known of a record that nobody will show. */
export const nothing: RecordReading = { enterprise: {}, issues: [] };

type Values = { -readonly [Field in keyof Enterprise]-?: Enterprise[Field] };

/** All fields are there from the start, so that none is looked up in a prototype; and engines like records alike. */
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

/** The values of a record that passed for ordinary; `undefined` where it does not hold them itself but computes some. */
function valuesOf(record: unknown): Values | undefined {
  const values = noValues();
  return isHeld(record as object, values) ? values : undefined;
}

/** Copies what a record holds; `false` where it computes something. */
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

/** What the exact reader would say of the misshapen values of a record; `undefined` if one of them has a meaning after all. */
function readMisshapen(values: Values, row: Row): readonly Issue[] | undefined {
  if (row.misshapen === 0) return noIssues;
  const issues: Issue[] = [];
  for (const field of singleFields) {
    if ((row.misshapen & misshapen[field]) === 0) continue;
    const fault = enterpriseFaults[field](values[field]);
    if (fault === undefined) return undefined;
    const [code, figures] = fault;
    issues.push(error(code, ["enterprises", 0, field], figures));
  }
  return issues;
}

const noIssues: readonly Issue[] = [];

/**
 * The faults of an ordinary record that its row does not note; `undefined` where it is for the exact reader after all,
 * because it computes its values or a misshapen one has a meaning.
 */
export function faultsOfOrdinary(record: unknown, row: Row): readonly Issue[] | undefined {
  const values = valuesOf(record);
  return values && readMisshapen(values, row);
}

/** What the exact reader would say of an ordinary record all of whose keys are known. */
export function readOrdinary(record: unknown, row: Row): RecordReading | undefined {
  const enterprise = row.unknownKeys > 0 ? undefined : valuesOf(record);
  const faults = enterprise && readMisshapen(enterprise, row);
  if (enterprise === undefined || faults === undefined) return undefined;
  for (const field of singleFields)
    if ((row.misshapen & misshapen[field]) !== 0) enterprise[field] = undefined;
  // Whatever could contradict itself in one enterprise has been noted.
  return {
    enterprise,
    issues: row.notes === 0 ? faults : [...faults, ...contradictionsOfEnterprise(enterprise, 0)],
  };
}

/** A record by the exact reader, as the one entry of a roster. */
export function readRecord(record: unknown): RecordReading {
  const copy = snapshot({ enterprises: [record, {}] });
  const [held] = copy.ok ? (copy.value as { readonly enterprises: readonly unknown[] }).enterprises : [];
  if (typeof held !== "object" || held === null) {
    // Beside a record that says nothing, which is how lists hold what cannot be read as one.
    const { own, issues } = readDraft({ enterprises: [record, {}] });
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

/** A record that could not be read at all counts as one that says nothing. */
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
