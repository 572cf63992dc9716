/** 四（一）“企业出一点、服务商让一点、政府补一点”. */

import { isNothing } from "../../../application/amounts.js";
import type { Contract } from "../../../application/budget.js";
import { addingUp, contractName, shareOfContract } from "../../../application/contract-share.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { isNone } from "../../../application/statements.js";
import { applicationRule } from "../../../edition/define.js";
import { type Fact, stated, View } from "../../../kernel/fact.js";
import type { Context } from "../../../kernel/rule.js";
import { stages } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

/** Whose money is the government's. */
const government = ["central", "regional-fund", "league-city", "county"];

type Line = { readonly source?: string | undefined; readonly amount?: string | undefined };

/** Whether the budget has money of somebody: `fail` only where no line that is still open could be theirs. */
function moneyOf(names: readonly string[], lines: readonly View<Line>[], field: string): Verdict {
  const amountOf = ({ value }: View<Line>) => value?.amount;
  const bears = lines.some((line) => {
    const amount = amountOf(line);
    return names.includes(line.value?.source ?? "") && amount !== undefined && !isNothing(amount);
  });
  if (bears) return pass("shared");
  const open = lines.filter((line) => {
    const amount = amountOf(line);
    if (line.value?.source === undefined) return amount === undefined || !isNothing(amount);
    return names.includes(line.value.source) && amount === undefined;
  });
  if (open.length === 0) return fail("no-money-of-party", { party: names.join(", ") }, [field]);
  const lacks: readonly Fact<unknown>[] = open.flatMap((line) => [line.at("source"), line.at("amount")]);
  return needsData(lacks.filter(({ value }) => value === undefined).map((fact) => fact.field));
}

/**
 * 让一点 is a concession on the price and needs no money in a budget: the plan says how providers give way, in a line
 * of the budget or in a sentence. Where it says neither, it is asked.
 */
function shareOfPlan({ application }: ApplicationFacts): Verdict {
  const lines = application.at("budget").at("lines");
  const views = View.each(lines);
  if (views === undefined) return needsData([lines.field]);
  const concession = stated(application.at("plan").at("concession"));
  const byLine = moneyOf(["provider"], views, lines.field);
  const givesWay =
    byLine.outcome === "pass"
      ? byLine
      : given([concession], (said) =>
          isNone(said) ? fail("no-concession-planned", {}, [concession.field]) : pass("shared"),
        );
  return every([
    moneyOf(["enterprise"], views, lines.field),
    moneyOf(government, views, lines.field),
    givesWay,
  ]);
}

const isSubsidised = ({ value }: View<Contract>): boolean =>
  value?.government === undefined || !isNothing(value.government);

/** Of each contract that carries a subsidy, or of all of them together. */
function shareOfContracts({ application }: ApplicationFacts, { choice }: Context): Verdict {
  const list = application.at("contracts");
  const contracts = View.each(list);
  if (contracts === undefined) return needsData([list.field]);
  return given([choice("share-scope")], (scope) => {
    if (scope === "contract")
      return each(list, contracts.filter(isSubsidised), contractName, shareOfContract);
    const parties = (["enterpriseShare", "concession", "government"] as const).map((party) =>
      someBear(contracts, party, list.field),
    );
    return every([...(contracts.length === 0 ? [] : parties), each(list, contracts, contractName, addingUp)]);
  });
}

function someBear(
  contracts: readonly View<Contract>[],
  party: "enterpriseShare" | "concession" | "government",
  field: string,
): Verdict {
  const parts = contracts.map((contract) => contract.at(party));
  if (parts.some(({ value }) => value !== undefined && !isNothing(value))) return pass("shared");
  const open = parts.filter(({ value }) => value === undefined);
  if (open.length > 0) return needsData(open.map((part) => part.field));
  return fail("party-bears-nothing", { fields: parts.map((part) => part.field).join(", ") }, [field]);
}

/** 企业出一点、服务商让一点、政府补一点: the text gives no ratio, so a fen from each is enough. */
export const threePartyShare = applicationRule({
  id: "4.1#three-party-share",
  phrase: "企业出一点、服务商让一点、政府补一点",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["share-scope"],
  // Nobody has contracts before the approval.
  check: (facts, context) =>
    every([
      shareOfPlan(facts),
      ...(stages.indexOf(context.stage) >= stages.indexOf("implementation")
        ? [shareOfContracts(facts, context)]
        : []),
    ]),
  mend: () => ({ code: "parties-must-agree", changes: [] }),
});
