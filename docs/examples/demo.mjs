// Assesses the applications beside it, or the files it is given, walks a pilot to its end, and prints what an official would want to read.
// What is decided and said comes from the library; this file asks, groups and lays out.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  assessApplication,
  compareIndicators,
  explain,
  fieldLabel,
  indicators,
  leafLabel,
  nm2024,
  readApplication,
  scorePerformance,
  suggestImprovements,
  suggestRemedies,
  trackIndicators,
  weightsByGroup,
  wordLabel,
} from "digital-pilot-rules";
import { moneyOf } from "./demo-money.mjs";
import { walkPilot } from "./pilot.mjs";

const examples = [
  { name: "application.json", judgements: "judgements.json" },
  { name: "draft-early.json" },
  { name: "draft-flawed.json" },
];

const mostFaultsShown = 12;
const lineWidth = 118;

/** A Chinese character, a word or a figure, with the opening and closing marks that belong to it; or a space. */
const unbreakable = /[「（《“]*(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff]+)[，。；：、）」》”]*|\s+/g;

const texts = {
  "zh-CN": {
    subtitle: (asOf, percent) => `按《${nm2024.title}》逐条核验，评估日期${asOf}，材料完整度${percent}%`,
    year: (year) => `${year}年`,
    verdict: (outcome) => `结论：${outcome}。`,
    meaning: {
      pass: () => "必须条件都符合。",
      fail: (count) => `有${count}项必须条件不符合，须先整改。`,
      "needs-data": (count) => `没有发现不符合的必须条件，但有${count}项因缺资料还不能下结论。`,
      "needs-judgement": (count) => `能由数据核验的必须条件都符合，还有${count}项须由人判断。`,
      "not-applicable": () => "没有可以核验的条件。",
    },
    counts: (force, count, outcomes) => `${force}条件${count}项：${outcomes.join("，")}`,
    count: (outcome, count) => `${outcome}${count}`,
    notAsked: (count) => `另有${count}项属于以后阶段或不涉及，本次不计。`,
    section: (title, count) => `【${title}】${count}项`,
    failed: "不符合的必须条件与整改办法",
    remedy: (how) => `整改：${how}`,
    noRemedy: (why) => `无法直接改正：${why}`,
    unsettles: (rules) => `改后须再看${rules}。`,
    wishes: "未达到的目标和优先条件",
    missing: "缺少的资料，由谁提供",
    places: (name, count) => `${name}（${count}处）`,
    judgements: "等待判断，由谁判断",
    others: "目前不决定结论",
    faults: "填写中的问题",
    error: "错误",
    warning: "提示",
    more: (count) => `另有${count}处问题未列出。`,
    assumptions: "结论用到而指南没有给出的取值",
    entries: (count) => `${count}项`,
    given: (name, value, unit, basis, source) => `${name}：${value}${unit}（${basis}：${source}）`,
    judged: (count, outcome) => `附上${count}条判断记录后，结论为：${outcome}。`,
    heading: (label) => `${label}：`,
    labelled: (label, text) => `${label}：${text}`,
    listed: (items) => items.join("、"),
    sentences: (parts) => parts.join(""),
    performance: (file, asOf) => `${file}  绩效运行监控，截至${asOf}`,
    table: ["指标", "单位", "期初值", "目标值", "实际值", "完成率%", "得分", "权重"],
    scored: (low, high, total) => `得分：${low === high ? low : `${low}至${high}`}分（总分${total}分）。`,
    graded: (grade) => `等级：${grade}。`,
    gradeOpen: (names) => `等级未定，取决于：${names}。`,
    scheme: "权重、计分方法和等级由使用方给出，指南没有规定。",
    behind: "落后于预定进度的指标",
    improvements: (grade) => `要达到“${grade}”，最省的办法`,
    costs: (unit) => `单位成本由使用方给出，以${unit}计。`,
    money: (name) => `【资金】${name}`,
  },
  en: {
    subtitle: (asOf, percent) => `assessed by edition ${nm2024.id} as of ${asOf}, ${percent}% complete`,
    year: (year) => `${year}`,
    verdict: (outcome) => `Verdict: ${outcome}.`,
    meaning: {
      pass: () => "All musts are met.",
      fail: (count) => `${count} musts are not met and have to be mended first.`,
      "needs-data": (count) => `No must fails, but ${count} cannot be decided before data are given.`,
      "needs-judgement": (count) =>
        `All musts that data can decide are met; ${count} need a person's judgement.`,
      "not-applicable": () => "There is nothing to assess.",
    },
    counts: (force, count, outcomes) => `${force}, ${count} rules: ${outcomes.join(", ")}`,
    count: (outcome, count) => `${outcome} ${count}`,
    notAsked: (count) => `${count} more belong to later stages or do not apply; they are not counted here.`,
    section: (title, count) => `[${title}] ${count}`,
    failed: "Musts not met, and their remedies",
    remedy: (how) => `Remedy: ${how}`,
    noRemedy: (why) => `No direct remedy: ${why}`,
    unsettles: (rules) => `Then look again at ${rules}.`,
    wishes: "Targets and preferences not met",
    missing: "What is missing, by who gives it",
    places: (name, count) => `${name} (${count} places)`,
    judgements: "What awaits judgement, by who judges",
    others: "not decisive at present",
    faults: "Faults of the input",
    error: "error",
    warning: "warning",
    more: (count) => `${count} more are not listed.`,
    assumptions: "Values the verdict uses and the guideline does not give",
    entries: (count) => `${count} entries`,
    given: (name, value, _unit, basis, source) => `${name}: ${value} (${basis}: ${source})`,
    judged: (count, outcome) => `With the ${count} judgement records the verdict is: ${outcome}.`,
    heading: (label) => `${label}:`,
    labelled: (label, text) => `${label}: ${text}`,
    listed: (items) => items.join(", "),
    sentences: (parts) => parts.join(" "),
    performance: (file, asOf) => `${file}  performance as of ${asOf}`,
    table: ["indicator", "unit", "baseline", "target", "actual", "attained%", "points", "weight"],
    scored: (low, high, total) => `Score: ${low === high ? low : `${low} to ${high}`} of ${total} points.`,
    graded: (grade) => `Grade: ${grade}.`,
    gradeOpen: (names) => `The grade is open; it depends on: ${names}.`,
    scheme: "Weights, method and grades are the caller's; the guideline gives none.",
    behind: "Indicators behind their path",
    improvements: (grade) => `The cheapest way to the grade "${grade}"`,
    costs: (unit) => `The costs of a unit are the caller's, in ${unit}.`,
    money: (name) => `[Money] ${name}`,
  },
};

