import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** The modules of src that make schemas, by name. */
export const schemaModules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .filter((name) => /from "zod\/mini"|of-noun\.js"/.test(readFileSync(`${folder}/${name}`, "utf8")))
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
export const exportedSchemas: readonly z.ZodMiniType[] = modules.flatMap((exported) =>
  Object.values(exported).flatMap((one) =>
    one instanceof z.ZodMiniType
      ? [one]
      : Object.values(Object(one)).filter((inner): inner is z.ZodMiniType => inner instanceof z.ZodMiniType),
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
export function leavesOf(schemas: readonly z.ZodMiniType[]): readonly Leaf[] {
  const seen = new Set<z.ZodMiniType>();
  const leaves: Leaf[] = [];
  const visit = (schema: z.ZodMiniType): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema instanceof z.ZodMiniObject)
      for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodMiniType>)) {
        leaves.push(leafOf(key, field));
        visit(field);
      }
    for (const part of partsOf(schema)) visit(part);
  };
  schemas.forEach(visit);
  return leaves;
}

function partsOf(schema: z.ZodMiniType): readonly z.ZodMiniType[] {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return [schema._zod.def.innerType as z.ZodMiniType];
  if (schema instanceof z.ZodMiniArray) return [schema._zod.def.element as z.ZodMiniType];
  if (schema instanceof z.ZodMiniRecord) return [schema._zod.def.valueType as z.ZodMiniType];
  return schema instanceof z.ZodMiniUnion ? (schema._zod.def.options as readonly z.ZodMiniType[]) : [];
}

function leafOf(key: string, field: z.ZodMiniType): Leaf {
  const inner = field instanceof z.ZodMiniOptional ? (field._zod.def.innerType as z.ZodMiniType) : field;
  const { term, title } = (z.globalRegistry.get(field) ?? z.globalRegistry.get(inner) ?? {}) as {
    term?: string;
    title?: string;
  };
  const words = inner instanceof z.ZodMiniEnum ? (inner.options as readonly string[]) : undefined;
  return { key, term, title, words, isOptional: field instanceof z.ZodMiniOptional };
}
