import type { ApplicationFacts } from "../application/facts.js";
import type { Role } from "../kernel/judgement.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding, Rule } from "../kernel/rule.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { argumentNouns } from "../vocabulary/nouns/argument.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";
import { bestOf, lastRow, stepsFrom } from "../vocabulary/places.js";
import type { Row, Table } from "../vocabulary/row.js";

/** 待补事项. One thing that somebody still has to give: a figure, a document, or a judgement. */
export interface Ask {
  /** What this is: something that somebody still has to give. */
  readonly kind: "ask";
  /** The field to fill in; for a judgement, the rule to judge. */
  readonly field: string;
  /** A figure or word to fill in, a document to add, or a judgement to make. */
  readonly form: "data" | "document" | "judgement";
  readonly who: Role;
  /** The first rule that asks; others may ask for the same. */
  readonly rule: string;
  /** Whether the answer can still change the outcome of the whole. */
  readonly decisive: boolean;
}

/**
 * What is asked for, each thing once: first what decides, then what the other musts need, then the rest. `own`: the nouns that the
 * edition has given fields of its own.
 */
export function asksOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule<ApplicationFacts>>,
  outcome: Outcome,
  own: Table = {},
): readonly Ask[] {
  const nouns = { ...asked, ...own };
  const asks = new Map<string, Ask & { readonly rank: number }>();
  for (const finding of findings) {
    // While another must fails, no answer can make the whole pass: only one that mends can.
    const decisive = finding.force === "must" && outcome !== "fail" && finding.outcome !== "fail";
    const rank = decisive ? 0 : finding.force === "must" ? 1 : 2;
    for (const ask of asksOfFinding(finding, nouns, rules.get(finding.rule)?.judge)) {
      const known = asks.get(ask.field);
      if (known === undefined || rank < known.rank) asks.set(ask.field, { ...ask, decisive, rank });
    }
  }
  // What is asked for as a whole is not asked for again in parts.
  const withinAnother = ({ field }: Ask): boolean =>
    field.split(".").some((_, index, parts) => index > 0 && asks.has(parts.slice(0, index).join(".")));
  return [...asks.values()]
    .filter((ask) => !withinAnother(ask))
    .sort((left, right) => left.rank - right.rank)
    .map(({ rank: _, ...ask }) => ask);
}

function asksOfFinding(
  finding: Finding,
  nouns: Table,
  judge: Role = "reviewer",
): readonly Omit<Ask, "decisive">[] {
  const data = finding.missing.map((field): Omit<Ask, "decisive"> => {
    if (field.startsWith("parameters."))
      return { kind: "ask", field, form: "data", who: "caller", rule: finding.rule };
    const info = rowOf(field, nouns);
    const form = info?.document ? "document" : "data";
    return { kind: "ask", field, form, who: info?.who ?? "industry-bureau", rule: finding.rule };
  });
  return finding.outcome === "needs-judgement"
    ? [...data, { kind: "ask", field: finding.rule, form: "judgement", who: judge, rule: finding.rule }]
    : data;
}

/** What can be asked for: a field of an application or of a declaration, or what an assessment is handed beside it. */
const asked = /* @__PURE__ */ (() => ({ ...applicationNouns, ...laterStageNouns, ...argumentNouns }))();

function rowOf(field: string, nouns: Table): Row | undefined {
  const parts = field.split(".");
  return lastRow(
    bestOf(["application", "nationalPilot", "argument"].map((noun) => stepsFrom(nouns, noun, parts))),
  );
}
