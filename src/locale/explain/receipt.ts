import type { Issue } from "../../core/issue.js";
import type { ReceiptDifference } from "../../receipt/verify-receipt.js";
import { only } from "./application.js";
import type { Report } from "./report.js";
import { ofKind, type Voice } from "./voice.js";

/** The place and both sides are in the difference itself: they are keys and data, and no sentence. */
export const reportDifference = ({ code }: ReceiptDifference, voice: Voice): Report =>
  only(voice.say("receipts", code));

interface AnyReceipt {
  /** What the receipt is for. */
  readonly of?: string;
  readonly kind: string;
  readonly result: unknown;
  readonly issues: readonly Issue[];
}

export function reportReceipt({ of, kind, result, issues }: AnyReceipt, voice: Voice): Report {
  const told = (result as { readonly kind?: string } | null)?.kind;
  return {
    headline: voice.tell("receipt", { of: of ?? (kind === "receipt" ? told : kind) ?? "other" }),
    sections: [voice.section("result", told === undefined ? [] : [result]), voice.section("issues", issues)],
  };
}

interface ReceiptCheck {
  readonly ok: boolean;
  readonly differences?: readonly ReceiptDifference[];
  readonly issues?: readonly Issue[];
}

export const reportReceiptCheck = ({ ok, differences = [], issues }: ReceiptCheck, voice: Voice): Report => ({
  headline: voice.tell(ok ? "receipt-verified" : "receipt-refuted", { count: differences.length }),
  sections: [
    voice.section("differences", ofKind("receipt-difference", differences)),
    voice.section("issues", issues),
  ],
});
