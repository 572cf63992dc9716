// Parameters and indicators of the edition as tables: each value with its unit, its basis and where it comes from.
import { clauseCoverage, messageCatalogue, nm2024, wordLabel } from "../../../dist/index.js";
import { languages, plain, slug, writePage } from "./text.mjs";
import { note, unitOf } from "./wording.mjs";

const texts = {
  zh: {
    parameters: "参数",
    parametersLead:
      "规则所用的数字、词语和名单，都写明依据。指南没有给出、也没有参考文件的，由使用方给出，不设默认值。用 `withParameters(nm2024, { id: value })` 更改，原版本不变。",
    parametersHead: ["参数", "值", "依据", "有效期", "出处", "用于"],
    notGiven: "未给出",
    choice: "取法",
    list: (count) => `名单，${count}项`,
    always: "不限",
    from: (day) => `<span class="day">自${day}</span>`,
    until: (day) => `<span class="day">至${day}</span>`,
    clause: (clause, link) => `本指南 [${clause}](${link})`,
    indicators: "指标",
    indicatorsLead: "附2绩效评价目标表的各行。期初值、目标值由盟市填写；比率以百分数填写。",
    indicatorsHead: ["行", "一级指标", "二级指标", "指标", "单位", "种类", "方向", "编号"],
  },
  en: {
    parameters: "Parameters",
    parametersLead:
      "The figures, words and lists that rules read, each with its basis. What neither the guideline nor another document gives is given by whoever uses the library; there is no silent default. `withParameters(nm2024, { id: value })` makes a variant; the edition stays as it is.",
    parametersHead: ["Parameter", "Value", "Basis", "Valid", "Source", "Read by"],
    notGiven: "not given",
    choice: "choice",
    list: (count) => `a list of ${count}`,
    always: "always",
    from: (day) => `<span class="day">from ${day}</span>`,
    until: (day) => `<span class="day">until ${day}</span>`,
    clause: (clause, link) => `this guideline, [${clause}](${link})`,
    indicators: "Indicators",
    indicatorsLead:
      "The rows of the table of targets in Annex 2. The league or city fills in baseline and target; rates are percentages.",
    indicatorsHead: ["Row", "Level 1", "Level 2", "Indicator", "Unit", "Kind", "Direction", "Id"],
  },
};

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows, right = []) => [
  row(head),
  row(head.map((_, index) => (right.includes(index) ? "--:" : "---"))),
  ...rows.map(row),
];

/** Units that say of what kind a value is, and are no unit of a figure. */
const noUnit = ["choice", "code", "name"];

function shownValue({ value, unit, choices }, { locale, key }) {
  const say = texts[key];
  if (value === null && choices === undefined) return say.notGiven;
  if (Array.isArray(value)) return say.list(value.length);
  if (choices !== undefined)
    return choices
      .map((one) => {
        const label = plain(wordLabel(one, locale));
        return `${one === value ? `**${label}**` : label} \`${one}\``;
      })
      .join("<br>");
  return `${plain(value)}${noUnit.includes(unit) ? "" : `${key === "en" ? " " : ""}${plain(unitOf(unit, key))}`}`;
}

const validity = ({ validFrom, validTo }, { key }) => {
  const say = texts[key];
  const parts = [...(validFrom ? [say.from(validFrom)] : []), ...(validTo ? [say.until(validTo)] : [])];
  return parts.length > 0 ? parts.join("<br>") : say.always;
};

const clauses = new Set(clauseCoverage(nm2024).sentences.map(({ sentence }) => sentence.split(":")[0]));

function sourceOf({ source }, { key }) {
  if (source === undefined) return "";
  const quotation = source.phrase ? ` 「${plain(source.phrase)}」` : "";
  if (source.document === nm2024.title && clauses.has(source.clause))
    return `${texts[key].clause(source.clause, `../clauses/${slug(source.clause)}.md`)}${quotation}`;
  const seen = source.seen
    ? key === "zh"
      ? `（${plain(note(source.seen, key))}）`
      : ` (${plain(source.seen)})`
    : "";
  return `${plain(source.document)}${quotation}${seen}`;
}

const readBy = (id, { key }) =>
  nm2024.rules
    .filter(({ parameters = [] }) => parameters.includes(id))
    .map(({ id: rule }) => {
      const [clause, concept] = rule.split("#");
      return `[${clause}](../clauses/${slug(clause)}.md#${concept})`;
    })
    .join(key === "zh" ? "、" : ", ");

function parametersPage(language) {
  const say = texts[language.key];
  const labels = messageCatalogue(language.locale).parameters;
  const rows = nm2024.parameters.map((parameter) => [
    `<span id="${parameter.id}">${plain(labels[parameter.id])}</span><br>\`${parameter.id}\``,
    shownValue(parameter, language),
    plain(wordLabel(parameter.basis, language.locale)),
    validity(parameter, language),
    sourceOf(parameter, language),
    readBy(parameter.id, language),
  ]);
  writePage(
    `${language.prefix}reference/parameters`,
    say.parameters,
    [`# ${say.parameters}`, "", say.parametersLead, "", ...table(say.parametersHead, rows)],
    ["aside: false"],
  );
}

function indicatorsPage(language) {
  const say = texts[language.key];
  const rows = nm2024.indicators.map((indicator) => {
    const { level1, level2, label } = language.key === "zh" ? indicator : indicator.english;
    const { id, no, unit, kind, direction } = indicator;
    return [
      `[${no}](../clauses/A2.md#s${no})`,
      ...[level1, level2, label, unitOf(unit, language.key)].map(plain),
      ...[kind, direction].map((word) => plain(wordLabel(word, language.locale))),
      `<span id="${id}">\`${id}\`</span>`,
    ];
  });
  writePage(
    `${language.prefix}reference/indicators`,
    say.indicators,
    [`# ${say.indicators}`, "", say.indicatorsLead, "", ...table(say.indicatorsHead, rows, [0])],
    ["aside: false"],
  );
}

/** Writes the pages and gives their items of the sidebar by language. */
export function writeReference() {
  return Object.fromEntries(
    languages.map((language) => {
      parametersPage(language);
      indicatorsPage(language);
      const { key, prefix } = language;
      const items = ["parameters", "indicators"].map((page) => ({
        text: texts[key][page],
        link: `/${prefix}reference/${page}`,
      }));
      return [key, items];
    }),
  );
}
