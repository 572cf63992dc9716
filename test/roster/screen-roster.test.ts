import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enterpriseSchema } from "../../src/application/enterprise.js";
import { nm2024, screenRoster } from "../../src/index.js";
import { anEnterprise } from "../support/an-application.js";
import { screenSlowly, spoken } from "../support/roster-oracle.js";
import { chosenChains, rosters } from "../support/rosters.js";

const all = { edition: nm2024, limit: Number.POSITIVE_INFINITY };

/** That both ways say the same of these records, and count alike what there is no room to list. */
const expectAgreement = (make: () => readonly unknown[], chains: Parameters<typeof screenSlowly>[1]) => {
  const records = make();
  const slow = screenSlowly(records, chains, nm2024);
  const { findings, summary } = screenRoster(records, { ...all, chains: chains as never });
  expect(spoken(findings, records.length)).toEqual(slow.records);
  expect(summary.counts).toEqual(slow.counts);
  expect(summary.revenue).toBe(slow.revenue);
  // What is not listed is counted all the same.
  const unlisted = screenRoster(make(), { ...all, chains: chains as never, limit: 0 });
  expect(unlisted).toEqual({
    kind: "roster-screening",
    summary,
    findings: [],
    issues: expect.anything(),
  });
};

describe("screenRoster and the slow way", () => {
  it("say the same of every record, whatever it is", () => {
    fc.assert(
      fc.property(rosters, chosenChains, ({ make }, chains) => {
        expectAgreement(make, chains);
      }),
      { numRuns: 500 },
    );
  });

  const fields = Object.keys(enterpriseSchema.shape);
  it.each(fields)("say the same of any kind of value as %s", (field) => {
    const given = [
      "",
      " ",
      "above",
      "停产",
      5,
      true,
      false,
      null,
      [],
      {},
      { reason: "停产" },
      { a: { b: 1 } },
    ];
    for (const one of given)
      expectAgreement(() => [{ ...anEnterprise(1), [field]: one }], [{ id: "equipment" }]);
  });

  it.each<[string, () => unknown]>([
    ["a key that reaches a prototype, without a value", () => JSON.parse('{"constructor":null}')],
    [
      "more keys than are read",
      () => Object.fromEntries([...Array(1_001).keys()].map((key) => [`k${key}`, ""])),
    ],
    ["a record that says what it is", () => ({ ...anEnterprise(1), [Symbol.toStringTag]: "record" })],
    ["a record of a class", () => Object.assign(new (class Enterprise {})(), anEnterprise(1))],
    [
      "a code whose check character does not fit",
      () => anEnterprise(1, { creditCode: "91350211M00013FA1N" }),
    ],
    ["a scale that differs from the revenue", () => anEnterprise(1, { scale: "above" })],
  ])("say the same of %s", (_, make) => {
    expectAgreement(() => [anEnterprise(2), make()], [{ id: "equipment" }]);
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
