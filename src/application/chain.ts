import * as z from "zod";
import { count, statement, text } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** 工业互联网平台. Who may run one is for 2.1 to say, so the operator's kind is any text. */
export const platformSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "platform", {
    name: text(),
    level: oneOf(applicationNouns, "platform", "level"),
    operator: draftOf(applicationNouns, "platformOperator", {
      name: text(),
      kind: text(),
    }),
    action: oneOf(applicationNouns, "platform", "action"),
  }))();

/** 产业链. One chain the application is about, with its brief (A1.1) and its platforms (2.1). */
export const chainSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "chain", {
    id: text(),
    name: text(),
    regionalKeyChain: z.boolean(),
    brief: draftOf(applicationNouns, "chainBrief", {
      base: statement(),
      strengths: statement(),
      features: statement(),
      demonstrations: statement(),
    }),
    counts: draftOf(applicationNouns, "chainCounts", {
      aboveScale: count(),
      belowScale: count(),
    }),
    digitalisation: statement(),
    platforms: z.array(platformSchema),
  }))();

export type Platform = z.infer<typeof platformSchema>;
export type Chain = z.infer<typeof chainSchema>;
