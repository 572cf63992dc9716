import { expect, it } from "vitest";
import { holdsAny } from "../../src/edition/contains.js";
import { isEdition } from "../../src/edition/is-edition.js";
import { nm2024 } from "../../src/index.js";
import { harbour } from "../editions/harbour/edition.js";

const [first] = nm2024.parameters;
const named = { id: "x", label: "x" };
const place = { code: "1504", label: { "zh-CN": "赤峰市", en: "Chifeng" } };

it.each<[string, object]>([
  ["choices", { parameters: [{ ...first, choices: ["one", "other"] }] }],
  ["a parameter that nobody has given", { parameters: [{ ...first, value: null }] }],
  ["a parameter that is a list", { parameters: [{ ...first, value: ["one"] }] }],
  ["a former value", { parameters: [{ ...first, replaced: { value: "3", source: { phrase: "3" } } }] }],
  ["an indicator of which nothing is known but its name", { indicators: [{ id: "x", label: "x" }] }],
  [
    "offices and other spellings",
    { divisions: { places: [{ ...place, also: ["赤峰"] }], offices: ["行署"] } },
  ],
  ["a unit with a plural", { sentences: { en: { units: { 亩: ["mu", "mu"] } } } }],
])("what has %s is an edition, if it has the rest of one", (_, part) => {
  expect(isEdition({ ...nm2024, ...part })).toBe(true);
});

it.each<[string, object]>([
  ["issues that are none", { issues: [{ code: 5, field: "", path: [] }] }],
  ["issues without a path", { issues: [{ code: "x", field: "" }] }],
  ["no outline", { outline: undefined }],
  ["sentences that are no record", { sentences: 5 }],
  ["provisions that are no record", { provisions: [] }],
  ["choices that are no list", { parameters: [{ ...first, choices: "one" }] }],
  ["a choice that is no text", { parameters: [{ ...first, choices: [1] }] }],
  ["a parameter whose value is a number", { parameters: [{ ...first, value: 3 }] }],
  ["a parameter whose value is a record", { parameters: [{ ...first, value: {} }] }],
  ["a source that is no record", { parameters: [{ ...first, source: "a notice" }] }],
  ["key words of a source that are no text", { parameters: [{ ...first, source: { phrase: {} } }] }],
  ["a former value that is no record", { parameters: [{ ...first, replaced: "3" }] }],
  ["nothing as a former value", { parameters: [{ ...first, replaced: { basis: "guideline" } }] }],
  ["a number as a former value", { parameters: [{ ...first, replaced: { value: 3 } }] }],
  [
    "key words of a former value that are no text",
    { parameters: [{ ...first, replaced: { value: "3", source: { phrase: 5 } } }] },
  ],
  ["an indicator without a label", { indicators: [{ id: "x" }] }],
  ["an indicator whose label is no text", { indicators: [{ id: "x", label: [] }] }],
  ["an indicator whose unit is no text", { indicators: [{ ...named, unit: 5 }] }],
  ["an indicator whose upper heading is no text", { indicators: [{ ...named, level1: 5 }] }],
  ["an indicator whose heading is no text", { indicators: [{ ...named, level2: 5 }] }],
  [
    "an indicator without a direction where nothing is said",
    { indicators: [{ ...named, noDirectionWhere: null }] },
  ],
  ["an indicator whose English is no record", { indicators: [{ ...named, english: "one" }] }],
  ["an English label that is no text", { indicators: [{ ...named, english: { label: [null] } }] }],
  ["an English unit that is no text", { indicators: [{ ...named, english: { unit: 5 } }] }],
  ["an upper English heading that is no text", { indicators: [{ ...named, english: { level1: 5 } }] }],
  ["an English heading that is no text", { indicators: [{ ...named, english: { level2: 5 } }] }],
  ["divisions without places", { divisions: { offices: [] } }],
  ["offices that are no list", { divisions: { places: [], offices: 1 } }],
  ["an office that is no text", { divisions: { places: [], offices: [{}] } }],
  ["other spellings that are no list", { divisions: { places: [{ ...place, also: false }] } }],
  ["another spelling that is no text", { divisions: { places: [{ ...place, also: [[]] }] } }],
  ["a place without a code", { divisions: { places: [{ label: place.label }] } }],
  ["a place without a label", { divisions: { places: [{ code: "1504" }] } }],
  ["wording that is no record", { sentences: { "zh-CN": null } }],
  ["a list of wording that is no record", { sentences: { en: { rules: "x" } } }],
  ["a title of the form in two parts", { sentences: { en: { form: { title: ["x", "y"] } } } }],
  ["wording that is no text", { sentences: { en: { rules: { "3.2": 5 } } } }],
])("what has %s is no edition, though it has the rest of one", (_, part) => {
  expect(isEdition({ ...nm2024 })).toBe(true);
  expect(isEdition({ ...nm2024, ...part })).toBe(false);
});

const { procedure } = nm2024;
const row = procedure?.transitions[0];
const duty = procedure?.duties[0];

it.each<[string, object]>([
  ["no rows", { transitions: [] }],
  ["a row that leads on", { transitions: [{ ...row, to: "closed" }] }],
  ["a row that holds where a word is said", { transitions: [{ ...row, when: { field: "x", is: "word" } }] }],
  ["a row that holds where no is said", { transitions: [{ ...row, when: { field: "x", is: false } }] }],
  ["a condition that asks for words", { transitions: [{ ...row, conditions: [{ words: ["word"] }] }] }],
])("a procedure with %s is one", (_, part) =>
  expect(isEdition({ ...nm2024, procedure: { ...procedure, ...part } })).toBe(true),
);

it.each<[string, object]>([
  ["rows that are no list", { transitions: {} }],
  ["a row that is no record", { transitions: ["submitted"] }],
  ["a row without an event", { transitions: [{ ...row, event: 5 }] }],
  ["a row without a clause", { transitions: [{ ...row, clause: undefined }] }],
  ["a row that begins nowhere", { transitions: [{ ...row, from: undefined }] }],
  ["a row that begins at no phase", { transitions: [{ ...row, from: [5] }] }],
  ["a row that leads to no phase", { transitions: [{ ...row, to: [] }] }],
  ["a row that holds where nothing is said", { transitions: [{ ...row, when: null }] }],
  ["a row that holds by no field", { transitions: [{ ...row, when: { is: true } }] }],
  ["a row that holds by a number", { transitions: [{ ...row, when: { field: "x", is: 5 } }] }],
  ["a row without conditions", { transitions: [{ ...row, conditions: undefined }] }],
  ["a condition that asks for no words", { transitions: [{ ...row, conditions: [{ words: 5 }] }] }],
  ["duties that are no list", { duties: {} }],
  ["a duty without a name", { duties: [{ ...duty, duty: 5 }] }],
  ["a duty without a clause", { duties: [{ ...duty, clause: undefined }] }],
  ["no terms", { terms: undefined }],
  ["terms that are no texts", { terms: [5] }],
])("a procedure with %s is none", (_, part) =>
  expect(isEdition({ ...nm2024, procedure: { ...procedure, ...part } })).toBe(false),
);

it("what was put together with a currency of its own is an edition in a copy too", () =>
  expect(isEdition({ ...harbour })).toBe(true));

it("in a list of which the vocabulary knows nothing every word is known", () => {
  const verdict = holdsAny({ value: ["anything"], field: "unheard.of" }, ["policy"], "not-met");
  expect(verdict).toMatchObject({ outcome: "fail", code: "not-met" });
});
