/** No function answers under one text with a clause, the title or the words of another. */
import { describe, expect, it } from "vitest";
import * as english from "../src/en.js";
import * as forms from "../src/forms.js";
import * as library from "../src/index.js";
import * as rules from "../src/rules.js";
import * as testing from "../src/testing/index.js";
import * as chinese from "../src/zh-CN.js";
import { calls } from "./golden/helpers/every-call.js";
import { citationsIn, underAnother, wordsOf2024In } from "./support/foreign.js";

type Call = readonly unknown[];

const recorded = (name: string): readonly Call[] => {
  const made = calls.get(name) ?? [];
  const step = Math.max(1, Math.floor(made.length / most));
  return made.filter((_, index) => index % step === 0).slice(0, most);
};

/** Of the calls to one function: spread over all that are known. */
const most = 4;

/** An entry of one language has the functions of `.` without the language. */
const inOneLanguage = (name: string): readonly Call[] =>
  recorded(name).map(([thing, _, ...more]) => [thing, ...more]);

const ofForms = (name: string): readonly Call[] => {
  const nouns = Object.keys(library.schemas);
  if (name === "formErrors")
    return recorded("readApplication").flatMap(([draft]) =>
      ["zh-CN", "en"].map((locale) => [library.readApplication(draft), locale]),
    );
  return nouns.flatMap((noun) => [
    [noun, { name: 5, id: "x", unheard: true }],
    [noun, "en"],
  ]);
};

const entries: Readonly<
  Record<string, readonly [entry: object, callsOf: (name: string) => readonly Call[]]>
> = {
  ".": [library, recorded],
  "./rules": [rules, recorded],
  "./testing": [testing, recorded],
  "./zh-CN": [chinese, inOneLanguage],
  "./en": [english, inOneLanguage],
  "./forms": [forms, ofForms],
};

/** Whose answers are sentences and labels of the library, or the official form that it fills in. */
const wording = new Set([
  ...["explain", "toMarkdown", "chartOptions", "formErrors", "standardSchema"],
  ...["fieldLabel", "leafLabel", "wordLabel", "words", "jsonSchema", "writeIndicatorGrid"],
]);

/** The class by which rules read: it answers with what it is handed. */
const isAsked = (name: string): boolean => name !== "View";

const worlds = [
  ["with provisions", underAnother({ bare: false })],
  ["without provisions", underAnother({ bare: true })],
] as const;

/** The law would hold of a library that cites nothing. */
let cited = 0;

describe.each(Object.entries(entries))("%s under another edition", (_, [entry, callsOf]) => {
  const functions = Object.entries(entry).filter(
    ([name, member]) => typeof member === "function" && isAsked(name),
  ) as [string, (...given: readonly unknown[]) => unknown][];

  it.each(functions)("%s says nothing of that of 2024", (name, run) => {
    const made = callsOf(name);
    expect(made.length, "no call of it is known").toBeGreaterThan(0);
    for (const given of made) {
      for (const [what, as] of worlds) {
        const answer = run(...as(given));
        expect(wordsOf2024In(answer, { isWording: wording.has(name) }), what).toEqual([]);
        cited += citationsIn(answer);
      }
    }
  });
});

it("the answers cite the other edition", () => expect(cited).toBeGreaterThan(1000));
