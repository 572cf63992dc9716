import { describe, expect, it } from "vitest";
import {
  compareIndicators,
  nm2024,
  readApplication,
  readIndicatorGrid,
  scorePerformance,
  writeIndicatorGrid,
} from "../../src/index.js";
import { anApplication, find } from "../support/an-application.js";

const id = "enterprise-satisfaction";
const from = (baseline: string | undefined, of = id) => {
  const draft = anApplication();
  return {
    ...draft,
    indicators: (draft.indicators ?? []).map((row) => (row.id === of ? { ...row, baseline } : row)),
  };
};

describe("a baseline of nothing yet", () => {
  const words = ["none-yet", "无", "暂无", "尚未开展", "—", "None yet"];

  it.each(words)("%s is read without a fault", (word) => {
    const reading = readApplication(from(word));
    expect(reading.issues).toEqual([]);
    expect(reading.completeness.percent).toBe(readApplication(anApplication()).completeness.percent);
  });

  it.each(words)("%s is an answer, and the target stands against zero", (word) => {
    expect(find(from(word), "4.2#targets-set").outcome).toBe("pass");
    expect(find(from(word), "A2#counts-and-rates").outcome).toBe("pass");
    expect(find(from(word), "A2#targets-not-below-baseline").outcome).toBe("pass");
  });

  it("that is missing is asked for", () =>
    expect(find(from(undefined), "4.2#targets-set").outcome).toBe("needs-data"));

  it.each(["none-yet", "0"])(
    "of %s enterprises there are no more to transform than in the end",
    (baseline) => {
      const draft = from(baseline, "below-scale-enterprises");
      expect(find(draft, "A2#converted-within-stock")).toEqual({
        ...find(from("0", "below-scale-enterprises"), "A2#converted-within-stock"),
      });
    },
  );

  it("is no word for a target", () =>
    expect(readApplication({ indicators: [{ id, target: "无" }] }).issues.map(({ code }) => code)).toEqual([
      "not-a-decimal",
    ]));

  it("another word is not known", () =>
    expect(readApplication({ indicators: [{ id, baseline: "较低" }] }).issues[0]).toMatchObject({
      code: "not-a-decimal",
      field: "indicators.0.baseline",
    }));

  it("does not hide a mid-term target that is off the way", () => {
    const issues = (midterm: string) =>
      readApplication({ indicators: [{ id, baseline: "无", midterm, target: "90" }] }).issues;
    expect(issues("90")).toEqual([]);
    expect(issues("95")[0]).toMatchObject({
      code: "midterm-off-the-path",
      values: { baseline: "0", midterm: "95", target: "90" },
    });
  });

  it("compares and scores as zero does", () => {
    const row = (baseline: string) => [{ id, baseline, target: "90", actual: "45" }];
    const compared = (baseline: string) =>
      compareIndicators(row(baseline), { edition: nm2024 }).rows.find((one) => one.id === id);
    expect(compared("无")).toEqual({
      ...compared("0"),
      values: { baseline: "none-yet", target: "90", actual: "45" },
    });
    const scheme = {
      id: "one",
      basis: "caller",
      total: "10",
      weights: { [id]: "10" },
      method: "increment",
      decimals: 2,
      grades: [],
    } as const;
    const scored = (baseline: string) => scorePerformance(row(baseline), { scheme, edition: nm2024 });
    expect(scored("无")).toEqual(scored("0"));
    expect(scored("0").rows[0]?.points).toBe("5");
  });

  it("is read from a table and written into one", () => {
    const grid = [
      ["三级指标", "期初值", "目标值"],
      ["试点企业总体满意度", "无", "90"],
    ];
    const indicators = nm2024.indicators.filter((one) => one.id === id);
    const read = readIndicatorGrid(grid, { indicators });
    expect(read).toMatchObject({ ok: true, value: [{ id, baseline: "none-yet", target: "90" }], issues: [] });
    const written = writeIndicatorGrid([{ id, baseline: "none-yet", target: "90" }], { indicators });
    expect(written.ok && written.value.cells[2]?.slice(3)).toEqual(["无", "90"]);
  });
});
