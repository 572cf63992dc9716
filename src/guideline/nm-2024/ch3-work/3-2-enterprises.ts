/** 三（二）确定改造企业: which enterprises are to be transformed. */

import type { EnterpriseDomain } from "../../../application/enterprise-facts.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { countEnterprises } from "../../../application/roster.js";
import { atLeast } from "../../../edition/counted.js";
import {
  type ApplicationRule,
  applicationRule,
  enterpriseRule,
  faultyEnterprises,
} from "../../../edition/define.js";
import { byJudgement } from "../../../kernel/judge.js";
import { definePredicate } from "../../../kernel/predicate.js";
import type { Change, Mend } from "../../../kernel/rule.js";
import { given } from "../../../kernel/verdict.js";
import { enoughByTargets, raiseTargets } from "../transformation-targets.js";

const define = definePredicate<EnterpriseDomain>();

/** Sets whether an enterprise is to be transformed. */
const transform = (index: number, value: boolean): Change => ({
  action: "set",
  path: ["enterprises", index, "transform"],
  value,
});

const outsideChains = define({
  reads: ["transform", "chain"],
  fault: ({ transform, chain }) =>
    transform === "yes" && chain === "undeclared" ? "outside-the-chains" : undefined,
});

export const enterprisesInChains = enterpriseRule({
  id: "3.2#enterprises-in-chains",
  phrase: "在确定的重点产业链中",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: outsideChains,
  mend: (facts) => {
    const outside = faultyEnterprises(facts, outsideChains);
    return {
      code: "leave-out-outsiders",
      values: { count: `${outside.length}` },
      changes: outside.map(({ index }) => transform(index, false)),
    };
  },
});

const offKeyLink = define({
  reads: ["transform", "keyLink"],
  fault: ({ transform, keyLink }) => (transform === "yes" && keyLink === "no" ? "off-key-link" : undefined),
});

const statedKeyLinks = enterpriseRule({
  id: "3.2#key-links",
  phrase: "处于产业链关键环节的企业",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: offKeyLink,
});

/** By the list, where it says who sits at a key link; what it leaves open a person may judge. */
export const keyLinks = applicationRule({
  ...statedKeyLinks,
  judge: "reviewer",
  check: (facts, context) => {
    const byList = statedKeyLinks.check(facts, context);
    if (byList.outcome !== "needs-data" || facts.roster.entries === undefined) return byList;
    const all = facts.roster.entries.map((entry) => entry.facts);
    const listSpeaks = all.some(({ transform, keyLink }) => transform !== "no" && keyLink !== undefined);
    // While nobody is known to be included there may be nothing to judge, so the list is asked for first.
    const someIncluded = all.some(({ transform }) => transform === "yes");
    const judged = byJudgement(context, { included: `${toTransform(facts).least}` });
    return (listSpeaks || !someIncluded) && judged.outcome === "needs-judgement" ? byList : judged;
  },
  mend: (facts) => {
    const off = faultyEnterprises(facts, offKeyLink);
    return {
      code: off.length > 0 ? "leave-out-off-key-link" : "only-the-judge-can",
      values: { count: `${off.length}` },
      changes: off.map(({ index }) => transform(index, false)),
    };
  },
});

const toTransform = ({ roster }: ApplicationFacts) =>
  countEnterprises(roster, ["transform"], (enterprise) => enterprise.transform === "yes");

/** 不少于100户: per league or city, over all its chains, above and below scale together. */
export const minimumEnterprises: ApplicationRule = applicationRule({
  id: "3.2#minimum-enterprises",
  phrase: "不少于100户",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["minimum-enterprises", "enterprise-count", "transformed-count"],
  check: (facts, context) => {
    const shortage = { code: "too-few-enterprises", unit: "户" };
    return given([context.choice("enterprise-count")], (counted) =>
      counted === "targets"
        ? enoughByTargets(facts, context, shortage)
        : atLeast(toTransform(facts), context.figure("minimum-enterprises"), {
            ...shortage,
            fields: ["enterprises"],
          }),
    );
  },
  mend: (facts, context) => {
    const failed = minimumEnterprises.check(facts, context);
    return failed.fields.includes("enterprises")
      ? enoughEnterprises(facts, Number(failed.values.required))
      : raiseTargets(facts, failed.values);
  },
});

/** From those on the list: first who should be transformed or has priority, then who is free to be. */
function enoughEnterprises(facts: ApplicationFacts, required: number): Mend {
  const { entries = [] } = facts.roster;
  const listed = new Set<string>();
  for (const { enterprise } of entries) {
    const creditCode = enterprise.at("creditCode").value;
    if (creditCode !== undefined && enterprise.at("transform").value === true) listed.add(creditCode);
  }
  const shortfall = required - toTransform(facts).most;
  const candidates = entries.flatMap(({ enterprise, facts: known }, index) => {
    const code = enterprise.at("creditCode").value;
    const free = known.transform === "no" && known.chain === "declared" && known.willing !== "no";
    if (!free || known.exempt === "yes" || code === undefined || listed.has(code)) return [];
    listed.add(code);
    return [{ index, first: known.scale === "above" || known.priority === "yes" }];
  });
  const chosen = [...candidates.filter(({ first }) => first), ...candidates.filter(({ first }) => !first)];
  const included = chosen.slice(0, shortfall).map(({ index }) => transform(index, true));
  const added = shortfall - included.length;
  const values = { shortfall: `${shortfall}`, listed: `${included.length}`, added: `${added}`, unit: "户" };
  // Enterprises that are not on the list are for the league or city to find, not for a program to make up.
  return added > 0
    ? { code: "enterprises-must-be-found", values, changes: [] }
    : { code: "transform-more-enterprises", values, changes: included };
}

const leftOutAboveScale = define({
  reads: ["scale", "chain", "transform", "exempt"],
  fault: ({ scale, chain, transform, exempt }) => {
    const leftOut = scale === "above" && chain === "declared" && transform === "no" && exempt === "no";
    return leftOut ? "above-scale-left-out" : undefined;
  },
});

/** 规上企业“应改尽改”: the text has no list of exceptions, so each exception states its reason. */
export const aboveScaleAll = enterpriseRule({
  id: "3.2#above-scale-all",
  phrase: "规上企业“应改尽改”",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: leftOutAboveScale,
  mend: (facts) => {
    const leftOut = faultyEnterprises(facts, leftOutAboveScale);
    return {
      code: "include-above-scale",
      values: { count: `${leftOut.length}` },
      changes: leftOut.map(({ index }) => transform(index, true)),
    };
  },
});

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
    const wrong = faultyEnterprises(facts, againstTheWill);
    return {
      code: "follow-the-will",
      values: { count: `${wrong.length}` },
      changes: wrong.map(({ index, facts: known }) => transform(index, known.willing === "yes")),
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
