import { canonicalText } from "./canonical-text.js";
import { deepFreeze } from "./freeze.js";
import type { Result } from "./issue.js";
import { type Limits, snapshot } from "./snapshot.js";

/** Room for the receipt of the largest application there may be; a deeper nesting is nobody's data. */
const limits: Limits = {
  depth: 200,
  keys: 100_000,
  textLength: 10_000_000,
  entries: 5_000_000,
  nodes: 5_000_000,
};

/**
 * 规范文本. The one text of plain data: keys sorted by code unit, no white space, numbers and texts as JSON writes them. Equal data have
 * equal texts in whatever order their keys came, so the text can be signed, digested and compared. What JSON cannot hold
 * is refused, never left out in silence: `not-json` (a function, a bigint, `undefined` in a list), `not-plain` (a `Date`, an
 * instance of a class), `cycle`, `too-deep`, `number-not-finite` and their like, each with its path. A property that is
 * `undefined` is one that is not there.
 *
 * @example
 * ```ts
 * import { canonicalJson } from "digital-pilot-rules";
 *
 * canonicalJson({ b: 1, a: "文" }); //=> { ok: true, value: '{"a":"文","b":1}', issues: [] }
 * canonicalJson(1n).ok; //=> false
 * ```
 */
export function canonicalJson(value: unknown): Result<string> {
  const copy = snapshot(value, limits);
  return deepFreeze(
    copy.ok ? { ok: true, value: canonicalText(copy.value), issues: [] } : { ok: false, issues: copy.issues },
  );
}
