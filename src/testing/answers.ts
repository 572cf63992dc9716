import type { Assessment } from "../assessment/assessment.js";
import type { Edition } from "../edition/edition.js";
import type { Judgement } from "../kernel/judgement.js";

/** What persons say where they are asked: no to the rule that is to fail by it, and yes to the others. */
export const answers = (
  { findings, asOf }: Assessment,
  { rules }: Edition,
  denied?: string,
): readonly Judgement[] =>
  findings
    .filter(({ outcome }) => outcome === "needs-judgement")
    .map(({ rule }) => ({
      rule,
      verdict: rule === denied ? "fail" : "pass",
      by: rules.find(({ id }) => id === rule)?.judge ?? "reviewer",
      on: asOf,
      grounds: "评审意见",
    }));
