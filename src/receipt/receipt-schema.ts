import * as z from "zod/mini";
import { ownOf } from "../core/own-data.js";
import { text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { parameterSchema } from "../input/parameter.js";
import { receiptNouns } from "../vocabulary/nouns/receipt.js";

/** 结果种类, by the function that gives the result. `other`: the checker brings the function. */
export const receiptKinds = /* @__PURE__ */ (() => receiptNouns.receipt.fields.of.words)();

export type ReceiptKind = (typeof receiptKinds)[number];

/** 核验凭证. As it is stored; what it holds is read again by the functions it was the input of. */
export const receiptSchema = /* @__PURE__ */ (() =>
  ofNoun(receiptNouns, "receipt", {
    kind: z.literal("receipt"),
    of: oneOf(receiptNouns, "receipt", "of"),
    version: text(),
    edition: z.nullable(
      ofNoun(receiptNouns, "receiptEdition", {
        id: text(),
        digest: text(),
        parameters: z.array(parameterSchema),
      }),
    ),
    inputs: z.record(z.string(), z.unknown()),
    judgements: z.array(z.unknown()),
    result: z.unknown(),
    digest: z.optional(text()),
    issues: z.array(z.unknown()),
  }))();

/** A stored receipt; `undefined` where it is none. */
export const readReceipt = (plain: unknown): z.infer<typeof receiptSchema> | undefined =>
  ownOf(receiptSchema.safeParse(plain, { jitless: true }), "data");
