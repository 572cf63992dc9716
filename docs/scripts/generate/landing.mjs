// What the first page shows: one finding of an application that the repository holds, as the library words it.
import { readFileSync } from "node:fs";
import { assessApplication, explain, nm2024, suggestRemedies, wordLabel } from "../../../dist/index.js";
import { alone, docs, languages, slug, write, writeJson } from "./text.mjs";

const shown = "3.2#minimum-enterprises";
const outcomes = ["fail", "needs-data", "needs-judgement", "pass", "not-applicable"];

export function writeLanding() {
  const draft = JSON.parse(readFileSync(`${docs}examples/draft-flawed.json`, "utf8"));
  const options = { edition: nm2024, asOf: "2024-08-31" };
  const { findings, outcome } = assessApplication(draft, options);
  const musts = findings.filter(({ force }) => force === "must");
  const finding = findings.find(({ rule }) => rule === shown);
  const remedy = suggestRemedies(draft, options).remedies.find(({ rule }) => rule === shown);
  if (finding?.outcome !== "fail" || remedy === undefined)
    throw new Error(
      `${shown} no longer fails in docs/examples/draft-flawed.json: choose another finding for the first page`,
    );
  languages.forEach(writeCode);
  for (const { locale, key, prefix } of languages)
    writeJson(`${docs}.generated/first-finding-${key}.json`, {
      outcome: { of: outcome, label: wordLabel(outcome, locale) },
      counts: outcomes
        .map((of) => ({
          of,
          label: wordLabel(of, locale),
          count: musts.filter((one) => one.outcome === of).length,
        }))
        .filter(({ count }) => count > 0),
      finding: {
        of: finding.outcome,
        label: wordLabel(finding.outcome, locale),
        clause: finding.clause,
        phrase: finding.phrase,
        says: alone(withoutOutcome(explain(finding, locale, { brief: true }))),
        figure: {
          actual: finding.values.actual,
          required: finding.values.required,
          unit: finding.values.unit,
        },
        link: `/${prefix}clauses/${slug(finding.clause)}`,
      },
      remedy: explain(remedy, locale, { brief: true }),
    });
}

/** The first lines of code of the first guide, with what they print: they are compiled and run with the tests. */
function writeCode({ key }) {
  const guide = readFileSync(`${docs}start${key === "zh" ? "" : ".en"}.md`, "utf8");
  const [blocks] = /^```ts\n[\s\S]*?^```\n+```text\n[\s\S]*?^```$/m.exec(guide) ?? [];
  if (blocks === undefined) throw new Error("docs/start.md begins with no code and what it prints");
  write(`${docs}.generated/first-code-${key}.md`, `${blocks}\n`);
}

/** The outcome stands before the sentence as a mark. */
const withoutOutcome = (sentence) => sentence.replace(/^[^：:]+[：:] ?/u, "");
