<<<<<<< HEAD
/** 计量单位的说法. What a unit is called in each language, whoever brought it. */
import type { Indicator } from "../application/indicator.js";
import { yuanLabel } from "../vocabulary/currency.js";
import { currencyIn } from "./amounts.js";
import { typed } from "./labels.js";
import type { Texts } from "./texts.js";

/** What a unit is called in English: of one, and of any other number. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  户: ["enterprise", "enterprises"],
  家: ["enterprise", "enterprises"],
  个: ["", ""],
  条: ["chain", "chains"],
  份: ["copy", "copies"],
  分: ["point", "points"],
=======
/** 计量单位. What a unit is called in a language: as an edition says, or as it is usually called. */
import type { Texts } from "./texts.js";

/** What a unit is called of one, and of any other number. */
type Called = readonly [one: string, more: string];

/** A unit that is the same of one and of many. */
const always = (unit: string): Called => [unit, unit];

const english: Readonly<Record<string, Called>> = {
  户: ["enterprise", "enterprises"],
  家: ["enterprise", "enterprises"],
  个: always(""),
  项: always(""),
  条: ["chain", "chains"],
  份: ["copy", "copies"],
>>>>>>> author
  天: ["day", "days"],
  个百分点: ["percentage point", "percentage points"],
  工作日: ["working day", "working days"],
  个工作日: ["working day", "working days"],
  次: ["time", "times"],
<<<<<<< HEAD
};

interface UnitPlace {
  /** The indicators that are known, an embedder's own first. */
  readonly indicators: readonly Indicator[];
  /** The id of the one that the figure is of. */
  readonly indicator?: string | undefined;
  /** The figure that the unit stands behind. */
  readonly counted?: string | undefined;
}

/**
 * A unit in a language. In English the indicator that is counted in it names it, then the edition among its words, then the library, then
 * any other indicator. A Chinese unit that nobody has named stands in quotation marks.
 */
export function unitIn(unit: string, texts: Texts, { indicators, indicator, counted }: UnitPlace): string {
  if (texts.locale !== "en") return unit;
  const alike = indicators.filter((one) => one.unit === unit);
  return (
    alike.find(({ id }) => id === indicator)?.english.unit ??
    ownWord(unit, texts) ??
    builtIn(unit, texts, counted) ??
    alike.find(({ english }) => english.unit !== undefined)?.english.unit ??
    (/\p{Script=Han}/u.test(unit) ? `“${typed(unit)}”` : unit)
  );
}

function ownWord(unit: string, { wording }: Texts): string | undefined {
  const { words = {} } = wording ?? {};
  return Object.hasOwn(words, unit) ? words[unit] : undefined;
}

function builtIn(unit: string, texts: Texts, counted: string | undefined): string | undefined {
  if (unit === yuanLabel.zh) return currencyIn(texts);
  return Object.hasOwn(units, unit) ? units[unit]?.[counted === "1" ? 0 : 1] : undefined;
=======
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
const chineseBehindFigures: Readonly<Record<string, string>> = { 工作日: "个工作日" };

/**
 * What a unit is called. `counted`: the figure that stands right before it, where one does. A unit that nobody has a name for stays as it is.
 */
export function unitIn(unit: string, texts: Texts, counted?: string): string {
  const own = texts.wording?.units;
  if (own !== undefined && Object.hasOwn(own, unit)) return ofNumber(own[unit] ?? unit, counted);
  if (texts.locale === "zh-CN")
    return counted !== undefined && Object.hasOwn(chineseBehindFigures, unit)
      ? (chineseBehindFigures[unit] as string)
      : unit;
  if (Object.hasOwn(english, unit)) return ofNumber(english[unit] as Called, counted);
  return inCurrency(unit, texts) ?? unit;
}

const ofNumber = (called: string | readonly string[], counted: string | undefined): string => {
  const [one = "", more = one] = typeof called === "string" ? [called] : called;
  return counted === "1" ? one : more;
};

const multiples: Readonly<Record<string, string>> = { "": "", 万: "ten thousand ", 亿: "hundred million " };

/** 港元, 万港元: the currency of an edition and its multiples. */
function inCurrency(unit: string, { currency }: Texts): string | undefined {
  if (currency === undefined || !unit.endsWith(currency.zh)) return undefined;
  const multiple = unit.slice(0, -currency.zh.length);
  return Object.hasOwn(multiples, multiple) ? `${multiples[multiple]}${currency.en}` : undefined;
>>>>>>> author
}
