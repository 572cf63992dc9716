import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/application/indicator.js";
import { type TrackingOptions, trackIndicators } from "../../src/performance/track-indicators.js";
import { aValue, falling } from "../support/scoring.js";

// 1,000 days, so that a day is a thousandth of the way.
const period = { start: "2024-01-01", end: "2026-09-27" };
const onDay = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
const track = (parts: Partial<IndicatorValue>, days: number, options: Partial<TrackingOptions> = {}) => {
  const [first] = trackIndicators([aValue(parts)], {
    ...period,
    asOf: onDay(days),
    indicators: [falling],
    ...options,
  });
  if (first === undefined) throw new Error("no track");
  return first;
};

describe("a stock", () => {
  it("is expected on the straight line from baseline to target", () =>
    expect(track({ baseline: "100", target: "300", actual: "130" }, 250)).toStrictEqual({
      id: "smart-factories",
      nature: "stock",
      direction: "up",
      unit: "个",
      changeUnit: "个",
      asOf: "2024-09-07",
      path: [
        { on: "2024-01-01", value: "100" },
        { on: "2026-09-27", value: "300" },
      ],
      actual: "130",
      expected: "150",
      lead: "-20",
      standing: "behind",
      projected: "220",
      endsMet: false,
      pace: "3.6",
      paceNeeded: "6.8",
      decimals: 2,
      cases: [],
      issues: [],
    }));

  it("passes through its mid-term target where that has a day", () => {
    const parts = { baseline: "0", midterm: "80", target: "100", actual: "80" };
    const options = { midtermOn: onDay(500) };
    expect(track(parts, 250, options).expected).toBe("40");
    expect(track(parts, 500, options)).toMatchObject({ expected: "80", standing: "on-path" });
    expect(track(parts, 750, options).expected).toBe("90");
    expect(track(parts, 500)).toMatchObject({ expected: "50", cases: ["midterm-undated"] });
  });

  it("ends where the pace so far leads, exactly decided", () => {
    expect(track({ baseline: "0", target: "3", actual: "1" }, 333)).toMatchObject({
      projected: "3",
      endsMet: true,
    });
    expect(track({ baseline: "0", target: "3", actual: "1" }, 334)).toMatchObject({
      projected: "2.99",
      endsMet: false,
    });
  });

  it("never ends below zero", () =>
    expect(track({ baseline: "10", target: "20", actual: "1" }, 100).projected).toBe("0"));
});

describe("a flow", () => {
  const natures = { "smart-factories": "flow" } as const;

  it("adds up from nothing, whatever its baseline is", () =>
    expect(track({ baseline: "70", target: "100", actual: "30" }, 250, { natures })).toMatchObject({
      nature: "flow",
      path: [{ value: "0" }, { value: "100" }],
      expected: "25",
      lead: "5",
      standing: "ahead",
      projected: "120",
      endsMet: true,
    }));

  it("needs no baseline", () =>
    expect(track({ target: "100", actual: "25" }, 250, { natures })).toMatchObject({
      standing: "on-path",
      cases: [],
    }));
});

describe("a rate", () => {
  const rate = { id: "cloud-adoption-rate" };

  it("moves in percentage points and ends no higher than a hundred", () =>
    expect(track({ ...rate, baseline: "40", target: "80", actual: "75" }, 500)).toMatchObject({
      nature: "rate",
      changeUnit: "个百分点",
      lead: "15",
      projected: "100",
      endsMet: true,
    }));

  it("is never a flow", () =>
    expect(
      track({ ...rate, baseline: "40", target: "80" }, 500, { natures: { "cloud-adoption-rate": "flow" } })
        .nature,
    ).toBe("rate"));
});

describe("a falling indicator", () => {
  it("is ahead when it is lower than expected", () =>
    expect(track({ id: falling.id, baseline: "20", target: "10", actual: "14" }, 500)).toMatchObject({
      direction: "down",
      expected: "15",
      lead: "1",
      standing: "ahead",
      projected: "8",
      endsMet: true,
      pace: "-0.36",
      paceNeeded: "-0.24",
    }));
});

describe("the pace now needed", () => {
  it("is nothing once the target is reached", () =>
    expect(track({ baseline: "0", target: "10", actual: "12" }, 900).paceNeeded).toBe("0"));

  it("does not exist when no time is left", () => {
    const late = track({ baseline: "0", target: "10", actual: "9" }, 1_000);
    expect(late).toMatchObject({
      paceNeeded: null,
      projected: "9",
      endsMet: false,
      expected: "10",
      cases: ["period-over"],
    });
    expect(track({ baseline: "0", target: "10", actual: "9" }, 2_000)).toMatchObject({
      expected: "10",
      projected: "9",
    });
  });
});

