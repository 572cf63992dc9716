import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import { snapshot } from "../../core/snapshot.js";
import { isPlainlyFine, readArgument } from "../../input/argument.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import type { SubsidyClaim } from "../subsidy/subsidy-claim.js";
import { concessionRateSchema, splitRequestSchema } from "./split-schema.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");
const below = /* @__PURE__ */ belowIn("subsidyRequest");

/** 改造合同, as it is split: what a claim for a subsidy says, and the concession as an amount or as a rate of the price. */
export interface ContractToSplit extends Omit<SubsidyClaim, "concession"> {
  /** 服务商. */
  readonly provider?: string | undefined;
  /** 服务商让利 in yuan, or as a part of the price (`{ rate: "0.1" }`), which is rounded half up to the fen. */
  readonly concession?: Yuan | { readonly rate: string } | undefined;
}

/** A contract as it was read. */
export interface SplitRequest extends SubsidyClaim {
  readonly provider?: string | undefined;
  readonly concessionRate?: string;
}

/** One record of the contract and the facts of its enterprise; what the contract says goes before. */
export function readRequest(
  contract: unknown,
  facts: unknown,
): { readonly request: SplitRequest; readonly issues: readonly Issue[] } {
  const own = snapshot(contract);
  const others = readFacts(facts);
  if (!own.ok) return { request: {}, issues: [...others.issues, ...own.issues] };
  if (!isRecord(own.value)) {
    return { request: {}, issues: [...others.issues, ...readArgument(splitRequestSchema, own.value).issues] };
  }
  const { concession, ...rest } = own.value;
  const byRate = isRecord(concession)
    ? readArgument(concessionRateSchema, concession, { of: "contractToSplit", name: ["concession"] })
    : undefined;
  // What the facts say of the concession is none of the contract's.
  const { concession: _, ...known } = bare(others.facts);
  const amount = byRate === undefined && { concession };
  const plain: unknown = bare({ ...known, ...rest, ...amount });
  const reading = isPlainlyFine(splitRequestSchema, plain)
    ? { value: plain as SplitRequest, issues: [] }
    : readArgument(splitRequestSchema, plain);
  const concessionRate = byRate?.value?.rate;
  return {
    request: { ...reading.value, ...(concessionRate !== undefined && { concessionRate }) },
    issues: [...others.issues, ...reading.issues, ...(byRate?.issues ?? [])],
  };
}

function readFacts(given: unknown): {
  readonly facts: Record<string, unknown>;
  readonly issues: readonly Issue[];
} {
  if (given === undefined) return { facts: {}, issues: [] };
  const copy = snapshot(given);
  if (!copy.ok) return { facts: {}, issues: copy.issues.map((issue) => below(["facts"], issue)) };
  return isRecord(copy.value)
    ? { facts: copy.value, issues: [] }
    : { facts: {}, issues: [error("wrong-type", ["facts"], { expected: "a-record" })] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
