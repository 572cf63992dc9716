import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { creditCode, date, decimal, nameOrYes, statement, text, yuan } from "../src/input/leaves.js";
import type { JsonSchema, JsonSchemaOptions } from "../src/json-schema.js";
import { jsonSchema, type SchemaName, schemas } from "../src/schemas.js";
import { aCompleteDraft } from "./support/complete-draft.js";
import { realCreditCodes } from "./support/credit-codes.js";
import { expectAnswers } from "./support/plain.js";

/** The schema of a noun, which must be one. */
const schemaOf = (name: SchemaName, options?: JsonSchemaOptions): JsonSchema => {
  const read = jsonSchema(name, options);
  return read.ok ? read.value : {};
};

const names = Object.keys(schemas) as SchemaName[];
const accepts = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

/** What a JSON Schema says at a path of properties; `*` for the elements of a list. */
const at = (name: SchemaName, path: string): JsonSchema =>
  path
    .split(".")
    .reduce<JsonSchema>(
      (schema, key) =>
        (key === "*" ? schema.items : (schema.properties as Record<string, unknown>)[key]) as JsonSchema,
      schemaOf(name),
    );

/** Every schema inside a schema, with its property's name where it is one. */
const partsOf = (
  schema: JsonSchema,
  property?: string,
): readonly { property?: string; schema: JsonSchema }[] => [
  { schema, ...(property !== undefined && { property }) },
  ...Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([key, inner]) =>
    partsOf(inner, key),
  ),
  ...((schema.anyOf ?? []) as readonly JsonSchema[]).flatMap((inner) => partsOf(inner)),
  ...(schema.items ? partsOf(schema.items as JsonSchema) : []),
];

/** What is of no use in part: a record, a policy, a list. */
const wholes: readonly SchemaName[] = [
  "judgement",
  "qualityJudgement",
  "parameter",
  "indicator",
  "indicatorTable",
  "scoringScheme",
  "claim",
  "subsidyPolicy",
  "shareLimit",
  "schedule",
  "instalmentPlan",
  "recoveryPolicy",
  "settlement",
  "pilotEvent",
  "pilotState",
  "workCalendar",
  "reviewSheet",
  "reviewScheme",
  "candidate",
  "receipt",
];

describe("a draft", () => {
  it.each(names.filter((name) => !wholes.includes(name)))("of %s may lack anything", (name) => {
    expect(accepts(schemas[name], {})).toBe(true);
  });

  it("of an application goes in and comes out as it was: nothing is transformed", () => {
    const draft = aCompleteDraft();
    expect(schemas.application.parse(draft)).toStrictEqual(draft);
  });

  it.each(names)("of %s has no key that is not known", (name) => {
    expect(accepts(schemas[name], { whatever: 1 })).toBe(false);
  });
});

describe("a schema says what a thing can be, not what the guideline wants of it", () => {
  it.each<[string, SchemaName, unknown]>([
    [
      "99 enterprises",
      "application",
      { enterprises: Array.from({ length: 99 }, () => ({ transform: true })) },
    ],
    ["no chains", "application", { chains: [] }],
    ["a year that has no edition", "application", { year: 1 }],
    ["a code of another region", "leagueCity", { code: "110000" }],
    ["an operator that may not run a platform", "platform", { operator: { kind: "school" } }],
    ["a way of choosing that is forbidden", "providers", { selection: "direct-award" }],
    ["a use of money that is forbidden", "budget", { lines: [{ use: "office-building" }] }],
    ["a period that ends before it starts", "period", { start: "2026-01-01", end: "2024-01-01" }],
    ["a rate above a hundred", "indicatorValue", { target: "250" }],
    ["a count that is not whole", "indicatorValue", { target: "2.5" }],
    ["a falling target", "indicatorValue", { baseline: "9", target: "1" }],
    ["a contract whose parts do not add up", "contract", { price: "1", government: "5" }],
    ["a credit code that fails its check character", "enterprise", { creditCode: "914403001922038217" }],
  ])("%s can be read", (_, name, value) => {
    expect(accepts(schemas[name], value)).toBe(true);
  });
});

