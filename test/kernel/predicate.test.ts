import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answer,
  answering,
  type DiscreteFacts,
  definePredicate,
  holding,
  holds,
  type KnownFacts,
  type Predicate,
} from "../../src/kernel/predicate.js";

const domain = {
  scale: ["above", "below"],
  level: ["none", "regional", "national"],
  willing: ["yes", "no"],
} as const;

type Domain = typeof domain;
type Facts = DiscreteFacts<Domain>;
type Known = KnownFacts<Domain>;

const names = ["scale", "level", "willing"] as const;

const all: readonly Known[] = domain.scale.flatMap((scale) =>
  domain.level.flatMap((level) => domain.willing.map((willing) => ({ scale, level, willing }))),
);

/** Every way in which the missing facts could turn out. Written as a filter, unlike the kernel's own. */
const completionsOf = (facts: Facts): readonly Known[] =>
  all.filter((known) => names.every((name) => facts[name] === undefined || facts[name] === known[name]));

const keyOf = (known: Known) => names.map((name) => known[name]).join(" ");

/** Any predicate over the domain, as a table of what is wrong with each of the twelve combinations. */
const fault = fc.constantFrom(undefined, "fault-one", "fault-two");
const tables = fc
  .array(fault, { minLength: all.length, maxLength: all.length })
  .map((list) => new Map(all.map((known, index) => [keyOf(known), list[index]])));
const required = fc.subarray([...names]);
const predicateOf = (
  table: ReadonlyMap<string, string | undefined>,
  requires: readonly (keyof Domain)[] = [],
): Predicate<Domain> => ({ reads: names, requires, fault: (known) => table.get(keyOf(known)) });

const facts: fc.Arbitrary<Facts> = fc.record({
  scale: fc.constantFrom(undefined, ...domain.scale),
  level: fc.constantFrom(undefined, ...domain.level),
  willing: fc.constantFrom(undefined, ...domain.willing),
});

const without = (from: Facts, taken: readonly (keyof Facts)[]): Facts => ({
  scale: taken.includes("scale") ? undefined : from.scale,
  level: taken.includes("level") ? undefined : from.level,
  willing: taken.includes("willing") ? undefined : from.willing,
});

