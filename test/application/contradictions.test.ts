import { describe, expect, it } from "vitest";
import type { ApplicationDraft } from "../../src/application/application.js";
import { contradictions } from "../../src/application/contradictions.js";
import { aCompleteDraft } from "../support/complete-draft.js";
import { failingCreditCodes, realCreditCodes } from "../support/credit-codes.js";
import { inNoTime, timed } from "../support/host.js";

const [one, two] = realCreditCodes;

const codesIn = (draft: ApplicationDraft) => contradictions(draft).map(({ code }) => code);

it("a complete draft contradicts itself nowhere, and an empty one neither", () => {
  expect(contradictions(aCompleteDraft())).toStrictEqual([]);
  expect(contradictions({})).toStrictEqual([]);
});

describe("credit codes", () => {
  it.each(failingCreditCodes)(
    "$code, whose check character should be $required, are a warning",
    (failing) => {
      expect(contradictions({ enterprises: [{ creditCode: failing.code }] })).toMatchObject([
        {
          code: "credit-code-check-character",
          field: "enterprises.0.creditCode",
          severity: "warning",
          values: { actual: failing.code.slice(-1), required: failing.required },
        },
      ]);
    },
  );

  it("of providers are checked as well", () => {
    const list = [{}, { creditCode: "914403001922038217" }, { creditCode: one }];
    expect(contradictions({ providers: { list } })).toMatchObject([
      { code: "credit-code-check-character", field: "providers.list.1.creditCode" },
    ]);
  });

  it("that are real raise no issue", () => {
    const enterprises = realCreditCodes.map((creditCode) => ({ creditCode }));
    expect(contradictions({ enterprises })).toStrictEqual([]);
  });

  it("listed again are a warning that names the first place, counted from one", () => {
    const enterprises = [two, one, undefined, one, one].map((creditCode) => ({ creditCode }));
    expect(contradictions({ enterprises })).toMatchObject([
      { code: "repeated-credit-code", field: "enterprises.3.creditCode", values: { first: "2" } },
      { code: "repeated-credit-code", field: "enterprises.4.creditCode", values: { first: "2" } },
    ]);
  });

  it("listed in two chosen chains are no repetition, twice in one they are", () => {
    const chains = [{ id: "a" }, { id: "b" }];
    const firsts = (...chainIds: (string | undefined)[]) =>
      contradictions({ chains, enterprises: chainIds.map((chainId) => ({ creditCode: one, chainId })) }).map(
        ({ field, values }) => [field, values.first],
      );
    expect(firsts("a", "b")).toEqual([]);
    expect(firsts("a", "b", "b")).toEqual([["enterprises.2.creditCode", "2"]]);
    expect(firsts("a", "elsewhere", undefined)).toEqual([]);
    expect(firsts("elsewhere", undefined, "nowhere", undefined)).toEqual([
      ["enterprises.2.creditCode", "1"],
      ["enterprises.3.creditCode", "2"],
    ]);
  });

  it("of an enterprise that is also a provider are no repetition", () => {
    const creditCode = one;
    expect(
      contradictions({ enterprises: [{ creditCode }], providers: { list: [{ creditCode }] } }),
    ).toStrictEqual([]);
  });
});

describe("scale and revenue", () => {
  it.each([
    ["above", "19999999.99", true],
    ["above", "20000000", false],
    ["above", "20000000.00", false],
    ["above", "20000000.01", false],
    ["below", "19999999.99", false],
    ["below", "20000000", true],
    ["below", "0", false],
  ] as const)("%s scale with %s yuan: that this is a warning is %s", (scale, previousYearRevenue, warns) => {
    expect(codesIn({ enterprises: [{ scale, previousYearRevenue }] })).toStrictEqual(
      warns ? ["scale-differs-from-revenue"] : [],
    );
  });

  it("that differ are both named, with the line between them and who drew it", () => {
    expect(contradictions({ enterprises: [{}, { scale: "above", previousYearRevenue: "5" }] })).toMatchObject(
      [
        {
          field: "enterprises.1.scale",
          severity: "warning",
          values: {
            scale: "above",
            revenue: "5",
            line: "20000000",
            document: expect.stringMatching(/国家统计局/),
          },
        },
      ],
    );
  });

  it("either alone says nothing of the other", () => {
    expect(codesIn({ enterprises: [{ scale: "above" }, { previousYearRevenue: "5" }] })).toStrictEqual([]);
  });
});

describe("a list that names its entries", () => {
  it("names an indicator in one row: a second is an error, since only one can be meant", () => {
    expect(contradictions({ indicators: [{ id: "a" }, {}, { id: "b" }, { id: "a" }, {}] })).toMatchObject([
      {
        code: "repeated-indicator",
        field: "indicators.3",
        severity: "error",
        values: { indicator: "a", first: "1" },
      },
    ]);
  });

  it("names a chain once: a second of the same id is a warning", () => {
    expect(contradictions({ chains: [{}, { id: "c1" }, {}, { id: "c1" }] })).toMatchObject([
      { code: "repeated-chain", field: "chains.3.id", severity: "warning", values: { first: "2" } },
    ]);
  });

  it("is looked through once, however long it is", () => {
    const chains = Array.from({ length: 40_000 }, (_, n) => ({ id: `chain-${n}` }));
    expect(timed(() => contradictions({ chains }))).toBeLessThan(inNoTime);
  });
});