describe("what is not known", () => {
  it.each([
    [
      "the actual value",
      { baseline: "0", target: "10" },
      {
        expected: "5",
        lead: null,
        standing: null,
        projected: null,
        paceNeeded: null,
        cases: ["actual-missing"],
      },
    ],
    [
      "the baseline",
      { target: "10", actual: "5" },
      {
        expected: null,
        standing: null,
        projected: null,
        path: [],
        cases: ["baseline-missing"],
        paceNeeded: "0.3",
      },
    ],
    [
      "the target",
      { baseline: "0", actual: "5" },
      { expected: null, projected: "10", endsMet: null, paceNeeded: null, cases: ["target-missing"] },
    ],
  ] as const)("%s leaves the rest as far as it goes", (_, parts, expected) =>
    expect(track(parts, 500)).toMatchObject(expected),
  );

  it("has no pace on the first day, and nothing before it", () => {
    expect(track({ baseline: "1", target: "10", actual: "1" }, 0)).toMatchObject({
      standing: "on-path",
      projected: null,
      pace: null,
      paceNeeded: "0.27",
    });
    expect(track({ baseline: "1", target: "10", actual: "1" }, -5)).toMatchObject({
      expected: null,
      standing: null,
      paceNeeded: null,
      cases: ["not-started"],
    });
  });
});

describe("the period", () => {
  it("is the two years of the guideline unless an end is given", () => {
    const [first] = trackIndicators([aValue({ baseline: "0", target: "10" })], {
      start: "2024-07-01",
      asOf: "2025-01-01",
    });
    expect(first?.path[1]?.on).toBe("2026-07-01");
  });

  it.each([
    [{ start: "2024-13-01" }, "not-a-date", "start"],
    [{ asOf: undefined }, "not-a-date", "asOf"],
    [{ end: "soon" }, "not-a-date", "end"],
    [{ midtermOn: 5 }, "not-a-date", "midtermOn"],
    [{ end: "2024-01-01" }, "period-reversed", "end"],
    [{ midtermOn: "2024-01-01" }, "not-within-period", "midtermOn"],
    [{ midtermOn: "2026-09-27" }, "not-within-period", "midtermOn"],
  ])("of %j is an issue and computes nothing", (options, code, field) => {
    const [first] = trackIndicators([aValue({ baseline: "0", target: "10", actual: "5" })], {
      ...period,
      asOf: "2025-01-01",
      ...(options as object),
    });
    expect(first?.issues[0]).toMatchObject({ code, field });
    expect(first).toMatchObject({ expected: null, standing: null, projected: null });
  });
});

it("takes null for no options", () =>
  expect(trackIndicators([aValue()], null as never)[0]?.issues[0]?.field).toBe("start"));

describe("the input", () => {
  it("keeps its order and its faults", () => {
    const rows = trackIndicators([{ id: "scenario" }, aValue({ actual: "1.5" })], {
      ...period,
      asOf: onDay(1),
    });
    expect(rows.map(({ id }) => id)).toStrictEqual(["scenario", "smart-factories"]);
    expect(rows.map(({ issues }) => issues[0]?.code)).toStrictEqual(["unknown-indicator", "not-whole"]);
  });

  it("gives one row with the reason where it is no table", () =>
    expect(trackIndicators("nothing", { ...period, asOf: onDay(1) })).toMatchObject([
      { id: "", issues: [{ code: "wrong-type" }] },
    ]));

  it("names natures that are none", () => {
    expect(track({}, 1, { natures: { "smart-factories": "wave" } as never }).issues[0]).toMatchObject({
      code: "unknown-word",
      field: "natures.smart-factories",
    });
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(track({}, 1, { natures: cyclic as never }).issues[0]?.code).toBe("cycle");
  });

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (values, options) => {
        const tracks = trackIndicators(values, options as never);
        expect(structuredClone(tracks)).toStrictEqual(tracks);
      }),
    );
  });
});

it("the path is at its targets on their days, and between them in between", () => {
  const figure = fc.integer({ min: 0, max: 1_000 }).map(String);
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 1_000 }),
      (baseline, midterm, target, middle, day) => {
        const parts = { baseline, midterm, target };
        const options = { midtermOn: onDay(middle), decimals: 6 };
        const at = (on: number) => Number(track(parts, on, options).expected);
        expect([at(0), at(middle), at(1_000)]).toStrictEqual([baseline, midterm, target].map(Number));
        const ends = [Number(midterm), Number(day <= middle ? baseline : target)];
        expect(at(day)).toBeGreaterThanOrEqual(Math.min(...ends));
        expect(at(day)).toBeLessThanOrEqual(Math.max(...ends));
      },
    ),
  );
});
