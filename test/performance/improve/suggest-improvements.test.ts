import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../../src/application/indicator.js";
import { compare } from "../../../src/core/decimal.js";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { qualitativeLevels } from "../../../src/guideline/reference/scoring-schemes.js";
import { explain } from "../../../src/index.js";
import { suggestImprovements } from "../../../src/performance/improve/suggest-improvements.js";
import type { Method, ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { byNm2024 } from "../../support/named.js";
import { tries } from "../../support/runs.js";
import { improved, scored } from "../../support/scored.js";
import { aScheme, aValue, falling } from "../../support/scoring.js";

const two = aScheme({
  ids: ["smart-factories", "scenarios"],
  grades: [
    { grade: "good", from: "16" },
    { grade: "fair", from: "12" },
    { grade: "poor", from: "0" },
  ],
});
const values = [
  aValue({ target: "10", actual: "5" }),
  aValue({ id: "scenarios", target: "20", actual: "10" }),
];

describe("the cheapest improvements", () => {
  it("take the indicator where a unit earns more", () =>
    expect(improved(values, two, { grade: "fair" })).toStrictEqual({
      kind: "improvement-plan",
      ...byNm2024,
      code: "reachable",
      needed: "12",
      now: "10",
      after: "12",
      most: "20",
      cost: "2",
      steps: [
        {
          ...{ kind: "improvement", id: "smart-factories", unit: "个" },
          ...{ from: "5", to: "7", by: "2", gain: "2", cost: "2" },
        },
      ],
      unknown: [],
      assumptions: [{ id: "improvement-costs", value: "1", unit: "", basis: "assumption" }],
      issues: [],
    }));

  it("go by the caller's costs, and leave alone what has none", () => {
    const costs = { "smart-factories": "3", scenarios: "1" };
    expect(improved(values, two, { grade: "fair", costs })).toMatchObject({
      cost: "4",
      steps: [{ id: "scenarios", to: "14" }],
      assumptions: [],
    });
    expect(improved(values, two, { points: "16", costs: { scenarios: "1" } })).toMatchObject({
      code: "out-of-reach",
      most: "15",
    });
  });

  describe("where nobody said what a unit costs", () => {
    const rate = aValue({ id: "cloud-adoption-rate", target: "80", actual: "40" });
    const unlike = [aValue({ target: "10", actual: "5" }), rate];
    const both = aScheme({ ids: ["smart-factories", rate.id] });

    it("are summed in steps of one unit", () => {
      expect(improved(values, two, { points: "20" })).toMatchObject({ cost: "15", steps: [{}, {}] });
    });

    it("are not summed in unlike ones, and each is told", () => {
      const plan = improved(unlike, both, { points: "20" });
      expect(plan).toMatchObject({
        ...{ code: "reachable", after: "20", cost: null },
        steps: [
          { unit: "%", cost: "39.96" },
          { unit: "个", cost: "5" },
        ],
      });
      expect(explain(plan, "zh-CN", { brief: true })).toBe("提升2项指标，可由10分提高到20分（需20分）。");
      expect(explain(plan, "en", { brief: true })).toBe(
        "Improving 2 indicators takes the score from 10 to 20 points (20 needed).",
      );
    });

    it("are summed in one of several units where only that moves", () => {
      expect(improved([unlike[0] as typeof rate], both, { points: "10" })).toMatchObject({ cost: "5" });
    });

    it("are summed in what the caller counts once somebody has", () => {
      const costs = { "smart-factories": "1", [rate.id]: "2" };
      expect(improved(unlike, both, { points: "20", costs })).toMatchObject({ cost: "84.92" });
    });
  });

  it("may cost nothing", () =>
    expect(improved(values, two, { points: "12", costs: { scenarios: "0" } })).toMatchObject({
      code: "reachable",
      cost: "0",
      steps: [{ id: "scenarios", cost: "0" }],
    }));

  it("never go beyond a target", () =>
    expect(improved(values, two, { points: "20" }).steps.map(({ to }) => to)).toStrictEqual(["10", "20"]));

  it("say what there is already, and what no effort reaches", () => {
    expect(improved(values, two, { grade: "poor" })).toMatchObject({
      code: "reached-already",
      after: "10",
      cost: "0",
      steps: [],
    });
    expect(improved(values, two, { points: "20.01" })).toMatchObject({
      code: "out-of-reach",
      most: "20",
      after: null,
      cost: null,
    });
  });

  it("reach points finer than the scheme counts", () =>
    expect(improved(values, two, { points: "10.000001" })).toMatchObject({
      code: "reachable",
      after: "11",
    }));

  it("lower a falling indicator", () => {
    const scheme = aScheme({ ids: [falling.id], indicators: [falling], method: "reverse-ratio" });
    expect(
      improved([{ id: falling.id, target: "10", actual: "20" }], scheme, { points: "8" }).steps,
    ).toMatchObject([{ from: "20", to: "12", by: "-8", unit: "天" }]);
  });

  it("move a rate by hundredths of a percentage point", () => {
    const scheme = aScheme({ ids: ["cloud-adoption-rate"] });
    const rate = [aValue({ id: "cloud-adoption-rate", target: "80.005", actual: "40" })];
    expect(improved(rate, scheme, { points: "7.5" }).steps).toMatchObject([{ to: "59.97", gain: "2.5" }]);
    expect(improved(rate, scheme, { points: "10" }).steps).toMatchObject([{ to: "79.97" }]);
  });

  it("end on a target that is no whole number of steps", () => {
    const scheme = aScheme({ ids: ["cloud-adoption-rate"], method: "all-or-nothing" });
    const rate = [aValue({ id: "cloud-adoption-rate", target: "80.005", actual: "40" })];
    expect(improved(rate, scheme, { points: "10" }).steps).toMatchObject([{ to: "80.005", cost: "40.005" }]);
  });

  it.each<[string, Method, string, string]>([
    ["attainment", { bands: [{ from: "80", share: "100" }] }, "7", "3"],
    ["attainment beyond the target", { bands: [{ from: "110", share: "100" }] }, "7", "8"],
    [
      "actual value",
      {
        of: "actual",
        bands: [
          { from: "2.5", share: "40" },
          { from: "4", share: "100" },
        ],
      },
      "7",
      "4",
    ],
  ])("climb to the best band of the %s", (_, method, target, to) => {
    const wanted = to === "3" ? "6" : to;
    expect(
      improved([aValue({ target, actual: "1" })], aScheme({ method }), { points: "10" }).steps,
    ).toMatchObject([{ to: wanted }]);
  });

  it("come down to the best band of a falling indicator", () => {
    const attainment: Method = { bands: [{ from: "80", share: "100" }] };
    const actual: Method = {
      of: "actual",
      bands: [
        { from: "5", share: "100" },
        { from: "9", share: "10" },
      ],
    };
    const steps = (method: Method) =>
      improved(
        [{ id: falling.id, target: "6", actual: "20" }],
        aScheme({ ids: [falling.id], indicators: [falling], method }),
        { points: "10" },
      ).steps;
    expect(steps(attainment)).toMatchObject([{ to: "7" }]);
    expect(steps(actual)).toMatchObject([{ to: "5" }]);
  });

  it("cannot pass a hundred percent", () => {
    const scheme = aScheme({
      ids: ["cloud-adoption-rate"],
      method: { bands: [{ from: "150", share: "100" }] },
    });
    expect(
      improved([aValue({ id: "cloud-adoption-rate", target: "80", actual: "40" })], scheme, {
        points: "1",
      }),
    ).toMatchObject({ code: "out-of-reach", most: "0" });
  });

  it("need a target where the bands are of the attainment", () =>
    expect(
      improved([aValue({ actual: "4" })], aScheme({ method: { bands: [{ from: "80", share: "100" }] } }), {
        points: "1",
      }).code,
    ).toBe("out-of-reach"));

  it("of a band that anything reaches are none", () => {
    const scheme = aScheme({ method: { bands: [{ from: "0", share: "100" }] } });
    expect(improved([aValue({ target: "5", actual: "4" })], scheme, { points: "10" }).code).toBe(
      "reached-already",
    );
  });

  it("count what is not known with its least, and name it", () => {
    const open = [values[0], aValue({ id: "scenarios", target: "20" })];
    expect(improved(open, two, { points: "10" })).toMatchObject({
      now: "5",
      after: "10",
      unknown: ["scenarios"],
    });
    expect(improved([values[0]], two, { points: "10" })).toMatchObject({
      after: "10",
      unknown: ["scenarios"],
    });
  });

  it("leave to people what people judge", () => {
    const scheme = aScheme({
      ids: ["smart-factories", "own"],
      method: { "smart-factories": "proportional", own: qualitativeLevels.at80and50 },
    });
    const judgements = [{ indicator: "own", share: "50", by: "reviewer", on: "2026-01-01", grounds: "核查" }];
    expect(
      improved([values[0], { id: "own", actual: "1" }], scheme, { points: "11", judgements }),
    ).toMatchObject({ now: "10", after: "11", most: "15" });
  });

  it("need a baseline where the method does", () =>
    expect(
      improved([aValue({ target: "10", actual: "5" })], aScheme({ method: "increment" }), {
        points: "8",
      }).code,
    ).toBe("out-of-reach"));

  it("are refused where they would take too long to prove", () => {
    const scheme = aScheme({
      decimals: 6,
      ids: ["cloud-adoption-rate"],
      weights: { "cloud-adoption-rate": "1000" },
      total: "1000",
    });
    const rate = [aValue({ id: "cloud-adoption-rate", target: "100", actual: "1" })];
    expect(improved(rate, scheme, { points: "1000" })).toMatchObject({
      code: "too-fine-to-search",
      steps: [],
      now: "10",
    });
  });

  it("are refused at once, however many values there are to try", () => {
    const scheme = aScheme({
      decimals: 6,
      weights: { "smart-factories": "4500000000" },
      total: "4500000000",
    });
    const value = aValue({ target: "999999999999", actual: "0" });
    for (const points of ["150", "4500000000"]) {
      expect(improved([value], scheme, { points }).code).toBe("too-fine-to-search");
    }
  });

  it("are refused as well where one indicator alone has too many values for all", () => {
    const scheme = aScheme({
      decimals: 6,
      ids: ["smart-factories", "scenarios"],
      weights: {
        "smart-factories": "10",
        scenarios: "10",
      },
    });
    const far = (id: string) => aValue({ id, target: "999999999", actual: "0" });
    expect(improved([far("smart-factories"), far("scenarios")], scheme, { points: "10" }).code).toBe(
      "too-fine-to-search",
    );
  });

  it("go no lower than zero, where a band begins below it", () => {
    const scheme = aScheme({
      ids: [falling.id],
      indicators: [falling],
      method: {
        of: "actual",
        bands: [
          { from: "-5", share: "100" },
          { from: "5", share: "10" },
        ],
      },
    });
    expect(improved([{ id: falling.id, target: "3", actual: "9" }], scheme, { points: "5" })).toMatchObject({
      code: "out-of-reach",
      most: "1",
    });
  });

  it("go the way of the method, where that is not the way of the indicator", () => {
    const scheme = aScheme({ ids: [falling.id], indicators: [falling], method: "proportional" });
    expect(
      improved([{ id: falling.id, target: "10", actual: "2" }], scheme, { points: "5" }).steps,
    ).toMatchObject([{ from: "2", to: "5" }]);
  });

  it("are refused where costs are too large to be added exactly", () => {
    const costs = { "smart-factories": "99999999999999999.000001", scenarios: "1" };
    expect(improved(values, two, { points: "20", costs }).code).toBe("too-fine-to-search");
    const dear = { "smart-factories": "900000000000000000", scenarios: "900000000000000000" };
    expect(improved(values, two, { points: "20", costs: dear }).code).toBe("too-fine-to-search");
  });
});

describe("a goal that cannot be worked with", () => {
  it.each([
    [{ grade: "best" }, "unknown-goal", "goal"],
    [{}, "unknown-goal", "goal"],
    [{ points: "-1" }, "negative", "goal.points"],
    [{ points: "many" }, "not-a-decimal", "goal.points"],
    [{ points: 15 }, "number-not-text", "goal.points"],
    [{ points: "15", costs: { scenarios: 5 } }, "not-a-decimal", "costs.scenarios"],
    [null, "unknown-goal", "goal"],
  ])("%j", (goal, code, field) =>
    expect(improved(values, two, goal as never)).toMatchObject({
      code: "unusable",
      issues: [{ code, field }],
    }),
  );

  it.each([
    [undefined, "missing", "goal"],
    ["fair", "wrong-type", "goal"],
  ])("is one that is %j", (goal, code, field) =>
    expect(suggestImprovements(values, { scheme: two, edition: nm2024, goal: goal as never })).toMatchObject({
      code: "unusable",
      issues: [{ code, field }, ...(goal === undefined ? [] : [{ code: "unknown-goal" }])],
    }),
  );

  it("is one without anybody saying which indicators are meant", () => {
    const plan = suggestImprovements(values, { scheme: two, goal: { grade: "fair" } });
    expect(plan).toMatchObject({ code: "unusable", issues: [{ code: "unknown-edition", field: "edition" }] });
  });

  it("has a name for what nobody knows of it", () => {
    const goal = { points: "12", grades: "fair" } as never;
    const plan = suggestImprovements(values, { scheme: two, edition: nm2024, goal, cost: {} } as never);
    expect(plan.code).toBe("reachable");
    expect(plan.issues).toMatchObject([
      { code: "unknown-option", field: "cost", values: { closest: "costs" } },
      { code: "unknown-option", field: "goal.grades", values: { closest: "grade" } },
    ]);
  });

  it("is one by a scheme with faults", () =>
    expect(improved(values, { ...two, total: "21" }, { points: "15" })).toMatchObject({
      code: "unusable",
      issues: [{ code: "weights-do-not-add-up" }],
    }));

  it("is one by no scheme", () =>
    expect(improved(values, null as never, { points: "15" }).code).toBe("unusable"));
});

describe("against every combination there is", () => {
  const ids = ["smart-factories", "scenarios", "digital-workshops"];
  const row = fc.record({
    target: fc.integer({ min: 0, max: 6 }),
    actual: fc.integer({ min: 0, max: 6 }),
    weight: fc.integer({ min: 0, max: 9 }),
    cost: fc.integer({ min: 0, max: 5 }),
    baseline: fc.integer({ min: 0, max: 3 }),
  });
  const bands = [
    { from: "50", share: "30" },
    { from: "100", share: "100" },
  ];
  const rising: readonly Method[] = ["proportional", "increment", "all-or-nothing", { bands }];
  const falls: readonly Method[] = [
    "reverse-ratio",
    "reverse-linear",
    "increment",
    "all-or-nothing",
    { bands },
    {
      of: "actual",
      bands: [
        { from: "1", share: "100" },
        { from: "4", share: "55.5" },
      ],
    },
  ];
  const way = fc.oneof(
    fc.record({ method: fc.constantFrom(...rising), direction: fc.constant("up" as const) }),
    fc.record({ method: fc.constantFrom(...falls), direction: fc.constant("down" as const) }),
  );

  it("no cheaper way reaches the points", () => {
    fc.assert(
      fc.property(fc.tuple(row, row, row), way, fc.integer({ min: 0, max: 270 }), (rows, one, tenths) => {
        const weights = rows.map(({ weight }) => weight + 1);
        const scheme = aScheme({
          ids,
          weights: Object.fromEntries(ids.map((id, index) => [id, String(weights[index])])),
          total: String(weights.reduce((sum, weight) => sum + weight, 0)),
          method: one.method,
          decimals: 1,
          indicators: ids.map((id) => ({ ...falling, id, direction: one.direction })),
        });
        const table = rows.map(
          ({ target, actual, baseline }, index): IndicatorValue => ({
            id: ids[index] ?? "",
            baseline: `${baseline}`,
            target: `${target}`,
            actual: `${actual}`,
          }),
        );
        const costs = Object.fromEntries(ids.map((id, index) => [id, `${rows[index]?.cost}`]));
        const points = String(tenths / 10);
        const plan = improved(table, scheme, { points, costs });
        const cheapest = leastCost(table, rows, scheme, points);
        expect(plan.cost).toBe(cheapest === undefined ? null : String(cheapest));
        if (plan.code !== "reachable") return;
        const after = table.map((value) => ({
          ...value,
          actual: plan.steps.find(({ id }) => id === value.id)?.to ?? value.actual,
        }));
        expect(scored(after, scheme).points).toBe(plan.after);
        expect(compare(plan.after ?? "0", points)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: tries(100) },
    );
  });

  /** By trying every value of every indicator up to its target, or down to zero. */
  function leastCost(
    table: readonly IndicatorValue[],
    rows: readonly { readonly cost: number }[],
    scheme: ScoringScheme,
    points: string,
  ): number | undefined {
    const choices = table.map(({ actual, target }) => {
      const falls = scheme.indicators?.[0]?.direction === "down";
      const [from, to] = [Number(actual), falls ? 0 : Math.max(Number(target), Number(actual))];
      return Array.from({ length: Math.abs(to - from) + 1 }, (_, more) => (falls ? -more : more));
    });
    let least: number | undefined;
    for (const first of choices[0] ?? []) {
      for (const second of choices[1] ?? []) {
        for (const third of choices[2] ?? []) {
          const more = [first, second, third];
          const cost = more.reduce((sum, by, index) => sum + Math.abs(by) * (rows[index]?.cost ?? 0), 0);
          if (least !== undefined && cost >= least) continue;
          const tried = table.map((value, index) => ({
            ...value,
            actual: String(Number(value.actual) + (more[index] ?? 0)),
          }));
          if (compare(scored(tried, scheme, { rows: false }).points ?? "0", points) >= 0) least = cost;
        }
      }
    }
    return least;
  }
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, goal) => {
      const plan = suggestImprovements(one, { scheme: two, edition: nm2024, goal: goal as never });
      expect(structuredClone(plan)).toStrictEqual(plan);
    }),
    { numRuns: tries(200) },
  );
});
