import * as z from "zod/mini";
import type { Indicator } from "./application/indicator.js";
import { boundsOfKind } from "./application/indicator-bounds.js";
import { bare, ownOf } from "./core/own-data.js";
import { isEdition } from "./edition/is-edition.js";
import { type EditionWithFields, extensionOf } from "./input/extension.js";
import { nounsUnder } from "./input/nouns-under.js";
import { namesIn, wordIn } from "./locale/labels.js";
import type { Locale } from "./locale/messages.js";
import type { Texts } from "./locale/texts.js";
import { labelsUnder } from "./locale/texts-under.js";
import { withPlaces } from "./vocabulary/place-changes.js";
import { stepsFrom } from "./vocabulary/places.js";
import type { Label, Row, Table } from "./vocabulary/row.js";
import { englishUnits, type Unit } from "./vocabulary/units.js";
import { vocabulary } from "./vocabulary/vocabulary.js";

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export interface JsonSchemaOptions {
  /** The language of titles and descriptions; Chinese for one that is neither. */
  readonly locale?: Locale;
  /**
   * With `x-unit`, `x-who`, `x-words` and `format`, for programs that build forms, and under an edition with `x-indicators`: each row of its table with
   * what its values can be. Without them, which is taken unless
   * given, every keyword is one of draft 2020-12 that any validator compiles as it comes, Ajv in its strict mode included.
   */
  readonly annotations?: boolean;
  /** The edition whose own fields stand in the schema as well, and which says how words and places are called. */
  readonly edition?: EditionWithFields;
}

/** What the schemas write down for this: the place in the vocabulary, which no validator is shown. */
interface Marks {
  readonly term?: string;
  readonly noun?: string;
  readonly unit?: string;
  readonly format?: string;
}

/** A schema in JSON Schema, with all the vocabulary has to say of it. */
export function toJsonSchema(schema: z.ZodMiniType, options: JsonSchemaOptions): JsonSchema {
  const extension = extensionOf(options.edition);
  const whole = extension?.extended(schema) ?? schema;
  const plain = z.toJSONSchema(whole, { io: "input", target: "draft-2020-12" });
  return described(plain as JsonSchema, {
    texts: labelsUnder(options.edition, options.locale === "en" ? "en" : "zh-CN"),
    annotations: options.annotations === true,
    indicators: isEdition(options.edition) ? options.edition.indicators : [],
    nouns: nounsUnder(options.edition, vocabulary),
  });
}

/** How a schema is described, and by which vocabulary. */
interface Manner {
  readonly texts: Texts;
  readonly annotations: boolean;
  /** The rows of the table of the edition. */
  readonly indicators: readonly Indicator[];
  readonly nouns: Table;
}

/** `list`: the row of the list whose entry it is. */
function described(schema: JsonSchema, options: Manner, list?: Row): JsonSchema {
  const { term, noun, unit: _, format, ...rest } = bare(schema as JsonSchema & Marks);
  const row = rowOf(term, options.nouns);
  const itself = noun !== undefined && Object.hasOwn(options.nouns, noun) ? options.nouns[noun] : undefined;
  const name = row ?? itself;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) => [keyword, within(keyword, value, options, row)]),
  );
  return {
    ...withChoices(inner, row ?? list, options),
    ...(name && { title: inLanguage(name, options.texts) }),
    ...descriptionOf(row, options.texts),
    ...(options.annotations && annotationsOf(row, format, options.texts)),
    ...(options.annotations && term === "application.indicators" && rowsOf(options)),
  };
}

/** Keywords whose value is a schema, a list of schemas, or a record of them. */
const holdsOne = new Set(["items", "additionalProperties", "propertyNames", "not"]);
const holdsSeveral = new Set(["anyOf", "oneOf", "allOf"]);
const holdsByName = new Set(["properties", "$defs"]);

function within(keyword: string, value: unknown, options: Manner, row: Row | undefined): unknown {
  const isSchema = typeof value === "object" && value !== null;
  if (holdsOne.has(keyword) && isSchema) return described(value as JsonSchema, options, row);
  if (holdsSeveral.has(keyword))
    return (value as readonly JsonSchema[]).map((one) => described(one, options, onlyCalled(row)));
  if (!holdsByName.has(keyword)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, JsonSchema>).map(([name, one]) => [name, described(one, options)]),
  );
}

/** A word beside other ways of answering is called as everywhere in its field. */
const onlyCalled = (row: Row | undefined): Row | undefined =>
  row?.called && bare({ zh: row.zh, en: row.en, called: row.called });

/** Words with their labels: the only ones, or where others are read as well, examples. */
function withChoices(schema: JsonSchema, row: Row | undefined, { texts }: Manner): JsonSchema {
  const { enum: allowed, ...rest } = bare(schema);
  if (Array.isArray(allowed))
    return { ...rest, oneOf: allowed.map((word: string) => choice(word, texts, row)) };
  if (row?.words === undefined || !row.open) return schema;
  const type = ownOf(schema, "type");
  if (type === "string") return { ...schema, examples: row.words };
  return type === "array"
    ? { ...schema, items: { ...(schema.items as object), examples: row.words } }
    : schema;
}

const choice = (word: string, texts: Texts, row: Row | undefined) => ({
  const: word,
  title: wordIn(word, texts, row?.called),
});

function descriptionOf(row: Row | undefined, texts: Texts): { readonly description?: string } {
  const isEnglish = texts.locale === "en";
  const unit =
    row?.unit &&
    (isEnglish ? `in ${row.englishUnit ?? englishUnits[row.unit as Unit]}` : `单位：${row.unit}`);
  const who =
    row?.who && (isEnglish ? `given by the ${wordIn(row.who, texts)}` : `由${wordIn(row.who, texts)}提供`);
  const parts = [unit, who].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { description: parts.join(isEnglish ? ", " : "，") };
}

const annotationsOf = (row: Row | undefined, format: string | undefined, texts: Texts): JsonSchema => ({
  ...(format && { format }),
  ...(row?.unit && { "x-unit": row.unit }),
  ...(row?.who && { "x-who": row.who }),
  ...(row?.words && { "x-words": row.words.map((word) => choice(word, texts, row)) }),
});

/** Values are decimal text, which JSON Schema knows no bounds of: a form takes those of each row from here. */
const rowsOf = ({ indicators, texts }: Manner): JsonSchema =>
  indicators.length === 0
    ? {}
    : {
        "x-indicators": indicators.map((indicator) => {
          const { id, unit, kind, minimum, maximum } = indicator;
          const { least, most } = boundsOfKind(kind);
          const title = withPlaces(namesIn(indicator, texts.locale).label, texts.change);
          return { const: id, title, "x-unit": unit, minimum: minimum ?? least, maximum: maximum ?? most };
        }),
      };

function rowOf(term: string | undefined, nouns: Table): Row | undefined {
  const [noun = "", ...parts] = term?.split(".") ?? [];
  return Object.hasOwn(nouns, noun) ? stepsFrom(nouns, noun, parts).at(-1)?.row : undefined;
}

const inLanguage = ({ zh, en }: Label, { locale, change }: Texts): string =>
  withPlaces(locale === "en" ? en : zh, change);
