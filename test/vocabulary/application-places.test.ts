import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/json-schema.js";
import { jsonSchema, type SchemaName } from "../../src/schemas.js";
import { rowOf } from "../../src/vocabulary/names.js";
import { placesIn } from "../../src/vocabulary/places.js";
import type { Row } from "../../src/vocabulary/row.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { withPollutedPrototype } from "../support/host.js";

/** The schema of a noun, which must be one. */
const schemaOf = (name: SchemaName): JsonSchema => {
  const read = jsonSchema(name);
  return read.ok ? read.value : {};
};

const rows = [...placesIn(vocabulary, "application"), ...placesIn(vocabulary, "nationalPilot")];
const fields = Object.fromEntries(rows) as Readonly<Record<string, Row>>;
const rowAt = (place: string): Row => fields[place] as Row;

/** Every place of a JSON Schema where a value can stand: properties, and the elements of lists of records. */
function placesOfSchema(schema: JsonSchema, at = ""): readonly { place: string; schema: JsonSchema }[] {
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
  return below.flatMap(([place, inner]) => [{ place, schema: inner }, ...placesOfSchema(inner, place)]);
}

const places = (["application", "nationalPilot"] as const).flatMap((name) => placesOfSchema(schemaOf(name)));

describe("the places of an application", () => {
  it("has exactly the places of an application and of a national pilot's declaration", () => {
    expect(places.map(({ place }) => place).sort()).toStrictEqual(Object.keys(fields).sort());
  });

  it("gives every property of their schemas its title and its unit", () => {
    for (const { place, schema } of places.filter((one) => !one.place.endsWith("*"))) {
      const { zh, unit } = rowAt(place);
      expect(schema.title, place).toBe(zh);
      if (unit !== undefined) expect(schema.description, place).toContain(`单位：${unit}`);
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
    expect(rowAt("budget.total").unit).toBe("元");
    expect(rowAt("contracts.*.concession").unit).toBe("元");
    expect(rowAt("submission.paperCopies").unit).toBe("份");
  });

  it("requires nothing of a later stage, and nothing of a national pilot", () => {
    const later = /^(?:review|publicity|approval|acceptance|performance|city|approved)/;
    expect(rows.filter(([place, { required }]) => required && later.test(place))).toStrictEqual([]);
  });

  it("requires what Annex 1 asks of a plan", () => {
    for (const part of ["base", "goals", "content", "path", "fundUse", "safeguards", "tasks", "measures"]) {
      expect(rowAt(`plan.${part}`).required, part).toBe(true);
    }
  });

  it("requires no field below one that may be absent, but of an entry, which is there or not", () => {
    for (const [place] of rows.filter(([, { required }]) => required)) {
      const above = place.split(".").slice(0, -1).join(".");
      if (above !== "" && !above.endsWith(".*")) expect(rowAt(above).required, place).toBe(true);
    }
  });

  it("says who gives what the industry bureau does not", () => {
    expect(rowAt("submission.financeBureau").who).toBe("finance-bureau");
    expect(rowAt("enterprises.*.willing").who).toBe("enterprise");
    expect(rowAt("providers.list.*.cases").who).toBe("provider");
    expect(rowAt("approval.on").who).toBe("regional-industry-department");
    expect(rowAt("leagueCity.code").who).toBeUndefined();
  });

  it("says what is a document and not a figure to type", () => {
    expect(rowAt("evidence").document).toBe(true);
    expect(rowAt("submission.sealed").document).toBe(true);
    expect(rowAt("submission.paperCopies").document).toBeUndefined();
  });
});

describe("the row of a field as an issue names it", () => {
  it.each([
    ["year", "申报年度"],
    ["enterprises.3.name", "企业名称"],
    ["enterprises.3", "企业名单"],
    ["enterprises.*.name", "企业名称"],
    ["chains.0.platforms.12.operator.kind", "依托单位类型"],
  ])("%s is %s", (field, zh) => {
    expect(rowOf(field)?.zh).toBe(zh);
  });

  it.each([
    "",
    "nowhere",
    "enterprises.name",
    "enterprises.3x.name",
    "enterprises.-1.name",
    "3",
    "chains.0.0",
    "constructor",
    "toString",
    "__proto__",
  ])("%j has none", (field) => {
    expect(rowOf(field)).toBeUndefined();
  });

  it("is not made up by a prototype others have written to", () => {
    expect(withPollutedPrototype({ nowhere: { zh: "无" } }, () => rowOf("nowhere"))).toBeUndefined();
  });
});
