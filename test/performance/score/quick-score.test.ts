import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { unscaled } from "../../../src/core/scaled.js";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { quickScorer } from "../../../src/performance/score/quick-score.js";
import { readScheme } from "../../../src/performance/score/read-scheme.js";
import type { ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import type { ScoringTable } from "../../../src/performance/score/scoring-table.js";
import { withPollutedPrototype } from "../../support/host.js";
import { scored } from "../../support/scored.js";
import { aScheme } from "../../support/scoring.js";

const grades = [
  { grade: "good", from: "15" },
  { grade: "fair", from: "5" },
];
const ours = aScheme({ ids: ["smart-factories", "enterprise-satisfaction"], method: "increment", grades });

/** The quick way alone: `undefined` where it leaves a table of values to the careful one. */
function quickly(values: unknown, { scheme = ours, withRows = true }: Asked = {}) {
  const { table, measure } = readScheme(scheme, { edition: nm2024 });
  return quickScorer(table as ScoringTable, measure)(values, withRows);
}

interface Asked {
  readonly scheme?: ScoringScheme;
  readonly withRows?: boolean;
}

const first = { id: "smart-factories", baseline: "2", target: "6", actual: "5" };
const second = { id: "enterprise-satisfaction", baseline: "10", target: "20", actual: "15" };
const full = [first, second];

/** The same table as the careful way scores it. */
function carefully(values: unknown) {
  const { low, high, grade, rows } = scored(values, ours);
  return {
    low,
    high,
    grade,
    rows: rows.map((row) => ({ id: row.id, code: row.code, low: row.low, high: row.high })),
  };
}

function written(score: ReturnType<typeof quickly>) {
  if (score === undefined) return undefined;
  const { low, high, grade, places, rows } = score;
  const text = (units: number) => unscaled(units, places);
  const told = rows.map((row) => ({ ...row, low: text(row.low), high: text(row.high) }));
  return { low: text(low), high: text(high), grade, rows: told };
}

const bareRow = (row: object) => Object.assign(Object.create(null), row);
const elsewhere = (rows: unknown) => runInNewContext("JSON.parse(text)", { text: JSON.stringify(rows) });
const without = (row: object, column: string) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== column));

/** How often something is looked up in any map. */
function lookUps(run: () => unknown): number {
  const { get } = Map.prototype;
  let count = 0;
  Map.prototype.get = function (key) {
    count += 1;
    return get.call(this, key);
  };
  try {
    run();
  } finally {
    Map.prototype.get = get;
  }
  return count;
}

