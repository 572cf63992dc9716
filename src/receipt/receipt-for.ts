import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { version } from "../core/version.js";
import { digestOfEdition } from "../edition/edition-digest.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { digestOf } from "./digest.js";
import { inputsOf } from "./inputs-of.js";
import { type Receipt, type ReceiptInputs, type ReceiptOptions, receiptLimits } from "./receipt.js";
import { type ReceiptKind, receiptKinds } from "./receipt-schema.js";

const error = /* @__PURE__ */ errorOf("receiptRequest");
const warning = /* @__PURE__ */ warningOf("receiptRequest");

/**
 * A record of a result that anyone can check later. Its canonical text (`canonicalText`) is the same for the same
 * content, so it can be signed or digested; `verifyReceipt` works the result out again. `kind` is what the result says it
 * is, and `other` for the result of a function of one's own.
 *
 * Issues: `unknown-word` (`kind`), `unknown-edition`, `digest-not-usable`, `unknown-option`, and what keeps `result` or
 * `inputs` from being recorded (`not-json`, `cycle`, …). A receipt with errors vouches for nothing.
 *
 * @example
 * ```ts
 * import { allocate, receiptFor, verifyReceipt } from "digital-pilot-rules";
 *
 * const claims = [{ id: "a", weight: "1" }, { id: "b", weight: "2" }];
 * const receipt = receiptFor("allocation", allocate("100", claims), { total: "100", claims });
 * receipt.of; //=> "allocation"
 * verifyReceipt(receipt).ok; //=> true
 * ```
 */
export function receiptFor(
  kind: ReceiptKind,
  result: unknown,
  inputs: ReceiptInputs,
  options?: ReceiptOptions,
): Receipt;
export function receiptFor(kind: unknown, result: unknown, inputs: unknown, options?: unknown): Receipt;
export function receiptFor(kind: unknown, result: unknown, inputs: unknown, options?: unknown): Receipt {
  const { given, issues: ofOptions } = readOptions(options, ["digest"]);
  const known = receiptKinds.find((one) => one === kind);
  const { named, edition, judgements = [], issues: ofInputs } = inputsOf(inputs);
  const recorded = isEdition(edition) ? edition : undefined;
  const parts = { result, inputs: named, judgements, parameters: recorded?.parameters };
  const copy = snapshot(parts, receiptLimits);
  const read = (copy.ok ? copy.value : {}) as Partial<Record<keyof typeof parts, unknown>>;
  const plain = {
    kind: "receipt",
    of: known ?? "other",
    version,
    edition: recorded
      ? { id: recorded.id, digest: digestOfEdition(recorded), parameters: read.parameters ?? [] }
      : null,
    inputs: ownOf(read, "inputs") ?? {},
    judgements: ownOf(read, "judgements") ?? [],
    result: ownOf(read, "result") ?? null,
  };
  const issues = [
    ...ofOptions,
    ...(known === undefined ? [error("unknown-word", ["kind"], { allowed: receiptKinds.join(", ") })] : []),
    ...ofInputs,
    ...copy.issues,
    ...(edition === undefined || recorded ? [] : [error("unknown-edition", ["edition"])]),
  ];
  return deepFreeze(sealed(plain, issues, given.digest));
}

/** Digested with its issues; where that cannot be done, with one issue more and no digest. */
function sealed(plain: object, issues: readonly Issue[], digestWith: unknown): Receipt {
  const text = canonicalText({ ...plain, issues: capped(issues) });
  const digest = digestWith === undefined ? undefined : digestOf(text, digestWith);
  if (digest !== undefined) return { ...JSON.parse(text), digest };
  if (digestWith === undefined) return JSON.parse(text);
  return sealed(plain, [...issues, warning("digest-not-usable", ["digest"])], undefined);
}
