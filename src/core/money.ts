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

/** What people write after a figure: 元, 万元, 千万, 亿元 … */
const unitOfYuan = /^([百千]?)(万?)(亿?)[元圆]?$/;

/** A unit as a power of ten of a fen. */
function powerOf(unit: string): number | undefined {
  if (unit === "分") return 0;
  if (unit === "角") return 1;
  const [, few, tenThousand, hundredMillion] = unitOfYuan.exec(unit) ?? [];
  if (few === undefined) return undefined;
  return 2 + (few === "" ? 0 : few === "百" ? 2 : 3) + (tenThousand ? 4 : 0) + (hundredMillion ? 8 : 0);
}

/** A sign at most at its beginning, and then a figure. */
const typedAmount = /^([+-]?)(?=[\d,.])([^+-]+)$/;
const typedParts = /([\d,.]+)([^\d,.]*)/g;
const typedFigure = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Reads an amount as people type it: `1.2亿元`, `3,500万元`, `300万元整`, `2亿3000万元`, `12元5角`, `１２．５`,
 * `￥1,234.50`. Blank is not zero: it is the error `blank`. Nothing is rounded: what is finer than a fen is the error
 * `finer-than-a-fen`. Other codes: `wrong-type`, `text-too-long`, `not-an-amount`, `amount-too-large`.
 */
export function toYuan(typed: string): Result<Yuan> {
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > 60) return refuse("text-too-long", { most: "60" });
  const text = typedText(typed)
    .replace(/^人民币/, "")
    .replace(/^[¥￥]/, "")
    .replace(/(?<=[元圆角万亿])[整正]$/, "");
  if (text === "") return refuse("blank");
  const [, sign = "", written = ""] = typedAmount.exec(text) ?? [];
  const fen = fenOfParts([...written.matchAll(typedParts)]);
  if (typeof fen === "string") return refuse(fen);
  const yuan = yuanOf(sign === "-" ? -fen : fen);
  return isYuan(yuan) ? { ok: true, value: yuan, issues: [] } : refuse("amount-too-large");
}

const refuse = (code: string, values = {}): Result<Yuan> => ({
  ok: false,
  issues: [error(code, [], values)],
});

/**
 * The sum of the parts, or the code of what is wrong. Parts go down from one unit to the next, 2亿 and 3000万: what
 * reaches the unit before it (2亿30000万) or has no unit (12元5) could mean two amounts.
 */
function fenOfParts(parts: readonly RegExpMatchArray[]): bigint | string {
  let total = 0n;
  let bound: bigint | undefined;
  for (const [, figure = "", unit = ""] of parts) {
    const [, whole, decimals = ""] = typedFigure.exec(figure) ?? [];
    const power = powerOf(unit);
    if (whole === undefined || power === undefined) return "not-an-amount";
    if (parts.length > 1 && (unit === "" || decimals !== "")) return "not-an-amount";
    const shifted = decimals.padEnd(power, "0");
    if (/[1-9]/.test(shifted.slice(power))) return "finer-than-a-fen";
    const fen = BigInt(whole.replaceAll(",", "") + shifted.slice(0, power));
    if (bound !== undefined && fen >= bound) return "not-an-amount";
    bound = 10n ** BigInt(power);
    total += fen;
  }
  return bound === undefined ? "not-an-amount" : total;
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
