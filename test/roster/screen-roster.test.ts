import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024, screenRoster } from "../../src/index.js";
import { anEnterprise } from "../support/an-application.js";
import { screenSlowly, spoken } from "../support/roster-oracle.js";
import { chosenChains, rosters } from "../support/rosters.js";

const all = { edition: nm2024, limit: Number.POSITIVE_INFINITY };

describe("screenRoster and the slow way", () => {
  it("say the same of every record, whatever it is", () => {
    fc.assert(
      fc.property(rosters, chosenChains, ({ make }, chains) => {
        const records = make();
        const slow = screenSlowly(records, chains, nm2024);
        const { findings, summary } = screenRoster(records, { ...all, chains: chains as never });
        expect(spoken(findings, records.length)).toEqual(slow.records);
        expect(summary.counts).toEqual(slow.counts);
        expect(summary.revenue).toBe(slow.revenue);
        // What is not listed is counted all the same.
        const { chains: _, ...options } = { ...all, chains };
        const unlisted = screenRoster(make(), { ...options, chains: chains as never, limit: 0 });
        expect(unlisted).toEqual({
          kind: "roster-screening",
          summary,
          findings: [],
          issues: expect.anything(),
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a text that has not the form of its field", () => {
  const options = { edition: nm2024, chains: ["rare-earth"] };
  const computed = Object.defineProperty({ name: "企业甲" }, "creditCode", {
    enumerable: true,
    get: () => "1e9",
  });
  const records = [
    { name: "企业甲", creditCode: "1e9", previousYearRevenue: "1e9" },
    { name: "企业乙", creditCode: "", previousYearRevenue: "1234567890123456.78" },
    { name: "企业丙", previousYearRevenue: "-5" },
    computed,
  ];

  it.each([0, 1_000])("is a fault, blank, or a figure after all, with room to list %s", (limit) => {
    const { summary } = screenRoster(records, { ...options, limit });
    expect(summary.revenue).toBe("1234567890123456.78");
    expect(summary.issues).toEqual([
      { kind: "notice", code: "accessor", severity: "error", count: 1 },
      { kind: "notice", code: "credit-code-length", severity: "error", count: 1 },
      { kind: "notice", code: "negative", severity: "error", count: 1 },
      { kind: "notice", code: "not-an-amount", severity: "error", count: 1 },
    ]);
  });

  it("is named at its place", () => {
    const { findings } = screenRoster(records, options);
    expect(findings[0]?.issues.map(({ field }) => field)).toEqual([
      "enterprises.0.creditCode",
      "enterprises.0.previousYearRevenue",
    ]);
    expect(findings[1]?.issues).toEqual([]);
  });
});

describe("a record that computes its credit code", () => {
  const sound = anEnterprise(1);
  const computing = Object.defineProperty({ ...sound }, "creditCode", {
    enumerable: true,
    get: () => sound.creditCode,
  });
  const options = { edition: nm2024, chains: ["equipment"] };

  it("counts with the value it has, and is listed without any where that is listed already", () => {
    const { summary, findings } = screenRoster([sound, computing], options);
    expect(summary).toEqual(screenRoster([sound, sound], options).summary);
    expect(findings.map(({ creditCode }) => creditCode)).toEqual([sound.creditCode, undefined]);
    expect(findings[1]?.issues).toMatchObject([{ code: "repeated-credit-code" }]);
  });
});
