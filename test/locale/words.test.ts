import { describe, expect, it } from "vitest";
import { readSection } from "../../src/forms.js";
import { words } from "../../src/index.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { hostileValues } from "../support/hostile.js";

/** Choices in a noun that need no more than this to be read. */
const choices = [
  [
    "judgement",
    "judgement.verdict",
    { rule: "3.1#chain-scale", by: "甲", on: "2024-06-30", grounds: "见记录" },
    "verdict",
  ],
  ["parameter", "parameter.basis", { id: "a", value: "1", unit: "个" }, "basis"],
  [
    "reviewScheme",
    "reviewScheme.rounding",
    { id: "办法", criteria: [{ id: "5.2#feasible", most: "10" }], decimals: 1 },
    "rounding",
  ],
  [
    "reviewScheme",
    "reviewScheme.verdicts",
    { id: "办法", criteria: [{ id: "5.2#feasible", most: "10" }], decimals: 1 },
    "verdicts",
  ],
  ["enterprise", "enterprise.scale", {}, "scale"],
] as const;

describe("a choice", () => {
  const offered = choices.flatMap(([noun, field, others, key]) =>
    words(field).flatMap(({ value, label }) =>
      Object.values(label).map((written) => ({ noun, others, key, value, written })),
    ),
  );

  it.each(offered)(
    "of $noun is $value where $written was written",
    ({ noun, others, key, value, written }) => {
      const reading = readSection(noun, { ...others, [key]: written });
      expect(reading.ok && (reading.value as Record<string, unknown>)[key]).toBe(value);
    },
  );

  it.each(["符合", "met", "pass"])("of a review sheet reads %s as a verdict", (written) => {
    const entries = [{ criterion: "5.2#feasible", verdict: written, grounds: "见记录" }];
    const reading = readSection("reviewSheet", { expert: "甲", entries });
    expect(reading.ok && reading.value.entries?.[0]?.verdict).toBe("pass");
  });
});

describe("the words of a field", () => {
  it("are those a select offers, in both languages, by a place in an application", () =>
    expect(words("enterprises.3.scale")).toStrictEqual([
      { value: "above", label: { "zh-CN": "规上", en: "above scale" } },
      { value: "below", label: { "zh-CN": "规下", en: "below scale" } },
    ]));

  it("are found by a noun and its field", () =>
    expect(words("recoveryPolicy.method").map(({ value }) => value)).toEqual([
      "all",
      "unspent",
      "by-weight",
    ]));

  it("are found by the noun of an entry as by its place", () =>
    expect(words("enterprise.specialised")).toEqual(words("enterprises.0.specialised")));

  it("are offered also where others are read", () =>
    expect(words("providers.selection").map(({ label }) => label["zh-CN"])).toEqual([
      "公开招投标",
      "公开遴选",
      "协商谈判",
      "直接委托",
    ]));

  it.each(["period.start", "enterprises", "recoveryPolicy.cap", "enterprises.0.transform"])(
    "of %s are none: it is no choice of words",
    (field) => expect(words(field)).toStrictEqual([]),
  );

  it.each(["", "unheard-of", "enterprises.name", "recoveryPolicy.colour", "constructor", "__proto__"])(
    "of %j offer none, for they are not known",
    (field) => expect(words(field)).toStrictEqual([]),
  );

  it.each(hostileValues.map((value) => [value]))("of anything else offer none", (value) => {
    if (typeof value !== "string") expect(words(value as never)).toStrictEqual([]);
  });

  it("cannot be changed by who is handed them", () => {
    const given = words("enterprise.scale");
    expect([given, given?.[0], given?.[0]?.label].every(Object.isFrozen)).toBe(true);
  });

  it("of every field are labelled", () => {
    for (const [noun, { fields }] of Object.entries(vocabulary))
      for (const [field, row] of Object.entries(fields))
        expect(
          words(`${noun}.${field}`).map(({ value }) => value),
          `${noun}.${field}`,
        ).toEqual(row.words ?? []);
  });

  it.each(["annual", "stock", "flow", "ndjson", "csv", "by-credit-code", "any"])(
    "%s has a Chinese label",
    (word) => {
      const every = Object.entries(vocabulary).flatMap(([noun, { fields }]) =>
        Object.keys(fields).flatMap((field) => words(`${noun}.${field}`)),
      );
      expect(every.find(({ value }) => value === word)?.label["zh-CN"]).toMatch(/^\p{Script=Han}+$/u);
    },
  );
});
