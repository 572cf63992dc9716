import * as z from "zod/mini";
import type { Issue } from "../core/issue.js";
import { defaultLimits, type Limits, type WideningLimits } from "../core/snapshot.js";
import { argumentNouns } from "../vocabulary/nouns/argument.js";
import { readArgument } from "./argument.js";
import { ofNoun } from "./of-noun.js";

const bound = (most: number) =>
  z.optional(z.int("not-whole").check(z.nonnegative("negative"), z.maximum(most, "number-too-large")));

const widest = { entries: 5_000_000, nodes: 5_000_000 };

/** Beyond these an answer would no longer come in bounded time and stack. */
const limitsSchema = /* @__PURE__ */ (() =>
  ofNoun(argumentNouns, "limits", {
    depth: bound(200),
    keys: bound(100_000),
    textLength: bound(10_000_000),
    entries: bound(widest.entries),
    nodes: bound(widest.nodes),
  }))();

/** The option `limits`: what it leaves out is as it is by default, of which the function may have one of its own. */
export function readLimits(
  given: unknown,
  ofFunction: Limits = defaultLimits,
): { readonly value: WideningLimits; readonly issues: readonly Issue[] } {
  if (given === undefined) return { value: { ...ofFunction, widest }, issues: [] };
  const { value, issues } = readArgument(limitsSchema, given, { of: "argument", name: ["limits"] });
  return { value: { ...ofFunction, ...value, widest } as WideningLimits, issues };
}
