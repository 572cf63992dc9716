import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024, suggestRemedies } from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";

const { issues: _, ...parts } = nm2024;
const [first] = nm2024.indicators;
const own = (id: string, more: object) => ({
  ...(first as NonNullable<typeof first>),
  id,
  no: 24,
  label: `自定指标${id.length}`,
  english: { level1: "key", level2: "own", label: `own indicator ${id}` },
  ...more,
});

/** The edition of 2024 whose table has four rows more, and one narrower. */
const edition = defineEdition({
  ...parts,
  id: "more-indicators",
  indicators: [
    ...nm2024.indicators.map((one) => (one.id === "training-coverage" ? { ...one, minimum: "20" } : one)),
    own("energy", { kind: "number", unit: "吨标准煤", direction: "down" }),
    own("growth", { kind: "percentage", unit: "%", direction: "up", minimum: "-50", maximum: "200" }),
    own("output", { kind: "amount", unit: "万元", direction: "none" }),
    own("stations", { kind: "count", unit: "个", direction: "up", maximum: "30" }),
  ],
});

const options = { edition, asOf: "2024-08-31" };
const rows = edition.indicators.map(({ id, direction }) => ({
  id,
  ...(direction === "down"
    ? { baseline: "30", midterm: "25", target: "20" }
    : { baseline: "20", midterm: "25", target: "30" }),
}));
const withRow = (id: string, values: object) => ({
  indicators: rows.map((row) => (row.id === id ? { ...row, ...values } : row)),
});
const findingOf = (rule: string, draft: object) =>
  assessApplication(draft as never, options).findings.find((one) => one.rule === rule);

describe("the rows of an edition's own table", () => {
  it("are held to be possible like the 23", () => {
    expect(edition.issues).toEqual([]);
    expect(findingOf("A2#counts-and-rates", { indicators: rows })?.outcome).toBe("pass");
    expect(findingOf("A2#counts-and-rates", { indicators: rows.slice(0, -1) })).toMatchObject({
      outcome: "needs-data",
      missing: ["baseline", "midterm", "target"].map((column) => `indicators.stations.${column}`),
    });
  });

  it.each([
    ["training-coverage", "19", "not-a-rate", { least: "20", most: "100" }],
    ["growth", "-50.1", "out-of-bounds", { least: "-50", most: "200" }],
    ["growth", "200.1", "out-of-bounds", { least: "-50", most: "200" }],
    ["energy", "-1", "figure-below-zero", { unit: "吨标准煤" }],
    ["output", "-0.01", "figure-below-zero", { unit: "万元" }],
    ["stations", "31", "out-of-bounds", { least: "0", most: "30" }],
    ["stations", "1.5", "not-a-count", {}],
  ])("%s cannot be %s: %s", (id, midterm, code, bounds) => {
    const finding = findingOf("A2#counts-and-rates", withRow(id, { midterm }));
    expect([finding?.outcome, finding?.code, finding?.values]).toEqual([
      "fail",
      code,
      expect.objectContaining({ indicator: id, actual: midterm, ...bounds }),
    ]);
  });

  it.each([
    ["growth", "-50"],
    ["growth", "200"],
    ["stations", "30"],
    ["training-coverage", "20"],
  ])("%s can be %s", (id, midterm) => {
    expect(findingOf("A2#counts-and-rates", withRow(id, { midterm }))?.outcome).toBe("pass");
  });

  it("are told with the bound in both languages", () => {
    const finding = findingOf("A2#counts-and-rates", withRow("stations", { midterm: "31" }));
    expect(explain(finding as never, "zh-CN", { edition })).toContain(
      "自定指标8为31个，应在0个至30个之间；请更正。",
    );
    expect(explain(finding as never, "en", { edition })).toContain("own indicator stations is 31");
  });

  it("must not fall where more is better, nor rise where less is, and may do both where there is no direction", () => {
    const outcomesOf = (values: object) =>
      ["energy", "growth", "output", "stations"].map(
        (id) => findingOf("A2#targets-not-below-baseline", withRow(id, values))?.outcome,
      );
    expect(outcomesOf({ baseline: "30", midterm: "25", target: "20" })).toEqual([
      "pass",
      "fail",
      "pass",
      "fail",
    ]);
    expect(outcomesOf({ baseline: "20", midterm: "25", target: "30" })).toEqual([
      "fail",
      "pass",
      "pass",
      "pass",
    ]);
  });

  it("are mended where they must rise", () => {
    const draft = withRow("growth", { baseline: "30", midterm: "30", target: "20" });
    const { remedies } = suggestRemedies(draft as never, options);
    expect(remedies.find(({ rule }) => rule === "A2#targets-not-below-baseline")).toMatchObject({
      possible: true,
      changes: [{ action: "set", value: "30" }],
    });
  });
});
