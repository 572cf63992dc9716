import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/application/indicator.js";
import { defineEdition } from "../../src/edition/define-edition.js";
import { withParameters } from "../../src/edition/with-parameters.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { explain } from "../../src/locale/explain/explain.js";
import { type TrackingOptions, trackIndicators } from "../../src/performance/track-indicators.js";
import type { Track } from "../../src/performance/trajectory.js";
import { aValue, falling } from "../support/scoring.js";

// 1,000 days, so that a day is a thousandth of the way.
const period = { start: "2024-01-01", end: "2026-09-27" };
const onDay = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
const source = { edition: nm2024, indicators: [falling] };
const tracked = (parts: Partial<IndicatorValue>, days: number, options: Partial<TrackingOptions> = {}) =>
  trackIndicators([aValue(parts)], { ...source, ...period, asOf: onDay(days), ...options });
const track = (parts: Partial<IndicatorValue>, days: number, options: Partial<TrackingOptions> = {}) => {
  const [first] = tracked(parts, days, options).rows;
  if (first === undefined) throw new Error("no track");
  return first;
};

describe("an indicator without direction", () => {
  it("has a path and an end it leads to, and is neither ahead nor behind", () => {
    const values = [{ id: "below-scale-enterprises", baseline: "100", target: "300", actual: "130" }];
    const dates = { start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
    const tracks = trackIndicators(values, { ...dates, edition: nm2024 });
    expect(tracks.rows[0]).toMatchObject({
      ...{ direction: "none", expected: "200.14", lead: null, standing: null },
      ...{ projected: "159.92", endsMet: null, paceNeeded: null },
    });
    expect(explain(tracks.rows[0] as Track, "zh-CN")).toContain("不判定");
    expect(explain(tracks, "en")).toContain("1 shown without being judged");
  });
});

describe("a stock", () => {
  it("is expected on the straight line from baseline to target", () =>
    expect(track({ baseline: "100", target: "300", actual: "130" }, 250)).toStrictEqual({
      kind: "track",
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

  it.each([
    ["an indicator's own word", "flow", undefined, "flow"],
    ["the caller's word before the indicator's", "flow", "stock", "stock"],
    ["neither's word", undefined, undefined, "stock"],
  ] as const)("is so by %s", (_, nature, natureNow, expected) => {
    const own = { ...falling, direction: "up" as const, ...(nature && { nature }) };
    const named = natureNow && { natures: { [own.id]: natureNow } };
    const value = { id: own.id, baseline: "70", target: "100", actual: "30" };
    const { rows, issues } = trackIndicators([value], {
      ...period,
      asOf: onDay(250),
      ...named,
      indicators: [own],
    });
    expect([rows.map((row) => row.nature), issues]).toEqual([[expected], []]);
  });

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

describe("a falling flow", () => {
  const natures = { [falling.id]: "flow" } as const;
  const spent = (actual: string, days = 500) =>
    track({ id: falling.id, target: "20", actual }, days, { natures });

  it("is ahead while it has grown less than it might", () =>
    expect(spent("8")).toMatchObject({ expected: "10", lead: "2", standing: "ahead", projected: "16" }));

  it("needs no more than what still ends at its target", () => expect(spent("8").paceNeeded).toBe("0.72"));

  it("has no pace left where it is at its target already", () => expect(spent("20").paceNeeded).toBe("0"));

  it("has no pace that would do where it is past its target: it cannot come down again", () =>
    expect(spent("21").paceNeeded).toBeNull());

  it("has nothing more to do on the last day", () => {
    expect(spent("8", 1_000).paceNeeded).toBe("0");
    expect(spent("21", 1_000).paceNeeded).toBeNull();
  });
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
  const values = [aValue({ baseline: "0", target: "36" })];
  const dates = { start: "2025-09-01", asOf: "2026-09-01" };

  it("is the two years of the guideline unless an end is given", () => {
    const [first] = trackIndicators(values, { ...dates, edition: nm2024 }).rows;
    expect(first?.path[1]?.on).toBe("2027-09-01");
    expect(first?.expected).toBe("18");
  });

  it("is that of another edition under another edition", () => {
    const edition = withParameters(nm2024, { "pilot-years": "3" });
    const [first] = trackIndicators(values, { ...dates, edition }).rows;
    expect(first?.path[1]?.on).toBe("2028-09-01");
    expect(first?.expected).toBe("11.99");
  });

  it("ends on an anniversary of 29 February as the edition reads it", () => {
    const end = (word: string) =>
      trackIndicators(values, {
        start: "2024-02-29",
        asOf: "2025-01-01",
        edition: withParameters(nm2024, { "leap-day": word }),
      }).rows[0]?.path[1]?.on;
    expect(["last-of-february", "first-of-march"].map(end)).toStrictEqual(["2026-02-28", "2026-03-01"]);
  });

  it("is missing where the caller's own indicators have no edition", () =>
    expect(trackIndicators(values, { ...dates, indicators: [falling] })).toMatchObject({
      rows: [],
      issues: [{ code: "missing", field: "end", severity: "error" }, { code: "unknown-indicator" }],
    }));

  it("is missing where the edition says nothing of a period, and the edition is told", () => {
    const edition = defineEdition({ ...nm2024, provisions: {}, parameterRoles: {}, procedure: undefined });
    expect(trackIndicators(values, { ...dates, edition })).toMatchObject({
      rows: [],
      issues: [
        { code: "provision-missing", field: "edition.provisions.period" },
        { code: "missing", field: "end" },
      ],
    });
    expect(trackIndicators(values, { ...dates, end: "2027-01-01", edition }).issues).toStrictEqual([]);
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
    const answer = trackIndicators([aValue({ baseline: "0", target: "10", actual: "5" })], {
      ...source,
      ...period,
      asOf: "2025-01-01",
      ...(options as object),
    });
    expect(answer).toMatchObject({ kind: "indicator-tracks", rows: [], issues: [{ code, field }] });
  });
});

it("refuses options that are no record", () =>
  expect(trackIndicators([aValue()], null as never).issues.map(({ field }) => field)).toStrictEqual([
    "options",
    "edition",
    "start",
    "asOf",
  ]));

describe("the input", () => {
  it("of an indicator that nobody knows is followed and not judged", () => {
    const values = { baseline: "0", target: "10", actual: "5" };
    const { rows } = trackIndicators([{ id: "scenario", ...values }], {
      ...source,
      ...period,
      asOf: onDay(1),
    });
    expect(rows[0]).toMatchObject({
      direction: "none",
      actual: "5",
      lead: null,
      standing: null,
      endsMet: null,
    });
  });

  it("keeps its order and its faults", () => {
    const { rows, issues } = trackIndicators([aValue({ actual: "1.5" }), { id: "scenario" }], {
      ...source,
      ...period,
      asOf: onDay(1),
    });
    expect(rows.map(({ id }) => id)).toStrictEqual(["smart-factories", "scenario"]);
    expect(issues.map(({ code }) => code)).toStrictEqual(["not-whole", "unknown-indicator"]);
  });

  it("gives no row where it is no table, and the reason", () =>
    expect(trackIndicators("nothing", { ...source, ...period, asOf: onDay(1) })).toMatchObject({
      rows: [],
      issues: [{ code: "wrong-type", field: "indicators" }],
    }));

  it("names natures that are none", () => {
    expect(tracked({}, 1, { natures: { "smart-factories": "wave" } as never }).issues[0]).toMatchObject({
      code: "unknown-word",
      field: "natures.smart-factories",
    });
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(tracked({}, 1, { natures: [] as never }).issues[0]?.code).toBe("wrong-type");
    expect(tracked({}, 1, { natures: cyclic as never }).issues[0]?.code).toBe("cycle");
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
