/**
 * 一年以后: the same guideline for the year after, as an example. Nobody has published such a text: its figures are made up, and its
 * title says so.
 */
import { type Edition, type Indicator, nm2024, type Parameter, type Procedure } from "../../../src/index.js";
import { defineEdition, type OutlineEntry } from "../../../src/rules.js";
import { newPhrases, rules } from "./rules.js";
import { sentences } from "./sentences.js";

const title = "自治区制造业数字化转型试点工作指南（2025年，虚构示例）";

/** The figures that have changed; all others are those of the year before. */
const figures: Readonly<Record<string, Partial<Parameter>>> = {
  "pilots-least": { value: "4", validFrom: "2025-01-01", validTo: "2025-12-31" },
  "pilots-most": { value: "6", validFrom: "2025-01-01", validTo: "2025-12-31" },
  "minimum-enterprises": { value: "120" },
  "pilot-years": { value: "3" },
};

const ruleOfFigure: Readonly<Record<string, string>> = {
  "pilots-least": "1.4#selection-quota",
  "pilots-most": "1.4#selection-quota",
  "minimum-enterprises": "3.2#minimum-enterprises",
  "pilot-years": "4.1#pilot-period",
};

/** What the text says again, it says under its own title. */
const repeated = ({ source, ...parameter }: Parameter): Parameter => ({
  ...parameter,
  ...(source && { source: source.document === nm2024.title ? { ...source, document: title } : source }),
});

const parameters = nm2024.parameters.map((parameter): Parameter => {
  const rule = ruleOfFigure[parameter.id];
  if (rule === undefined) return repeated(parameter);
  const [clause = ""] = rule.split("#");
  const phrase = newPhrases[rule] ?? "";
  return {
    ...parameter,
    ...figures[parameter.id],
    basis: "guideline",
    source: { document: title, clause, phrase },
  };
});

const dataManagement: Indicator = {
  id: "data-management-enterprises",
  no: 24,
  level1: "总体成效",
  level2: "两化融合",
  label: "数据管理能力成熟度贯标企业数量",
  unit: "家",
  kind: "count",
  direction: "up",
  english: {
    level1: "overall effect",
    level2: "integration of informatisation and industrialisation",
    label: "enterprises that carry out the standard of data management",
  },
};

/** What cites a rule whose words have changed says the new ones. */
const cited = <Citing extends { readonly rule?: string; readonly phrase: string }>(one: Citing): Citing => {
  const phrase = one.rule === undefined ? undefined : newPhrases[one.rule];
  return phrase === undefined ? one : { ...one, phrase };
};

const { transitions, duties, terms } = nm2024.procedure as Procedure;
const procedure: Procedure = {
  transitions: transitions.map((row) => ({ ...cited(row), conditions: row.conditions.map(cited) })),
  duties: duties.map(cited),
  terms,
};

const outline = nm2024.outline.map((entry): OutlineEntry => {
  const [rule = ""] = entry.rules;
  const phrase = newPhrases[rule];
  const wasThat = entry.phrase === nm2024.rules.find(({ id }) => id === rule)?.phrase;
  return phrase !== undefined && wasThat ? { ...entry, phrase } : entry;
});

export const aYearOn: Edition = defineEdition({
  ...nm2024,
  id: "nm-2025-example",
  title,
  parameters,
  rules,
  indicators: [...nm2024.indicators, dataManagement],
  procedure,
  outline,
  sentences,
});
