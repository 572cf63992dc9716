import type { Ask } from "../../assessment/asks.js";
import type { Breach } from "../../assessment/breaches.js";
import { type Shown, shownTo } from "../../assessment/shown-to.js";
import type { Issue, Values } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import type { Fault } from "../../kernel/verdict.js";
import { hasAllValues } from "../render.js";
import { ruleNameIn } from "../rule-names.js";
import { subjectLabel } from "../subjects.js";
import { messageIn } from "../texts.js";
import { issueSentence } from "./issue.js";
import { quoted } from "./quoted.js";
import type { Report } from "./report.js";
import { listOf, type Voice } from "./voice.js";

/** One sentence, and nothing that bears it out. */
export const only = (headline: string): Report => ({ headline, sections: [] });

export const reportIssue = (issue: Issue, voice: Voice): Report => only(issueSentence(issue, voice));

export const reportFinding = (finding: Finding, voice: Voice): Report =>
  only(voice.named(voice.word(finding.outcome), findingSentence(finding, voice)));

/** What a finding says, without its outcome: for a table that has it in a column. */
export function findingSentence(finding: Finding, anyVoice: Voice): string {
  const voice = anyVoice.calling(finding.names);
  if (isToJudge(finding)) return judgementSentence(finding, voice);
  const { code, values, missing, judgements, further = [] } = finding;
  const by = judgements[0]?.by;
  const particulars = {
    meaning: meaningOf(finding, voice),
    missing: missing.join(", "),
    ...(by !== undefined && { by }),
  };
  const sentences = [{ code, values }, ...further].map((fault) => faultSentence(fault, particulars, voice));
  const others = values.others === undefined ? "" : voice.phrase("others", values);
  const [first = "", ...more] = sentences;
  if (voice.texts.locale !== "en") return sentences.join("") + others;
  return [first, ...more.map((one) => one.charAt(0).toUpperCase() + one.slice(1))].join(" ") + others;
}

/** What the rule asks for; its key words where it has no wording. */
const meaningOf = ({ rule, phrase, changed }: Finding, voice: Voice): string =>
  voice.meaning(rule, quoted(phrase, listOf(changed) as readonly ParameterUse[], voice));

const isToJudge = ({ outcome, code }: Finding): boolean =>
  outcome === "needs-judgement" && code === "judgement-needed";

/** What is to be judged, and all that the person should see for it. */
function judgementSentence(finding: Finding, voice: Voice): string {
  const shown = shownSentence(shownTo(finding), voice);
  return voice.say("findings", finding.code, { meaning: meaningOf(finding, voice), shown });
}

/** The figures and words a judgement rests on, case by case, in brackets. */
function shownSentence(shown: Shown, { phrase }: Voice): string | undefined {
  const { shows = [], more } = bare(shown);
  const cases = [...new Set(shows.map((values) => phrase("shown", values)))].join("").replace(/[；;] ?$/, "");
  const rest = more === undefined ? "" : phrase("others", { others: more });
  return `${cases === "" ? "" : phrase("brackets", { cases })}${rest}` || undefined;
}

/** One fault of several, or what else a finding says. */
function faultSentence(
  { code, values }: Pick<Fault, "code" | "values">,
  particulars: Values,
  { texts, say, phrase }: Voice,
): string {
  const figures = { ...values, ...particulars };
  const message = messageIn(texts, "findings", code);
  // A code of an edition's own can be one of ours by accident: our sentence without its figures would say nothing, or something else.
  return message !== undefined && hasAllValues(message, figures)
    ? say("findings", code, figures, ownOf(figures, "list"))
    : phrase("finding", figures);
}

/** One fault of the application by itself, with the clause it breaks. */
export const reportBreach = ({ rule, clause, ...fault }: Breach, voice: Voice): Report => {
  const meaning = voice.meaning(rule, requirementOf(clause, voice));
  const sentence = faultSentence(fault, { meaning, missing: "" }, voice);
  return only(voice.named(voice.word("fail"), sentence));
};

/** One fault of several, or one case to judge, by itself: whose it is, only the finding says. */
export function reportFault(fault: Fault, voice: Voice): Report {
  const { values, fields } = fault;
  const shown = shownSentence({ shows: [values] }, voice);
  const particulars = {
    meaning: voice.phrase("uncited"),
    missing: fields.join(", "),
    ...(shown !== undefined && { shown }),
  };
  return only(faultSentence(fault, particulars, voice));
}

export function reportAsk(ask: Ask, voice: Voice): Report {
  const { form, field, who } = ask;
  if (form !== "judgement") return only(voice.phrase("ask", { who, what: subjectOf(ask, voice) }));
  const meaning = ruleNameIn(voice.texts, field) ?? requirementOf(clauseOf(field), voice);
  return only(voice.phrase("ask-judgement", { who, meaning, shown: shownSentence(ask, voice) }));
}

/** What a clause asks for; where nothing is cited, no more than that. */
const requirementOf = (clause: string, { phrase }: Voice): string =>
  clause === "" ? phrase("uncited") : phrase("clause", { clause });

const subjectOf = (
  { field, fields = [field], count = 1, names }: Ask,
  { texts, naming, calling }: Voice,
): string => subjectLabel({ fields, count }, texts, names === undefined ? naming : calling(names).naming);

/** What somebody is asked for, a line for each thing, and then what somebody has to judge. */
export const askedFor = (asks: readonly Ask[], voice: Voice): readonly string[] => {
  const [judgements, data] = [true, false].map((is) =>
    asks.filter(({ form }) => (form === "judgement") === is),
  ) as [Ask[], Ask[]];
  return [
    ...data.map((ask) => subjectOf(ask, voice)),
    ...new Set(judgements.map((ask) => `${voice.meaning(ask.rule)}${shownSentence(ask, voice) ?? ""}`)),
  ];
};
