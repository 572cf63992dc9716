/** Leaves of the schemas about money, beside those of every schema. */
import * as z from "zod/mini";
import { date, text } from "./leaves.js";

/** A word, number or date to compare a fact with; a whole number may stand without quotes. */
export const comparable = () => z.union([text(), z.int("number-too-large")], "text-or-whole-number");

/** The same, for facts that may also be yes or no. */
export const equatable = () =>
  z.union([text(), z.int("number-too-large"), z.boolean()], "text-number-or-yes-no");

/** One of the milestones that the vocabulary has for a field, or a day. */
export const milestoneOrDate = <Milestones extends z.ZodMiniType>(milestones: Milestones) =>
  z.union([milestones, date()], "milestone-or-date");
