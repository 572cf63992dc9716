import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../core/issue.js";
import { isYuan, shownUnits, writtenYuan, type Yuan, type YuanUnit } from "../core/money.js";
import { errorOf } from "../vocabulary/issues.js";
import { readOptions } from "./options.js";

const error = /* @__PURE__ */ errorOf("argument");

/** How an amount is shown. */
export interface YuanFormat {
  /** 元 unless given. */
  readonly unit?: YuanUnit;
}

/**
 * 书写金额. An amount for people to read, with thousands separators and without loss, in the unit asked for. Issues: `not-an-amount`
 * for what is no amount of yuan in decimal text, `wrong-type` for what is no text, `unknown-word` for another unit.
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
  const { given, issues: ofOptions } = readOptions(options, ["unit"]);
  const { unit = "元" } = given;
  const issues = [...ofOptions, ...faultsOfUnit(unit), ...faultsOfAmount(yuan)];
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues }
      : { ok: true, value: writtenYuan(yuan as Yuan, unit as YuanUnit), issues },
  );
}

const allowed = Object.keys(shownUnits);

const faultsOfUnit = (unit: unknown): readonly Issue[] =>
  allowed.some((one) => one === unit)
    ? []
    : [error("unknown-word", ["unit"], { allowed: allowed.join(", ") })];

function faultsOfAmount(yuan: unknown): readonly Issue[] {
  if (typeof yuan !== "string") return [error("wrong-type", [], { expected: "a-text" })];
  return isYuan(yuan) ? [] : [error("not-an-amount", [])];
}
