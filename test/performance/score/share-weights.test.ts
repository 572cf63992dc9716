import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, sum } from "../../../src/core/decimal.js";
import { indicators } from "../../../src/guideline/nm-2024/indicators.js";
import { scoringSchemes } from "../../../src/guideline/reference/scoring-schemes.js";
import { fillScheme } from "../../../src/performance/score/fill-scheme.js";
import { equalWeights, weightsByGroup } from "../../../src/performance/score/share-weights.js";
import { equally, grouped, scored, sharedOut } from "../../support/scored.js";
import { aTable } from "../../support/scoring.js";

const ids = (level: string) => indicators.filter(({ level1 }) => level1 === level).map(({ id }) => id);

describe("equal weights", () => {
  it("make the total of 23 indicators, the first ones a unit more", () => {
    const { basis, total, weights } = equally(indicators);
    const parts = Object.values(weights);
    expect([basis, total, sum(parts)]).toStrictEqual(["caller", "100", "100"]);
    expect(parts.filter((part) => part === "4.35")).toHaveLength(18);
    expect(parts.filter((part) => part === "4.34")).toHaveLength(5);
  });

  it("add up for any total and any place", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 23 }),
        (total, decimals, count) => {
          const parts = Object.values(
            equally(indicators.slice(0, count), { total: `${total}`, decimals }).weights,
          );
          expect([parts.length, sum(parts)]).toStrictEqual([count, `${total}`]);
          for (const part of parts) expect(compare(part, "0")).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("keep a total that is finer than the place", () =>
    expect(equally(indicators.slice(0, 2), { total: "0.25", decimals: 1 }).weights).toStrictEqual({
      "above-scale-enterprises": "0.13",
      "below-scale-enterprises": "0.12",
    }));

  it.each([
    [undefined, "missing", "ownIndicators"],
    [[], "missing", "ownIndicators"],
    [null, "wrong-type", "ownIndicators"],
    [3, "wrong-type", "ownIndicators"],
    [[{ id: "x" }], "missing", "ownIndicators.0.no"],
    [[...indicators, ...indicators.slice(0, 1)], "repeated-id", "ownIndicators.23.id"],
  ])("are refused for %j", (list, code, field) => {
    const made = equalWeights(list);
    expect(made.ok).toBe(false);
    expect(made.issues[0]).toMatchObject({ code, field, severity: "error" });
  });

  it.each([
    [{ total: "x" }, "not-a-decimal", "total"],
    [{ total: 100 }, "number-not-text", "total"],
    [{ total: "-1" }, "negative", "total"],
    [{ decimals: 9 }, "too-many-decimals", "decimals"],
    [null, "wrong-type", "options"],
  ])("are refused with %j", (options, code, field) =>
    expect(equalWeights(indicators, options as never)).toMatchObject({
      ok: false,
      issues: [{ code, field }],
    }),
  );

  it("name an option that nobody knows", () =>
    expect(equalWeights(indicators, { place: 2 } as never)).toMatchObject({
      ok: true,
      issues: [{ code: "unknown-option", field: "place" }],
    }));
});

describe("weights by group", () => {
  const byLevel1 = { 关键指标: "50", 总体成效: "30", 服务质量: "20" };

  it("are shared equally within a group of the first level", () => {
    const result = grouped(indicators, byLevel1);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { total, basis, weights } = result.value;
    expect([total, basis]).toStrictEqual(["100", "caller"]);
    expect(sum(ids("关键指标").map((id) => weights[id] ?? ""))).toBe("50");
    expect(weights["training-coverage"]).toBe("10");
  });

  it("may go by the second level", () => {
    const groups = Object.fromEntries(
      [...new Set(indicators.map(({ level2 }) => level2))].map((level2) => [level2, "10"]),
    );
    const result = grouped(indicators, groups, { decimals: 4 });
    expect(result).toMatchObject({
      ok: true,
      value: { total: "100", weights: { scenarios: "5", "smart-factories": "3.3333" } },
    });
  });

  it.each([
    ["unknown", { ...byLevel1, 其他: "5" }, [["unknown-group", "groups.其他"]]],
    ["overlapping", { ...byLevel1, 企业满意度: "5" }, [["group-overlaps", "groups.服务质量"]]],
    [
      "no weight",
      { ...byLevel1, 服务质量: 20 },
      [
        ["not-a-decimal", "groups.服务质量"],
        ["indicator-without-weight", "groups"],
        ["indicator-without-weight", "groups"],
      ],
    ],
    [
      "negative",
      { ...byLevel1, 服务质量: "-20" },
      [
        ["not-a-decimal", "groups.服务质量"],
        ["indicator-without-weight", "groups"],
        ["indicator-without-weight", "groups"],
      ],
    ],
    [
      "left out",
      { 关键指标: "50", 总体成效: "50" },
      [
        ["indicator-without-weight", "groups"],
        ["indicator-without-weight", "groups"],
      ],
    ],
  ])("of a group that is %s are an issue", (_, groups, issues) => {
    const result = grouped(indicators, groups as never);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, field }) => [code, field])).toStrictEqual(issues);
  });

  it.each([[[]], ["text"]])("are refused where the groups are no record: %j", (groups) =>
    expect(grouped(indicators, groups as never).issues[0]).toMatchObject({
      code: "wrong-type",
      field: "groups",
    }),
  );

  it("are refused without groups", () =>
    expect(weightsByGroup(indicators, {} as never).issues[0]).toMatchObject({
      code: "missing",
      field: "groups",
    }));

  it("do not depend on the order of the groups", () => {
    const turned = Object.fromEntries(Object.entries(byLevel1).reverse());
    expect(JSON.stringify(grouped(indicators, turned))).toBe(JSON.stringify(grouped(indicators, byLevel1)));
  });

  it("are refused where the groups are no data", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.关键指标 = cyclic;
    expect(grouped(indicators, cyclic as never).issues[0]?.code).toBe("cycle");
  });
});

