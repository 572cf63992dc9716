/** Leaves of the schemas about money, beside those of every schema. */
import * as z from "zod/mini";
import { decimal, text, yuan } from "./leaves.js";

/** A decimal that is zero or more. */
export const nonNegative = () => decimal().check(z.refine((given) => !given.startsWith("-"), "negative"));

/** A rate as a part of one: 0.5 is fifty percent. Beyond one it is most likely a percentage, so it is refused. */
export const rate = () =>
  decimal().check(z.refine((given) => /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(given), "rate-out-of-range"));

/** An amount above zero. */
export const positiveYuan = () => yuan().check(z.refine((given) => /[1-9]/.test(given), "not-above-zero"));

/** A word, number or date to compare a fact with; a whole number may stand without quotes. */
export const comparable = () => z.union([text(), z.int()], "text-or-whole-number");

/** The same, for facts that may also be yes or no. */
export const equatable = () => z.union([text(), z.int(), z.boolean()], "text-number-or-yes-no");
