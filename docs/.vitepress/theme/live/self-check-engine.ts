/** The answers of the self-check, by the public functions of the library alone. */
import {
  type Assessment,
  applyRemedy,
  assessApplication,
  type Finding,
  type Judgement,
  nm2024,
  readApplication,
  suggestRemedies,
} from "digital-pilot-rules";
import { type Explain, withoutHead } from "./engine.ts";
import type { Json } from "./form.ts";

export interface SelfCheckState {
  readonly draft: Json;
  readonly asOf: string;
  readonly stage: string;
  readonly judgements: readonly Judgement[];
}
export interface Found {
  readonly rule: string;
  readonly clause: string;
  readonly phrase: string;
  readonly force: Finding["force"];
  readonly outcome: Finding["outcome"];
  readonly says: string;
}
export interface RemedySaid {
  readonly rule: string;
  readonly possible: boolean;
  readonly says: string;
}
export interface SelfCheckAnswers {
  readonly outcome: string;
  readonly headline: string;
  readonly completeness: string;
  readonly percents: Readonly<Record<string, string>>;
  readonly findings: readonly Found[];
  readonly asks: readonly (readonly string[])[];
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly says: string }[];
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

const optionsOf = ({ asOf, stage, judgements }: SelfCheckState) => ({
  edition: nm2024,
  asOf,
  stage: stage as Assessment["stage"],
  ...(judgements.length > 0 && { judgements }),
});

/** What is wrong with a field is an issue; the rules judge the rest. */
function read(draft: Json) {
  const reading = readApplication(draft);
  return { reading, readable: reading.ok ? reading.value : (reading.partial ?? {}) };
}

function asksOf({ asks }: Assessment, explain: Explain): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const ask of asks)
    if (ask.form !== "judgement")
      groups.set(ask.who, [...(groups.get(ask.who) ?? []), explain(ask, { brief: true })]);
  return [...groups.values()];
}

function answersTo(state: SelfCheckState, explain: Explain): SelfCheckAnswers {
  const { reading, readable } = read(state.draft);
  const assessment = assessApplication(readable, optionsOf(state));
  const faults: Record<string, string[]> = {};
  for (const issue of reading.issues) {
    const field = issue.path.join(".");
    faults[field] = [...(faults[field] ?? []), explain(issue)];
  }
  return {
    outcome: assessment.outcome,
    // 评估：不符合。… : the kind and the outcome stand before it as a mark.
    headline: explain(assessment, { brief: true }).replace(/^[^：:]{2,14}[：:] ?[^。.]{2,20}[。.] ?/u, ""),
    completeness: explain(reading.completeness, { brief: true }),
    percents: Object.fromEntries(
      reading.completeness.sections.map(({ section, percent }) => [section, String(percent)]),
    ),
    findings: assessment.findings.map((finding) => ({
      rule: finding.rule,
      clause: finding.clause,
      phrase: finding.phrase,
      force: finding.force,
      outcome: finding.outcome,
      says: withoutHead(explain(finding, { brief: true })),
    })),
    asks: asksOf(assessment, explain),
    issues: [...reading.issues, ...assessment.issues].map((issue) => ({
      path: [...issue.path],
      says: explain(issue),
    })),
    faults,
  };
}

/** Each is tried before it is offered, which takes longer than a keystroke may. */
const remediesOf = (state: SelfCheckState, explain: Explain): readonly RemedySaid[] =>
  suggestRemedies(read(state.draft).readable, optionsOf(state)).remedies.map((remedy) => ({
    rule: remedy.rule,
    possible: remedy.possible,
    says: explain(remedy, { brief: true }),
  }));

/** The draft with the remedy of a rule applied, or why that cannot be. */
function mended(state: SelfCheckState, rule: string, explain: Explain): { draft?: Json; says: string } {
  const { readable } = read(state.draft);
  const remedy = suggestRemedies(readable, optionsOf(state)).remedies.find((one) => one.rule === rule);
  if (remedy === undefined) return { says: "" };
  const result = applyRemedy(readable, remedy);
  return result.ok
    ? { draft: result.value as unknown as Json, says: "" }
    : { says: result.issues.map((issue) => explain(issue)).join(" ") };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: SelfCheckState) => answersTo(state, explain),
  remediesOf: (state: SelfCheckState) => remediesOf(state, explain),
  mended: (state: SelfCheckState, rule: string) => mended(state, rule, explain),
});
