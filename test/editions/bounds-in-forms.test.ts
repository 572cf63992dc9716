/** 指标的上下限, for programs that build forms: each row of the table of an edition with what its values can be. */
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";

const english = { level1: "transformation", level2: "transformation" };
const row = { level1: "改造", level2: "改造", direction: "up" } as const;
const edition = defineEdition({
  ...{ id: "bounded", title: "某市办法（虚构）", parameters: [], rules: [], outline: [] },
  indicators: [
    {
      ...{ ...row, id: "online", no: 1, label: "设备联网率", unit: "%", kind: "rate" },
      ...{ minimum: "20", english: { ...english, label: "machines online" } },
    },
    {
      ...{ ...row, id: "machines", no: 2, label: "设备台数", unit: "台", kind: "count" },
      ...{ maximum: "500", english: { ...english, label: "machines" } },
    },
  ],
});

const rowsIn = (schema: ReturnType<typeof jsonSchema>) => schema.ok && schema.value["x-indicators"];

describe("the rows of a table", () => {
  it("come with the bounds of each, its own or those of its kind", () => {
    expect(edition.issues).toEqual([]);
    expect(rowsIn(jsonSchema("indicatorTable", { edition, annotations: true }))).toEqual([
      { const: "online", title: "设备联网率", "x-unit": "%", minimum: "20", maximum: "100" },
      { const: "machines", title: "设备台数", "x-unit": "台", minimum: "0", maximum: "500" },
    ]);
  });

  it("stand in the schema of an application too, in the language asked for", () => {
    const schema = jsonSchema("application", { edition, annotations: true, locale: "en" });
    const { indicators } = (schema.ok ? schema.value.properties : {}) as Record<string, object>;
    expect(indicators).toMatchObject({
      "x-indicators": [{ title: "machines online" }, { title: "machines" }],
    });
  });

  it.each([
    ["without annotations", { edition }],
    ["without an edition", { annotations: true }],
    [
      "of an edition without any",
      { annotations: true, edition: defineEdition({ ...edition, indicators: [] }) },
    ],
  ])("are not there %s", (_name, options) => {
    expect(rowsIn(jsonSchema("indicatorTable", options))).toBeUndefined();
  });
});
