import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { claimLimits, readClaims } from "../../../src/money/allocation/read-claims.js";
import { withPollutedPrototype } from "../../support/host.js";

const claim = { id: "甲", weight: "1" };

/** The quick way reads a property whoever computes it; the exact way refuses one that is computed. So the two are told apart. */
function computed<Row extends object>(row: Row, name: keyof Row): Row {
  const value = row[name];
  return Object.defineProperty(row, name, { get: () => value, enumerable: true });
}

const read = (claims: unknown) => readClaims(claims, claimLimits);
const columnsOf = (claims: unknown) => {
  const reading = read(claims);
  return "columns" in reading ? reading.columns : undefined;
};
const faultsOf = (claims: unknown) => read(claims).issues.map(({ code, field }) => `${field} ${code}`);
const refused = (place: string) => [`${place} accessor`];

const bare = (row: object) => Object.assign(Object.create(null), row);
/** Rows of another realm are not plain for the quick way, and say the same to the exact one. */
const elsewhere = (rows: unknown) => runInNewContext("JSON.parse(text)", { text: JSON.stringify(rows) });

const longest = "9".repeat(18);

/** How often a whole number of any size is made. */
function largeNumbers(run: () => unknown): number {
  const { BigInt: made } = globalThis;
  let count = 0;
  globalThis.BigInt = Object.assign((value: number | string) => {
    count += 1;
    return made(value);
  }, made) as typeof BigInt;
  try {
    run();
  } finally {
    globalThis.BigInt = made;
  }
  return count;
}

describe("the quick way reads a claim by itself", () => {
  it.each<[string, object]>([
    ["of an id and a weight", claim],
    ["without a prototype", bare(claim)],
    ["with a cap", { ...claim, cap: "3" }],
    ["with a floor", { ...claim, floor: "3" }],
    ["with a cap and a floor", { ...claim, cap: "3", floor: "2" }],
    ["with a cap and a floor that are not there", { ...claim, cap: undefined, floor: undefined }],
    ["with an id of two hundred characters", { ...claim, id: "x".repeat(200) }],
    ["with an id of blanks", { ...claim, id: " " }],
    ["of no weight", { ...claim, weight: "0" }],
    ["of a millionth", { ...claim, weight: "0.000001" }],
    ["of fifteen characters", { ...claim, weight: "12345678.123456" }],
    ["of sixteen characters", { ...claim, weight: "123456789.123456" }],
    ["of all digits there can be", { ...claim, weight: `${longest}.999999`, cap: longest, floor: longest }],
  ])("%s", (_, row) => {
    for (const name of Object.keys(row)) {
      const copy = Object.create(Object.getPrototypeOf(row), Object.getOwnPropertyDescriptors(row));
      const claims = [computed(copy, name as never)];
      expect(faultsOf(claims)).toEqual([]);
      expect(columnsOf(claims)).toEqual(columnsOf([row]));
    }
  });

  it("with a key that nobody knows, once the exact way has told of it", () => {
    const strange = { ...claim, note: "x" };
    const second = () => computed({ ...strange, id: "乙" }, "id");
    expect(faultsOf([strange, second()])).toEqual(["claims.0.note unknown-key"]);
    expect(faultsOf([second()])).toEqual(["claims.0.id accessor"]);
    expect(faultsOf([strange, computed({ ...claim, id: "乙", other: "x" }, "id")])).toContain(
      "claims.1.id accessor",
    );
  });

  it("without large whole numbers, as long as a double holds its figures", () => {
    const short = { id: "甲", weight: "12345678.123456", cap: "123456789012.34", floor: "0" };
    expect(largeNumbers(() => read([short]))).toBe(0);
    for (const name of ["weight", "cap", "floor"])
      expect(largeNumbers(() => read([{ ...short, [name]: "123456789.123456" }]))).toBe(1);
  });
});

