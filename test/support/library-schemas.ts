import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** The modules of src that make schemas, by name. */
export const schemaModules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .filter((name) => /from "zod"|of-noun\.js"/.test(readFileSync(`${folder}/${name}`, "utf8")))
  .map((name) => name.replaceAll("\\", "/"))
  .sort();

/** The text of a module of src. */
export const sourceOf = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");

const modules = await Promise.all(
  schemaModules.map(
    (name) => import(/* @vite-ignore */ `../../src/${name}`) as Promise<Record<string, unknown>>,
  ),
);

/** Every schema that a module exports, by itself or in a record of schemas. */
export const exportedSchemas: readonly z.ZodType[] = modules.flatMap((exported) =>
  Object.values(exported).flatMap((one) =>
    one instanceof z.ZodType
      ? [one]
      : Object.values(Object(one)).filter((inner): inner is z.ZodType => inner instanceof z.ZodType),
  ),
);

/** A field of a record, as a schema has it. */
export interface Leaf {
  readonly key: string;
  readonly term: string | undefined;
  readonly title: string | undefined;
  readonly isOptional: boolean;
  /** The words it can be, where it is one of some. */
  readonly words: readonly string[] | undefined;
}

/** The fields of all records in schemas, however deep. */
export function leavesOf(schemas: readonly z.ZodType[]): readonly Leaf[] {
  const seen = new Set<z.ZodType>();
  const leaves: Leaf[] = [];
  const visit = (schema: z.ZodType): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema instanceof z.ZodObject)
      for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
        leaves.push(leafOf(key, field));
        visit(field);
      }
    for (const part of partsOf(schema)) visit(part);
  };
  schemas.forEach(visit);
  return leaves;
}

function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  return schema instanceof z.ZodUnion ? (schema.options as readonly z.ZodType[]) : [];
}

function leafOf(key: string, field: z.ZodType): Leaf {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  const { term, title } = (field.meta() ?? inner.meta() ?? {}) as { term?: string; title?: string };
  const words = inner instanceof z.ZodEnum ? (inner.options as readonly string[]) : undefined;
  return { key, term, title, words, isOptional: field instanceof z.ZodOptional };
}
