import type { Indicator } from "../../application/indicator.js";
import type { Ask } from "../../assessment/asks.js";
import type { Remedy } from "../../assessment/remedies.js";
import type { Issue } from "../../core/issue.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import type { Step } from "../../money/step.js";
import type { ImprovementStep } from "../../performance/improve/improvements.js";
import type { ImprovementPlan } from "../../performance/improve/suggest-improvements.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import type { DeclaredRow } from "../../performance/score/declared.js";
import type { ScoreRow } from "../../performance/score/score-row.js";
import type { Track } from "../../performance/trajectory.js";
import type { Duty } from "../../procedure/duties-of.js";
import type { Refusal } from "../../procedure/refusal.js";
import type { ReceiptDifference } from "../../receipt/verify-receipt.js";
import { fieldLabel, wordLabel } from "../labels.js";
import { type Locale, messageOf, phrase } from "../messages.js";
import { render } from "../render.js";
import { explainIssue } from "./issue.js";
import { explainDifference, explainDuty, explainRefusal } from "./procedure.js";
import { explainImprovements, explainProgress, explainStep, explainTrack } from "./progress.js";
import { explainDeclared, explainScoreRow } from "./score.js";

export type Explainable =
  | Finding
  | Issue
  | Remedy
  | Ask
  | ScoreRow
  | DeclaredRow
  | IndicatorProgress
  | Track
  | ImprovementStep
  | ImprovementPlan
  | Step
  | Refusal
  | Duty
  | ReceiptDifference;

export interface ExplainOptions {
  /** Indicators beside the 23, for their names. */
  readonly indicators?: readonly Indicator[];
}

/**
 * One plain sentence: what is so, with value, unit and bound, and what to do. Codes of an embedder's own rules have
 * no message here; they are explained by their key words and their outcome.
 */
export function explain(thing: Explainable, locale: Locale, options: ExplainOptions = {}): string {
  try {
    return sentenceOf(thing, locale, namedIndicators(options?.indicators));
  } catch {
    // Whatever only looks like one of these has nothing to say.
    return "";
  }
}

/** Only names are looked up here, so whatever has none is left out, and no schema is asked. */
const namedIndicators = (given: unknown): readonly Indicator[] =>
  Array.isArray(given) ? given.filter(hasNames) : [];

function hasNames(one: unknown): one is Indicator {
  try {
    const { id, label, english } = one as Indicator;
    return [id, label, english.label].every((text) => typeof text === "string");
  } catch {
    return false;
  }
}

function sentenceOf(thing: Explainable, locale: Locale, own: readonly Indicator[]): string {
  if ("allowed" in thing) return explainRefusal(thing, locale);
  if ("duty" in thing) return explainDuty(thing, locale);
  if ("recorded" in thing) return explainDifference(thing, locale);
  if ("phrase" in thing) return explainFinding(thing, locale, own);
  if ("severity" in thing) return explainIssue(thing, locale, own);
  if ("changes" in thing) return explainRemedy(thing, locale);
  if ("weight" in thing) return explainScoreRow(thing, locale, own);
  if ("attainment" in thing) return explainProgress(thing, locale, own);
  if ("standing" in thing) return explainTrack(thing, locale, own);
  if ("steps" in thing) return explainImprovements(thing, locale);
  if ("gain" in thing) return explainStep(thing, locale, own);
  if ("declared" in thing) return explainDeclared(thing, locale, own);
  if ("step" in thing) return explainMoneyStep(thing, locale, own);
  return explainAsk(thing, locale, own);
}

const explainMoneyStep = (
  { step, values, amount }: Step,
  locale: Locale,
  own: readonly Indicator[],
): string => render(messageOf("steps", step, locale) ?? "", { ...values, amount }, locale, "", own);

const meaningOf = (rule: string, locale: Locale): string | undefined => messageOf("rules", rule, locale);

function explainFinding(
  { rule, phrase: keyWords, outcome, code, values, missing, further = [] }: Finding,
  locale: Locale,
  own: readonly Indicator[],
): string {
  const meaning = meaningOf(rule, locale) ?? keyWords;
  const sentences = [{ code, values }, ...further].map((fault) => {
    const message = messageOf("findings", fault.code, locale) ?? phrase("finding", locale);
    return render(message, { ...fault.values, meaning, missing: missing.join(", ") }, locale, "", own);
  });
  const label = wordLabel(outcome, locale);
  const others = values.others === undefined ? "" : render(phrase("others", locale), values, locale);
  const sentence = sentences.join(locale === "en" ? " " : "") + others;
  return locale === "en" ? `${label}: ${sentence}` : `${label}：${sentence}`;
}

const explainRemedy = ({ code, values }: Remedy, locale: Locale): string =>
  render(messageOf("remedies", code, locale) ?? phrase("remedy", locale), values, locale);

function explainAsk({ form, field, who }: Ask, locale: Locale, own: readonly Indicator[]): string {
  const person = wordLabel(who, locale);
  if (form === "judgement") {
    const meaning =
      meaningOf(field, locale) ?? render(phrase("clause", locale), { clause: clauseOf(field) }, locale);
    return locale === "en" ? `${person}: judge whether ${meaning}.` : `请${person}判断：${meaning}。`;
  }
  const label = fieldLabel(field, locale, own);
  return locale === "en" ? `${person}: give ${label}.` : `请${person}提供：${label}。`;
}
