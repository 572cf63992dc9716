/**
 * The few kinds of leaf the schemas are made of. No transforms: what goes in comes out, so every schema has a JSON
 * Schema and a form can use it as it is. The `error` of a leaf is the code of the issue, not wording.
 */
import * as z from "zod/mini";
import { isIsoDate } from "../core/date.js";
import { decimalPattern, isDecimal } from "../core/decimal.js";
import { yuanPattern } from "../core/money.js";
import { type AnyField, allFields } from "../vocabulary/application-fields.js";
import { creditCodePattern } from "./credit-code.js";
import { amountFault } from "./value-faults.js";

/** Gives a schema the Chinese title and the unit of its field. */
export const titled = <Schema extends z.ZodMiniType>(field: AnyField, schema: Schema): Schema => {
  const { zh, unit } = allFields[field];
  return schema.check(z.meta({ title: zh.replace("{n}", ""), ...(unit && { unit }) }));
};

/** A field of a draft: with its title, and free to be missing. */
export const draft = <Schema extends z.ZodMiniType>(
  field: AnyField,
  schema: Schema,
): z.ZodMiniOptional<Schema> => z.optional(titled(field, schema));

const longestText = 10_000;

export const text = () => z.string().check(z.maxLength(longestText, "text-too-long"));

/** 一段文字或若干条文字: forms differ in whether they ask for one text or for several. */
export const statement = () => z.union([text(), z.array(text())], "text-or-list");

/** A name, or just yes or no: `industryBureau: true` says as much as the bureau's name. */
export const nameOrYes = () => z.union([z.boolean(), text()], "text-or-yes-or-no");

export const date = () =>
  z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/, "not-a-date"),
      z.refine(isIsoDate, "not-a-date"),
      z.meta({ format: "date" }),
    );

/** An amount of money in yuan, not negative, as decimal text: JSON numbers cannot hold a fen exactly. */
export const yuan = () =>
  z.string("number-not-text").check(
    z.regex(yuanPattern, "not-an-amount"),
    z.refine((text) => amountFault(text)?.[0] !== "negative", "negative"),
  );

export const decimal = () =>
  z
    .string("number-not-text")
    .check(z.regex(decimalPattern, "not-a-decimal"), z.refine(isDecimal, "not-a-decimal"));

export const count = () => z.int("not-whole").check(z.nonnegative("negative"));

export const creditCode = () => z.string().check(z.regex(creditCodePattern, "credit-code"));
