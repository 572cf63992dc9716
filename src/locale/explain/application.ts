import type { Ask } from "../../assessment/asks.js";
import type { Breach } from "../../assessment/breaches.js";
import type { Issue, Values } from "../../core/issue.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import type { Fault } from "../../kernel/verdict.js";
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
export function findingSentence(finding: Finding, voice: Voice): string {
  const { rule, phrase: keyWords, code, values, missing, further = [] } = finding;
  const particulars = { meaning: voice.meaning(rule, keyWords), missing: missing.join(", ") };
  const sentences = [{ code, values }, ...further].map((fault) => faultSentence(fault, particulars, voice));
  const others = values.others === undefined ? "" : voice.phrase("others", values);
  return sentences.join(voice.texts.locale === "en" ? " " : "") + others;
}

/** One fault of several, or what else a finding says. */
function faultSentence(
  { code, values }: Pick<Fault, "code" | "values">,
  particulars: Values,
  { texts, say, phrase }: Voice,
): string {
  const figures = { ...values, ...particulars };
  const isKnown = messageIn(texts, "findings", code) !== undefined;
  return isKnown ? say("findings", code, figures) : phrase("finding", figures);
}

/** One fault of the application by itself, with the clause it breaks. */
export const reportBreach = ({ rule, clause, ...fault }: Breach, voice: Voice): Report => {
  const meaning = voice.meaning(rule, voice.phrase("clause", { clause }));
  const sentence = faultSentence(fault, { meaning, missing: "" }, voice);
  return only(voice.named(voice.word("fail"), sentence));
};

export function reportAsk({ form, field, who }: Ask, voice: Voice): Report {
  const person = voice.word(who);
  const isEnglish = voice.texts.locale === "en";
  if (form === "judgement") {
    const meaning =
      messageIn(voice.texts, "rules", field) ?? voice.phrase("clause", { clause: clauseOf(field) });
    return only(isEnglish ? `${person}: judge whether ${meaning}.` : `请${person}评定：${meaning}。`);
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
