/**
 * 结论. The five answers a rule can give. A missing fact is not a failed one, and a question for a person is not
 * a calculation, so neither ever turns into `pass` or `fail` on its own.
 */
export type Outcome = "pass" | "fail" | "needs-data" | "needs-judgement" | "not-applicable";

export const outcomes: readonly Outcome[] = [
  "pass",
  "fail",
  "needs-data",
  "needs-judgement",
  "not-applicable",
];

/**
 * The first of `order` that occurs decides; where nothing else occurs, nothing was asked. What is no outcome says nothing yet: it is
 * `needs-data`, never left out.
 */
const firstOf = (order: readonly [Outcome, ...Outcome[]], given: Iterable<Outcome>): Outcome => {
  const seen = seenIn(given, order[0]);
  return order.find((outcome) => seen.has(outcome)) ?? "not-applicable";
};

/** More are nobody's, and some iterables have no end: what comes after them says nothing yet. */
const most = 1_000_000;

/** The outcomes that occur, up to the one that decides whatever else there is. */
function seenIn(given: Iterable<Outcome>, decisive: Outcome): ReadonlySet<Outcome> {
  const seen = new Set<Outcome>();
  let count = 0;
  try {
    for (const outcome of given) {
      count += 1;
      seen.add(outcomes.includes(outcome) && count <= most ? outcome : "needs-data");
      if (outcome === decisive || count > most) break;
    }
  } catch {
    seen.add("needs-data");
  }
  return seen;
}

/**
 * Kleene's strong conjunction. `fail` is never hidden by what is missing; `pass` only where everything passed;
 * `not-applicable` is the neutral element. Of the two unknowns, data is asked for before judgement.
 *
 * @example
 * ```ts
 * import { allOf } from "digital-pilot-rules/rules";
 *
 * allOf(["pass", "needs-data", "fail"]); //=> "fail"
 * allOf(["pass", "needs-data"]); //=> "needs-data"
 * ```
 */
export const allOf = (given: Iterable<Outcome>): Outcome =>
  firstOf(["fail", "needs-data", "needs-judgement", "pass"], given);

/**
 * Kleene's strong disjunction, the mirror of {@link allOf} under {@link negate}.
 *
 * @example
 * ```ts
 * import { anyOf } from "digital-pilot-rules/rules";
 *
 * anyOf(["fail", "needs-data"]); //=> "needs-data"
 * ```
 */
export const anyOf = (given: Iterable<Outcome>): Outcome =>
  firstOf(["pass", "needs-data", "needs-judgement", "fail"], given);

/**
 * Turns `pass` and `fail` round and leaves every kind of unknown as it is.
 *
 * @example
 * ```ts
 * import { negate } from "digital-pilot-rules/rules";
 *
 * negate("pass"); //=> "fail"
 * negate("needs-data"); //=> "needs-data"
 * ```
 */
export const negate = (outcome: Outcome): Outcome => {
  if (outcome === "pass") return "fail";
  if (outcome === "fail") return "pass";
  return outcomes.includes(outcome) ? outcome : "needs-data";
};
