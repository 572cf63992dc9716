import type { PolicyComparison } from "../../money/subsidy/compare-policies.js";
import type { PolicyCheck } from "../../money/subsidy/lint-policy.js";
import type { Subsidy } from "../../money/subsidy/subsidy.js";
import type { SubsidyRun } from "../../money/subsidy/subsidy-run.js";
import { assumptionsOf } from "./assessment.js";
import { stepsOf } from "./money.js";
import type { Report, Section } from "./report.js";
import type { Voice } from "./voice.js";

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
    headline: voice.tell(runCode(run), {
      count: subsidies.length,
      ...{ total, payable, low, high },
    }),
    sections: [subsidiesOf(run, voice), assumptionsOf(assumptions, voice), voice.section("issues", issues)],
  };
}

function runCode({ total, payable, low }: SubsidyRun) {
  if (low === null) return "subsidy-run-refused";
  return total === null || payable === null ? "subsidy-run-open" : "subsidy-run";
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

export function reportPolicies({ rows, payable, issues }: PolicyComparison, voice: Voice): Report {
  const lines = rows.map((row, index) => [
    row.id ?? `${index + 1}`,
    row.before.amount ?? voice.tell("absent"),
    row.after.amount ?? voice.tell("absent"),
  ]);
  return {
    headline: voice.tell("policy-comparison", {
      count: rows.length,
      before: payable.before,
      after: payable.after,
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

export function reportPolicyCheck({ faults, issues }: PolicyCheck, voice: Voice): Report {
  const count = faults.length + issues.length;
  return {
    headline: voice.tell(count === 0 ? "policy-sound" : "policy-faults", { count }),
    sections: [voice.section("faults", faults), voice.section("issues", issues)],
  };
}
