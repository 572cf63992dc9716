import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest, suggestions } from "../../src/core/closest.js";
import { inNoTime, timed } from "../support/host.js";

/** The edit distance by its definition: slow, and not the way the source does it. */
function distance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [leftRest, rightRest] = [left.slice(1), right.slice(1)];
  if (left[0] === right[0]) return distance(leftRest, rightRest);
  return 1 + Math.min(distance(leftRest, right), distance(left, rightRest), distance(leftRest, rightRest));
}

describe("the word somebody most likely meant", () => {
  it.each([
    ["creditcode", "creditCode"],
    ["creditCod", "creditCode"],
    ["credtiCode", "creditCode"],
    ["entreprises", "enterprises"],
    ["chain", "chains"],
    ["PLAN", "plan"],
    ["plan", "plan"],
  ])("%s is %s", (typed, meant) => {
    expect(closest(typed, ["plan", "chains", "creditCode", "enterprises"])).toBe(meant);
  });

  it.each(["zzzzzz", "", "pl", "x", "remark"])("%j is none of them", (typed) => {
    expect(closest(typed, ["plan", "chains", "creditCode", "enterprises"])).toBeUndefined();
  });

  it("is at most a third of its letters apart", () => {
    expect(closest("abcdef", ["abcdxx"])).toBe("abcdxx");
    expect(closest("abcdef", ["abcxxx"])).toBeUndefined();
  });

  it("is at most twenty letters apart, however long it is", () => {
    const long = "a".repeat(90);
    expect(closest(long, [`${"a".repeat(70)}${"b".repeat(20)}`])).toBeDefined();
    expect(closest(long, [`${"a".repeat(69)}${"b".repeat(21)}`])).toBeUndefined();
  });

  it("is the nearest, and the first of several that are as near", () => {
    expect(closest("abcdef", ["abcdxx", "abcdxf", "abcdyf"])).toBe("abcdxf");
  });

  it("is none where none are known", () => {
    expect(closest("plan", [])).toBeUndefined();
  });

  it("is what the definition of the edit distance says", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (typed, known) => {
        const near = known
          .map((one) => ({ one, apart: distance(typed, one) }))
          .filter(({ apart }) => apart <= Math.floor(typed.length / 3));
        const least = Math.min(...near.map(({ apart }) => apart));
        expect(closest(typed, known)).toBe(near.find(({ apart }) => apart === least)?.one);
      }),
    );
  });

  it("is not looked for in a text of a million characters", () => {
    const known = Array.from({ length: 200 }, (_, n) => `a-word-${n}`);
    expect(timed(() => closest("x".repeat(1e6), known))).toBeLessThan(inNoTime);
  });
});

describe("suggestions", () => {
  it("are the words somebody most likely meant", () => {
    const suggest = suggestions(["plan", "chains"]);
    expect([suggest("plam"), suggest("remark"), suggest("chain")]).toStrictEqual([
      "plan",
      undefined,
      "chains",
    ]);
  });

  it("end after so many, whether or not there was one", () => {
    const suggest = suggestions(["plan"], 2);
    expect([suggest("remark"), suggest("plam"), suggest("plam")]).toStrictEqual([
      undefined,
      "plan",
      undefined,
    ]);
  });

  it("are twenty where nothing else is said", () => {
    const suggest = suggestions(["plan"]);
    const all = Array.from({ length: 30 }, () => suggest("plam"));
    expect(all.filter((one) => one === "plan")).toHaveLength(20);
  });
});
