/** Reading a single record of a roster, exactly as an application with it would be read. */
import type { Row } from "../calc/screening/row.js";
import { below, error, fieldOf, type Issue, warning } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { type Enterprise, enterpriseSchema } from "../model/enterprise.js";
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
export function holdsValues(record: unknown): boolean {
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

/** What the exact reader would say of an ordinary record all of whose keys are known; its types are sound. */
export function readOrdinary(record: unknown, { unknownKeys, notes }: Row): RecordReading | undefined {
  const enterprise = unknownKeys > 0 ? undefined : valuesOf(record);
  // Whatever could contradict itself in one enterprise has been noted.
  return (
    enterprise && { enterprise, issues: notes === 0 ? [] : contradictions({ enterprises: [enterprise] }) }
  );
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
      ...issues.map((issue) => below("enterprises", below(0, issue))),
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
