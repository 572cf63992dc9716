import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { ownData, ownOf } from "../core/own-data.js";
import { extend } from "../input/extend.js";
import { extensionOf, noteExtension } from "../input/extension.js";
import { noteSound } from "../input/procedure-extension.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import type { OwnWords } from "../vocabulary/own-words.js";
import { renamedWords } from "../vocabulary/renamed-words.js";
import type { Edition, EditionParts } from "./edition.js";
import { editionFaults, unheardOf } from "./edition-faults.js";
import { asEdition } from "./is-edition.js";
import { faultsOfNotAsked } from "./not-asked-faults.js";
import { faultsOfPredicates } from "./predicate-faults.js";
import type { Procedure } from "./procedure.js";
import { procedureFaults } from "./procedure-faults.js";
import { readDivisions } from "./read-divisions.js";
import { readFields } from "./read-fields.js";
import { readNotAsked } from "./read-not-asked.js";
import { clashesBetween, readOwnWords } from "./read-own-words.js";
import { faultsOfRoles, readParameterRoles } from "./read-parameter-roles.js";
import { readEditionIndicators, readName, readOutline, readParameters } from "./read-parts.js";
import { readProcedure } from "./read-procedure.js";
import { readProvisions } from "./read-provisions.js";
import { readRules, unknownKeysOf } from "./read-rules.js";
import { readSentences } from "./read-sentences.js";
import { currencyOf, type Sentences } from "./sentences.js";

const error = /* @__PURE__ */ errorOf("argument");

/** The parts there are; an edition handed in as parts of another brings the issues it had, which are worked out anew. */
const partNames = [
  "id",
  "title",
  "parameters",
  "rules",
  "indicators",
  "outline",
  "procedure",
  "provisions",
  "parameterRoles",
  "fields",
  "words",
  "notAsked",
  "sentences",
  "divisions",
  "issues",
];

/**
 * 定义版本. Puts an edition together: another year, region or city, made of the same parts. Whatever is wrong with them is an issue of
 * the edition, and one with errors decides nothing: parts that are missing or of the wrong kind, ids that stand twice
 * (`repeated-rule`, `repeated-parameter`) or that nothing has (`unknown-rule`, `unknown-parameter`), `rule-without-clause`, `not-a-choice`, `figure-out-of-range` and the like,
 * `repeated-indicator`, `validity-reversed`, `procedure-not-usable`, `ambiguous-transition` and what else is wrong with a row, phase, event or
 * duty of the procedure, `parameter-role-missing`, `not-asked-of-nothing`, `not-asked-but-needed`, `unknown-placeholder`, `unbalanced-brackets`, `same-label`, `not-a-division-code`, `repeated-division`. A key that nobody knows is a warning, and so are key
 * words of more than thirty characters (`phrase-too-long`) and sentences for a rule or parameter that the edition does not have. To leave
 * rules out or to change figures, see
 * `withoutRules` and `withParameters`.
 *
 * @example
 * ```ts
 * import { defineEdition, nm2024 } from "digital-pilot-rules";
 *
 * defineEdition({ ...nm2024, id: "own-2025", title: "某市工作方案" }).issues; //=> []
 * defineEdition({ ...nm2024, parameters: [] }).issues[0]?.code; //=> "unknown-parameter"
 * ```
 */
export function defineEdition(parts: EditionParts): Edition;
export function defineEdition(parts: unknown): Edition;
export function defineEdition(parts: unknown): Edition {
  const held = ownData(parts);
  if (held === undefined)
    return assembled(undefined, [error("wrong-type", ["edition"], { expected: "a-record" })]);
  return assembled(held, unknownKeysOf(held, partNames, ["edition"]));
}

type Parts = ReadonlyMap<string, unknown>;

/** The edition the parts make, with all that is wrong with each and between them. */
function assembled(given: Parts | undefined, before: readonly Issue[]): Edition {
  const { data, issues: ofData } = readData(given);
  const further = readFurther(given ?? new Map(), data);
  const issues = [
    ...before,
    ...ofData,
    ...editionFaults(data),
    ...Object.values(further).flatMap((reading) => reading.issues),
    ...faultsBetween(data, further),
  ];
  return asEdition({
    ...data,
    parameters: deepFreeze(data.parameters),
    rules: Object.freeze([...data.rules]),
    indicators: deepFreeze(data.indicators),
    outline: deepFreeze(data.outline),
    ...present(further),
    issues: deepFreeze(capped(issues)),
  });
}

