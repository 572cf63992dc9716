import { error, type Result } from "./issue.js";
import { scaled, unscaled } from "./scaled.js";
import { typedText } from "./typed-text.js";

/** Yuan as decimal text with at most two decimals: `1234.5` is one thousand two hundred thirty-four yuan fifty. */
export type Yuan = string;

export const yuanPattern = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/;

/** Checked before the pattern. Sixteen digits of yuan are ten thousand times the output of the whole country. */
export const isYuan = (text: string): text is Yuan => text.length <= 20 && yuanPattern.test(text);

/** Yuan in whole fen (分), the unit of all calculation. */
export const fenOf = (yuan: Yuan): bigint => scaled(yuan, 2);

/** The shortest writing: 12.50 yuan is `12.5`. */
export const yuanOf = (fen: bigint): Yuan => unscaled(fen, 2);

export const sumYuan = (amounts: readonly Yuan[]): Yuan =>
  yuanOf(amounts.reduce((total, amount) => total + fenOf(amount), 0n));

/** What people write after a figure, as powers of ten of a yuan. */
const unitPowers: Readonly<Record<string, number>> = {
  "": 0,
  元: 0,
  圆: 0,
  千: 3,
  千元: 3,
  万: 4,
  万元: 4,
  百万: 6,
  百万元: 6,
  千万: 7,
  千万元: 7,
  亿: 8,
  亿元: 8,
  万亿: 12,
  万亿元: 12,
};

const typedAmount = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(\D*)$/;

/**
 * Reads an amount as people type it: `1.2亿元`, `3,500万元`, `１２．５`, `￥1,234.50`. Blank is not zero: it is the
 * error `blank`. Nothing is rounded: what is finer than a fen is the error `finer-than-a-fen`.
 * Other codes: `wrong-type`, `text-too-long`, `not-an-amount`, `amount-too-large`.
 */
export function toYuan(typed: string): Result<Yuan> {
  const refuse = (code: string, values = {}): Result<Yuan> => ({
    ok: false,
    issues: [error(code, [], values)],
  });
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > 60) return refuse("text-too-long", { most: "60" });
  const text = typedText(typed)
    .replace(/^人民币/, "")
    .replace(/^[¥￥]/, "");
  if (text === "") return refuse("blank");
  const [, sign = "", whole = "", decimals = "", unit = ""] = typedAmount.exec(text) ?? [];
  const power = Object.hasOwn(unitPowers, unit) ? unitPowers[unit] : undefined;
  if (whole === "" || power === undefined) return refuse("not-an-amount");
  const shifted = decimals.padEnd(power + 2, "0");
  if (/[1-9]/.test(shifted.slice(power + 2))) return refuse("finer-than-a-fen");
  const fen = BigInt(whole.replaceAll(",", "") + shifted.slice(0, power + 2));
  const yuan = yuanOf(sign === "-" ? -fen : fen);
  return isYuan(yuan) ? { ok: true, value: yuan, issues: [] } : refuse("amount-too-large");
}

/** The powers of ten of the units an amount is shown in. */
const shownUnits = { 元: 0, 万元: 4, 亿元: 8 } as const;

/**
 * An amount for people to read, with thousands separators and without loss: `formatYuan("12345678.9", "万元")` is
 * `1,234.56789万元`. Text that is not an amount is returned unchanged.
 */
export function formatYuan(yuan: Yuan, unit: keyof typeof shownUnits = "元"): string {
  if (typeof yuan !== "string" || !isYuan(yuan)) return typeof yuan === "string" ? yuan : "";
  const places = (Object.hasOwn(shownUnits, unit) ? shownUnits[unit] : 0) + 2;
  const fen = fenOf(yuan);
  const digits = String(fen < 0n ? -fen : fen).padStart(places + 1, "0");
  const whole = digits.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return `${fen < 0n ? "-" : ""}${whole}${decimals && "."}${decimals}${places === 2 ? "元" : unit}`;
}
