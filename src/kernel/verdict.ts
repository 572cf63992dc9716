import type { Values } from "../core/issue.js";
import { ownData, ownElements } from "../core/own-data.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import { allOf, type Outcome, outcomes } from "./outcome.js";

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
const textValues = (values: unknown): Values =>
  Object.freeze(
    Object.fromEntries(
      [...(ownData(values) ?? [])].flatMap(([name, value]) => {
        if (typeof value === "string") return [[name, value]];
        return typeof value === "number" && Number.isFinite(value) ? [[name, String(value)]] : [];
      }),
    ),
  );

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

/** 符合. `code`: what is so, for the message; `values`: its figures and words; `fields`: what it rests on. */
export const pass = verdict("pass");
/** 不符合. `fields`: those at fault; `missing`: those that are asked for all the same. */
export const fail = verdict("fail");
/** 不适用. */
export const notApplicable = verdict("not-applicable");
/** 待判断: a question for a person. `values`: what the person should see. */
export const needsJudgement = verdict("needs-judgement");

const dataNeeded = verdict("needs-data");

/** `values`: what there is to say beside the count of what is missing. */
export const needsData = (
  missing: readonly string[],
  code = "facts-missing",
  values: Values = noValues,
): Verdict => {
  const fields = texts(missing);
  return dataNeeded(code, { count: String(fields.length), ...textValues(values) }, fields, fields);
};

/**
 * What a rule says, where it says anything: one that throws, or gives what is no verdict, has come to no answer, and a person
 * has to.
 */
export function attempt(ask: () => Verdict): Verdict {
  try {
    const said = ask();
    return isVerdict(said) ? said : needsJudgement("rule-broke-off");
  } catch {
    return needsJudgement("rule-broke-off");
  }
}

function isVerdict(said: unknown): said is Verdict {
  if (typeof said !== "object" || said === null) return false;
  const { outcome, code, values, fields, missing, judgements } = said as Verdict;
  return (
    outcomes.includes(outcome) &&
    typeof code === "string" &&
    typeof values === "object" &&
    values !== null &&
    [fields, missing, judgements].every(Array.isArray)
  );
}

type Known<Facts extends readonly Fact<unknown>[]> = {
  readonly [Index in keyof Facts]: NonNullable<Facts[Index]["value"]>;
};

/** Decides by facts that must all be known; asks for those that are not. */
export function given<const Facts extends readonly Fact<unknown>[]>(
  facts: Facts,
  decide: (...known: Known<Facts>) => Verdict,
): Verdict {
  return attempt(() => {
    const all = elementsOf(facts);
    const missing = all.filter((fact) => fact.value === undefined);
    if (missing.length === 0) return decide(...(all.map((fact) => fact.value) as unknown as Known<Facts>));
    return needsData(
      missing.map((fact) => fact.field),
      missing.find((fact) => fact.lack !== undefined)?.lack,
    );
  });
}

/**
 * Several verdicts as one. The outcome is Kleene's conjunction; code and figures are those of the first verdict
 * with that outcome; whatever any of them misses is still asked for.
 */
export function every(verdicts: readonly Verdict[]): Verdict {
  return attempt(() => together(elementsOf(verdicts).map((one) => attempt(() => one))));
}

function together(verdicts: readonly Verdict[]): Verdict {
  const outcome = allOf(verdicts.map((one) => one.outcome));
  const deciding = verdicts.filter((one) => one.outcome === outcome);
  const missing = unique(verdicts.flatMap((one) => one.missing));
  if (outcome === "needs-data") return needsData(missing, deciding[0]?.code);
  return Object.freeze({
    outcome,
    code: deciding[0]?.code ?? "nothing-listed",
    values: Object.freeze({
      ...deciding[0]?.values,
      ...(outcome === "fail" && deciding.length > 1 && others(deciding.length)),
    }),
    fields: Object.freeze(unique(deciding.flatMap((one) => one.fields))),
    missing: Object.freeze(missing),
    judgements: Object.freeze(verdicts.flatMap((one) => one.judgements)),
  });
}

/** How many more faults there are beside the one whose figures are shown. */
const others = (faults: number): Values => ({ others: String(faults - 1) });

/** How many names a finding lists; the count beside them is always complete. */
const namesShown = 5;

const longestName = 40;

/** How many characters of a name a finding shows. */
export const shownName = (name: string): string =>
  name.length <= longestName ? name : [...name].slice(0, longestName).join("");

/** Asks the same of each element of a list. A failure says how many of how many failed, and names the first. */
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
  const verdicts = elements.map((element) => attempt(() => decide(element)));
  const whole = together(verdicts);
  const alike = verdicts.map(({ outcome, code }) => outcome === whole.outcome && code === whole.code);
  const named = elements.filter((_, index) => alike[index]).map(nameOf);
  const otherwise = verdicts.filter(({ outcome }, index) => outcome === whole.outcome && !alike[index]);
  // Counts only the fault that is shown; the other elements have faults of other kinds.
  const { others: _, ...shown } = whole.values;
  const values = {
    ...shown,
    ...(whole.outcome === "fail" && otherwise.length > 0 && others(otherwise.length + 1)),
    count: String(whole.outcome === "needs-data" ? whole.missing.length : named.length),
    of: String(elements.length),
    names: named.slice(0, namesShown).map(shownName).join(", "),
  };
  return Object.freeze({ ...whole, values: Object.freeze(values) });
}

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
