import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { applicationSchema } from "../../src/application/application.js";
import { withoutBlankRows } from "../../src/application/blank-rows.js";
import { enterpriseSchema } from "../../src/application/enterprise.js";
import { defaultLimits, snapshot } from "../../src/core/snapshot.js";
import type { ApplicationDraft } from "../../src/index.js";
import { plainCheckOf } from "../../src/input/plain.js";
import { readBy } from "../../src/input/read.js";
import { applicationDraft } from "../../src/testing/index.js";
import { aCompleteDraft } from "../support/complete-draft.js";
import { exportedSchemas, leavesOf } from "../support/library-schemas.js";
import { edits } from "../support/random-edits.js";
import { tries } from "../support/runs.js";

/** Reading takes its quick way with records without a prototype alone, as snapshots are made of. */
const copyOf = (data: unknown): unknown => {
  const copy = snapshot(data);
  // An edit may have put nothing into a list, which no JSON text can hold.
  fc.pre(copy.ok);
  return copy.ok ? copy.value : undefined;
};

const both = (schema: z.ZodMiniType, data: unknown) =>
  [copyOf(data), data].map((one) => {
    const { value, own, issues } = readBy(schema, one, withoutBlankRows);
    // The order of fields counts in what callers get, and in issues.
    return { own, value: JSON.stringify(value), issues: JSON.stringify(issues) };
  });

const expectSame = (schema: z.ZodMiniType, data: unknown): void => {
  const [quick, slow] = both(schema, data);
  expect(quick).toEqual(slow);
};

const draft: fc.Arbitrary<unknown> = fc.oneof(
  applicationDraft(),
  fc.constant(aCompleteDraft() as ApplicationDraft),
);

describe("what is plainly fine", () => {
  it.each([
    ["a credit code with one character too many", "91150200701240234X0"],
    ["a credit code without its last character", "91150200701240234"],
  ])("is not %s", (_, creditCode) => {
    expectSame(enterpriseSchema, { creditCode });
    expect(readBy(enterpriseSchema, copyOf({ creditCode }), withoutBlankRows).issues).toMatchObject([
      { code: "credit-code-length" },
    ]);
  });

  it("reads as it does without the quick way, whatever else the application holds", () => {
    fc.assert(
      fc.property(draft, edits(6), (given, changes) => {
        expectSame(
          applicationSchema,
          changes.reduce<unknown>((data, edit) => edit(data), given),
        );
      }),
      { numRuns: tries(300) },
    );
  });

  it("reads so in a list of records, too", () => {
    const list = z.array(enterpriseSchema);
    fc.assert(
      fc.property(applicationDraft(), edits(4), ({ enterprises = [] }, changes) => {
        expectSame(
          list,
          changes.reduce<unknown>((data, edit) => edit(data), enterprises),
        );
      }),
      { numRuns: tries(200) },
    );
  });

  it("reads so by every schema of the library, whatever stands in the record", () => {
    const schema = fc.nat({ max: exportedSchemas.length - 1 });
    fc.assert(
      fc.property(schema, fc.jsonValue(), (index, data) => {
        fc.pre(snapshot(data).ok);
        expectSame(exportedSchemas[index] as z.ZodMiniType, data);
      }),
      { numRuns: tries(500) },
    );
  });

  it("reads so where it is one of the words of a field", () => {
    const records = exportedSchemas.filter((one) => one instanceof z.ZodMiniObject);
    const words = records.flatMap((schema) =>
      leavesOf([schema]).flatMap(({ key, words: some = [] }) =>
        some.map((word) => [schema, { [key]: word }] as const),
      ),
    );
    expect(words.length).toBeGreaterThan(100);
    for (const [schema, data] of words) expectSame(schema, data);
  });
});

