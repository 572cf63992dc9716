// Every noun as JSON Schema, to look up and to download, and every word that a field takes.
import { jsonSchema, schemas } from "../../../dist/index.js";
import { languages, pages, plain, write, writePage } from "./text.mjs";

const texts = {
  zh: {
    schemas: "模式",
    schemasLead:
      "每种数据的 JSON Schema（2020-12），可以下载，也可以由 `jsonSchema(name)` 得到；`schemas[name]` 是同一内容的 zod 模式。模式只说数据可以是什么样子，必须是什么样子由规则判断。",
    download: "下载",
    head: ["字段", "名称", "必填", "填写"],
    required: "是",
    several: "多项",
    kinds: {
      string: "文字",
      integer: "整数",
      boolean: "是或否",
      object: "一组",
      array: "多项",
      date: "日期",
      decimal: "十进制数字（文本）",
    },
    anything: "几种写法之一",
    choices: (count) => `${count}个词语之一`,
    events: "事项",
    words: "用词",
    wordsLead:
      "字段只接受这里的词语。程序用词、中文名称和英文名称都可以填写，读取之后一律成为程序用词；`words(field)` 给出同样的名单。",
    wordsHead: ["程序用词", "中文", "英文"],
    separator: "、",
  },
  en: {
    schemas: "Schemas",
    schemasLead:
      "Each noun as JSON Schema (2020-12), to download or from `jsonSchema(name)`; `schemas[name]` is the same as a zod schema. A schema says what data can be; what it must be is for the rules.",
    download: "Download",
    head: ["Field", "Name", "Required", "What it holds"],
    required: "yes",
    several: "several",
    kinds: {
      string: "text",
      integer: "whole number",
      boolean: "yes or no",
      object: "a group",
      array: "several",
      date: "date",
      decimal: "decimal text",
    },
    anything: "one of several forms",
    choices: (count) => `one of ${count} words`,
    events: "events",
    words: "Words",
    wordsLead:
      "What a field of words takes. A reader accepts the word, its Chinese and its English label, and gives the word; `words(field)` returns the same list.",
    wordsHead: ["Word", "Chinese", "English"],
    separator: ", ",
  },
};

/** The nouns that have a schema. */
export const jsonSchemaNames = Object.keys(schemas);

const annotated = (name, locale) => jsonSchema(name, { locale, annotations: true }).value;

const row = (cells) => `| ${cells.join(" | ")} |`;

const wordsAnchor = (place) => place.replaceAll(".", "-");

/** The noun that a group of fields is, where it is one. */
function nounOf(inner, locale) {
  const own = JSON.stringify(inner?.properties);
  return own && jsonSchemaNames.find((noun) => JSON.stringify(annotated(noun, locale).properties) === own);
}

