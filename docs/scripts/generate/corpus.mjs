// What the rules said of many applications: the invented ones of the repository, those that fail one must alone, and random
// drafts by a fixed seed. From this the pages show which messages a rule gives, which fields it asks for, and an example.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  applyRemedy,
  assessApplication,
  assessNationalPilot,
  nm2024 as edition,
  explain,
} from "../../../dist/index.js";
import { applicationDraft, nearMiss } from "../../../dist/testing/index.js";
import { docs } from "./text.mjs";

/** A day of each stage, as the procedure would come to it. */
const days = {
  application: "2024-08-31",
  review: "2024-09-05",
  approval: "2024-10-31",
  implementation: "2025-06-30",
  evaluation: "2027-01-31",
};

const examples = [
  "application",
  "draft-early",
  "draft-flawed",
  "pilot-approved",
  "pilot-half-way",
  "pilot-finished",
];

/** Which of the enterprises a field belongs to does not matter here: `enterprises.3.creditCode` is `enterprises.0.creditCode`. */
const ofTheFirst = (field) => field.replaceAll(/\.\d+(?=\.|$)/g, ".0");

function ruleBook() {
  const book = new Map(edition.rules.map(({ id }) => [id, { said: new Map(), fields: new Set() }]));
  const note = (findings) => {
    for (const finding of findings) {
      const { said, fields } = book.get(finding.rule);
      if (!said.has(finding.code)) said.set(finding.code, finding);
      for (const field of [...finding.fields, ...finding.missing].map(ofTheFirst))
        if (!field.startsWith("parameters.") && !field.startsWith("judgements")) fields.add(field);
    }
  };
  return { book, note };
}

const judged = ({ findings, asOf }, verdict) =>
  findings
    .filter(({ outcome }) => outcome === "needs-judgement")
    .map(({ rule }) => ({
      rule,
      verdict,
      by: edition.rules.find(({ id }) => id === rule).judge,
      on: asOf,
      grounds: "评审意见",
    }));

/** An application at each stage, with nobody asked, and with everybody who is asked agreeing or not. */
function atEachStage(draft, note) {
  for (const [stage, asOf] of Object.entries(days)) {
    const options = { edition, asOf, stage };
    const unasked = assessApplication(draft, options);
    note(unasked.findings);
    for (const verdict of ["pass", "fail"])
      note(assessApplication(draft, { ...options, judgements: judged(unasked, verdict) }).findings);
  }
}

function nearMissOf(rule, note) {
  const { ok, value } = nearMiss(edition, rule);
  if (!ok) return undefined;
  const assess = value.subject === "application" ? assessApplication : assessNationalPilot;
  const options = { edition, ...value.options };
  const failed = assess(value.draft, options).findings;
  note(failed);
  const mended = value.remedy?.possible ? applyRemedy(value.draft, value.remedy) : { ok: false };
  const passed = mended.ok
    ? assess(mended.value, options).findings.find((one) => one.rule === rule)
    : undefined;
  return { ...value, failed: failed.find((one) => one.rule === rule), passed };
}

/** By rule: `said` (code → finding), `fields`, and `miss`, the application that fails it alone. */
export function corpus() {
  const { book, note } = ruleBook();
  const ofExamples = examples.map((name) => JSON.parse(readFileSync(`${docs}examples/${name}.json`, "utf8")));
  for (const draft of [...ofExamples, {}]) atEachStage(draft, note);
  for (const declaration of [{}, { approvedPlan: true }])
    note(assessNationalPilot(declaration, { edition, asOf: days.application }).findings);
  for (const [rule, entry] of book) entry.miss = nearMissOf(rule, note);
  for (const draft of fc.sample(applicationDraft(), { numRuns: 60, seed: 2024 })) atEachStage(draft, note);
  return book;
}

/** A finding of a rule with this outcome, whatever its code; without those that only say that it is too early. */
export const exampleOf = ({ said }, outcome) =>
  [...said.values()].find((finding) => finding.outcome === outcome && finding.code !== "later-stage");

/** What a finding says, without the outcome, which stands before it as a mark. */
export const sentenceOf = (finding, locale) => {
  const [first, ...rest] = explain(finding, locale, { brief: true }).split(/(?<=[：:]) ?/u);
  return rest.length > 0 ? rest.join(locale === "en" ? " " : "") : first;
};
