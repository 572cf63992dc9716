import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { error, type Issue } from "../../src/core/issue.js";
import { defaultLimits } from "../../src/core/snapshot.js";
import {
  isPlainlyFine,
  readArgument,
  readRecords,
  readWhole,
  repeatedIds,
} from "../../src/input/argument.js";
import { ofNoun } from "../../src/input/of-noun.js";
import { readLimits } from "../../src/input/read-limits.js";
import { firstOfEach, listLimits, readList } from "../../src/input/read-list.js";
import { isRecord, readWeights } from "../../src/input/weights.js";

const nouns = {
  period: { zh: "建设期", en: "period", fields: { start: { zh: "开始日期", en: "start" } } },
} as const;
const period = ofNoun(nouns, "period", { start: z.string() });
const place = { of: "argument", name: ["given"] } as const;

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, field, term, severity }) => `${severity} ${code} at ${field} (${term})`);
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe("an argument", () => {
  it.each<[string, unknown, typeof place | undefined, readonly string[]]>([
    ["that is not given", undefined, place, ["error missing at given (argument.given)"]],
    ["of another form", 5, place, ["error wrong-type at given (argument.given)"]],
    ["that holds itself", cyclic, place, ["error cycle at given.self (argument.given.self)"]],
    ["with a wrong field", { start: 5 }, place, ["error wrong-type at given.start (period.start)"]],
    ["with a field nobody knows", { start: "a", x: 1 }, place, ["warning unknown-key at given.x (period.x)"]],
    ["without a place, of another form", 5, undefined, ["error wrong-type at  (period)"]],
    ["without a place, that is not given", undefined, undefined, ["error not-json at  (period)"]],
    [
      "without a place, with a wrong field",
      { start: 5 },
      undefined,
      ["error wrong-type at start (period.start)"],
    ],
    ["without a place, that holds itself", cyclic, undefined, ["error cycle at self (period.self)"]],
  ])("%s is told of by the name it has", (_, input, at, issues) =>
    expect(told(readArgument(period, input, at).issues)).toEqual(issues),
  );

  it("of a list of a noun is told of by the fields of that noun", () =>
    expect(told(readArgument(z.array(period), [{ start: 5 }]).issues)).toEqual([
      "error wrong-type at 0.start (period.start)",
    ]));

  it("is read as far as it can be, and as a whole where nothing is wrong", () => {
    const draft = z.strictObject({ a: z.optional(z.string()), b: z.optional(z.string()) });
    const half = { a: "x", b: 5 };
    expect([readArgument(draft, half, place).value, readWhole(draft, half, place).value]).toEqual([
      { a: "x" },
      undefined,
    ]);
    expect(readWhole(draft, { a: "x", c: 5 }, place)).toMatchObject({
      value: { a: "x" },
      issues: [{ code: "unknown-key" }],
    });
  });

  it.each([
    [Object.assign(Object.create(null), { start: "a" }), true],
    [Object.assign(Object.create(null), { start: 5 }), false],
  ])("%j is plainly fine: %j", (own, fine) => expect(isPlainlyFine(period, own)).toBe(fine));
});

it("an id that stands again is told with the number of the first, at the place it has", () =>
  expect(repeatedIds("period", ["a", undefined, "b", "a", undefined, "b"], (index) => [index, "id"])).toEqual(
    [
      { ...error("repeated-id", [3, "id"], { first: "1" }), term: "period.*.id" },
      { ...error("repeated-id", [5, "id"], { first: "3" }), term: "period.*.id" },
    ],
  ));

describe("records that are read one by one", () => {
  it("are handed on as a list", () =>
    expect(readRecords([1, { a: 2 }], place, defaultLimits)).toEqual({ list: [1, { a: 2 }], issues: [] }));

  it.each([
    [{}, "error wrong-type at given (argument.given)"],
    [[1, 2, 3], "error too-many-entries at given (argument.given)"],
    [[1, () => 1], "error not-json at given.1 (argument.given.*)"],
  ])("%j is no such list", (input, issue) => {
    const { list, issues } = readRecords(input, place, { ...defaultLimits, entries: 2 });
    expect([list, told(issues)]).toEqual([undefined, [issue]]);
  });
});

