/**
 * 公示期限. Lengths of publicity that offices use where a text, like the guideline, names none: five or seven days, or working days, both
 * ends counted. Whoever takes one has it checked against the notice that applies.
 */
import { deepFreeze } from "../../core/freeze.js";
import type { ParameterChange } from "../../edition/with-parameters.js";

const length = (value: string, unit: "天" | "工作日", document: string, seen: string) =>
  ({ value, unit, basis: "reference", source: { document, seen } }) as const;

const notices = "地方公示通知（未见文号）";
const unnamed = "excerpts of several notices; no document with a number was seen";

/**
 * 公示期限. For `withParameters(edition, { "publicity-days": publicityLengths.sevenDays })`. Working days need a `calendar`.
 *
 * @example
 * ```ts
 * import { nm2024, publicityLengths, withParameters } from "digital-pilot-rules";
 *
 * const edition = withParameters(nm2024, { "publicity-days": publicityLengths.fiveWorkingDays });
 * const days = edition.parameters.find(({ id }) => id === "publicity-days");
 * [days?.value, days?.unit, days?.basis]; //=> ["5", "工作日", "reference"]
 * ```
 */
export const publicityLengths = /* @__PURE__ */ (() =>
  deepFreeze({
    /** 5天. */
    fiveDays: length("5", "天", notices, unnamed),
    /** 7天. */
    sevenDays: length("7", "天", "绵阳市公示（2025年9月24日至9月30日，共7天）", "an excerpt of the notice"),
    /** 5个工作日. */
    fiveWorkingDays: length("5", "工作日", notices, unnamed),
    /** 7个工作日. */
    sevenWorkingDays: length("7", "工作日", notices, unnamed),
  } satisfies Readonly<Record<string, ParameterChange>>))();
