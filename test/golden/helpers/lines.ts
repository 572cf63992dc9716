/** Findings, issues, asks and the like, each in one line, so that a difference shows what has changed. */
import type {
  Ask,
  Assessment,
  Change,
  Duty,
  Explainable,
  ExplainOptions,
  Finding,
  FindingChange,
  Issue,
  ParameterUse,
  PilotState,
  Refusal,
  RefusalReason,
  Remedy,
  Values,
} from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { api } from "./library.js";
import { digestOf, shortened, wholeOf } from "./plain.js";

const manyNames = 8;

/** Names in brackets; of many only the first, with their number and a digest of them all. */
function names(list: readonly string[]): string {
  if (list.length <= manyNames) return `[${list.join(", ")}]`;
  return `[${list.slice(0, 4).join(", ")}, … ${list.length} in all, digest ${digestOf(list.join("\n"))}]`;
}

const withNames = (word: string, list: readonly string[]): string =>
  list.length === 0 ? "" : ` ${word} ${names(list)}`;

const figures = (values: Values): string => {
  const parts = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return parts.length === 0 ? "" : ` {${parts.join("; ")}}`;
};

const shownValue = (value: ParameterUse["value"]): string =>
  Array.isArray(value) ? names(value) : String(value);

function originOf(source: NonNullable<ParameterUse["source"]>): readonly string[] {
  const { document, clause, phrase, seen } = bare(source);
  return [document, clause, phrase, seen].flatMap((part) => part || []);
}

/** Whence a figure comes is part of the answer, and so is its unit. */
export const parameterLine = (use: ParameterUse): string => {
  const { id, value, unit, basis, source } = bare(use);
  const origin = source && originOf(source);
  return `${id}=${shownValue(value)} ${unit} (${basis}${origin ? `: ${origin.join(" / ")}` : ""})`;
};

export const findingLine = (finding: Finding): string => {
  const { rule, outcome, code, values, fields, missing, parameters, judgements } = finding;
  const { names: named, impliedBy = [] } = bare(finding);
  return [
    `${rule} ${outcome} ${code}`,
    figures(values),
    // Where a fact is missing the two lists are mostly the same.
    ...(fields.join("\n") === missing.join("\n")
      ? [withNames("at and lacks", missing)]
      : [withNames("at", fields), withNames("lacks", missing)]),
    withNames(
      "by",
      parameters.map(({ id, value, basis }) => `${id}=${shownValue(value)} (${basis})`),
    ),
    withNames(
      "judged",
      judgements
        .map(bare)
        .map(({ verdict, by, on, subject }) =>
          [verdict, by, on, subject].filter((part) => part !== undefined).join(" "),
        ),
    ),
    named === undefined ? "" : ` called${figures(named)}`,
    withNames("implied by", impliedBy),
  ].join("");
};

/** The noun that the field is of; the way to the field as well, where it is another than that of the issue. */
function nounOf(term: string | undefined, path: Issue["path"]): string {
  if (term === undefined) return "";
  const way = path.map((part) => (typeof part === "number" ? "*" : part)).join(".");
  return ` of ${term.endsWith(`.${way}`) ? term.slice(0, -way.length - 1) : term}`;
}

export const issueLine = (issue: Omit<Issue, "kind">): string => {
  const { severity, code, field, path, values, cell, term, names: named } = bare(issue);
  const place = path.join(".") === field ? field : `${field} (path ${path.join(".")})`;
  return [
    `${severity} ${code}${place && ` at ${place}`}${nounOf(term, path)}`,
    cell === undefined ? "" : ` cell ${cell}`,
    figures(values),
    named === undefined ? "" : ` called${figures(named)}`,
  ].join("");
};

export const issueLines = (issues: readonly Issue[]): readonly unknown[] => shortened(issues.map(issueLine));

/** Asks that differ in the number of an entry only stand in one line. */
export function askLines(asks: readonly Ask[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { field, form, who, rule, decisive } of asks) {
    const general = form === "judgement" ? field : field.replace(/(?<=^|\.)\d+(?=\.|$)/g, "*");
    const line = `${form} ${who} ${rule}${decisive ? " decisive" : ""}: ${general}`;
    groups.set(line, [...(groups.get(line) ?? []), field]);
  }
  return [...groups].map(([line, fields]) => (fields.length === 1 ? line : `${line} ${names(fields)}`));
}

/** An assessment as lines: all that it says, but for what the edition says of its rules. */
export const assessmentLines = (assessment: Assessment) => ({
  edition: assessment.edition,
  asOf: assessment.asOf,
  stage: assessment.stage,
  outcome: assessment.outcome,
  findings: assessment.findings.map(findingLine),
  asks: askLines(assessment.asks),
  assumptions: assessment.assumptions.map(parameterLine),
  issues: issueLines(assessment.issues),
  whole: wholeOf(assessment),
});

