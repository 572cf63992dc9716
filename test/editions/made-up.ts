/** What the examples of the folders beside this share: credit codes that nobody has. */
import { checkCreditCode } from "../../src/index.js";

/** A code of a division with the check character that fits. */
export function madeUpCode(division: string, number: number): string {
  const body = `91${division}${String(number).padStart(9, "0")}`;
  return body + (checkCreditCode(`${body}0`).issues[0]?.values.required ?? "0");
}
