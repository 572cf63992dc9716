import type { Ask } from "../../assessment/asks.js";
import type { Assessment } from "../../assessment/assessment.js";
import type { RemedyPlan } from "../../assessment/plan-remedies.js";
import type { Remedy, RemedyPart } from "../../assessment/remedy.js";
import type { Remedies } from "../../assessment/suggest-remedies.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import { messageIn } from "../texts.js";
import { askedFor, findingSentence } from "./application.js";
import { quoted } from "./quoted.js";
import type { Report, Section } from "./report.js";
import { unitSaid, valueSaid } from "./value-said.js";
import { hasErrors, type Voice } from "./voice.js";

/** An assessment as an official reads it: the outcome, what fails, who has to give what, and what it rests on. */
export function reportAssessment(assessment: Assessment, voice: Voice): Report {
  const { findings, asks, assumptions, issues } = assessment;
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  return {
    headline: outcomeSentence(assessment, voice),
    sections: [
      { title: voice.heading("counts"), lines: forceCounts(findings, voice) },
      voice.section("failed-musts", failed.filter(isMust)),
      voice.section(
        "unmet-wishes",
        failed.filter((one) => !isMust(one)),
      ),
      // All of them are for a report on paper; in plain text those that fail and what is asked for say enough.
      { ...findingTable(findings, voice), lines: [] },
      ...asksByPerson(asks, voice),
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

const isMust = ({ force }: Finding): boolean => force === "must";

function outcomeSentence({ kind, outcome, findings, issues }: Assessment, voice: Voice) {
  const musts = findings.filter((one) => isMust(one) && one.outcome !== "not-applicable");
  const count = musts.filter((one) => one.outcome === outcome).length;
  const isRefused = findings.length === 0 && hasErrors(issues);
  return voice.tell(isRefused ? "assessment-refused" : `assessment-${outcome}`, {
    what: kind,
    count,
    of: musts.length,
  });
}

function forceCounts(findings: readonly Finding[], voice: Voice): readonly string[] {
  return (["must", "target", "prefer"] as const).flatMap((force) => {
    const ofForce = findings.filter((one) => one.force === force);
    const outcomes = (["pass", "fail", "needs-data", "needs-judgement", "not-applicable"] as const).flatMap(
      (outcome) => {
        const count = ofForce.filter((one) => one.outcome === outcome).length;
        return count === 0 ? [] : [voice.tell("outcome-count", { outcome, count })];
      },
    );
    if (ofForce.length === 0) return [];
    return [
      voice.tell("outcomes-of-force", {
        force,
        count: ofForce.length,
        outcomes: outcomes.join(voice.texts.locale === "en" ? ", " : "，"),
      }),
    ];
  });
}

/** Findings as a table: clause, key words, force, outcome, and the sentence. */
export const findingTable = (findings: readonly Finding[], voice: Voice): Section => ({
  title: voice.heading("findings"),
  lines: findings.map(voice.sentence),
  table: {
    head: (["clause", "phrase", "force", "outcome", "explanation"] as const).map((code) =>
      voice.heading(code),
    ),
    rows: findings.map((finding) => [
      finding.clause,
      quoted(finding.phrase, finding.changed ?? [], voice),
      voice.word(finding.force),
      voice.word(finding.outcome),
      findingSentence(finding, voice),
    ]),
  },
});

/** Who has to give or judge what: a part for each person, in the order in which they are first asked. */
export const asksByPerson = (asks: readonly Ask[], voice: Voice): readonly Section[] =>
  [...new Set(asks.map(({ who }) => who))].map((who) => ({
    title: voice.heading("asks-of", { who }),
    lines: askedFor(
      asks.filter((ask) => ask.who === who),
      voice,
    ),
  }));

/** The values a result rests on that neither the guideline nor the caller gave, each with its origin. */
export const assumptionsOf = (assumptions: readonly ParameterUse[], voice: Voice): Section => ({
  title: voice.heading("assumptions"),
  lines: assumptions.map((one) => assumptionSentence(one, voice)),
});

/** A policy or a scheme is known by its document; its id is a name for programs. */
const namedByDocument = new Set(["subsidy-policy", "recovery-policy", "scoring-scheme"]);

/** A value that a result rests on, and who gave it. */
export function assumptionSentence({ id, value, unit, basis, source }: ParameterUse, voice: Voice): string {
  const isDocument = namedByDocument.has(id) && source?.document !== undefined;
  return voice.tell(isDocument ? "parameter-by-document" : "parameter", {
    name: messageIn(voice.texts, "parameters", id) ?? voice.field(`parameters.${id}`),
    // The column of a table has another name than the force of a rule.
    value:
      id === "annual-targets" && value === "target" ? voice.word("target-column") : valueSaid(value, voice),
    unit: unitSaid(value, unit),
    basis,
    source: isDocument ? source.document : (source?.phrase ?? source?.document),
  });
}

/** A remedy: what to do, also for what must be mended with it, or why nothing in the application helps, and what the change would open again. */
export function reportRemedy({ code, values, also = [], unsettles }: Remedy, voice: Voice): Report {
  const sentences = [{ code, values }, ...also].map((part) => partSentence(part, voice));
  return {
    headline: sentences.join(voice.texts.locale === "en" ? " " : ""),
    sections: [
      {
        title: voice.heading("unsettles"),
        lines: unsettles.map((rule) => voice.meaning(rule)),
      },
    ],
  };
}

/** What is done for one must. */
export const partSentence = ({ code, values }: Pick<RemedyPart, "code" | "values">, voice: Voice): string =>
  messageIn(voice.texts, "remedies", code) === undefined
    ? voice.phrase("remedy")
    : voice.say("remedies", code, values);

export function reportRemedies(
  { remedies, issues }: Pick<Remedies, "remedies" | "issues">,
  voice: Voice,
): Report {
  const isRefused = remedies.length === 0 && hasErrors(issues);
  const code = isRefused ? "remedies-refused" : remedies.length === 0 ? "remedies-none" : "remedies";
  const possible = remedies.filter((remedy) => remedy.possible).length;
  const lines = remedies.map((remedy) =>
    voice.named(voice.meaning(remedy.rule), reportRemedy(remedy, voice).headline),
  );
  return {
    headline: voice.tell(code, { count: remedies.length, possible }),
    sections: [{ title: voice.heading("remedies"), lines }, voice.section("issues", issues)],
  };
}

export function reportRemedyPlan({ steps, after, issues }: RemedyPlan, voice: Voice): Report {
  const { sections } = reportRemedies({ remedies: steps, issues }, voice);
  const result = { title: voice.heading("result"), lines: [outcomeSentence(after, voice)] };
  return { headline: voice.tell("remedy-plan", { count: steps.length }), sections: [...sections, result] };
}
