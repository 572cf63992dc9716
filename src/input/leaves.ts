/**
 * The few kinds of leaf the schemas are made of. No transforms: what goes in comes out, so every schema has a JSON
 * Schema and a form can use it as it is. The `error` of a leaf is the code of the issue, not wording.
 */
import * as z from "zod";
import { isIsoDate } from "../core/date.js";
import { decimalPattern, isDecimal } from "../core/decimal.js";
import { yuanPattern } from "../core/money.js";
import { type AnyField, allFields } from "../vocabulary/application-fields.js";
import { saysNone } from "../vocabulary/none-words.js";
import { openWordsOf } from "../vocabulary/open-words.js";
import { creditCodePattern } from "./credit-code.js";
import { noteOpenWords } from "./read-words.js";
import { amountFault } from "./value-faults.js";

/** Gives a schema the Chinese title and the unit of its field. */
export const titled = <Schema extends z.ZodType>(field: AnyField, schema: Schema): Schema => {
  const { zh, unit } = allFields[field];
  const made = schema.meta({ title: zh.replace("{n}", ""), ...(unit && { unit }) });
  const words = openWordsOf(field);
  if (words !== undefined) noteOpenWords(made, words);
  return made;
};

/** A field of a draft: with its title, and free to be missing. */
export const draft = <Schema extends z.ZodType>(field: AnyField, schema: Schema): z.ZodOptional<Schema> =>
  titled(field, schema).optional();

const longestText = 10_000;

export const text = () => z.string().max(longestText, "text-too-long");

/** 一段文字或若干条文字: forms differ in whether they ask for one text or for several. */
export const statement = () => z.union([text(), z.array(text())], "text-or-list");

/** A name, or just yes or no: `industryBureau: true` says as much as the bureau's name. */
export const nameOrYes = () => z.union([z.boolean(), text()], "text-or-yes-or-no");

export const date = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "not-a-date")
    .refine(isIsoDate, "not-a-date")
    .meta({ format: "date" });

/** An amount of money in yuan, not negative, as decimal text: JSON numbers cannot hold a fen exactly. */
export const yuan = () =>
  z
    .string("number-not-text")
    .regex(yuanPattern, "not-an-amount")
    .refine((text) => amountFault(text)?.[0] !== "negative", "negative");

/** The same, or a word that says there is none. */
export const yuanOrNone = () =>
  z
    .string("number-not-text")
    .refine((text) => saysNone(text) || yuanPattern.test(text), "not-an-amount")
    .refine((text) => saysNone(text) || amountFault(text)?.[0] !== "negative", "negative");

export const decimal = () =>
  z.string("number-not-text").regex(decimalPattern, "not-a-decimal").refine(isDecimal, "not-a-decimal");

export const count = () => z.int("not-whole").nonnegative("negative");

export const creditCode = () => z.string().regex(creditCodePattern, "credit-code");
