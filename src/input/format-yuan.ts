import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../core/issue.js";
import { isYuan, writtenIn, type Yuan, type YuanUnit } from "../core/money.js";
import { yuanLabel } from "../vocabulary/currency.js";
import { errorOf } from "../vocabulary/issues.js";
import { type EditionWithFields, readFieldsOf } from "./extension.js";
import { readOptions } from "./options.js";

const error = /* @__PURE__ */ errorOf("argument");

/** How an amount is shown. */
export interface YuanFormat {
  /** 元 unless given; under an edition in 港元, that, 万港元 or 亿港元. */
  readonly unit?: YuanUnit | (string & {});
  /** The edition whose currency it is in; without one, the yuan. */
  readonly edition?: EditionWithFields;
}

/**
 * 书写金额. An amount for people to read, with thousands separators and without loss, in the unit asked for. Issues: `not-an-amount`
 * for what is no amount of yuan in decimal text, `wrong-type` for what is no text, `unknown-word` for another unit, `unknown-edition`.
 *
 * @example
 * ```ts
 * import { formatYuan } from "digital-pilot-rules";
 *
 * formatYuan("12345678.9", { unit: "万元" }); //=> { ok: true, value: "1,234.56789万元", issues: [] }
 * formatYuan("1234.5"); //=> { ok: true, value: "1,234.5元", issues: [] }
 * ```
 */
export function formatYuan(yuan: Yuan, options?: YuanFormat): Result<string>;
export function formatYuan(yuan: unknown, options?: unknown): Result<string>;
export function formatYuan(yuan: unknown, options?: unknown): Result<string> {
  const { given, issues: ofOptions } = readOptions(options, ["unit", "edition"]);
  const { value: extension, issues: ofEdition } = readFieldsOf(given.edition);
  const currency = extension?.currency?.zh ?? yuanLabel.zh;
  const { unit = currency } = given;
  const units = ["", "万", "亿"].map((large) => `${large}${currency}`);
  const issues = [...ofOptions, ...ofEdition, ...faultsOfUnit(unit, units), ...faultsOfAmount(yuan)];
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues }
      : { ok: true, value: `${writtenIn(yuan as Yuan, 4 * units.indexOf(unit as string))}${unit}`, issues },
  );
}

const faultsOfUnit = (unit: unknown, allowed: readonly string[]): readonly Issue[] =>
  allowed.some((one) => one === unit)
    ? []
    : [error("unknown-word", ["unit"], { allowed: allowed.join(", ") })];

function faultsOfAmount(yuan: unknown): readonly Issue[] {
  if (typeof yuan !== "string") return [error("wrong-type", [], { expected: "a-text" })];
  return isYuan(yuan) ? [] : [error("not-an-amount", [])];
}
