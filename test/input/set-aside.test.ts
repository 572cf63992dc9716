import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { error } from "../../src/core/issue.js";
import { bareThrough } from "../../src/core/own-data.js";
import { placedBy, setAside } from "../../src/input/set-aside.js";

// Checks are made of a schema once, so each test has schemas of its own.
const row = () => z.strictObject({ id: z.string(), size: z.optional(z.int()) });
const same = (data: unknown) => data;
const part = (schema: z.ZodMiniType, data: unknown, tidied = same) =>
  setAside(schema, bareThrough(data), tidied);

const fine = { id: "a", size: 1 };
const odd = { id: "b", size: "2" };
const mended = { id: "b", size: 2 };

describe("of a list of records", () => {
  const list = () => z.array(row());
  const parted = () => part(list(), [fine, odd, { id: "c" }, odd]);

  it("the rows that are not fine are left to read", () => expect(parted().rest).toEqual([odd, odd]));

  it("each row comes back to its place", () => {
    const whole = [fine, { id: "first" }, { id: "c" }, { id: "second" }];
    const read = [{ id: "first" }, { id: "second" }];
    expect([parted().own(read), parted().value(read)]).toEqual([whole, whole]);
  });

  it.each([
    [[], []],
    [[0], [1]],
    [
      [1, "size"],
      [3, "size"],
    ],
  ])("what is told of %j in the rest is told of %j", (path, placed) =>
    expect(parted().placed(path)).toEqual(placed),
  );

  it("a row that is fine has its fields in the order of the schema, but not among what rules read", () => {
    const { value, own } = part(list(), [{ size: 1, id: "a" }, odd]);
    expect(JSON.stringify([value([mended]), own([mended])])).toBe(
      '[[{"id":"a","size":1},{"id":"b","size":2}],[{"size":1,"id":"a"},{"id":"b","size":2}]]',
    );
  });

  it.each<[string, () => z.ZodMiniType, unknown]>([
    ["a list of which something else is asked", () => list().check(z.maxLength(1)), [fine, odd]],
    ["a list of which one entry is no record", list, [fine, odd, "c"]],
    ["what is no list", list, "a"],
    ["a list where a text is asked for", () => z.string(), [fine, odd]],
  ])("nothing is set aside in %s", (_, schemaOf, data) => {
    const { rest, own, value, placed } = part(schemaOf(), data);
    expect([rest, own(1), value(1), placed([1, "id"])]).toEqual([data, 1, 1, [1, "id"]]);
  });

  it("it is tidied before it is parted", () => {
    const { rest, own } = part(list(), [odd, fine, {}], (data) => (data as unknown[]).slice(0, 2));
    expect([rest, own([mended])]).toEqual([[odd], [mended, fine]]);
  });
});

