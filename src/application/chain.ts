import * as z from "zod/mini";
import { count, statement, text } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

const operator = () => draftOf(applicationNouns, "platformOperator", { name: text(), kind: text() });

/** 工业互联网平台. Who may run one is decided by a rule, so the kind of the operator may be any text. */
export const platformSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "platform", {
    name: text(),
    level: oneOf(applicationNouns, "platform", "level"),
    operator: operator(),
    operators: z.array(operator()),
    action: oneOf(applicationNouns, "platform", "action"),
  }))();

/** 产业链. One chain the application is about, with its brief and its platforms. */
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

/** 产业链, as it was read: any field may be missing. */
export type Chain = z.infer<typeof chainSchema>;

/** 工业互联网平台, as it was read: any field may be missing. */
export type Platform = z.infer<typeof platformSchema>;
