/** 按结构生成. Values that a JSON Schema accepts, and no others: the schemas of the library say what a noun is made of. */
import * as fc from "fast-check";
import { yuanOf } from "../core/money.js";
import { madeUpCode } from "../input/made-up-code.js";
import type { JsonSchema } from "../json-schema.js";

/** Texts of every kind that a leaf can ask for, the plainest first: a pattern takes those that it matches. */
const kindsOfText = (): readonly fc.Arbitrary<string>[] => [
  fc.constantFrom("已有基础", "重点突破", "分步推进", "草原一厂"),
  days(),
  fc.integer({ min: 0, max: 999_999_999 }).map((organisation) => madeUpCode("150200", organisation)),
  fc.bigInt({ min: 0n, max: 10n ** 11n }).map(yuanOf),
  fc.constantFrom("0", "0.25", "0.5", "1"),
  fc.constantFrom("award", "price", "row-1"),
];

const days = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 2024, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

/** How deep lists within lists go. */
const deepest = 7;

/** `root`: where the parts stand that the schema refers to. */
export function ofSchema(schema: JsonSchema, root: JsonSchema = schema, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, const: only, enum: words, examples, oneOf, anyOf, type } = schema;
  const inner = (one: unknown) => ofSchema(one as JsonSchema, root, depth + 1);
  if (typeof $ref === "string") return inner(referred(root, $ref));
  if (only !== undefined) return fc.constant(only);
  const choices = (oneOf ?? anyOf) as readonly JsonSchema[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  const known = (words ?? examples) as readonly unknown[] | undefined;
  if (known !== undefined) return fc.constantFrom(...known);
  if (type === "object") return recordOf(schema, inner, depth);
  if (type === "array") {
    const least = Number(schema.minItems ?? 0);
    const most = Math.max(least, depth > deepest ? 0 : 3);
    return fc.array(inner(schema.items ?? {}), { minLength: least, maxLength: most });
  }
  return leafOf(schema);
}

function referred(root: JsonSchema, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((holder, key) => (holder as JsonSchema)[key], root);
}

function recordOf(
  { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema,
  inner: (schema: unknown) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  const requiredKeys = required as readonly string[];
  const parts = Object.entries(properties as JsonSchema).filter(
    ([key]) => depth <= deepest || requiredKeys.includes(key),
  );
  const named = fc.record(Object.fromEntries(parts.map(([key, part]) => [key, inner(part)])), {
    requiredKeys: [...requiredKeys],
  });
  if (typeof additionalProperties !== "object" || parts.length > 0) return named;
  const names = inner(propertyNames ?? { type: "string" }).map(String);
  return fc.dictionary(names, inner(additionalProperties), { maxKeys: 3, noNullPrototype: true });
}

function leafOf({
  type,
  pattern,
  minimum = 0,
  maximum,
  exclusiveMinimum,
}: JsonSchema): fc.Arbitrary<unknown> {
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") {
    const min = Math.max(Number(minimum), Number(exclusiveMinimum ?? -1) + 1);
    const most = min <= 2_024 && Number(maximum ?? 3_000) >= 2_024 ? 9 : min;
    return fc.oneof(
      fc.integer({ min, max: Math.max(min, most) }),
      fc.constant(Math.max(min, Math.min(2_024, Number(maximum ?? 2_024)))),
    );
  }
  if (type !== "string") return fc.constantFrom("已说明", true, "1");
  if (typeof pattern !== "string") return kindsOfText()[0] as fc.Arbitrary<string>;
  const isMatched = new RegExp(pattern);
  const fitting = kindsOfText().filter((kind) =>
    fc.sample(kind, { numRuns: 4, seed: 1 }).every((text) => isMatched.test(text)),
  );
  return fc.oneof(...fitting);
}