describe("of a record", () => {
  const schema = () =>
    z.strictObject({
      name: z.optional(z.string()),
      code: z.string(),
      rows: z.optional(z.array(row())),
      held: z.optional(z.strictObject({ rows: z.optional(z.array(row())), note: z.optional(z.string()) })),
    });
  const data = {
    rows: [fine, odd],
    unknown: "x",
    code: "c",
    held: { rows: [odd, fine, odd], note: "fine" },
    name: "fine",
  };
  const parted = () => part(schema(), data);
  const read = { code: "c", rows: [mended], held: { rows: [mended, { id: "e" }] } };
  const whole = {
    rows: [fine, mended],
    code: "c",
    held: { rows: [mended, fine, { id: "e" }], note: "fine" },
    name: "fine",
  };

  it("what is fine is set aside, but what must be there is left to read, and so is a field nobody knows", () =>
    expect(parted().rest).toEqual({ rows: [odd], unknown: "x", code: "c", held: { rows: [odd, odd] } }));

  it("the rest has no prototype, nor has what rules read", () =>
    expect([parted().rest, parted().own(read)].map((one) => Object.getPrototypeOf(one))).toEqual([
      null,
      null,
    ]));

  it("what the schema gives is an ordinary record", () =>
    expect(Object.getPrototypeOf(parted().value(read))).toBe(Object.prototype));

  it("all comes together again, for rules in the order of what was given", () => {
    expect(parted().own(read)).toEqual(whole);
    expect(Object.keys(parted().own(read) as object)).toEqual(["rows", "code", "held", "name"]);
  });

  it("all comes together again, for callers in the order of the schema", () => {
    expect(parted().value(read)).toStrictEqual(whole);
    expect(Object.keys(parted().value(read) as object)).toEqual(["name", "code", "rows", "held"]);
  });

  it("a fine record within it is what was given for rules, and an ordinary record for callers", () => {
    const { own, value } = part(schema(), { code: "c", held: { note: "fine" } });
    const heldOf = (whole: unknown) => (whole as { held: object }).held;
    expect(Object.getPrototypeOf(heldOf(own({ code: "c" })))).toBeNull();
    expect(value({ code: "c" })).toStrictEqual({ code: "c", held: { note: "fine" } });
  });

  it("what could not be read is not there", () => {
    expect(parted().value({ code: "c" })).toStrictEqual({ name: "fine", code: "c" });
    expect(parted().own({ code: "c" })).toEqual({ name: "fine", code: "c" });
  });

  it("what is lent by the prototype of what was read is not there either", () => {
    const lent = Object.assign(Object.create({ held: "lent" }), { code: "c" });
    expect(parted().value(lent)).toStrictEqual({ name: "fine", code: "c" });
  });

  it.each([
    [[], []],
    [["code"], ["code"]],
    [
      ["rows", 0, "size"],
      ["rows", 1, "size"],
    ],
    [
      ["held", "rows", 1, "size"],
      ["held", "rows", 2, "size"],
    ],
    [["rows"], ["rows"]],
    [["held"], ["held"]],
    [
      ["unknown", "deeper"],
      ["unknown", "deeper"],
    ],
  ])("what is told of %j in the rest is told of %j", (path, placed) =>
    expect(parted().placed(path)).toEqual(placed),
  );

  it("an issue of the rest is placed with its field", () =>
    expect(placedBy(parted())(error("wrong-type", ["rows", 0, "size"], { expected: "a-number" }))).toEqual(
      error("wrong-type", ["rows", 1, "size"], { expected: "a-number" }),
    ));

  it("only what is left to read is tidied", () => {
    const seen: unknown[] = [];
    part(schema(), { name: "fine", code: "c" }, (rest) => {
      seen.push(rest);
      return rest;
    });
    expect(seen).toEqual([{ code: "c" }]);
  });

  it("what is tidied away is neither read nor in the whole", () => {
    const { rest, own } = part(schema(), { code: "c", rows: [odd] }, (held) => {
      const { rows: _, ...others } = held as Record<string, unknown>;
      return bareThrough(others);
    });
    expect([rest, own({ code: "c" })]).toEqual([{ code: "c" }, { code: "c" }]);
  });

  it("a field by a name that every record answers to is left to read", () =>
    expect(part(schema(), { toString: "x", name: "fine" }).rest).toEqual({ toString: "x" }));

  it("a record with a prototype is left to read as a whole", () =>
    expect(setAside(schema(), { name: "fine" }, same).rest).toEqual({ name: "fine" }));
});

describe("a field is read as a whole", () => {
  const held = () => z.strictObject({ note: z.optional(z.string()), size: z.optional(z.int()) });
  const rows = [fine, odd];
  const record = { note: "fine", size: "2" };

  it.each<[string, () => z.ZodMiniType, unknown]>([
    ["that must be there, of a list", () => z.array(row()), rows],
    ["that must be there, of a record", held, record],
    ["that may be nothing", () => z.nullable(z.array(row())), rows],
    ["of which something else is asked", () => z.optional(z.array(row())).check(z.refine(() => false)), rows],
    [
      "of a list of which something else is asked",
      () => z.optional(z.array(row()).check(z.maxLength(1))),
      rows,
    ],
    [
      "of a record of which something else is asked",
      () => z.optional(held().check(z.refine(() => false))),
      record,
    ],
    ["of a list in which a text stands", () => z.optional(z.array(row())), [fine, odd, "c"]],
    ["of a record where a list stands", () => z.optional(held()), ["fine"]],
    ["of a list where a record stands", () => z.optional(z.array(row())), record],
    ["of names", () => z.optional(z.record(z.string(), z.int())), { a: 1, b: "2" }],
  ])("%s", (_, fieldOf, value) => {
    const { rest, placed } = part(z.strictObject({ field: fieldOf() }), { field: value });
    expect([rest, placed(["field", 0, "size"])]).toEqual([{ field: value }, ["field", 0, "size"]]);
  });

  it("and one of a record or a list of records in parts", () => {
    const { rest } = part(z.strictObject({ rows: z.optional(z.array(row())), held: z.optional(held()) }), {
      rows,
      held: record,
    });
    expect(rest).toEqual({ rows: [odd], held: { size: "2" } });
  });
});
