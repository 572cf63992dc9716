/** 计量单位的说法. What a unit is called in each language, whoever brought it. */
import type { Indicator } from "../application/indicator.js";
import { bare, ownOf } from "../core/own-data.js";
import { foreign } from "./labels.js";
import type { Texts } from "./texts.js";

/** What a unit is called of one, and of any other number. */
type Called = readonly [one: string, more: string];

/** A unit that is the same of one and of many. */
const always = (unit: string): Called => [unit, unit];

const days: Called = ["day", "days"];
const workingDays: Called = ["working day", "working days"];

const english: Readonly<Record<string, Called>> = {
  户: ["enterprise", "enterprises"],
  家: ["enterprise", "enterprises"],
  个: always(""),
  项: always(""),
  条: ["chain", "chains"],
  份: ["copy", "copies"],
  天: days,
  日: days,
  自然日: days,
  个自然日: days,
  日历日: days,
  个日历日: days,
  个百分点: ["percentage point", "percentage points"],
  工作日: workingDays,
  个工作日: workingDays,
  次: ["time", "times"],
  分: ["point", "points"],
  人: ["person", "persons"],
  名: ["person", "persons"],
  台: ["machine", "machines"],
  套: ["set", "sets"],
  年: ["year", "years"],
  个月: ["month", "months"],
  小时: ["hour", "hours"],
  分钟: ["minute", "minutes"],
  吨: ["tonne", "tonnes"],
  元: always("yuan"),
  万元: always("ten thousand yuan"),
  亿元: always("hundred million yuan"),
};

/** Units that stand behind a figure only with a measure word. */
const chineseBehindFigures: Readonly<Record<string, string>> = {
  工作日: "个工作日",
  自然日: "个自然日",
  日历日: "个日历日",
};

interface UnitPlace {
  /** The indicators that are known, an embedder's own first. */
  readonly indicators?: readonly Indicator[];
  /** The id of the one that the figure is of. */
  readonly indicator?: string | undefined;
  /** The figure that stands right before the unit, where one does. */
  readonly counted?: string | undefined;
}

/**
 * What a unit is called. The indicator that is counted in it names it in English, then the edition among its units, then the library, then any other
 * indicator. A Chinese unit that nobody has named stands in English in quotation marks.
 */
export function unitIn(unit: string, texts: Texts, place: UnitPlace = {}): string {
  const { indicators = [], indicator, counted } = bare(place);
  const alike = texts.locale === "en" ? indicators.filter((one) => one.unit === unit) : [];
  return (
    englishOf(alike.find(({ id }) => id === indicator)) ??
    ownUnit(unit, texts, counted) ??
    (texts.locale === "en" ? englishUnit(unit, texts, counted) : chineseUnit(unit, counted)) ??
    englishOf(alike.find((one) => englishOf(one) !== undefined)) ??
    foreign(unit)
  );
}

const englishOf = (indicator: Indicator | undefined): string | undefined =>
  ownOf(ownOf(indicator, "english"), "unit");

function ownUnit(unit: string, { wording }: Texts, counted: string | undefined): string | undefined {
  const own = ownOf(wording, "units");
  return own !== undefined && Object.hasOwn(own, unit) ? ofNumber(own[unit] ?? unit, counted) : undefined;
}

const chineseUnit = (unit: string, counted: string | undefined): string =>
  counted !== undefined && Object.hasOwn(chineseBehindFigures, unit)
    ? (chineseBehindFigures[unit] as string)
    : unit;

const englishUnit = (unit: string, texts: Texts, counted: string | undefined): string | undefined =>
  inCurrency(unit, texts) ??
  (Object.hasOwn(english, unit) ? ofNumber(english[unit] as Called, counted) : undefined);

function ofNumber(called: string | readonly string[], counted: string | undefined): string {
  const [one = "", more = one] = typeof called === "string" ? [called] : called;
  return counted === "1" ? one : more;
}

const multiples: Readonly<Record<string, string>> = { "": "", 万: "ten thousand ", 亿: "hundred million " };

/** 港元, 万港元: the currency of an edition and its multiples. */
function inCurrency(unit: string, { currency }: Texts): string | undefined {
  if (currency === undefined || !unit.endsWith(currency.zh)) return undefined;
  const multiple = unit.slice(0, -currency.zh.length);
  return Object.hasOwn(multiples, multiple) ? `${multiples[multiple]}${currency.en}` : undefined;
}
