import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countEnterprises, countOfChain, revenueOf, rosterOf } from "../../src/application/roster.js";
import type { ApplicationDraft, Enterprise } from "../../src/index.js";
import { View } from "../../src/rules.js";
import { aChain, anEnterprise, aRoster, creditCode } from "../support/an-application.js";

const roster = (enterprises?: readonly Enterprise[], chains: ApplicationDraft["chains"] = [aChain()]) =>
  rosterOf(new View({ enterprises: enterprises && [...enterprises], chains }));
const above = (enterprises?: readonly Enterprise[]) =>
  countEnterprises(roster(enterprises), ["scale"], ({ scale }) => scale === "above");

describe("countOfChain", () => {
  it("asks for the list where there is none", () =>
    expect(countOfChain(roster(), "c1", "above")).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
      missing: ["enterprises"],
    }));
});

describe("rosterOf", () => {
  it("says of each enterprise whether its code is repeated", () => {
    const entries = roster([anEnterprise(1), anEnterprise(2), anEnterprise(1), {}]).entries;
    expect(entries?.map(({ facts }) => facts.repeated)).toEqual(["yes", "no", "yes", undefined]);
    expect(entries?.map(({ enterprise }) => enterprise.field)).toEqual([
      "enterprises.0",
      "enterprises.1",
      "enterprises.2",
      "enterprises.3",
    ]);
  });

  it("says so of rows in the same chain alone, and of no row whose chain is open", () => {
    const chains = [{ id: "a" }, { id: "b" }];
    const repeatedIn = (...chainIds: (string | undefined)[]) =>
      roster(
        chainIds.map((chainId) => anEnterprise(1, { chainId })),
        chains,
      ).entries?.map(({ facts }) => facts.repeated);
    expect(repeatedIn("a", "b")).toEqual(["no", "no"]);
    expect(repeatedIn("a", "b", "a")).toEqual(["yes", "no", "yes"]);
    expect(repeatedIn("a", undefined)).toEqual(["no", undefined]);
    expect(repeatedIn(undefined)).toEqual(["no"]);
    expect(repeatedIn("elsewhere", "elsewhere")).toEqual(["no", "no"]);
  });

  it("knows the chosen chains, and what is still open about them", () => {
    const chains = (list?: ApplicationDraft["chains"]) => rosterOf(new View({ chains: list })).chains;
    expect(chains([{ id: "a" }, { id: "b" }])).toEqual({ ids: new Set(["a", "b"]), open: undefined });
    expect(chains([{ id: "a" }, {}, {}])).toEqual({ ids: new Set(["a"]), open: "chains.1.id" });
    expect(chains([])).toEqual({ ids: new Set(), open: undefined });
    expect(chains()).toEqual({ ids: new Set(), open: "chains" });
  });

  it("has no entries while there is no list", () => {
    expect(roster().entries).toBeUndefined();
    expect(roster([]).entries).toEqual([]);
  });
});

