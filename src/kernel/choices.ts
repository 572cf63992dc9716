/**
 * Rules that leave the text's ambiguities open. A rule that reads a choice is asked under every combination of readings:
 * a choice is noted on the finding only where another reading could change the outcome, so that no result claims to
 * rest on a choice that makes no difference.
 */
import { type Circumstances, nothingTaken, type Recording, record } from "./context.js";
import type { Outcome } from "./outcome.js";
import type { Parameter } from "./parameter.js";
import type { Rule } from "./rule.js";
import { attempt, type Verdict } from "./verdict.js";

/** What a rule says under one combination of readings. */
interface Answer extends Recording {
  readonly taken: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
}

interface Decided extends Recording {
  readonly verdict: Verdict;
  /** The choices that could change the outcome, and those that somebody has settled. */
  readonly swaying: readonly string[];
}

/** The verdict under the readings that are in force. */
export function decide<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Decided {
  const inForce = ask(rule, facts, circumstances, nothingTaken);
  if (inForce.choices.size === 0) return { ...inForce, swaying: [] };
  const answers = underEveryReading(rule, facts, circumstances, inForce);
  const ids = [...new Set(answers.flatMap(({ taken }) => [...taken.keys()]))];
  const swaying = ids.filter((id) => answers.some((one) => answers.some((other) => sways(id, one, other))));
  const settled = [...inForce.choices].filter((id) => isSettled(id, circumstances));
  // Where every reading says the same, it does not matter that none is in force and the rule could only ask for one.
  const isAsking = inForce.verdict.outcome === "needs-data";
  const agreed = swaying.length === 0 && isAsking ? answers[0] : undefined;
  const decided = agreed === undefined || agreed.verdict.outcome === "needs-data" ? inForce : agreed;
  return { ...decided, swaying: [...new Set([...swaying, ...settled])] };
}

/**
 * The outcome alone, under the readings that are in force. What other readings would say makes no difference to it, unless it asks
 * for data, perhaps for no more than a reading; then it is asked in full (`undefined`).
 */
export function outcomeInForce<Facts>(
  rule: Rule<Facts>,
  facts: Facts,
  circumstances: Circumstances,
): Outcome | undefined {
  const { choices, verdict } = ask(rule, facts, circumstances, nothingTaken);
  const isOpen = circumstances.strict || (choices.size > 0 && verdict.outcome === "needs-data");
  return isOpen ? undefined : verdict.outcome;
}

function ask<Facts>(
  rule: Rule<Facts>,
  facts: Facts,
  circumstances: Circumstances,
  taken: ReadonlyMap<string, string>,
): Answer {
  const { context, uses, choices } = record(rule.id, circumstances, taken);
  const verdict = attempt(() => rule.check(facts, context));
  return { context, uses, choices, taken, verdict };
}

/** One answer for each combination of the choices that the rule comes to read. The reading in force has been answered by already. */
function underEveryReading<Facts>(
  rule: Rule<Facts>,
  facts: Facts,
  circumstances: Circumstances,
  answer: Answer,
): readonly Answer[] {
  const next = [...answer.choices].find((id) => !answer.taken.has(id));
  if (next === undefined) return [answer];
  const readings = openReadings(circumstances.parameters.get(next));
  if (readings.length === 0) return [answer];
  const inForce = answer.context.choice(next).value;
  return readings.flatMap((reading) => {
    const taken = new Map([...answer.taken, [next, reading]]);
    const said = reading === inForce ? { ...answer, taken } : ask(rule, facts, circumstances, taken);
    return underEveryReading(rule, facts, circumstances, said);
  });
}

const isSettled = (id: string, { parameters }: Circumstances): boolean => {
  const parameter = parameters.get(id);
  // One that nobody has chosen settles nothing.
  return parameter?.basis !== "assumption" && parameter?.value !== null;
};

/** The values that a choice can take; a single one where somebody has settled it. */
const openReadings = (parameter: Parameter | undefined): readonly string[] => {
  if (parameter?.choices === undefined) return [];
  const { basis, value, choices } = parameter;
  return basis !== "assumption" && typeof value === "string"
    ? choices.filter((one) => one === value)
    : choices;
};

/** Whether two answers have different outcomes although they differ only in the choice `id`. */
const sways = (id: string, one: Answer, other: Answer): boolean =>
  one.verdict.outcome !== other.verdict.outcome &&
  [...one.taken].every(([name, reading]) => name === id || (other.taken.get(name) ?? reading) === reading);