describe("a mid-term target", () => {
  const row = (baseline: string, midterm: string, target: string) =>
    codesIn({ indicators: [{ baseline, midterm, target }] });

  it.each([
    ["10", "10", "20"],
    ["10", "15.5", "20"],
    ["10", "20", "20"],
    ["20", "15", "10"],
    ["9", "10", "11"],
    ["10", "10", "10"],
  ])("from %s by %s to %s lies on the way", (baseline, midterm, target) => {
    expect(row(baseline, midterm, target)).toStrictEqual([]);
  });

  it.each([
    ["10", "9.999999", "20"],
    ["10", "20.000001", "20"],
    ["20", "21", "10"],
    ["20", "9", "10"],
  ])("from %s by %s to %s lies off it", (baseline, midterm, target) => {
    expect(row(baseline, midterm, target)).toStrictEqual(["midterm-off-the-path"]);
  });

  it("off the way is named with the two ends", () => {
    const indicators = [{}, { baseline: "1", midterm: "5", target: "3" }];
    expect(contradictions({ indicators })).toMatchObject([
      {
        field: "indicators.1.midterm",
        severity: "warning",
        values: { baseline: "1", midterm: "5", target: "3" },
      },
    ]);
  });

  it.each(["baseline", "midterm", "target"])("says nothing without a %s", (missing) => {
    const { [missing as "target"]: _, ...rest } = { baseline: "1", midterm: "5", target: "3" };
    expect(codesIn({ indicators: [rest] })).toStrictEqual([]);
  });
});

describe("a contract", () => {
  const parties = {
    enterprises: [{ name: "企业一", creditCode: one }, {}],
    providers: { list: [{ name: "服务商一", creditCode: two }, {}] },
  };

  it("names parties of the lists, by name or by credit code", () => {
    const contracts = [
      { enterprise: "企业一", provider: two },
      { enterprise: one, provider: "服务商一" },
    ];
    expect(codesIn({ ...parties, contracts })).toStrictEqual([]);
  });

  it("that names others is a warning for each", () => {
    const contracts = [{}, { enterprise: "企业二", provider: "服务商二" }];
    expect(contradictions({ ...parties, contracts })).toMatchObject([
      { code: "contract-of-unlisted-enterprise", field: "contracts.1.enterprise", severity: "warning" },
      { code: "contract-of-unlisted-provider", field: "contracts.1.provider", severity: "warning" },
    ]);
  });

  it("is not held against a list that is not there yet", () => {
    const contracts = [{ enterprise: "企业二", provider: "服务商二" }];
    expect(codesIn({ contracts, providers: {} })).toStrictEqual([]);
  });

  it("with a party of the other list is a warning all the same", () => {
    expect(codesIn({ ...parties, contracts: [{ enterprise: "服务商一" }] })).toStrictEqual([
      "contract-of-unlisted-enterprise",
    ]);
  });
});

describe("instalments", () => {
  const budget = (total: string | undefined, ...amounts: (string | undefined)[]) =>
    contradictions({ budget: { total, instalments: amounts.map((amount) => ({ amount })) } });

  it("that come to more than the budget are a warning with both sums", () => {
    expect(budget("100", "60", undefined, "40.01")).toMatchObject([
      {
        code: "instalments-above-budget",
        field: "budget.instalments",
        severity: "warning",
        values: { actual: "100.01", required: "100" },
      },
    ]);
  });

  it("that come to the budget or less are none, and neither are those of a budget without a total", () => {
    expect(budget("100", "60", "40")).toStrictEqual([]);
    expect(budget(undefined, "60", "40")).toStrictEqual([]);
    expect(contradictions({ budget: { total: "100" } })).toStrictEqual([]);
  });
});

describe("a task of the plan", () => {
  const codesOf = (by: string, period: ApplicationDraft["period"]) =>
    codesIn({ plan: { tasks: [{ by }] }, ...(period !== undefined && { period }) });

  it.each([
    ["2024-06-30", { start: "2024-07-01", end: "2026-06-30" }, true],
    ["2024-07-01", { start: "2024-07-01", end: "2026-06-30" }, false],
    ["2026-06-30", { start: "2024-07-01", end: "2026-06-30" }, false],
    ["2026-07-01", { start: "2024-07-01", end: "2026-06-30" }, true],
    ["2199-12-31", { start: "2024-07-01" }, false],
    ["2024-06-30", { start: "2024-07-01" }, true],
    ["1949-10-01", { end: "2026-06-30" }, false],
    ["2026-07-01", { end: "2026-06-30" }, true],
    ["2026-07-01", undefined, false],
  ])("that is due on %s in a period of %j is told of: %s", (by, period, isTold) => {
    expect(codesOf(by, period)).toEqual(isTold ? ["task-outside-period"] : []);
  });
});
