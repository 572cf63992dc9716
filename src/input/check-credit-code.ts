import { deepFreeze } from "../core/freeze.js";
import { error, type Result, type Values } from "../core/issue.js";
import { inspectCreditCode } from "./credit-code.js";
import { faultOfInspection } from "./value-faults.js";

/** The parts of a unified social credit code (统一社会信用代码), by GB 32100-2015. */
export interface CreditCode {
  /** 登记管理部门: one character for the registering authority. */
  readonly registrar: string;
  /** 机构类别: one character for the kind of body. */
  readonly category: string;
  /** 登记管理机关行政区划: six characters (GB/T 2260). */
  readonly division: string;
  /** 主体标识码: the nine characters of the organisation (GB 11714). */
  readonly organisation: string;
}

/**
 * 核对统一社会信用代码. A code as it stands: no trimming, no change of case or width, since a code that needs any is not the code on the
 * licence. Issues: `wrong-type`, `credit-code-length`, `credit-code-alphabet` (with the position from one) and
 * `credit-code-check-character`. Some real codes fail their check character, so a caller should warn of that one and not refuse.
 *
 * @example
 * ```ts
 * import { checkCreditCode } from "digital-pilot-rules";
 *
 * const reading = checkCreditCode("91150200701240234X");
 * reading.ok && reading.value.division; //=> "150200"
 * checkCreditCode("911502007012402341").issues[0]?.values; //=> { actual: "1", required: "X" }
 * ```
 */
export function checkCreditCode(code: string): Result<CreditCode>;
export function checkCreditCode(code: unknown): Result<CreditCode>;
export function checkCreditCode(code: unknown): Result<CreditCode> {
  if (typeof code !== "string") return refuse("wrong-type", { expected: "a-text" });
  const found = inspectCreditCode(code);
  if (!found.ok) return refuse(...faultOfInspection(found));
  const { ok, ...value } = found;
  return deepFreeze({ ok, value, issues: [] });
}

const refuse = (code: string, values: Values): Result<CreditCode> =>
  deepFreeze({ ok: false, issues: [error(code, [], values)] });
