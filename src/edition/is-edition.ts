import { hasErrors } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { isReadable } from "../input/extension.js";
import { isSound } from "../input/procedure-extension.js";
import type { Edition } from "./edition.js";
import { hasOwnParts, type Procedure } from "./procedure.js";
import { readRules } from "./read-rules.js";

/** The editions that were put together here: what they are made of was looked at then, and cannot have changed. */
const made = new WeakSet<object>();

/** Freezes what was put together as an edition, so that it need not be looked at again. */
export function asEdition(parts: Edition): Edition {
  const edition = Object.freeze(parts);
  made.add(edition);
  return edition;
}

/** Whether a value is an edition that was put together here, so that it says the same for ever. */
export const isMadeHere = (value: unknown): value is Edition =>
  typeof value === "object" && value !== null && made.has(value);

/**
 * Whether a value is an edition: one that was put together here, or has the parts of one (`{ ...nm2024, rules }`). One that
 * has been through JSON is not: its checks are functions and were lost.
 */
export function isEdition(value: unknown): value is Edition {
  if (typeof value !== "object" || value === null) return false;
  if (made.has(value)) return true;
  try {
    // Before anything is copied, since what is no edition may be a list of millions.
    const [id, rules] = [ownOf(value as Edition, "id"), ownOf(value as Edition, "rules")];
    if (typeof id !== "string" || hasErrors(readRules(rules).issues)) return false;
    const { rules: _, ...data } = value as Edition;
    return hasParts(data);
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return false;
  }
}

function hasParts(data: object): boolean {
  const copy = snapshot(data);
  if (!copy.ok) return false;
  const {
    parameters,
    indicators,
    outline,
    issues,
    procedure,
    provisions,
    sentences,
    divisions,
    parameterRoles,
  } = copy.value as Unread;
  return (
    isListOf(parameters, isParameter) &&
    isListOf(indicators, isIndicator) &&
    isListOf(outline, ({ sentence, rules }) => isText(sentence) && Array.isArray(rules)) &&
    isListOf(issues, ({ code, field, path }) => isText(code) && isText(field) && Array.isArray(path)) &&
    (procedure === undefined || (isProcedure(procedure) && isKnown(procedure, data))) &&
    (provisions === undefined || isRecord(provisions)) &&
    (parameterRoles === undefined || isRecord(parameterRoles)) &&
    (sentences === undefined || (isRecord(sentences) && Object.values(sentences).every(isWording))) &&
    (divisions === undefined || isDirectory(divisions)) &&
    isReadable(data)
  );
}

type Unread = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === "string";

const isRecord = (value: unknown): value is Unread =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isListOf = (list: unknown, isOne: (one: Unread) => boolean): boolean =>
  Array.isArray(list) && list.every((one) => isRecord(one) && isOne(one));

/** Whether what may be left out is a text where it is there. */
const areTexts = (...parts: readonly unknown[]): boolean =>
  parts.every((part) => part === undefined || isText(part));

/** A text, or a list of them, where it is there. */
const isOneText = (value: unknown): boolean => value === undefined || isText(value) || isTexts(value);

const isTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isText));

const isParameter = ({ id, basis, value, choices, source, replaced }: Unread): boolean =>
  isText(id) &&
  isText(basis) &&
  (value === null || isOneText(value)) &&
  isTexts(choices) &&
  isSource(source) &&
  (replaced === undefined || (isRecord(replaced) && isReplaced(replaced)));

const isReplaced = ({ value, source }: Unread): boolean =>
  value !== undefined && isOneText(value) && isSource(source);

const isSource = (source: unknown): boolean =>
  source === undefined || (isRecord(source) && areTexts(...Object.values(source)));

function isIndicator(indicator: Unread): boolean {
  const { id, label, unit, level1, level2, noDirectionWhere: where = {}, english = {} } = indicator;
  if (!isText(id) || !isText(label) || !areTexts(unit, level1, level2)) return false;
  if (!isRecord(where) || !isRecord(english)) return false;
  return areTexts(english.label, english.unit, english.level1, english.level2);
}

const isDirectory = (divisions: unknown): boolean =>
  isRecord(divisions) && isListOf(divisions.places, isDivision) && isTexts(divisions.offices);

const isDivision = ({ code, label, also }: Unread): boolean =>
  isText(code) && isRecord(label) && isText(label["zh-CN"]) && isText(label.en) && isTexts(also);

/** What is said by a key. A unit can have a plural beside it, and the currency has names alone. */
const isWording = (wording: unknown): boolean =>
  isRecord(wording) &&
  Object.entries(wording).every(([part, said]) => {
    if (part === "currency") return isOneText(said);
    return isRecord(said) && Object.values(said).every(part === "units" ? isOneText : isText);
  });

const isProcedure = (procedure: unknown): boolean =>
  isRecord(procedure) &&
  isListOf(procedure.transitions, isTransition) &&
  isListOf(procedure.duties, ({ duty, clause }) => isText(duty) && isText(clause)) &&
  procedure.terms !== undefined &&
  isTexts(procedure.terms);

const isAnswer = (said: unknown): boolean => isText(said) || typeof said === "boolean";

const isTransition = ({ event, clause, from, to, when, conditions }: Unread): boolean =>
  isText(event) &&
  isText(clause) &&
  from !== undefined &&
  isTexts(from) &&
  areTexts(to) &&
  (when === undefined || (isRecord(when) && isText(when.field) && isAnswer(when.is))) &&
  isListOf(conditions, ({ words }) => isTexts(words));

/** Own parts that nobody has looked at, or that are wrong, cannot be gone by. */
const isKnown = (procedure: unknown, data: object): boolean =>
  !hasOwnParts(procedure as Procedure) || isSound((data as { readonly procedure: object }).procedure);
