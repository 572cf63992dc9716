import { deepFreeze } from "./freeze.js";
import { error, type Result, type Values } from "./issue.js";
import { isYuan, type Yuan, yuanOf } from "./money.js";
import { typedText } from "./typed-text.js";

/**
 * 读取金额. An amount as people type it (`1.2亿元`, `3,500万元`, `300万元整`, `2亿3000万元`, `12元5角`, `１２．５`, `￥1,234.50`) in
 * yuan. Blank is not zero: it is the issue `blank`. Nothing is rounded: what is finer than a fen is `finer-than-a-fen`. Other
 * issues: `wrong-type`, `text-too-long`, `not-an-amount`, `amount-too-large`.
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
    .replace(/^[¥￥]/, "")
    .replace(/(?<=[元圆角万亿])[整正]$/, "");
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
