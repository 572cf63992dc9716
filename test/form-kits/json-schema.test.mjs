// The JSON Schemas in Ajv, in its strict mode, as they come; and that they accept what the readers read without a fault.
import assert from "node:assert/strict";
import test from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readSection } from "../../dist/forms.js";
import { jsonSchema, schemas } from "../../dist/index.js";

/** The schema of a noun, which must be one. */
const schemaOf = (name, options) => {
  const made = jsonSchema(name, options);
  assert.equal(made.ok, true, name);
  return made.value;
};

const names = Object.keys(schemas);
const compiled = new Map(
  names.map((name) => [name, new Ajv2020({ strictTypes: false }).compile(schemaOf(name))]),
);

for (const name of names)
  test(`${name} compiles as it comes, in both languages`, () => {
    for (const locale of ["zh-CN", "en"]) {
      const logged = [];
      const logger = {
        log: (...said) => logged.push(said),
        warn: (...said) => logged.push(said),
        error: console.error,
      };
      new Ajv2020({ logger }).compile(schemaOf(name, { locale }));
      assert.deepEqual(
        logged.filter(([said]) => /unknown|ignored/.test(String(said))),
        [],
      );
    }
  });

test("a negative total is refused by the pattern", () => {
  assert.equal(compiled.get("budget")({ total: "-5" }), false);
  assert.equal(compiled.get("budget")({ total: "5" }), true);
});

/** Values as forms have them, near to what leaves read and beyond. */
const word = fc.constantFrom(
  ...[
    "-5",
    "5",
    "0",
    "0.5",
    "1",
    "1.0",
    "1.000001",
    "2",
    "-0",
    "01",
    "5.123",
    "5.1234567",
    "9".repeat(17),
    "1e3",
  ],
  ...[
    "2024-02-29",
    "2023-02-29",
    "2100-02-29",
    "2000-02-29",
    "1949-01-01",
    "1948-12-31",
    "2199-12-31",
    "2200-01-01",
  ],
  ...[
    "2024-04-31",
    "2024-13-01",
    "2024-6-30",
    "above",
    "little-giant",
    "pass",
    "all",
    "x",
    "91150200701240234T",
    "9115",
  ],
);
const value = fc.oneof(word, fc.integer({ min: -2, max: 8 }), fc.boolean(), fc.array(word, { maxLength: 2 }));

/** A record with some of the properties of a schema, or what is none. */
function filled(schema) {
  const { properties, items, oneOf } = schema;
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([key, inner]) => [
      key,
      fc.option(filled(inner), { nil: undefined }),
    ]);
    return fc.record(Object.fromEntries(fields)).map((record) => JSON.parse(JSON.stringify(record)));
  }
  if (items?.properties !== undefined) return fc.array(filled(items), { maxLength: 2 });
  if (oneOf?.[0]?.properties !== undefined) return fc.oneof(...oneOf.map(filled));
  if (Array.isArray(oneOf)) return fc.oneof(value, ...oneOf.map((one) => fc.constant(one.const)));
  return value;
}

// What contradicts itself, and the numbers of events, only the readers tell.
for (const name of names.filter((one) => one !== "receipt" && one !== "pilotState"))
  test(`${name} accepts and refuses what the reader does`, () => {
    const accepts = compiled.get(name);
    fc.assert(
      fc.property(filled(schemaOf(name)), (given) => {
        const reading = readSection(name, given);
        const faults = reading.issues.filter(
          ({ severity, code }) => severity === "error" && code !== "repeated-indicator",
        );
        assert.equal(accepts(given), faults.length === 0, JSON.stringify([given, faults, accepts.errors]));
      }),
      { numRuns: 300 },
    );
  });
