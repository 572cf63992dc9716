import * as z from "zod/mini";
import { draft, yuan } from "../../input/leaves.js";

/** 资金池. What there is to pay subsidies from. */
export const subsidyRunOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({ pool: draft("pool", yuan()) }))();
