import { describe, expect, it } from "vitest";
import { type Enterprise, nm2024, withParameters } from "../../../../src/index.js";
import {
  anApplication,
  anEnterprise,
  aRoster,
  aSmallApplication,
  ask,
  changed,
  creditCode,
  failing,
  find,
  lacking,
  passing,
  remedy,
  smallEdition,
  uses,
} from "../../../support/an-application.js";

const setTransform = (index: number, value: boolean) => ({
  action: "set",
  path: ["enterprises", index, "transform"],
  value,
});

describe("3.2#minimum-enterprises", () => {
  const rule = "3.2#minimum-enterprises";
  const least = "minimum-enterprises: 100 (guideline)";
  const ofSize = (size: number) => anApplication({ enterprises: aRoster(size) });
  const targets = (above: string, below: string, baseline = "0") => ({
    "indicators.16.target": above,
    "indicators.17.target": below,
    "indicators.16.baseline": baseline,
  });
  const hundred = ofSize(100);

  it.each([100, 101])("%d enterprises are enough", (size) => {
    expect(ask(ofSize(size), rule)).toEqual(
      passing("enough", { actual: `${size}`, required: "100", unit: "户" }),
    );
  });

  it.each([
    { size: 99, shortfall: "1" },
    { size: 0, shortfall: "100" },
  ])("$size enterprises are $shortfall too few", ({ size, shortfall }) => {
    const values = { actual: `${size}`, required: "100", shortfall, unit: "户" };
    expect(ask(ofSize(size), rule)).toEqual(failing("too-few-enterprises", values, ["enterprises"]));
  });

  it("rests on the text alone where roster and targets agree", () => {
    expect(uses(find(hundred, rule))).toEqual([least]);
    expect(uses(find(ofSize(99), rule))).toEqual([least]);
  });

  it("counts enterprises to be transformed, not enterprises listed", () => {
    const draft = changed(hundred, { "enterprises.7.transform": false });
    expect(ask(draft, rule)).toMatchObject({ outcome: "fail", values: { actual: "99", shortfall: "1" } });
  });

  it("an enterprise listed twice counts once", () => {
    const draft = changed(hundred, { "enterprises.7.creditCode": creditCode(1) });
    expect(ask(draft, rule)).toMatchObject({ outcome: "fail", values: { actual: "99" } });
    const more = anApplication({ enterprises: [...aRoster(100), anEnterprise(1)] });
    expect(ask(more, rule)).toMatchObject({ outcome: "pass", values: { actual: "100" } });
  });

  it("one without a code may be one of the others", () => {
    const draft = changed(hundred, { "enterprises.7.creditCode": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("enterprises.7.creditCode"));
  });

  it("asks for what could carry the count over the line", () => {
    const draft = changed(hundred, { "enterprises.7.transform": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("enterprises.7.transform"));
  });

  it("does not wait for what could not", () => {
    const draft = changed(ofSize(99), { "enterprises.7.transform": undefined });
    expect(ask(draft, rule)).toEqual(
      failing(
        "too-few-enterprises",
        { actual: "99", required: "100", shortfall: "1", unit: "户" },
        ["enterprises"],
        ["enterprises.7.transform"],
      ),
    );
    const enough = changed(ofSize(101), { "enterprises.7.transform": undefined });
    expect(ask(enough, rule)).toMatchObject({ outcome: "pass", values: { actual: "100" } });
  });

  it("asks for the list of enterprises even where the targets are there", () => {
    const finding = find(changed(hundred, { enterprises: undefined }), rule);
    expect(finding).toMatchObject(lacking("enterprises"));
    expect(uses(finding)).toEqual(["enterprise-count: roster (assumption)", least]);
  });

  it("says that it counts the roster where the targets would answer otherwise", () => {
    const short = changed(hundred, targets("49", "50"));
    expect(find(short, rule).outcome).toBe("pass");
    expect(uses(find(short, rule))).toEqual(["enterprise-count: roster (assumption)", least]);
    const unset = changed(hundred, { indicators: undefined });
    expect(find(unset, rule).outcome).toBe("pass");
    expect(uses(find(unset, rule))).toEqual(["enterprise-count: roster (assumption)", least]);
  });

  it("in strict mode asks which of the two is meant", () => {
    expect(ask(changed(hundred, targets("49", "50")), rule, { strict: true })).toMatchObject({
      ...lacking("parameters.enterprise-count"),
      code: "rests-on-assumption",
    });
    expect(find(hundred, rule, { strict: true }).outcome).toBe("pass");
  });

  it("asks for the figure when there is none", () => {
    const edition = withParameters(nm2024, { "minimum-enterprises": null });
    expect(ask(hundred, rule, { edition })).toMatchObject({
      ...lacking("parameters.minimum-enterprises"),
      code: "parameter-not-given",
    });
  });

  describe("counted by the targets, where the caller says so", () => {
    const edition = withParameters(nm2024, { "enterprise-count": "targets" });
    const chosen = "enterprise-count: targets (caller)";
    const rows = ["indicators.16.target", "indicators.17.target"];

    it.each([
      { above: "33", below: "66", outcome: "fail", actual: "99" },
      { above: "33", below: "67", outcome: "pass", actual: "100" },
      { above: "33", below: "68", outcome: "pass", actual: "101" },
    ])("$above and $below: $outcome", ({ above, below, outcome, actual }) => {
      const finding = find(changed(ofSize(3), targets(above, below)), rule, { edition });
      expect(finding).toMatchObject({ outcome, values: { actual, required: "100", unit: "户" } });
      expect(finding.fields).toEqual(outcome === "fail" ? rows : []);
    });

    it("says that the caller chose", () => {
      expect(uses(find(changed(hundred, targets("49", "50")), rule, { edition }))).toEqual([chosen, least]);
    });

    it("asks for the targets", () => {
      const draft = changed(hundred, { "indicators.16.target": undefined });
      expect(ask(draft, rule, { edition })).toMatchObject(lacking("indicators.16.target"));
      expect(ask(changed(hundred, { indicators: undefined }), rule, { edition })).toMatchObject(
        lacking("indicators.transformed-above-scale.target", "indicators.transformed-below-scale.target"),
      );
    });

    it("says that it counts the target itself where the increase over the baseline would be too small", () => {
      const draft = changed(hundred, targets("50", "50", "1"));
      expect(find(draft, rule, { edition }).outcome).toBe("pass");
      expect(uses(find(draft, rule, { edition }))).toContain("transformed-count: target-value (assumption)");
      const increase = withParameters(edition, { "transformed-count": "increase" });
      expect(find(draft, rule, { edition: increase })).toMatchObject({
        outcome: "fail",
        values: { actual: "99", required: "100", shortfall: "1" },
      });
    });

    it("is mended by a higher target", () => {
      const draft = changed(hundred, targets("49", "50"));
      expect(remedy(draft, rule, { edition })).toMatchObject({
        possible: true,
        code: "raise-transformation-targets",
        values: { shortfall: "1", required: "100" },
        changes: [{ action: "set", path: ["indicators", 17, "target"], value: "51" }],
      });
    });
  });

  it("where the caller chose the roster, nothing about the targets is assumed", () => {
    const edition = withParameters(nm2024, { "enterprise-count": "roster" });
    const draft = changed(hundred, targets("50", "50", "1"));
    expect(uses(find(draft, rule, { edition }))).not.toContain(
      "transformed-count: target-value (assumption)",
    );
    expect(find(draft, rule, { edition, strict: true }).outcome).toBe("pass");
  });

  it("does not count those outside the chosen chains, and then it is they who are the breach", () => {
    const outside = aSmallApplication({
      enterprises: [...aRoster(2), anEnterprise(3, { chainId: "other" })],
    });
    const options = { edition: smallEdition };
    expect(find(outside, rule, options)).toMatchObject({
      outcome: "fail",
      values: { actual: "2" },
      impliedBy: ["3.2#enterprises-in-chains"],
    });
    const few = aSmallApplication({ enterprises: [anEnterprise(1), anEnterprise(2, { chainId: "other" })] });
    expect(find(few, rule, options)).not.toHaveProperty("impliedBy");
  });

  describe("the remedy", () => {
    const out = { transform: false };
    const mended = (...enterprises: Enterprise[]) =>
      remedy(aSmallApplication({ enterprises }), rule, { edition: smallEdition });

    it("takes those from the list who should be in or have priority first, then those who may", () => {
      const found = mended(
        anEnterprise(1),
        anEnterprise(2, out),
        anEnterprise(3, out), // above scale
        anEnterprise(4, out),
        anEnterprise(5, { ...out, priority: true }),
      );
      expect(found).toMatchObject({
        possible: true,
        code: "transform-more-enterprises",
        values: { shortfall: "2", listed: "2", added: "0", unit: "户" },
        changes: [
          setTransform(2, true),
          setTransform(4, true),
          { action: "set", path: ["indicators", 16, "target"], value: "1" },
          { action: "set", path: ["indicators", 17, "target"], value: "2" },
        ],
      });
    });

    it("takes as many as are lacking and no more", () => {
      const found = mended(anEnterprise(1), anEnterprise(2), anEnterprise(4, out), anEnterprise(5, out));
      expect(found).toMatchObject({
        possible: true,
        changes: [setTransform(2, true), { path: ["indicators", 17, "target"], value: "3" }],
      });
    });

    it.each([
      { who: "one who is unwilling", more: { willing: false } },
      { who: "one outside the chosen chains", more: { chainId: "other" } },
      { who: "one of no known chain", more: { chainId: undefined } },
      { who: "one with a reason to stay out", more: { exemption: { reason: "停产" } } },
      { who: "one without a code", more: { creditCode: undefined } },
      {
        who: "one who does not say whether it is in",
        more: { transform: undefined, creditCode: creditCode(1) },
      },
      { who: "one who is already in under the same code", more: { creditCode: creditCode(1) } },
    ])("does not take $who", ({ more }) => {
      const found = mended(anEnterprise(1), anEnterprise(2), anEnterprise(4, { ...out, ...more }));
      expect(found).toMatchObject({
        possible: false,
        code: "enterprises-must-be-found",
        values: { shortfall: "1", listed: "0", added: "1" },
        changes: [],
      });
    });

    it("takes nobody twice", () => {
      const again = anEnterprise(4, { ...out, name: "企业4又名" });
      expect(mended(anEnterprise(1), anEnterprise(4, out), again)).toMatchObject({
        possible: false,
        values: { shortfall: "2", listed: "1", added: "1" },
      });
    });

    it("makes up no enterprises", () => {
      expect(remedy(anApplication({ enterprises: aRoster(97) }), rule)).toMatchObject({
        possible: false,
        code: "enterprises-must-be-found",
        values: { shortfall: "3", listed: "0", added: "3", unit: "户" },
        changes: [],
      });
    });
  });
});
