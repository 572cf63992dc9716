import * as z from "zod/mini";
import type { Issue } from "../core/issue.js";
import { defaultLimits, type Limits } from "../core/snapshot.js";
import { argumentNouns } from "../vocabulary/nouns/argument.js";
import { readArgument } from "./argument.js";
import { ofNoun } from "./of-noun.js";

const bound = (most: number) =>
  z.optional(z.int("not-whole").check(z.nonnegative("negative"), z.maximum(most, "number-too-large")));

/** Beyond these an answer would no longer come in bounded time and stack. */
const limitsSchema = /* @__PURE__ */ (() =>
  ofNoun(argumentNouns, "limits", {
    depth: bound(200),
    keys: bound(100_000),
    textLength: bound(10_000_000),
    entries: bound(5_000_000),
    nodes: bound(5_000_000),
  }))();

/** The option `limits`: what it leaves out is as it is by default, of which the function may have one of its own. */
export function readLimits(
  given: unknown,
  ofFunction: Limits = defaultLimits,
): { readonly value: Limits; readonly issues: readonly Issue[] } {
  if (given === undefined) return { value: ofFunction, issues: [] };
  const { value, issues } = readArgument(limitsSchema, given, { of: "argument", name: ["limits"] });
  return { value: { ...ofFunction, ...value } as Limits, issues };
}
