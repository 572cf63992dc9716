import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enterpriseSchema } from "../../src/application/enterprise.js";
import { nm2024, screenRoster } from "../../src/index.js";
import { anEnterprise } from "../support/an-application.js";
import { byNm2024 } from "../support/named.js";
import { chosenChains, rosters } from "../support/rosters.js";
import { runs } from "../support/runs.js";
import { screenSlowly, spoken } from "../support/screen-slowly.js";

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
    ...byNm2024,
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
      { numRuns: runs(120) },
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

/** One enterprise in a row of chains, none where there is no id. */
const standing = (...chainIds: (string | undefined)[]) =>
  chainIds.map((chainId) => anEnterprise(1, { chainId }));

describe("an enterprise of several chains", () => {
  const chains = [{ id: "equipment" }, { id: "a" }, { id: "b" }];
  const where = fc.constantFrom("equipment", "a", "b", "elsewhere", undefined);
  const records = fc.array(fc.tuple(fc.nat({ max: 2 }), where), { maxLength: 9 });
  const made = (rows: readonly (readonly [number, string | undefined])[]) =>
    rows.map(([number, chainId]) => anEnterprise(number, { chainId }));
  const summaryOf = (...chainIds: (string | undefined)[]) =>
    screenRoster(standing(...chainIds), { ...all, chains }).summary;

  it("is judged as an application is, in whatever order its rows stand", () => {
    fc.assert(
      fc.property(records, chosenChains, (rows, chosen) => {
        expectAgreement(() => made(rows), chosen);
        expectAgreement(() => made(rows), chains);
      }),
      { numRuns: runs(80) },
    );
  });

  it("is the same summary in whatever order the records come", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const { summary } = screenRoster(made(rows), { ...all, chains });
        expect(screenRoster(made([...rows].reverse()), { ...all, chains }).summary).toEqual(summary);
      }),
    );
  });

  it("counts once, and repeats nothing", () => {
    const { counts, repeated, fail, issues } = summaryOf("equipment", "a", "b");
    expect([counts.inChains, repeated, fail]).toEqual([{ least: 1, most: 1 }, { codes: 0, records: 0 }, 0]);
    expect(issues).toEqual([]);
  });

  it("is a repeated code once, though two chains list it twice", () => {
    expect(summaryOf("a", "b", "b", "a", "b", "equipment").repeated).toEqual({ codes: 1, records: 5 });
  });

  it("of which a row names no chain is asked for it, also of a row that came before", () => {
    const { findings } = screenRoster(standing(undefined, "a"), { edition: nm2024, chains });
    const once = findings.flatMap((one) => one.findings.filter(({ rule }) => rule === "A1.6#each-once"));
    expect(once).toMatchObject([{ outcome: "needs-data", missing: ["enterprises.0.chainId"] }]);
    expect(summaryOf(undefined, "a").repeated).toEqual({ codes: 0, records: 0 });
  });

  it("of which a later row names no chain is asked for it, without a warning", () => {
    const { findings, summary } = screenRoster(standing("a", undefined), { edition: nm2024, chains });
    expect(findings.map(({ record, issues }) => [record, issues])).toEqual([[1, []]]);
    expect(summary.issues).toEqual([]);
  });

  it("has an earlier row told of after a row that the exact reader had to read", () => {
    const nested = { ...anEnterprise(1, { chainId: "a" }), exemption: { reason: ["停产"] } };
    const { findings } = screenRoster([...standing(undefined), nested], { edition: nm2024, chains });
    expect(findings.map(({ record }) => record)).toEqual([0]);
  });

  it("outside the chosen chains is warned of and fails nothing for it", () => {
    const { issues, repeated, rules } = summaryOf("elsewhere", "elsewhere");
    expect(issues).toMatchObject([{ code: "repeated-credit-code", count: 1 }]);
    expect(repeated).toEqual({ codes: 0, records: 0 });
    expect(rules.find(({ rule }) => rule === "A1.6#each-once")).toMatchObject({ outcome: "pass", pass: 2 });
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
      { kind: "notice", code: "credit-code-length", severity: "error", count: 2 },
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

  it("counts and is listed with the value it has", () => {
    const { summary, findings } = screenRoster([sound, computing], options);
    expect(summary).toEqual(screenRoster([sound, sound], options).summary);
    expect(findings.map(({ creditCode }) => creditCode)).toEqual([sound.creditCode, sound.creditCode]);
    expect(findings[1]?.issues).toMatchObject([{ code: "repeated-credit-code" }]);
  });
});
