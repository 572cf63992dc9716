import * as z from "zod/mini";
import { count, date, draft, text, yuan } from "../../input/leaves.js";
import { equatable } from "../../input/money-leaves.js";

/** 补助申请. What is known of one contract and its enterprise; everything may be missing, and is then asked for. */
export const subsidyClaimSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: draft("id", text()),
    enterprise: draft("enterprise", text()),
    price: draft("price", yuan()),
    concession: draft("concession", yuan()),
    eligible: draft("eligible", yuan()),
    invoiced: draft("invoiced", yuan()),
    downPayment: draft("downPayment", yuan()),
    items: draft(
      "items",
      z.array(
        z.strictObject({
          kind: text().check(z.meta({ title: "费用类别" })),
          amount: yuan().check(z.meta({ title: "金额", unit: "元" })),
        }),
      ),
    ),
    level: draft("level", count()),
    completedOn: draft("completedOn", date()),
    batch: draft("batch", text()),
    size: draft("size", z.enum(["micro", "small", "medium", "large"])),
    specialised: draft("specialised", z.enum(["none", "regional", "national", "little-giant"])),
    projectKind: draft("projectKind", text()),
    providerGrade: draft("providerGrade", text()),
    region: draft("region", text()),
    accepted: draft("accepted", z.boolean()),
    supportedElsewhere: draft("supportedElsewhere", z.boolean()),
    supportElsewhere: draft("supportElsewhere", yuan()),
    received: draft("received", yuan()),
    receivedThisYear: draft("receivedThisYear", yuan()),
    facts: draft("facts", z.record(z.string(), equatable(), "a-record")),
  }))();

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
export const closedWords: Readonly<Record<string, readonly string[]>> = {
  size: ["micro", "small", "medium", "large"],
  specialised: ["none", "regional", "national", "little-giant"],
};
