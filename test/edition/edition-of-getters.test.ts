import { expect, it } from "vitest";
import { isEdition } from "../../src/edition/is-edition.js";
import { assessApplication, nm2024, screenRoster, withParameters } from "../../src/index.js";

/** An edition of which one part says what it is when it is first asked, and raises from then on. */
function changing(part: string): typeof nm2024 {
  let asked = 0;
  return Object.defineProperty({ ...nm2024 }, part, {
    enumerable: true,
    get() {
      asked += 1;
      if (asked > 1) throw new Error("asked again");
      return nm2024[part as keyof typeof nm2024];
    },
  });
}

it.each(Object.keys(nm2024))("takes nothing for an edition whose %s is a getter", (part) => {
  expect(isEdition(changing(part))).toBe(false);
});

it("says so instead of raising", () => {
  const edition = changing("parameters");
  const codes = [
    assessApplication({}, { edition, asOf: "2024-08-31" }).issues,
    screenRoster([], { edition, chains: [] }).issues,
    withParameters(edition, {}).issues,
  ].map((issues) => issues.map(({ code }) => code));
  expect(codes).toEqual([
    ["unknown-edition"],
    ["unknown-edition"],
    expect.arrayContaining(["unknown-edition"]),
  ]);
});

it("takes the parts of an edition as data for one", () => {
  expect(isEdition({ ...nm2024 })).toBe(true);
});
