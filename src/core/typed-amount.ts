import { deepFreeze } from "./freeze.js";
import { error, type Result, type Values } from "./issue.js";
import { isYuan, type Yuan, yuanOf } from "./money.js";
import { typedText } from "./typed-text.js";

/** An amount as people type it; see `toYuan`. `currency`: what people write for the one it is in, where it is not the yuan. */
export function amountOf(typed: unknown, currency?: readonly string[]): Result<Yuan> {
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > longest) return refuse("text-too-long", { most: String(longest) });
  const text = withoutCurrency(typed, currency);
  if (text === undefined) return refuse("not-an-amount");
  if (text === "") return refuse("blank");
  const [, sign = "", written = ""] = typedAmount.exec(text) ?? [];
  const fen = fenOfParts([...written.matchAll(typedParts)]);
  if (typeof fen === "string") return refuse(fen);
  const yuan = yuanOf(sign === "-" ? -fen : fen);
  return isYuan(yuan) ? deepFreeze({ ok: true, value: yuan, issues: [] }) : refuse("amount-too-large");
}

const longest = 60;

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

const refuse = (code: string, values: Values = {}): Result<Yuan> =>
  deepFreeze({ ok: false, issues: [error(code, [], values)] });

/**
 * An amount as people type it, without the currency that it names: 港币500万元, 500万港元 and HK$5,000,000 where these are what it is in.
 * `undefined` for one that names another: 元 by itself is the yuan. Without names, it is in yuan.
 */
function withoutCurrency(typed: string, names?: readonly string[]): string | undefined {
  const text = typedText(typed);
  if (names === undefined)
    return text
      .replace(/^人民币/, "")
      .replace(/^[¥￥]/, "")
      .replace(/(?<=[元圆角万亿])[整正]$/, "");
  const whole = text.replace(/(?<=\D)[整正]$/, "");
  const lower = whole.toLowerCase();
  const known = names
    .map((name) => typedText(name).toLowerCase())
    .sort((one, other) => other.length - one.length);
  const before = known.find((name) => lower.startsWith(name));
  if (before !== undefined) return whole.slice(before.length);
  const behind = known.find((name) => lower.endsWith(name));
  if (behind !== undefined) return whole.slice(0, -behind.length);
  return /[元圆角分¥￥]/.test(whole) ? undefined : whole;
}
