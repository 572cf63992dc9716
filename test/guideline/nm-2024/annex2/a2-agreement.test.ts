import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  anApplication,
  anEnterprise,
  aRoster,
  ask,
  changed,
  creditCode,
  failing,
  find,
  lacking,
  passing,
  remedy,
  rowField,
  uses,
} from "../../../support/an-application.js";

describe("A2#table-matches-roster", () => {
  const rule = "A2#table-matches-roster";
  // Twelve enterprises: four above scale, eight below; three of each specialised level.
  const sound = anApplication({ enterprises: aRoster(12) });
  const field = (indicator: string, column = "baseline") => rowField(sound, indicator, column);
  const rows = [
    { indicator: "above-scale-enterprises", column: "baseline", roster: "4" },
    { indicator: "below-scale-enterprises", column: "baseline", roster: "8" },
    { indicator: "regional-specialised-enterprises", column: "baseline", roster: "3" },
    { indicator: "national-specialised-enterprises", column: "baseline", roster: "3" },
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

  describe("the levels of 专精特新", () => {
    const inclusive = withParameters(nm2024, { "specialised-levels": "inclusive" });
    const included = changed(sound, {
      [field("regional-specialised-enterprises")]: "9",
      [field("national-specialised-enterprises")]: "6",
    });

    it("each counts apart in our reading, and at every level below it in the other", () => {
      expect(find(sound, rule).outcome).toBe("pass");
      expect(find(included, rule)).toMatchObject({ outcome: "fail", values: { table: "9", roster: "3" } });
      expect(find(included, rule, { edition: inclusive }).outcome).toBe("pass");
      expect(find(sound, rule, { edition: inclusive })).toMatchObject({
        outcome: "fail",
        values: { indicator: "regional-specialised-enterprises", table: "3", roster: "9" },
      });
    });

    it("the reading is noted where it decides", () => {
      expect(uses(find(sound, rule))).toEqual(["specialised-levels: separate (assumption)"]);
      expect(uses(find(included, rule, { edition: inclusive }))).toEqual([
        "specialised-levels: inclusive (caller)",
      ]);
      expect(ask(sound, rule, { strict: true })).toMatchObject({
        ...lacking("parameters.specialised-levels"),
        code: "rests-on-assumption",
      });
    });

    it("the reading is idle where nobody holds a higher level", () => {
      const enterprises = [anEnterprise(1, { specialised: "regional" }), anEnterprise(4)];
      expect(uses(find(anApplication({ enterprises }), rule))).toEqual([]);
      expect(find(anApplication({ enterprises }), rule, { strict: true }).outcome).toBe("pass");
    });

    it("the remedy follows the reading", () => {
      expect(remedy(sound, rule, { edition: inclusive })).toMatchObject({
        possible: true,
        code: "align-table",
        values: { count: "2" },
        changes: [
          { action: "set", path: ["indicators", 2, "baseline"], value: "9" },
          { action: "set", path: ["indicators", 3, "baseline"], value: "6" },
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
