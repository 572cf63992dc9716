import { describe, expect, it } from "vitest";
import { extend } from "../../src/input/extend.js";
import { noteExtension } from "../../src/input/extension.js";
import { formatYuan } from "../../src/input/format-yuan.js";
import { parseQuantity } from "../../src/input/parse-quantity.js";
import { toYuan } from "../../src/input/to-yuan.js";

const currency = { zh: "港元", en: "Hong Kong dollars", names: ["港元", "HK$"] };
const edition = { id: "港", sentences: { "zh-CN": { currency: { name: "港元" } } } };
noteExtension(
  { fields: undefined, words: undefined, notAsked: undefined, sentences: edition.sentences },
  extend({}, {}, { currency, renamed: undefined, notAsked: [] }),
);

type Answer = ReturnType<typeof toYuan>;
const told = ({ issues }: Answer) =>
  issues.map(({ code, severity, field, term = "" }) => `${severity} ${code} at ${field} (${term})`);
const unknownOption = "warning unknown-option at editoin (argument.editoin)";
const mistyped = { editoin: edition };

describe("an amount that is read under an edition", () => {
  it.each([
    ["500万港元", "5000000"],
    ["HK$12", "12"],
    ["12", "12"],
    ["12元", undefined],
  ])("%s is in its currency", (typed, value) => {
    const read = toYuan(typed, { edition });
    expect([read.ok && read.value, told(read)]).toEqual([
      value ?? false,
      value === undefined ? ["error not-an-amount at  ()"] : [],
    ]);
  });

  it("is in yuan where the edition has no currency of its own", () =>
    expect(toYuan("12元", { edition: { id: "x" } })).toEqual({ ok: true, value: "12", issues: [] }));

  it("is not read where the edition is none", () => {
    const read = toYuan("12元", { edition: 5 });
    expect(read).not.toHaveProperty("value");
    expect([read.ok, told(read)]).toEqual([false, ["error unknown-edition at edition (argument.edition)"]]);
  });

  it("is not read where the options are none", () => {
    const read = toYuan("12元", 5);
    expect([read.ok, told(read)]).toEqual([false, ["error wrong-type at options (argument.options)"]]);
  });

  it("has a hint beside it, and before its own faults, where an option is not known", () => {
    expect(toYuan("12", mistyped)).toMatchObject({ ok: true, value: "12" });
    expect(told(toYuan("12", mistyped))).toEqual([unknownOption]);
    expect(told(toYuan("x", mistyped))).toEqual([unknownOption, "error not-an-amount at  ()"]);
  });

  it("cannot be changed, with a hint or without", () =>
    expect(
      [toYuan("12", mistyped), toYuan("12", { edition: 5 }), toYuan("12", {}), toYuan("12")].map((one) =>
        [one, one.issues].every((part) => Object.isFrozen(part)),
      ),
    ).toEqual([true, true, true, true]));
});

describe("an amount that is shown under an edition", () => {
  it.each([
    [undefined, "12,345,678.9港元"],
    ["港元", "12,345,678.9港元"],
    ["万港元", "1,234.56789万港元"],
    ["亿港元", "0.123456789亿港元"],
  ])("in %s is in its currency", (unit, value) =>
    expect(formatYuan("12345678.9", { edition, unit })).toEqual({ ok: true, value, issues: [] }),
  );

  it.each([
    ["元", { edition }, "港元, 万港元, 亿港元"],
    ["万港元", {}, "元, 万元, 亿元"],
    ["千元", {}, "元, 万元, 亿元"],
    ["", {}, "元, 万元, 亿元"],
    [null, {}, "元, 万元, 亿元"],
  ])("in %j is not known", (unit, options, allowed) => {
    const shown = formatYuan("1", { ...options, unit });
    expect([shown.ok, told(shown), shown.issues[0]?.values]).toEqual([
      false,
      ["error unknown-word at unit (argument.unit)"],
      { allowed },
    ]);
  });

  it("has all its faults told", () =>
    expect(told(formatYuan("x", { editoin: 1, edition: 5, unit: "y" }))).toEqual([
      unknownOption,
      "error unknown-edition at edition (argument.edition)",
      "error unknown-word at unit (argument.unit)",
      "error not-an-amount at  (argument)",
    ]));

  it("says what it expected where it is no text", () =>
    expect(formatYuan(5)).toEqual({
      ok: false,
      issues: [
        expect.objectContaining({ code: "wrong-type", term: "argument", values: { expected: "a-text" } }),
      ],
    }));

  it("is shown with a hint where an option is not known", () =>
    expect(formatYuan("1", mistyped)).toMatchObject({
      ok: true,
      value: "1元",
      issues: [{ severity: "warning" }],
    }));
});

describe("a quantity in a unit", () => {
  it.each([[5], [null], [{}]])("%j is not read, since that is no unit", (unit) => {
    const read = parseQuantity("5", { unit });
    expect([read.ok, told(read), read.issues[0]?.values]).toEqual([
      false,
      ["error wrong-type at unit (argument.unit)"],
      { expected: "a-text" },
    ]);
    expect(read).not.toHaveProperty("value");
  });

  it("has what is wrong with its options told before its own faults", () => {
    const hint = "warning unknown-option at unti (argument.unti)";
    expect(parseQuantity("5", { unti: "家" })).toMatchObject({ ok: true, value: "5" });
    expect(told(parseQuantity("5", { unti: "家" }))).toEqual([hint]);
    expect(told(parseQuantity("x", { unti: "家" }))).toEqual([hint, "error not-a-quantity at  ()"]);
    expect(told(parseQuantity("x", { unti: "家", unit: 5 }))).toEqual([
      hint,
      "error wrong-type at unit (argument.unit)",
    ]);
  });

  it("cannot be changed", () =>
    expect(
      [parseQuantity("5"), parseQuantity("x"), parseQuantity("5", { unit: 5 })].map((one) =>
        [one, one.issues].every((part) => Object.isFrozen(part)),
      ),
    ).toEqual([true, true, true]));
});
