import type { DecimalText } from "../../core/decimal.js";
import type { Issue } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { repeats } from "../../core/repeats.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { errorOf } from "../../vocabulary/issues.js";
import { comparedFacts, type Facts, truthOf } from "./condition.js";
import { faultsOfCondition } from "./condition-faults.js";
import type { PolicyCondition } from "./condition-schema.js";
import { factsIn, factsOf } from "./facts.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** 单列份额. The least part of what there is to pay that goes to claims of one kind, as far as their subsidies reach. */
export interface SetAside {
  /** 份额编号, each once. */
  readonly id: string;
  /** Which claims it is for. A claim that several are for counts under the first. */
  readonly when: PolicyCondition;
  /** A part of one, of what there is to pay; down to the fen. */
  readonly share: DecimalText;
}

const error = /* @__PURE__ */ errorOf("subsidyRequest");

/** What is wrong with set-asides under a policy, whatever the claims. */
export function faultsOfSetAsides(setAsides: readonly SetAside[], policy: SubsidyPolicy): readonly Issue[] {
  const sum = setAsides.reduce((all, { share }) => all + scaled(share, 6), 0n);
  return [
    ...repeats(setAsides.map(({ id }) => id)).map(({ index, first }) =>
      error("repeated-id", ["setAsides", index, "id"], { first: `${first + 1}` }),
    ),
    ...setAsides.flatMap(({ when }, index) => faultsOfCondition(when, ["setAsides", index, "when"], policy)),
    ...(sum > 1_000_000n ? [error("set-asides-above-pool", ["setAsides"], { rate: unscaled(sum, 6) })] : []),
  ];
}

/** Under which set-aside each claim counts, by its place; -1 where under none. Issues name facts that are missing to say so. */
export function setAsidesOf(
  claims: readonly SubsidyClaim[],
  policy: SubsidyPolicy,
  setAsides: readonly SetAside[],
): { readonly places: readonly number[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const places = claims.map((claim, index) => {
    const facts = factsOf(claim, policy);
    const place = setAsides.findIndex(({ when }) => truthOf(when, facts, policy) !== "no");
    const when = ownOf(setAsides, place)?.when;
    if (when !== undefined && truthOf(when, facts, policy) === "open")
      issues.push(error("set-aside-undecided", ["claims", index], { fields: missingIn(when, facts) }));
    return place;
  });
  return { places, issues };
}

const missingIn = (when: PolicyCondition, facts: Facts): string =>
  [...new Set(comparedFacts(when).flatMap(factsIn))].filter((fact) => !facts.has(fact)).join(", ");
