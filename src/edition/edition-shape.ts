/**
 * Whether what is handed in as an edition, and was not put together here, has parts of the right type wherever a function relies on one: those that read
 * an edition ask no more. What its parts say is another matter, which `defineEdition` looks into.
 */

/** A record of which nothing is known yet. */
export type Unread = Readonly<Record<string, unknown>>;

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isTextOrTexts: Test = (value) => isText(value) || isTexts(value);
const isAnswer: Test = (value) => isText(value) || typeof value === "boolean";

const isRecord = (value: unknown): value is Unread =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const optional =
  (is: Test): Test =>
  (value) =>
    value === undefined || is(value);

const recordOf =
  (is: (record: Unread) => boolean): Test =>
  (value) =>
    isRecord(value) && is(value);

const listOf =
  (is: (one: Unread) => boolean): Test =>
  (value) =>
    Array.isArray(value) && value.every(recordOf(is));

/** A record whose values are all of a kind, whatever they are called. */
const valuesOf = (is: Test): Test => recordOf((record) => Object.values(record).every(is));

const areTexts = (...parts: readonly unknown[]): boolean => parts.every(optional(isText));

const isSource = /* @__PURE__ */ optional(valuesOf(optional(isText)));

const isReplaced = /* @__PURE__ */ recordOf(({ value, source }) => isTextOrTexts(value) && isSource(source));

const isParameter = ({ id, basis, value, choices, source, replaced }: Unread): boolean =>
  isText(id) &&
  isText(basis) &&
  (value === null || optional(isTextOrTexts)(value)) &&
  optional(isTexts)(choices) &&
  isSource(source) &&
  optional(isReplaced)(replaced);

const isEnglish = /* @__PURE__ */ recordOf(({ label, unit, level1, level2 }) =>
  areTexts(label, unit, level1, level2),
);

const isIndicator = ({ id, label, unit, level1, level2, noDirectionWhere, english }: Unread): boolean =>
  isText(id) &&
  isText(label) &&
  areTexts(unit, level1, level2) &&
  optional(isRecord)(noDirectionWhere) &&
  optional(isEnglish)(english);

const isDivision = ({ code, label, also }: Unread): boolean =>
  isText(code) &&
  recordOf((said) => isText(said["zh-CN"]) && isText(said.en))(label) &&
  optional(isTexts)(also);

const isDirectory = /* @__PURE__ */ recordOf(
  ({ places, offices }) => listOf(isDivision)(places) && optional(isTexts)(offices),
);

/** What is said by a key. A unit can have a plural beside it, and the currency has names alone. */
const isWording = /* @__PURE__ */ recordOf((wording) =>
  Object.entries(wording).every(([part, said]) =>
    part === "currency" ? isTextOrTexts(said) : valuesOf(part === "units" ? isTextOrTexts : isText)(said),
  ),
);

const isCase = /* @__PURE__ */ recordOf(({ field, is }) => isText(field) && isAnswer(is));

const isTransition = ({ event, clause, from, to, when, conditions }: Unread): boolean =>
  isText(event) &&
  isText(clause) &&
  isTexts(from) &&
  optional(isText)(to) &&
  optional(isCase)(when) &&
  listOf(({ words }) => optional(isTexts)(words))(conditions);

const isDuty = ({ duty, clause }: Unread): boolean => isText(duty) && isText(clause);

const isProcedure = /* @__PURE__ */ recordOf(
  ({ transitions, duties, terms }) =>
    listOf(isTransition)(transitions) && listOf(isDuty)(duties) && isTexts(terms),
);

const isEntry = ({ sentence, rules }: Unread): boolean => isText(sentence) && Array.isArray(rules);

const isIssue = ({ code, field, path }: Unread): boolean =>
  isText(code) && isText(field) && Array.isArray(path);

/** `edition`: a copy without a prototype, and without the rules, which hold functions. */
export const hasShape = (edition: Unread): boolean =>
  listOf(isParameter)(edition.parameters) &&
  listOf(isIndicator)(edition.indicators) &&
  listOf(isEntry)(edition.outline) &&
  listOf(isIssue)(edition.issues) &&
  optional(isProcedure)(edition.procedure) &&
  optional(isRecord)(edition.provisions) &&
  optional(isRecord)(edition.parameterRoles) &&
  optional(valuesOf(isWording))(edition.sentences) &&
  optional(isDirectory)(edition.divisions);