/** The parts that an edition need not have, each with what is wrong with it. */
function readFurther(held: Parts, { rules, parameters }: EditionData) {
  const fields = readFields(held.get("fields"));
  const procedure = procedureIn(held, parameters, fields.value);
  return {
    procedure,
    provisions: readProvisions(held.get("provisions"), new Set(rules.map(({ id }) => id))),
    parameterRoles: rolesIn(held, parameters, procedure.value),
    fields,
    words: readOwnWords(held.get("words")),
    notAsked: readNotAsked(held.get("notAsked")),
    sentences: readSentences(held.get("sentences")),
    divisions: readDivisions(held.get("divisions")),
  };
}

type EditionData = ReturnType<typeof readData>["data"];
type Further = ReturnType<typeof readFurther>;

/** What is wrong between parts of which each may be sound. */
function faultsBetween(data: EditionData, further: Further): readonly Issue[] {
  const { fields, words, notAsked, sentences, divisions } = further;
  const extension = extensionBy({
    fields: fields.value,
    words: words.value,
    notAsked: notAsked.value,
    sentences: sentences.value,
  });
  return [
    ...clashesBetween(fields.value, words.value),
    ...faultsOfPredicates(data.rules, {
      ...{ parameters: data.parameters, fields: fields.value, ownFacts: extension?.enterpriseFacts },
    }),
    ...faultsOfNotAsked({ ...data, notAsked: notAsked.value, divisions: divisions.value, extension }),
    ...unheardOf(sentences.value, data),
  ];
}

/** Those of them that are there. */
const present = (further: Further): Partial<Edition> =>
  Object.fromEntries(
    Object.entries(further).flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
  );

/** The procedure, where there is one, with what is wrong with it beside the parameters and own fields of its edition. */
function procedureIn(
  held: Parts,
  parameters: readonly Parameter[],
  fields: OwnFields | undefined,
): { readonly value: Procedure | undefined; readonly issues: readonly Issue[] } {
  const given = held.get("procedure");
  if (given === undefined) return { value: undefined, issues: [] };
  const value = readProcedure(given);
  const issues = procedureFaults(value, { given, parameters, fields });
  if (value !== undefined && issues.length === 0) noteSound(value);
  return { value, issues };
}

/** Which parameter is counted by for what, with what the procedure has nothing to count by. */
function rolesIn(held: Parts, parameters: readonly Parameter[], procedure: Procedure | undefined) {
  const { value, issues } = readParameterRoles(held.get("parameterRoles"), parameters);
  return { value, issues: [...issues, ...faultsOfRoles(parameters, procedure, value)] };
}

/** What reading and explaining needs of own fields, words, fields that are not asked for and a currency, made once for all of them. */
function extensionBy(parts: {
  readonly fields: OwnFields | undefined;
  readonly words: OwnWords | undefined;
  readonly notAsked: readonly string[] | undefined;
  readonly sentences: Sentences | undefined;
}) {
  const { fields, words, notAsked, sentences } = parts;
  const currency = currencyOf(sentences);
  const renamed = renamedWords(ownOf(sentences, "zh-CN"), ownOf(sentences, "en"));
  const known = extensionOf(parts);
  if (known !== undefined) return known;
  const isPlain = fields === undefined && words === undefined && notAsked === undefined;
  const made =
    isPlain && currency === undefined && renamed === undefined
      ? undefined
      : extend(fields ?? {}, words ?? {}, { currency, renamed, notAsked: notAsked ?? [] });
  noteExtension(parts, made);
  return made;
}

/** The parts that every edition has. What is no record at all lacks nothing in particular. */
function readData(held: Parts | undefined) {
  const part = <T>(
    name: string,
    read: (given: unknown) => { value: T; issues: readonly Issue[] },
    none: T,
  ) => {
    if (held === undefined) return { value: none, issues: [] };
    const given = held.get(name);
    return given === undefined ? { value: none, issues: [error("missing", ["edition", name])] } : read(given);
  };
  const id = part("id", (given) => readName(given, ["edition", "id"]), "");
  const title = part("title", (given) => readName(given, ["edition", "title"]), "");
  const parameters = part("parameters", (given) => readParameters(given), []);
  const rules = part("rules", readRules, []);
  const indicators = part("indicators", readEditionIndicators, []);
  const outline = part("outline", readOutline, []);
  return {
    data: {
      id: id.value,
      title: title.value,
      parameters: parameters.value,
      rules: rules.value,
      indicators: indicators.value,
      outline: outline.value,
    },
    issues: [id, title, parameters, rules, indicators, outline].flatMap((reading) => reading.issues),
  };
}
