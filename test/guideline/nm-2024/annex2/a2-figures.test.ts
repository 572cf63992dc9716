import { describe, expect, it } from "vitest";
import { indicators, nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  rowField,
} from "../../../support/an-application.js";

const sound = aSmallApplication();
const field = (indicator: string, column: string) => rowField(sound, indicator, column);
const columns = ["baseline", "midterm", "target"];
const first5 = indicators
  .slice(0, 5)
  .map(({ id }) => id)
  .concat("…")
  .join(", ");

describe.each(["A2#counts-and-rates", "A2#targets-not-below-baseline"])("%s", (rule) => {
  it("passes for the sound table, of which it names the first rows", () => {
    expect(ask(sound, rule)).toEqual(passing("met", { count: "23", of: "23", names: first5 }));
  });

  it("asks for the table as a whole while there is none", () => {
    expect(ask(changed(sound, { indicators: undefined }), rule)).toMatchObject(lacking("indicators"));
  });

  it("asks for a row that is not there by its indicator", () => {
    const draft = changed(sound, { "indicators.12.id": undefined });
    expect(find(draft, rule)).toMatchObject({
      outcome: "needs-data",
      values: { of: "23", names: "digital-workshops" },
    });
    for (const missing of find(draft, rule).missing)
      expect(missing).toMatch(/^indicators\.digital-workshops\./);
  });
});

describe("A2#counts-and-rates", () => {
  const rule = "A2#counts-and-rates";
  const one = (indicator: string) => ({ count: "1", of: "23", names: indicator });

  it.each(columns)("asks for the %s", (column) => {
    const draft = changed(sound, { [field("scenarios", column)]: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking(field("scenarios", column)));
  });

  it.each(["0", "7", "7.0", "7.000000"])("%s is a count", (value) => {
    expect(find(changed(sound, { [field("scenarios", "target")]: value }), rule).outcome).toBe("pass");
  });

  it.each(columns.flatMap((column) => ["-1", "0.5", "7.000001"].map((actual) => ({ column, actual }))))(
    "$actual as $column is no count",
    ({ column, actual }) => {
      const at = field("scenarios", column);
      const values = { indicator: "scenarios", actual, ...one("scenarios") };
      expect(ask(changed(sound, { [at]: actual }), rule)).toEqual(failing("not-a-count", values, [at]));
    },
  );

  const rates = ["cloud-adoption-rate", "enterprise-satisfaction", "training-coverage"];

  it.each(rates.flatMap((rate) => ["0", "100", "99.999999", "100.0"].map((value) => ({ rate, value }))))(
    "$value is possible for $rate",
    ({ rate, value }) => {
      expect(find(changed(sound, { [field(rate, "midterm")]: value }), rule).outcome).toBe("pass");
    },
  );

  it.each(rates.flatMap((rate) => ["-0.000001", "100.000001", "101"].map((actual) => ({ rate, actual }))))(
    "$actual is not possible for $rate",
    ({ rate, actual }) => {
      const at = field(rate, "target");
      const values = { indicator: rate, actual, least: "0", most: "100", ...one(rate) };
      expect(ask(changed(sound, { [at]: actual }), rule)).toEqual(failing("not-a-rate", values, [at]));
    },
  );

  it("does not look at what was achieved later", () => {
    expect(find(changed(sound, { [field("scenarios", "actual")]: "0.5" }), rule).outcome).toBe("pass");
  });

  it("an impossible figure is not hidden by one that is missing", () => {
    const draft = changed(sound, {
      [field("scenarios", "baseline")]: undefined,
      [field("scenarios", "target")]: "0.5",
    });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: [field("scenarios", "target")],
      missing: [field("scenarios", "baseline")],
    });
  });

  it("somebody has to correct the figures", () => {
    const draft = changed(sound, { [field("scenarios", "target")]: "0.5" });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "figures-must-be-corrected" });
  });
});

describe("A2#targets-not-below-baseline", () => {
  const rule = "A2#targets-not-below-baseline";
  const aiming = (indicator: string, baseline: string | undefined, target: string | undefined) =>
    changed(sound, { [field(indicator, "baseline")]: baseline, [field(indicator, "target")]: target });

  it.each(["40", "40.0", "41"])("a target of %s is not below 40", (target) => {
    expect(find(aiming("training-coverage", "40", target), rule).outcome).toBe("pass");
  });

  it.each([
    { indicator: "training-coverage", target: "39.9", shortfall: "0.1", unit: "%", changeUnit: "个百分点" },
    { indicator: "scenarios", target: "39", shortfall: "1", unit: "个", changeUnit: "个" },
    { indicator: "introduced-providers", target: "0", shortfall: "40", unit: "家", changeUnit: "家" },
  ])("a target of $target for $indicator is $shortfall below 40", ({ indicator, target, ...units }) => {
    const values = { indicator, actual: target, required: "40", ...units };
    expect(ask(aiming(indicator, "40", target), rule)).toEqual(
      failing("target-below-baseline", { ...values, count: "1", of: "23", names: indicator }, [
        field(indicator, "target"),
      ]),
    );
  });

  it.each([
    { baseline: undefined, target: "40", column: "baseline" },
    { baseline: "40", target: undefined, column: "target" },
  ])("asks for the $column", ({ baseline, target, column }) => {
    expect(ask(aiming("scenarios", baseline, target), rule)).toMatchObject(
      lacking(field("scenarios", column)),
    );
  });

  it("a low target is not hidden by another that is missing", () => {
    const draft = changed(aiming("scenarios", "40", "39"), {
      [field("smart-factories", "target")]: undefined,
    });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: [field("scenarios", "target")],
      missing: [field("smart-factories", "target")],
    });
  });

  it("is mended by targets as high as where they start", () => {
    const draft = changed(aiming("scenarios", "40", "39"), { [field("scenario-types", "target")]: "0" });
    const raise = (indicator: string, value: string) => ({
      action: "set",
      path: ["indicators", indicators.findIndex(({ id }) => id === indicator), "target"],
      value,
    });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "raise-targets",
      values: { count: "2" },
      changes: [raise("scenario-types", "1"), raise("scenarios", "40")],
    });
  });

  it.each(["baseline", "target"])("mends no row of which the %s is missing", (column) => {
    const draft = changed(aiming("scenarios", "40", "39"), { [field("smart-factories", column)]: undefined });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
  });
});