function holds(schema, place, language) {
  const say = texts[language.key];
  const inner = schema.type === "array" ? schema.items : schema;
  const noun = nounOf(inner, language.locale);
  const several = schema.type === "array" ? ` · ${say.several}` : "";
  if (noun !== undefined) return `[${say.kinds.object}](#${noun})${several}`;
  if (places.has(place))
    return `[${say.choices(places.get(place).list.length)}](./words.md#${wordsAnchor(places.get(place).place)})${several}`;
  if (inner?.format === "date") return say.kinds.date + several;
  if (inner?.type === "string" && /^\^-?\??\(\?:0\|/.test(inner.pattern ?? ""))
    return say.kinds.decimal + several;
  return (say.kinds[inner?.type] ?? say.anything) + several;
}

/** Every field of words, as the nouns hold it: its place (`budgetLine.use`), its label, and its words with both labels. */
function wordFields() {
  const found = [];
  const visit = (chinese, english, place) => {
    if (chinese["x-words"]) found.push({ place, ...wordsIn(chinese, english) });
    for (const [name, field] of Object.entries(chinese.properties ?? {}))
      visit(field, english.properties[name], `${place}.${name}`);
    if (chinese.items) visit(chinese.items, english.items, place);
  };
  for (const noun of jsonSchemaNames) visit(annotated(noun, "zh-CN"), annotated(noun, "en"), noun);
  return found;
}

const wordsIn = (chinese, english) => ({
  label: { zh: chinese.title, en: english.title },
  list: chinese["x-words"].map(({ const: value, title }, index) => ({
    value,
    zh: title,
    en: english["x-words"][index].title,
  })),
});

/** By place, the entry of the page: a field that several nouns hold stands there once, where its path is shortest. */
function wordPlaces() {
  const entries = new Map();
  const fields = wordFields().sort((one, other) => stepsIn(one.place) - stepsIn(other.place));
  const places = fields.map((field) => {
    const mark = JSON.stringify([field.place.split(".").at(-1), field.list]);
    if (!entries.has(mark)) entries.set(mark, field);
    return [field.place, entries.get(mark)];
  });
  return new Map(places);
}

const stepsIn = (place) => place.split(".").length;

const places = wordPlaces();

function fieldRows(schema, noun, language) {
  const say = texts[language.key];
  const inner = schema.type === "array" ? schema.items : schema;
  return Object.entries(inner.properties ?? {}).map(([name, field]) =>
    row([
      `\`${name}\``,
      plain(field.title ?? ""),
      inner.required?.includes(name) ? say.required : "",
      holds(field, `${noun}.${name}`, language),
    ]),
  );
}

function nounLines(noun, language) {
  const { locale, key, prefix } = language;
  const say = texts[key];
  const schema = annotated(noun, locale);
  const file = `${prefix}schemas/${noun}.json`;
  write(`${pages}public/${file}`, `${JSON.stringify(jsonSchema(noun, { locale }).value, null, 2)}\n`);
  const rows = fieldRows(schema, noun, language);
  const events = (schema.oneOf ?? []).map(({ properties }) => `\`${properties.type.const}\``);
  return [
    `## ${plain(schema.title)} {#${noun}}`,
    "",
    `\`${noun}\` · [${say.download}](/${file})`,
    "",
    ...(rows.length > 0 ? [row(say.head), row(say.head.map(() => "---")), ...rows, ""] : []),
    ...(events.length > 0
      ? [`${say.events}${key === "zh" ? "：" : ": "}${events.join(say.separator)}`, ""]
      : []),
  ];
}

function writeSchemasPage(language) {
  const say = texts[language.key];
  writePage(
    `${language.prefix}reference/schemas`,
    say.schemas,
    [
      `# ${say.schemas}`,
      "",
      say.schemasLead,
      "",
      ...jsonSchemaNames.flatMap((noun) => nounLines(noun, language)),
    ],
    ["outline: 2"],
  );
}

function writeWordsPage(language) {
  const { key } = language;
  const say = texts[key];
  writePage(
    `${language.prefix}reference/words`,
    say.words,
    [
      `# ${say.words}`,
      "",
      say.wordsLead,
      "",
      ...[...new Set(places.values())].flatMap(({ place, label, list }) => [
        `## ${plain(label[key])} {#${wordsAnchor(place)}}`,
        "",
        `\`${place}\``,
        "",
        row(say.wordsHead),
        row(say.wordsHead.map(() => "---")),
        ...list.map(({ value, zh, en }) => row([`\`${value}\``, plain(zh), plain(en)])),
        "",
      ]),
    ],
    ["outline: 2"],
  );
}

/** Writes both pages and the files, and gives their items of the sidebar by language. */
export function writeSchemas() {
  return Object.fromEntries(
    languages.map((language) => {
      const { key, prefix } = language;
      writeSchemasPage(language);
      writeWordsPage(language);
      return [
        key,
        ["schemas", "words"].map((page) => ({ text: texts[key][page], link: `/${prefix}reference/${page}` })),
      ];
    }),
  );
}
