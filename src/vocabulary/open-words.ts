import type { Word } from "./application-words.js";

/**
 * The words of fields that take any text, because which of them is allowed is for a rule to say. Another word is no
 * fault of the form: the reader names it, and rules leave it to a person.
 */
export const openWords = {
  "chains.*.platforms.*.operator.kind": [
    "chain-leader",
    "leading-enterprise",
    "service-provider",
    "other-operator",
  ],
  "chains.*.platforms.*.operators.*.kind": [
    "chain-leader",
    "leading-enterprise",
    "service-provider",
    "other-operator",
  ],
  "providers.selection": ["open-tender", "open-selection", "negotiation", "direct-award"],
  "providers.list.*.services": [
    "diagnosis",
    "consulting",
    "platform",
    "transformation",
    "standards",
    "security",
    "talent-training",
  ],
  "budget.lines.*.use": [
    "platform",
    "transformation",
    "standards",
    "consulting-diagnosis",
    "talent-training",
    "publicity",
  ],
  "plan.measures": [
    "publicity",
    "resource-matching",
    "diagnosis",
    "platform-support",
    "talent-training",
    "financial-support",
    "security",
  ],
  "plan.financeMeasures": ["fiscal-linkage", "financial-institutions"],
  "plan.safeguardKinds": ["policy", "funding", "talent", "service"],
  "plan.results": [
    "benchmark-enterprises",
    "lighthouse-enterprises",
    "providers",
    "solutions",
    "products",
    "standards",
    "mechanisms",
  ],
  "plan.cooperation": ["orders", "design", "production", "supply-chain"],
  "plan.innovation": ["technology", "talent"],
} as const satisfies Readonly<Record<string, readonly Word[]>>;

/** The words of a field as a finding or an issue names it; `undefined` where it takes none or closed ones. */
export function openWordsOf(field: string): readonly Word[] | undefined {
  const pattern = field.replace(/(?<=\.)\d+(?=\.|$)/g, "*");
  return Object.hasOwn(openWords, pattern) ? openWords[pattern as keyof typeof openWords] : undefined;
}
