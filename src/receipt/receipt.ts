import type { Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import type { Limits } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import type { Parameter } from "../kernel/parameter.js";
import type { ReceiptKind } from "./receipt-schema.js";

/**
 * What a result was worked out from: the arguments of the function that gave it, by their names, its options beside
 * them or under `options`, and its edition. `allocate(total, claims, { ties })` has the inputs `{ total, claims, ties }`,
 * `assessApplication(draft, { edition, asOf })` has `{ draft, edition, asOf }`; a receipt keeps a draft as `application`.
 */
export interface ReceiptInputs {
  /** The edition the function was given; a receipt keeps its id, its digest and its figures. */
  readonly edition?: Edition;
  /** The judgements the function was given; a receipt keeps them apart. */
  readonly judgements?: readonly unknown[];
  /** All else the function was given. */
  readonly [name: string]: unknown;
}

/** 核验凭证. All that is needed to work a result out again, as plain data in the order of its keys. */
export interface Receipt {
  /** What this is. */
  readonly kind: "receipt";
  /** What the result is. */
  readonly of: ReceiptKind;
  /** The version of this package. */
  readonly version: string;
  /** Not just the name: a variant has the name of its edition, figures of its own and so another digest (`editionDigest`). */
  readonly edition: {
    readonly id: string;
    readonly digest: string;
    readonly parameters: readonly Parameter[];
  } | null;
  /** What the result was worked out from. */
  readonly inputs: { readonly [name: string]: unknown };
  /** The judgements it rests on. */
  readonly judgements: readonly unknown[];
  /** The result itself. */
  readonly result: unknown;
  /** Of the canonical text of all the rest, where the caller passed in a function for it. */
  readonly digest?: string;
  /** What could not be recorded. A receipt with errors vouches for nothing. */
  readonly issues: readonly Issue[];
}

/** The options of `receiptFor`. */
export interface ReceiptOptions {
  /**
   * From text to a digest of it, such as SHA-256 in hexadecimal; the library itself has none. A digest is checked only by
   * who passes in the function for it; one that fails when checking counts as a digest that differs.
   */
  readonly digest?: (text: string) => string;
}

/** Inputs and result of the largest application there may be. */
export const receiptLimits: Limits = {
  depth: 40,
  keys: 1_000,
  textLength: 10_000,
  entries: 2_000_000,
  nodes: 2_000_000,
};

/** Whether what a stored receipt says went wrong leaves it standing. */
export const isSound = (issues: readonly unknown[]): boolean =>
  issues.every((one) => ownOf(one as Issue | null, "severity") !== "error");