describe("a reference scheme", () => {
  const { mof2020SelfEvaluation: mof, hubeiSelfEvaluation: hubei } = scoringSchemes;
  const shares = { output: ids("关键指标"), benefit: ids("总体成效"), satisfaction: ids("服务质量") };

  it("scores nothing before its blocks are shared out", () => {
    const score = scored(aTable({ target: "1", actual: "1" }), mof);
    expect(score).toMatchObject({
      points: null,
      low: "0",
      high: "100",
      issues: [{ code: "blocks-not-shared-out" }],
    });
    expect(score.assumptions[0]?.source?.seen).toContain("general knowledge");
  });

  it("scores once they are, and still says what it rests on", () => {
    const filled = sharedOut(mof, shares);
    if (!filled.ok) throw new Error(JSON.stringify(filled.issues));
    const values = [
      ...aTable({ target: "1", actual: "1" }),
      { id: "budget-execution", target: "100", actual: "95" },
    ];
    const score = scored(values, filled.value);
    expect(score).toMatchObject({ points: "99.5", grade: "excellent", issues: [] });
    expect(score.assumptions.map(({ id }) => id)).toStrictEqual([
      "scoring-scheme",
      "scoring-scheme.weights",
      "scoring-scheme.method",
      "scoring-scheme.grades",
      "scoring-scheme.decimals",
    ]);
    expect(filled.value).not.toHaveProperty("blocks");
  });

  it("takes weights of the caller's own within a block", () => {
    const filled = sharedOut(hubei, { performance: { scenarios: "50", "smart-factories": "30" } });
    expect(filled).toMatchObject({
      ok: true,
      value: { weights: { "budget-execution": "20", scenarios: "50", "smart-factories": "30" } },
    });
  });

  it.each([
    ["left out", { performance: undefined }, [["block-does-not-add-up", "shares.performance"]]],
    ["short", { performance: { scenarios: "79" } }, [["block-does-not-add-up", "shares.performance"]]],
    [
      "no weights",
      { performance: { scenarios: 80 } },
      [
        ["not-a-decimal", "shares.performance.scenarios"],
        ["block-does-not-add-up", "shares.performance"],
      ],
    ],
    ["taken already", { performance: ["budget-execution"] }, [["group-overlaps", "shares.performance"]]],
    ["unknown", { performance: ["scenarios"], output: [] }, [["unknown-group", "shares.output"]]],
    [
      "no shares",
      { performance: 5 },
      [
        ["wrong-type", "shares.performance"],
        ["block-does-not-add-up", "shares.performance"],
      ],
    ],
  ])("refuses a block that is %s", (_, given, issues) => {
    const result = sharedOut(hubei, given as never);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, field }) => [code, field])).toStrictEqual(issues);
  });

  it("without blocks needs no shares", () => {
    const own = { ...hubei, weights: { "budget-execution": "100" }, blocks: undefined };
    expect(sharedOut(own, {})).toMatchObject({
      ok: true,
      value: { weights: { "budget-execution": "100" } },
    });
  });

  it("that cannot be read is refused with its issues", () =>
    expect(sharedOut(null as never, {}).issues[0]).toMatchObject({ code: "wrong-type", field: "scheme" }));

  it("is not filled from what is no data", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.performance = cyclic;
    expect(sharedOut(hubei, cyclic as never).issues[0]?.code).toBe("cycle");
    expect(sharedOut(hubei, [] as never).issues[0]).toMatchObject({ code: "wrong-type", field: "shares" });
    expect(fillScheme(hubei, {} as never).issues[0]).toMatchObject({ code: "missing", field: "shares" });
    expect(fillScheme(undefined, { shares: {} }).issues).toMatchObject([
      { code: "missing", field: "scheme" },
    ]);
  });
});
