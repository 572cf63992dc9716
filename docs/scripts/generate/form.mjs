// The form of an application, from the schema of the library: every field with its label, its unit and the words it takes.
// Worked out here, so that no page has to load the schemas.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { jsonSchema, leafLabel, messageCatalogue, nm2024, wordLabel, words } from "../../../dist/index.js";
import { alone, docs, languages, pages, write, writeJson } from "./text.mjs";
import { places, unitOf } from "./wording.mjs";

/** What there is before the approval; the rest comes later, and is asked for then. */
const atApplication = [
  "year",
  "leagueCity",
  "submission",
  "period",
  "chains",
  "enterprises",
  "plan",
  "budget",
  "providers",
  "evidence",
];

/** The edition is the page's, and the indicators have a table of their own. */
const elsewhere = ["edition", "indicators"];

const placeOptions = ({ key }) => {
  const { value } = nm2024.parameters.find(({ id }) => id === "leagues-and-cities");
  return value.map((code) => ({ value: code, label: places[code][key] }));
};

function optionsOf(path, language) {
  if (path.join(".") === "leagueCity.code") return placeOptions(language);
  return words(path.join(".")).map(({ value, label }) => ({ value, label: label[language.locale] }));
}

const isDate = (pattern) => pattern?.includes("1949") ?? false;
const isCode = (pattern) => pattern?.includes("HJ-NPQRTUWXY") ?? false;

/** Which control a field has. */
function typeOf(schema, options) {
  const kinds = (schema.anyOf ?? []).map(({ type }) => type);
  if (schema.type === "object") return "group";
  if (schema.type === "array") {
    if (schema.items.type === "object") return "list";
    return options.length > 0 ? "checks" : "lines";
  }
  if (schema.type === "boolean" || kinds.includes("boolean")) return "yes-no";
  if (options.length > 0) return "select";
  if (schema.type === "integer") return "integer";
  if (isDate(schema.pattern)) return "date";
  if (schema.pattern && !isCode(schema.pattern)) return "figure";
  return schema.anyOf || kinds.length > 0 ? "long" : "text";
}

/** The unit stands in the Chinese description of the schema: 单位：元. */
const unitIn = ({ description = "" }, { key }) => {
  const unit = /单位：([^，。]+)/.exec(description)?.[1];
  return unit === undefined ? undefined : unitOf(unit, key);
};

/** The groups of the table, by which weights are shared. */
const groupsIn = ({ key }) => {
  const groups = new Map(nm2024.indicators.map(({ level1, english }) => [level1, english.level1]));
  return [...groups].map(([value, label]) => ({ value, label: alone(key === "zh" ? value : label) }));
};

function fieldOf(name, schema, path, language) {
  const options = optionsOf(path, language);
  const type = typeOf(schema, options);
  const unit = unitIn(schema, language);
  const inner = type === "list" ? schema.items : schema;
  const below = type === "list" ? [...path, "0"] : path;
  return {
    name,
    type,
    label: alone(leafLabel(path.join("."), language.locale)),
    ...(unit && { unit }),
    ...(options.length > 0 && { options }),
    ...(inner.properties && {
      fields: Object.entries(inner.properties).map(([key, value]) =>
        fieldOf(key, value, [...below, key], language),
      ),
    }),
  };
}

export function writeForm() {
  const schema = jsonSchema("application").value.properties;
  for (const language of languages) {
    const sections = Object.entries(schema)
      .filter(([name]) => !elsewhere.includes(name))
      .map(([name, value]) => ({
        ...fieldOf(name, value, [name], language),
        later: !atApplication.includes(name),
      }));
    sections.sort((one, other) => position(one) - position(other));
    const rows = nm2024.indicators.map((indicator) => ({
      id: indicator.id,
      no: indicator.no,
      label: alone(language.key === "zh" ? indicator.label : indicator.english.label),
      unit: unitOf(indicator.unit, language.key),
    }));
    const labelled = (list) => list.map((value) => ({ value, label: wordLabel(value, language.locale) }));
    const outcomes = labelled(["fail", "needs-data", "needs-judgement", "pass", "not-applicable"]);
    writeJson(`${docs}.generated/outcomes-${language.key}.json`, outcomes);
    writeJson(`${docs}.generated/form-${language.key}.json`, {
      sections,
      indicators: {
        label: alone(leafLabel("indicators", language.locale)),
        columns: ["baseline", "midterm", "target", "actual"].map((name) => ({
          name,
          label: alone(leafLabel(`indicators.0.${name}`, language.locale)),
        })),
        rows,
        groups: groupsIn(language),
        methods: words("scoringScheme.method").map(({ value, label }) => ({
          value,
          label: label[language.locale],
        })),
      },
      stages: labelled(["application", "review", "approval", "implementation", "evaluation"]),
      outcomes,
      rules: Object.fromEntries(nm2024.rules.map(({ id, judge }) => [id, judge ?? ""])),
      roles: Object.fromEntries(
        [...new Set(nm2024.rules.flatMap(({ judge }) => judge ?? []))].map((role) => [
          role,
          wordLabel(role, language.locale),
        ]),
      ),
    });
  }
  for (const language of languages) {
    writeEvents(language);
    writeParameters(language);
    writePolicy(language);
  }
  mkdirSync(`${pages}public/examples`, { recursive: true });
  for (const name of [
    "application",
    "draft-early",
    "draft-flawed",
    "performance",
    "pilot-events",
    "contracts",
  ])
    copyFileSync(`${docs}examples/${name}.json`, `${pages}public/examples/${name}.json`);
  writeRoster();
}

