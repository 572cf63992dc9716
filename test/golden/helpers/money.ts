/** Subsidies, splits, plans and settlements in lines. */
import type {
  AllocationVerification,
  ContractSplit,
  Result,
  Settlement,
  Subsidy,
  SubsidyPolicy,
} from "../../../src/index.js";
import { api } from "./library.js";
import { findingLine, issueLine, issueLines, parameterLine, sentences } from "./lines.js";
import { wholeOf } from "./plain.js";

/** Half of the price, at most 100,000 yuan, for whatever is accepted; a case states what differs. */
export const aPolicy = (changes: Partial<SubsidyPolicy> = {}): SubsidyPolicy => ({
  id: "test-policy",
  basis: "caller",
  base: "price",
  tiers: [{ rate: "0.5", cap: "100000" }],
  ...changes,
});

type MoneySteps = Subsidy["steps"];

/** The step itself, and beside it what is said of it in both languages. */
export const stepLines = (steps: MoneySteps): readonly string[] =>
  steps.map(({ kind, step, amount, values, ...rest }) => {
    const others = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
    const figures = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    const thing = { kind, step, amount, values, ...rest } as MoneySteps[number];
    return `${step} ${amount}${others.join("")} {${figures.join("; ")}} | ${api.explain(thing, "zh-CN")} | ${api.explain(thing, "en")}`;
  });

export const subsidyLines = (subsidy: Subsidy) => ({
  answer: `${subsidy.outcome} ${subsidy.amount} (${subsidy.low} to ${subsidy.high}), tiers [${subsidy.tiers.join(", ")}]`,
  steps: stepLines(subsidy.steps),
  refused: subsidy.refused.map(({ step }) => step),
  payments: subsidy.payments,
  missing: subsidy.missing,
  assumptions: subsidy.assumptions.map(parameterLine),
  issues: issueLines(subsidy.issues),
  said: sentences(subsidy.issues),
  whole: wholeOf(subsidy),
});

export const splitLines = (split: ContractSplit) => ({
  answer: `${split.outcome} of ${split.price}: provider ${split.provider}, government ${split.government}, enterprise ${split.enterprise}`,
  id: split.id,
  percent: split.percent,
  findings: split.findings.map(findingLine),
  steps: stepLines(split.steps),
  subsidy: `${split.subsidy.outcome} ${split.subsidy.amount} (${split.subsidy.low} to ${split.subsidy.high})`,
  missing: split.missing,
  assumptions: split.assumptions.map(({ id }) => id),
  issues: issueLines(split.issues),
  said: sentences([...split.findings, ...split.issues]),
  whole: wholeOf(split),
});

export const settlementLines = (settlement: Settlement) => ({
  answer: `${settlement.action} ${settlement.recovered} (${settlement.low} to ${settlement.high}) of ${settlement.paid}`,
  parts: `netted ${settlement.netted}, issued ${settlement.issued}, retained ${settlement.retained}, handed out ${settlement.handedOut}, refund ${settlement.refund}`,
  steps: stepLines(settlement.steps),
  findings: settlement.findings.map(findingLine),
  missing: settlement.missing,
  assumptions: settlement.assumptions.map(parameterLine),
  issues: issueLines(settlement.issues),
  said: sentences([...settlement.findings, ...settlement.issues]),
  whole: wholeOf(settlement),
});

export const resultLines = <T>(result: Result<T>) => ({
  ...(result.ok ? { value: result.value } : { refused: true }),
  issues: issueLines(result.issues),
  said: sentences(result.issues),
});

export const verificationLines = (verification: AllocationVerification) =>
  verification.ok ? "verified" : verification.issues.map(issueLine);
