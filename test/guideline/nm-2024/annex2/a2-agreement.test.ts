import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  anApplication,
  anEnterprise,
  aRoster,
  ask as askUnder,
  changed,
  creditCode,
  failing,
  find as findUnder,
  lacking,
  passing,
  remedy as remedyUnder,
  rowField,
  uses,
} from "../../../support/an-application.js";

/** Where the table counts the chains alone; the other scope is asked about by itself below. */
const ofChains = withParameters(nm2024, { "table-scope": "chains" });
const ask: typeof askUnder = (draft, rule, options = {}) =>
  askUnder(draft, rule, { edition: ofChains, ...options });
const find: typeof findUnder = (draft, rule, options = {}) =>
  findUnder(draft, rule, { edition: ofChains, ...options });
const remedy: typeof remedyUnder = (draft, rule, options = {}) =>
  remedyUnder(draft, rule, { edition: ofChains, ...options });

describe("A2#table-matches-roster", () => {
  const rule = "A2#table-matches-roster";
  // Twelve enterprises: four above scale, eight below; three of each specialised level.
  const sound = anApplication({ enterprises: aRoster(12) });
  const field = (indicator: string, column = "baseline") => rowField(sound, indicator, column);
  const rows = [
    { indicator: "above-scale-enterprises", column: "baseline", roster: "4" },
    { indicator: "below-scale-enterprises", column: "baseline", roster: "8" },
    { indicator: "regional-specialised-enterprises", column: "baseline", roster: "9" },
    { indicator: "national-specialised-enterprises", column: "baseline", roster: "6" },
    { indicator: "little-giant-enterprises", column: "baseline", roster: "3" },
    { indicator: "transformed-above-scale", column: "target", roster: "4" },
    { indicator: "transformed-below-scale", column: "target", roster: "8" },
  ];

  it("passes when the counts of the table are those of the list", () => {
    expect(ask(sound, rule)).toEqual(passing("met"));
  });

  it.each(rows.flatMap((row) => [-1, 1].map((by) => ({ ...row, table: `${Number(row.roster) + by}` }))))(
    "$indicator: $table in the table are not $roster in the list",
    ({ indicator, column, roster, table }) => {
      const at = field(indicator, column);
      const values = { indicator, table, roster, difference: "1", unit: "家" };
      expect(ask(changed(sound, { [at]: table }), rule)).toEqual(
        failing("table-differs-from-roster", values, [at]),
      );
    },
  );

  it.each(rows)("asks for $indicator", ({ indicator, column }) => {
    const at = field(indicator, column);
    expect(ask(changed(sound, { [at]: undefined }), rule)).toMatchObject(lacking(at));
  });

  it("counts an enterprise that is listed twice once", () => {
    const twice = { ...sound, enterprises: [...aRoster(12), anEnterprise(3)] };
    expect(find(twice, rule).outcome).toBe("pass");
  });

  it("says that one is more than a difference in the whole", () => {
    const draft = changed(sound, {
      [field("above-scale-enterprises")]: "5",
      [field("below-scale-enterprises")]: "7",
    });
    expect(ask(draft, rule)).toMatchObject({
      values: { indicator: "above-scale-enterprises" },
      further: [{ values: { indicator: "below-scale-enterprises", table: "7" } }],
    });
  });

  it("asks for the list of enterprises, which could agree with any table", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });

  it("asks for the scale that could make the counts agree", () => {
    const draft = changed(sound, { "enterprises.2.scale": undefined, "enterprises.2.willing": true });
    expect(ask(draft, rule)).toMatchObject(lacking("enterprises.2.scale"));
    // Whatever its scale, there are three or four above it.
    for (const [table, roster] of [
      ["2", "3"],
      ["5", "4"],
    ] as const) {
      expect(ask(changed(draft, { [field("above-scale-enterprises")]: table }), rule)).toMatchObject({
        outcome: "fail",
        values: { table, roster, difference: "1" },
        missing: ["enterprises.2.scale"],
      });
    }
  });

  it("asks for the code of one that may be another", () => {
    const draft = changed(sound, { "enterprises.2.creditCode": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("enterprises.2.creditCode"));
  });

  describe("whose enterprises the table counts", () => {
    const at = field("above-scale-enterprises");
    const scoped = (scope: string | null, table: string) => {
      const edition = withParameters(nm2024, { "table-scope": scope });
      return findUnder(changed(sound, { [at]: table }), rule, { edition }).outcome;
    };

    it.each([
      { table: "3", chains: "fail", league: "fail", unsaid: "fail" },
      { table: "4", chains: "pass", league: "pass", unsaid: "pass" },
      { table: "5", chains: "fail", league: "pass", unsaid: "needs-judgement" },
    ])("$table where the list has 4", ({ table, chains, league, unsaid }) => {
      expect(scoped("chains", table)).toBe(chains);
      expect(scoped("league", table)).toBe(league);
      expect(scoped(null, table)).toBe(unsaid);
    });

    it("shows both figures to the person, and notes that nobody has chosen", () => {
      const finding = findUnder(changed(sound, { [at]: "5" }), rule);
      expect(finding.values).toMatchObject({
        indicator: "above-scale-enterprises",
        table: "5",
        roster: "4",
        unit: "家",
      });
      expect(uses(finding)).toContain("table-scope: null (caller)");
    });

    it("while the list is open, a table of the league has to hold all it may have", () => {
      const open = changed(sound, { "enterprises.2.scale": undefined });
      const edition = withParameters(nm2024, { "table-scope": "league" });
      expect(findUnder(open, rule, { edition }).missing).toEqual(["enterprises.2.scale"]);
    });
  });

  describe("the levels of 专精特新", () => {
    const separate = withParameters(nm2024, { "specialised-levels": "separate", "table-scope": "chains" });
    const apart = changed(sound, {
      [field("regional-specialised-enterprises")]: "3",
      [field("national-specialised-enterprises")]: "3",
    });

    it("each holds those above it in practice, and counts apart in the other reading", () => {
      expect(find(sound, rule).outcome).toBe("pass");
      expect(find(apart, rule)).toMatchObject({
        outcome: "fail",
        values: { indicator: "regional-specialised-enterprises", table: "3", roster: "9" },
        further: [{ values: { indicator: "national-specialised-enterprises", table: "3", roster: "6" } }],
      });
      expect(find(apart, rule, { edition: separate }).outcome).toBe("pass");
      expect(find(sound, rule, { edition: separate }).outcome).toBe("fail");
    });

    it("rests on a named document, not on an assumption", () => {
      expect(uses(find(sound, rule))).toContain("specialised-levels: inclusive (reference)");
      expect(find(sound, rule, { strict: true }).outcome).toBe("pass");
    });

    it("the remedy follows the reading", () => {
      expect(remedy(sound, rule, { edition: separate })).toMatchObject({
        possible: true,
        code: "align-table",
        values: { count: "2" },
        changes: [
          { action: "set", path: ["indicators", 2, "baseline"], value: "3" },
          { action: "set", path: ["indicators", 3, "baseline"], value: "3" },
        ],
      });
    });
  });

  it("is mended by the counts of the list", () => {
    const draft = changed(sound, {
      [field("above-scale-enterprises")]: "40",
      [field("transformed-below-scale", "target")]: "80",
    });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "align-table",
      values: { count: "2" },
      changes: [
        { action: "set", path: ["indicators", 0, "baseline"], value: "4" },
        { action: "set", path: ["indicators", 17, "target"], value: "8" },
      ],
    });
  });

  it("does not move the table to a count that is still open", () => {
    const draft = changed(sound, {
      [field("above-scale-enterprises")]: "40",
      "enterprises.2.creditCode": undefined,
      "enterprises.3.creditCode": creditCode(50),
    });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
  });
});
