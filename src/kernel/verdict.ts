import type { Values } from "../core/issue.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import { allOf, type Outcome } from "./outcome.js";

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

const verdict =
  (outcome: Outcome) =>
  (
    code: string,
    values: Values = {},
    fields: readonly string[] = [],
    missing: readonly string[] = [],
  ): Verdict => ({
    outcome,
    code,
    values,
    fields,
    missing,
    judgements: [],
  });

export const pass = verdict("pass");
export const fail = verdict("fail");
export const notApplicable = verdict("not-applicable");
export const needsJudgement = verdict("needs-judgement");

const dataNeeded = verdict("needs-data");

/** `values`: figures for the message, beside the number of missing facts. */
export const needsData = (missing: readonly string[], code = "facts-missing", values: Values = {}): Verdict =>
  dataNeeded(code, { count: String(missing.length), ...values }, missing, missing);

type Known<Facts extends readonly Fact<unknown>[]> = {
  readonly [Index in keyof Facts]: NonNullable<Facts[Index]["value"]>;
};

/** Decides by facts that must all be known; asks for those that are not. */
export function given<const Facts extends readonly Fact<unknown>[]>(
  facts: Facts,
  decide: (...known: Known<Facts>) => Verdict,
): Verdict {
  const missing = facts.filter((fact) => fact.value === undefined);
  if (missing.length === 0) return decide(...(facts.map((fact) => fact.value) as unknown as Known<Facts>));
  return needsData(
    missing.map((fact) => fact.field),
    missing.find((fact) => fact.lack !== undefined)?.lack,
  );
}

/**
 * Several verdicts as one. The outcome is Kleene's conjunction; code and figures are those of the first verdict
 * with that outcome; whatever any of them misses is still asked for.
 */
export function every(verdicts: readonly Verdict[]): Verdict {
  const outcome = allOf(verdicts.map((one) => one.outcome));
  const deciding = verdicts.filter((one) => one.outcome === outcome);
  const missing = unique(verdicts.flatMap((one) => one.missing));
  if (outcome === "needs-data") return needsData(missing, deciding[0]?.code);
  return {
    outcome,
    code: deciding[0]?.code ?? "nothing-listed",
    values: {
      ...deciding[0]?.values,
      ...(outcome === "fail" && deciding.length > 1 && others(deciding.length)),
    },
    fields: unique(deciding.flatMap((one) => one.fields)),
    missing,
    judgements: verdicts.flatMap((one) => one.judgements),
  };
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
  if (elements === undefined) return needsData([list.field]);
  const verdicts = elements.map(decide);
  const whole = every(verdicts);
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
  return { ...whole, values };
}

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
