/** A record says the same in whatever order its keys were written; a receipt keeps them in one order. */
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  nm2024,
  type ReceiptInputs,
  receiptFor,
  scorePerformance,
  verifyReceipt,
} from "../../src/index.js";
import { evaluateAgain } from "../../src/receipt/evaluate-again.js";
import { rowOf } from "../../src/receipt/kinds.js";
import { recorded } from "../support/receipts.js";
import { aScheme } from "../support/scoring.js";

type Rewrite = (entries: [string, unknown][]) => [string, unknown][];

/** The same value with the entries of every record rewritten. */
function rewritten(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, rewrite));
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    rewritten(one, rewrite),
  ]);
  return Object.fromEntries(rewrite(entries));
}

/** A result as a receipt writes it. */
function textOf(result: unknown): string {
  const text = canonicalJson(result);
  if (!text.ok) throw new Error("the result cannot be written");
  return text.value;
}

const backwards: Rewrite = (entries) => [...entries].reverse();
const withUnknown: Rewrite = (entries) => [["zz", 1], ...entries, ["aa", 2]];
const withUnknownBackwards: Rewrite = (entries) => backwards(withUnknown(entries));

it("scores and declared points come in the order of the indicators, whatever that of the weights", () => {
  const [first, second, third] = nm2024.indicators.map(({ id }) => id) as [string, string, string];
  const values = [first, second, third].map((id) => ({
    id,
    baseline: "0",
    midterm: "1",
    target: "2",
    actual: "1",
  }));
  const scored = (...ids: readonly string[]) => {
    const scheme = aScheme({
      total: "10",
      weights: Object.fromEntries(
        ids.map((id) => [id, { [first]: "2", [second]: "3", [third]: "5" }[id] as string]),
      ),
    });
    const declared = { points: Object.fromEntries(ids.map((id) => [id, "1"])) };
    return { scheme, declared, score: scorePerformance(values, { scheme, declared, edition: nm2024 }) };
  };
  const { scheme, declared, score } = scored(third, first, second);
  expect(score.rows.map(({ id }) => id)).toStrictEqual([first, second, third]);
  expect(textOf(score)).toBe(textOf(scored(first, second, third).score));
  const receipt = receiptFor("performance-score", score, { values, scheme, declared, edition: nm2024 });
  expect(verifyReceipt(receipt, { edition: nm2024 }).differences).toStrictEqual([]);
});

it("weights of indicators nobody describes come last, by their ids", () => {
  const weights = { zz: "2", aa: "3", [nm2024.indicators[0]?.id as string]: "5" };
  const score = scorePerformance([], { scheme: aScheme({ total: "10", weights }), edition: nm2024 });
  expect(score.rows.map(({ id }) => id)).toStrictEqual([nm2024.indicators[0]?.id, "aa", "zz"]);
});

describe.each(recorded)("the result of the kind $kind", ({ kind, inputs }) => {
  const { edition, judgements = [], ...rest } = inputs;
  const results = (...rewrites: readonly Rewrite[]) =>
    rewrites.map((rewrite) => {
      const own = Object.fromEntries(
        Object.entries(rest).map(([name, one]) => [name, rewritten(one, rewrite)]),
      );
      const said = rewritten(judgements, rewrite) as readonly unknown[];
      return { own, said, result: evaluateAgain(kind, own, said, edition) };
    });

  it("is the same for keys in another order", () => {
    const [one, other] = results((entries) => entries, backwards);
    expect(textOf(other?.result)).toBe(textOf(one?.result));
  });

  it("is the same for keys nobody knows in another order, and its receipt is honest", () => {
    const [one, other] = results(withUnknown, withUnknownBackwards);
    expect(textOf(other?.result)).toBe(textOf(one?.result));
    const takesEdition = rowOf(kind).takes?.includes("edition");
    const made = receiptFor(kind, other?.result, {
      ...other?.own,
      judgements: other?.said,
      ...(takesEdition && { edition }),
    } as ReceiptInputs);
    expect(verifyReceipt(made, { editions: [nm2024] }).differences).toStrictEqual([]);
  });

  it("is the same for options nobody knows in another order", () => {
    const ask = (more: object) => evaluateAgain(kind, { ...rest, ...more }, judgements, edition);
    expect(textOf(ask({ zz: 1, aa: 2 }))).toBe(textOf(ask({ aa: 2, zz: 1 })));
  });
});
