import { canonical, type DecimalText, isDecimal } from "./decimal.js";
import { deepFreeze } from "./freeze.js";
import { error, hasErrors, type Issue, type Result, type Values } from "./issue.js";
import { readOptions } from "./read-options.js";
import { typedText } from "./typed-text.js";

/** 计量单位. The units whose spellings are known; any other is spelt one way. Money has a reader of its own, `toYuan`. */
export type QuantityUnit = "家" | "个" | "%" | "户" | "万元" | "元" | (string & {});

/** What the place asks for that the quantity is typed into. */
export interface QuantityFormat {
  /** Its unit; any of the known ones unless given. */
  readonly unit?: QuantityUnit;
}

/**
 * 读取数量. A quantity as people type it into a form: `1,234`, `１２`, `85%`, `3 家`, `1.2万`. Rates are in percent, 0 to 100. Blank is
 * not zero. What comes out is plain decimal text. Issues: `blank`, `wrong-type`, `text-too-long`, `not-a-quantity`,
 * `another-unit`, `too-many-decimals`, `number-too-large`.
 *
 * @example
 * ```ts
 * import { parseQuantity } from "digital-pilot-rules";
 *
 * parseQuantity("1.2万家", { unit: "家" }); //=> { ok: true, value: "12000", issues: [] }
 * parseQuantity("12件", { unit: "家" }).issues[0]?.code; //=> "another-unit"
 * ```
 */
export function parseQuantity(typed: string, options?: QuantityFormat): Result<DecimalText>;
export function parseQuantity(typed: unknown, options?: unknown): Result<DecimalText>;
export function parseQuantity(typed: unknown, options?: unknown): Result<DecimalText> {
  const { given, issues } = readOptions(options, ["unit"]);
  const { unit } = given;
  const isUnit = unit === undefined || typeof unit === "string";
  const faults = isUnit ? issues : [...issues, error("wrong-type", ["unit"], { expected: "a-text" })];
  const read = hasErrors(faults) ? undefined : quantityOf(typed, unit as string | undefined);
  return deepFreeze(withIssues(faults, read));
}

const withIssues = (issues: readonly Issue[], read: Result<DecimalText> | undefined): Result<DecimalText> =>
  read === undefined ? { ok: false, issues } : { ...read, issues: [...issues, ...read.issues] };

/** The text counts enterprises in 户, its annex in 家: one unit with two spellings. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  家: ["家", "户"],
  户: ["家", "户"],
  个: ["个"],
  "%": ["%", "个百分点"],
  万元: ["万元"],
  元: ["元"],
};

const typedQuantity = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万|亿)?(\D*)$/;

/** Powers of ten of the words for large numbers. */
const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const longest = 60;

/** The same of a unit that is known to be a text, or not asked for. */
export function quantityOf(typed: unknown, unit?: string): Result<DecimalText> {
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > longest) return refuse("text-too-long", { most: String(longest) });
  const text = typedText(typed);
  if (text === "") return refuse("blank");
  // 万元 is a unit, not ten thousand yuan to be multiplied out, where a place counts in 万元.
  const inTenThousands = unit === "万元" && /\d万元$/.test(text);
  const plain = inTenThousands ? text.slice(0, -2) : text;
  const [, sign = "", whole = "", decimals = "", power = "", written = ""] = typedQuantity.exec(plain) ?? [];
  if (whole === "") return refuse("not-a-quantity");
  if (written !== "" && !spellingsOf(unit).includes(written))
    return refuse("another-unit", unit ? { unit } : {});
  return inGrammar(sign, shifted(whole.replaceAll(",", ""), decimals, powers[power] ?? 0));
}

const spellingsOf = (unit: string | undefined): readonly string[] => {
  if (unit === undefined) return Object.keys(spellings);
  return Object.hasOwn(spellings, unit) ? (spellings[unit] as readonly string[]) : [unit];
};

function shifted(whole: string, decimals: string, power: number): { whole: string; decimals: string } {
  const digits = decimals.padEnd(power, "0");
  return {
    whole: (whole + digits.slice(0, power)).replace(/^0+(?=\d)/, ""),
    decimals: digits.slice(power).replace(/0+$/, ""),
  };
}

function inGrammar(
  sign: string,
  { whole, decimals }: { whole: string; decimals: string },
): Result<DecimalText> {
  if (decimals.length > 6) return refuse("too-many-decimals", { most: "6" });
  const text = `${sign === "-" ? "-" : ""}${whole}${decimals && "."}${decimals}`;
  if (!isDecimal(text)) return refuse("number-too-large");
  return { ok: true, value: canonical(text), issues: [] };
}

const refuse = (code: string, values: Values = {}): Result<DecimalText> => ({
  ok: false,
  issues: [error(code, [], values)],
});
