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
import { everything } from "./support/things.js";

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

/** Whose answers are sentences and labels of the library. */
const wording = new Set([
  ...["explain", "toMarkdown", "chartOptions", "formErrors", "standardSchema"],
  ...["fieldLabel", "leafLabel", "wordLabel", "words", "jsonSchema"],
]);

/** The class by which rules read answers with what it is handed, and the catalogue lists whatever the library can say. */
const isAsked = (name: string): boolean => name !== "View" && name !== "messageCatalogue";

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

describe("an edition with wording of its own", () => {
  const as = underAnother({ bare: false, worded: true });
  const other = as(library.nm2024);
  const { explain, toMarkdown, procedureDiagram, procedureTable } = library;
  const things = Object.values(everything).flat();

  it.each([
    ["explain", explain],
    ["toMarkdown", toMarkdown],
  ])("%s says no word of 2024, in sentences and labels either", (_, tell) => {
    expect(things.length).toBeGreaterThan(200);
    for (const thing of things)
      for (const locale of ["zh-CN", "en"] as const) {
        const said = tell(as(thing) as object, locale, { edition: other });
        expect(wordsOf2024In(said, { isWording: true })).toEqual([]);
        expect(said).not.toMatch(/自治区|盟|leagues? (?:or|and)/);
      }
  });

  it.each([
    ["procedureDiagram", procedureDiagram],
    ["procedureTable", procedureTable],
  ])("%s says none", (_, tell) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const said = tell(other, locale);
      expect(said.ok).toBe(true);
      expect(wordsOf2024In(said, { isWording: false })).toEqual([]);
    }
  });

  it("writeIndicatorGrid says none", () => {
    const form = library.writeIndicatorGrid([], { edition: other });
    expect(form.ok && form.value.cells.at(-1)?.[0]).toBe("（盖章）");
    expect(wordsOf2024In(form, { isWording: false })).toEqual([]);
  });
});

it("the answers cite the other edition", () => expect(cited).toBeGreaterThan(1000));
