import { describe, expect, it } from "vitest";
import { placeOf, standingAt, valueAt } from "../../src/forms/place.js";
import { type SchemaName, schemas } from "../../src/schemas.js";

/** Where each noun that is part of an application stands in it, as a form writes the place. */
const places: Readonly<Partial<Record<SchemaName, string>>> = {
  leagueCity: "leagueCity",
  submission: "submission",
  chain: "chains.0",
  platform: "chains.0.platforms.0",
  enterprise: "enterprises.0",
  indicatorTable: "indicators",
  indicatorValue: "indicators.0",
  plan: "plan",
  period: "period",
  budget: "budget",
  contract: "contracts.0",
  providers: "providers",
  provider: "providers.list.0",
  review: "review",
  publicity: "publicity",
  approval: "approval",
  acceptance: "acceptance",
  performance: "performance",
};

describe("the place in an application", () => {
  it.each(Object.keys(schemas) as SchemaName[])("of a noun is where its list or record is: %s", (name) =>
    expect(placeOf(name).join(".")).toBe(places[name] ?? ""),
  );

  it("of a list is a number, so that a list is made there and no record", () =>
    expect(placeOf("platform")).toEqual(["chains", 0, "platforms", 0]));

  it("of what has a name that every record answers to is none", () =>
    expect(placeOf("toString" as SchemaName)).toEqual([]));
});

describe("a value at a place", () => {
  it("is the only part of what is around it", () =>
    expect(standingAt(["chains", 0, "platforms", 0], 5)).toEqual({ chains: [{ platforms: [5] }] }));

  it("is itself at the empty place", () => expect(standingAt([], 5)).toBe(5));

  it("is found there again", () =>
    expect(valueAt(["chains", 0, "id"], { chains: [{ id: "c1" }] })).toBe("c1"));

  it("is the whole at the empty place", () => expect(valueAt([], 5)).toBe(5));

  it.each([[undefined], [{}], [{ chains: [] }], [{ chains: [{}] }]])(
    "is missing where the way ends: %j",
    (whole) => expect(valueAt(["chains", 0, "id", "deeper"], whole)).toBeUndefined(),
  );
});
