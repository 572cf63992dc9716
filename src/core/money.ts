import { scaled, unscaled } from "./scaled.js";

/** Yuan as decimal text with at most two decimals: `1234.5` is one thousand two hundred thirty-four yuan fifty. */
export type Yuan = string;

const yuanPattern = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/;

/** Checked before the pattern. Sixteen digits of yuan are ten thousand times the output of the whole country. */
export const isYuan = (text: string): text is Yuan => text.length <= 20 && yuanPattern.test(text);

/** Yuan in whole fen (分), the unit of all calculation. */
export const fenOf = (yuan: Yuan): bigint => scaled(yuan, 2);

/** The shortest writing: 12.50 yuan is `12.5`. */
export function yuanOf(fen: bigint): Yuan {
  if (fen > mostQuick || fen < -mostQuick) return unscaled(fen, 2);
  const sum = Number(fen);
  const size = Math.abs(sum);
  const rest = size % 100;
  const whole = `${sum < 0 ? "-" : ""}${(size - rest) / 100}`;
  if (rest === 0) return whole;
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? "0" : ""}${rest}`;
}

/** What a double holds exactly is written in a fraction of the time. */
const mostQuick = 9_007_199_254_740_991n;

export const sumYuan = (amounts: readonly Yuan[]): Yuan =>
  yuanOf(amounts.reduce((total, amount) => total + fenOf(amount), 0n));

/** 金额单位, of amounts that are shown. */
export type YuanUnit = "元" | "万元" | "亿元";

/** An amount with thousands separators, without loss, in a unit of that power of ten: 12345678.9 in ten thousands is `1,234.56789`. */
export function writtenIn(yuan: Yuan, power: number): string {
  const places = power + 2;
  const fen = fenOf(yuan);
  const digits = String(fen < 0n ? -fen : fen).padStart(places + 1, "0");
  const whole = digits.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return `${fen < 0n ? "-" : ""}${whole}${decimals && "."}${decimals}`;
}
