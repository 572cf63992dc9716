/** Every noun in three kinds, histories of events, and tables as offices make them. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSection } from "../../src/forms.js";
import {
  defineEdition,
  nm2024,
  readApplication,
  readIndicatorGrid,
  replayEvents,
  type SchemaName,
  schemas,
} from "../../src/index.js";
import { applicationDraft, eventHistory, nounArbitrary, officeTable } from "../../src/testing/index.js";
import { city, cityFields } from "../editions/another-city.js";
import { nationalCity } from "../editions/national-city/edition.js";
import { runs } from "../support/runs.js";

const numRuns = runs(10, 100);
const nouns = Object.keys(schemas) as SchemaName[];

describe.each(nouns)("the noun %s", (noun) => {
  it("is read without an error where it is valid", () =>
    fc.assert(
      fc.property(nounArbitrary(noun, "valid"), (value) => {
        const { ok, issues } = readSection(noun, value);
        expect([ok, issues.filter(({ severity }) => severity === "error")]).toEqual([true, []]);
      }),
      { numRuns },
    ));

  it("is only asked for what is missing where it is a draft", () =>
    fc.assert(
      fc.property(nounArbitrary(noun, "draft"), (value) => {
        expect(readSection(noun, value).issues.filter(({ code }) => code !== "missing")).toEqual([]);
      }),
      { numRuns },
    ));

  it("has an answer where it is hostile", () =>
    fc.assert(
      fc.property(nounArbitrary(noun, "hostile"), (value) => {
        expect(typeof readSection(noun, value).ok).toBe("boolean");
      }),
      { numRuns },
    ));
});

describe("nouns", () => {
  it("are hostile most of the time, and not always", () => {
    const some = fc.sample(nounArbitrary("contract", "hostile"), { numRuns: 60, seed: 1 });
    expect(some.filter((value) => !readSection("contract", value).ok).length).toBeGreaterThan(20);
  });

  it("that are hostile hold themselves, throw, or are long: every kind is among them", () => {
    const some = fc.sample(nounArbitrary("leagueCity", "hostile"), { numRuns: 300, seed: 2 });
    const partsOf = (one: unknown) =>
      typeof one === "object" && one !== null ? Object.values(Object.getOwnPropertyDescriptors(one)) : [];
    const kinds = new Set(
      some.flatMap((one) => [
        typeof one,
        ...partsOf(one).map(({ get, value }) => (get ? "getter" : typeof value)),
      ]),
    );
    for (const kind of ["getter", "function", "symbol", "bigint"]) expect(kinds).toContain(kind);
  });

  it("have the own fields of an edition", () => {
    const own = Object.keys(cityFields.enterprise ?? {});
    const some = fc.sample(nounArbitrary("enterprise", "valid", { edition: city }), { numRuns: 30, seed: 1 });
    expect(some.some((one) => own.some((name) => name in (one as object)))).toBe(true);
  });

  it("that nobody knows are anything at all", () => {
    expect(fc.sample(nounArbitrary("nothing" as SchemaName, "valid"), 3)).toHaveLength(3);
  });

  it("shrink to what is of their kind", () => {
    const { counterexample } = fc.check(
      fc.property(
        nounArbitrary("budget", "valid"),
        (value) => (value as { total?: string }).total === undefined,
      ),
      { numRuns: 200, seed: 1 },
    );
    expect(readSection("budget", counterexample?.[0]).ok).toBe(true);
  });
});

describe("a draft of an application", () => {
  it("has every section sometimes, those of later stages too, and can be read", () => {
    const some = fc.sample(applicationDraft(), { numRuns: 200, seed: 1 });
    const keys = new Set(some.flatMap((draft) => Object.keys(draft)));
    for (const section of ["review", "publicity", "approval", "acceptance", "performance"])
      expect(keys).toContain(section);
    for (const draft of some) expect(readApplication(draft).ok).toBe(true);
  });
});

describe("a history", () => {
  it.each([nm2024, nationalCity])("comes far, and some of it is refused: %#", (edition) => {
    const replays = fc
      .sample(eventHistory(edition), { numRuns: 60, seed: 1 })
      .map((events) => replayEvents(events, { edition }));
    expect(replays.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"))).toEqual(
      [],
    );
    expect(new Set(replays.map(({ state }) => state.phase)).size).toBeGreaterThan(3);
    expect(replays.some(({ refusals }) => refusals.length > 0)).toBe(true);
    expect(
      replays.some(({ refusals, state }) => refusals.length === 0 && state.phase !== "in-preparation"),
    ).toBe(true);
  });

  it("is none without a procedure, and as long as is asked for", () => {
    const parts = { id: "none", title: "某办法", parameters: [], rules: [], indicators: [], outline: [] };
    expect(fc.sample(eventHistory(defineEdition(parts)), 1)).toEqual([[]]);
    for (const events of fc.sample(eventHistory(nm2024, { maxLength: 2 }), 20))
      expect(events.length).toBeLessThan(3);
  });
});

describe("a table of an office", () => {
  it.each([nm2024, nationalCity])("is read to the very values it was made of: %#", (edition) => {
    fc.assert(
      fc.property(officeTable(edition), ({ rows, values }) => {
        const reading = readIndicatorGrid(rows, { edition });
        expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(reading.ok && reading.value).toEqual(values);
      }),
      { numRuns: runs(40, 500) },
    );
  });
});
