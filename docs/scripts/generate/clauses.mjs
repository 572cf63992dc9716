// The guideline as pages: each clause sentence by sentence with its key words quoted, and below them what became of them.
// Nothing of the text is reprinted but these key words, which the edition holds.
import {
  clauseCoverage,
  explain,
  leafLabel,
  messageCatalogue,
  nm2024,
  wordLabel,
} from "../../../dist/index.js";
import { exampleOf, sentenceOf } from "./corpus.mjs";
import { gists } from "./gists.mjs";
import { readingOf } from "./readings.mjs";
import { alone, languages, outcome, pages, plain, ruleLink, slug, writeJson, writePage } from "./text.mjs";
import { note, subjects } from "./wording.mjs";

const texts = {
  zh: {
    index: "指南条款",
    indexLead: (rules, sentences) =>
      `指南共${sentences}句，逐句列出关键词和去处；能由程序核验的成为规则，共${rules}条。正文不在这里转载，请查阅原件：${nm2024.title}。`,
    clause: "条款",
    subject: "主题",
    ruleCount: "规则数",
    sentence: (no) => `第${no}句`,
    row: (no) => `第${no}行`,
    others: "本条的其他规则",
    quoted: (phrase) => `<mark>「${plain(phrase)}」</mark>`,
    judge: (who) => `由${who}评定`,
    stage: (stage) => `${stage}阶段`,
    reading: (title, link) => `依据：[理解“${plain(title)}”](${link})`,
    text: "依据：原文",
    parameters: "所用参数",
    fields: "所看字段",
    open: "在自查页打开不符合的那份材料",
    remedy: "整改",
    messages: "示例和随机材料中出现过的消息",
    before: "见",
  },
  en: {
    index: "The guideline by clause",
    indexLead: (rules, sentences) =>
      `The guideline has ${sentences} sentences. Here are the key words of each and what became of them; what a program can check became one of ${rules} rules. The text itself is not reprinted; see the original: ${nm2024.title}.`,
    clause: "Clause",
    subject: "Subject",
    ruleCount: "Rules",
    sentence: (no) => `Sentence ${no}`,
    row: (no) => `Row ${no}`,
    others: "Other rules of this clause",
    quoted: (phrase) => `<mark lang="zh-CN">「${plain(phrase)}」</mark>`,
    judge: (who) => `judged by: ${who}`,
    stage: (stage) => `stage: ${stage}`,
    reading: (title, link) => `basis: [the reading “${plain(title)}”](${link})`,
    text: "basis: the text",
    parameters: "Parameters",
    fields: "Fields it reads",
    open: "Open the application that fails it in the self-check",
    remedy: "Remedy",
    messages: "Messages seen in examples and random applications",
    before: "see",
  },
};

/** The sentences of each clause, in the order of the text, each with the duties in it. */
function byClause() {
  const clauses = new Map();
  for (const entry of clauseCoverage(nm2024).sentences) {
    const [clause, no] = entry.sentence.split(":");
    const sentences = clauses.get(clause) ?? new Map();
    clauses.set(clause, sentences.set(no, [...(sentences.get(no) ?? []), entry]));
  }
  return clauses;
}

const meaningOf = (rule, locale) => messageCatalogue(locale).rules[rule];

/** The first key words of the clause itself that became the rule: below them it stands. */
const placeOf = (clause, sentences) => {
  const places = new Map();
  for (const [no, entries] of sentences)
    for (const { rules } of entries)
      for (const rule of rules) if (rule.startsWith(`${clause}#`) && !places.has(rule)) places.set(rule, no);
  return places;
};

const exampleFile = (rule) => slug(rule);

/** The application that fails a rule alone, for the self-check to open. */
function writeExample(rule, { miss }) {
  if (miss?.subject !== "application") return false;
  writeJson(`${pages}public/examples/${exampleFile(rule)}.json`, { draft: miss.draft, ...miss.options });
  return true;
}

const parameterLinks = (parameters, { locale }) =>
  parameters.map(
    (id) => `[${plain(messageCatalogue(locale).parameters[id])}](../reference/parameters.md#${id})`,
  );

const fieldNames = (fields, { locale }) =>
  [...fields]
    .filter((field) => !field.endsWith(".0"))
    .sort()
    .map((field) => `${plain(leafLabel(field, locale))} \`${field.replaceAll(".0", "[]")}\``);

function facts(rule, entry, language) {
  const say = texts[language.key];
  const separator = language.key === "zh" ? "、" : ", ";
  const { parameters = [] } = rule;
  return [
    ...(parameters.length > 0
      ? [`- ${say.parameters}${colon(language)}${parameterLinks(parameters, language).join(separator)}`]
      : []),
    ...(entry.fields.size > 0
      ? [`- ${say.fields}${colon(language)}${fieldNames(entry.fields, language).join(separator)}`]
      : []),
  ];
}

const colon = ({ key }) => (key === "zh" ? "：" : ": ");

function examples(rule, entry, { locale, key }) {
  const say = texts[key];
  const shown = [
    entry.miss?.failed ?? exampleOf(entry, "fail") ?? exampleOf(entry, "needs-data"),
    entry.miss?.passed ?? exampleOf(entry, "pass"),
  ];
  const [failed, passed] = shown.map(
    (finding) =>
      finding &&
      `${outcome(finding.outcome, wordLabel(finding.outcome, locale))} ${plain(alone(sentenceOf(finding, locale)))}`,
  );
  const remedy = entry.miss?.remedy;
  return [
    ...(failed ? [`- ${failed}`] : []),
    ...(remedy ? [`- **${say.remedy}** ${plain(explain(remedy, locale, { brief: true }))}`] : []),
    ...(passed ? [`- ${passed}`] : []),
    ...(entry.miss?.subject === "application"
      ? [`- [${say.open}](/${key === "zh" ? "" : "en/"}live/self-check.md#example=${exampleFile(rule.id)})`]
      : []),
  ];
}

