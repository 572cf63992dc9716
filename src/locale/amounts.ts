/** 金额的写法. Amounts in sentences have two decimals; an amount on the way to a payment, finer than a fen, has all of its own. */
import { halfUp } from "../core/division.js";
import { fenOf, isYuan, writtenIn } from "../core/money.js";
import { unscaled } from "../core/scaled.js";
import { yuanLabel } from "../vocabulary/currency.js";
import type { Label } from "../vocabulary/row.js";
import type { Texts } from "./texts.js";

/** `209,483,900.80元`, `209,483,900.80 yuan`; what is no amount is shown unchanged. */
export function yuanIn(value: string, texts: Texts): string {
  const figure = figureIn(value);
  return figure === undefined ? value : `${figure}${texts.locale === "en" ? " " : ""}${currencyIn(texts)}`;
}

/** What amounts are in. */
export function currencyIn({ locale, currency }: Texts): string {
  const { zh, en }: Label = currency ?? yuanLabel;
  return locale === "en" ? en : zh;
}

/** The figure by itself, for a column whose heading has the unit. */
export const figureOf = (value: string): string => figureIn(value) ?? value;

function figureIn(value: string): string | undefined {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  return isYuan(whole) ? `${sign}${writtenIn(whole, 0)}.${decimals.padEnd(2, "0")}` : undefined;
}

/** Above these a sentence that only gives an idea counts in 亿元 and 万元. */
const large = [
  { unit: "亿", fen: 10_000_000_000n },
  { unit: "万", fen: 1_000_000n },
] as const;

/**
 * An amount that gives an idea and that nobody pays: `224.44亿元`, `2,000万元`, to two decimals where it is not whole. English has no such
 * units and shows the amount itself.
 */
export function roughlyIn(value: string, texts: Texts): string {
  const fen = isYuan(value) ? fenOf(value) : 0n;
  const shown = large.find((one) => fen >= one.fen);
  if (texts.locale === "en" || shown === undefined) return yuanIn(value, texts);
  const figure = figureOf(unscaled(halfUp(fen * 100n, shown.fen), 2)).replace(/\.00$/, "");
  return `${figure}${shown.unit}${currencyIn(texts)}`;
}
