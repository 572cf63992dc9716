import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  anEnterprise,
  aRoster,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  smallEdition,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("A2#minimum-enterprises", () => {
  const rule = "A2#minimum-enterprises";
  const least = "minimum-enterprises: 100 (guideline)";
  const fields = ["indicators.16.target", "indicators.17.target"];
  const targets = (
    above: string | undefined,
    below: string | undefined,
    baseline: string | undefined = "0",
  ) =>
    changed(sound, {
      "indicators.16.target": above,
      "indicators.17.target": below,
      "indicators.16.baseline": baseline,
    });

  it.each([
    { above: "40", below: "60", actual: "100" },
    { above: "0", below: "100", actual: "100" },
    { above: "41", below: "60", actual: "101" },
    { above: "99.5", below: "0.5", actual: "100" },
  ])("$above and $below are enough", ({ above, below, actual }) => {
    expect(ask(targets(above, below), rule)).toEqual(
      passing("enough", { actual, required: "100", unit: "家" }),
    );
  });

  it.each([
    { above: "40", below: "59", actual: "99", shortfall: "1" },
    { above: "0", below: "0", actual: "0", shortfall: "100" },
    { above: "49.5", below: "50.4", actual: "99.9", shortfall: "0.1" },
  ])("$above and $below are $shortfall too few", ({ above, below, actual, shortfall }) => {
    const values = { actual, required: "100", shortfall, unit: "家" };
    expect(ask(targets(above, below), rule)).toEqual(failing("targets-too-low", values, fields));
  });

  it("asks for the targets", () => {
    expect(ask(targets(undefined, "10"), rule)).toMatchObject(lacking("indicators.16.target"));
    expect(ask(targets("10", undefined), rule)).toMatchObject(lacking("indicators.17.target"));
    expect(ask(changed(sound, { indicators: undefined }), rule)).toMatchObject(
      lacking("indicators.transformed-above-scale.target", "indicators.transformed-below-scale.target"),
    );
  });

  it("asks for the figure when there is none", () => {
    const edition = withParameters(nm2024, { "minimum-enterprises": null });
    expect(ask(targets("50", "50"), rule, { edition })).toMatchObject({
      ...lacking("parameters.minimum-enterprises"),
      code: "parameter-not-given",
    });
  });

  it("rests on the text alone where nothing had been transformed before", () => {
    expect(uses(find(targets("50", "50"), rule))).toEqual([least]);
  });

  describe("where some had been transformed before", () => {
    const increase = withParameters(nm2024, { "transformed-count": "increase" });
    const draft = targets("50", "50", "1");

    it("counts the target itself, and says so", () => {
      expect(find(draft, rule).outcome).toBe("pass");
      expect(uses(find(draft, rule))).toEqual([least, "transformed-count: target-value (assumption)"]);
    });

    it("counts the increase where the caller says so", () => {
      const values = { actual: "99", required: "100", shortfall: "1", unit: "家" };
      expect(ask(draft, rule, { edition: increase })).toEqual(failing("targets-too-low", values, fields));
      expect(uses(find(draft, rule, { edition: increase }))).toEqual([
        least,
        "transformed-count: increase (caller)",
      ]);
    });

    it("asks for the baseline only where it is counted off", () => {
      const unknown = changed(targets("60", "60"), { "indicators.16.baseline": undefined });
      expect(find(unknown, rule).outcome).toBe("pass");
      expect(ask(unknown, rule, { edition: increase })).toMatchObject(lacking("indicators.16.baseline"));
    });

    it("the reading is idle where it changes nothing", () => {
      expect(uses(find(targets("60", "60", "1"), rule))).toEqual([least]);
      expect(uses(find(targets("9", "9", "1"), rule))).toEqual([least]);
    });

    it("is mended by as much as the increase lacks", () => {
      const listless = changed(draft, { enterprises: undefined });
      expect(remedy(listless, rule, { edition: increase })).toMatchObject({
        possible: true,
        values: { shortfall: "1" },
        changes: [{ action: "set", path: ["indicators", 17, "target"], value: "51" }],
      });
    });
  });

  it.each([
    { above: "40", below: "59", shortfall: "1", value: "60" },
    { above: "49.5", below: "50.4", shortfall: "0.1", value: "50.5" },
  ])(
    "is mended by raising the target below scale to $value, while there is no list",
    ({ above, below, shortfall, value }) => {
      const draft = changed(targets(above, below), { enterprises: undefined });
      expect(remedy(draft, rule)).toMatchObject({
        possible: true,
        code: "raise-transformation-targets",
        values: { shortfall, required: "100", unit: "家" },
        changes: [{ action: "set", path: ["indicators", 17, "target"], value }],
      });
    },
  );

  describe("beside the list", () => {
    const edition = smallEdition;

    it("is the breach of 3.2 where the list has as few", () => {
      const few = aSmallApplication({ enterprises: aRoster(2) });
      expect(find(few, rule, { edition }).impliedBy).toEqual(["3.2#minimum-enterprises"]);
      expect(find(targets("0", "1"), rule, { edition })).not.toHaveProperty("impliedBy");
    });

    it("is that of 3.2 as well where 3.2 counts the targets", () => {
      const byTargets = withParameters(smallEdition, { "enterprise-count": "targets" });
      expect(find(targets("0", "1"), rule, { edition: byTargets }).impliedBy).toEqual([
        "3.2#minimum-enterprises",
      ]);
    });

    it("is mended by the counts of the list, where that has enough", () => {
      expect(remedy(targets("0", "1"), rule, { edition })).toMatchObject({
        possible: true,
        code: "align-table",
        changes: [
          { action: "set", path: ["indicators", 16, "target"], value: "1" },
          { action: "set", path: ["indicators", 17, "target"], value: "2" },
        ],
      });
    });

    it("is mended together with the list, where that has too few", () => {
      const out = aSmallApplication({ enterprises: [...aRoster(2), anEnterprise(3, { transform: false })] });
      expect(remedy(out, rule, { edition })).toMatchObject({
        possible: true,
        code: "transform-more-enterprises",
        changes: [
          { path: ["enterprises", 2, "transform"], value: true },
          { path: ["indicators", 16, "target"], value: "1" },
        ],
      });
    });
  });
});

describe("A2#sealed", () => {
  const rule = "A2#sealed";

  it("passes with a seal", () => {
    expect(ask(sound, rule)).toEqual(passing("met"));
  });

  it("fails without, and is mended by one", () => {
    const draft = changed(sound, { "submission.indicatorTableSealed": false });
    expect(ask(draft, rule)).toEqual(failing("table-not-sealed", {}, ["submission.indicatorTableSealed"]));
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "seal-the-table",
      changes: [{ action: "set", path: ["submission", "indicatorTableSealed"], value: true }],
    });
  });

  it("asks for it", () => {
    const draft = changed(sound, { "submission.indicatorTableSealed": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("submission.indicatorTableSealed"));
  });
});