/** The outcome, and the findings that are of interest. */
export const assessmentSummary = (
  assessment: Assessment,
  of: (finding: Finding) => boolean = ({ outcome }) => outcome !== "pass" && outcome !== "not-applicable",
) => ({
  outcome: assessment.outcome,
  counts: Object.fromEntries(
    ["pass", "fail", "needs-data", "needs-judgement", "not-applicable"].map((outcome) => [
      outcome,
      assessment.findings.filter((finding) => finding.outcome === outcome).length,
    ]),
  ),
  findings: assessment.findings.filter(of).map(findingLine),
  decisiveAsks: askLines(assessment.asks.filter(({ decisive }) => decisive)),
  assumptions: assessment.assumptions.map(({ id, value }) => `${id}=${shownValue(value)}`),
  issues: issueLines(assessment.issues),
  whole: wholeOf(assessment),
});

/** Only what differs from an assessment that is recorded elsewhere. */
export function differingLines(before: Assessment, after: Assessment) {
  const asked = new Set(askLines(before.asks));
  const said = new Set(before.findings.map(findingLine));
  return {
    outcome: after.outcome,
    findings: after.findings.map(findingLine).filter((line) => !said.has(line)),
    newAsks: askLines(after.asks).filter((line) => !asked.has(line)),
    assumptions: after.assumptions.map(({ id, value }) => `${id}=${shownValue(value)}`),
    issues: issueLines(after.issues),
    whole: wholeOf(after),
  };
}

export const changeLine = (change: Change): string => {
  const place = change.path.join(".");
  return change.action === "remove"
    ? `remove ${place}`
    : `${change.action} ${place} ${JSON.stringify(change.value)}`;
};

/** With eight characters for the rest: what was seen in the place of a change, and what the remedy rests on. */
export const remedyLine = (remedy: Remedy): string => {
  const { rule, possible, code, values, changes, also, unsettles } = remedy;
  return [
    `${rule} ${possible ? "possible" : "not possible"} ${code}`,
    figures(values),
    withNames("changes", changes.map(changeLine)),
    withNames(
      "also",
      also.map((part) => `${part.rule} ${part.code}${figures(part.values)}`),
    ),
    withNames("unsettles", unsettles),
    changes.length === 0 ? "" : ` ${wholeOf(remedy)}`,
  ].join("");
};

export const findingChangeLine = (change: FindingChange): string =>
  `${change.rule} ${change.before} -> ${change.after}${figures(change.valuesBefore)} ->${figures(change.valuesAfter)}`;

const reasonLine = ({ code, clause, phrase, values, field }: RefusalReason): string =>
  `${code} at ${field}${figures(values)} (${clause} ${phrase})`;

export const refusalLine = (given: Refusal): string => {
  const refusal = bare(given);
  return [
    `${refusal.index === undefined ? "" : `${refusal.index}: `}${refusal.event} in ${refusal.phase}: `,
    refusal.reasons.map(reasonLine).join("; "),
    withNames("allowed", refusal.allowed),
  ].join("");
};

export const dutyLine = (duty: Duty): string =>
  [
    `${duty.duty}${duty.no === null ? "" : ` ${duty.no}`} ${duty.status} ${duty.code} by ${duty.who}`,
    ` due ${duty.due} done ${duty.doneOn}`,
    figures(duty.values),
    withNames("lacks", duty.missing),
    withNames(
      "by",
      duty.parameters.map(({ id, value, unit, basis }) => `${id}=${shownValue(value)} ${unit} (${basis})`),
    ),
    ` (${duty.clause} ${duty.phrase}) ${duty.year ?? ""}`.trimEnd(),
  ].join("");

/** A state without what it began with: the events, the opening and the terms. */
export function stateLines({ events, opening, terms, issues, ...facts }: PilotState) {
  return {
    ...facts,
    opening,
    terms: terms.map(parameterLine),
    events: events.length,
    issues: issueLines(issues),
    whole: wholeOf({ events, terms }),
  };
}

/** What is said of things in both languages, each pair of sentences once. */
export function sentences(things: readonly Explainable[], options?: ExplainOptions, most = 240) {
  const pairs = things.map((thing) => [
    api.explain(thing, "zh-CN", { ...options, brief: true }),
    api.explain(thing, "en", { ...options, brief: true }),
  ]);
  const different = [...new Map(pairs.map((pair) => [pair.join("\n"), pair])).values()];
  return {
    "zh-CN": shortened(
      different.map(([chinese]) => chinese),
      most,
    ),
    en: shortened(
      different.map(([, english]) => english),
      most,
    ),
  };
}
