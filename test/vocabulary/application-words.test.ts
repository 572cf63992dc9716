import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/json-schema.js";
import { outcomes } from "../../src/kernel/outcome.js";
import { stages } from "../../src/kernel/rule.js";
import { jsonSchema, type SchemaName, schemas } from "../../src/schemas.js";
import { labelOf, word, words } from "../../src/vocabulary/application-words.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { withPollutedPrototype } from "../support/host.js";

/** The schema of a noun, which must be one. */
const schemaOf = (name: SchemaName): JsonSchema => {
  const read = jsonSchema(name);
  return read.ok ? read.value : {};
};

/** Every word that a schema's choices allow, however deep. */
const enumerated = (schema: JsonSchema): readonly string[] => [
  ...(typeof schema.const === "string" ? [schema.const] : []),
  ...Object.values(schema).flatMap((inner) =>
    typeof inner === "object" && inner !== null ? enumerated(inner as JsonSchema) : [],
  ),
];

describe("the words", () => {
  it("have a Chinese label without Latin letters, and an English one in plain letters", () => {
    for (const [name, { zh, en }] of Object.entries(words)) {
      expect(zh, name).toMatch(/^[\p{Script=Han}、]+$/u);
      expect(en, name).toMatch(/^[A-Za-z0-9, -]+$/);
    }
  });

  it("are in small letters with hyphens", () => {
    for (const name of Object.keys(words)) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(Object.keys(schemas) as SchemaName[])("hold all that the schema %s allows", (name) => {
    for (const allowed of enumerated(schemaOf(name))) {
      expect(labelOf(allowed), allowed).toBeDefined();
    }
  });

  it("hold the outcomes, the stages and the roles", () => {
    const roles = Object.values(vocabulary).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ who }) => who ?? []),
    );
    for (const name of [...outcomes, ...stages, ...roles, "industry-bureau", "reviewer", "caller"]) {
      expect(labelOf(name), name).toBeDefined();
    }
  });
});

describe("the label of a word", () => {
  it("is what people call it", () => {
    expect(labelOf("little-giant")).toStrictEqual({ zh: "专精特新小巨人", en: "little giant" });
  });

  it.each(["", "small-giant", "constructor", "toString", "__proto__"])("%j has none", (name) => {
    expect(labelOf(name)).toBeUndefined();
  });

  it("is not made up by a prototype others have written to", () => {
    expect(withPollutedPrototype({ nowhere: { zh: "无" } }, () => labelOf("nowhere"))).toBeUndefined();
  });
});

it("a word that the compiler has checked is itself", () => {
  expect(word("open-tender")).toBe("open-tender");
});