function messages({ said }, { locale, key }) {
  const { findings } = messageCatalogue(locale);
  const lines = [...said.values()].map(({ code, outcome: of }) => {
    const template = findings[code];
    const text =
      template === undefined
        ? ""
        : ` ${template
            .replaceAll(/[^{}[\]]+/g, plain)
            .replaceAll(/\[\[|\]\]/g, "")
            .replaceAll(/\{(\w+)(?::\w+)?\}/g, "`{$1}`")}`;
    const link = template === undefined ? `\`${code}\`` : `[\`${code}\`](../messages/findings.md#${code})`;
    return `- ${outcome(of, wordLabel(of, locale))} ${link}${text}`;
  });
  return [`::: details ${texts[key].messages}`, ...lines, ":::"];
}

/** A rule: what it means, what it rests on, an example of each side, and what it may say. */
function ruleLines(rule, entry, language, level) {
  const { locale, key, prefix } = language;
  const say = texts[key];
  const reading = rule.basis === "reading" ? readingOf(rule.id, language) : undefined;
  const basis = reading
    ? say.reading(reading.title, `/${prefix}guide/readings.md#${reading.anchor}`)
    : say.text;
  const head = [
    `**${plain(wordLabel(rule.force, locale))}**`,
    say.stage(plain(wordLabel(rule.stage, locale))),
    ...(rule.judge ? [say.judge(plain(wordLabel(rule.judge, locale)))] : []),
    basis,
    `\`${rule.id}\``,
  ];
  return [
    `${level} ${plain(alone(meaningOf(rule.id, locale)))} {#${rule.id.split("#")[1]}}`,
    "",
    head.join(" · "),
    "",
    ...examples(rule, entry, language),
    ...facts(rule, entry, language),
    "",
    ...messages(entry, language),
    "",
  ];
}

/** A duty of a sentence: its key words, and the rules it became or why it became none. */
function dutyLines(entry, { locale, key }) {
  const say = texts[key];
  const kind = messageCatalogue(locale).headings[`part-${entry.disposition}`];
  const quotation = entry.phrase ? `${say.quoted(entry.phrase)} ` : "";
  const links = entry.rules.map((rule) => `[${plain(meaningOf(rule, locale))}](./${ruleLink(rule)})`);
  const why = entry.note ? ` ${plain(note(entry.note, key))}` : "";
  const rules = links.length > 0 ? ` → ${links.join(key === "zh" ? "；" : "; ")}` : "";
  return `- ${quotation}<span class="part">${plain(kind)}</span>${why}${rules}`;
}

function clausePage(clause, sentences, book, language) {
  const { key, prefix } = language;
  const say = texts[key];
  const ofClause = nm2024.rules.filter(({ id }) => id.startsWith(`${clause}#`));
  const places = placeOf(clause, sentences);
  const under = (no) =>
    ofClause
      .filter(({ id }) => places.get(id) === no)
      .flatMap((rule) => ruleLines(rule, book.get(rule.id), language, "###"));
  const named = clause === "A2" ? say.row : say.sentence;
  const title = `${clause === "0" ? "" : `${clause} `}${subjects[clause][key]}`;
  const others = under(undefined);
  writePage(`${prefix}clauses/${slug(clause)}`, title, [
    `# ${title}`,
    "",
    `<p class="gist">${plain(gists[clause][key])}</p>`,
    "",
    ...[...sentences].flatMap(([no, entries]) => [
      `## ${named(no)} {#s${no}}`,
      "",
      ...entries.map((entry) => dutyLines(entry, language)),
      "",
      ...under(no),
    ]),
    ...(others.length > 0 ? [`## ${say.others} {#others}`, "", ...others] : []),
  ]);
  return { text: title, link: `/${prefix}clauses/${slug(clause)}`, rules: ofClause.length, clause };
}

function indexPage(items, sentences, { key, prefix }) {
  const say = texts[key];
  writePage(`${prefix}clauses/index`, say.index, [
    `# ${say.index}`,
    "",
    say.indexLead(nm2024.rules.length, sentences),
    "",
    `| ${say.clause} | ${say.subject} | ${say.ruleCount} |`,
    "|---|---|--:|",
    ...items.map(
      ({ clause, link, rules }) =>
        `| ${clause === "0" ? "" : clause} | [${subjects[clause][key]}](${link}.md) | ${rules} |`,
    ),
  ]);
}

/** Writes the pages and gives their sidebars by language. */
export function writeClauses(book) {
  const clauses = byClause();
  const stray = nm2024.rules.filter(({ id }) => !clauses.has(id.split("#")[0]));
  if (stray.length > 0)
    throw new Error(`rules of clauses that the outline does not have: ${stray.map(({ id }) => id)}`);
  const mute = [...clauses.keys()].filter((clause) => !(clause in gists));
  if (mute.length > 0) throw new Error(`clauses without a gist in docs/scripts/generate/gists.mjs: ${mute}`);
  for (const [rule, entry] of book) writeExample(rule, entry);
  const sentences = [...clauses.values()].reduce((sum, one) => sum + one.size, 0);
  return Object.fromEntries(
    languages.map((language) => {
      const items = [...clauses].map(([clause, of]) => clausePage(clause, of, book, language));
      indexPage(items, sentences, language);
      const link = `/${language.prefix}clauses/`;
      return [language.key, [{ text: texts[language.key].index, link, items }]];
    }),
  );
}