const rosterColumns = [
  "name",
  "creditCode",
  "chainId",
  "previousYearRevenue",
  "scale",
  "specialised",
  "transform",
  "willing",
  "priority",
];
const quoted = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
const flawed = () => JSON.parse(readFileSync(`${docs}examples/draft-flawed.json`, "utf8"));

/** The enterprises of an invented application as a table, for the page on rosters. */
function writeRoster() {
  const { chains, enterprises } = flawed();
  // The chains by their names: nobody reads an identifier in a list of enterprises.
  const nameOf = (id) => chains.find((chain) => chain.id === id)?.name ?? id;
  const rows = enterprises.map((one) =>
    rosterColumns.map((name) => quoted(name === "chainId" ? nameOf(one[name]) : one[name])).join(","),
  );
  write(`${pages}public/examples/roster.csv`, `${[rosterColumns.join(","), ...rows].join("\n")}\n`);
}

/** The rules that are asked of each enterprise, and the chains of the invented roster. */
export const rosterChains = () => flawed().chains.map(({ name }) => name);
const rosterForm = (locale) => ({
  chains: rosterChains(),
  rules: nm2024.rules
    .filter(({ predicate }) => predicate !== undefined)
    .map(({ id }) => ({ id, label: alone(messageCatalogue(locale).rules[id]) })),
});

const position = ({ name }) => {
  const index = atApplication.indexOf(name);
  return index === -1 ? atApplication.length : index;
};

/** The events of the procedure, each with the form of its facts. */
function writeEvents(language) {
  const events = jsonSchema("pilotEvent").value.oneOf.map(({ properties }) => {
    const { type, edition: _, ...facts } = properties;
    return {
      type: type.const,
      label: alone(wordLabel(type.const, language.locale)),
      fields: Object.entries(facts).map(([name, schema]) => fieldOf(name, schema, ["event", name], language)),
    };
  });
  writeJson(`${docs}.generated/procedure-${language.key}.json`, { events });
}

/** The facts of a claim that a condition of a policy compares, and of what kind each is. */
const policyFacts = {
  level: "number",
  accepted: "yes-or-no",
  supportedElsewhere: "yes-or-no",
  completedOn: "text",
  batch: "text",
  size: "text",
  specialised: "text",
  price: "text",
  concession: "text",
  eligible: "text",
  invoiced: "text",
  received: "text",
};

/** What the form of a policy calls its parts. */
function writePolicy({ locale, key }) {
  const { properties } = jsonSchema("subsidyPolicy", { locale }).value;
  const choices = (place) => words(place).map(({ value, label }) => ({ value, label: label[locale] }));
  const titles = (path, fields) =>
    Object.entries(fields).map(([name, { title }]) => [path === "" ? name : `${path}.${name}`, alone(title)]);
  writeJson(`${docs}.generated/policy-${key}.json`, {
    outcomes: JSON.parse(readFileSync(`${docs}.generated/outcomes-${key}.json`, "utf8")),
    bases: choices("subsidyPolicy.base"),
    modes: choices("rounding.mode"),
    facts: Object.entries(policyFacts).map(([value, kind]) => ({
      value,
      kind,
      label: leafLabel(`subsidyClaim.${value}`, locale),
    })),
    fields: Object.fromEntries([
      ...titles("", properties),
      ...titles("rounding", properties.rounding.properties),
      ...titles("tiers", properties.tiers.items.properties),
      ...titles("bonuses", properties.bonuses.items.properties),
    ]),
  });
}

/** The parameters that one value holds, for the page on other figures. */
function writeParameters({ locale, key }) {
  const labels = messageCatalogue(locale).parameters;
  const parameters = nm2024.parameters
    .filter(({ value }) => typeof value === "string")
    .map(({ id, value, unit, basis, choices }) => ({
      id,
      label: alone(labels[id]),
      value,
      unit: choices ? "" : unitOf(unit, key),
      basis: wordLabel(basis, locale),
      ...(choices && { choices: choices.map((one) => ({ value: one, label: wordLabel(one, locale) })) }),
    }));
  writeJson(`${docs}.generated/parameters-${key}.json`, { parameters, roster: rosterForm(locale) });
}
