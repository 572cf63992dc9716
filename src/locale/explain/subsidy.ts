import type { PolicyCheck } from "../../money/subsidy/lint-policy.js";
import type {
  PolicyComparison,
  PolicyComparisonGroup,
  YuanRange,
} from "../../money/subsidy/policy-comparison.js";
import type { Subsidy } from "../../money/subsidy/subsidy.js";
import type { SubsidyRun } from "../../money/subsidy/subsidy-run.js";
import { assumptionsOf } from "./assessment.js";
import { stepsOf } from "./money.js";
import type { Report, Section } from "./report.js";
import { entryName, hasErrors, type Voice } from "./voice.js";

export function reportSubsidy(subsidy: Subsidy, voice: Voice): Report {
  const { steps, payments, assumptions, issues } = subsidy;
  const lines = payments.map(({ id, when, amount }) => voice.tell("payment", { id, when, amount }));
  return {
    headline: subsidySentence(subsidy, voice),
    sections: [
      stepsOf(steps, voice),
      { title: voice.heading("payments"), lines },
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

function subsidySentence(subsidy: Subsidy, voice: Voice): string {
  const { amount, low, high, missing } = subsidy;
  return voice.tell(subsidyCode(subsidy), { amount, low, high, missing: missing.join(", ") });
}

function subsidyCode({ outcome, amount, missing }: Subsidy) {
  // Where nothing can be asked for and nothing is known all the same, claim or policy cannot be used.
  if (amount === null) return missing.length === 0 ? "subsidy-refused" : "subsidy-open";
  if (outcome === "fail") return "subsidy-fail";
  return outcome === "not-applicable" ? "subsidy-nothing" : "subsidy-pass";
}

export function reportRun(run: SubsidyRun, voice: Voice): Report {
  const { subsidies, total, payable, low, high, assumptions, issues } = run;
  return {
    headline: voice.tell(runCode(run), {
      count: subsidies.length,
      ...{ total, payable, low, high },
    }),
    sections: [
      subsidiesOf(run, voice),
      setAsidesOf(run, voice),
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

function runCode({ total, payable, low }: SubsidyRun) {
  if (low === null) return "subsidy-run-refused";
  return total === null || payable === null ? "subsidy-run-open" : "subsidy-run";
}

/** A subsidy goes by the id of its claim; in a run that shares out a pool, the share stands beside it. */
function subsidiesOf({ subsidies, proration, payable }: SubsidyRun, voice: Voice): Section {
  const sentenceOf = (one: Subsidy, index: number): string => {
    const subsidy = subsidySentence(one, voice);
    const share = proration?.shares[index]?.amount;
    return share === undefined ? subsidy : voice.tell("subsidy-paid", { subsidy, share });
  };
  return {
    title: voice.heading("subsidies"),
    lines: subsidies.map((one, index) =>
      voice.tell("of", { name: entryName(one.id, index, voice), sentence: sentenceOf(one, index) }),
    ),
    table: {
      head: (["id", "outcome", "amount", "payable"] as const).map((code) => voice.heading(code)),
      rows: subsidies.map((one, index) => [
        one.id ?? voice.tell("numbered", { no: index + 1 }),
        voice.word(one.outcome),
        voice.figure(one.amount ?? ""),
        // While one subsidy is open, a pool may leave less of every other one.
        voice.figure((payable === null ? null : (proration?.shares[index]?.amount ?? one.amount)) ?? ""),
      ]),
    },
  };
}

const setAsidesOf = ({ proration }: SubsidyRun, voice: Voice): Section => ({
  title: voice.heading("set-asides"),
  lines: (proration?.setAsides ?? []).map(({ id, paid, least }) =>
    voice.tell("set-aside", { id, paid, least }),
  ),
});

export function reportPolicies(comparison: PolicyComparison, voice: Voice): Report {
  const { rows, payable, counts, gained, lost, issues } = comparison;
  const isRefused = rows.length === 0 && hasErrors(issues);
  const { difference } = payable.ranges;
  return {
    headline: voice.tell(isRefused ? "changes-refused" : "policy-comparison", {
      count: rows.length,
      ...{ before: payable.before, after: payable.after },
    }),
    sections: [
      ...(isRefused ? [] : [totalsOf(comparison, voice)]),
      {
        title: voice.heading("changes"),
        lines: isRefused
          ? []
          : [
              voice.tell("policy-gains", { ...counts, gained, lost }),
              ...(payable.difference === null ? [voice.tell("policy-range", { ...difference })] : []),
            ],
      },
      ...groupsOf(comparison, voice),
      claimsOf(rows, voice),
      voice.section("issues", issues),
    ],
  };
}

/** What is paid in all, whatever the missing facts may be. */
function totalsOf({ rows, payable }: PolicyComparison, voice: Voice): Section {
  const { before, after, difference } = payable.ranges;
  const figures = [before, after, difference].map((one) => rangeSaid(one, voice));
  return {
    title: voice.heading("policy-totals"),
    lines: [],
    table: {
      head: (["claims", "amount-before", "amount-after", "difference"] as const).map((code) =>
        voice.heading(code),
      ),
      rows: rows.length === 0 ? [] : [[`${rows.length}`, ...figures]],
    },
  };
}

function claimsOf(rows: PolicyComparison["rows"], voice: Voice): Section {
  const open = voice.tell("amount-open");
  return {
    title: voice.heading("rows"),
    lines: rows.map(({ id, before, after }, index) =>
      voice.tell("amount-change", {
        name: entryName(id, index, voice),
        ...(before.amount === null ? { openBefore: open } : { before: before.amount }),
        ...(after.amount === null ? { openAfter: open } : { after: after.amount }),
      }),
    ),
    table: {
      head: (["id", "amount-before", "amount-after", "difference"] as const).map((code) =>
        voice.heading(code),
      ),
      rows: rows.map(({ id, before, after, range }, index) => [
        id ?? voice.tell("numbered", { no: index + 1 }),
        ...[before, after, range].map((one) => rangeSaid(one, voice)),
      ]),
    },
  };
}

/** An amount, or between which two it lies; empty where nothing bounds it. */
function rangeSaid({ low, high }: YuanRange, voice: Voice): string {
  if (low === high) return voice.figure(low ?? "");
  const said = voice.tell("amount-range", {
    low: low === null ? null : voice.figure(low),
    high: high === null ? null : voice.figure(high),
  });
  // Of the one bound alone no blank is left that would stand before the other.
  return said.trim();
}

/** By size, and by the tiers before and after. */
function groupsOf(comparison: PolicyComparison, voice: Voice): readonly Section[] {
  const names = groupNames(comparison, voice);
  return [
    groupSection("by-size", comparison.bySize, names.bySize, voice),
    groupSection("by-tier", comparison.byTier, names.byTier, voice),
  ];
}

/** What the groups of a comparison are called. */
export function groupNames({ bySize, byTier }: PolicyComparison, voice: Voice) {
  const tiersOf = (tiers: readonly number[] | null): string => {
    if (tiers === null) return voice.tell("amount-open");
    if (tiers.length === 0) return voice.tell("no-tier");
    return voice.tell("tiers", { tiers: tiers.map((tier) => `${tier + 1}`).join(", ") });
  };
  return {
    bySize: bySize.map(({ size }) => (size === null ? voice.tell("size-absent") : voice.word(size))),
    byTier: byTier.map(({ tiers }) => moveOf(tiersOf(tiers.before), tiersOf(tiers.after), voice)),
  };
}

const groupHead = [
  ...(["name", "claims", "amount-before", "amount-after", "difference"] as const),
  ...(["gaining", "losing", "undecided"] as const),
] as const;

/** How many claims, and how much together; nothing where there is none. */
const together = (count: number, amount: string, voice: Voice): string =>
  count === 0 ? "" : voice.tell("claims-together", { count, amount });

const moveOf = (before: string, after: string, voice: Voice): string =>
  before === after ? before : voice.tell("tier-move", { before, after });

function groupSection(
  title: "by-size" | "by-tier",
  groups: readonly PolicyComparisonGroup[],
  names: readonly string[],
  voice: Voice,
): Section {
  return {
    title: voice.heading(title),
    lines: groups.map(({ counts, gained, lost }, index) =>
      voice.tell("of", {
        name: names[index],
        sentence: voice.tell("policy-gains", { ...counts, gained, lost }),
      }),
    ),
    table: {
      head: groupHead.map((code) => voice.heading(code)),
      rows: groups.map(({ claims, before, after, difference, counts, gained, lost }, index) => [
        ...[names[index] as string, `${claims}`],
        ...[before, after, difference].map((one) => rangeSaid(one, voice)),
        ...[together(counts.more, gained, voice), together(counts.less, lost, voice), `${counts.open || ""}`],
      ]),
    },
  };
}

export function reportPolicyCheck({ faults, issues }: PolicyCheck, voice: Voice): Report {
  const count = faults.length + issues.length;
  return {
    headline: voice.tell(count === 0 ? "policy-sound" : "policy-faults", { count }),
    sections: [voice.section("faults", faults), voice.section("issues", issues)],
  };
}
