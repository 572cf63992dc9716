import * as z from "zod/mini";
import { creditCode, statement, text } from "../input/leaves.js";
import { draftOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** 数字化服务商. */
export const providerSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "provider", {
    name: text(),
    creditCode: creditCode(),
    services: z.array(text()),
    cases: statement(),
  }))();

/** 服务商遴选. Which way of choosing is allowed is decided by a rule, so it may be any text. */
export const providersSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "providers", {
    selection: text(),
    list: z.array(providerSchema),
  }))();

export type Provider = z.infer<typeof providerSchema>;
