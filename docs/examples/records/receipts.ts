import { createHash } from "node:crypto";
import {
  canonicalJson,
  explain,
  nm2024,
  type Receipt,
  type ReceiptInputs,
  type ReceiptKind,
  type ReceiptVerification,
  receiptFor,
  verifyReceipt,
} from "digital-pilot-rules";

/** The library hashes nothing itself, so whoever keeps receipts says with what. */
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

// #region make
/** A result with all that it was worked out from, as one line of text: the same bytes for the same content. */
export function sealed(kind: ReceiptKind, result: unknown, inputs: ReceiptInputs): string {
  const receipt = receiptFor(kind, result, inputs, { digest });
  const text = canonicalJson(receipt);
  const errors = [...receipt.issues, ...text.issues].filter(({ severity }) => severity === "error");
  if (!text.ok || errors.length > 0) throw new Error(errors.map((issue) => explain(issue, "en")).join(" "));
  return text.value;
}
// #endregion make

// #region check
/** Works the result out again, years later or elsewhere, and names every place that differs. */
export const checked = (text: string): ReceiptVerification =>
  verifyReceipt(JSON.parse(text) as Receipt, { editions: [nm2024], digest });
// #endregion check
