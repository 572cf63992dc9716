import { deepFreeze } from "./freeze.js";
import { error, type Result, type Values } from "./issue.js";
import { isYuan, type Yuan, yuanOf } from "./money.js";
import { typedText } from "./typed-text.js";

/**
 * 读取金额. An amount as people type it (`1.2亿元`, `3,500万元`, `１２．５`, `￥1,234.50`) in yuan. Blank is not zero: it is the issue
 * `blank`. Nothing is rounded: what is finer than a fen is `finer-than-a-fen`. Other issues: `wrong-type`, `text-too-long`,
 * `not-an-amount`, `amount-too-large`.
 *
 * @example
 * ```ts
 * import { toYuan } from "digital-pilot-rules";
 *
 * toYuan("1.2亿元"); //=> { ok: true, value: "120000000", issues: [] }
 * toYuan("约3万").ok; //=> false
 * ```
 */
export function toYuan(typed: string): Result<Yuan>;
export function toYuan(typed: unknown): Result<Yuan>;
export function toYuan(typed: unknown): Result<Yuan> {
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > longest) return refuse("text-too-long", { most: String(longest) });
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
  return isYuan(yuan) ? deepFreeze({ ok: true, value: yuan, issues: [] }) : refuse("amount-too-large");
}

const longest = 60;

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

const refuse = (code: string, values: Values = {}): Result<Yuan> =>
  deepFreeze({ ok: false, issues: [error(code, [], values)] });
