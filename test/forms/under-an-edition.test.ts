import { describe, expect, it } from "vitest";
import { formErrors, readSection, standardSchema } from "../../src/forms.js";
import { called, withFields } from "../support/own-fields.js";
import { withWords } from "../support/own-words.js";

const word = (value: string, zh: string, en: string) => ({ value, label: called(zh, en) });
const edition = withFields({
  enterprise: {
    grade: {
      label: called("环保评级", "environmental grade"),
      type: "word",
      words: [word("green", "绿牌", "green plate"), word("amber", "黄牌", "amber plate")],
    },
  },
});

const codesOf = ({ issues }: { issues: readonly { code: string; field: string }[] }) =>
  issues.map(({ code, field }) => `${field} ${code}`);

describe("a section under an edition with a field of its own", () => {
  it("is read with it", () =>
    expect(readSection("enterprise", { grade: "绿牌" }, { edition })).toStrictEqual({
      ok: true,
      value: { grade: "green" },
      issues: [],
    }));

  it("has a fault of it", () =>
    expect(codesOf(readSection("enterprise", { grade: "red" }, { edition }))).toEqual([
      "grade unknown-word",
    ]));

  it("does not know it without the edition", () =>
    expect(codesOf(readSection("enterprise", { grade: "green" }))).toEqual(["grade unknown-key"]));
});

describe("a noun that is no part of an application, under an edition with words of its own", () => {
  const own = withWords({ "instalment.when": [word("topping-out", "封顶", "topping out")] });
  const planned = (when: string) => ({ instalments: [{ id: "a", part: "instalment", when, amount: "5" }] });

  it("is read with them", () =>
    expect(readSection("instalmentPlan", planned("封顶"), { edition: own })).toMatchObject({
      ok: true,
      value: planned("topping-out"),
    }));

  it("does not know them without the edition", () =>
    expect(codesOf(readSection("instalmentPlan", planned("封顶")))).toHaveLength(1));
});

describe("the messages of a form under an edition", () => {
  const reading = readSection("enterprise", { grade: "red", grad: "green" }, { edition });

  it.each([
    ["zh-CN", "只能填写绿牌或黄牌。"],
    ["en", "can only be green plate or amber plate."],
  ] as const)("say its own words in %s", (locale, message) =>
    expect(formErrors(reading, locale, { edition })).toStrictEqual({ grade: message }),
  );

  it("say the names of its own fields", () => {
    const hints = formErrors(reading, "zh-CN", { edition, severity: "warning" });
    expect(hints).toStrictEqual({ grad: "“grad”不是认识的字段，未予读取；是否应为“环保评级”。" });
  });

  it("do without them where the edition is not named", () =>
    expect(formErrors(reading, "zh-CN")).toStrictEqual({ grade: "只能填写所填内容或所填内容。" }));

  it("are those of a standard schema, too", () => {
    const { validate } = standardSchema("enterprise", "zh-CN", { edition })["~standard"];
    expect(validate({ grade: "red" })).toEqual({
      issues: [{ path: ["grade"], message: "只能填写绿牌或黄牌。" }],
    });
  });
});

describe("options of a section that are wrong", () => {
  it.each([[5], [{}], ["nm-2024"], [null]])("refuse it, as the edition is %j", (one) =>
    expect(readSection("period", { start: "2024-09-01" }, { edition: one as never })).toStrictEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "unknown-edition", field: "edition", severity: "error" })],
    }),
  );

  it.each([[5], [null], [[]]])("refuse it, as they are %j", (options) =>
    expect(readSection("period", { start: "2024-09-01" }, options as never)).toStrictEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "wrong-type", field: "options" })],
    }),
  );

  it("are all told", () =>
    expect(codesOf(readSection("period", {}, { edition: 5, editoin: 5 } as never))).toEqual([
      "editoin unknown-option",
      "edition unknown-edition",
    ]));

  it.each([
    ["period", { start: "2024-09-01" }],
    ["judgement", { rule: "r", verdict: "met", by: "甲", grounds: "齐全", on: "2024-09-01" }],
  ] as const)("are a hint beside %s where nobody knows one of them", (name, value) => {
    const reading = readSection(name, value, { editoin: edition } as never);
    expect([reading.ok, codesOf(reading)]).toEqual([true, ["editoin unknown-option"]]);
  });

  it("are told of before the faults of what is read", () =>
    expect(codesOf(readSection("period", { start: "soon" }, { editoin: edition } as never))).toEqual([
      "editoin unknown-option",
      "start not-a-date",
    ]));

  it("refuse every value of a standard schema", () => {
    const { validate } = standardSchema("period", "en", { edition: 5 } as never)["~standard"];
    expect(validate({})).toEqual({ issues: [{ path: ["edition"], message: expect.any(String) }] });
  });
});
