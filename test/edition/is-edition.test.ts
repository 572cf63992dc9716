import { expect, it } from "vitest";
import { holdsAny } from "../../src/edition/contains.js";
import { isEdition } from "../../src/edition/is-edition.js";
import { nm2024 } from "../../src/index.js";

it.each<[string, object]>([
  ["issues that are none", { issues: [{ code: 5, field: "", path: [] }] }],
  ["issues without a path", { issues: [{ code: "x", field: "" }] }],
  ["no outline", { outline: undefined }],
  ["sentences that are no record", { sentences: 5 }],
  ["provisions that are no record", { provisions: [] }],
])("what has %s is no edition, though it has the rest of one", (_, part) => {
  expect(isEdition({ ...nm2024 })).toBe(true);
  expect(isEdition({ ...nm2024, ...part })).toBe(false);
});

it("in a list of which the vocabulary knows nothing every word is known", () => {
  const verdict = holdsAny({ value: ["anything"], field: "unheard.of" }, ["policy"], "not-met");
  expect(verdict).toMatchObject({ outcome: "fail", code: "not-met" });
});