describe("countEnterprises", () => {
  it("counts those of whom it is sure", () => {
    expect(above(aRoster(9))).toEqual({ least: 3, most: 3, missing: [] });
    expect(above([])).toEqual({ least: 0, most: 0, missing: [] });
  });

  it("without a list there may be any number", () => {
    expect(above()).toEqual({ least: 0, most: Number.POSITIVE_INFINITY, missing: ["enterprises"] });
  });

  it("leaves open whom it cannot tell, and asks", () => {
    expect(above([anEnterprise(3), anEnterprise(4, { scale: undefined })])).toEqual({
      least: 1,
      most: 2,
      missing: ["enterprises.1.scale"],
    });
  });

  it("says the same where one of them stands twice, and the codes have to be told apart", () => {
    const yesNo = fc.constantFrom(true, false, undefined);
    const lists = fc.array(
      fc.record({
        scale: fc.constantFrom("above", "below", undefined),
        transform: yesNo,
        isNameless: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const isCounted = ({ scale, transform }: { scale: string; transform: string }) =>
      scale === "above" && transform === "yes";
    fc.assert(
      fc.property(lists, (given) => {
        const list = given.map(({ isNameless, ...own }, index) =>
          anEnterprise(index + 2, { ...own, ...(isNameless && { creditCode: undefined }) }),
        );
        const twice = [...list, anEnterprise(1, { scale: "below" }), anEnterprise(1, { scale: "below" })];
        const count = (of: readonly Enterprise[]) =>
          countEnterprises(roster(of), ["scale", "transform"], isCounted);
        expect(count(twice)).toStrictEqual(count(list));
      }),
    );
  });

  it("counts one that is listed twice once", () => {
    expect(above([anEnterprise(3), anEnterprise(3)])).toEqual({ least: 1, most: 1, missing: [] });
  });

  it("counts one if any of its rows says so", () => {
    const open = anEnterprise(3, { scale: undefined });
    expect(above([open, anEnterprise(3)])).toEqual({ least: 1, most: 1, missing: [] });
    expect(above([open, open])).toEqual({
      least: 0,
      most: 1,
      missing: ["enterprises.0.scale", "enterprises.1.scale"],
    });
  });

  it("one without a code may be one of the others", () => {
    expect(above([anEnterprise(3), anEnterprise(6, { creditCode: undefined })])).toEqual({
      least: 1,
      most: 2,
      missing: ["enterprises.1.creditCode"],
    });
  });

  it("one without a code that does not count is not asked for it", () => {
    expect(above([anEnterprise(3), anEnterprise(4, { creditCode: undefined })]).missing).toEqual([]);
  });

  it("asks only for the facts that it reads and that could matter", () => {
    const both = countEnterprises(
      roster([
        anEnterprise(1, { transform: undefined, scale: undefined }),
        anEnterprise(2, { transform: false, scale: undefined }),
      ]),
      ["scale", "transform"],
      ({ scale, transform }) => scale === "above" && transform === "yes",
    );
    expect(both).toEqual({
      least: 0,
      most: 1,
      missing: ["enterprises.0.scale", "enterprises.0.transform"],
    });
  });

  it("asks for the chains where it is their list that is missing", () => {
    const inChain = countEnterprises(
      rosterOf(new View({ enterprises: [anEnterprise(1), anEnterprise(2, { chainId: undefined })] })),
      ["chain"],
      ({ chain }) => chain === "declared",
    );
    expect(inChain).toEqual({ least: 0, most: 2, missing: ["chains", "enterprises.1.chainId"] });
  });

  it("is the number of codes, in whatever order the list stands", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.nat(), (list, turn) => {
        const at = turn % (list.length + 1);
        const turned = [...list.slice(at), ...list.slice(0, at)];
        const different = new Set(list.filter((number) => number % 3 === 0)).size;
        for (const order of [list, turned]) {
          const count = above(order.map((number) => anEnterprise(number)));
          expect(count).toEqual({ least: different, most: different, missing: [] });
        }
      }),
    );
  });

  it("holds the true count between its bounds, whatever is missing", () => {
    const entries = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 6 }),
        hidesScale: fc.boolean(),
        hidesCode: fc.boolean(),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(entries, (list) => {
        const truth = above(list.map(({ number }) => anEnterprise(number))).least;
        const seen = list.map(({ number, hidesScale, hidesCode }) =>
          anEnterprise(number, {
            ...(hidesScale && { scale: undefined }),
            ...(hidesCode && { creditCode: undefined }),
          }),
        );
        const { least, most, missing } = above(seen);
        expect(least).toBeLessThanOrEqual(truth);
        expect(most).toBeGreaterThanOrEqual(truth);
        expect(missing.length > 0).toBe(least < most);
      }),
    );
  });
});

describe("revenueOf", () => {
  const inChain = ({ chain }: { readonly chain: string }) => chain === "declared";
  const revenues = (...amounts: (string | undefined)[]) =>
    roster(
      amounts.map((previousYearRevenue, index) => ({
        creditCode: creditCode(index),
        chainId: index % 2 === 0 ? "equipment" : "b",
        previousYearRevenue,
      })),
      [{ id: "equipment" }, { id: "b" }],
    );

  it("adds up to the fen, beyond what a float holds", () => {
    expect(revenueOf(revenues("9007199254740992.01", "0.02"), ["chain"], inChain)).toBe(
      "9007199254740992.03",
    );
  });

  it("of one chain where one is named", () => {
    expect(revenueOf(revenues("1", "20", "300"), ["chain"], inChain, "equipment")).toBe("301");
    expect(revenueOf(revenues("1", "20", "300"), ["chain"], inChain, "b")).toBe("20");
  });

  it("counts an enterprise of two chains once, the greater where the figures differ", () => {
    const listed = (...rows: (readonly [string, string])[]) =>
      roster(
        rows.map(([chainId, previousYearRevenue]) => anEnterprise(1, { chainId, previousYearRevenue })),
        [{ id: "equipment" }, { id: "b" }],
      );
    const twice = [
      ["equipment", "9"],
      ["b", "10"],
    ] as const;
    expect(revenueOf(listed(...twice), ["chain"], inChain)).toBe("10");
    expect(revenueOf(listed(twice[1], twice[0]), ["chain"], inChain)).toBe("10");
    expect(revenueOf(listed(...twice), ["chain"], inChain, "equipment")).toBe("9");
  });

  it("leaves out who does not state it, and of whom the test is not sure", () => {
    expect(revenueOf(revenues("1", undefined), ["chain"], inChain)).toBe("1");
    const unsure = rosterOf(new View({ enterprises: [anEnterprise(1)] }));
    expect(revenueOf(unsure, ["chain"], inChain)).toBe("0");
  });

  it("of no list is nothing", () => {
    expect(revenueOf(roster(), ["chain"], inChain)).toBe("0");
  });
});
