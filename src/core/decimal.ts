/** A decimal number as text: `-?(0|[1-9]\d{0,17})(\.\d{1,6})?`. No exponent, no plus sign; `-0` is written `0`. */
export type DecimalText = string;

export const decimalPattern = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/;

/** The length is checked first, so that no pattern is run on a text of a million digits. */
export const isDecimal = (text: string): text is DecimalText =>
  text.length <= 26 && decimalPattern.test(text);

/** A decimal that is zero or more. */
export const isUnsigned = (text: string): text is DecimalText => isDecimal(text) && !text.startsWith("-");

/** The shortest writing of the same number: `1.50` is `1.5`, `-0.00` is `0`. */
export const canonical = (text: DecimalText): DecimalText => write(parse(text));

export function compare(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  if (isWrittenPlainly(left) && isWrittenPlainly(right)) return compareWritten(left, right);
  const { digits } = plus(parse(left), negative(parse(right)));
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
}

/** Not below zero, and without zeros at the end of its decimals: two such texts are the same figure only if they are the same text. */
const isWrittenPlainly = (text: DecimalText): boolean =>
  !text.startsWith("-") && !(text.endsWith("0") && text.includes("."));

/** The longer whole part is the greater one; of equally long ones the order of the characters is the order of the figures. */
function compareWritten(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  const [one, other] = [wholeDigits(left), wholeDigits(right)];
  if (one !== other) return one < other ? -1 : 1;
  return left === right ? 0 : left < right ? -1 : 1;
}

function wholeDigits(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? text.length : point;
}

export const add = (left: DecimalText, right: DecimalText): DecimalText =>
  write(plus(parse(left), parse(right)));

export const subtract = (left: DecimalText, right: DecimalText): DecimalText =>
  write(plus(parse(left), negative(parse(right))));

export function multiply(left: DecimalText, right: DecimalText): DecimalText {
  const [one, other] = [parse(left), parse(right)];
  return write({ digits: one.digits * other.digits, places: one.places + other.places });
}

export const sum = (texts: readonly DecimalText[]): DecimalText => write(texts.map(parse).reduce(plus, zero));

export const isWhole = (text: DecimalText): boolean => !/\.\d*[1-9]/.test(text);

/**
 * A decimal as a whole number of its last place. Sums and products need no rounding and so no
 * library, so code that only compares and adds does not have to load one.
 */
interface Digits {
  readonly digits: bigint;
  readonly places: number;
}

const zero: Digits = { digits: 0n, places: 0 };

function parse(text: DecimalText): Digits {
  const [whole, decimals = ""] = text.split(".") as [string, string?];
  return { digits: BigInt(whole + decimals), places: decimals.length };
}

const negative = ({ digits, places }: Digits): Digits => ({ digits: -digits, places });

const at = (places: number, { digits, places: own }: Digits): bigint => digits * 10n ** BigInt(places - own);

function plus(left: Digits, right: Digits): Digits {
  const places = Math.max(left.places, right.places);
  return { digits: at(places, left) + at(places, right), places };
}

function write({ digits, places }: Digits): DecimalText {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const decimals = text.slice(text.length - places).replace(/0+$/, "");
  const whole = text.slice(0, text.length - places);
  return `${digits < 0n ? "-" : ""}${whole}${decimals && "."}${decimals}`;
}
