import { describe, expect, it } from "vitest";
import { explain, withParameters } from "../../src/index.js";
import {
  anEnterprise,
  aSmallApplication,
  asOf,
  changed,
  remedy,
  rowField,
  smallEdition,
} from "../support/an-application.js";
import { expectHonest } from "../support/remedies.js";

describe("a remedy", () => {
  const options = { edition: smallEdition, asOf };
  const forbidding = { edition: withParameters(smallEdition, { "forbidden-uses": ["办公用房"] }), asOf };

  it("that would break a must which nothing can mend is none, and says for which and what it needs", () => {
    const draft = changed(aSmallApplication(), { "enterprises.2.willing": false });
    expect(remedy(draft, "2.2#voluntary", options)).toMatchObject({
      possible: false,
      code: "leave-out-unwilling",
      changes: [],
      also: [{ rule: "3.2#minimum-enterprises", code: "enterprises-must-be-found" }],
      unsettles: ["3.2#minimum-enterprises"],
    });
  });

  it("mends with its own must those that it would break: another enterprise takes the place of the one left out", () => {
    const spare = anEnterprise(4, { transform: false, willing: undefined as never });
    const draft = aSmallApplication({
      enterprises: [anEnterprise(1), anEnterprise(2), anEnterprise(3, { willing: false }), spare],
    });
    const one = remedy(draft, "2.2#voluntary", options);
    expect(one).toMatchObject({
      possible: true,
      code: "leave-out-unwilling",
      also: [
        { rule: "3.2#minimum-enterprises", code: "transform-more-enterprises", values: { listed: "1" } },
      ],
      unsettles: ["3.2#above-scale-all"],
    });
    expect(one.changes.map(({ path }) => path.join("."))).toEqual([
      "enterprises.2.transform",
      "enterprises.2.exemption",
      "indicators.16.target",
      "enterprises.3.transform",
      "indicators.17.target",
    ]);
    expectHonest(draft, options, one);
    expect(explain(one, "zh-CN").split("\n")[0]).toBe(
      "将1户不愿改造的规上企业移出改造范围，并注明其不愿改造。从名单内再纳入1户企业。",
    );
    expect(explain(one, "en").split("\n")[0]).toMatch(/refusal\. \S/);
  });

  it("sets nothing there and back: a target that may not rise above the stock stays as it is", () => {
    const draft = changed(aSmallApplication(), {
      "enterprises.0.scale": "above",
      "enterprises.0.transform": false,
    });
    expect(remedy(draft, "3.2#above-scale-all", options)).toMatchObject({
      possible: true,
      changes: [{ path: ["enterprises", 0, "transform"] }],
      also: [],
    });
  });

  it("strikes a line and lowers the total that it was part of", () => {
    const draft = changed(aSmallApplication(), { "budget.lines.0.use": "办公用房" });
    draft.budget?.lines?.push({ use: "platform", source: "regional-fund", amount: "1" });
    const whole = changed(draft, { "budget.total": "1001" });
    expect(remedy(whole, "4.1#allowed-uses", forbidding)).toMatchObject({
      changes: [
        { action: "remove", path: ["budget", "lines", 0] },
        { action: "set", path: ["budget", "total"], value: "601" },
      ],
      unsettles: [],
    });
  });

  it("leaves a total alone that the lines did not make in the first place", () => {
    const draft = changed(aSmallApplication(), { "budget.lines.0.use": "办公用房", "budget.total": "5000" });
    draft.budget?.lines?.push({ use: "platform", source: "regional-fund", amount: "1" });
    const { changes } = remedy(draft, "4.1#allowed-uses", forbidding);
    expect(changes).toMatchObject([{ action: "remove", path: ["budget", "lines", 0] }]);
  });

  it("raises targets of the edition's indicators only, and each once", () => {
    const sound = aSmallApplication();
    const low = { baseline: "9", midterm: "9", target: "3" };
    const ofOne = changed(sound, { [rowField(sound, "scenarios", "target")]: "0" });
    const raised = (...more: object[]) => {
      const indicators = [...(ofOne.indicators ?? []), ...more] as typeof ofOne.indicators;
      return remedy({ ...ofOne, indicators }, "A2#targets-not-below-baseline", options);
    };
    expect(raised({ id: "not-an-indicator", ...low }).changes).toHaveLength(1);
    // Of two rows of one indicator nobody knows which to mend.
    expect(raised({ id: "scenarios", ...low })).toBeUndefined();
  });

  it("never sets what could not be read again: a date beyond the calendar", () => {
    const draft = changed(aSmallApplication(), { period: { start: "2198-06-01", end: "2199-01-01" } });
    expect(remedy(draft, "4.1#pilot-period", options)).toBeUndefined();
  });

  it("never sets what could not be read again: an amount beyond all money", () => {
    const draft = changed(aSmallApplication(), {
      "budget.lines.0.amount": "9999999999999999.99",
      "budget.lines.1.amount": "9999999999999999.99",
    });
    expectHonest(draft, options, remedy(draft, "A1.4#cost-estimate", options));
  });

  it("keeps to the way the caller counts a period from 29 February", () => {
    for (const leapDay of ["last-of-february", "first-of-march"]) {
      const edition = withParameters(smallEdition, { "leap-day": leapDay });
      const draft = changed(aSmallApplication(), { period: { start: "2024-02-29", end: "2026-06-30" } });
      const one = remedy(draft, "4.1#pilot-period", { edition });
      expect(one).toMatchObject({ possible: true });
      expectHonest(draft, { edition, asOf }, one);
    }
  });

  it("keeps to the way the caller counts specialised enterprises", () => {
    const edition = withParameters(smallEdition, {
      "specialised-levels": "separate",
      "table-scope": "chains",
    });
    const one = remedy(aSmallApplication(), "A2#table-matches-roster", { edition });
    expect(one).toMatchObject({ possible: true });
    expectHonest(aSmallApplication(), { edition, asOf }, one);
  });

  it("keeps to the way the caller counts the enterprises to be transformed", () => {
    const edition = withParameters(smallEdition, { "enterprise-count": "targets" });
    const sound = aSmallApplication();
    const draft = changed(sound, { [rowField(sound, "transformed-below-scale", "target")]: "1" });
    const one = remedy(draft, "3.2#minimum-enterprises", { edition });
    expect(one.code).not.toBe("transform-more-enterprises");
    expectHonest(draft, { edition, asOf }, one);
  });

  it("keeps to the way the caller counts the targets", () => {
    const edition = withParameters(smallEdition, { "transformed-count": "increase" });
    const sound = changed(aSmallApplication(), { enterprises: undefined });
    const draft = changed(sound, {
      [rowField(sound, "transformed-below-scale", "baseline")]: "1",
      [rowField(sound, "below-scale-enterprises", "target")]: "9",
    });
    const one = remedy(draft, "A2#minimum-enterprises", { edition });
    expect(one).toMatchObject({ possible: true });
    expectHonest(draft, { edition, asOf }, one);
  });

  it("takes more enterprises from the list: those that ought to be in, and no more than are short", () => {
    const out = { transform: false };
    const enterprises = [
      anEnterprise(1),
      anEnterprise(2, { ...out, willing: false }),
      anEnterprise(4, out),
      anEnterprise(5, { ...out, chainId: "另一条" }),
      anEnterprise(6, out),
      anEnterprise(9, { ...out, exemption: { reason: "即将停产" } }),
      anEnterprise(12, out),
    ];
    const one = remedy(aSmallApplication({ enterprises }), "3.2#minimum-enterprises", options);
    expect(one).toMatchObject({ possible: true, values: { shortfall: "2", listed: "2", added: "0" } });
    expect(one.changes.map(({ path }) => path[1])).toEqual([4, 6, 16]);
  });

  it("that would need enterprises nobody has listed is none", () => {
    const one = remedy(
      aSmallApplication({ enterprises: [anEnterprise(3)] }),
      "3.2#minimum-enterprises",
      options,
    );
    expect(one).toMatchObject({ possible: false, code: "enterprises-must-be-found", values: { added: "2" } });
  });

  it("that one change alone cannot bring about is none", () => {
    const draft = changed(aSmallApplication(), {
      "budget.lines.0.use": "办公用房",
      "budget.lines.1": { source: "regional-fund" },
    });
    expect(remedy(draft, "4.1#allowed-uses", forbidding)).toMatchObject({
      possible: false,
      code: "no-single-change",
      changes: [],
      values: {},
    });
  });
});
