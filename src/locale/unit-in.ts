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
  天: ["day", "days"],
  个百分点: ["percentage point", "percentage points"],
  工作日: ["working day", "working days"],
  个工作日: ["working day", "working days"],
  次: ["time", "times"],
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
}
