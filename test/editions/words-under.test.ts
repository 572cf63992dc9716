/** 用语: whatever the vocabulary says under an edition, it says with the edition's names of places and bodies. */
import { describe, expect, it } from "vitest";
import { formErrors, standardSchema } from "../../src/forms.js";
import {
  fieldLabel,
  jsonSchema,
  leafLabel,
  messageCatalogue,
  nm2024,
  readApplication,
  schemas,
  screenRoster,
  wordLabel,
  words,
} from "../../src/index.js";
import { defineEdition, type Sentences } from "../../src/rules.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { foundIn } from "./whole-life.js";

const locales = ["zh-CN", "en"] as const;

/** Every name of a place or body that the library's own labels and sentences have, in the place of which stands another. */
const sentences: Sentences = {
  "zh-CN": { places: { 自治区: "某省", 盟市: "某地", "盟（市）": "某地", 旗县: "某县", 盟: "某部" } },
  en: {
    places: {
      "leagues and cities": "prefectures",
      "league or city": "prefecture",
      "league and city": "prefecture",
      League: "Prefecture",
      league: "prefecture",
      banner: "township",
      "the region": "the state",
      regional: "federal",
    },
  },
};

const { issues: _, ...parts } = nm2024;
const edition = defineEdition({ ...parts, id: "a-state", sentences });

const ofOurs = /自治区|盟|旗县|\bleagues?\b(?!-)|\bbanner|the region\b|\bregional\b(?!-)/i;

/** Every field of every noun, by its whole name, with the words that it can say. */
const fields = Object.entries(vocabulary).flatMap(([noun, { fields: rows }]) =>
  Object.entries(rows).map(([name, row]) => ({
    field: `${noun}.${name}`,
    words: (row as { readonly words?: readonly string[] }).words ?? [],
  })),
);

const wrong = {
  leagueCity: { code: 5 },
  enterprises: [{ specialised: "x" }],
  budget: { lines: [{ source: 5 }] },
};

/** What is shown to people of what a function answers, without the words that programs store. */
const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ["const", "examples", "x-words", "value", "x-who", "path", "field", "$id", "code"].includes(key)
        ? typeof inner === "string" || key === "examples"
          ? undefined
          : inner
        : inner,
    ),
  );

const everySaying = new Map<string, unknown>([
  ...fields.flatMap(({ field, words: known }): [string, unknown][] => [
    [`words of ${field}`, shown(words(field, { edition }))],
    ...locales.flatMap((locale): [string, unknown][] => [
      [`fieldLabel ${field} ${locale}`, fieldLabel(field, locale, { edition })],
      [`leafLabel ${field} ${locale}`, leafLabel(field, locale, { edition })],
      ...known.map((word): [string, unknown] => [
        `wordLabel ${word} ${locale}`,
        wordLabel(word, locale, { edition }),
      ]),
    ]),
  ]),
  ...locales.flatMap((locale): [string, unknown][] => [
    ...Object.keys(schemas).map((name): [string, unknown] => [
      `jsonSchema ${name} ${locale}`,
      titlesOf(jsonSchema(name, { edition, locale, annotations: true })),
    ]),
    [`messageCatalogue ${locale}`, Object.values(messageCatalogue(locale, { edition })).map(Object.values)],
    [
      `formErrors ${locale}`,
      Object.values(formErrors(readApplication(wrong, { edition }), locale, { edition })),
    ],
    [
      `standardSchema ${locale}`,
      standardSchema("application", locale, { edition })["~standard"].validate(wrong),
    ],
  ]),
]);

/** Titles and descriptions, wherever they stand. */
function titlesOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    (key === "title" || key === "description") && typeof value === "string" ? [value] : titlesOf(value),
  );
}

describe("the vocabulary under an edition that names other places", () => {
  it("has no faults", () => expect(edition.issues).toEqual([]));

  it("says them in every label, word, schema and sentence, in both languages", () => {
    expect(foundIn(everySaying, ofOurs)).toEqual([]);
  });

  it("without it says those of 2024, so that the search finds what it looks for", () => {
    const plain = new Map<string, unknown>([
      ["words", words("budgetLine.source").map(({ label }) => label["zh-CN"])],
      ["label", fieldLabel("application.leagueCity", "en")],
    ]);
    expect(foundIn(plain, ofOurs).length).toBeGreaterThan(1);
  });

  it("offers in a select what a sentence says", () => {
    for (const { field, words: known } of fields)
      for (const [index, word] of known.entries()) {
        const offered = words(field, { edition })[index];
        expect(offered?.value).toBe(word);
        expect(offered?.label["zh-CN"]).not.toMatch(ofOurs);
      }
  });
});

describe("a label that an edition gives to a word of the library", () => {
  const renamed = defineEdition({
    ...parts,
    ...{ id: "renamed" },
    sentences: {
      "zh-CN": {
        places: sentences["zh-CN"]?.places ?? {},
        words: { above: "规模型企业", "open-tender": "公开竞标" },
      },
      en: { places: sentences.en?.places ?? {} },
    },
  });

  it("is read as the word, wherever it is offered", () => {
    for (const { field, words: known } of fields)
      for (const [index, word] of known.entries()) {
        const label = words(field, { edition: renamed })[index]?.label["zh-CN"];
        if (field === "enterprise.scale" && word === "above") expect(label).toBe("规模型企业");
      }
    const lines = words("budgetLine.source", { edition: renamed });
    for (const { value, label } of lines)
      for (const source of [label["zh-CN"], label.en]) {
        const read = readApplication({ budget: { lines: [{ source }] } }, { edition: renamed });
        expect([source, read.issues, read.ok && read.value.budget?.lines?.[0]?.source]).toEqual([
          source,
          [],
          value,
        ]);
      }
  });

  it("is read in a roster as in an application", () => {
    const enterprises = [
      { name: "甲厂", creditCode: "91150200701240234X", scale: "规模型企业", transform: true },
    ];
    expect(readApplication({ enterprises }, { edition: renamed }).issues).toEqual([]);
    const { summary } = screenRoster(enterprises, { edition: renamed, chains: [] });
    expect(summary.issues).toEqual([]);
    expect(summary.scale.above?.records).toBe(1);
  });

  it("is no word without the edition", () => {
    const { issues } = readApplication({ providers: { selection: "公开竞标" } });
    expect(issues.map(({ code }) => code)).toEqual(["word-not-known"]);
    expect(readApplication({ providers: { selection: "公开竞标" } }, { edition: renamed }).issues).toEqual(
      [],
    );
  });
});
