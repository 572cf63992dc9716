/** What each of the three bears of a contract, by the public functions of the library alone. */
import { nm2024, splitContract, subsidyPolicies } from "digital-pilot-rules";
import { type Explain, withoutHead } from "./engine.ts";

export type SplitState = Readonly<Record<string, string>>;
export const parties = ["provider", "government", "enterprise"] as const;
export interface Part {
  readonly party: (typeof parties)[number];
  readonly percent: string;
  readonly amount: string;
}
export interface SplitAnswers {
  readonly outcome: string;
  readonly findings: readonly { readonly rule: string; readonly clause: string; readonly says: string }[];
  readonly issues: readonly string[];
  readonly parts: readonly Part[];
  readonly steps: readonly string[];
  readonly source: string;
}

/** `10%` is a rate of 0.1; anything else is handed on as it stands, for the library to read or to refuse. */
function rateOf(percent: string): string | undefined {
  const digits = /^(\d{1,2})(?:\.(\d{1,4}))?\s*[%％]$/.exec(percent.trim());
  return digits ? `0.${(digits[1] ?? "").padStart(2, "0")}${digits[2] ?? ""}` : undefined;
}
function contractOf({ price, concession, eligible }: SplitState) {
  const rate = rateOf(concession ?? "");
  return {
    ...(price && { price }),
    ...(concession && { concession: rate === undefined ? concession : { rate } }),
    ...(eligible && { eligible }),
  };
}
const factsOf = ({ level, accepted, completedOn, policy, batch }: SplitState) => ({
  ...(level && { level: /^\d$/.test(level) ? Number(level) : level }),
  ...(accepted && { accepted: accepted === "true" }),
  ...(completedOn && { completedOn }),
  ...(policy === "nanjing" && batch && { batch }),
});

function answersTo(state: SplitState, explain: Explain): SplitAnswers {
  const policy = subsidyPolicies[state.policy as keyof typeof subsidyPolicies] ?? subsidyPolicies.hefei;
  const split = splitContract(contractOf(state) as never, {
    policy,
    facts: factsOf(state) as never,
    edition: nm2024,
  });
  const { percent } = split;
  return {
    outcome: split.outcome,
    findings: split.findings.map((finding) => ({
      rule: finding.rule,
      clause: finding.clause,
      says: withoutHead(explain(finding)),
    })),
    issues: split.issues.map((issue) => explain(issue)),
    parts: percent
      ? parties.map((party) => ({ party, percent: percent[party], amount: String(split[party]) }))
      : [],
    steps: split.steps.map((step) => explain(step)),
    source: policy.source?.document ?? "",
  };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: SplitState) => answersTo(state, explain),
});
