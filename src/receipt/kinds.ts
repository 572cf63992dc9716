import type { ReceiptKind } from "./receipt-schema.js";

/** A kind of result that can be worked out again from a receipt alone. */
export type KnownKind = Exclude<ReceiptKind, "other">;

/** What a result of a kind was worked out from. */
interface Row {
  readonly kind: KnownKind;
  /** The inputs that are arguments of the function, in their order; all others are its options. */
  readonly arguments: readonly string[];
  /** Options that tell the kind from others with the same arguments. */
  readonly options?: readonly string[];
  /** What a receipt keeps apart from the inputs, where the function takes it among its options. */
  readonly takes?: readonly ("edition" | "judgements")[];
}

/** Of kinds that share inputs the one with more of them comes first, because a kind is told by the first that fits. */
const rows: readonly Row[] = [
  { kind: "assessment", arguments: ["application"], takes: ["edition", "judgements"] },
  { kind: "national-pilot", arguments: ["declaration"], takes: ["edition", "judgements"] },
  { kind: "review", arguments: ["sheets"], options: ["scheme"], takes: ["edition"] },
  { kind: "selection", arguments: ["candidates"], takes: ["edition"] },
  { kind: "procedure", arguments: ["events"], takes: ["edition"] },
  { kind: "duties", arguments: ["state", "asOf"], takes: ["edition"] },
  {
    kind: "performance-evaluation",
    arguments: [],
    options: ["values", "stage"],
    takes: ["edition", "judgements"],
  },
  { kind: "improvement-plan", arguments: ["values", "scheme", "goal"] },
  { kind: "performance-score", arguments: ["values", "scheme"], takes: ["judgements"] },
  { kind: "indicator-tracks", arguments: ["values"], options: ["start", "asOf"] },
  { kind: "indicator-comparison", arguments: ["values"] },
  { kind: "indicator-grid", arguments: ["rows"] },
  { kind: "allocation-verification", arguments: ["total", "claims", "allocation"] },
  { kind: "allocation", arguments: ["total", "claims"] },
  { kind: "subsidy-run", arguments: ["claims"], options: ["policy"] },
  { kind: "policy-comparison", arguments: ["claims"], options: ["before", "after"] },
  { kind: "subsidy", arguments: ["claim"], options: ["policy"] },
  { kind: "contract-splits", arguments: ["entries"], options: ["policy"], takes: ["edition"] },
  { kind: "contract-split", arguments: ["contract"], options: ["policy"], takes: ["edition"] },
  { kind: "budget-check", arguments: ["budget"], options: ["edition"], takes: ["edition"] },
  { kind: "budget-summary", arguments: ["budget"] },
  { kind: "instalment-plan", arguments: ["award", "schedule"] },
  { kind: "instalment-status", arguments: ["plan"], options: ["asOf", "reached"], takes: ["edition"] },
  { kind: "recovery-settlement", arguments: [], options: ["paid"], takes: ["edition"] },
  { kind: "policy-check", arguments: ["policy"] },
];

/** The kind of result that has inputs of these names. */
export function kindOf(names: readonly string[]): ReceiptKind {
  const has = (name: string): boolean => names.includes(name);
  return rows.find((row) => [...row.arguments, ...(row.options ?? [])].every(has))?.kind ?? "other";
}

/** How the inputs of a kind are handed to its function. */
export const rowOf = (kind: KnownKind): Row => rows.find((row) => row.kind === kind) as Row;
