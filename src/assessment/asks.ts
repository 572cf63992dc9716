import type { ApplicationDraft } from "../application/application.js";
import type { ApplicationFacts } from "../application/facts.js";
import { kindOf, recordNames } from "../application/record-names.js";
import type { Values } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import type { Role } from "../kernel/judgement.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding, Rule } from "../kernel/rule.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { argumentNouns } from "../vocabulary/nouns/argument.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";
import { bestOf, lastRow, stepsFrom } from "../vocabulary/places.js";
import type { Row, Table } from "../vocabulary/row.js";
import { shownTo } from "./shown-to.js";

/** 待补事项. One thing that somebody still has to give: a figure, a document, or a judgement. */
export interface Ask {
  /** What this is: something that somebody still has to give. */
  readonly kind: "ask";
  /**
   * The field to fill in; for a judgement, the rule to judge. Where several records lack the same, it is asked for once, with a `*` for
   * their numbers: `enterprises.*.priority`.
   */
  readonly field: string;
  /** A figure or word to fill in, a document to add, or a judgement to make. */
  readonly form: "data" | "document" | "judgement";
  readonly who: Role;
  /** The first rule that asks; others may ask for the same. */
  readonly rule: string;
  /** Whether the answer can still change the outcome of the whole. */
  readonly decisive: boolean;
  /** How many records lack it, where several do. */
  readonly count?: number;
  /** The fields of the first of them; all stand in `missing` of the findings. */
  readonly fields?: readonly string[];
  /** What the records are called, by their path. */
  readonly names?: Values;
  /** For a judgement: the figures and words the person should see, each case with its own. */
  readonly shows?: readonly Values[];
  /** For a judgement: how many cases there are beside those in `shows`. */
  readonly more?: number;
}

/** How many fields an ask of many records names. */
const mostNamed = 5;

type Ranked = Ask & { readonly rank: number };

/** What findings are about. */
interface Asked {
  readonly rules: ReadonlyMap<string, Rule<ApplicationFacts>>;
  readonly outcome: Outcome;
  readonly application: ApplicationDraft;
  /** The nouns that the edition has given fields of its own. */
  readonly own: Table | undefined;
}

/** What is asked for, each thing once: first what decides, then what the other musts need, then the rest. */
export function asksOf(
  findings: readonly Finding[],
  { rules, outcome, application, own }: Asked,
): readonly Ask[] {
  const nouns = own === undefined ? asked : { ...asked, ...own };
  const asks = new Map<string, Ranked>();
  for (const finding of findings) {
    // While another must fails, no answer can make the whole pass: only one that mends can.
    const decisive = finding.force === "must" && outcome !== "fail" && finding.outcome !== "fail";
    const rank = decisive ? 0 : finding.force === "must" ? 1 : 2;
    for (const ask of asksOfFinding(finding, nouns, ownOf(rules.get(finding.rule), "judge"))) {
      const known = asks.get(ask.field);
      if (known === undefined || rank < known.rank) asks.set(ask.field, { ...ask, decisive, rank });
    }
  }
  // What is asked for as a whole is not asked for again in parts.
  const withinAnother = ({ field }: Ask): boolean =>
    field.split(".").some((_, index, parts) => index > 0 && asks.has(parts.slice(0, index).join(".")));
  const wholes = [...asks.values()].filter((ask) => !withinAnother(ask));
  return ofManyRecords(wholes)
    .sort((left, right) => left.rank - right.rank)
    .map(({ rank: _, ...ask }) => withNames(ask, application));
}

/** The same field of several records is one ask, as pressing as the most pressing of them. */
function ofManyRecords(asks: readonly Ranked[]): Ranked[] {
  const groups = new Map<string, Ranked[]>();
  for (const ask of asks) {
    const kind = ask.form === "judgement" ? ask.field : kindOf(ask.field);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [ask]);
    else group.push(ask);
  }
  return [...groups].map(([field, group]) => {
    const first = group.reduce((most, ask) => (ask.rank < most.rank ? ask : most));
    if (group.length === 1) return first;
    return {
      ...first,
      field,
      count: group.length,
      fields: group
        .map((ask) => ask.field)
        .sort(inListOrder)
        .slice(0, mostNamed),
    };
  });
}

/** Several rules ask for the same in an order of their own. Rows that are not there yet have no number, and keep their places. */
function inListOrder(left: string, right: string): number {
  const [numbers, others] = [numbersIn(left), numbersIn(right)];
  const at = numbers.findIndex((number, index) => number !== others[index]);
  return at < 0 ? 0 : (numbers[at] as number) - (others[at] ?? 0);
}

const numbersIn = (field: string): readonly number[] =>
  field
    .split(".")
    .filter((part) => /^\d+$/.test(part))
    .map(Number);

function withNames(ask: Ask, application: ApplicationDraft): Ask {
  const names =
    ask.form === "judgement" ? undefined : recordNames(application, ownOf(ask, "fields") ?? [ask.field]);
  return names === undefined ? ask : { ...ask, names };
}

function asksOfFinding(
  finding: Finding,
  nouns: Table,
  judge: Role = "reviewer",
): readonly Omit<Ask, "decisive">[] {
  const { rule, missing, outcome } = finding;
  const data = missing.map((field): Omit<Ask, "decisive"> => {
    if (field.startsWith("parameters.")) return { kind: "ask", field, form: "data", who: "caller", rule };
    const info = rowOf(field, nouns);
    const form = info?.document ? "document" : "data";
    return { kind: "ask", field, form, who: info?.who ?? "industry-bureau", rule };
  });
  if (outcome !== "needs-judgement") return data;
  return [...data, { kind: "ask", field: rule, form: "judgement", who: judge, rule, ...shownTo(finding) }];
}

/** What can be asked for: a field of an application or of a declaration, or what an assessment is handed beside it. */
const asked = /* @__PURE__ */ (() => ({ ...applicationNouns, ...laterStageNouns, ...argumentNouns }))();

function rowOf(field: string, nouns: Table): Row | undefined {
  const parts = field.split(".");
  return lastRow(
    bestOf(["application", "nationalPilot", "argument"].map((noun) => stepsFrom(nouns, noun, parts))),
  );
}
