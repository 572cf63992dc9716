import { describe, expect, it } from "vitest";
import { digitsOf } from "../../../src/roster/compare/group-by.js";
import {
  cellsByGroup,
  cellsTogether,
  type Grouping,
  groupOf,
  groupsIn,
  undeclaredGroup,
} from "../../../src/roster/count/grouping.js";
import type { CellTally } from "../../../src/roster/count/tally.js";

const grouping = (field: string, ...values: readonly (string | boolean)[]): Grouping => ({
  ...{ field, values, signatures: 100 },
  places: new Map(values.map((value, place) => [value, place])),
});
const cell = (chain: number, signature: number, records: number): CellTally => ({
  ...{ chain, signature, records, repeated: records - 1, codes: records + 1, fen: BigInt(records) * 100n },
});

describe("the group of a record", () => {
  const leagues = grouping("league", "包头", "赤峰");

  it.each([
    [undefined, 0],
    ["包头", 1],
    ["赤峰", 2],
    ["通辽", 3],
    ["", 3],
  ])("that says %j is %i", (value, group) => {
    expect(groupOf(leagues, value)).toBe(group);
  });

  it("is one of those declared, the rest and those without", () => {
    expect([undeclaredGroup(leagues), groupsIn(leagues), groupsIn(undefined)]).toEqual([3, 4, 1]);
  });

  it.each<[Grouping, readonly number[] | undefined]>([
    [grouping("scale", "below"), [0, 200, 100]],
    [grouping("atKeyLink", true), [0, 100, 200]],
    [grouping("transform", false), [0, 200, 100]],
    [grouping("willing", true, false), [0, 100, 200]],
    [grouping("priority"), [0, 100, 100]],
    [grouping("name", "甲"), undefined],
    [grouping("toString", "甲"), undefined],
    [grouping("chainId", "甲"), undefined],
  ])("goes by a digit of the quick readers where they read the field: %j", (by, added) => {
    const digits = digitsOf(by);
    expect(digits?.added).toEqual(added);
  });
});

describe("cells of several groups", () => {
  const cells = [cell(1, 105, 2), cell(0, 207, 5), cell(0, 5, 3), cell(0, 105, 4), cell(1, 5, 7)];

  it("are those of each group by itself", () => {
    const byGroup = cellsByGroup(cells, grouping("league", "包头", "赤峰"));
    expect([...byGroup].map(([group, own]) => [group, own])).toEqual([
      [1, [cell(1, 5, 2), cell(0, 5, 4)]],
      [2, [cell(0, 7, 5)]],
      [0, [cell(0, 5, 3), cell(1, 5, 7)]],
    ]);
  });

  it("are added up as though there were no groups, in their order", () => {
    expect(cellsTogether(cells, grouping("league", "包头", "赤峰"))).toEqual([
      { chain: 0, signature: 5, records: 7, repeated: 5, codes: 9, fen: 700n },
      cell(0, 7, 5),
      { chain: 1, signature: 5, records: 9, repeated: 7, codes: 11, fen: 900n },
    ]);
  });
});
