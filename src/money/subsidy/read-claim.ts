import { compare } from "../../core/decimal.js";
import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import { isPlainlyFine, readArgument } from "../../input/argument.js";
import { errorOf } from "../../vocabulary/issues.js";
import { partsOfPrice, type SubsidyClaim, subsidyClaimSchema } from "./subsidy-claim.js";

const error = /* @__PURE__ */ errorOf("subsidyClaim");

/** A claim as far as it can be used, and what is wrong with it. */
interface ClaimReading {
  readonly claim: SubsidyClaim;
  readonly issues: readonly Issue[];
}

/** An element of a list that is a copy of the library's own already. One that is plainly fine is not gone through again. */
export const readListed = (given: unknown): ClaimReading =>
  isFineClaim(given) ? { ...withoutContradictions(given as SubsidyClaim) } : readClaim(given);

/** What is read alone is held to the limits of one claim, which only a list in it can pass. */
const isFineClaim = (given: unknown): boolean =>
  isPlainlyFine(subsidyClaimSchema, given) &&
  [(given as SubsidyClaim).items, (given as SubsidyClaim).spent].every(
    (list) => list === undefined || list.length <= mostListed,
  );

const mostListed = 1_000;

export function readClaim(given: unknown): ClaimReading {
  const reading = readArgument(subsidyClaimSchema, given);
  const { claim, issues } = withoutContradictions(bare(withKnownPieces(reading.value ?? {}, reading.issues)));
  return { claim, issues: [...reading.issues, ...issues] };
}

/** Items of which nobody can read how many pieces they are for are not known: as one piece they would be paid too little. */
const withKnownPieces = (claim: SubsidyClaim, issues: readonly Issue[]): SubsidyClaim =>
  issues.some(({ path }) => path[0] === "items" && path[2] === "pieces")
    ? { ...claim, items: undefined }
    : claim;

/** A part of the price that is more than the whole is as good as not given. */
export function withoutContradictions<Claim extends SubsidyClaim>(
  claim: Claim,
): { readonly claim: Claim; readonly issues: readonly Issue[] } {
  const { price } = claim;
  if (price === undefined || !partsOfPrice.some((name) => isMore(claim[name], price)))
    return { claim, issues: [] };
  const usable: Partial<Record<(typeof partsOfPrice)[number], unknown>> & Claim = bare({ ...claim });
  const issues = partsOfPrice.flatMap((name) => {
    const part = claim[name];
    if (part === undefined || !isMore(part, price)) return [];
    delete usable[name];
    return [error("more-than-the-price", [name], { part, price })];
  });
  return { claim: usable, issues };
}

const isMore = (part: Yuan | undefined, whole: Yuan): boolean =>
  part !== undefined && compare(part, whole) > 0;
