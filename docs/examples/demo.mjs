// Assesses the applications beside it, or the files it is given, scores a pilot half-way, shares its money and walks one
// to its end. Every word of the answers comes from `explain`; with --markdown they are reports, from `toMarkdown`.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  assessApplication,
  compareIndicators,
  explain,
  indicators,
  nm2024,
  readApplication,
  scorePerformance,
  suggestImprovements,
  suggestRemedies,
  toMarkdown,
  trackIndicators,
  weightsByGroup,
} from "../../dist/index.js";
import { moneyOf } from "./demo-money.mjs";
import { walkPilot } from "./pilot.mjs";

const examples = [
  { name: "application.json", judgements: "judgements.json" },
  { name: "draft-early.json" },
  { name: "draft-flawed.json" },
];

/** The first of them, later: what was judged of it by then is in one file. */
const pilot = [
  { name: "pilot-approved.json", stage: "approval", asOf: "2024-10-31" },
  { name: "pilot-half-way.json", stage: "evaluation", asOf: "2025-12-31" },
  { name: "pilot-finished.json", stage: "evaluation", asOf: "2026-12-31" },
].map((one) => ({ ...one, judgements: "pilot-judgements.json" }));

const usage =
  "用法 Usage: npm run demo -- [--lang zh-CN|en] [--markdown] [--as-of 2024-08-31] [--stage evaluation] [--judgements FILE] [FILE ...]";

const { locale, asOf, stage, say, applications, later, performance, contracts } = readArguments();
for (const application of applications) show(application.name, ofApplication(application));
for (const application of later) show(application.name, ofPilot(application));
if (performance) {
  show("performance.json", ofPerformance(performance));
  // The example is from before the approval, when nobody has contracts: those signed later stand in a file of their own.
  show("application.json", moneyOf({ ...applications[0].input, contracts }));
  show("pilot-events.json", walkPilot());
}

/** A heading, and what is said of each result below it. */
function show(name, results) {
  const rule = "=".repeat(100);
  console.log([rule, name, rule, ...results.map((result) => `${say(result, locale)}\n`)].join("\n"));
}

/** What is wrong with the input, the assessment, the ways to mend it, and what judgements make of it. */
function ofApplication({ input, judgements }) {
  const options = { edition: nm2024, asOf, stage };
  const assessment = assessApplication(input, options);
  const wrong = assessment.issues.find(({ field }) => field === "asOf" || field === "stage");
  if (wrong !== undefined) quit(explain(wrong, locale));
  const remedies = suggestRemedies(input, options);
  const judged = judgements ? [assessApplication(input, { ...options, judgements })] : [];
  return [readApplication(input).completeness, assessment, remedies, ...judged];
}

/** What is said of a pilot at a later stage, with what was judged of it by then. */
function ofPilot({ input, judgements, stage: reached, asOf: day }) {
  const known = judgements.filter(({ on }) => on <= day);
  return [assessApplication(input, { edition: nm2024, stage: reached, asOf: day, judgements: known })];
}

/** Each indicator against its target, the score by the caller's scheme, where it stands on its way, and how to improve. */
function ofPerformance({ values, weights, grades, goal, costs, period, midtermOn, ...about }) {
  const shared = weightsByGroup(indicators, { groups: weights });
  const scheme = { id: "demo", ...shared.value, method: "increment", decimals: 2, grades };
  return [
    compareIndicators(values, { edition: nm2024 }),
    scorePerformance(values, { scheme, edition: nm2024 }),
    trackIndicators(values, { ...period, midtermOn, asOf: about.asOf, edition: nm2024 }),
    suggestImprovements(values, { scheme, goal: { grade: goal }, costs, edition: nm2024 }),
  ];
}

// ── what is asked for ────────────────────────────────────────────────────────────────────────────────────────────

function readArguments() {
  const options = {
    lang: { type: "string" },
    markdown: { type: "boolean" },
    "as-of": { type: "string" },
    stage: { type: "string" },
    judgements: { type: "string" },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { lang = "zh-CN", markdown = false, judgements } = values;
    if (lang !== "zh-CN" && lang !== "en") throw new Error(`--lang ${lang}`);
    if (judgements && positionals.length === 0) throw new Error("--judgements: FILE?");
    const beside = (name) => new URL(name, import.meta.url);
    const own = positionals.map((name) => open({ name, judgements }, String));
    return {
      locale: lang,
      say: markdown ? toMarkdown : explain,
      asOf: values["as-of"] ?? "2024-08-31",
      stage: values.stage ?? "application",
      applications: own.length > 0 ? own : examples.map((example) => open(example, beside)),
      later:
        own.length > 0
          ? []
          : pilot.map(({ name, judgements: said, ...when }) => ({
              ...open({ name, judgements: said }, beside),
              ...when,
            })),
      performance: own.length > 0 ? undefined : readJson(beside("performance.json")),
      contracts: own.length > 0 ? undefined : readJson(beside("contracts.json")),
    };
  } catch (error) {
    return quit(error.message);
  }
}

function open({ name, judgements }, placeOf) {
  return {
    name,
    input: readJson(placeOf(name)),
    judgements: judgements && readJson(placeOf(judgements)),
  };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}

function quit(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}