describe("the quick way leaves to the exact one a claim", () => {
  it.each<[string, Record<string, unknown>]>([
    ["with an empty id", { id: "" }],
    ["with a number for an id", { id: 1 }],
    ["without an id", { id: undefined }],
    ["with a number for a weight", { weight: 1 }],
    ["without a weight", { weight: undefined }],
    ["with a word for a weight", { weight: "x" }],
    ["with an empty weight", { weight: "" }],
    ["with a weight below zero", { weight: "-1" }],
    ["with a weight of seven decimals", { weight: "1.0000000" }],
    ["with a weight of nineteen digits", { weight: `${longest}9` }],
    ["with null for a cap", { cap: null }],
    ["with a number for a cap", { cap: 3 }],
    ["with a cap below zero", { cap: "-1" }],
    ["with null for a floor", { floor: null }],
    ["with a number for a floor", { floor: 3 }],
    ["with a floor below zero", { floor: "-1" }],
    ["with a key nobody knows", { Cap: "3" }],
  ])("%s", (_, more) => {
    const name = "weight" in more ? "id" : "weight";
    expect(faultsOf([computed<Record<string, unknown>>({ ...claim, ...more }, name)])).toContain(
      `claims.0.${name} accessor`,
    );
  });

  it.each<[string, () => unknown, string]>([
    ["that is null", () => null, "claims.0 wrong-type"],
    ["that is a text", () => "甲", "claims.0 wrong-type"],
    ["that is not there", () => undefined, "claims.0 not-json"],
    ["that is a list", () => [computed({ ...claim }, "id")], "claims.0.0.id accessor"],
    [
      "of a class",
      () =>
        new (class Claim {
          id = "甲";
          weight = "1";
        })(),
      "claims.0 not-plain",
    ],
    ["that inherits what it has", () => Object.create(claim), "claims.0 not-plain"],
    [
      "that is a function without a prototype",
      () =>
        Object.assign(
          Object.setPrototypeOf(() => 1, null),
          claim,
        ),
      "claims.0 not-json",
    ],
  ])("%s", (_, make, fault) => expect(faultsOf([make()])[0]).toBe(fault));

  it.each(["id", "weight", "cap", "floor"])("where every object has an %s, told or not", (name) => {
    const rows = () => [computed({ ...claim }, "id")];
    for (const enumerable of [true, false])
      expect(withPollutedPrototype({ [name]: "1" }, () => faultsOf(rows()), enumerable)).toEqual(
        refused("claims.0.id"),
      );
  });

  it("with an id of two hundred and one characters", () =>
    expect(faultsOf([{ ...claim, id: "x".repeat(201) }])).toEqual(["claims.0.id text-too-long"]));

  it("where every object tells of something else, but not where it keeps that to itself", () => {
    const rows = () => [computed({ ...claim }, "id")];
    expect(withPollutedPrototype({ other: "1" }, () => faultsOf(rows()))).toEqual(refused("claims.0.id"));
    expect(withPollutedPrototype({ other: "1" }, () => faultsOf(rows()), false)).toEqual([]);
  });
});

describe("the columns of claims", () => {
  const rows = [
    { id: "甲", weight: "1.50" },
    { id: "乙", weight: "9007199254740991", cap: "3" },
    { id: "丙", weight: "9007199254740992", floor: "0.25" },
    { id: "丁", weight: "90071992547.40991", cap: "12345678901234567.5", floor: "1" },
  ];

  it("hold the digits a double holds, the places, and the texts as they were given", () => {
    const { POSITIVE_INFINITY: beyond, NaN: none } = Number;
    const columns = columnsOf(rows);
    expect(columns?.ids).toEqual(["甲", "乙", "丙", "丁"]);
    expect(columns?.weights).toEqual({
      texts: rows.map(({ weight }) => weight),
      digits: Float64Array.of(150, Number.MAX_SAFE_INTEGER, beyond, Number.MAX_SAFE_INTEGER),
      places: Uint8Array.of(2, 0, 0, 5),
    });
    expect(columns?.caps).toEqual({
      texts: [undefined, "3", undefined, "12345678901234567.5"],
      digits: Float64Array.of(none, 3, none, beyond),
      places: Uint8Array.of(0, 0, 0, 1),
    });
    expect(columns?.floors).toEqual({
      texts: [undefined, undefined, "0.25", "1"],
      digits: Float64Array.of(none, none, 25, 1),
      places: Uint8Array.of(0, 0, 2, 0),
    });
  });

  it("are the same where the exact way reads the claims", () =>
    expect(columnsOf(elsewhere(rows))).toEqual(columnsOf(rows)));

  it("of bounds are not there where no claim has one", () => {
    expect([columnsOf([claim])?.caps, columnsOf([claim])?.floors]).toEqual([undefined, undefined]);
    expect(columnsOf(elsewhere([claim]))).toEqual(columnsOf([claim]));
  });
});

describe("claims", () => {
  const list = (count: number, weight: unknown = "1") =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`, weight }));
  const limited = (count: number) =>
    readClaims(list(count), { ...claimLimits, entries: 2 }).issues.map(({ code, values }) => [code, values]);

  it("are as many as the limit allows, and no more", () => {
    expect(limited(2)).toEqual([]);
    expect(limited(3)).toMatchObject([["too-many-entries", { most: "2" }]]);
  });

  it.each([
    [99, 99, "repeated-id"],
    [100, 101, "too-many-faults"],
    [150, 101, "too-many-faults"],
  ])("with %i faults are read until there are a hundred", (faults, told, last) => {
    const same = Array.from({ length: faults + 1 }, () => claim);
    const codes = read(same).issues.map(({ code }) => code);
    expect([codes.length, codes.at(-1)]).toEqual([told, last]);
  });

  it("that repeat an id are told which claim had it first, whatever cannot be read between them", () => {
    const claims = [
      { ...claim, id: "乙" },
      claim,
      { id: "丙" },
      claim,
      { ...claim, id: "乙" },
      { ...claim, id: "丁" },
    ];
    expect(read(claims).issues.map(({ code, path, values }) => [code, path, values.first])).toEqual([
      ["missing", ["claims", 2, "weight"], undefined],
      ["repeated-id", ["claims", 3, "id"], "2"],
      ["repeated-id", ["claims", 4, "id"], "1"],
    ]);
  });

  it("that are no list, or cannot be looked at, are told as a whole", () => {
    expect(faultsOf({ 0: claim, length: 1 })).toEqual(["claims wrong-type"]);
    const thrower = {
      get id() {
        throw new Error("no");
      },
    };
    expect(faultsOf([thrower])).toEqual(["claims unreadable"]);
  });
});
