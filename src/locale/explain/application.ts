import type { Ask } from "../../assessment/asks.js";
import type { Issue } from "../../core/issue.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import { grouped } from "../render.js";
import { messageIn } from "../texts.js";
import { issueSentence } from "./issue.js";
import type { Report } from "./report.js";
import type { Voice } from "./voice.js";

/** One sentence, and nothing that bears it out. */
export const only = (headline: string): Report => ({ headline, sections: [] });

export const reportIssue = (issue: Issue, voice: Voice): Report => only(issueSentence(issue, voice));

export const reportFinding = (finding: Finding, voice: Voice): Report =>
  only(voice.named(voice.word(finding.outcome), findingSentence(finding, voice)));

/** What a finding says, without its outcome: for a table that has it in a column. */
export function findingSentence(finding: Finding, { texts, say, phrase, meaning }: Voice): string {
  const { rule, phrase: keyWords, code, values, missing } = finding;
  const figures = { ...values, meaning: meaning(rule, keyWords), missing: missing.join(", ") };
  const isKnown = messageIn(texts, "findings", code) !== undefined;
  const sentence = isKnown ? say("findings", code, figures) : phrase("finding", figures);
  return values.others === undefined ? sentence : sentence + phrase("others", figures);
}

export function reportAsk({ form, field, who }: Ask, voice: Voice): Report {
  const person = voice.word(who);
  const isEnglish = voice.texts.locale === "en";
  if (form === "judgement") {
    const meaning =
      messageIn(voice.texts, "rules", field) ?? voice.phrase("clause", { clause: clauseOf(field) });
    return only(isEnglish ? `${person}: judge whether ${meaning}.` : `请${person}判断：${meaning}。`);
  }
  const label = voice.field(field);
  return only(isEnglish ? `${person}: give ${label}.` : `请${person}提供：${label}。`);
}

/** What somebody is asked for, each thing once; a field that many entries of a list lack is named once, with their number. */
export const askedFor = (asks: readonly Ask[], { texts, own, meaning }: Voice): readonly string[] => {
  const [judgements, data] = [true, false].map((is) =>
    asks.filter(({ form }) => (form === "judgement") === is).map(({ field }) => field),
  ) as [string[], string[]];
  return [...grouped(data, texts, own), ...new Set(judgements.map((rule) => meaning(rule)))];
};
