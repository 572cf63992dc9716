// Every field of an application: what it is called, its unit, who gives it, and the words it takes.
import { jsonSchema, leafLabel, words } from "../../../dist/index.js";
import { languages, plain, writePage } from "./text.mjs";
import { unitOf } from "./wording.mjs";

const texts = {
  zh: {
    title: "申报材料的字段",
    lead: "申报材料是一个 JSON 对象，草稿中什么都可以不填。`[]` 表示可以有多项。词语既可以填程序用词，也可以填中文名称。",
    head: ["字段", "名称", "填写", "由谁提供"],
    kinds: {
      text: "文字",
      figure: "十进制数字（文本）",
      integer: "整数",
      date: "日期",
      boolean: "是或否",
      list: "多项",
      group: "一组",
      texts: "文字或多段文字",
      "boolean-or-text": "是否，或单位名称",
    },
    applicant: "申报单位",
    codes: "十二个盟市之一",
  },
  en: {
    title: "Fields of an application",
    lead: "An application is a JSON object, and a draft may leave out anything. `[]` marks what may hold several. Words may be given as a program has them or by their Chinese name.",
    head: ["Field", "Name", "What it holds", "Given by"],
    kinds: {
      text: "text",
      figure: "decimal text",
      integer: "whole number",
      date: "date",
      boolean: "yes or no",
      list: "several",
      group: "a group",
      texts: "text, or several",
      "boolean-or-text": "yes or no, or the name of the body",
    },
    applicant: "the applicant",
    codes: "one of the twelve leagues and cities",
  },
};

/** In the schema stands in Chinese who gives a field: 由企业提供. */
const givers = {
  盟市工信局: "the industry bureau",
  盟市财政局: "the finance bureau",
  自治区工信厅: "the regional industry department",
  企业: "the enterprise",
  服务商: "the provider",
};

function giverOf({ description = "" }, { key }) {
  const giver = /由([^，。]+)提供/.exec(description)?.[1];
  if (giver === undefined) return texts[key].applicant;
  if (key === "zh") return giver;
  if (givers[giver] === undefined)
    throw new Error(`docs/scripts/generate/fields.mjs has no English for ${giver}`);
  return givers[giver];
}

function kindOf(schema) {
  const kinds = (schema.anyOf ?? []).map(({ type }) => type);
  if (schema.type === "object") return "group";
  if (schema.type === "array") return "list";
  if (kinds.includes("boolean")) return "boolean-or-text";
  if (schema.anyOf) return "texts";
  if (schema.type !== "string") return schema.type;
  if (schema.pattern?.includes("1949")) return "date";
  return schema.pattern && !schema.pattern.includes("HJ-N") ? "figure" : "text";
}

function holds(schema, path, { locale, key }) {
  const say = texts[key];
  const choices = words(path).map(({ value, label }) =>
    locale === "en" ? `\`${value}\`` : `${plain(label[locale])} \`${value}\``,
  );
  const unit = /单位：([^，。]+)/.exec(schema.description ?? "")?.[1];
  const kind = path === "leagueCity.code" ? say.codes : (say.kinds[kindOf(schema)] ?? "");
  return [
    kind,
    ...(unit && unitOf(unit, key) ? [unitOf(unit, key)] : []),
    ...(choices.length > 0 ? [choices.join(key === "zh" ? "、" : ", ")] : []),
  ].join(key === "zh" ? "；" : "; ");
}

function rowsOf(properties, path, language) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const here = path === "" ? name : `${path}.${name}`;
    const inner = schema.type === "array" ? schema.items : schema;
    const shown = `\`${here.replaceAll(".0", "[]")}${schema.type === "array" ? "[]" : ""}\``;
    return [
      `| ${shown} | ${plain(leafLabel(here, language.locale))} | ${holds(schema, here, language)} | ${giverOf(schema, language)} |`,
      ...(inner?.properties
        ? rowsOf(inner.properties, schema.type === "array" ? `${here}.0` : here, language)
        : []),
    ];
  });
}

export function writeFields() {
  const { properties } = jsonSchema("application").value;
  return Object.fromEntries(
    languages.map((language) => {
      const { key, prefix } = language;
      const say = texts[key];
      const sections = Object.entries(properties).map(([name, schema]) => [
        `## ${plain(leafLabel(name, language.locale))} {#${name}}`,
        "",
        `| ${say.head.join(" | ")} |`,
        "|---|---|---|---|",
        ...rowsOf({ [name]: schema }, "", language),
        "",
      ]);
      writePage(`${prefix}reference/fields`, say.title, [
        `# ${say.title}`,
        "",
        say.lead,
        "",
        ...sections.flat(),
      ]);
      return [key, { text: say.title, link: `/${prefix}reference/fields` }];
    }),
  );
}
