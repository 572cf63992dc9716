import { indicators } from "../guideline/nm-2024/indicators.js";
import { leaguesAndCities } from "../guideline/reference/divisions.js";
import { fieldInfo } from "../model/fields.js";
import { labelOf } from "../model/words.js";
import { type Locale, messageOf } from "./messages.js";

/** What a label says where nothing better is known; a Chinese text must not show a key. */
const unnamed = { "zh-CN": "所填内容", en: "the value" } as const;

export function wordLabel(word: string, locale: Locale): string {
  const label = labelOf(word);
  if (label !== undefined) return locale === "en" ? label.en : label.zh;
  return locale === "en" || !/[A-Za-z]/.test(word) ? word : unnamed[locale];
}

export function indicatorLabel(id: string, locale: Locale): string {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) return locale === "en" ? id : "该指标";
  return locale === "en" ? indicator.english.label : indicator.label;
}

/** The name of a league or city by its code. */
export function divisionLabel(code: string, locale: Locale): string {
  const division = leaguesAndCities.find((one) => one.code === code);
  return (locale === "en" ? division?.en : division?.zh) ?? code;
}

/** Inputs that are not fields of an application. */
const otherFields: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  asOf: { zh: "评估日期", en: "day of assessment" },
  stage: { zh: "评估阶段", en: "stage of assessment" },
  judgements: { zh: "判断记录", en: "judgement records" },
  "judgements.*": { zh: "第{n}条判断记录", en: "judgement record {n}" },
  "judgements.*.rule": { zh: "规则编号", en: "rule id" },
  "judgements.*.subject": { zh: "判断对象", en: "subject" },
  "judgements.*.verdict": { zh: "判断结论", en: "verdict" },
  "judgements.*.by": { zh: "判断人", en: "judge" },
  "judgements.*.on": { zh: "判断日期", en: "date" },
  "judgements.*.grounds": { zh: "判断理由", en: "grounds" },
  rules: { zh: "规则", en: "rules" },
  outline: { zh: "全文纲目", en: "outline" },
  parameters: { zh: "参数", en: "parameters" },
};

const infoOf = (field: string) => {
  const pattern = field.replace(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  return fieldInfo(field) ?? (Object.hasOwn(otherFields, pattern) ? otherFields[pattern] : undefined);
};

/**
 * What a field is called: `enterprises.3.creditCode` is 第4户企业的统一社会信用代码. Of the parts on the way only
 * numbered ones are named; an unknown last part (a mistyped key) gives the name of what holds it.
 */
export function fieldLabel(field: string, locale: Locale): string {
  const names = namesOnTheWay(field.split("."), locale);
  return locale === "en" ? names.reverse().join(" of ") : names.join("的");
}

/** The name of the field itself, without the numbers of what holds it. */
export const leafLabel = (field: string, locale: Locale): string =>
  namesOnTheWay(field.split("."), locale).at(-1) ?? unnamed[locale];

function namesOnTheWay(parts: readonly string[], locale: Locale): string[] {
  const [section, second, ...rest] = parts;
  if (section === "parameters" && second !== undefined) {
    return [messageOf("parameters", second, locale) ?? (locale === "en" ? `parameter ${second}` : "参数")];
  }
  // A row that is not in the table yet is known by its indicator.
  if (section === "indicators" && second !== undefined && !isNumber(second)) {
    return [indicatorLabel(second, locale), ...namesOnTheWay(["indicators", "0", ...rest], locale).slice(1)];
  }
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join("."));
  const known = prefixes.filter((prefix) => infoOf(prefix) !== undefined);
  const named = known.filter(
    (prefix, index) => isNumber(prefix.split(".").at(-1)) || index === known.length - 1,
  );
  if (named.length === 0) return [unnamed[locale]];
  return named.map((prefix) => {
    const info = infoOf(prefix);
    const number = Number(prefix.split(".").at(-1)) + 1;
    return ((locale === "en" ? info?.en : info?.zh) ?? "").replace("{n}", String(number));
  });
}

const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d+$/.test(part);
