import type { Values } from "../core/issue.js";
import { ownData, ownElements, ownOf, setOwn } from "../core/own-data.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import { allOf, type Outcome, outcomes } from "./outcome.js";

/** 问题. One fault of several that a rule has found, with the figures of its own. */
export interface Fault {
  readonly code: string;
  readonly values: Values;
  /** The fields at fault. */
  readonly fields: readonly string[];
}

/** What a rule says of its subject, before the id, key words and force of the rule are added to make it a finding. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly code: string;
  readonly values: Values;
  /** The fields the outcome rests on: those at fault where it failed. */
  readonly fields: readonly string[];
  /** The fields that are missing; asked for even where the rule has failed without them. */
  readonly missing: readonly string[];
  /** The judgement records the outcome rests on, with their origin. */
  readonly judgements: readonly Judgement[];
  /**
   * Where it failed, or is for a person: the faults, or the cases to judge, beside the one that code and values show. Absent where there
   * are none.
   */
  readonly further?: readonly Fault[];
  /** Where it failed: the rules whose fault this one only follows from, so that it is no breach of its own. */
  readonly impliedBy?: readonly string[];
}

const noValues: Values = Object.freeze({});
const none: readonly never[] = Object.freeze([]);

/** Rules of an embedder's own may be written without types: what has not the form it should have is left out. */
const verdict =
  (outcome: Outcome) =>
  (
    code: string,
    values: Values = noValues,
    fields: readonly string[] = none,
    missing: readonly string[] = none,
  ): Verdict =>
    Object.freeze({
      outcome,
      code: isText(code) ? code : "",
      values: values === noValues ? values : textValues(values),
      fields: fields === none ? fields : texts(fields),
      missing: missing === none ? missing : texts(missing),
      judgements: none,
    });

/** The texts of a record, and its numbers as text. */
function textValues(values: unknown): Values {
  const held: Record<string, string> = {};
  for (const [name, value] of ownData(values) ?? []) {
    if (typeof value === "string") setOwn(held, name, value);
    else if (typeof value === "number" && Number.isFinite(value)) setOwn(held, name, String(value));
  }
  return Object.freeze(held);
}

const texts = (list: unknown): readonly string[] =>
  Object.freeze((ownElements(list, longest) ?? []).filter((one) => typeof one === "string"));

const isText = (value: unknown): value is string => typeof value === "string";

/** Longer lists are nobody's. */
const longest = 1_000_000;

/** A plain copy of a list; what is none, or longer than any, has no elements to go by. */
function elementsOf<T>(list: readonly T[]): readonly T[] {
  if (!Array.isArray(list) || list.length > longest) throw new TypeError("not a list");
  return [...list];
}

/** What a rule is given may be a list of a thousand million holes, which nobody can go through. */
const isEndless = (value: unknown): boolean => Array.isArray(value) && value.length > longest;

/**
 * 符合. `code`: what is so, for the message; `values`: its figures and words; `fields`: what it rests on.
 *
 * @example
 * ```ts
 * import { pass } from "digital-pilot-rules/rules";
 *
 * pass("met").outcome; //=> "pass"
 * ```
 */
export const pass = verdict("pass");
/**
 * 不符合. `fields`: those at fault; `missing`: those that are asked for all the same.
 *
 * @example
 * ```ts
 * import { fail } from "digital-pilot-rules/rules";
 *
 * fail("not-met", {}, ["submission.on"]).fields; //=> ["submission.on"]
 * ```
 */
export const fail = verdict("fail");
/**
 * 不适用.
 *
 * @example
 * ```ts
 * import { notApplicable } from "digital-pilot-rules/rules";
 *
 * notApplicable("later-stage", { stage: "review" }).values; //=> { stage: "review" }
 * ```
 */
export const notApplicable = verdict("not-applicable");
/**
 * 待评定: a question for a person. `values`: what the person should see.
 *
 * @example
 * ```ts
 * import { needsJudgement } from "digital-pilot-rules/rules";
 *
 * needsJudgement("judgement-needed", { years: "3" }).outcome; //=> "needs-judgement"
 * ```
 */
