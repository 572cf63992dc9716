import * as z from "zod/mini";
import { creditCode, draft, statement, text } from "../input/leaves.js";

/** 数字化服务商. */
export const providerSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: draft("providers.list.*.name", text()),
    creditCode: draft("providers.list.*.creditCode", creditCode()),
    services: draft("providers.list.*.services", z.array(text())),
    cases: draft("providers.list.*.cases", statement()),
  }))();

/** 服务商遴选. Which way of choosing is allowed is for 3.3 to say, so it is any text. */
export const providersSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    selection: draft("providers.selection", text()),
    list: draft("providers.list", z.array(providerSchema)),
  }))();

export type Provider = z.infer<typeof providerSchema>;
