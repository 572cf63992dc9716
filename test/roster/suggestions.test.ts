import { expect, it } from "vitest";
import { nm2024, screenRoster } from "../../src/index.js";

it("what is suggested for a mistyped key does not depend on the records before it", () => {
  const records = Array.from({ length: 30 }, (_, index) => ({ name: `企业${index}`, transfrom: true }));
  const { findings } = screenRoster(records, { edition: nm2024, chains: ["a"] });
  const suggested = findings.map(
    ({ issues }) => issues.find(({ code }) => code === "unknown-key")?.values.closest,
  );
  expect(suggested).toEqual(records.map(() => "transform"));
});