describe("beside what is plainly fine, what is wrong", () => {
  const rows = [{ name: "甲" }, {}, { name: "乙", scale: "规下" }, { name: "丙", scale: "middle" }];
  const placesIn = (data: unknown) =>
    readBy(applicationSchema, copyOf(data)).issues.map(({ field }) => field);

  it("has its own place in a list", () => {
    expect(placesIn({ year: 2024, enterprises: rows })).toEqual(["enterprises.3.scale"]);
    expect(readBy(z.array(enterpriseSchema), copyOf(rows)).issues.map(({ field }) => field)).toEqual([
      "3.scale",
    ]);
  });

  it("leaves every row where it is", () => {
    const { value, own } = readBy(applicationSchema, copyOf({ enterprises: rows }));
    const read = [{ name: "甲" }, {}, { name: "乙", scale: "below" }, { name: "丙" }];
    expect([value, own]).toEqual([{ enterprises: read }, { enterprises: read }]);
  });

  it("is named where it is no list, no row or no field", () => {
    const places = placesIn({ year: 2024, enterprises: "甲", chains: [{ id: "1" }, 3], unknown: 1 });
    expect([...places].sort()).toEqual(["chains.1", "enterprises", "unknown"]);
  });

  it("is not lost where there is too much of it", () => {
    const tooMany = Array.from({ length: 60_000 }, () => ({ scale: 1 }));
    const read = readBy(applicationSchema, withoutPrototypes({ year: 2024, enterprises: tooMany }));
    expect([read.value, read.issues.map(({ code, path }) => [code, path])]).toEqual([
      undefined,
      [["too-many-faults", []]],
    ]);
    expect(
      readBy(z.array(enterpriseSchema), withoutPrototypes(tooMany)).issues.map(({ path }) => path),
    ).toEqual([[]]);
  });
});

const withoutPrototypes = (data: unknown): unknown => {
  const copy = snapshot(data, { ...defaultLimits, entries: 1_000_000 });
  return copy.ok ? copy.value : undefined;
};

describe("a value is plainly fine", () => {
  const isFine = (schema: z.ZodMiniType, value: unknown) => plainCheckOf(schema).isFine(copyOf(value));

  it("where it is a complete application", () =>
    expect(isFine(applicationSchema, aCompleteDraft())).toBe(true));

  it.each([
    ["a blank", { name: " " }],
    ["a field that nobody knows", { name: "甲", unknown: "x" }],
    ["a label in place of a word", { scale: "规上" }],
    ["yes as a word", { transform: "是" }],
    ["a number in place of text", { previousYearRevenue: 1 }],
    ["nothing", {}],
    ["a record within that holds nothing", { exemption: {} }],
    ["no record", []],
    ["no record at all", null],
  ])("but not with %s", (_, value) => expect(isFine(enterpriseSchema, value)).toBe(false));

  it("but not where its record inherits something", () =>
    expect(plainCheckOf(enterpriseSchema).isFine({ name: "甲" })).toBe(false));

  it("but not where a field lacks that must be there", () => {
    const schema = z.strictObject({ id: z.string(), name: z.optional(z.string()) });
    expect([isFine(schema, { id: "1" }), isFine(schema, { name: "甲" })]).toEqual([true, false]);
  });

  it.each([
    ["at most two", z.array(z.string()).check(z.maxLength(2)), ["a", "b"], ["a", "b", "c"]],
    ["at least two", z.array(z.string()).check(z.minLength(2)), ["a", "b"], ["a"]],
    ["below three", z.int().check(z.lt(3)), 2, 3],
    ["three at most", z.int().check(z.lte(3)), 3, 4],
    ["above three", z.int().check(z.gt(3)), 4, 3],
    ["three at least", z.int().check(z.gte(3)), 3, 2],
    [
      "three checks",
      z.int().check(
        z.gte(1),
        z.lte(5),
        z.refine((one) => one !== 3),
      ),
      2,
      3,
    ],
    ["a pattern", z.string().check(z.regex(/^a$/)), "a", "b"],
  ])("as its checks say: %s", (_, schema, fine, not) =>
    expect([isFine(schema, fine), isFine(schema, not)]).toEqual([true, false]),
  );

  it.each([
    ["a check", z.int().check(z.multipleOf(2)), 2],
    [
      "a check of a whole record",
      z.strictObject({ id: z.string() }).check(z.refine(() => true)),
      { id: "1" },
    ],
    ["a form of text", z.email(), "a@b.cn"],
    ["a form of text among checks", z.string().check(z.startsWith("a")), "a"],
    ["a kind of schema", z.record(z.string(), z.string()), { a: "b" }],
    [
      "which of two records it is",
      z.union([z.strictObject({ a: z.string() }), z.looseObject({ a: z.string() })]),
      { a: "b" },
    ],
  ])("not where it is not known here: %s", (_, schema, value) => expect(isFine(schema, value)).toBe(false));
});