describe("rows that fall when the pilot succeeds", () => {
  const rule = "A2#targets-not-below-baseline";
  const falling = (indicator: string) =>
    changed(sound, { [field(indicator, "baseline")]: "9", [field(indicator, "target")]: "8" });
  const separate = { edition: withParameters(nm2024, { "specialised-levels": "separate" }) };

  it("below-scale enterprises may become fewer: some of them grow above scale", () => {
    expect(find(falling("below-scale-enterprises"), rule).outcome).toBe("pass");
    expect(find(falling("above-scale-enterprises"), rule).outcome).toBe("fail");
  });

  it.each(["regional-specialised-enterprises", "national-specialised-enterprises"])(
    "%s may, where the levels are counted apart",
    (indicator) => {
      expect(find(falling(indicator), rule).outcome).toBe("fail");
      expect(find(falling(indicator), rule, separate).outcome).toBe("pass");
      expect(remedy(falling(indicator), rule).possible).toBe(true);
    },
  );

  it("no remedy raises what may fall", () => {
    const both = changed(falling("below-scale-enterprises"), { [field("scenarios", "target")]: "0" });
    expect(remedy(both, rule).changes).toMatchObject([
      { action: "set", path: ["indicators", 20, "target"], value: "1" },
    ]);
  });

  it("little giants have no level above them to leave for", () => {
    expect(find(falling("little-giant-enterprises"), rule, separate).outcome).toBe("fail");
  });
});

describe("A2#converted-within-stock", () => {
  const rule = "A2#converted-within-stock";
  const above = "transformed-above-scale";
  const below = "transformed-below-scale";

  it("passes when no more are transformed than there are", () => {
    expect(ask(sound, rule)).toEqual(passing("met"));
  });

  // The sound table has one enterprise above scale and two below it.
  it.each(
    columns.flatMap((column) => [
      { column, part: above, stock: "above-scale-enterprises", most: "1" },
      { column, part: below, stock: "below-scale-enterprises", most: "2" },
    ]),
  )("$part cannot be more than $stock, as $column", ({ column, part, stock, most }) => {
    const at = field(part, column);
    const more = `${Number(most) + 1}`;
    expect(find(changed(sound, { [at]: most }), rule).outcome).toBe("pass");
    const values = { indicator: part, stock, actual: more, most, excess: "1", unit: "家" };
    expect(ask(changed(sound, { [at]: more }), rule)).toEqual(failing("more-than-there-are", values, [at]));
  });

  it.each([
    { start: "1", end: "3", most: "3" },
    { start: "3", end: "1", most: "3" },
  ])("from $start to $end there are at most $most", ({ start, end, most }) => {
    const stock = {
      [field("above-scale-enterprises", "baseline")]: start,
      [field("above-scale-enterprises", "target")]: end,
    };
    const transforming = (target: string) => changed(sound, { ...stock, [field(above, "target")]: target });
    expect(find(transforming(most), rule).outcome).toBe("pass");
    expect(find(transforming("4"), rule)).toMatchObject({ outcome: "fail", values: { most, excess: "1" } });
  });

  it.each([above, below])("asks for %s in each column", (indicator) => {
    for (const column of columns) {
      const at = field(indicator, column);
      expect(ask(changed(sound, { [at]: undefined }), rule)).toMatchObject(lacking(at));
    }
  });

  it.each(["above-scale-enterprises", "below-scale-enterprises"])("asks for %s at both ends", (indicator) => {
    for (const column of ["baseline", "target"]) {
      const at = field(indicator, column);
      expect(ask(changed(sound, { [at]: undefined }), rule)).toMatchObject(lacking(at));
    }
    expect(find(changed(sound, { [field(indicator, "midterm")]: undefined }), rule).outcome).toBe("pass");
  });

  it("asks for the rows while there is no table", () => {
    const { missing } = find(changed(sound, { indicators: undefined }), rule);
    expect(missing).toHaveLength(10);
    expect(missing[0]).toBe("indicators.transformed-above-scale.baseline");
  });

  it("too many are not hidden by a figure that is missing", () => {
    const draft = changed(sound, { [field(above, "target")]: "9", [field(below, "target")]: undefined });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      values: { actual: "9", excess: "8" },
      missing: [field(below, "target")],
    });
  });

  it("is mended by the stock, in each column", () => {
    const draft = changed(sound, { [field(above, "midterm")]: "2", [field(below, "target")]: "5" });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "lower-to-stock",
      values: { count: "2" },
      changes: [
        { action: "set", path: ["indicators", 16, "midterm"], value: "1" },
        { action: "set", path: ["indicators", 17, "target"], value: "2" },
      ],
    });
  });

  it("mends no figure that is missing", () => {
    const draft = changed(sound, { [field(above, "target")]: "9", [field(below, "target")]: undefined });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
  });
});
