/** 三（二）确定改造企业: which enterprises are to be transformed. */

import type { Enterprise } from "../../../application/enterprise.js";
import { type EnterpriseDomain, missingField } from "../../../application/enterprise-facts.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { countEnterprises, countOfChain } from "../../../application/roster.js";
import { atLeast } from "../../../edition/counted.js";
import {
  type ApplicationRule,
  applicationRule,
  enterpriseRule,
  faultyEnterprises,
} from "../../../edition/define.js";
import { type Fact, View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { answering, definePredicate } from "../../../kernel/predicate.js";
import type { Change, Context } from "../../../kernel/rule.js";
import { every, given, needsData, pass, shownName, type Verdict } from "../../../kernel/verdict.js";
import {
  enoughEnterprises,
  isToTransform,
  refusal,
  toTransform,
  transform,
  withTable,
} from "../roster-changes.js";
import { enoughByTargets, raiseTargets } from "../transformation-targets.js";
import { forWantOfChains } from "./3-1-chains.js";

const define = definePredicate<EnterpriseDomain>();

const outsideChains = define({
  reads: ["transform", "chain"],
  fault: ({ transform, chain }) =>
    transform === "yes" && chain === "undeclared" ? "outside-the-chains" : undefined,
});

const eachInAChain = enterpriseRule({
  id: "3.2#enterprises-in-chains",
  phrase: "在确定的重点产业链中",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: outsideChains,
  mend: (facts) => {
    // Where no chain is chosen it is chains that are missing, one at least, and nobody is to be moved out for it.
    if (facts.roster.chains.ids.size === 0)
      return { code: "chains-must-be-chosen", values: { count: "1" }, changes: [] };
    const outside = faultyEnterprises(facts, outsideChains);
    return {
      code: "leave-out-outsiders",
      values: { count: `${outside.length}` },
      changes: withTable(
        facts,
        outside.map(({ index }) => transform(index, false)),
      ),
    };
  },
});

export const enterprisesInChains: ApplicationRule = Object.freeze({
  ...eachInAChain,
  check: (facts: ApplicationFacts, context: Context) =>
    forWantOfChains(facts, eachInAChain.check(facts, context)),
});

const atKeyLink =
  (keyLink: "yes" | "no") =>
  (enterprise: { readonly transform: string; readonly chain: string; readonly keyLink: string }): boolean =>
    enterprise.transform === "yes" && enterprise.chain === "declared" && enterprise.keyLink === keyLink;

const [atOne, elsewhere] = [/* @__PURE__ */ atKeyLink("yes"), /* @__PURE__ */ atKeyLink("no")];

/** Whether there is a list of enterprises at all. */
export const listOf = ({ roster }: ApplicationFacts): Fact<readonly unknown[]> => ({
  field: roster.view.field,
  value: roster.seenBy([]),
});

const counting = ({ roster }: ApplicationFacts, test: typeof atOne) =>
  countEnterprises(roster.forWords, [...isToTransform, "keyLink"], test).least;

/**
 * 处于产业链关键环节的企业: the focus of the choice, not a limit to it. Whether it is the focus is for a person, who is
 * shown how many are stated to sit at one.
 */
export const keyLinks = applicationRule({
  id: "3.2#key-links",
  phrase: "处于产业链关键环节的企业",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "reviewer",
  check: (facts, context) =>
    given([listOf(facts)], () =>
      byJudgement(context, {
        included: `${toTransform({ roster: facts.roster.forWords }).least}`,
        atKeyLinks: `${counting(facts, atOne)}`,
        elsewhere: `${counting(facts, elsewhere)}`,
      }),
    ),
  mend: () => ({ code: "only-the-judge-can", changes: [] }),
});

/** Wherever they belong. */
const included = ({ roster }: ApplicationFacts) => countEnterprises(roster, ["transform"], isIncluded);

const isIncluded = (enterprise: { readonly transform: string }): boolean => enterprise.transform === "yes";

/** 不少于100户: per league or city, over all its chains, above and below scale together. */
export const minimumEnterprises: ApplicationRule = applicationRule({
  id: "3.2#minimum-enterprises",
  phrase: "不少于100户",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["minimum-enterprises", "enterprise-count", "transformed-count"],
  check: (facts, context) => {
    const shortage = { code: "too-few-enterprises", unit: "户" };
    return given([context.choice("enterprise-count")], (counted) => {
      if (counted === "targets") return enoughByTargets(facts, context, shortage);
      const least = context.figure("minimum-enterprises");
      const verdict = atLeast(toTransform(facts), least, { ...shortage, fields: ["enterprises"] });
      // There would be enough, were not some of them outside the chains: that is the breach.
      const isForOutsiders =
        verdict.outcome === "fail" && included(facts).least >= Number(verdict.values.required);
      return isForOutsiders
        ? forWantOfChains(facts, { ...verdict, impliedBy: ["3.2#enterprises-in-chains"] })
        : verdict;
    });
  },
  mend: (facts, context) => {
    const failed = minimumEnterprises.check(facts, context);
    return failed.fields.includes("enterprises")
      ? enoughEnterprises(facts, Number(failed.values.required))
      : raiseTargets(facts, failed.values);
  },
});

const leftOutAboveScale = define({
  reads: ["scale", "chain", "transform", "exempt"],
  fault: ({ scale, chain, transform, exempt }) => {
    const leftOut = scale === "above" && chain === "declared" && transform === "no" && exempt === "no";
    return leftOut ? "above-scale-left-out" : undefined;
  },
});

const leftOutByList = enterpriseRule({
  id: "3.2#above-scale-all",
  phrase: "规上企业“应改尽改”",
  force: "must",
  basis: "reading",
  stage: "application",
  predicate: leftOutAboveScale,
});

/**
 * 规上企业“应改尽改”: the text has no list of exceptions, so each exception states its reason; where the only one is that
 * the enterprise refuses, a person judges. Of those that a chain counts and the list does not name nobody knows.
 */
export const aboveScaleAll = applicationRule({
  ...leftOutByList,
  judge: "reviewer",
  check: (facts, context) =>
    every([leftOutByList.check(facts, context), ...unlisted(facts), byRefusal(facts, context)]),
  mend: (facts) => {
    const leftOut = faultyEnterprises(facts, leftOutAboveScale, ["willing"]);
    // One that refuses is not to be included: its refusal is named as the reason instead.
    const changes = leftOut.map(
      ({ index, facts: { willing } }): Change =>
        willing === "no"
          ? { action: "set", path: ["enterprises", index, "exemption"], value: { reason: refusal } }
          : transform(index, true),
    );
    return {
      code: "include-above-scale",
      values: { count: `${leftOut.length}` },
      changes: withTable(facts, changes),
    };
  },
});

/** Chains that state more above-scale enterprises than the list holds: nobody knows of the others. */
function unlisted({ application, roster }: ApplicationFacts): readonly Verdict[] {
  const entries = roster.seenBy([]);
  if (entries === undefined) return [];
  const short = (View.each(application.at("chains")) ?? []).flatMap((chain) => {
    const [id, stated] = [chain.at("id").value, chain.at("counts").at("aboveScale").value];
    const listed = id === undefined ? 0 : countOfChain(roster, id, "above").most;
    return id === undefined || stated === undefined || listed >= stated
      ? []
      : [{ name: chain.value?.name ?? id, stated, listed }];
  });
  if (short.length === 0) return [];
  const total = (part: "stated" | "listed") => short.reduce((sum, one) => sum + one[part], 0);
  const values = {
    chains: short
      .map(({ name }) => shownName(name))
      .sort()
      .slice(0, 5)
      .join(", "),
    stated: `${total("stated")}`,
    listed: `${total("listed")}`,
    shortfall: `${total("stated") - total("listed")}`,
  };
  return [needsData([`enterprises.${entries.length}`], "above-scale-not-listed", values)];
}

const refusesInclusion = define({
  reads: ["scale", "chain", "transform", "willing", "exempt"],
  fault: ({ scale, chain, transform, willing, exempt }) => {
    const staysOut = scale === "above" && chain === "declared" && transform === "no";
    return staysOut && willing === "no" && exempt === "yes" ? "refused" : undefined;
  },
});

/** 企业不愿改造: a reason that says the enterprise refuses, whatever else is said of its will. */
const isRefusal = (reason: string | readonly string[]): boolean =>
  [reason].flat().some((one) => /不愿|不同意|不想|拒绝|[无没]有?改造意愿/.test(one));

const refusesBy = ({ value }: View<Enterprise>): boolean => {
  const reason = value?.exemption?.reason;
  return reason !== undefined && isRefusal(reason);
};

/**
 * Above-scale enterprises that stay out because they refuse; whether that is a reason is for a person. While it is not known
 * whether there are any, what would tell is asked for.
 */
function byRefusal({ roster }: ApplicationFacts, context: Context): Verdict {
  const answerOn = answering(roster.domain, refusesInclusion);
  let refused = 0;
  const missing: string[] = [];
  for (const { enterprise, facts } of roster.seenBy(refusesInclusion.reads) ?? []) {
    const said = answerOn(refusesBy(enterprise) ? { ...facts, willing: "no" as const } : facts);
    if (said.outcome === "fail") refused += 1;
    else for (const fact of said.missing) missing.push(missingField(enterprise, fact, roster.chains));
  }
  if (refused > 0) return byJudgement(context, { refused: `${refused}` });
  return missing.length === 0 ? pass("met") : needsData([...new Set(missing)]);
}

const againstTheWill = define({
  reads: ["scale", "chain", "transform", "willing"],
  fault: ({ scale, chain, transform, willing }) => {
    if (scale !== "below" || chain !== "declared") return undefined;
    if (transform === "yes" && willing === "no") return "unwilling-included";
    return transform === "no" && willing === "yes" ? "willing-left-out" : undefined;
  },
});

/** 规下企业“愿改尽改”. */
export const belowScaleWilling = enterpriseRule({
  id: "3.2#below-scale-willing",
  phrase: "规下企业“愿改尽改”",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: againstTheWill,
  mend: (facts) => {
    const wrong = faultyEnterprises(facts, againstTheWill, ["willing"]);
    return {
      code: "follow-the-will",
      values: { count: `${wrong.length}` },
      changes: withTable(
        facts,
        wrong.map(({ index, facts: known }) => transform(index, known.willing === "yes")),
      ),
    };
  },
});

/** 优先将…纳入改造范围: none that has priority stays out. */
export const priorityEnterprises = enterpriseRule({
  id: "3.2#priority-enterprises",
  phrase: "优先将数字化转型需求迫切",
  force: "prefer",
  basis: "text",
  stage: "application",
  predicate: {
    reads: ["transform", "priority"],
    fault: ({ transform, priority }) =>
      priority === "yes" && transform === "no" ? "priority-left-out" : undefined,
  },
});