describe("the kinds of leaf", () => {
  it.each(["2024-02-29", "1949-01-01", "2199-12-31"])("%j is a date", (value) => {
    expect(accepts(date(), value)).toBe(true);
  });

  it.each(["2024-02-30", "1948-12-31", "2200-01-01", "2024-6-30", "24", 20240630, ""])(
    "%j is no date",
    (value) => {
      expect(accepts(date(), value)).toBe(false);
    },
  );

  it.each(["0", "0.01", "12.5", "9999999999999999.99"])("%j is an amount", (value) => {
    expect(accepts(yuan(), value)).toBe(true);
  });

  it.each(["-0.01", "-1", "1.001", "1e3", "10000000000000000", "1,000", "", 12, 12.5])(
    "%j is no amount",
    (value) => {
      expect(accepts(yuan(), value)).toBe(false);
    },
  );

  it.each(["0", "-1.5", "0.000001", "999999999999999999.999999"])("%j is a decimal", (value) => {
    expect(accepts(decimal(), value)).toBe(true);
  });

  it.each(["0.0000001", "1000000000000000000", "1e3", ".5", "", 1.5])("%j is no decimal", (value) => {
    expect(accepts(decimal(), value)).toBe(false);
  });

  it.each([0, 3, 2 ** 53 - 1])("%j is a count", (value) => {
    expect(accepts(schemas.submission, { paperCopies: value })).toBe(true);
  });

  it.each([-1, 1.5, 2 ** 53, "3", null])("%j is no count", (value) => {
    expect(accepts(schemas.submission, { paperCopies: value })).toBe(false);
  });

  it.each(realCreditCodes.slice(0, 4))("%j is a credit code", (value) => {
    expect(accepts(creditCode(), value)).toBe(true);
  });

  it.each(["9144030071526726xg", "9144030071526726X", "9144030071526726XG9", ""])(
    "%j is no credit code",
    (value) => {
      expect(accepts(creditCode(), value)).toBe(false);
    },
  );

  it("a text ends at ten thousand characters", () => {
    expect(accepts(text(), "字".repeat(10_000))).toBe(true);
    expect(accepts(text(), "字".repeat(10_001))).toBe(false);
  });

  it("a statement is one text or several", () => {
    expect([accepts(statement(), "一段"), accepts(statement(), ["一段", "又一段"])]).toStrictEqual([
      true,
      true,
    ]);
    expect([accepts(statement(), 1), accepts(statement(), [1])]).toStrictEqual([false, false]);
  });

  it("who submitted is a name, or just yes or no", () => {
    expect(["工信局", true, false].map((value) => accepts(nameOrYes(), value))).toStrictEqual([
      true,
      true,
      true,
    ]);
    expect(accepts(nameOrYes(), 1)).toBe(false);
  });

  it("a judgement without grounds is none", () => {
    const judgement = {
      rule: "3.5#lessons",
      verdict: "pass",
      by: "reviewer",
      on: "2024-06-30",
      grounds: "seen",
    };
    expect(accepts(schemas.judgement, judgement)).toBe(true);
    expect(accepts(schemas.judgement, { ...judgement, grounds: " " })).toBe(false);
    expect(accepts(schemas.judgement, { ...judgement, by: "" })).toBe(false);
  });

  it("a parameter that nobody has given is null, and never absent", () => {
    const parameter = { id: "copies", value: null, unit: "份", basis: "caller" };
    expect(accepts(schemas.parameter, parameter)).toBe(true);
    expect(accepts(schemas.parameter, { ...parameter, value: undefined })).toBe(false);
  });
});

