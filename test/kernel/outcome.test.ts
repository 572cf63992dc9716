import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, negate, type Outcome, outcomes } from "../../src/kernel/outcome.js";

const byLetter: Readonly<Record<string, Outcome>> = {
  P: "pass",
  F: "fail",
  D: "needs-data",
  J: "needs-judgement",
  N: "not-applicable",
};

/** The rows of a truth table as they stand on paper, one case for each cell. */
function cellsOf(table: string): readonly { left: Outcome; right: Outcome; both: Outcome }[] {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([left = "", ...cells]) =>
    cells.map((cell, column) => ({ left: named(left), right: named(head[column + 1]), both: named(cell) })),
  );
}

const named = (letter = ""): Outcome => byLetter[letter] as Outcome;

const pairs = outcomes.flatMap((left) => outcomes.map((right) => [left, right] as const));
const triples = pairs.flatMap(([a, b]) => outcomes.map((c) => [a, b, c] as const));
const some = fc.array(fc.constantFrom(...outcomes), { maxLength: 6 });
const connectives = [
  { name: "allOf", both: allOf },
  { name: "anyOf", both: anyOf },
];

describe("the truth tables", () => {
  it.each(
    cellsOf(`
      . P F D J N
      P P F D J P
      F F F F F F
      D D F D D D
      J J F D J J
      N P F D J N`),
  )("$left and $right are $both", ({ left, right, both }) => {
    expect(allOf([left, right])).toBe(both);
  });

  it.each(
    cellsOf(`
      . P F D J N
      P P P P P P
      F P F D J F
      D P D D D D
      J P J D J J
      N P F D J N`),
  )("$left or $right is $both", ({ left, right, both }) => {
    expect(anyOf([left, right])).toBe(both);
  });

  it.each([
    ["pass", "fail"],
    ["fail", "pass"],
    ["needs-data", "needs-data"],
    ["needs-judgement", "needs-judgement"],
    ["not-applicable", "not-applicable"],
  ] as const)("not %s is %s", (outcome, opposite) => {
    expect(negate(outcome)).toBe(opposite);
  });
});

describe.each(connectives)("Kleene's laws of $name", ({ both }) => {
  it("it is commutative", () => {
    for (const [a, b] of pairs) expect(both([a, b])).toBe(both([b, a]));
  });

  it("it is associative", () => {
    for (const [a, b, c] of triples) {
      expect(both([both([a, b]), c])).toBe(both([a, both([b, c])]));
    }
  });

  it("it is idempotent", () => {
    for (const a of outcomes) expect(both([a, a])).toBe(a);
  });

  it("what does not apply is its neutral element", () => {
    for (const a of outcomes) expect(both([a, "not-applicable"])).toBe(a);
  });

  it("of nothing it is not applicable", () => {
    expect(both([])).toBe("not-applicable");
  });

  it("a list may be taken in any order and in any portions", () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (portions) => {
        expect(both(portions.map(both))).toBe(both(portions.flat()));
        expect(both(portions.flat().reverse())).toBe(both(portions.flat()));
      }),
    );
  });

  it("what is decided stays decided, whatever the unknowns turn out to be", () => {
    const open = (outcome: Outcome) => outcome === "needs-data" || outcome === "needs-judgement";
    fc.assert(
      fc.property(some, fc.constantFrom(...outcomes), (list, revealed) => {
        const before = both(list);
        fc.pre(before === "pass" || before === "fail");
        expect(both(list.map((one) => (open(one) ? revealed : one)))).toBe(before);
      }),
    );
  });
});

describe("the two connectives together", () => {
  it("De Morgan: not all of them is any of their opposites, and the other way round", () => {
    fc.assert(
      fc.property(some, (list) => {
        expect(negate(allOf(list))).toBe(anyOf(list.map(negate)));
        expect(negate(anyOf(list))).toBe(allOf(list.map(negate)));
      }),
    );
  });

  it("not twice is nothing", () => {
    for (const a of outcomes) expect(negate(negate(a))).toBe(a);
  });

  it("pass decides a disjunction, fail a conjunction", () => {
    for (const a of outcomes) {
      expect(anyOf([a, "pass"])).toBe("pass");
      expect(allOf([a, "fail"])).toBe("fail");
    }
  });

  it.each(["needs-data", "needs-judgement"] as const)(
    "each distributes over the other where the only unknown is %s",
    (unknown) => {
      const asked = triples.filter((triple) =>
        triple.every((one) => one === "pass" || one === "fail" || one === unknown),
      );
      expect(asked).toHaveLength(27);
      for (const [a, b, c] of asked) {
        expect(allOf([a, anyOf([b, c])])).toBe(anyOf([allOf([a, b]), allOf([a, c])]));
        expect(anyOf([a, allOf([b, c])])).toBe(allOf([anyOf([a, b]), anyOf([a, c])]));
      }
    },
  );

  it("with both unknowns they do not distribute, because data comes before judgement in both", () => {
    const [a, b, c] = ["needs-judgement", "needs-data", "pass"] as const;
    expect(allOf([a, anyOf([b, c])])).toBe("needs-judgement");
    expect(anyOf([allOf([a, b]), allOf([a, c])])).toBe("needs-data");
  });

  it("with what does not apply they do not distribute, because it is neutral to both", () => {
    const [a, b, c] = ["pass", "not-applicable", "fail"] as const;
    expect(allOf([a, anyOf([b, c])])).toBe("fail");
    expect(anyOf([allOf([a, b]), allOf([a, c])])).toBe("pass");
  });

  it("an unknown of one kind or the other is what distributing could at most change", () => {
    const kind = (outcome: Outcome) => (outcome === "needs-judgement" ? "needs-data" : outcome);
    for (const [a, b, c] of triples.filter((triple) => !triple.includes("not-applicable"))) {
      expect(kind(allOf([a, anyOf([b, c])]))).toBe(kind(anyOf([allOf([a, b]), allOf([a, c])])));
    }
  });
});

describe("outcomes without an end", () => {
  function* endless(outcome: Outcome) {
    for (;;) yield outcome;
  }

  it("are decided by the first that decides whatever else there is", () => {
    expect([allOf(endless("fail")), anyOf(endless("pass"))]).toEqual(["fail", "pass"]);
  });

  it("are not known where none of the first million decides", () => {
    expect([allOf(endless("pass")), anyOf(endless("fail"))]).toEqual(["needs-data", "needs-data"]);
  });

  it("are known up to a million", () => {
    const million = new Array<Outcome>(1_000_000).fill("pass");
    expect([allOf(million), allOf([...million, "pass"])]).toEqual(["pass", "needs-data"]);
  });
});

describe("an iterable of outcomes", () => {
  it.each([
    ["allOf", allOf, "fail", "pass"],
    ["anyOf", anyOf, "pass", "fail"],
  ] as const)("is asked by %s no further than to what decides", (_, both, decisive, other) => {
    const asked: Outcome[] = [];
    function* given() {
      for (const one of [other, decisive, other] as const) {
        asked.push(one);
        yield one;
      }
    }
    expect(both(given())).toBe(decisive);
    expect(asked).toStrictEqual([other, decisive]);
  });

  it("counts up to a million of them, and what comes after says nothing yet", () => {
    function* passing(count: number): Generator<Outcome> {
      for (let index = 0; index < count; index += 1) yield "pass";
    }
    expect(allOf(passing(1_000_000))).toBe("pass");
    expect(allOf(passing(1_000_001))).toBe("needs-data");
  });
});
