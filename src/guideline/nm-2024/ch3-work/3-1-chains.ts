import type { Chain } from "../../../application/chain.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { countEnterprises, revenueOf } from "../../../application/roster.js";
import type { Values } from "../../../core/issue.js";
import { atLeast, countOf } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { anyOf } from "../../../kernel/outcome.js";
import { fail, given, needsData, pass } from "../../../kernel/verdict.js";

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
    const shortfall = (figure("minimum-chains").value ?? 0) - (application.value?.chains?.length ?? 0);
    return { code: "chains-must-be-chosen", values: { count: `${shortfall}` }, changes: [] };
  },
});

/** 三（一）规模较大、企业集聚度高: for a person, who is shown the enterprises and the revenue of the chosen chains. */
export const chainScale = applicationRule({
  id: "3.1#chain-scale",
  phrase: "规模较大、企业集聚度高",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "reviewer",
  check: (facts, context) =>
    given([facts.application.at("chains"), facts.roster.view], (chains) =>
      byJudgement(context, scaleOf(chains, facts)),
    ),
  mend: () => ({ code: "only-the-judge-can", changes: [] }),
});

function scaleOf(chains: readonly Chain[], { roster }: ApplicationFacts): Values {
  const inChain = ({ chain }: { readonly chain: string }): boolean => chain === "declared";
  const perChain = chains.map(({ id, name, counts }) => {
    const revenue = id === undefined ? "?" : revenueOf(roster, ["chain"], inChain, id);
    return [name ?? id ?? "?", counts?.aboveScale ?? "?", counts?.belowScale ?? "?", revenue].join(" / ");
  });
  return {
    chains: `${perChain.length}`,
    enterprises: `${countEnterprises(roster, ["chain"], inChain).least}`,
    revenue: revenueOf(roster, ["chain"], inChain),
    perChain: perChain.join(", "),
  };
}

/** 三（一）向自治区重点产业链倾斜: by the region's list where the caller has given it, else by what the chain states. */
export const regionalKeyChain = applicationRule({
  id: "3.1#regional-key-chain",
  phrase: "向自治区重点产业链倾斜",
  force: "prefer",
  basis: "text",
  stage: "application",
  parameters: ["regional-key-chains"],
  check: ({ application }, { list }) => {
    const chains = View.each(application.at("chains"));
    if (chains === undefined) return needsData(["chains"]);
    const { value: keyChains, lack, field } = list("regional-key-chains");
    if (keyChains === undefined && lack !== "parameter-not-given") return needsData([field], lack);
    const verdicts = chains.map((chain) =>
      keyChains === undefined
        ? given([chain.at("regionalKeyChain")], (isKey) => (isKey ? pass("met") : fail("no-key-chain")))
        : given([chain.at("name")], (name) =>
            keyChains.includes(name) ? pass("met") : fail("no-key-chain"),
          ),
    );
    const outcome = anyOf(verdicts.map((verdict) => verdict.outcome));
    if (outcome === "pass") return pass("met");
    if (outcome === "needs-data") return needsData(verdicts.flatMap((verdict) => verdict.missing));
    return fail("no-key-chain", { of: `${chains.length}` }, ["chains"]);
  },
});
