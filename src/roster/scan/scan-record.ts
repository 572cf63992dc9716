import { enterpriseDomain, isName } from "../../application/enterprise-facts.js";
import type { Word } from "../../vocabulary/application-words.js";
import { givesNone, saysLater, saysNone } from "../../vocabulary/none-words.js";
import { wordOf } from "../../vocabulary/word-of.js";
import { answerOf } from "../../vocabulary/yes-words.js";
import { packText } from "./pack-code.js";
import { fenOfText } from "./revenue-fen.js";
import { clear, type Ground, malformed, placeOfChain, type Row, sign, yesNo } from "./row.js";

/** More keys than any real record has; the exact reader handles records with more. */
const mostKeys = 500;
const longestText = 10_000;
const longestKey = 200;

/**
 * Reads a plain record into the row, each of its own properties once and in one pass. `false` for an unusual value (not a
 * plain object, something nested, too many keys or characters): the exact reader has to read it, and the row is then not
 * valid. A value of the wrong type is flagged as malformed. May throw whatever a getter or a proxy throws.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one pass over millions of records, a case for each field
export function scanRecord(record: unknown, ground: Ground, row: Row): boolean {
  if (!isPlain(record)) return false;
  clear(row, ground);
  let keys = 0;
  for (const key in record) {
    const value = record[key];
    keys += 1;
    if (value === undefined || value === null) {
      if (!isHarmless(key)) return false;
      continue;
    }
    switch (key) {
      case "name":
        if (isText(value) && hasContent(value)) row.name = isName(value) ? 1 : 0;
        else if (!isSetAside(value, malformed.name, row)) return false;
        break;
      case "creditCode":
        if (isText(value) && packText(value, row)) break;
        if (!isSetAside(value, malformed.creditCode, row)) return false;
        break;
      case "chainId":
        if (isText(value) && hasContent(value)) row.chain = placeOfChain(ground.chains, value);
        else if (!isSetAside(value, malformed.chainId, row)) return false;
        break;
      case "previousYearRevenue": {
        const fen = isText(value) ? fenOfText(value) : -1;
        if (fen >= 0) {
          row.fen = fen;
          row.revenue = 1;
        } else if (isText(value) && saysNone(value)) {
          row.revenue = 1;
          row.hasNoRevenue = true;
        } else if (!isSetAside(value, malformed.previousYearRevenue, row)) return false;
        break;
      }
      case "scale":
        row.scale = wordDigit(enterpriseDomain.scale, value);
        if (row.scale === 0 && !isSetAside(value, malformed.scale, row)) return false;
        break;
      case "specialised":
        row.specialised = wordDigit(enterpriseDomain.specialised, value);
        if (row.specialised === 0 && !isSetAside(value, malformed.specialised, row)) return false;
        break;
      case "atKeyLink":
        row.keyLink = answerDigit(value);
        if (row.keyLink === 0 && !isSetAside(value, malformed.atKeyLink, row)) return false;
        break;
      case "transform":
        row.transform = answerDigit(value);
        if (row.transform === 0 && !isSetAside(value, malformed.transform, row)) return false;
        break;
      case "willing":
        row.willing = answerDigit(value);
        if (row.willing === 0 && !isSetAside(value, malformed.willing, row)) return false;
        break;
      case "priority":
        row.priority = answerDigit(value);
        if (row.priority === 0 && !isSetAside(value, malformed.priority, row)) return false;
        break;
      case "exemption": {
        const digit = exemptionDigit(value);
        if (digit < 0) return false;
        row.exempt = digit;
        break;
      }
      default:
        if (!isHarmless(key) || !isSingle(value)) return false;
        if (!isBlank(value)) row.unknownKeys += 1;
    }
  }
  if (keys > mostKeys) return false;
  sign(row, ground);
  return true;
}

/** Flags a value of the wrong type as malformed, unless it is blank; `false` for an unusual value. */
function isSetAside(value: unknown, bit: number, row: Row): boolean {
  if (!isSingle(value)) return false;
  if (!isBlank(value)) row.malformed |= bit;
  return true;
}

/** A text, a number or a boolean. */
export const isSingle = (value: unknown): boolean =>
  isText(value) || typeof value === "boolean" || Number.isFinite(value);

const isBlank = (value: unknown): boolean => typeof value === "string" && !hasContent(value);

type Plain = Readonly<Record<string, unknown>>;

/** A plain object of this realm; none counts as plain if somebody has added keys to the prototype of all objects. */
function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (Symbol.toStringTag in value) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  for (const _ in Object.prototype) return false;
  return true;
}

const isHarmless = (key: string): boolean =>
  key.length <= longestKey && key !== "__proto__" && key !== "constructor" && key !== "prototype";

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longestText;

/** Whether a text is more than blanks, which the first character of most texts shows. */
function hasContent(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff) || text.trim() !== "";
}

/** The digit of a word, of its label, or of another way to write it; 0 where it is none of these. */
export function wordDigit<W extends Word>(words: readonly W[], value: unknown): number {
  for (let index = 0; index < words.length; index += 1) if (words[index] === value) return index + 1;
  const word = isText(value) ? wordOf(value, words) : undefined;
  return word === undefined ? 0 : words.indexOf(word) + 1;
}

/** The digit of yes or no, however it is written; 0 where it is neither. */
export function answerDigit(value: unknown): number {
  const answer = typeof value === "string" ? answerOf(value) : value;
  return typeof answer === "boolean" ? yesNo(answer) : 0;
}

/** The digit of `exempt` for an exemption that is there, a reason that says 无 being none; -1 for an unusual value. */
function exemptionDigit(value: unknown): number {
  if (!isPlain(value)) return -1;
  let digit = 0;
  for (const key in value) {
    const reason = value[key];
    if (key !== "reason" || !isText(reason) || !hasContent(reason)) return -1;
    digit = saysLater(reason) ? 0 : givesNone(reason) ? 2 : 1;
  }
  return digit;
}
