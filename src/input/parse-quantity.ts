import type { DecimalText } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../core/issue.js";
import { type QuantityUnit, quantityOf } from "../core/quantity.js";
import { errorOf } from "../vocabulary/issues.js";
import { readOptions } from "./options.js";

const error = /* @__PURE__ */ errorOf("argument");

/** What the place asks for that the quantity is typed into. */
export interface QuantityFormat {
  /** Its unit; any of the known ones unless given. */
  readonly unit?: QuantityUnit;
}

/**
 * 读取数量. A quantity as people type it into a form: `1,234`, `１２`, `85%`, `3 家`, `1.2万`. Rates are in percent, 0 to 100. Where
 * the unit is 万元, an amount may be written in 元, 万, 万元, 亿 or 亿元. Blank is not zero. What comes out is plain decimal text.
 * Issues: `blank`, `wrong-type`, `text-too-long`, `not-a-quantity` (also for what is not definite: 约80, 120以上), `another-unit`,
 * `too-many-decimals`, `number-too-large`.
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
