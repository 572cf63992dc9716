import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/money/allocation/allocate.js";
import { verifyAllocation } from "../../../src/money/allocation/verify-allocation.js";
import { claimsOf, prepared, type RawClaim, written } from "../../support/allocation-claims.js";
import { runs } from "../../support/runs.js";

const named = (weights: readonly (string | number)[]) =>
  weights.map((weight, index) => ({ id: `c${index}`, weight: `${weight}` }));

const amounts = (...parameters: Parameters<typeof allocate>) => {
  const result = allocate(...parameters);
  return result.ok ? result.value.shares.map(({ amount }) => amount) : result.issues.map(({ code }) => code);
};

describe("allocate", () => {
  it.each([
    { total: "100.00", weights: [100, 101, 100, 100], shares: ["24.94", "25.18", "24.94", "24.94"] },
    { total: "0.01", weights: [1, 1, 1], shares: ["0.01", "0", "0"] },
    { total: "0", weights: [1, 2], shares: ["0", "0"] },
    { total: "10", weights: ["0.000001", "0"], shares: ["10", "0"] },
    { total: "1", weights: ["1.5", "1.50"], shares: ["0.5", "0.5"] },
  ])("shares $total by $weights as $shares", ({ total, weights, shares }) =>
    expect(amounts(total, named(weights))).toEqual(shares),
  );

  it("gives 4, 2 and 1 for 7 by 60, 25 and 15, where others give the rest to the largest", () =>
    expect(amounts("7", named([60, 25, 15]), { decimals: 0 })).toEqual(["4", "2", "1"]));

  it.each([
    { decimals: 0, shares: ["4", "3", "3"] },
    { decimals: 1, shares: ["3.4", "3.3", "3.3"] },
    { decimals: 6, shares: ["3.333334", "3.333333", "3.333333"] },
  ])("works with $decimals decimals", ({ decimals, shares }) =>
    expect(amounts("10", named([1, 1, 1]), { decimals })).toEqual(shares),
  );

  it("warns of an option nobody knows and keeps the others", () => {
    const result = allocate("10", named([1, 1, 1]), { decimals: 0, tie: "id" } as never);
    expect(result).toMatchObject({ ok: true, value: { shares: [{ amount: "4" }, { amount: "3" }, {}] } });
    expect(result.issues).toMatchObject([{ code: "unknown-option", severity: "warning", field: "tie" }]);
  });

  it("warns once of a key nobody knows, for it may be a cap that is misspelt", () => {
    const claims = Array.from({ length: 300 }, (_, index) => ({ id: `c${index}`, weight: "1", caps: "1" }));
    const result = allocate("900", claims);
    expect(result).toMatchObject({ ok: true, value: { shares: { length: 300 } } });
    expect(result.issues).toMatchObject([
      { code: "unknown-key", severity: "warning", field: "claims.0.caps", values: { closest: "cap" } },
    ]);
  });

  it("takes every claim although more keys are unknown than warnings are given", () => {
    const claims = Array.from({ length: 300 }, (_, index) => ({
      id: `c${index}`,
      weight: "1",
      [`key${index}`]: "1",
    }));
    const result = allocate("900", claims);
    expect(result).toMatchObject({ ok: true, value: { shares: { length: 300 } } });
    expect(result.issues).toHaveLength(100);
  });

  it("reads zeros beyond the last decimal as what they are", () => {
    const claims = [
      { id: "a", weight: "1", cap: "1.50", floor: "0.500000" },
      { id: "b", weight: "1" },
    ];
    expect(amounts("4.000", claims, { decimals: 1 })).toEqual(["1.5", "2.5"]);
  });

  it("takes no null for options", () =>
    expect(amounts("1", named([1]), null as never)).toEqual(["wrong-type"]));

  it("keeps the order given and says what is left and how to check it", () => {
    const claims = [
      { id: "b", weight: "1", cap: "2" },
      { id: "a", weight: "3", floor: "1", cap: "5" },
    ];
    expect(allocate("10", claims)).toStrictEqual({
      ok: true,
      value: {
        kind: "allocation",
        shares: [
          { id: "b", amount: "2" },
          { id: "a", amount: "5" },
        ],
        unallocated: "3",
        certificate: { decimals: 2, ties: "listed", by: "weight", amount: "0", weights: "0" },
      },
      issues: [],
    });
  });

  it.each([
    {
      what: "a cap passes the rest on",
      claims: [
        { id: "a", weight: "1", cap: "10" },
        { id: "b", weight: "1" },
        { id: "c", weight: "2" },
      ],
      shares: ["10", "30", "60"],
    },
    {
      what: "a floor takes from the others",
      claims: [
        { id: "a", weight: "1", floor: "70" },
        { id: "b", weight: "1" },
        { id: "c", weight: "2" },
      ],
      shares: ["70", "10", "20"],
    },
    {
      what: "a claim without weight gets its floor",
      claims: [
        { id: "a", weight: "0", floor: "1" },
        { id: "b", weight: "5" },
      ],
      shares: ["1", "99"],
    },
    {
      what: "floors that use everything up leave nothing else",
      claims: [
        { id: "a", weight: "1", floor: "60" },
        { id: "b", weight: "9", floor: "40" },
        { id: "c", weight: "9" },
      ],
      shares: ["60", "40", "0"],
    },
    {
      what: "a floor and a cap that cancel each other out leave the level where it was",
      claims: [
        { id: "a", weight: "1", floor: "35" },
        { id: "b", weight: "1", cap: "15" },
        { id: "c", weight: "2" },
      ],
      shares: ["35", "15", "50"],
    },
    {
      what: "a claim without weight keeps its floor where all others are at their caps",
      claims: [
        { id: "a", weight: "0", floor: "1" },
        { id: "b", weight: "5", cap: "7" },
      ],
      shares: ["1", "7"],
    },
    {
      what: "a floor equal to the cap is the share",
      claims: [
        { id: "a", weight: "1", floor: "5", cap: "5" },
        { id: "b", weight: "1" },
      ],
      shares: ["5", "95"],
    },
  ])("$what", ({ claims, shares }) => expect(amounts("100", claims)).toEqual(shares));

  describe("beyond the whole numbers that doubles hold", () => {
    const huge = "9007199254740993"; // 2^53 + 1
    it.each([
      {
        what: "a floor one above its cap",
        claims: [{ id: "a", weight: "1", floor: huge, cap: "9007199254740992" }],
        expected: ["floor-above-cap"],
      },
      {
        what: "a floor that is its cap",
        claims: [{ id: "a", weight: "1", floor: huge, cap: huge }],
        expected: ["9007199254740993"],
      },
      {
        what: "floors one beyond the total",
        claims: [
          { id: "a", weight: "1", floor: huge },
          { id: "b", weight: "1", floor: "1" },
        ],
        expected: ["floors-above-total"],
      },
      {
        what: "a floor and a cap that cancel each other out",
        claims: [
          { id: "a", weight: "1", floor: "9007199254740992" },
          { id: "b", weight: "1", cap: "1" },
        ],
        expected: ["9007199254740992", "1"],
      },
      {
        what: "a cap for everybody",
        claims: [
          { id: "a", weight: "1", cap: "3" },
          { id: "b", weight: "0", floor: "1" },
        ],
        expected: ["3", "1"],
      },
    ])("$what", ({ claims, expected }) => expect(amounts(huge, claims, { decimals: 0 })).toEqual(expected));

    it.each([
      { weights: [1, 2], shares: ["3002399751580331", "6004799503160663"] },
      { weights: [2, 1], shares: ["6004799503160663", "3002399751580331"] },
    ])("the unit left over by $weights goes to the largest remainder", ({ weights, shares }) =>
      expect(amounts("9007199254740994", named(weights), { decimals: 0 })).toEqual(shares),
    );

    it.each([
      { ties: "listed", shares: ["4503599627370497", "4503599627370496"] },
      { ties: "id", shares: ["4503599627370496", "4503599627370497"] },
    ] as const)("a tie goes by what is asked for: $ties", ({ ties, shares }) => {
      const claims = ["b", "a"].map((id) => ({ id, weight: "1" }));
      expect(amounts(huge, claims, { decimals: 0, ties })).toEqual(shares);
    });

    it("writes what is at the end of exact doubles", () => {
      const near = "4503599627.370495"; // 2^52 - 1 units of a millionth
      expect(amounts(near, named([1]), { decimals: 6 })).toEqual([near]);
    });
  });

  it("writes thousands of different tails", () => {
    const weights = Array.from({ length: 1_200 }, (_, index) => 1_000_001 + index);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = amounts(`${total}`, named(weights.map((weight) => weight / 1_000)), { decimals: 6 });
    expect(shares.slice(0, 2)).toEqual(["1000001", "1000002"]);
    expect(new Set(amounts("1200", named(weights), { decimals: 6 })).size).toBeGreaterThan(1_000);
  });

  describe("ties", () => {
    const claims = ["c", "a", "b"].map((id) => ({ id, weight: "1" }));
    it("go by the order given unless asked otherwise", () =>
      expect(amounts("0.01", claims)).toEqual(["0.01", "0", "0"]));
    it("go by id where that is asked for", () =>
      expect(amounts("0.01", claims, { ties: "id" })).toEqual(["0", "0.01", "0"]));
    it("go by id among those that no bound holds", () => {
      const bounded = [{ id: "z", weight: "1", cap: "1" }, ...claims];
      expect(amounts("4", bounded, { ties: "id", decimals: 0 })).toEqual(["1", "1", "1", "1"]);
      expect(amounts("3", bounded, { ties: "id", decimals: 0 })).toEqual(["0", "1", "1", "1"]);
      expect(amounts("5", bounded, { ties: "id", decimals: 0 })).toEqual(["1", "1", "2", "1"]);
    });
  });

  describe("bad input", () => {
    const good = named([1, 2]);
    it.each([
      { what: "a negative total", given: ["-1", good], codes: ["negative"] },
      { what: "an exponent", given: ["1e9000000", good], codes: ["not-a-decimal"] },
      { what: "a total that is no text", given: [1, good], codes: ["wrong-type"] },
      { what: "three decimals of yuan", given: ["1.234", good], codes: ["finer-than-unit"] },
      { what: "claims that are no list", given: ["1", {}], codes: ["wrong-type"] },
      { what: "no claims", given: ["1", []], codes: ["empty-list"] },
      { what: "weights that are all zero", given: ["1", named([0, 0])], codes: ["weights-all-zero"] },
      { what: "a negative weight", given: ["1", named([1, "-1"])], codes: ["negative"] },
      { what: "a weight in exponent form", given: ["1", named(["1e3"])], codes: ["not-a-decimal"] },
      {
        what: "a weight that is no text",
        given: ["1", [{ id: "a", weight: 1 }]],
        codes: ["number-not-text"],
      },
      { what: "a claim without a weight", given: ["1", [{ id: "a" }]], codes: ["missing"] },
      { what: "a claim without id", given: ["1", [{ weight: "1" }]], codes: ["missing"] },
      { what: "a claim that is no record", given: ["1", ["a"]], codes: ["wrong-type"] },
      { what: "an id twice", given: ["1", [...good, ...good]], codes: ["repeated-id", "repeated-id"] },
      {
        what: "a cap finer than the unit",
        given: ["1", [{ id: "a", weight: "1", cap: "0.001" }]],
        codes: ["finer-than-unit"],
      },
      {
        what: "a floor above the cap",
        given: ["9", [{ id: "a", weight: "1", floor: "2", cap: "1" }]],
        codes: ["floor-above-cap"],
      },
      {
        what: "floors above the total",
        given: ["1", [{ id: "a", weight: "1", floor: "2" }]],
        codes: ["floors-above-total"],
      },
      {
        what: "seven decimals",
        given: ["1", good, { decimals: 7 }],
        codes: ["decimals-out-of-range"],
      },
      { what: "half a decimal", given: ["1", good, { decimals: 0.5 }], codes: ["not-whole"] },
      { what: "another way with ties", given: ["1", good, { ties: "random" }], codes: ["unknown-word"] },
      {
        what: "a name for the number of decimals",
        given: ["1", good, { decimals: "length" }],
        codes: ["wrong-type"],
      },
      { what: "options that are a word", given: ["1", good, "id"], codes: ["wrong-type"] },
      {
        what: "options that cannot be read",
        given: ["1", good, new Proxy({}, { ownKeys: () => [1 as never] })],
        codes: ["unreadable"],
      },
      {
        what: "more claims than anybody has",
        given: ["1", { length: 2_000_001, __proto__: Array.prototype }],
        codes: ["wrong-type"],
      },
    ])("$what is refused by name", ({ given, codes }) =>
      expect(amounts(...(given as Parameters<typeof allocate>))).toEqual(codes),
    );

    it("names the place and the first of a repeated id", () => {
      const result = allocate("1", [{ id: "x", weight: "-" }, ...named([1]), ...named([2])]);
      expect(result.issues).toMatchObject([
        { code: "not-a-decimal", field: "claims.0.weight" },
        { code: "repeated-id", field: "claims.2.id", values: { first: "2" } },
      ]);
    });

    it("refuses a list longer than two million without walking it", () => {
      const many = new Array(2_000_001);
      expect(allocate("1", many).issues[0]).toMatchObject({
        code: "too-many-entries",
        values: { count: "2000001", most: "2000000", widest: "5000000" },
      });
      expect(allocate("1", many, { limits: { entries: 2_000_001 } }).issues[0]?.code).toBe("not-json");
    });

    it("stops after a hundred faults", () =>
      expect(allocate("1", new Array(100_000)).issues.map(({ code }) => code)).toEqual([
        ...Array(100).fill("not-json"),
        "too-many-faults",
      ]));

    it("survives a list that throws when it is read", () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      expect(amounts("1", proxy)).toEqual(["unreadable"]);
    });

    it("never takes a weight or a bound from a prototype", () => {
      class Inherited {
        id = "a";
        get weight() {
          return "1";
        }
      }
      expect(amounts("1", [new Inherited()])).toEqual(["not-plain"]);
      const prototype = Object.prototype as unknown as Record<string, string>;
      prototype.weight = "999";
      try {
        expect(amounts("1", [{ id: "a" } as never])).toEqual(["missing"]);
      } finally {
        delete prototype.weight;
      }
    });

    it("takes a blank bound as none, like every form does", () =>
      expect(amounts("2", [{ id: "a", weight: "1", cap: "", floor: " " }])).toEqual(["2"]));

    it("reads what is written in an odd but correct way", () => {
      const strange = Object.assign(Object.create(null), { id: "a", weight: "1" });
      const bounded = { id: "b", weight: "1", cap: "0.50", floor: "0.10", note: "x" };
      expect(amounts("1", [strange, bounded as never])).toEqual(["0.5", "0.5"]);
    });
  });
});

