import type { Allocation } from "../../money/allocation/allocate.js";
import type { AllocationVerification } from "../../money/allocation/verify-allocation.js";
import type { BudgetCheck } from "../../money/budget/check-budget.js";
import type { BudgetSummary } from "../../money/budget/summarise-budget.js";
import type { ContractSplit } from "../../money/contract/split.js";
import type { ContractSplits } from "../../money/contract/split-contracts.js";
import type { InstalmentPlan, PlannedInstalment } from "../../money/instalments/instalment.js";
import type { InstalmentRow, InstalmentStatus } from "../../money/instalments/instalment-status.js";
import type { Settlement } from "../../money/recovery/settlement.js";
import type { Step } from "../../money/step.js";
import { only } from "./application.js";
import { assumptionsOf, findingTable } from "./assessment.js";
import { comparedValues } from "./compared-values.js";
import type { Report, Section } from "./report.js";
import { entryName, hasErrors, ofKind, type Voice } from "./voice.js";

export const reportStep = ({ step, values, amount }: Step, voice: Voice): Report =>
  only(voice.say("steps", step, { ...comparedValues(values, voice.texts), amount }));

/** The steps of a calculation, in their order. */
export const stepsOf = (steps: readonly Step[], voice: Voice): Section =>
  voice.section("steps", ofKind("step", steps));

export function reportAllocation({ shares, unallocated }: Allocation, voice: Voice): Report {
  const rows = shares.map(({ id, amount }) => [id, amount] as const);
  return {
    headline: voice.tell("allocation", { count: shares.length, rest: unallocated }),
    sections: [
      {
        title: voice.heading("shares"),
        lines: rows.map(([id, amount]) => voice.tell("share", { id, amount })),
        table: {
          head: [voice.heading("id"), voice.heading("amount")],
          rows: rows.map(([id, amount]) => [id, voice.figure(amount)]),
        },
      },
    ],
  };
}

export function reportAllocationCheck(check: AllocationVerification, voice: Voice): Report {
  const { ok, outcome, issues } = check;
  // Where nothing could be held against each other, nothing was found wrong either.
  const code = ok
    ? "allocation-verified"
    : outcome === "fail"
      ? "allocation-refuted"
      : "allocation-unverified";
  return {
    headline: voice.tell(code, { count: issues.length }),
    sections: [voice.section("issues", issues)],
  };
}

