import * as z from "zod/mini";
import { count, statement, text } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";

/** 工业互联网平台. Who may run one is decided by a rule, so the kind of the operator may be any text. */
export const platformSchema = /* @__PURE__ */ (() =>
  draftOf("platform", {
    name: text(),
    level: oneOf("platform", "level"),
    operator: draftOf("platformOperator", {
      name: text(),
      kind: text(),
    }),
    action: oneOf("platform", "action"),
  }))();

/** 产业链. One chain the application is about, with its brief and its platforms. */
export const chainSchema = /* @__PURE__ */ (() =>
  draftOf("chain", {
    id: text(),
    name: text(),
    regionalKeyChain: z.boolean(),
    brief: draftOf("chainBrief", {
      base: statement(),
      strengths: statement(),
      features: statement(),
      demonstrations: statement(),
    }),
    counts: draftOf("chainCounts", {
      aboveScale: count(),
      belowScale: count(),
    }),
    digitalisation: statement(),
    platforms: z.array(platformSchema),
  }))();

/** 产业链, as it was read: any field may be missing. */
export type Chain = z.infer<typeof chainSchema>;
