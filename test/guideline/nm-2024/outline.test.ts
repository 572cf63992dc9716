import { describe, expect, it } from "vitest";
import { clauseCoverage, nm2024 } from "../../../src/index.js";
import { clausesFile, isKeyWords, sentences } from "../../support/guideline-text.js";

/** How many sentences each clause of the text has, in its order. */
const counts: readonly (readonly [clause: string, sentences: number])[] = [
  ["0", 3],
  ["1.1", 1],
  ["1.2", 8],
  ["1.3", 2],
  ["1.4", 1],
  ["2.1", 1],
  ["2.2", 2],
  ["2.3", 1],
  ["2.4", 2],
  ["3.1", 1],
  ["3.2", 1],
  ["3.3", 2],
  ["3.4", 2],
  ["3.5", 1],
  ["4.1", 3],
  ["4.2", 3],
  ["5.1", 1],
  ["5.2", 2],
  ["5.3", 2],
  ["A1.1", 3],
  ["A1.2", 1],
  ["A1.3", 1],
  ["A1.4", 1],
  ["A1.5", 1],
  ["A1.6", 1],
  ["A2", 23],
  ["N", 2],
];
const all = counts.flatMap(([clause, count]) =>
  Array.from({ length: count }, (_, index) => `${clause}:${index + 1}`),
);
const { sentences: coverage } = clauseCoverage(nm2024);

it("holds every one of the 72 sentences, in the order of the text", () => {
  expect(all).toHaveLength(72);
  expect([...new Set(coverage.map(({ sentence }) => sentence))]).toEqual(all);
});

it.skipIf(clausesFile === undefined)("the text has these sentences (with GUIDELINE_CLAUSES)", () => {
  expect([...sentences().keys()]).toEqual(all);
});

it("keeps the entries of one sentence together", () => {
  const order = coverage.map(({ sentence }) => all.indexOf(sentence));
  expect(order).toEqual([...order].sort((left, right) => left - right));
});

it("covers every rule of the edition", () => {
  const covered = new Set(coverage.flatMap(({ rules }) => rules));
  expect(nm2024.rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

it("says the same duty of a sentence once", () => {
  const duties = coverage.map(({ sentence, phrase }) => `${sentence} ${phrase}`);
  expect(duties.filter((duty, index) => duties.indexOf(duty) !== index)).toEqual([]);
});

describe("every entry", () => {
  /** The entries for which something is not so. */
  const against = (holds: (entry: (typeof coverage)[number]) => boolean) =>
    coverage.filter((entry) => !holds(entry)).map(({ sentence, phrase }) => `${sentence} ${phrase}`);

  it("names rules of the edition", () => {
    const known = new Set(nm2024.rules.map(({ id }) => id));
    expect(against(({ rules }) => rules.every((id) => known.has(id)))).toEqual([]);
  });

  it("of a duty names the rules that look at it", () => {
    const isDuty = (disposition: string) => ["rule", "judgement", "procedure"].includes(disposition);
    expect(against(({ disposition, rules }) => !isDuty(disposition) || rules.length > 0)).toEqual([]);
  });

  it("of no duty says why it is none", () => {
    const saysWhy = ({ rules, note = "" }: (typeof coverage)[number]) => rules.length === 0 && note !== "";
    expect(against((entry) => entry.disposition !== "background" || saysWhy(entry))).toEqual([]);
    expect(against(({ disposition, note }) => disposition !== "definition" || note !== undefined)).toEqual(
      [],
    );
  });

  it("calls a judgement what a person judges", () => {
    const judged = new Set(nm2024.rules.filter(({ judge }) => judge !== undefined).map(({ id }) => id));
    const isJudged = (rules: readonly string[]) => rules.every((id) => judged.has(id));
    expect(against(({ disposition, rules }) => disposition !== "judgement" || isJudged(rules))).toEqual([]);
  });

  it("cites key words, not sentences", () => {
    expect(against(({ phrase }) => phrase === undefined || isKeyWords(phrase))).toEqual([]);
  });

  it.skipIf(clausesFile === undefined)("cites the words of its sentence (with GUIDELINE_CLAUSES)", () => {
    const text = sentences();
    expect(against(({ sentence, phrase = "" }) => text.get(sentence)?.includes(phrase) === true)).toEqual([]);
  });
});
