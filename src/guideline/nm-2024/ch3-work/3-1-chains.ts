import type { Chain } from "../../../application/chain.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { countEnterprises, revenueOf } from "../../../application/roster.js";
import { closest } from "../../../core/closest.js";
import type { Values } from "../../../core/issue.js";
import { fenOf, type Yuan } from "../../../core/money.js";
import { ownOf } from "../../../core/own-data.js";
import { atLeast, countOf } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { anyOf } from "../../../kernel/outcome.js";
import { fail, given, needsData, needsJudgement, pass, type Verdict } from "../../../kernel/verdict.js";

/** 三（一）至少选择一条. */
export const minimumChains = applicationRule({
  id: "3.1#minimum-chains",
  phrase: "至少选择一条",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["minimum-chains"],
  check: ({ application }, { figure }) => {
    const chains = application.at("chains");
    const shortage = { code: "too-few-chains", unit: "条", fields: [chains.field] };
    return atLeast(countOf(chains), figure("minimum-chains"), shortage);
  },
  mend: ({ application }, { figure }) => {
    const shortfall = (figure("minimum-chains").value ?? 0) - (application.at("chains").value?.length ?? 0);
    return { code: "chains-must-be-chosen", values: { count: `${shortfall}` }, changes: [] };
  },
});

/** Where no chain is chosen at all, what fails for want of one is no breach of its own. */
export const forWantOfChains = ({ application }: ApplicationFacts, verdict: Verdict): Verdict =>
  verdict.outcome === "fail" && application.at("chains").value?.length === 0
    ? { ...verdict, impliedBy: [...(ownOf(verdict, "impliedBy") ?? []), "3.1#minimum-chains"] }
    : verdict;

/** 三（一）规模较大、企业集聚度高: for a person, who is shown the enterprises and the revenue of the chosen chains. */
export const chainScale = applicationRule({
  id: "3.1#chain-scale",
  phrase: "规模较大、企业集聚度高",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "reviewer",
  check: (facts, context) =>
    given(
      [facts.application.at("chains"), { field: facts.roster.view.field, value: facts.roster.seenBy([]) }],
      (chains) => byJudgement(context, scaleOf(chains, facts)),
    ),
  mend: () => ({ code: "only-the-judge-can", changes: [] }),
});

/** Each chain with its counts, its revenue and its share of the revenue of all. */
function scaleOf(chains: readonly Chain[], { roster: { forWords: roster } }: ApplicationFacts): Values {
  const all = revenueOf(roster, ["chain"], inChain);
  const perChain = chains.map(({ id, name, counts }) => {
    const revenue = id === undefined ? undefined : revenueOf(roster, ["chain"], inChain, id);
    const counted = [counts?.aboveScale ?? "?", counts?.belowScale ?? "?"];
    const earned = revenue === undefined ? ["?", "?"] : [revenue, `${shareOf(revenue, all)}%`];
    return [name ?? id ?? "?", ...counted, ...earned].join(" / ");
  });
  return {
    chains: `${perChain.length}`,
    enterprises: `${countEnterprises(roster, ["chain"], inChain).least}`,
    revenue: all,
    perChain: perChain.join(", "),
  };
}

const inChain = ({ chain }: { readonly chain: string }): boolean => chain === "declared";

/** In percent with one decimal, rounded down: a figure to look at. */
function shareOf(part: Yuan, whole: Yuan): string {
  const of = fenOf(whole);
  const tenths = of === 0n ? 0n : (fenOf(part) * 1000n) / of;
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** As people write it: 稀土新材料 for 稀土新材料产业链. */
const bare = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\s“”"]+/g, "")
    .replace(/产业链?$/, "");

/** Whether a chain is on the region's list; of a name that is nearly one of the list nobody knows but a person. */
function standingOn(keyChains: readonly string[], name: string): Verdict {
  const [said, listed] = [bare(name), keyChains.map(bare)];
  if (listed.includes(said)) return pass("met");
  const isNear = listed.some((one) => one.includes(said) || said.includes(one));
  return isNear || closest(said, listed) !== undefined
    ? needsJudgement("judgement-needed")
    : fail("no-key-chain");
}

/** 三（一）向自治区重点产业链倾斜: by the region's list where the caller has given it, else by what the chain states. */
export const regionalKeyChain = applicationRule({
  id: "3.1#regional-key-chain",
  phrase: "向自治区重点产业链倾斜",
  force: "prefer",
  basis: "text",
  stage: "application",
  parameters: ["regional-key-chains"],
  judge: "regional-industry-department",
  check: (facts, context) => {
    const chains = View.each(facts.application.at("chains"));
    if (chains === undefined) return needsData(["chains"]);
    const { value: keyChains, lack, field } = context.list("regional-key-chains");
    if (keyChains === undefined && lack !== "parameter-not-given") return needsData([field], lack);
    const verdicts = chains.map((chain) =>
      keyChains === undefined
        ? given([chain.at("regionalKeyChain")], (isKey) => (isKey ? pass("met") : fail("no-key-chain")))
        : given([chain.at("name")], (name) => standingOn(keyChains, name)),
    );
    const of = `${chains.length}`;
    const named = (outcome: Verdict["outcome"]): readonly string[] =>
      chains.flatMap(({ value }, index) =>
        verdicts[index]?.outcome === outcome ? [value?.name ?? `chains.${index}`] : [],
      );
    const [found, near] = [named("pass"), named("needs-judgement")];
    if (found.length > 0)
      return pass("key-chains-chosen", { count: `${found.length}`, of, names: found.join(", ") });
    const outcome = anyOf(verdicts.map((verdict) => verdict.outcome));
    if (outcome === "needs-data") return needsData(verdicts.flatMap((verdict) => verdict.missing));
    if (outcome === "needs-judgement") return byJudgement(context, { near: near.join(", ") });
    return forWantOfChains(facts, fail("no-key-chain", { of }, ["chains"]));
  },
});
