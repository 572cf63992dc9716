/**
 * The few kinds of leaf the schemas are made of. No transforms: what goes in comes out, so every schema has a JSON
 * Schema and a form can use it as it is. The `error` of a leaf is the code of the issue, not wording.
 */
import * as z from "zod/mini";
import { decimalPattern, isDecimal } from "../core/decimal.js";
import { isYuan } from "../core/money.js";
import { givesNone, nonePattern, saysLater, saysNone } from "../vocabulary/none-words.js";
import { creditCodePattern } from "./credit-code.js";

const longestText = 10_000;

/** A leaf is never changed, so that all fields of a kind can have the same. */
const once = <Leaf>(make: () => Leaf): (() => Leaf) => {
  let made: Leaf | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

export const text = /* @__PURE__ */ once(() => z.string().check(z.maxLength(longestText, "text-too-long")));

/** 一段文字或若干条文字: forms differ in whether they ask for one text or for several. */
export const statement = /* @__PURE__ */ once(() => z.union([text(), z.array(text())], "text-or-list"));

/** A name, or just yes or no: `industryBureau: true` says as much as the bureau's name. */
export const nameOrYes = /* @__PURE__ */ once(() => z.union([z.boolean(), text()], "text-or-yes-or-no"));

/** What a pattern refuses is told apart by the code, so that JSON Schema can refuse the same by the pattern alone. */
const written = (pattern: RegExp, codeOf: (text: string) => string) =>
  z.string("number-not-text").check(z.regex(pattern, { error: ({ input }) => codeOf(input as string) }));

/** 有内容的文字. Grounds, a reason, a name that answers for something: neither blank nor 无, 没有理由, nor 待定, 不详. */
export const content = /* @__PURE__ */ once(() =>
  text().check(
    z.regex(/\S/, "blank"),
    z.refine((said) => !givesNone(said), "says-none"),
    z.refine((said) => !saysLater(said), "says-later"),
    z.meta({ pattern: `^(?!(?:${nonePattern()})$)[\\s\\S]*\\S` }),
  ),
);

/** Every day from 1949 to 2199 and no other: 2000 had a 29 February, 2100 has none. */
const datePattern =
  /^(?:(?:1949|19[5-9]\d|2[01]\d\d)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:19(?:5[26]|[68][048]|[79][26])|20(?:[02468][048]|[13579][26])|21(?:0[48]|[2468][048]|[13579][26]))-02-29)$/;

export const date = /* @__PURE__ */ once(() =>
  z.string().check(z.regex(datePattern, { error: "not-a-date", abort: true }), z.meta({ format: "date" })),
);

/** An amount of money in yuan, not negative, as decimal text: JSON numbers cannot hold a fen exactly. */
export const yuan = /* @__PURE__ */ once(() => written(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/, amountCode));

/** An amount above zero. */
export const positiveYuan = /* @__PURE__ */ once(() =>
  written(/^(?:0\.(?:0[1-9]|[1-9]\d?)|[1-9]\d{0,15}(?:\.\d{1,2})?)$/, (text) =>
    isYuan(text) && !text.startsWith("-") ? "not-above-zero" : amountCode(text),
  ),
);

/** What a figure matches, or a word that says there is none: the reader takes every such word, JSON Schema the plain ones. */
const orNone = (figure: string, isFigure: (text: string) => boolean, codeOf: (text: string) => string) =>
  z.string("number-not-text").check(
    z.refine((text) => isFigure(text) || saysNone(text), { error: ({ input }) => codeOf(input as string) }),
    z.meta({ pattern: `^(?:${figure}|${nonePattern()})$` }),
  );

/** An amount that is not negative, or a word that says there is none. */
export const yuanOrNone = /* @__PURE__ */ once(() =>
  orNone("(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,2})?", (text) => isYuan(text) && !text.startsWith("-"), amountCode),
);

const amountCode = (text: string): string => (isYuan(text) ? "negative" : "not-an-amount");

/** Other than a rate, it may have been written with its unit. */
export const decimal = /* @__PURE__ */ once(() => written(decimalPattern, () => "not-a-figure"));

/** A decimal, or a word that says there is none. */
export const decimalOrNone = /* @__PURE__ */ once(() =>
  orNone("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,6})?", isDecimal, () => "not-a-figure"),
);

/** A decimal that is zero or more. */
export const nonNegative = /* @__PURE__ */ once(() =>
  written(/^(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/, (text) => (isDecimal(text) ? "negative" : "not-a-decimal")),
);

/** A rate as a part of one: 0.5 is fifty percent. Beyond one it is most likely a percentage, so it is refused. */
export const rate = /* @__PURE__ */ once(() =>
  written(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, (text) =>
    isDecimal(text) ? "rate-out-of-range" : "not-a-decimal",
  ),
);

export const count = /* @__PURE__ */ once(() => z.int("not-whole").check(z.nonnegative("negative")));

export const creditCode = /* @__PURE__ */ once(() =>
  z.string().check(z.regex(creditCodePattern, "credit-code")),
);
