import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { below, error, hasErrors, type Issue } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import { version } from "../core/version.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { Parameter } from "../kernel/parameter.js";
import { kindOf } from "./kinds.js";
import { type ReceiptKind, receiptKinds } from "./receipt-schema.js";

/**
 * What a result was worked out from: the arguments of the function that gave it, by their names, its options beside
 * them or under `options`, and its edition. `allocate(total, claims, { ties })` has the inputs `{ total, claims, ties }`,
 * `assessApplication(draft, { edition, asOf })` has `{ draft, edition, asOf }`; a receipt keeps a draft as `application`.
 */
export interface ReceiptInputs {
  /** Told by the names of the other inputs where it is not given. Without an edition a `budget` is a summary's. */
  readonly kind?: ReceiptKind;
  readonly edition?: Edition;
  readonly judgements?: readonly unknown[];
  readonly [name: string]: unknown;
}

/** 凭据. All that is needed to work a result out again, as plain data in the order of its keys. */
export interface Receipt {
  readonly kind: ReceiptKind;
  /** The version of this package. */
  readonly version: string;
  /** Not just the name: a variant has the name of its edition and figures of its own. */
  readonly edition: { readonly id: string; readonly parameters: readonly Parameter[] } | null;
  readonly inputs: { readonly [name: string]: unknown };
  readonly judgements: readonly unknown[];
  readonly result: unknown;
  /** Of the canonical text of all the rest, where the caller passed in a function for it. */
  readonly digest?: string;
  /** What could not be recorded. A receipt with errors vouches for nothing. */
  readonly issues: readonly Issue[];
}

export interface ReceiptOptions {
  /**
   * From text to a digest of it, such as SHA-256 in hexadecimal; the library itself has none. A digest is checked only by
   * who passes in the function for it; one that fails when checking counts as a digest that differs.
   */
  readonly digest?: (text: string) => string;
}

/** Inputs and result of the largest application there may be. */
export const receiptLimits: Limits = { depth: 40, keys: 1_000, textLength: 10_000, nodes: 2_000_000 };

/**
 * A record of a result that anyone can check later. Its canonical text (`canonicalJson`) is the same for the same
 * content, so it can be signed or digested; `verifyReceipt` works the result out again.
 */
export function receiptFor(result: unknown, inputs: ReceiptInputs, options: ReceiptOptions = {}): Receipt {
  const { edition, judgements = [], kind, ...rest } = flattened(inputs);
  const parts = {
    inputs: rest,
    judgements,
    result,
    parameters: isEdition(edition) ? edition.parameters : [],
  };
  const isKnown = receiptKinds.some((one) => one === kind);
  const copy = snapshot(parts, receiptLimits);
  const read = (copy.ok ? copy.value : {}) as Partial<Record<keyof typeof parts, unknown>>;
  const issues = [
    ...copy.issues,
    ...(edition === undefined || isEdition(edition) ? [] : [error("unknown-edition", ["edition"])]),
    ...(kind === undefined || isKnown ? [] : [error("unknown-word", ["kind"], { allowed: allowedKinds })]),
  ];
  const names = Object.keys(edition === undefined ? rest : { ...rest, edition });
  const receipt = {
    kind: isKnown ? kind : kindOf(names),
    version,
    edition: isEdition(edition) ? { id: edition.id, parameters: read.parameters } : null,
    inputs: read.inputs ?? {},
    judgements: read.judgements ?? [],
    result: read.result ?? null,
    issues: issues.map((issue) => below(["receipt"], issue)),
  };
  const text = canonicalText(receipt);
  const digest = digestOf(text, options);
  return deepFreeze({ ...JSON.parse(text), ...(digest !== undefined && { digest }) });
}

/** Arguments that the functions call otherwise than receipts do, which name them by what they are. */
const otherNames = { draft: "application", input: "declaration" } as const;

/** Inputs as they are handed to a function, `options` and all, as one list of names. */
function flattened(inputs: ReceiptInputs): Partial<ReceiptInputs> {
  const { options, ...named } = optionsOf(inputs);
  const all: Record<string, unknown> = { ...optionsOf(options as object | undefined), ...named };
  for (const [name, meant] of Object.entries(otherNames)) {
    if (!Object.hasOwn(all, name) || Object.hasOwn(all, meant)) continue;
    all[meant] = all[name];
    delete all[name];
  }
  return all;
}

const allowedKinds = receiptKinds.join(", ");

/** A function of the caller's may fail; a receipt without a digest says so by having none. */
export function digestOf(text: string, options: ReceiptOptions | undefined): string | undefined {
  try {
    const digest = optionsOf(options).digest?.(text);
    return typeof digest === "string" ? digest : undefined;
  } catch {
    return undefined;
  }
}

export const isSound = (issues: unknown): boolean =>
  Array.isArray(issues) && !hasErrors(issues.filter((one) => typeof one === "object" && one !== null));
