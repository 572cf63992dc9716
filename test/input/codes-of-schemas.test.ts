import { readdirSync } from "node:fs";
import { expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { readSection } from "../../src/forms.js";
import { unnamed, wordLabel } from "../../src/locale/labels.js";
import { rowOf } from "../../src/vocabulary/names.js";

/** What the schemas are made of, as far as this test looks at it. */
interface Def {
  readonly type: string;
  readonly check?: string;
  readonly error?: unknown;
  readonly checks?: readonly { readonly _zod: { readonly def: Def } }[];
}

const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;

/** Every schema that says of which noun or field it is, wherever it is made. */
async function registered(): Promise<ReadonlySet<z.ZodMiniType>> {
  const add = vi.spyOn(z.globalRegistry, "add");
  vi.resetModules();
  const source = new URL("../../src/", import.meta.url);
  const files = readdirSync(source, { recursive: true }).map(String);
  for (const file of files) if (file.endsWith(".ts")) await import(new URL(file, source).href);
  return new Set(add.mock.calls.map(([schema]) => schema as z.ZodMiniType));
}

const isSchema = (part: unknown): part is z.ZodMiniType => part instanceof z.ZodMiniType;

/** The schemas within a schema. */
const partsOf = (schema: z.ZodMiniType): readonly z.ZodMiniType[] =>
  Object.entries(schema._zod.def).flatMap(([key, part]) =>
    (key === "shape" ? Object.values(part as object) : [part].flat()).filter(isSchema),
  );

function withParts(schemas: ReadonlySet<z.ZodMiniType>): ReadonlySet<z.ZodMiniType> {
  const all = new Set(schemas);
  for (const schema of all) for (const part of partsOf(schema)) all.add(part);
  return all;
}

/** What the reader puts into words by itself: the kind of a value, and the words that can be chosen. */
const told = [
  ...["string", "number", "boolean", "array", "object", "record", "optional", "nullable", "enum", "literal"],
  ...["unknown", "null", "never"],
];

const withoutCode = (schema: z.ZodMiniType): readonly string[] => {
  const { type, error, check, checks = [] } = defOf(schema);
  const own = told.includes(type) && check === undefined ? [] : [{ name: type, error }];
  const more = checks
    .filter(({ _zod: { def } }) => def !== defOf(schema) && def.check !== "meta")
    .map(({ _zod: { def } }) => ({ name: `${type} ${def.check}`, error: def.error }));
  return [...own, ...more]
    .filter((one) => one.error === undefined)
    .map(({ name }) => {
      const { term, noun, title } = (z.globalRegistry.get(schema) ?? {}) as Record<string, string>;
      return `${name} ${term ?? noun ?? title ?? ""}`;
    });
};

it("has a code of its own for whatever a schema refuses beside the kind of a value", async () => {
  const all = withParts(await registered());
  expect(all.size).toBeGreaterThan(500);
  expect([...new Set([...all].flatMap(withoutCode))]).toStrictEqual([]);
}, 60_000);

it("has a Chinese name for every word that a schema asks to choose from", async () => {
  const nameless = [...(await registered())].flatMap((schema) => {
    const { term = "" } = (z.globalRegistry.get(schema) ?? {}) as { readonly term?: string };
    const leaf =
      defOf(schema).type === "optional" ? (schema as z.ZodMiniOptional)._zod.def.innerType : schema;
    if (!(leaf instanceof z.ZodMiniEnum)) return [];
    const called = rowOf(term)?.called;
    return leaf.options
      .filter((word) => wordLabel(`${word}`, "zh-CN", called) === unnamed["zh-CN"])
      .map((word) => `${term} ${word}`);
  });
  expect(nameless).toStrictEqual([]);
}, 60_000);

it("calls a record that is told apart by a word which is none of those known an unknown event", () => {
  expect(readSection("pilotEvent", { type: "submited", on: "2026-01-01" }).issues).toMatchObject([
    { code: "unknown-event", field: "type", values: { closest: "submitted" } },
  ]);
  expect(readSection("pilotEvent", { type: 5 }).issues).toMatchObject([
    { code: "unknown-event", values: {} },
  ]);
});