export const needsJudgement = verdict("needs-judgement");

/**
 * 资料不全: asks for fields. `values`: what there is to say beside the count of what is missing.
 *
 * @example
 * ```ts
 * import { needsData } from "digital-pilot-rules/rules";
 *
 * needsData(["submission.on"]).missing; //=> ["submission.on"]
 * ```
 */
export const needsData = (
  missing: readonly string[],
  code = "facts-missing",
  values: Values = noValues,
): Verdict => {
  const fields = texts(missing);
  return Object.freeze({
    outcome: "needs-data",
    code: isText(code) ? code : "",
    values: Object.freeze({ count: String(fields.length), ...textValues(values) }),
    fields,
    missing: fields,
    judgements: none,
  });
};

/**
 * What a rule says, where it says anything: one that throws, or gives what is no verdict, has come to no answer, and a person
 * has to.
 */
export function attempt(ask: () => Verdict): Verdict;
export function attempt<About>(ask: (about: About) => Verdict, about: About): Verdict;
export function attempt<About>(ask: (about?: About) => Verdict, about?: About): Verdict {
  try {
    const said = ask(about);
    return isVerdict(said) ? said : needsJudgement("rule-broke-off");
  } catch {
    return needsJudgement("rule-broke-off");
  }
}

function isVerdict(said: unknown): said is Verdict {
  if (typeof said !== "object" || said === null) return false;
  const { outcome, missing, judgements } = said as Verdict;
  const further = ownOf(said as Verdict, "further") ?? none;
  const impliedBy = ownOf(said as Verdict, "impliedBy") ?? none;
  return (
    outcomes.includes(outcome) &&
    isFault(said) &&
    Array.isArray(missing) &&
    Array.isArray(judgements) &&
    Array.isArray(further) &&
    Array.isArray(impliedBy) &&
    further.every(isFault)
  );
}

function isFault(said: unknown): said is Fault {
  const { code, values, fields } = (said ?? {}) as Fault;
  return typeof code === "string" && typeof values === "object" && values !== null && Array.isArray(fields);
}

type Known<Facts extends readonly Fact<unknown>[]> = {
  readonly [Index in keyof Facts]: NonNullable<Facts[Index]["value"]>;
};

/**
 * Decides by facts that must all be known; asks for those that are not.
 *
 * @example
 * ```ts
 * import { given, pass } from "digital-pilot-rules/rules";
 *
 * const on = { field: "submission.on", value: undefined };
 * given([on], () => pass("met")).outcome; //=> "needs-data"
 * ```
 */
export function given<const Facts extends readonly Fact<unknown>[]>(
  facts: Facts,
  decide: (...known: Known<Facts>) => Verdict,
): Verdict {
  return attempt(() => {
    const all = elementsOf(facts);
    const known = all.map((fact) => ownOf(fact, "value"));
    if (known.some(isEndless)) throw new TypeError("a list of more entries than any text has");
    if (!known.includes(undefined)) return decide(...(known as unknown as Known<Facts>));
    const missing = all.filter((_, index) => known[index] === undefined);
    const fields = missing.map((fact) => ownOf(fact, "field") as string);
    const lacking = missing.find((fact) => Object.hasOwn(fact, "lack") && fact.lack !== undefined);
    return needsData(fields, lacking?.lack);
  });
}

/**
 * Several verdicts as one. The outcome is Kleene's conjunction; code and figures are those of the first verdict
 * with that outcome, the faults of the others follow it; whatever any of them misses is still asked for.
 *
 * @example
 * ```ts
 * import { every, fail, pass } from "digital-pilot-rules/rules";
 *
 * every([pass("met"), fail("not-met")]).outcome; //=> "fail"
 * ```
 */
export function every(verdicts: readonly Verdict[]): Verdict {
  return attempt(() => together(elementsOf(verdicts).map((one) => attempt(() => one))));
}