const usage = `用法 Usage: npm run demo -- [--lang zh-CN|en] [--as-of 2024-08-31] [--judgements FILE] [FILE ...]`;

const { locale, asOf, applications, performance } = readArguments();
const say = texts[locale];
for (const application of applications) console.log(`${report(application).join("\n")}\n`);
if (performance) console.log(`${performanceReport(performance).join("\n")}\n`);
const money = readApplication(applications[0].input);
// The example has no contracts before its approval: those signed later stand in a file of their own.
const later = applications[0].name.endsWith("application.json") ? signedLater() : {};
const moneyLines = moneyOf({ ...later, ...(money.ok ? money.value : money.partial) }, locale);
if (moneyLines.length > 0) console.log([say.money(applications[0].name), ...moneyLines, ""].join("\n"));
if (performance) console.log(walkPilot(locale).join("\n"));

// ── what is asked for ────────────────────────────────────────────────────────────────────────────────────────────

function readArguments() {
  const options = { lang: { type: "string" }, "as-of": { type: "string" }, judgements: { type: "string" } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { lang = "zh-CN", judgements } = values;
    if (!Object.hasOwn(texts, lang)) throw new Error(`--lang ${lang}`);
    if (judgements && positionals.length === 0) throw new Error("--judgements: FILE?");
    const asGiven = (name) => name;
    const beside = (name) => new URL(name, import.meta.url);
    const applications =
      positionals.length > 0
        ? positionals.map((name) => open({ name, judgements }, asGiven))
        : examples.map((example) => open(example, beside));
    const performance = positionals.length > 0 ? undefined : readJson(beside("performance.json"));
    return { locale: lang, asOf: values["as-of"] ?? "2024-08-31", applications, performance };
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

function signedLater() {
  return { contracts: readJson(new URL("contracts.json", import.meta.url)) };
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

// ── one application ──────────────────────────────────────────────────────────────────────────────────────────────

function report({ name, input, judgements }) {
  const options = { edition: nm2024, asOf };
  const assessment = assessApplication(input, options);
  const wrongDate = assessment.issues.find(({ field }) => field === "asOf");
  if (wrongDate !== undefined) return quit(explain(wrongDate, locale));
  const { findings, issues, asks, assumptions } = assessment;
  return [
    ...heading(name, readApplication(input)),
    ...verdict(assessment),
    ...failedMusts(findings, suggestRemedies(input, options)),
    ...wishesNotMet(findings),
    ...missingData(asks),
    ...awaitingJudgement(findings, asks),
    ...faults(issues),
    ...valuesUsed(assumptions),
    ...(judgements ? withJudgements(input, { ...options, judgements }) : []),
  ];
}

function heading(name, reading) {
  const { leagueCity, year } = (reading.ok ? reading.value : reading.partial) ?? {};
  const whose = [leagueCity?.name ?? leagueCity?.code, year && say.year(year)].filter(Boolean);
  const rule = "=".repeat(lineWidth);
  return [rule, [name, ...whose].join("  "), say.subtitle(asOf, reading.completeness.percent), rule];
}

function verdict({ outcome, findings }) {
  const asked = findings.filter((finding) => finding.outcome !== "not-applicable");
  const ofForce = (force) => asked.filter((finding) => finding.force === force);
  const deciding = ofForce("must").filter((finding) => finding.outcome === outcome);
  const outcomes = ["pass", "fail", "needs-data", "needs-judgement"];
  return [
    say.sentences([say.verdict(wordLabel(outcome, locale)), say.meaning[outcome](deciding.length)]),
    ...["must", "target", "prefer"].map((force) => {
      const counts = outcomes.map((one) => {
        const count = ofForce(force).filter((finding) => finding.outcome === one).length;
        return say.count(wordLabel(one, locale), count);
      });
      return `  ${say.counts(wordLabel(force, locale), ofForce(force).length, counts)}`;
    }),
    `  ${say.notAsked(findings.length - asked.length)}`,
  ];
}

function failedMusts(findings, remedies) {
  const failed = findings.filter(({ force, outcome }) => force === "must" && outcome === "fail");
  const lines = groupBy(failed, ({ clause }) => clause).flatMap(([, ofClause]) =>
    ofClause.flatMap((finding) => {
      const remedy = remedies.find(({ rule }) => rule === finding.rule);
      return [...item(sentenceOf(finding)), ...item(sentenceOfRemedy(remedy, findings), 2)];
    }),
  );
  return section(say.failed, failed.length, lines);
}

/** What to do, or why nothing in the application helps, and which musts the change would open again. */
function sentenceOfRemedy(remedy, findings) {
  const how = (remedy.possible ? say.remedy : say.noRemedy)(explain(remedy, locale));
  const again = findings.filter(({ rule }) => remedy.unsettles.includes(rule));
  return again.length === 0 ? how : say.sentences([how, say.unsettles(rulesNamed(again))]);
}

function wishesNotMet(findings) {
  const unmet = findings.filter(({ force, outcome }) => force !== "must" && outcome === "fail");
  const lines = unmet.flatMap((finding) => item(sentenceOf(finding)));
  return section(say.wishes, unmet.length, lines);
}

/** Who gives what, section by section; a field that many entries of a list lack is named once, with their number. */
function missingData(asks) {
  const data = asks.filter(({ form }) => form !== "judgement");
  const lines = groupBy(data, ({ who }) => who).flatMap(([who, ofWho]) => [
    ...item(say.heading(wordLabel(who, locale))),
    ...groupBy(ofWho, ({ field }) => field.split(".")[0]).flatMap(([part, ofPart]) => {
      const names = groupBy(ofPart, ({ field }) => leafLabel(field, locale)).map(([leaf, same]) =>
        same.length === 1 ? fieldLabel(same[0].field, locale) : say.places(leaf, same.length),
      );
      const title = fieldLabel(part, locale);
      return item(
        names.length === 1 && names[0] === title ? title : say.labelled(title, say.listed(names)),
        2,
      );
    }),
  ]);
  return section(say.missing, data.length, lines);
}

/** What decides is said in full, with the figures the judge should see; the rest is only named. */
function awaitingJudgement(findings, asks) {
  const waiting = asks.filter(({ form }) => form === "judgement");
  const findingsOf = (some) => findings.filter(({ rule }) => some.some((ask) => ask.rule === rule));
  const lines = groupBy(waiting, ({ who }) => who).flatMap(([who, ofWho]) => {
    const others = ofWho.filter(({ decisive }) => !decisive);
    const deciding = findingsOf(ofWho.filter(({ decisive }) => decisive));
    return [
      ...item(say.heading(wordLabel(who, locale))),
      ...deciding.flatMap((finding) => item(sentenceOf(finding), 2)),
      ...(others.length === 0 ? [] : item(say.labelled(say.others, rulesNamed(findingsOf(others))), 2)),
    ];
  });
  return section(say.judgements, waiting.length, lines);
}

function faults(issues) {
  const lines = issues
    .slice(0, mostFaultsShown)
    .flatMap((issue) => item(say.labelled(say[issue.severity], explain(issue, locale))));
  const more = issues.length - mostFaultsShown;
  return section(say.faults, issues.length, more > 0 ? [...lines, ...item(say.more(more))] : lines);
}

function valuesUsed(assumptions) {
  const lines = assumptions.flatMap(({ id, value, unit, basis, source }) => {
    const [shown, unitShown] = Array.isArray(value)
      ? [say.entries(value.length), ""]
      : unit === "choice"
        ? [wordLabel(value, locale), ""]
        : [value, unit];
    const name = fieldLabel(`parameters.${id}`, locale);
    const origin = source?.phrase ? keyWordsOf([source]) : source?.document;
    return item(say.given(name, shown, unitShown, wordLabel(basis, locale), origin ?? ""));
  });
  return section(say.assumptions, assumptions.length, lines);
}

function withJudgements(input, options) {
  const { outcome, issues } = assessApplication(input, options);
  const ofRecords = issues.filter(({ field }) => field.startsWith("judgements"));
  return [
    "",
    say.judged([options.judgements].flat().length, wordLabel(outcome, locale)),
    ...faults(ofRecords),
  ];
}

// ── performance ──────────────────────────────────────────────────────────────────────────────────────────────────

function performanceReport({ values, weights, grades, goal, costs, costUnit, period, midtermOn, ...about }) {
  const shared = weightsByGroup(indicators, weights);
  const scheme = { id: "demo", ...shared.value, method: "increment", decimals: 2, grades };
  const score = scorePerformance(values, scheme);
  const tracks = trackIndicators(values, { ...period, midtermOn, asOf: about.asOf });
  const plan = suggestImprovements(values, scheme, { grade: goal, costs });
  const behind = tracks.filter(({ standing }) => standing === "behind");
  const rule = "=".repeat(lineWidth);
  return [
    rule,
    say.performance("performance.json", about.asOf),
    rule,
    ...indicatorTable(compareIndicators(values), score.rows),
    "",
    say.sentences([
      say.scored(score.low, score.high, score.total),
      score.decided
        ? say.graded(wordLabel(score.grade, locale))
        : say.gradeOpen(say.listed(score.pivots.map((id) => nameOf(id)))),
    ]),
    ...item(say.scheme),
    ...section(
      say.behind,
      behind.length,
      behind.flatMap((track) => item(explain(track, locale))),
    ),
    ...section(say.improvements(wordLabel(goal, locale)), plan.steps.length, [
      ...item(say.sentences([explain(plan, locale), say.costs(costUnit[locale])])),
      ...plan.steps.flatMap((step) => item(explain(step, locale), 2)),
    ]),
  ];
}

function nameOf(id) {
  return fieldLabel(`indicators.${id}`, locale);
}

function indicatorTable(progress, rows) {
  const points = new Map(rows.map((row) => [row.id, row]));
  const lines = progress.map(({ id, unit, values, attainment }) => {
    const { low, high, weight } = points.get(id);
    const scored = low === high ? low : `${low}-${high}`;
    const shownUnit = locale === "en" && unit !== "%" ? "" : unit;
    return [nameOf(id), shownUnit, values.baseline, values.target, values.actual, attainment, scored, weight];
  });
  return aligned([say.table, ...lines]);
}

// ── laying out ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a finding comes from, in the guideline's own key words, and what it says. */
function sentenceOf(finding) {
  return `${keyWordsOf([finding])} ${explain(finding, locale)}`;
}

/** Rules without a sentence beside them: in Chinese their key words say enough, in English their ids. */
function rulesNamed(findings) {
  return locale === "en" ? say.listed(findings.map(({ rule }) => rule)) : keyWordsOf(findings);
}

/** 三（三）「良好的行业知识积累」「数字化改造实施能力」. */
function keyWordsOf(findings) {
  const clauses = groupBy(findings, ({ clause }) => clause);
  return say.listed(
    clauses.map(([clause, same]) => clauseName(clause) + same.map(({ phrase }) => `「${phrase}」`).join("")),
  );
}

/** 3.2 is 三（二）, A1.4 is 附1（四）. */
function clauseName(clause) {
  const [part, number] = clause.split(".");
  if (locale === "en") return clause.replace(/^A/, "Annex ").replace(/^N$/, "National pilots");
  const chapter = part
    .replace(/^A/, "附")
    .replace(/^N$/, "国家试点")
    .replace(/^\d$/, (digit) => "一二三四五"[digit - 1]);
  return number === undefined ? chapter : `${chapter}（${"一二三四五六"[number - 1]}）`;
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

function section(title, count, lines) {
  return count === 0 ? [] : ["", say.section(title, count), ...lines];
}

/** A text indented and broken into lines. */
function item(text, level = 1) {
  const indent = "  ".repeat(level);
  const lines = [indent];
  for (const [piece] of text.matchAll(unbreakable)) {
    if (columnsOf(lines.at(-1) + piece) > lineWidth) lines.push(`${indent}  ${piece.trimStart()}`);
    else lines.push(lines.pop() + piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** Chinese characters and punctuation are two columns wide. */
function columnsOf(text) {
  return Array.from(text, (character) => (character >= "\u2e80" ? 2 : 1)).reduce(
    (sum, columns) => sum + columns,
    0,
  );
}

/** Names to the left, figures to the right, each column as wide as its widest cell. */
function aligned(rows) {
  const shown = rows.map((row) => row.map((cell) => cell ?? ""));
  const widths = shown[0].map((_, column) => Math.max(...shown.map((row) => columnsOf(row[column]))));
  return shown.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat(widths[column] - columnsOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}
