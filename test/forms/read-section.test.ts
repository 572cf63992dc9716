import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSection } from "../../src/forms.js";
import { readApplication, type SchemaName, schemas } from "../../src/index.js";

const codesOf = ({ issues }: { issues: readonly { code: string; field: string }[] }) =>
  issues.map(({ code, field }) => `${field} ${code}`);

describe("one noun by itself", () => {
  it("is read as it was typed", () => {
    const period = { start: "2024-09-01", end: "2026-08-31" };
    expect(readSection("period", period)).toStrictEqual({ ok: true, value: period, issues: [] });
  });

  it("has its faults at paths of its own", () =>
    expect(readSection("period", { start: "2024-02-30" })).toStrictEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "not-a-date", path: ["start"], field: "start" })],
      partial: {},
    }));

  it("keeps what could be read beside a fault", () => {
    const reading = readSection("enterprise", { name: "厂", creditCode: "9115" });
    expect(reading).toMatchObject({ ok: false, partial: { name: "厂" } });
    expect(codesOf(reading)).toEqual(["creditCode credit-code-length"]);
  });

  it("is warned of what its fields say of each other", () =>
    expect(codesOf(readSection("enterprise", { scale: "above", previousYearRevenue: "5" }))).toEqual([
      "scale scale-differs-from-revenue",
    ]));

  it("that is no part of an application is read by its schema", () =>
    expect(codesOf(readSection("recoveryPolicy", { id: "r", basis: "caller" }))).toEqual(["method missing"]));

  it.each([[5], [undefined], ["constructor"], ["enterprize"]])("is none under the name %j", (name) =>
    expect(readSection(name as never, {})).toStrictEqual({
      ok: false,
      issues: [
        expect.objectContaining({
          ...{ code: "wrong-type", path: ["name"], term: "argument.name" },
          values: { expected: "a-noun-name" },
        }),
      ],
    }),
  );

  it.each([[undefined], [null], [""], ["  "]])("is missing where it is %j", (value) =>
    expect(codesOf(readSection("enterprise", value))).toEqual([" missing"]),
  );

  it.each([["厂"], ["0"], [0], [false]])("is not missing where it is %j, and of the wrong form", (value) =>
    expect(codesOf(readSection("enterprise", value))).toEqual([" wrong-type"]),
  );

  it("of which nothing could be read has no part that was", () =>
    expect(Object.keys(readSection("enterprise", "厂"))).toEqual(["ok", "issues"]));

  it("that is a whole application is warned of what its parts say of each other", () => {
    const application = { enterprises: [{ scale: "above", previousYearRevenue: "5" }] };
    expect(codesOf(readSection("application", application))).toEqual([
      "enterprises.0.scale scale-differs-from-revenue",
    ]);
  });

  it("is handed out as ordinary records, down to the innermost", () => {
    const value = { platforms: [{ operator: { kind: "chain-leader" } }] };
    expect(readSection("chain", value)).toStrictEqual({ ok: true, value, issues: [] });
  });

  it("is handed out frozen, with its issues", () => {
    const reading = readSection("enterprise", { name: "厂", creditCode: "9115" });
    const parts: readonly unknown[] = [reading.issues, reading.issues[0]?.path, reading.partial];
    expect(parts.map((one) => Object.isFrozen(one))).toEqual([true, true, true]);
  });

  it("of the wrong form is a fault of the whole", () => {
    expect(codesOf(readSection("enterprise", 5))).toEqual([" wrong-type"]);
    expect(codesOf(readSection("indicatorTable", {}))).toEqual([" wrong-type"]);
  });

  it.each([[undefined], [null], [""], [" "]])("that is %j is missing", (blank) => {
    for (const name of ["enterprise", "application", "recoveryPolicy"] as const)
      expect(codesOf(readSection(name, blank))).toEqual([" missing"]);
  });

  it.each([["enterprises"], ["toString"], [5], [undefined], [["enterprise"]]])(
    "under the name %j is not known",
    (name) => expect(codesOf(readSection(name as SchemaName, {}))).toEqual(["name wrong-type"]),
  );
});

describe("every noun", () => {
  const names = Object.keys(schemas) as SchemaName[];

  it("answers to anything, with a value or with an error, and is frozen", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, value) => {
        const reading = readSection(name, value);
        expect(reading.ok).toBe(!reading.issues.some(({ severity }) => severity === "error"));
        expect(Object.isFrozen(reading)).toBe(true);
      }),
    );
  });

  it("finds in an enterprise what the reader of the whole finds there", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("9115", "above", "厂", "12.5", ""));
    const enterprise = fc.record(
      { name: text, creditCode: text, scale: text, previousYearRevenue: text, willing: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(enterprise, (value) => {
        const whole = readApplication({ enterprises: [value] }).issues;
        const prefix = "enterprises.0.";
        expect(codesOf(readSection("enterprise", value))).toEqual(
          whole.map(({ code, field }) => `${field.slice(prefix.length)} ${code}`),
        );
      }),
    );
  });
});
