import * as z from "zod";
import { count, draft, statement, text } from "../input/leaves.js";

/** 工业互联网平台. Who may run one is for 2.1 to say, so the operator's kind is any text. */
export const platformSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: draft("chains.*.platforms.*.name", text()),
    level: draft(
      "chains.*.platforms.*.level",
      z.enum(["enterprise", "industry", "region", "national-cross"]),
    ),
    operator: draft(
      "chains.*.platforms.*.operator",
      z.strictObject({
        name: draft("chains.*.platforms.*.operator.name", text()),
        kind: draft("chains.*.platforms.*.operator.kind", text()),
      }),
    ),
    operators: draft(
      "chains.*.platforms.*.operators",
      z.array(
        z.strictObject({
          name: draft("chains.*.platforms.*.operators.*.name", text()),
          kind: draft("chains.*.platforms.*.operators.*.kind", text()),
        }),
      ),
    ),
    action: draft("chains.*.platforms.*.action", z.enum(["build", "upgrade"])),
  }))();

/** 产业链. One chain the application is about, with its brief (A1.1) and its platforms (2.1). */
export const chainSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: draft("chains.*.id", text()),
    name: draft("chains.*.name", text()),
    regionalKeyChain: draft("chains.*.regionalKeyChain", z.boolean()),
    brief: draft(
      "chains.*.brief",
      z.strictObject({
        base: draft("chains.*.brief.base", statement()),
        strengths: draft("chains.*.brief.strengths", statement()),
        features: draft("chains.*.brief.features", statement()),
        demonstrations: draft("chains.*.brief.demonstrations", statement()),
      }),
    ),
    counts: draft(
      "chains.*.counts",
      z.strictObject({
        aboveScale: draft("chains.*.counts.aboveScale", count()),
        belowScale: draft("chains.*.counts.belowScale", count()),
      }),
    ),
    digitalisation: draft("chains.*.digitalisation", statement()),
    platforms: draft("chains.*.platforms", z.array(platformSchema)),
  }))();

export type Platform = z.infer<typeof platformSchema>;
export type Chain = z.infer<typeof chainSchema>;