describe("any predicate over a small domain", () => {
  it("says of known facts what its table says", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...all), (table, known) => {
        const code = table.get(keyOf(known));
        expect(answer(domain, predicateOf(table), known)).toStrictEqual(
          code === undefined ? { outcome: "pass", missing: [] } : { outcome: "fail", code, missing: [] },
        );
      }),
    );
  });

  it("has, lifted, the one answer that all completions give, and needs data where they differ", () => {
    fc.assert(
      fc.property(tables, facts, (table, partial) => {
        const answers = new Set(
          completionsOf(partial).map((known) => (table.get(keyOf(known)) === undefined ? "pass" : "fail")),
        );
        const expected = answers.size === 1 ? [...answers][0] : "needs-data";
        expect(answer(domain, predicateOf(table), partial).outcome).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("fails with a fault that some completion has", () => {
    fc.assert(
      fc.property(tables, facts, (table, partial) => {
        const said = answer(domain, predicateOf(table), partial);
        fc.pre(said.outcome === "fail");
        const code = said.outcome === "fail" ? said.code : undefined;
        expect(completionsOf(partial).map((known) => table.get(keyOf(known)))).toContain(code);
      }),
    );
  });

  it("moves only to needs-data when facts are taken away", () => {
    fc.assert(
      fc.property(tables, required, facts, fc.subarray([...names]), (table, requires, before, taken) => {
        const predicate = predicateOf(table, requires);
        const { outcome } = answer(domain, predicate, before);
        expect([outcome, "needs-data"]).toContain(answer(domain, predicate, without(before, taken)).outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it("asks only for facts that are missing, and for some whenever it needs data", () => {
    fc.assert(
      fc.property(tables, required, facts, (table, requires, partial) => {
        const { outcome, missing } = answer(domain, predicateOf(table, requires), partial);
        expect(missing.every((name) => partial[name] === undefined)).toBe(true);
        expect(new Set(missing).size).toBe(missing.length);
        if (outcome === "needs-data") expect(missing).not.toHaveLength(0);
      }),
    );
  });

  it("decides once everything it asks for is given", () => {
    fc.assert(
      fc.property(tables, required, facts, fc.constantFrom(...all), (table, requires, partial, supply) => {
        const predicate = predicateOf(table, requires);
        const { missing } = answer(domain, predicate, partial);
        const filled = Object.fromEntries(
          names.map((name) => [name, missing.includes(name) ? supply[name] : partial[name]]),
        ) as unknown as Facts;
        expect(answer(domain, predicate, filled).outcome).not.toBe("needs-data");
      }),
    );
  });

  it("leaves the facts as they were", () => {
    fc.assert(
      fc.property(tables, facts, (table, partial) => {
        const before = { ...partial };
        answer(domain, predicateOf(table), Object.freeze(partial));
        expect(partial).toEqual(before);
      }),
    );
  });
});

describe("a predicate", () => {
  const define = definePredicate<Domain>();
  const unwilling = define({
    reads: ["scale", "willing"],
    fault: ({ scale, willing }) => (scale === "below" && willing === "no" ? "unwilling" : undefined),
  });
  const nothing: Facts = { scale: undefined, level: undefined, willing: undefined };

  it("asks for the facts it reads and no others", () => {
    expect(answer(domain, unwilling, nothing)).toStrictEqual({
      outcome: "needs-data",
      missing: ["scale", "willing"],
    });
  });

  it("decides without a fact that cannot sway it", () => {
    expect(answer(domain, unwilling, { ...nothing, scale: "above" })).toStrictEqual({
      outcome: "pass",
      missing: [],
    });
  });

  it("asks for a fact it requires although no value of it is a fault", () => {
    const asked = define({ reads: [], requires: ["level"], fault: () => undefined });
    expect(answer(domain, asked, nothing)).toStrictEqual({ outcome: "needs-data", missing: ["level"] });
    expect(answer(domain, asked, { ...nothing, level: "none" }).outcome).toBe("pass");
  });

  it("that fails without a required fact fails, and asks for it all the same", () => {
    const both = define({
      reads: ["willing"],
      requires: ["level"],
      fault: ({ willing }) => (willing === "no" ? "unwilling" : undefined),
    });
    expect(answer(domain, both, { ...nothing, willing: "no" })).toStrictEqual({
      outcome: "fail",
      code: "unwilling",
      missing: ["level"],
    });
  });

  it("asks once for a fact that it both reads and requires", () => {
    const twice = define({
      reads: ["willing"],
      requires: ["willing"],
      fault: ({ willing }) => (willing === "no" ? "unwilling" : undefined),
    });
    expect(answer(domain, twice, nothing).missing).toStrictEqual(["willing"]);
  });
});

describe("whether facts satisfy a test", () => {
  const tests = fc
    .array(fc.boolean(), { minLength: all.length, maxLength: all.length })
    .map((list) => new Map(all.map((known, index) => [keyOf(known), list[index] === true])));

  it("is yes or no where all completions agree, and open where they differ", () => {
    fc.assert(
      fc.property(tests, facts, (table, partial) => {
        const says = new Set(completionsOf(partial).map((known) => table.get(keyOf(known))));
        const expected = says.size > 1 ? "open" : says.has(true) ? "yes" : "no";
        expect(holds(domain, names, partial, (known) => table.get(keyOf(known)) === true)).toBe(expected);
      }),
    );
  });
});

describe("of facts that are one object", () => {
  const known: Facts = { scale: "above", level: "none", willing: "yes" };

  it("it is found out once what a predicate says", () => {
    const asked: object[] = [];
    const answerOn = answering(domain, {
      reads: names,
      fault: (facts) => {
        asked.push(facts);
        return undefined;
      },
    });
    expect([answerOn(known), answerOn(known)].map(({ outcome }) => outcome)).toStrictEqual(["pass", "pass"]);
    expect(asked).toHaveLength(1);
    expect(answerOn({ ...known }).outcome).toBe("pass");
    expect(asked).toHaveLength(2);
  });

  it("it is found out once whether they satisfy a test", () => {
    const asked: object[] = [];
    const holdsOn = holding(domain, ["scale"], (facts) => {
      asked.push(facts);
      return facts.scale === "above";
    });
    expect([holdsOn(known), holdsOn(known), holdsOn({ ...known, scale: "below" })]).toStrictEqual([
      ...["yes", "yes", "no"],
    ]);
    expect(asked).toHaveLength(2);
    expect(holdsOn({ ...known, scale: undefined })).toBe("open");
  });
});