describe("laws of an allocation", () => {
  const everyday = fc.tuple(fc.bigInt(0n, 10n ** 9n), claimsOf(1n, 10n ** 9n));
  const shares = (total: bigint, raw: readonly RawClaim[], bounded: boolean) => {
    const { oracle } = prepared(total, raw, 0, bounded);
    return { oracle, units: sharesOf(total, oracle) };
  };
  const sharesOf = (total: bigint, claims: ReturnType<typeof prepared>["oracle"], ties?: "id") => {
    const texts = claims.map(({ id, weight, floor, cap }) => ({
      id,
      weight: written(weight, 6),
      floor: `${floor}`,
      cap: `${cap}`,
    }));
    const result = allocate(`${total}`, texts, { decimals: 0, ...(ties && { ties }) });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value.shares.map(({ amount }) => BigInt(amount));
  };

  it("money is conserved", () =>
    fc.assert(
      fc.property(everyday, ([total, raw]) => {
        const { total: text, claims } = prepared(total, raw, 0, true);
        const result = allocate(text, claims, { decimals: 0 });
        if (!result.ok) return false;
        const sum = result.value.shares.reduce((all, { amount }) => all + BigInt(amount), 0n);
        return sum + BigInt(result.value.unallocated) === total;
      }),
      { numRuns: runs(300) },
    ));

  it("with ties by id, the order of the claims changes nothing", () =>
    fc.assert(
      fc.property(everyday, fc.infiniteStream(fc.nat()), ([total, raw], randomness) => {
        const { oracle } = prepared(total, raw, 0, true);
        const shuffled = oracle
          .map((claim) => ({ claim, key: randomness.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ claim }) => claim);
        const byId = (claims: typeof oracle) => {
          const units = sharesOf(total, claims, "id");
          return new Map(claims.map(({ id }, index) => [id, units[index]]));
        };
        const [one, other] = [byId(oracle), byId(shuffled)];
        return [...one].every(([id, units]) => other.get(id) === units);
      }),
      { numRuns: runs(300) },
    ));

  it("a larger total takes at most one unit from anybody: largest remainders are not monotone, quotas are", () =>
    fc.assert(
      fc.property(everyday, fc.bigInt(0n, 10n ** 6n), ([total, raw], more) => {
        const { oracle, units } = shares(total, raw, false);
        const raised = sharesOf(
          total + more,
          oracle.map((claim) => ({ ...claim, cap: total + more })),
        );
        return units.every((before, index) => (raised[index] as bigint) >= before - 1n);
      }),
      { numRuns: runs(300) },
    ));

  it("where all are held at a bound, everybody has that much and nothing is left over", () => {
    const claims = [
      { id: "a", weight: "1", floor: "7", cap: "10" },
      { id: "b", weight: "1", floor: "0", cap: "3" },
    ];
    expect(amounts("10", claims, { decimals: 0 })).toEqual(["7", "3"]);
    const result = allocate("10", claims, { decimals: 0 });
    expect(result).toMatchObject({ ok: true, value: { unallocated: "0" } });
    expect(result.ok && verifyAllocation("10", claims, result.value, { decimals: 0 }).ok).toBe(true);
  });

  it("the Alabama case: with one unit more to share, the smallest loses one", () => {
    const weights = named([6, 6, 2]);
    expect(amounts("10", weights, { decimals: 0 })).toEqual(["4", "4", "2"]);
    expect(amounts("11", weights, { decimals: 0 })).toEqual(["5", "5", "1"]);
  });

  it("a higher cap of one's own never lowers one's share by more than a unit", () =>
    fc.assert(
      fc.property(everyday, fc.bigInt(1n, 10n ** 6n), ([total, raw], more) => {
        const { oracle, units } = shares(total, raw, true);
        const raised = oracle.map((claim, index) =>
          index === 0 ? { ...claim, cap: claim.cap + more } : claim,
        );
        return (sharesOf(total, raised)[0] as bigint) >= (units[0] as bigint) - 1n;
      }),
      { numRuns: runs(300) },
    ));
});
