import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  explain,
  rosterAggregation,
  rosterReader,
  screenRoster,
  screenRosterBytes,
} from "../../src/index.js";
import { runs } from "../support/runs.js";
import { city } from "./another-city.js";

const chains = [{ id: "a", name: "甲链" }];
const options = { edition: city, chains };
const ownRules = ["2.3#no-beginner", "2.4#insured"];

const record = fc.record(
  {
    name: fc.constantFrom("甲厂", "乙厂"),
    creditCode: fc.constantFrom("91150200701240234X", "911502006264241810"),
    chainId: fc.constantFrom("a", "b"),
    scale: fc.constantFrom("above", "规下", "half"),
    transform: fc.constantFrom(true, "否"),
    digitalLevel: fc.constantFrom("level-1", "二级", "九级"),
    insured: fc.constantFrom(true, false, "是"),
    staff: fc.constantFrom(0, 5, -1),
    unheard: fc.constantFrom("x"),
  },
  { requiredKeys: [] },
);

/** What the rules say of each record in an application of them all. */
function slowly(enterprises: readonly unknown[]) {
  const { findings, issues } = assessApplication({ chains, enterprises } as never, {
    edition: city,
    asOf: "2025-06-30",
  });
  const of = (rule: string) => findings.find((finding) => finding.rule === rule)?.outcome;
  return {
    outcomes: ownRules.map(of),
    issues: issues.filter(({ path }) => path[0] === "enterprises").length,
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a roster with own fields", () => {
  it("is screened as an application with the same enterprises is assessed", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const { summary } = screenRoster(records, options);
        const outcomes = ownRules.map((id) => summary.rules.find(({ rule }) => rule === id)?.outcome);
        const issues = summary.issues.reduce((sum, { count }) => sum + count, 0);
        expect({ outcomes, issues }).toEqual(slowly(records));
      }),
      { numRuns: runs(60, 2_000) },
    );
  });

  it("gives the same answers as text, and in shards", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), (records) => {
        const whole = screenRoster(records, options);
        const text = bytesOf(records.map((one) => JSON.stringify(one)).join("\n"));
        expect(screenRosterBytes([text], options).summary).toEqual(whole.summary);
        const aggregation = rosterAggregation(options);
        const parts = [records.slice(0, 1), records.slice(1)].map((some, index) =>
          aggregation.summarise(some, `shard ${index}`),
        );
        const [one, other] = parts.map((part) => (part.ok ? part.value : expect.fail("no part")));
        const merged = aggregation.merge(one as never, other as never);
        expect(merged.ok).toBe(true);
        const encoded = merged.ok ? aggregation.decode(JSON.stringify(merged.value)) : merged;
        expect(encoded).toEqual(merged);
        const finished = aggregation.finish(merged.ok ? merged.value : expect.fail("no sum"), [
          "shard 0",
          "shard 1",
        ]);
        const told = (rules: typeof whole.summary.rules) =>
          rules.filter(({ rule }) => ownRules.includes(rule));
        expect(told(finished.ok ? finished.value.rules : [])).toEqual(told(whole.summary.rules));
      }),
      { numRuns: runs(40, 1_000) },
    );
  });

  it("names the own field that a record lacks, and what is wrong with one", () => {
    const { findings } = screenRoster(
      [{ name: "甲厂", chainId: "a", scale: "above", transform: true, digitalLevel: "九级", insured: false }],
      options,
    );
    const [one] = findings;
    expect(one?.issues.map(({ code, field }) => [code, field])).toEqual([
      ["unknown-word", "enterprises.0.digitalLevel"],
    ]);
    const of = (rule: string) => one?.findings.find((finding) => finding.rule === rule);
    expect(of("2.3#no-beginner")).toMatchObject({
      outcome: "needs-data",
      missing: ["enterprises.0.digitalLevel"],
    });
    expect(of("2.4#insured")).toMatchObject({ outcome: "fail", missing: ["enterprises.0.staff"] });
    expect(explain(one, "zh-CN", { edition: city })).toContain("数字化水平");
  });

  it("comes as a table too, its columns by name or label", () => {
    const table = "企业名称,数字化水平,insured,职工人数,别的\n甲厂,初始级,是,,x\n";
    const { findings, issues } = screenRosterBytes([bytesOf(table)], { ...options, format: "csv" });
    expect(issues.map(({ code }) => code)).toEqual(["table-column-unknown"]);
    expect(findings[0]?.issues).toEqual([]);
    const said = findings[0]?.findings.find(({ rule }) => rule === "2.4#insured");
    expect(said).toMatchObject({ outcome: "needs-data", missing: ["enterprises.0.staff"] });
  });

  it("comes bit by bit", () => {
    const reader = rosterReader(options);
    reader.add({ name: "甲厂", insured: "是" });
    reader.write(bytesOf('{"name":"乙厂","insured":false}\n'));
    const rule = reader.finish().summary.rules.find((one) => one.rule === "2.4#insured");
    expect([rule?.fail, rule?.needsData]).toEqual([1, 1]);
  });
});