describe("a list of records, each read by itself", () => {
  const text = z.string();

  it("has its entries with their places", () =>
    expect(readList(period, [{ start: "a" }, { start: "b" }], place)).toEqual({
      entries: [
        { index: 0, value: { start: "a" } },
        { index: 1, value: { start: "b" } },
      ],
      ...{ isWhole: true, lost: 0, issues: [] },
    }));

  it("counts those that cannot be read at all, and keeps the places of the others", () => {
    const { entries, issues, ...rest } = readList(text, [5, "a", 6, "b"], place);
    expect(entries).toEqual([
      { index: 1, value: "a" },
      { index: 3, value: "b" },
    ]);
    expect(rest).toEqual({ isWhole: false, lost: 2 });
    expect(told(issues)).toEqual([
      "error wrong-type at given.0 (argument.given.*)",
      "error wrong-type at given.2 (argument.given.*)",
    ]);
  });

  it("is whole where a record lacks what was wrong in it", () => {
    const draft = z.strictObject({ a: z.optional(z.string()) });
    expect(readList(draft, [{ a: 5 }], place)).toMatchObject({
      ...{ entries: [{ index: 0, value: {} }], isWhole: true, lost: 0 },
      issues: [{ code: "wrong-type", path: ["given", 0, "a"] }],
    });
  });

  it.each<[unknown, string]>([
    [undefined, "error missing at given (argument.given)"],
    [{}, "error wrong-type at given (argument.given)"],
    [null, "error wrong-type at given (argument.given)"],
    [[cyclic], "error cycle at given.0.self (argument.given.*.self)"],
  ])("%# is none", (input, issue) => {
    const { issues, ...rest } = readList(text, input, place);
    expect([rest, told(issues)]).toEqual([{ entries: [], isWhole: false, lost: 0 }, [issue]]);
  });

  it("says that a list was expected", () =>
    expect(readList(text, {}, place).issues[0]?.values).toEqual({ expected: "a-list" }));

  it("has at most ten thousand, or as many as its function says", () => {
    expect(listLimits).toEqual({ ...defaultLimits, entries: 10_000 });
    expect(readList(text, ["a", "b"], place, { ...listLimits, entries: 1 }).issues).toMatchObject([
      { code: "too-many-entries", values: { count: "2", most: "1" } },
    ]);
  });

  it("keeps the first of each key, and tells of the others with the place of the first", () => {
    const entries = ["a", "b", "a", "a", "c"].map((value, index) => ({ index: index * 2, value }));
    const { entries: kept, issues } = firstOfEach(
      entries,
      (value) => value,
      (index, first) => error("repeated-id", [index], { first: `${first}` }),
    );
    expect(kept.map(({ value, index }) => `${value}${index}`)).toEqual(["a0", "b2", "c8"]);
    expect(issues.map(({ path, values }) => [path[0], values.first])).toEqual([
      [4, "0"],
      [6, "0"],
    ]);
  });
});

describe("limits of reading", () => {
  const widest = { entries: 5_000_000, nodes: 5_000_000 };

  it("are as by default where none are given", () => {
    expect(readLimits(undefined)).toEqual({ value: { ...defaultLimits, widest }, issues: [] });
    expect(readLimits(undefined, listLimits).value).toEqual({ ...listLimits, widest });
  });

  it("are changed one by one, of a function with limits of its own too", () => {
    expect(readLimits({ depth: 3 }).value).toEqual({ ...defaultLimits, depth: 3, widest });
    expect(readLimits({ nodes: 3 }, listLimits).value).toEqual({ ...listLimits, nodes: 3, widest });
  });

  it.each([
    ["depth", 200],
    ["keys", 100_000],
    ["textLength", 10_000_000],
    ["entries", 5_000_000],
    ["nodes", 5_000_000],
  ])("of %s are at most %d", (name, most) => {
    expect(readLimits({ [name]: most })).toMatchObject({ value: { [name]: most }, issues: [] });
    expect(readLimits({ [name]: most + 1 }).issues).toMatchObject([
      {
        code: "number-too-large",
        field: `limits.${name}`,
        term: `limits.${name}`,
        values: { most: `${most}` },
      },
    ]);
  });

  it.each([
    [0, []],
    [-1, ["negative"]],
    [1.5, ["not-whole"]],
    ["5", ["wrong-type"]],
  ])("can be %j: %j", (entries, codes) =>
    expect(readLimits({ entries }).issues.map(({ code }) => code)).toEqual(codes),
  );

  it("that are none are told of, and none of them holds", () => {
    const { value, issues } = readLimits(5);
    expect([value, told(issues)]).toEqual([
      { ...defaultLimits, widest },
      ["error wrong-type at limits (argument.limits)"],
    ]);
  });
});

describe("weights by name", () => {
  it("come in the order of their names", () =>
    expect(readWeights({ b: "1", a: "0", c: "2.5" })).toEqual({
      value: [
        ["a", "0"],
        ["b", "1"],
        ["c", "2.5"],
      ],
      issues: [],
    }));

  it.each([undefined, null])("are none where %j is given", (input) =>
    expect(readWeights(input)).toEqual({ value: [], issues: [] }),
  );

  it("are told of where they are no figure or below zero, beside the others, in the order of their names", () => {
    const { value, issues } = readWeights({ e: "1", d: "-1", c: 1, b: "x", a: null }, "weights", "own");
    expect(value).toEqual([["e", "1"]]);
    expect(told(issues)).toEqual(
      ["a", "b", "c", "d"].map(
        (key) => `error not-a-decimal at weights.own.${key} (performanceRequest.weights.own.${key})`,
      ),
    );
  });

  it.each([[5], ["1"], [[]], [false]])("are refused where %j is no record", (input) => {
    const { value, issues } = readWeights(input, "weights");
    expect([value, told(issues), issues[0]?.values]).toEqual([
      [],
      ["error wrong-type at weights (performanceRequest.weights)"],
      { expected: "a-record" },
    ]);
  });

  it("are refused where they cannot be copied", () =>
    expect(readWeights(cyclic)).toMatchObject({ value: [], issues: [{ code: "cycle" }] }));

  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ["a", false],
    [() => 1, false],
  ])("are a record: %j", (value, is) => expect(isRecord(value)).toBe(is));
});
