import * as fc from "fast-check";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { readSection } from "../forms/read-section.js";
import type { EditionWithFields } from "../input/extension.js";
import { readOptions } from "../input/options.js";
import { jsonSchema, type SchemaName } from "../schemas.js";
import { changedAt, valueAt } from "./facts-in.js";
import { ofSchema } from "./of-schema.js";

/**
 * 三类数据. What a noun can be like when it is handed in: `valid` is read without an error; of a `draft` any part may be missing, and that is
 * all that is said of it; in `hostile` some part has been replaced by anything at all.
 */
export type InputKind = "valid" | "draft" | "hostile";

/** Whose nouns are meant. */
export interface NounOptions {
  /** The edition whose own fields and words they have as well. */
  readonly edition?: EditionWithFields;
}

/**
 * 任一名目. A noun of the library in one of three kinds, by its schema and its reader: whatever `readSection` of `./forms` reads. What it shrinks to is
 * of the same kind.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { readSection } from "digital-pilot-rules/forms";
 * import { nounArbitrary } from "digital-pilot-rules/testing";
 *
 * const codesOf = (value: unknown) => readSection("contract", value).issues.map(({ code }) => code);
 * fc.sample(nounArbitrary("contract", "valid"), 5).every((one) => readSection("contract", one).ok); //=> true
 * fc.sample(nounArbitrary("contract", "draft"), 5).flatMap(codesOf).every((code) => code === "missing"); //=> true
 * fc.sample(nounArbitrary("contract", "hostile"), 5).length; //=> 5
 * ```
 */
export function nounArbitrary(
  noun: SchemaName,
  kind: InputKind,
  options?: NounOptions,
): fc.Arbitrary<unknown> {
  const { edition } = readOptions(options, ["edition"]).given as NounOptions;
  const manner = edition === undefined ? {} : { edition };
  const schema = jsonSchema(noun, { ...manner, annotations: true });
  if (!schema.ok) return hostileValue();
  const issuesOf = (value: unknown) => readSection(noun, value, manner).issues;
  const valid = ofSchema(schema.value)
    .map((value) => mended(value, issuesOf, isError))
    .filter((value) => !issuesOf(value).some(isError));
  if (kind === "valid") return valid;
  if (kind === "hostile") return spoilt(valid);
  return fc
    .tuple(valid, fc.array(fc.nat(), { maxLength: 6 }))
    .map(([value, choices]) =>
      mended(choices.reduce<unknown>(withoutOne, value), issuesOf, isOtherThanMissing),
    )
    .filter((value) => !issuesOf(value).some(isOtherThanMissing));
}

const isError = (issue: Issue): boolean => hasErrors([issue]);
const isOtherThanMissing = ({ code }: Issue): boolean => code !== "missing";

/** What parts say of each other no schema knows: the part that is at fault is left out, until none is. */
function mended(
  given: unknown,
  issuesOf: (value: unknown) => readonly Issue[],
  isFault: (issue: Issue) => boolean,
): unknown {
  let value = given;
  for (let turn = 0; turn < 12; turn += 1) {
    const fault = issuesOf(value).find(isFault);
    if (fault === undefined || fault.path.length === 0) return value;
    // What is asked for and missing takes along what holds it.
    const isGone = valueAt(value, fault.path) === undefined;
    const path = isGone ? fault.path.slice(0, -1) : fault.path;
    if (path.length === 0) return value;
    value = changedAt(value, path, undefined);
  }
  return value;
}

/** The paths of every part, the value itself first. */
const partsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== "object" || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          partsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

function withoutOne(value: unknown, choice: number): unknown {
  const parts = partsIn(value).slice(1);
  const path = parts[choice % Math.max(parts.length, 1)];
  return path === undefined ? value : changedAt(value, path, undefined);
}

const spoilt = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.nat(), hostileValue()).map(([value, choice, hostile]) => {
    const parts = partsIn(value);
    return changedAt(value, parts[choice % parts.length] as Path, hostile);
  });

/** What a program, a file or somebody who means harm may put in any place. */
const hostileValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.constantFrom<unknown>(
      ...[
        null,
        Number.NaN,
        -0,
        Number.POSITIVE_INFINITY,
        1e300,
        "",
        " ",
        "1e400",
        "=1+1",
        "\u202e",
        "\ud800",
      ],
      ...[JSON.parse('{"__proto__":{"ok":true}}'), [[]], Symbol.iterator, () => true],
    ),
    fc.constantFrom(endless, thrower, long).map((make) => make()),
  );

/** Holds itself. */
function endless(): unknown {
  const record: Record<string, unknown> = {};
  record.self = record;
  return record;
}

/** Will not be looked at. */
const thrower = (): unknown =>
  Object.defineProperty({}, "name", {
    enumerable: true,
    get: () => {
      throw new Error("not to be read");
    },
  });

const long = (): unknown => "长".repeat(20_000);
