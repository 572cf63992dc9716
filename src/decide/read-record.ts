/** Reading a single record of a roster, exactly as an application with it would be read. */
import { misshapen, type Row } from "../calc/screening/row.js";
import { below, error, fieldOf, type Issue, warning } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { type Enterprise, enterpriseSchema, enterpriseTextFaults } from "../model/enterprise.js";
import { readBy } from "../model/read.js";
import { contradictions } from "./contradictions.js";
import { readDraft } from "./read-application.js";

/** A record as the exact reader has it. */
export interface RecordReading {
  readonly enterprise: Enterprise;
  readonly issues: readonly Issue[];
}

/** What is known of a record that nobody will show. */
export const nothing: RecordReading = { enterprise: {}, issues: [] };

/** The values of a record that passed for ordinary; `undefined` where it does not hold them itself but computes some. */
function valuesOf(record: unknown): Enterprise | undefined {
  const values: Record<string, unknown> = Object.create(null);
  try {
    for (const key in record as object) {
      const own = Object.getOwnPropertyDescriptor(record, key);
      if (own === undefined || own.get !== undefined || own.set !== undefined) return undefined;
      const value: unknown = own.value;
      const held = typeof value === "object" && value !== null ? valuesOf(value) : value;
      if (held === undefined && value !== undefined) return undefined;
      if (held !== undefined && held !== null) values[key] = held;
    }
    return values as Enterprise;
  } catch {
    return undefined;
  }
}

/** The same question without an answer to keep. */
function holdsValues(record: unknown): boolean {
  try {
    for (const key in record as object) {
      const own = Object.getOwnPropertyDescriptor(record, key);
      if (own === undefined || own.get !== undefined || own.set !== undefined) return false;
      if (typeof own.value === "object" && own.value !== null && !holdsValues(own.value)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** The fields that can be misshapen, in the order of the schema. */
const misshapenFields = ["creditCode", "previousYearRevenue"] as const;

/** What the exact reader would say of the misshapen texts of a record; `undefined` if one of them has a meaning after all. */
function readMisshapen(values: Enterprise, row: Row): readonly Issue[] | undefined {
  const issues: Issue[] = [];
  for (const field of misshapenFields) {
    if ((row.misshapen & misshapen[field]) === 0) continue;
    const text = values[field] as string;
    const fault = text.trim() === "" ? undefined : enterpriseTextFaults[field](text);
    if (fault === undefined) return undefined;
    const [code, figures] = fault;
    issues.push(error(code, ["enterprises", 0, field], figures));
  }
  return issues;
}

/**
 * The faults of an ordinary record that its row does not note; `undefined` where it is for the exact reader after all,
 * because it computes its values or a misshapen text has a meaning.
 */
export function faultsOfOrdinary(record: unknown, row: Row): readonly Issue[] | undefined {
  if (row.misshapen === 0) return holdsValues(record) ? [] : undefined;
  const values = valuesOf(record);
  return values && readMisshapen(values, row);
}

/** What the exact reader would say of an ordinary record all of whose keys are known; its types are sound. */
export function readOrdinary(record: unknown, row: Row): RecordReading | undefined {
  const values = row.unknownKeys > 0 ? undefined : valuesOf(record);
  const faults = values && readMisshapen(values, row);
  if (values === undefined || faults === undefined) return undefined;
  const enterprise = withoutMisshapen(values, row);
  // Whatever could contradict itself in one enterprise has been noted.
  const contradicting = row.notes === 0 ? [] : contradictions({ enterprises: [enterprise] });
  return { enterprise, issues: [...faults, ...contradicting] };
}

function withoutMisshapen(values: Enterprise, row: Row): Enterprise {
  if (row.misshapen === 0) return values;
  const others = { ...values };
  for (const field of misshapenFields) if ((row.misshapen & misshapen[field]) !== 0) delete others[field];
  return others;
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
      ...contradictions({ enterprises: [own] }),
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
