import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/vocabulary/row.js";
import { isNoun, type Noun, vocabulary } from "../../src/vocabulary/vocabulary.js";
import { exportedSchemas, leavesOf, schemaModules, sourceOf } from "../support/library-schemas.js";

const nouns = Object.keys(vocabulary) as Noun[];
const rowsOf = (noun: Noun): readonly (readonly [string, Row])[] => Object.entries(vocabulary[noun].fields);
const everyRow = nouns.flatMap((noun) =>
  rowsOf(noun).map(([field, row]) => ({ noun, field, row, term: `${noun}.${field}` })),
);

const leaves = leavesOf(exportedSchemas);
const rowOfTerm = (term: string | undefined): Row | undefined => {
  const [noun = "", field = "", ...more] = term?.split(".") ?? [];
  return isNoun(noun) && more.length === 0 ? vocabulary[noun].fields[field] : undefined;
};

const isChinese = /^[\p{Script=Han}（）、]+$/u;
const isEnglish = /^[a-zA-Z'(), -]+$/;

describe("every label", () => {
  it("is Chinese in Chinese, without a Latin letter, and English in English", () => {
    const labels = nouns.flatMap((noun) => [
      vocabulary[noun],
      vocabulary[noun].entry ?? vocabulary[noun],
      ...rowsOf(noun).flatMap(([, row]) => [row, row.entry ?? row]),
    ]);
    for (const { zh, en } of labels) {
      expect(zh.replace(/\{n\}|“\{key\}”/, "")).toMatch(isChinese);
      expect(en.replace(/\{n\}|“\{key\}”/, "")).toMatch(isEnglish);
    }
  });

  it("numbers the entries of a list or calls them by their keys, and nothing else", () => {
    for (const noun of nouns) {
      const { entry } = vocabulary[noun];
      const entries = [entry, ...rowsOf(noun).map(([, row]) => row.entry)].filter((one) => one !== undefined);
      for (const { zh, en } of entries)
        expect([zh, en].every((text) => /\{n\}|\{key\}/.test(text))).toBe(true);
      for (const { zh, en } of [vocabulary[noun], ...rowsOf(noun).map(([, row]) => row)])
        expect(`${zh}${en}`).not.toMatch(/\{n\}|\{key\}/);
    }
  });

  it.each(nouns)("of a field of %s is its own", (noun) => {
    for (const language of ["zh", "en"] as const) {
      const labels = rowsOf(noun).map(([, row]) => row[language]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });
});

describe("every field of every schema", () => {
  it("is found: the search is not blind", () => {
    expect(schemaModules.length).toBeGreaterThan(25);
    expect(leaves.length).toBeGreaterThan(400);
  });

  it("has a row in the vocabulary, by its own name, and its title from there", () => {
    for (const { key, term, title } of leaves) {
      expect(term?.split(".").at(-1), `${key} of ${term}`).toBe(key);
      expect(rowOfTerm(term)?.zh, term).toBe(title);
    }
  });

  it("has a title from nowhere else, and no record is made but of a noun", () => {
    for (const name of schemaModules.filter((one) => one !== "input/of-noun.ts")) {
      expect(sourceOf(name), name).not.toMatch(/\btitle: "/);
      expect(sourceOf(name), name).not.toMatch(/\bz\s*\.(?:strictObject|object)\(\s*\{\s*\w+:/);
      expect(sourceOf(name), name).not.toMatch(/\bz\s*\.looseObject\((?!\s*fieldsOf)/);
    }
  });

  it("that is one of some words is one of those the vocabulary has for it", () => {
    const closed = leaves.filter(({ words }) => words !== undefined);
    expect(closed.length).toBeGreaterThan(40);
    for (const { term, words } of closed) expect(rowOfTerm(term)?.words ?? words, term).toEqual(words);
  });

  it("must be given where the vocabulary says so, unless it is a draft's or an event's", () => {
    const drafted = new Set(
      nouns.filter((noun) => {
        const own = leaves.filter(({ term }) => term?.startsWith(`${noun}.`));
        return own.every(({ isOptional }) => isOptional) || noun === "pilotEvent";
      }),
    );
    for (const { term, isOptional } of leaves) {
      if (drafted.has(term?.split(".")[0] as Noun)) continue;
      expect(rowOfTerm(term)?.required === true, term).toBe(!isOptional);
    }
  });
});

/** Nouns that are what functions are handed: their fields are options and arguments, and of no one schema. */
const handedIn: readonly Noun[] = [
  "allocation",
  "allocationRequest",
  "argument",
  "assessment",
  "assessmentPair",
  "budgetOptions",
  "comparedPeriod",
  "contractEntry",
  "division",
  "divisions",
  "edition",
  "editionPair",
  "evaluatedIndicator",
  "evaluationOptions",
  "gridOrigin",
  "improvementGoal",
  "instalmentRequest",
  "parameterRoles",
  "performanceRequest",
  "procedureRequest",
  "quotaBounds",
  "receiptRequest",
  "remedy",
  "reviewRequest",
  "rosterGrouping",
  "rosterOptions",
  "rule",
  "selectionRequest",
  "settlement",
  "share",
  "subsidyRequest",
];

describe("every row", () => {
  const used = new Set(leaves.map(({ term }) => term));
  const folder = fileURLToPath(new URL("../../src", import.meta.url));
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("vocabulary"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");

  it("is used by a schema, or is an option or argument of a function", () => {
    const others = everyRow.filter(({ term }) => !used.has(term));
    const ownSchema =
      /^(?:procedure|transition|transitionCase|transitionCondition|procedureDuty|ownPhase|ownEvent|eventRequirement|figure|outlineEntry|ownFields|ownWords|ownWordsOfNoun|provisions?|sentences|wording|formWording|limits)\./;
    const strange = others.filter(({ noun, term }) => !handedIn.includes(noun) && !ownSchema.test(term));
    expect(strange.map(({ term }) => term)).toEqual([]);
    for (const { field, term } of others) expect(source, term).toMatch(new RegExp(`\\b${field}\\b`));
  });

  it("that refers to a noun refers to one that there is, and each is referred to or read by itself", () => {
    for (const { row, term } of everyRow)
      if (row.noun !== undefined) expect(isNoun(row.noun), term).toBe(true);
    const referred = new Set(everyRow.map(({ row }) => row.noun));
    const read = new Set(leaves.map(({ term }) => term?.split(".")[0]));
    expect(
      nouns.filter((noun) => !referred.has(noun) && !read.has(noun) && !handedIn.includes(noun)),
    ).toEqual([]);
  });

  it("that has the name of a noun is made of it, so that a name means one thing", () => {
    const roots: readonly Noun[] = ["application", "nationalPilot", "argument"];
    const alike = everyRow.filter(({ noun, field }) => roots.includes(noun) && isNoun(field));
    expect(alike.length).toBeGreaterThan(8);
    for (const { field, row, term } of alike.filter((one) => one.row.noun !== undefined))
      expect(row.noun, term).toBe(field);
  });
});
