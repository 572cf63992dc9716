import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { version } from "../../src/index.js";

it("the version in receipts is that of the package", () => {
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
