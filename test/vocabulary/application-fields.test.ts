import { describe, expect, it } from "vitest";
import { type JsonSchema, jsonSchema, type SchemaName } from "../../src/schemas.js";
import { type FieldPattern, fieldInfo, fields } from "../../src/vocabulary/application-fields.js";
import { withPollutedPrototype } from "../support/host.js";

/** The schema of a noun, which must be one. */
const schemaOf = (name: SchemaName): JsonSchema => {
  const read = jsonSchema(name);
  return read.ok ? read.value : {};
};

const rows = Object.entries(fields);

/** Every place of a JSON Schema where a value can stand: properties, and the elements of lists of records. */
function placesIn(schema: JsonSchema, at = ""): readonly { place: string; schema: JsonSchema }[] {
  const { properties, items } = schema as {
    properties?: Readonly<Record<string, JsonSchema>>;
    items?: JsonSchema;
  };
  const below = [
    ...Object.entries(properties ?? {}).map(
      ([key, inner]) => [at === "" ? key : `${at}.${key}`, inner] as const,
    ),
    ...(items?.type === "object" ? [[`${at}.*`, items] as const] : []),
  ];
  return below.flatMap(([place, inner]) => [{ place, schema: inner }, ...placesIn(inner, place)]);
}

const places = [...placesIn(schemaOf("application")), ...placesIn(schemaOf("nationalPilot"))];

describe("the table of fields", () => {
  it("has exactly the places of an application and of a national pilot's declaration", () => {
    expect(places.map(({ place }) => place).sort()).toStrictEqual(Object.keys(fields).sort());
  });

  it("gives every property of their schemas its title and its unit", () => {
    for (const { place, schema } of places.filter((one) => !one.place.endsWith("*"))) {
      const { zh, unit } = fields[place as FieldPattern];
      expect(schema, place).toMatchObject({ title: zh, ...(unit && { unit }) });
    }
  });

  it("names every field in Chinese, without a Latin letter", () => {
    for (const [place, { zh }] of rows)
      expect(zh.replace("{n}", ""), place).toMatch(/^[\p{Script=Han}（）、]+$/u);
  });

  it("names every field in English, without a Chinese character", () => {
    for (const [place, { en }] of rows) expect(en.replace("{n}", ""), place).toMatch(/^[a-zA-Z'(), -]+$/);
  });

  it("numbers the elements of lists, and nothing else", () => {
    for (const [place, { zh, en }] of rows) {
      expect([zh.includes("{n}"), en.includes("{n}")], place).toStrictEqual(
        Array(2).fill(place.endsWith(".*")),
      );
    }
  });

  it("counts money in yuan and copies in sets", () => {
    expect(fields["budget.total"].unit).toBe("元");
    expect(fields["contracts.*.concession"].unit).toBe("元");
    expect(fields["submission.paperCopies"].unit).toBe("份");
  });

  it("requires nothing of a later stage, and nothing of a national pilot", () => {
    const later = /^(?:review|publicity|approval|acceptance|performance|city|approved)/;
    expect(rows.filter(([place, { required }]) => required && later.test(place))).toStrictEqual([]);
  });

  it("requires what Annex 1 asks of a plan", () => {
    for (const part of ["base", "goals", "content", "path", "fundUse", "safeguards", "tasks", "measures"]) {
      expect(fields[`plan.${part}` as FieldPattern].required, part).toBe(true);
    }
  });

  it("requires no field below one that may be absent", () => {
    for (const [place] of rows.filter(([, { required }]) => required)) {
      const above = place.split(".").slice(0, -1).join(".");
      if (above !== "") expect(fields[above as FieldPattern].required, place).toBe(true);
    }
  });

  it("says who gives what the industry bureau does not", () => {
    expect(fields["submission.financeBureau"].who).toBe("finance-bureau");
    expect(fields["enterprises.*.willing"].who).toBe("enterprise");
    expect(fields["providers.list.*.cases"].who).toBe("provider");
    expect(fields["approval.on"].who).toBe("regional-industry-department");
    expect(fields["leagueCity.code"].who).toBeUndefined();
  });

  it("says what is a document and not a figure to type", () => {
    expect(fields.evidence.document).toBe(true);
    expect(fields["submission.sealed"].document).toBe(true);
    expect(fields["submission.paperCopies"].document).toBeUndefined();
  });
});

describe("the row of a field as an issue names it", () => {
  it.each([
    ["year", "申报年度"],
    ["enterprises.3.name", "企业名称"],
    ["enterprises.3", "第{n}户企业"],
    ["enterprises.*.name", "企业名称"],
    ["chains.0.platforms.12.operator.kind", "依托单位类型"],
  ])("%s is %s", (field, zh) => {
    expect(fieldInfo(field)?.zh).toBe(zh);
  });

  it.each([
    "",
    "nowhere",
    "enterprises.name",
    "enterprises.3x.name",
    "enterprises.-1.name",
    "3",
    "chains.0.0",
    "parameters.copies",
    "constructor",
    "toString",
    "__proto__",
  ])("%j has none", (field) => {
    expect(fieldInfo(field)).toBeUndefined();
  });

  it("is not made up by a prototype others have written to", () => {
    expect(withPollutedPrototype({ nowhere: { zh: "无" } }, () => fieldInfo("nowhere"))).toBeUndefined();
  });
});
