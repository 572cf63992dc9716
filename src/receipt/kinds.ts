import type { ReceiptKind } from "./receipt-schema.js";

/** A kind of result that can be worked out again from a receipt alone. */
export type KnownKind = Exclude<ReceiptKind, "other">;

/** What a result of a kind was worked out from. */
interface Row {
  readonly kind: KnownKind;
  /** The inputs that are arguments of the function, in their order; all others are its options. */
  readonly arguments: readonly string[];
  /** What a receipt keeps apart from the inputs, where the function takes it among its options. */
  readonly takes?: readonly ("edition" | "judgements")[];
}

const rows: readonly Row[] = [
  { kind: "assessment", arguments: ["application"], takes: ["edition", "judgements"] },
  { kind: "national-pilot", arguments: ["declaration"], takes: ["edition", "judgements"] },
  { kind: "review", arguments: ["sheets"], takes: ["edition"] },
  { kind: "selection", arguments: ["candidates"], takes: ["edition"] },
  { kind: "procedure", arguments: ["events"], takes: ["edition"] },
  { kind: "pilot-state", arguments: ["events"], takes: ["edition"] },
  { kind: "duties", arguments: ["state"], takes: ["edition"] },
  { kind: "allowed-events", arguments: ["state"], takes: ["edition"] },
  { kind: "event-result", arguments: ["state", "event"], takes: ["edition"] },
  { kind: "performance-evaluation", arguments: [], takes: ["edition", "judgements"] },
  { kind: "improvement-plan", arguments: ["values"], takes: ["edition", "judgements"] },
  { kind: "performance-score", arguments: ["values"], takes: ["edition", "judgements"] },
  { kind: "indicator-tracks", arguments: ["values"], takes: ["edition"] },
  { kind: "indicator-comparison", arguments: ["values"], takes: ["edition"] },
  { kind: "indicator-grid", arguments: ["rows"], takes: ["edition"] },
  { kind: "allocation-verification", arguments: ["total", "claims", "allocation"] },
  { kind: "allocation", arguments: ["total", "claims"] },
  { kind: "subsidy-run", arguments: ["claims"] },
  { kind: "policy-comparison", arguments: ["claims"] },
  { kind: "subsidy", arguments: ["claim"] },
  { kind: "contract-splits", arguments: ["entries"], takes: ["edition"] },
  { kind: "contract-split", arguments: ["contract"], takes: ["edition"] },
  { kind: "budget-check", arguments: ["budget"], takes: ["edition"] },
  { kind: "budget-summary", arguments: ["budget"], takes: ["edition"] },
  { kind: "instalment-plan", arguments: ["award", "schedule"], takes: ["edition"] },
  { kind: "instalment-status", arguments: ["plan"], takes: ["edition"] },
  { kind: "recovery-settlement", arguments: [], takes: ["edition"] },
  { kind: "policy-check", arguments: ["policy"] },
];

/** How the inputs of a kind are handed to its function. */
export const rowOf = (kind: KnownKind): Row => rows.find((row) => row.kind === kind) as Row;
