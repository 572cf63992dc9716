import type { DeclaredRow } from "../calc/declared.js";
import type { ImprovementStep } from "../calc/improvements.js";
import type { IndicatorProgress } from "../calc/progress.js";
import type { ScoreRow } from "../calc/score-row.js";
import type { Step } from "../calc/step.js";
import type { Track } from "../calc/trajectory.js";
import type { Issue, Values } from "../core/issue.js";
import { clauseOf, type Finding } from "../core/rule.js";
import {
  explainImprovements,
  explainProgress,
  explainStep,
  explainTrack,
} from "../locale/explain-progress.js";
import { explainDeclared, explainScoreRow } from "../locale/explain-score.js";
import { fieldLabel, wordLabel } from "../locale/labels.js";
import { type Locale, messageOf, phrase } from "../locale/messages.js";
import { render } from "../locale/render.js";
import type { Ask } from "./asks.js";
import type { Duty } from "./duties-of.js";
import { explainDifference, explainDuty, explainRefusal } from "./explain-procedure.js";
import type { Refusal } from "./pilot-refusal.js";
import type { Remedy } from "./remedies.js";
import type { ImprovementPlan } from "./suggest-improvements.js";
import type { ReceiptDifference } from "./verify-receipt.js";

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

/**
 * One plain sentence: what is so, with value, unit and bound, and what to do. Codes of an embedder's own rules have
 * no message here; they are explained by their key words and their outcome.
 */
export function explain(thing: Explainable, locale: Locale): string {
  try {
    return sentenceOf(thing, locale);
  } catch {
    // Whatever only looks like one of these has nothing to say.
    return "";
  }
}

function sentenceOf(thing: Explainable, locale: Locale): string {
  if ("allowed" in thing) return explainRefusal(thing, locale);
  if ("duty" in thing) return explainDuty(thing, locale);
  if ("recorded" in thing) return explainDifference(thing, locale);
  if ("phrase" in thing) return explainFinding(thing, locale);
  if ("severity" in thing) return explainIssue(thing, locale);
  if ("changes" in thing) return explainRemedy(thing, locale);
  if ("weight" in thing) return explainScoreRow(thing, locale);
  if ("attainment" in thing) return explainProgress(thing, locale);
  if ("standing" in thing) return explainTrack(thing, locale);
  if ("steps" in thing) return explainImprovements(thing, locale);
  if ("gain" in thing) return explainStep(thing, locale);
  if ("declared" in thing) return explainDeclared(thing, locale);
  if ("step" in thing) return explainMoneyStep(thing, locale);
  return explainAsk(thing, locale);
}

const explainMoneyStep = ({ step, values, amount }: Step, locale: Locale): string =>
  render(messageOf("steps", step, locale) ?? "", { ...values, amount }, locale);

const meaningOf = (rule: string, locale: Locale): string | undefined => messageOf("rules", rule, locale);

function explainFinding(
  { rule, phrase: keyWords, outcome, code, values, missing }: Finding,
  locale: Locale,
): string {
  const meaning = meaningOf(rule, locale) ?? keyWords;
  const message = messageOf("findings", code, locale) ?? "{meaning}";
  const all: Values = { ...values, meaning, missing: missing.join(", ") };
  const label = wordLabel(outcome, locale);
  const others = values.others === undefined ? "" : phrase("others", locale);
  const sentence = render(message + others, all, locale);
  return locale === "en" ? `${label}: ${sentence}` : `${label}：${sentence}`;
}

function explainIssue({ code, field, values, cell }: Issue, locale: Locale): string {
  const message = render(messageOf("issues", code, locale) ?? phrase("issue", locale), values, locale, field);
  const sentence = cell === undefined ? message : inCell(cell, message, locale);
  if (field === "") return sentence;
  const place = fieldLabel(field, locale);
  return locale === "en" ? `${place}: ${sentence}` : `${place}：${sentence}`;
}

const inCell = (cell: string, message: string, locale: Locale): string =>
  locale === "en" ? `cell ${cell}: ${message}` : `单元格${cell}，${message}`;

const explainRemedy = ({ code, values }: Remedy, locale: Locale): string =>
  render(messageOf("remedies", code, locale) ?? phrase("remedy", locale), values, locale);

function explainAsk({ kind, field, who }: Ask, locale: Locale): string {
  const person = wordLabel(who, locale);
  if (kind === "judgement") {
    const meaning =
      meaningOf(field, locale) ?? render(phrase("clause", locale), { clause: clauseOf(field) }, locale);
    return locale === "en" ? `${person}: judge whether ${meaning}` : `请${person}判断：${meaning}`;
  }
  const label = fieldLabel(field, locale);
  return locale === "en" ? `${person}: give ${label}` : `请${person}提供：${label}`;
}