export function reportSplit(split: ContractSplit, voice: Voice): Report {
  const { percent, findings, steps, assumptions, issues } = split;
  const parties = ["provider", "government", "enterprise"] as const;
  const shares =
    percent === null
      ? []
      : parties.map((party) =>
          voice.tell("percent-of", { name: voice.heading(`party-${party}`), percent: percent[party] }),
        );
  return {
    headline: splitSentence(split, voice),
    sections: [
      { title: voice.heading("percent"), lines: shares },
      stepsOf(steps, voice),
      voice.section("findings", findings),
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

function splitSentence(split: ContractSplit, voice: Voice): string {
  const { price, provider, government, enterprise, outcome, missing } = split;
  const isKnown = [price, provider, government, enterprise].every((amount) => amount !== null);
  return isKnown
    ? voice.tell("contract-split", { price, provider, government, enterprise, outcome })
    : voice.tell("contract-split-open", { outcome, missing: missing.join(", ") });
}

export function reportSplits(
  { contracts, outcome, totals, undecided, issues }: ContractSplits,
  voice: Voice,
): Report {
  const figures = undecided < contracts.length ? totals : {};
  return {
    headline: voice.tell(totals === null ? "contract-splits-refused" : "contract-splits", {
      ...{ count: contracts.length, outcome, undecided },
      ...figures,
    }),
    sections: [
      {
        title: voice.heading("contracts"),
        lines: contracts.map((one, index) =>
          voice.tell("of", { name: entryName(one.id, index, voice), sentence: splitSentence(one, voice) }),
        ),
        table: splitTable(contracts, voice),
      },
      voice.section("issues", issues),
    ],
  };
}

const splitTable = (contracts: readonly ContractSplit[], voice: Voice) => ({
  head: (["id", "price", "provider", "government", "enterprise", "outcome"] as const).map((code) =>
    voice.heading(code),
  ),
  rows: contracts.map(({ id, price, provider, government, enterprise, outcome }, index) => [
    id ?? voice.tell("numbered", { no: index + 1 }),
    ...[price, provider, government, enterprise].map((cell) => voice.figure(cell ?? "")),
    voice.word(outcome),
  ]),
});

export const reportBudgetCheck = ({ outcome, findings, issues }: BudgetCheck, voice: Voice): Report => ({
  headline: voice.tell("budget-check", { outcome }),
  sections: [findingTable(findings, voice), voice.section("issues", issues)],
});

export function reportBudget({ total, sum, bySource, byUse, issues }: BudgetSummary, voice: Voice): Report {
  const part = (title: "sources" | "uses", parts: BudgetSummary["byUse"]): Section => ({
    title: voice.heading(title),
    lines: parts.map(({ name, amount, open }) =>
      voice.tell("amount", { name: voice.word(name), amount, open }),
    ),
    table: {
      head: [voice.heading("name"), voice.heading("amount")],
      rows: parts.map(({ name, amount }) => [voice.word(name), voice.figure(amount)]),
    },
  });
  const code =
    sum !== null ? "budget-summary" : hasErrors(issues) ? "budget-refused" : "budget-without-lines";
  return {
    headline: voice.tell(code, { sum, total }),
    sections: [part("sources", bySource), part("uses", byUse), voice.section("issues", issues)],
  };
}

export const reportPlan = ({ instalments }: InstalmentPlan, voice: Voice): Report => ({
  headline: voice.tell("instalment-plan", { count: instalments.length }),
  sections: [instalmentsOf(instalments, voice)],
});

type AnyInstalment = PlannedInstalment & Partial<Omit<InstalmentRow, keyof PlannedInstalment>>;

/** What is retained has an id of the library's own, which is no name for people. */
const instalmentName = ({ id, part }: AnyInstalment, voice: Voice): string =>
  part === "retention" ? voice.word(part) : id;

function instalmentSentence(row: AnyInstalment, voice: Voice): string {
  const { when, amount, paid, due, status } = row;
  return voice.tell("instalment", { id: instalmentName(row, voice), when, amount, paid, due, status });
}

export const reportInstalment = (row: AnyInstalment, voice: Voice): Report =>
  only(instalmentSentence(row, voice));

const instalmentsOf = (rows: readonly AnyInstalment[], voice: Voice): Section => ({
  title: voice.heading("payments"),
  lines: rows.map((row) => instalmentSentence(row, voice)),
  table: {
    head: (["id", "when", "amount", "paid", "due", "status"] as const).map((code) => voice.heading(code)),
    rows: rows.map((row) => {
      const { when, amount, paid = "", due = "", status } = row;
      return [
        ...[instalmentName(row, voice), voice.word(when), ...[amount, paid, due].map(voice.figure)],
        status === undefined ? "" : voice.word(status),
      ];
    }),
  },
});

export function reportStatus(
  { rows, paid, due, remaining, refused, issues }: InstalmentStatus,
  voice: Voice,
): Report {
  return {
    headline: voice.tell(paid === null ? "instalments-refused" : "instalment-status", {
      paid,
      due,
      remaining,
    }),
    sections: [
      instalmentsOf(rows, voice),
      voice.section(
        "refused",
        refused.map(({ finding }) => finding),
      ),
      voice.section("issues", issues),
    ],
  };
}

export function reportSettlement(settlement: Settlement, voice: Voice): Report {
  const { action, recovered, netted, refund, low, high, missing, steps, findings, assumptions, issues } =
    settlement;
  const figures = {
    ...{ recovered, low, high, missing: missing.join(", ") },
    // What a rectification that fails would lead to is no part of what is recovered now: the finding has it.
    most: findings.map(({ values }) => values.most)[0],
    // Where nothing is taken off or paid back, there is nothing to say of it.
    ...{ netted: netted === "0" ? null : netted, refund: refund === "0" ? null : refund },
  };
  const isRefused = action === "needs-data" && missing.length === 0 && issues.length > 0;
  const code = action === "needs-data" ? "open" : action;
  return {
    headline: voice.tell(isRefused ? "settlement-refused" : `settlement-${code}`, figures),
    sections: [
      stepsOf(steps, voice),
      voice.section("findings", findings),
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}
