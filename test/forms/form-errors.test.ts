import { describe, expect, it } from "vitest";
import { formErrors, readSection, standardSchema } from "../../src/forms.js";
import { explain, readApplication } from "../../src/index.js";

const enterprise = { creditCode: "9115", scale: "up", nam: "厂" };

describe("the errors of a form", () => {
  it("are one message a field, without place and label", () =>
    expect(formErrors(readSection("enterprise", enterprise), "zh-CN")).toStrictEqual({
      creditCode: "应为18位，现为4位；请核对。",
      scale: "只能填写规上或规下。",
    }));

  it("are those of the whole, by dotted name", () => {
    const reading = readApplication({ enterprises: [{}, { creditCode: "9115" }] });
    expect(formErrors(reading, "zh-CN")).toStrictEqual({
      "enterprises.1.creditCode": "应为18位，现为4位；请核对。",
    });
  });

  it("say what explain says after the label", () => {
    const reading = readApplication({ enterprises: [{ creditCode: "9115" }], year: "next" });
    for (const locale of ["zh-CN", "en"] as const)
      for (const issue of reading.issues)
        expect(explain(issue, locale).endsWith(String(formErrors(reading, locale)[issue.field]))).toBe(true);
  });

  it("leave warnings to those who ask for them", () => {
    const reading = readSection("enterprise", enterprise);
    const warnings = formErrors(reading, "zh-CN", { severity: "warning" });
    expect(warnings).toStrictEqual({ nam: "“nam”不是认识的字段，未予读取；是否应为“企业名称”。" });
  });

  it("of a part by itself is explained by what was typed, since nothing holds it", () => {
    const [warning] = readSection("enterprise", { nam: "厂" }).issues;
    expect(warning && explain(warning, "zh-CN")).toMatch(/^“nam”不是认识的字段/);
  });

  it("join what is said of one field, each once", () => {
    const issue = (code: string) =>
      ({ kind: "issue", code, path: [], field: "on", severity: "error", values: {} }) as const;
    const issues = [issue("missing"), issue("not-a-date"), issue("missing")];
    expect(formErrors({ issues }, "en").on).toBe(
      `${formErrors({ issues: [issue("missing")] }, "en").on} ${formErrors({ issues: [issue("not-a-date")] }, "en").on}`,
    );
    expect(formErrors({ issues }, "zh-CN").on).toMatch(/^必须填写。不是有效日期/);
  });

  it.each([[undefined], [null], [5], [{ issues: 5 }], [{ issues: [null, 5, { code: "missing" }] }]])(
    "of what is no reading (%j) are none",
    (reading) => expect(formErrors(reading as never, "en")).toStrictEqual({}),
  );

  const missing = { kind: "issue", code: "missing", path: [], field: "on", severity: "error", values: {} };

  it.each([
    ["code", 5],
    ["field", 5],
    ["field", undefined],
    ["term", 5],
    ["values", undefined],
    ["values", null],
    ["values", "count"],
    ["values", { count: 5 }],
  ])("leave out what is no issue, as its %s is %j", (key, value) => {
    expect(formErrors({ issues: [missing] } as never, "en")).toStrictEqual({ on: "must be given." });
    expect(formErrors({ issues: [{ ...missing, [key]: value }] } as never, "en")).toStrictEqual({});
  });

  it("say beyond two thousand how many more there are, to whoever asks for faults or for hints", () => {
    const all = (count: number) => ({ issues: Array.from({ length: count }, () => missing) }) as never;
    expect(Object.keys(formErrors(all(2_000), "en"))).toEqual(["on"]);
    for (const severity of ["error", "warning"] as const)
      expect(formErrors(all(2_003), "en", { severity })[""]).toContain("3");
  });

  it("cannot be changed by whoever is handed them", () =>
    expect(Object.isFrozen(formErrors({ issues: [missing] } as never, "en"))).toBe(true));

  it("are none of what is like a list and is none", () =>
    expect(formErrors({ issues: { 0: missing, length: 1 } } as never, "en")).toStrictEqual({}));

  it("of one that says something are told where the one before it says nothing", () =>
    expect(formErrors({ issues: [{ ...missing, values: null }, missing] } as never, "en")).toStrictEqual({
      on: "must be given.",
    }));

  it("hold nothing of the two thousand and first", () => {
    const issues: unknown[] = [];
    issues[2_000] = missing;
    expect(Object.keys(formErrors({ issues } as never, "en"))).toStrictEqual([""]);
    issues[1_999] = missing;
    expect(Object.keys(formErrors({ issues } as never, "en"))).toStrictEqual(["on", ""]);
  });

  it("do without options that cannot be read", () => {
    const reading = readSection("period", { start: "x" });
    const throwing = {
      get severity(): never {
        throw new Error("no");
      },
    };
    for (const options of [null, 5, { severity: "toString" }, throwing])
      expect(Object.keys(formErrors(reading, "en", options as never))).toEqual(["start"]);
    const unreadable = {
      get issues(): never {
        throw new Error("no");
      },
    };
    expect(formErrors(unreadable, "en")).toStrictEqual({});
  });
});

describe("a standard schema", () => {
  const { validate } = standardSchema("enterprise", "zh-CN")["~standard"];

  it("says who made it, and by which version of the specification", () =>
    expect(standardSchema("enterprise", "zh-CN")["~standard"]).toEqual({
      ...{ version: 1, vendor: "digital-pilot-rules" },
      validate: expect.any(Function),
    }));

  it("cannot be changed by whoever is handed it", () => {
    const schema = standardSchema("enterprise", "zh-CN");
    expect([schema, schema["~standard"]].map((one) => Object.isFrozen(one))).toEqual([true, true]);
  });

  it("gives the value where only warnings were found", () =>
    expect(validate({ name: "厂", nam: "x" })).toStrictEqual({ value: { name: "厂" } }));

  it("finds each fault once, in the language asked for", () =>
    expect(validate(enterprise)).toStrictEqual({
      issues: [
        { message: "应为18位，现为4位；请核对。", path: ["creditCode"] },
        { message: "只能填写规上或规下。", path: ["scale"] },
      ],
    }));

  it("in English has no Chinese word", () => {
    const result = standardSchema("enterprise", "en")["~standard"].validate(enterprise);
    expect(JSON.stringify(result)).not.toMatch(/\p{Script=Han}/u);
  });
});
