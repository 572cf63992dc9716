import type { Receipt } from "../../receipt/receipt.js";
import type { ReceiptDifference, ReceiptVerification } from "../../receipt/verify-receipt.js";
import { only } from "./application.js";
import type { Report, Section } from "./report.js";
import { hasErrors, type Voice } from "./voice.js";

/** The place and both sides are in the difference itself: they are keys and data, and no sentence. */
export const reportDifference = ({ code }: ReceiptDifference, voice: Voice): Report =>
  only(voice.say("receipts", code));

export function reportReceipt({ of, result, issues }: Receipt, voice: Voice): Report {
  const isRefused = hasErrors(issues);
  return {
    headline: voice.tell(isRefused ? "receipt-refused" : "receipt", { of }),
    sections: [
      // Of a result of the caller's own nothing is known here.
      voice.section("result", isRefused || of === "other" ? [] : [result]),
      voice.section("issues", issues),
    ],
  };
}

export const reportReceiptCheck = (
  { ok, differences, issues }: ReceiptVerification,
  voice: Voice,
): Report => ({
  headline: voice.tell(checkCode(ok, differences), { count: differences.length }),
  sections: [differencesOf(differences, voice), voice.section("issues", issues)],
});

function checkCode(ok: boolean, differences: readonly ReceiptDifference[]) {
  if (ok) return "receipt-verified";
  return differences.length === 0 ? "receipt-unverified" : "receipt-refuted";
}

/** Each way of differing once, and how many there are of it. */
const differencesOf = (differences: readonly ReceiptDifference[], voice: Voice): Section => ({
  title: voice.heading("differences"),
  lines: [...new Set(differences.map(({ code }) => code))].map((code) => {
    const others = differences.filter((one) => one.code === code).length - 1;
    const sentence = voice.say("receipts", code);
    return others === 0 ? sentence : sentence + voice.phrase("others", { others });
  }),
});
