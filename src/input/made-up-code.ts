import { inspectCreditCode } from "./credit-code.js";

/** 统一社会信用代码 that nobody has, with the check character that fits: of a division, and numbered within it. */
export function madeUpCode(division: string, organisation: number): string {
  const body = `91${division}${String(organisation).padStart(9, "0")}`;
  const check = inspectCreditCode(`${body}0`);
  return body + (check.ok || check.code !== "check-character" ? "0" : check.required);
}
