import * as z from "zod/mini";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { readArgument } from "../input/argument.js";
import { text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { knownParts } from "./known-parts.js";
import type { Provisions } from "./provisions.js";

const error = /* @__PURE__ */ errorOf("argument");

const path = ["edition", "provisions"] as const;

const answer = () =>
  z.optional(
    z.union(
      [
        text(),
        ofNoun(editionNouns, "provision", { clause: text(), phrase: text(), rule: z.optional(text()) }),
      ],
      "a-rule-or-citation",
    ),
  );

const provisionsSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "provisions", {
    quota: answer(),
    threeParty: answer(),
    uses: answer(),
    discretion: answer(),
    instalments: answer(),
    matchingFunds: answer(),
    socialCapital: answer(),
    costEstimate: answer(),
    approval: answer(),
    publicity: answer(),
    review: answer(),
    consequence: answer(),
    targets: answer(),
    nationalSupport: answer(),
    period: answer(),
  }))();

/** The provisions of editions that were put together before: what they name stood there once, and a variant may have left it out. */
const known = /* @__PURE__ */ knownParts("provisions");

/** Which rule or words answer for what. An id that is no rule's is a mistake, unless a variant has left its rule out. */
export function readProvisions(
  input: unknown,
  ruleIds: ReadonlySet<string>,
): { readonly value: Provisions | undefined; readonly issues: readonly Issue[] } {
  if (input === undefined || known.has(input)) return { value: input as Provisions | undefined, issues: [] };
  const { value: read, issues } = readArgument(provisionsSchema, input, { of: "argument", name: path });
  const value = JSON.parse(JSON.stringify(read ?? {})) as Provisions;
  const mistyped = Object.entries(value).filter(([, rule]) => typeof rule === "string" && !ruleIds.has(rule));
  known.add(deepFreeze(value));
  return {
    value,
    issues: [
      ...issues,
      ...mistyped.map(([name, id]) => error("unknown-rule", [...path, name], { id: id as string })),
    ],
  };
}