describe("the quick way scores by itself, as the careful way does", () => {
  it.each<[string, readonly unknown[]]>([
    ["a table in the order of the scheme", full],
    ["a table in another order", [second, first]],
    ["a table with an indicator before them that it does not score", [{ id: "scenarios" }, ...full]],
    ["a table with an indicator after them that it does not score", [...full, { id: "scenarios" }]],
    ["a table with one in place of another", [first, { id: "scenarios", target: "3" }]],
    ["a table without the first", [second]],
    ["a table without the last", [first]],
    ["a table of nothing", []],
    ["a table of rows without a prototype", full.map(bareRow)],
    ["a table where only the first row has no prototype", [bareRow(first), second]],
    ["a table where only the last row has no prototype", [first, bareRow(second)]],
    ["a row of nothing but its id", [{ id: first.id }, second]],
    ["a row without a baseline", [without(first, "baseline"), second]],
    ["a row without a target", [without(first, "target"), second]],
    ["a row without what is", [without(first, "actual"), second]],
    ["a row with a column that is not there", [{ ...first, actual: undefined }, second]],
    ["a row with decimals", [first, { ...second, actual: "15.25" }]],
    [
      "a row with more decimals than it reads quickly",
      [first, { ...second, target: "20.000000", actual: "0.000000" }],
    ],
    ["a count whose decimals say nothing", [{ ...first, actual: "5.00" }, second]],
  ])("%s", (_, values) => {
    expect(written(quickly(values))).toEqual(carefully(values));
    expect(quickly(values)).toMatchObject({ places: 2, issues: [] });
  });

  it("looks nothing up for a table in the order of the scheme", () => {
    const { table, measure } = readScheme(ours, { edition: nm2024 });
    const score = quickScorer(table as ScoringTable, measure);
    expect(lookUps(() => score(full, true))).toBe(0);
    expect(lookUps(() => score([second, first], true))).toBe(2);
  });

  it("reads an id once for a table in the order of the scheme", () => {
    let read = 0;
    const counted = full.map((row) => ({
      ...row,
      get id() {
        read += 1;
        return row.id;
      },
    }));
    expect(written(quickly(counted))).toEqual(carefully(full));
    expect(read).toBe(2);
  });

  it("gives rows where they are asked for, and none where they are not", () => {
    expect(quickly(full, { withRows: true })?.rows).toEqual([
      { id: "smart-factories", code: "part-of-the-way", low: 750, high: 750 },
      { id: "enterprise-satisfaction", code: "part-of-the-way", low: 500, high: 500 },
    ]);
    expect(quickly([without(first, "actual")], { withRows: true })?.rows).toEqual([
      { id: "smart-factories", code: "value-missing", low: 0, high: 1_000 },
      { id: "enterprise-satisfaction", code: "value-missing", low: 0, high: 1_000 },
    ]);
    for (const values of [full, []]) expect(quickly(values, { withRows: false })?.rows).toEqual([]);
  });

  it.each<
    [
      string,
      readonly unknown[],
      { readonly low: number; readonly high: number; readonly grade: string | null },
    ]
  >([
    ["the grade that its points reach", full, { low: 1_250, high: 1_250, grade: "fair" }],
    [
      "the grade that all there can be reaches as well",
      [
        { ...first, actual: "4" },
        { ...second, actual: "11" },
      ],
      { low: 600, high: 600, grade: "fair" },
    ],
    ["no grade where it is open", [first], { low: 750, high: 1_750, grade: null }],
    [
      "no grade where none is reached",
      [
        { ...first, actual: "3" },
        { ...second, actual: "10" },
      ],
      { low: 250, high: 250, grade: null },
    ],
    ["the best grade", [{ ...first, actual: "6" }, second], { low: 1_500, high: 1_500, grade: "good" }],
  ])("has %s", (_, values, ends) => expect(quickly(values)).toMatchObject(ends));

  it("has the grade that both ends reach", () => {
    const scheme = aScheme({
      ids: [first.id, second.id],
      method: "increment",
      grades: [{ grade: "fair", from: "5" }],
    });
    expect(quickly([first], { scheme })).toMatchObject({ low: 750, high: 1_750, grade: "fair" });
  });

  it("gives what nobody can change", () => {
    const score = quickly([first, without(second, "actual")]);
    for (const part of [score, score?.rows, ...(score?.rows ?? []), score?.issues])
      expect(Object.isFrozen(part)).toBe(true);
    const bare = quickly(full, { withRows: false });
    for (const part of [bare?.rows, bare?.issues]) expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("the quick way scores by itself what another host hands it", () => {
  it.each<[string, readonly unknown[]]>([
    ["in order", full],
    ["in another order", [second, first]],
    ["of which one lacks its baseline", [without(first, "baseline"), second]],
    ["of which one lacks its target", [without(first, "target"), second]],
    ["of which one lacks what is", [without(first, "actual"), second]],
    ["of which one has no id", [without(first, "id"), second]],
    ["of which there are none", []],
  ])("rows of another realm %s", (_, rows) => expect(quickly(elsewhere(rows))).toEqual(quickly(rows)));

  it.each(["id", "baseline", "target", "actual"] as const)(
    "rows that seem to have an %s where every object has one",
    (column) => {
      const rows = [without(first, column), second];
      const alone = quickly(rows);
      expect(alone).toBeDefined();
      expect(withPollutedPrototype({ [column]: first[column] }, () => quickly(rows))).toEqual(alone);
    },
  );

  it.each<[string, unknown]>([
    ["a row that is null", null],
    ["a row that is a text", "smart-factories"],
    ["a row that is nothing", undefined],
    ["a row that is an object of a class", new Map()],
    ["a row that is a list", []],
  ])("but not %s, at any place of the table", (_, row) => {
    for (const values of [[row], [row, second], [first, row], [first, second, row]])
      expect(quickly(values)).toBeUndefined();
  });

  it.each(["id", "baseline", "target", "actual"])(
    "but not a row of another realm with a computed %s",
    (column) => {
      const row = JSON.stringify(without(first, column));
      const values = runInNewContext(
        `[Object.defineProperty(${row}, "${column}", { get: () => "5", enumerable: true })]`,
      );
      expect(quickly(values)).toBeUndefined();
    },
  );
});

describe("the quick way leaves to the careful one", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "smart-factories"],
    ["a record", { 0: first, 1: second, length: 2 }],
    ["an indicator that is there twice", [first, first, second]],
    ["an indicator that is there twice in as many rows as the scheme has", [first, first]],
    ["an indicator that is there twice and known of nothing", [{ id: first.id }, { id: first.id }]],
    ["an indicator by its name", [{ ...first, id: "智能工厂" }, second]],
    ["an indicator by its name, after all others", [...full, { id: "智能工厂" }]],
  ])("%s", (_, values) => expect(quickly(values)).toBeUndefined());

  it.each(["baseline", "target", "actual"])(
    "a %s that is no text, no decimal, or none of its kind",
    (column) => {
      const of = (value: unknown) => quickly([first, { ...second, [column]: value }]);
      for (const value of [5, null, true, ["5"], "", "x", "1e1", "05", "5.1234567", "100.5", "101", "-1"])
        expect(of(value)).toBeUndefined();
      for (const value of ["0", "5", "100", "5.123456"]) expect(of(value)).toBeDefined();
    },
  );

  it("decimals of what is counted", () =>
    expect(quickly([{ ...first, actual: "5.5" }, second])).toBeUndefined());

  it("all of a scheme that rounds its total alone, and nothing of one that rounds its rows", () => {
    const { rounding: _, ...scheme } = ours;
    expect(quickly(full, { scheme: { ...scheme, rounding: "total" } })).toBeUndefined();
    expect(quickly(full, { scheme: { ...scheme, rounding: "rows" } })).toEqual(quickly(full, { scheme }));
    expect(quickly(full, { scheme })).toMatchObject({ low: 1_250 });
  });
});