function together(verdicts: readonly Verdict[]): Verdict {
  const whole = joined(verdicts);
  if (!isTold(whole.outcome)) return whole;
  const faults = verdicts.filter(({ outcome }) => outcome === whole.outcome).flatMap(faultsOf);
  return Object.freeze({ ...whole, ...furtherOf(faults.slice(1)) });
}

/** Several verdicts as one, with the first fault alone. */
function joined(all: readonly Verdict[]): Verdict {
  const [one] = all;
  if (one !== undefined && all.every((other, index) => (index > 0 && other === one) || isBarePass(other)))
    return one;
  const verdicts = withoutRepeats(all);
  const outcome = allOf(verdicts.map((one) => one.outcome));
  const deciding = verdicts.filter((one) => one.outcome === outcome);
  const missing = unique(verdicts.flatMap((one) => one.missing));
  const [first] = deciding;
  if (outcome === "needs-data") {
    const { count: _, ...values } = { ...first?.values };
    return needsData(missing, first?.code, values);
  }
  return Object.freeze({
    outcome,
    code: first?.code ?? "nothing-listed",
    values: first?.values ?? noValues,
    fields: Object.freeze(unique(deciding.flatMap((one) => one.fields))),
    missing: Object.freeze(missing),
    judgements: Object.freeze(verdicts.flatMap((one) => one.judgements)),
    ...(outcome === "fail" && impliedByAll(deciding)),
  });
}

/** A verdict of ours that nothing is to be told with: of several, the first says all there is to say. */
const isBarePass = (said: Verdict): boolean => {
  const { outcome, fields, missing, judgements } = said;
  const [further, impliedBy] = [ownOf(said, "further"), ownOf(said, "impliedBy")];
  const hasLists = fields !== none || missing !== none || judgements !== none;
  const isBare = !hasLists && further === undefined && impliedBy === undefined;
  return isBare && outcome === "pass" && Object.isFrozen(said);
};

/** One verdict on many subjects says no more than on the first of them, unless it rests on judgements, each of which is listed. */
function withoutRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<Verdict>();
  return verdicts.filter((one) => {
    if (seen.has(one)) return one.judgements.length > 0;
    seen.add(one);
    return true;
  });
}

/** Of a failure every fault is told, and of a question for a person every case that it is about. */
const isTold = (outcome: Outcome): boolean => outcome === "fail" || outcome === "needs-judgement";

/** Every fault of a failed verdict, the one it shows first. */
const faultsOf = (verdict: Verdict): readonly Fault[] => [
  { code: verdict.code, values: verdict.values, fields: verdict.fields },
  ...(ownOf(verdict, "further") ?? []),
];

function furtherOf(faults: readonly Fault[]): Pick<Verdict, "further"> {
  if (faults.length === 0) return {};
  const further = faults.map(({ code, values, fields }) =>
    Object.freeze({ code, values: Object.freeze({ ...values }), fields: Object.freeze([...fields]) }),
  );
  return { further: Object.freeze(further) };
}

const impliedBy = (verdict: Verdict): readonly string[] => ownOf(verdict, "impliedBy") ?? [];

/** Several faults follow from elsewhere only if each of them does. */
function impliedByAll(verdicts: readonly Verdict[]): Pick<Verdict, "impliedBy"> {
  const isImplied = verdicts.every((one) => impliedBy(one).length > 0);
  return isImplied ? { impliedBy: unique(verdicts.flatMap(impliedBy)) } : {};
}

/** How many names a finding lists; the count beside them is always complete. */
const namesShown = 5;

/** One more shows that there are others. */
const namesTold = namesShown + 1;

const longestName = 40;

/** What a finding shows of a name: so many characters, and nothing of what is no text. */
export function shownName(name: string): string {
  if (!isText(name)) throw new TypeError("not a name");
  // No character is more than two units long.
  return name.length <= longestName
    ? name
    : [...name.slice(0, 2 * longestName)].slice(0, longestName).join("");
}

/** How many faults of a list a finding tells one by one before it only counts them. */
const faultsTold = 50;

