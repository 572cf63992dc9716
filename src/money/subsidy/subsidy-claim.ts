import * as z from "zod";
import { count, date, text, yuan } from "../../input/leaves.js";
import { equatable } from "../../input/money-leaves.js";
import { draftOf, ofNoun, oneOf } from "../../input/of-noun.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";

/** 补助申请. What is known of one contract and its enterprise; everything may be missing, and is then asked for. */
export const claimLeaves = () => ({
  id: text(),
  enterprise: text(),
  price: yuan(),
  concession: yuan(),
  eligible: yuan(),
  invoiced: yuan(),
  downPayment: yuan(),
  items: z.array(
    ofNoun(subsidyNouns, "claimItem", {
      kind: text(),
      amount: yuan(),
    }),
  ),
  level: count(),
  completedOn: date(),
  batch: text(),
  size: oneOf(subsidyNouns, "subsidyClaim", "size"),
  specialised: oneOf(subsidyNouns, "subsidyClaim", "specialised"),
  projectKind: text(),
  providerGrade: text(),
  region: text(),
  accepted: z.boolean(),
  supportedElsewhere: z.boolean(),
  supportElsewhere: yuan(),
  received: yuan(),
  receivedThisYear: yuan(),
  facts: z.record(z.string(), equatable(), "a-record"),
});

export const subsidyClaimSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "subsidyClaim", claimLeaves()))();

export type SubsidyClaim = z.infer<typeof subsidyClaimSchema>;

/** The kinds of fact, by which they are compared. */
export type FactKind = "number" | "amount" | "date" | "word" | "yes-or-no";

/** The facts every claim has, so every policy may ask for them; a policy may declare more of its own. */
export const claimFacts = {
  level: "number",
  completedOn: "date",
  batch: "word",
  size: "word",
  specialised: "word",
  projectKind: "word",
  providerGrade: "word",
  region: "word",
  accepted: "yes-or-no",
  supportedElsewhere: "yes-or-no",
  price: "amount",
  concession: "amount",
  eligible: "amount",
  invoiced: "amount",
  downPayment: "amount",
  supportElsewhere: "amount",
  received: "amount",
  receivedThisYear: "amount",
} as const satisfies Readonly<Record<string, FactKind>>;

/** Parts of a contract's price: none of them can be more than the whole. */
export const partsOfPrice = ["concession", "eligible", "invoiced", "downPayment"] as const;

/** The words a fact can be, where the list is closed. */
export const closedWords: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ (() => ({
  size: subsidyNouns.subsidyClaim.fields.size.words,
  specialised: subsidyNouns.subsidyClaim.fields.specialised.words,
}))();