describe("the JSON Schema", () => {
  it.each(names)("of %s is draft 2020-12, and plain data", (name) => {
    const schema = schemaOf(name);
    expect(schema?.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  it.each(names)("of %s has a Chinese title on every property", (name) => {
    const untitled = partsOf(schemaOf(name)).filter(
      ({ property, schema }) =>
        property !== undefined && !/^[\p{Script=Han}（）、]+$/u.test(`${schema.title ?? ""}`),
    );
    expect(untitled).toStrictEqual([]);
  });

  it.each(names)("of %s is the same for what goes in and what comes out", (name) => {
    const { additionalProperties: _, ...output } = z.toJSONSchema(schemas[name], { io: "output" });
    const { additionalProperties: __, ...input } = z.toJSONSchema(schemas[name], { io: "input" });
    expect(withoutClosing(output)).toStrictEqual(withoutClosing(input));
  });

  it.each(names)("of %s has patterns that every validator can read", (name) => {
    for (const { schema } of partsOf(schemaOf(name))) {
      if (typeof schema.pattern === "string")
        expect(() => new RegExp(schema.pattern as string, "u")).not.toThrow();
    }
  });

  it.each<[SchemaName, string, JsonSchema]>([
    ["application", "year", { type: "integer", minimum: 0, title: "申报年度" }],
    ["application", "submission.on", { type: "string", title: "报送日期" }],
    ["application", "enterprises", { type: "array", title: "企业名单" }],
    [
      "application",
      "enterprises.*.scale",
      {
        type: "string",
        oneOf: [
          { const: "above", title: "规上" },
          { const: "below", title: "规下" },
        ],
      },
    ],
    [
      "application",
      "enterprises.*.creditCode",
      { type: "string", pattern: "^[0-9A-HJ-NPQRTUWXY]{18}$", title: "统一社会信用代码" },
    ],
    [
      "enterprise",
      "previousYearRevenue",
      { type: "string", description: "单位：元，由企业提供", title: "上一年度主营业务收入" },
    ],
    [
      "submission",
      "paperCopies",
      { type: "integer", minimum: 0, description: "单位：份", title: "纸质版份数" },
    ],
    ["indicatorTable", "*.target", { type: "string", title: "目标值" }],
    [
      "provider",
      "services",
      {
        items: {
          type: "string",
          examples: [
            ...["diagnosis", "consulting", "platform", "transformation"],
            ...["standards", "security", "talent-training"],
          ],
        },
      },
    ],
    ["budget", "lines.*.use", { type: "string", title: "资金用途" }],
  ])("of %s says what %s can be", (name, path, expected) => {
    expect(at(name, path)).toMatchObject(expected);
  });

  it("has titles, units and givers in English where that is asked for", () => {
    const { properties } = schemaOf("enterprise", { locale: "en" }) as unknown as {
      readonly properties: Readonly<Record<string, JsonSchema>>;
    };
    expect(properties.previousYearRevenue).toMatchObject({
      title: "main revenue of the previous year",
      description: "in yuan, given by the enterprise",
    });
    const said = JSON.stringify(properties, (key, value) => (key === "pattern" ? undefined : value));
    expect(said).not.toMatch(/\p{Script=Han}/u);
  });

  it("has what only form builders know where that is asked for, and no mark of ours", () => {
    const schema = schemaOf("application", { annotations: true });
    expect(schema.properties).toMatchObject({
      submission: { properties: { on: { format: "date" } } },
      contracts: { items: { properties: { concession: { "x-unit": "元", "x-who": "provider" } } } },
    });
    expect(schemaOf("platform", { annotations: true }).properties).toMatchObject({
      action: {
        "x-words": [
          { const: "build", title: "建设" },
          { const: "upgrade", title: "改造升级" },
        ],
      },
    });
    for (const mark of ["term", "noun", "unit"]) expect(JSON.stringify(schema)).not.toContain(`"${mark}":"`);
  });

  it.each(names)("of %s knows no keyword but those of the draft, unless others are asked for", (name) => {
    const keywords = partsOf(schemaOf(name)).flatMap(({ schema }) => Object.keys(schema));
    const known =
      /^(?:\$schema|\$ref|\$defs|type|title|description|properties|required|additionalProperties|items|anyOf|oneOf|const|enum|pattern|minLength|maxLength|minItems|minimum|maximum|exclusiveMinimum|examples|propertyNames)$/;
    expect(keywords.filter((keyword) => !known.test(keyword))).toEqual([]);
  });

  it.each([
    ["options that are none", null, "wrong-type options"],
    ["annotations that are neither wanted nor not", { annotations: "x" }, "wrong-type annotations"],
    ["an option nobody knows", { annotation: true }, "unknown-option annotation"],
  ])("tells of %s", (_, options, told) => {
    const { issues } = jsonSchema("period", options as never);
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toStrictEqual([told]);
  });

  it("takes a language that is neither for Chinese", () =>
    expect(jsonSchema("period", { locale: "fr" as never })).toEqual(jsonSchema("period")));

  it("of a draft requires nothing", () => {
    expect(schemaOf("application").required).toBeUndefined();
  });

  it("of a judgement requires all but the subject", () => {
    expect(schemaOf("judgement").required).toStrictEqual(["rule", "verdict", "by", "on", "grounds"]);
  });

  it("of an application knows no other keys", () => {
    expect(schemaOf("application").additionalProperties).toBe(false);
    expect(at("application", "enterprises.*").additionalProperties).toBe(false);
  });

  it("has the same pattern for an amount as the reading of amounts", () => {
    const pattern = new RegExp(`${at("budget", "total").pattern}`, "u");
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,18}\.?\d{0,3}$/), (amount) => {
        expect(pattern.test(amount)).toBe(accepts(schemas.budget, { total: amount }));
      }),
    );
  });

  it.each(["nowhere", "constructor", "toString", "__proto__", ""])("of %j there is none", (name) => {
    expect(jsonSchema(name)).toMatchObject({ ok: false, issues: [{ code: "unknown-noun", path: ["name"] }] });
  });

  it("of a date says its format to who asks for annotations, and to nobody else", () => {
    const start = (annotations: boolean) => {
      const read = jsonSchema("period", { annotations });
      return read.ok ? (read.value.properties as Record<string, JsonSchema>).start : undefined;
    };
    expect(start(true)).toMatchObject({ format: "date" });
    expect(start(false)).not.toHaveProperty("format");
  });

  it("in English gives the unit and who gives it, and the words, in English", () => {
    const read = jsonSchema("enterprise", { locale: "en", annotations: true });
    const properties = (read.ok ? read.value.properties : {}) as Record<string, JsonSchema>;
    expect(read).toMatchObject({ ok: true, value: { title: "enterprise" } });
    expect(properties.previousYearRevenue).toMatchObject({
      title: "main revenue of the previous year",
      description: "in yuan, given by the enterprise",
      "x-unit": "元",
      "x-who": "enterprise",
    });
    expect(properties.scale).toMatchObject({ "x-words": expect.arrayContaining([expect.any(Object)]) });
  });

  it("names the nearest noun for one that is mistyped", () => {
    expect(jsonSchema("enterprises").issues[0]?.values).toStrictEqual({
      noun: "enterprises",
      closest: "enterprise",
    });
  });

  it("answers anything, in plain data", () =>
    expectAnswers({ name: (value) => jsonSchema(value), options: (value) => jsonSchema("period", value) }));
});

/** `additionalProperties` closes what goes in; zod leaves it out or not for what comes out. */
function withoutClosing(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withoutClosing);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== "additionalProperties")
      .map(([key, inner]) => [key, withoutClosing(inner)]),
  );
}
