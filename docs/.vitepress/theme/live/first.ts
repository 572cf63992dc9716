/** What each live page shows before anybody touches it. The build runs this; no page loads it. */
import { compareEditionsOverRoster, nm2024, withoutRules } from "digital-pilot-rules";
import { explain as english } from "digital-pilot-rules/en";
import { explain as chinese } from "digital-pilot-rules/zh-CN";
import { engineOf as annex2 } from "./annex2-engine.ts";
import type { Explain, Locale } from "./engine.ts";
import type { Json } from "./form.ts";
import { engineOf as policy } from "./policy-engine.ts";
import { engineOf as pool } from "./pool-engine.ts";
import { poolTexts } from "./pool-texts.ts";
import { engineOf as procedure } from "./procedure-engine.ts";
import { engineOf as selfCheck } from "./self-check-engine.ts";
import { engineOf as split } from "./split-engine.ts";
import { engineOf as whatIf } from "./what-if-engine.ts";

export interface Examples {
  readonly flawed: Json;
  readonly performance: { readonly values: readonly Json[]; weights: Record<string, string>; grades: Json };
  readonly events: readonly Json[];
  readonly roster: Uint8Array;
  readonly chains: readonly string[];
}

function firstSelfCheck(draft: Json, explain: Explain) {
  const engine = selfCheck(explain);
  const state = { draft, asOf: "2024-08-31", stage: "application", judgements: [] };
  return { state, answers: engine.answersTo(state), remedies: engine.remediesOf(state) };
}

function firstAnnex2({ values, weights, grades }: Examples["performance"], explain: Explain) {
  const state = { values, weights, grades, method: "increment" };
  return { state, answers: annex2(explain).answersTo(state) };
}

function firstSplit(explain: Explain) {
  const state = {
    price: "1000000",
    concession: "10%",
    eligible: "850000",
    policy: "hefei",
    level: "3",
    accepted: "true",
    completedOn: "2024-11-30",
    batch: "1",
  };
  return { state, answers: split(explain).answersTo(state) };
}

function firstPool(locale: Locale, explain: Explain) {
  const weights = ["400000", "250000", "550000", "90000", "310000"];
  const rows = poolTexts[locale].names.map((id, index) => ({
    id,
    weight: weights[index] ?? "1",
    cap: index === 0 ? "200000" : "",
    floor: index === 3 ? "100000" : "",
  }));
  const state = { total: "1000000", by: "weight", rows };
  return { state, answers: pool(explain).answersTo(state) };
}

function firstProcedure(events: readonly Json[], explain: Explain) {
  const state = { events: events.slice(0, 14), asOf: "2025-10-22" };
  const answers = procedure(explain).answersTo(state);
  return { state: { ...state, events: answers.kept }, answers };
}

/** A change to begin with shows what the page is for; one button takes it back. */
function firstWhatIf(draft: Json, explain: Explain) {
  const state = { changes: { "minimum-enterprises": "95" }, asOf: "2024-08-31", example: "draft-flawed" };
  return { state, answers: whatIf(explain).answersTo({ ...state, draft }) };
}

function firstRoster({ roster, chains }: Examples, explain: Explain) {
  const without = ["3.2#above-scale-all"];
  const comparison = compareEditionsOverRoster([roster], {
    before: nm2024,
    after: withoutRules(nm2024, without as never),
    chains,
    format: "csv",
    limit: 20,
  });
  return { state: { without }, answers: { lines: explain(comparison).split("\n"), issues: [] } };
}

function firstPolicy(explain: Explain) {
  const engine = policy(explain);
  const state = { preset: "wuhan", text: engine.textOf("wuhan"), pool: "" };
  return { state, answers: engine.answersTo(state, []) };
}

export function firstOf(locale: Locale, examples: Examples) {
  const explain = (locale === "en" ? english : chinese) as Explain;
  return {
    "self-check": firstSelfCheck(examples.flawed, explain),
    annex2: firstAnnex2(examples.performance, explain),
    split: { split: firstSplit(explain), pool: firstPool(locale, explain) },
    procedure: firstProcedure(examples.events, explain),
    "what-if": { whatIf: firstWhatIf(examples.flawed, explain), roster: firstRoster(examples, explain) },
    policy: firstPolicy(explain),
  };
}
