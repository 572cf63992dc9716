import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { nm2024 } from "../../../src/index.js";

const [, ofRules = "", ofParameters = ""] = readFileSync("src/guideline/nm-2024/ids.ts", "utf8").split(
  "export type",
);
const idsIn = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map(([, id]) => id).sort();

it("the types of the edition's ids are its ids", () => {
  expect(idsIn(ofRules)).toEqual(nm2024.rules.map(({ id }) => id).sort());
  expect(idsIn(ofParameters)).toEqual(nm2024.parameters.map(({ id }) => id).sort());
});
