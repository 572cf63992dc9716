import type { Issue } from "../../core/issue.js";
import type { SubsidyRun } from "../../money/subsidy/calculate-subsidies.js";
import type { Subsidy } from "../../money/subsidy/calculate-subsidy.js";
import type { PolicyFault } from "../../money/subsidy/lint-policy.js";
import { assumptionsOf } from "./assessment.js";
import { stepsOf } from "./money.js";
import type { Report, Section } from "./report.js";
import { listOf, ofKind, type Voice } from "./voice.js";

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

function subsidySentence({ outcome, amount, low, high, missing }: Subsidy, voice: Voice): string {
  const code = amount === null ? "subsidy-open" : outcome === "fail" ? "subsidy-fail" : "subsidy-pass";
  return voice.tell(code, { amount, low, high, missing: missing.join(", ") });
}

export function reportRun(run: SubsidyRun, voice: Voice): Report {
  const { subsidies, total, payable, low, high, assumptions, issues } = run;
  return {
    headline: voice.tell(total === null || payable === null ? "subsidy-run-open" : "subsidy-run", {
      count: subsidies.length,
      ...{ total, payable, low, high },
    }),
    sections: [subsidiesOf(run, voice), assumptionsOf(assumptions, voice), voice.section("issues", issues)],
  };
}

/** A subsidy goes by the id of its claim; in a run that shares out a pool, the share stands beside it. */
function subsidiesOf({ subsidies, proration }: SubsidyRun, voice: Voice): Section {
  const idOf = (one: Subsidy & { readonly id?: string | null }, index: number): string =>
    one.id ?? proration?.shares[index]?.id ?? `${index + 1}`;
  return {
    title: voice.heading("subsidies"),
    lines: subsidies.map((one, index) =>
      voice.tell("subsidy-of", { id: idOf(one, index), subsidy: subsidySentence(one, voice) }),
    ),
    table: {
      head: (["id", "outcome", "amount", "due"] as const).map((code) => voice.heading(code)),
      rows: subsidies.map((one, index) => [
        idOf(one, index),
        voice.word(one.outcome),
        one.amount ?? "",
        proration?.shares[index]?.amount ?? one.amount ?? "",
      ]),
    },
  };
}

export interface PolicyComparison {
  readonly rows: readonly { readonly id: string | null; readonly before: unknown; readonly after: unknown }[];
  /** What is paid in all under each. */
  readonly payable?: { readonly before: string | null; readonly after: string | null };
  readonly issues?: readonly Issue[];
}

export function reportPolicies({ rows, payable, issues }: PolicyComparison, voice: Voice): Report {
  const lines = rows.map((row, index) => [
    row.id ?? `${index + 1}`,
    amountIn(row.before) ?? voice.tell("absent"),
    amountIn(row.after) ?? voice.tell("absent"),
  ]);
  return {
    headline: voice.tell("policy-comparison", {
      count: rows.length,
      before: payable?.before,
      after: payable?.after,
    }),
    sections: [
      {
        title: voice.heading("rows"),
        lines: lines.map(([id = "", was, is]) =>
          voice.tell("change", { name: `“${id}”`, before: was, after: is }),
        ),
        table: { head: [voice.heading("id"), voice.heading("before"), voice.heading("after")], rows: lines },
      },
      voice.section("issues", issues),
    ],
  };
}

/** An amount as it stands, or that of a subsidy. */
function amountIn(side: unknown): string | undefined {
  const amount = typeof side === "object" && side !== null ? (side as Partial<Subsidy>).amount : side;
  return typeof amount === "string" ? amount : undefined;
}

export interface PolicyCheck {
  readonly faults: readonly PolicyFault[];
  readonly issues?: readonly Issue[];
}

export function reportPolicyCheck({ faults, issues }: PolicyCheck, voice: Voice): Report {
  const count = faults.length + listOf(issues).length;
  return {
    headline: voice.tell(count === 0 ? "policy-sound" : "policy-faults", { count }),
    sections: [voice.section("faults", ofKind("policy-fault", faults)), voice.section("issues", issues)],
  };
}