/**
 * Asks the same of each element of a list. Faults with the same figures are told once, with how many elements have
 * them of how many and the names of the first; those with other figures follow, each with its own.
 *
 * @example
 * ```ts
 * import { each, fail, pass } from "digital-pilot-rules/rules";
 *
 * const copies = [3, 2, 1];
 * const verdict = each({ field: "copies" }, copies, String, (one) => (one < 3 ? fail("not-met") : pass("met")));
 * verdict.values; //=> { count: "2", of: "3", names: "2, 1" }
 * ```
 */
export function each<Element>(
  list: { readonly field: string },
  elements: readonly Element[] | undefined,
  nameOf: (element: Element) => string,
  decide: (element: Element) => Verdict,
): Verdict {
  return attempt(() =>
    elements === undefined ? needsData([list.field]) : ofElements(elementsOf(elements), nameOf, decide),
  );
}

function ofElements<Element>(
  elements: readonly Element[],
  nameOf: (element: Element) => string,
  decide: (element: Element) => Verdict,
): Verdict {
  const verdicts = elements.map((element) => attempt(decide, element));
  const whole = joined(verdicts);
  const of = String(elements.length);
  if (isTold(whole.outcome))
    return Object.freeze({ ...whole, ...faultsOfEach(elements, verdicts, nameOf, whole.outcome) });
  const alike = elements.filter((_, index) => isAlike(verdicts[index] as Verdict, whole));
  const count = whole.outcome === "needs-data" ? whole.missing.length : alike.length;
  return withCount(whole, count, alike, nameOf, of);
}

/** What `each` says of elements, one at least, of which all are known to pass in the same way; not one of them is looked at. */
export const eachPasses = <Element>(
  elements: readonly Element[],
  nameOf: (element: Element) => string,
  verdict: Verdict,
): Verdict => withCount(verdict, elements.length, elements, nameOf, String(elements.length));

function withCount<Element>(
  verdict: Verdict,
  count: number,
  alike: readonly Element[],
  nameOf: (element: Element) => string,
  of: string,
): Verdict {
  const names = namesOf(alike.slice(0, namesTold).map(nameOf));
  const values = Object.freeze({ ...verdict.values, count: String(count), of, names });
  return Object.freeze({ ...verdict, values });
}

const isAlike = (one: Verdict, other: Verdict): boolean =>
  one === other || (one.outcome === other.outcome && one.code === other.code);

interface Group {
  readonly fault: Fault;
  readonly names: string[];
  readonly fields: string[];
}

function faultsOfEach<Element>(
  elements: readonly Element[],
  verdicts: readonly Verdict[],
  nameOf: (element: Element) => string,
  outcome: Outcome,
): Pick<Verdict, "code" | "values" | "further"> {
  const groups = new Map<string, Group>();
  verdicts.forEach((verdict, index) => {
    if (verdict.outcome !== outcome) return;
    for (const fault of faultsOf(verdict)) {
      // Most enterprises are told by a code alone; figures are written as a list, which no other key begins like.
      const { code } = fault;
      const figures = Object.entries(fault.values);
      const key = figures.length === 0 ? `=${code}` : JSON.stringify([code, figures]);
      const group = groups.get(key) ?? { fault, names: [], fields: [] };
      group.names.push(nameOf(elements[index] as Element));
      group.fields.push(...fault.fields);
      groups.set(key, group);
    }
  });
  const of = String(elements.length);
  const told = [...groups.values()].slice(0, faultsTold).map(({ fault, names, fields }): Fault => {
    const values = { ...fault.values, count: String(names.length), of, names: namesOf(names) };
    return { code: fault.code, values, fields: unique(fields) };
  });
  const [{ code, values }, ...others] = told as [Fault, ...Fault[]];
  const untold = groups.size - told.length;
  return {
    code,
    values: Object.freeze({ ...values, ...(untold > 0 && { others: String(untold) }) }),
    ...furtherOf(others),
  };
}

/** The first of some names; `…` stands for the others. */
const namesOf = (names: readonly string[]): string =>
  [...names.slice(0, namesShown).map(shownName), ...(names.length > namesShown ? ["…"] : [])].join(", ");

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
