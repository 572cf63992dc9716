import { describe, expect, it } from "vitest";
import type { Parameter } from "../../src/kernel/parameter.js";
import { quotaOf } from "../../src/review/quota-of.js";

const parameter = (id: string, value: Parameter["value"], more: Partial<Parameter> = {}): Parameter => ({
  ...{ id, value, unit: "个", basis: "guideline" },
  ...more,
});
const edition = (
  parameters: readonly Parameter[],
  parameterRoles: { readonly pilotsLeast?: string; readonly pilotsMost?: string } = {
    ...{ pilotsLeast: "a", pilotsMost: "z" },
  },
) => ({ parameters, parameterRoles });
const both = edition([parameter("a", "3"), parameter("z", "5")]);
const withFigure = (value: Parameter["value"]) =>
  quotaOf(edition([parameter("a", "0"), parameter("z", value)]), 2024, undefined);

describe("the places that an edition gives", () => {
  it("are its two figures, which are named", () => {
    expect(quotaOf(both, 2024, undefined)).toEqual({
      ...{ least: 3, most: 5, missing: [], lack: undefined, issues: [] },
      parameters: [
        { id: "a", value: "3", unit: "个", basis: "guideline" },
        { id: "z", value: "5", unit: "个", basis: "guideline" },
      ],
    });
  });

  it.each([
    ["0", 0],
    ["1", 1],
    ["10", 10],
    ["999999", 999_999],
  ])("are as many as the figure says: %s", (value, most) => {
    expect(withFigure(value)).toMatchObject({ least: 0, most, missing: [], lack: undefined });
  });

  it.each(["01", "1000000", "5.5", "-1", "x5", "5x", "", ["5"]])(
    "are not told by what is no number of places: %j",
    (value) => {
      expect(withFigure(value)).toMatchObject({
        ...{ least: 0, most: null, missing: ["parameters.z"], lack: "parameter-of-another-form" },
      });
    },
  );

  it("are missing where nobody has given them", () => {
    expect(withFigure(null)).toMatchObject({ most: null, missing: ["parameters.z"] });
    expect(withFigure(null).lack).not.toBe("parameter-of-another-form");
    expect(withFigure(null).lack).toBeDefined();
  });

  it("lack what the least one lacks before what the greatest one does", () => {
    const unknown = edition([parameter("a", "x"), parameter("z", null)]);
    expect(quotaOf(unknown, 2024, undefined)).toMatchObject({
      ...{ missing: ["parameters.a", "parameters.z"], lack: "parameter-of-another-form" },
    });
  });

  it("are those valid on the last day of the year", () => {
    const until = (validTo: `${number}-${number}-${number}`) =>
      quotaOf(edition([parameter("a", "3", { validTo }), parameter("z", "5")]), 2024, undefined).least;
    expect(until("2024-12-31")).toBe(3);
    expect(until("2024-12-30")).toBeNull();
    const from = (validFrom: `${number}-${number}-${number}`) =>
      quotaOf(edition([parameter("a", "3", { validFrom }), parameter("z", "5")]), 2024, undefined).least;
    expect(from("2024-12-31")).toBe(3);
    expect(from("2025-01-01")).toBeNull();
  });

  it("are missing once where the edition has none of them", () => {
    expect(quotaOf(edition([], {}), 2024, undefined)).toEqual({
      ...{ least: null, most: null, parameters: [], missing: ["quota"], lack: undefined, issues: [] },
    });
    expect(quotaOf({ parameters: [] }, 2024, undefined).missing).toEqual(["quota"]);
  });

  it("need no least number where the text gives a greatest one alone", () => {
    const most = edition([parameter("z", "5")], { pilotsMost: "z" });
    expect(quotaOf(most, 2024, undefined)).toMatchObject({ least: null, most: 5, missing: [] });
  });

  it("are missing by the greatest number where that alone is asked for and nobody has given it", () => {
    const most = edition([parameter("z", null)], { pilotsMost: "z" });
    expect(quotaOf(most, 2024, undefined)).toMatchObject({
      least: null,
      most: null,
      missing: ["parameters.z"],
    });
  });

  it("need a greatest number where the text gives a least one alone", () => {
    const least = edition([parameter("a", "3")], { pilotsLeast: "a" });
    expect(quotaOf(least, 2024, undefined)).toMatchObject({ least: 3, most: null, missing: ["quota"] });
  });

  it("are missing by the name of a figure that the edition does not have", () => {
    const other = edition([parameter("a", "3")]);
    expect(quotaOf(other, 2024, undefined)).toMatchObject({
      ...{ least: 3, most: null, missing: ["parameters.z"] },
      parameters: [{ id: "a" }],
    });
  });
});

describe("the places that the caller gives", () => {
  it("are one number or two", () => {
    expect(quotaOf(both, 2024, 4)).toEqual({
      ...{ least: 4, most: 4, missing: [], lack: undefined, issues: [], stated: "3-5" },
      parameters: [
        { id: "a", value: "4", unit: "个", basis: "caller" },
        { id: "z", value: "4", unit: "个", basis: "caller" },
      ],
    });
    expect(quotaOf(both, 2024, { least: 0, most: 2 })).toMatchObject({
      ...{ least: 0, most: 2 },
      parameters: [
        { id: "a", value: "0" },
        { id: "z", value: "2" },
      ],
    });
  });

  it("can be none, and the same twice", () => {
    expect(quotaOf(both, 2024, 0)).toMatchObject({ least: 0, most: 0, missing: [], issues: [] });
    expect(quotaOf(both, 2024, { least: 2, most: 2 })).toMatchObject({ least: 2, most: 2, issues: [] });
  });

  it.each([
    ["above nothing", -1],
    ["whole", 1.5],
    ["one that can be counted to", 2 ** 53],
    ["a number", Number.NaN],
    ["no text", "3"],
  ])("are %s", (_, given) => {
    expect(quotaOf(both, 2024, given)).toMatchObject({
      ...{ least: null, most: null, parameters: [], missing: ["quota"], lack: undefined },
      issues: [{ code: "quota-not-usable", field: "quota", severity: "error" }],
    });
  });

  it("do not have more at least than at most", () => {
    expect(quotaOf(both, 2024, { least: 3, most: 2 })).toMatchObject({
      ...{ least: null, most: null, missing: ["quota"] },
      issues: [{ code: "quota-not-usable", field: "quota" }],
    });
  });

  it("have their own faults where they are given as two", () => {
    expect(quotaOf(both, 2024, { least: "x", most: 2 }).issues).toMatchObject([
      { field: "quota.least", term: "quotaBounds.least" },
    ]);
    expect(quotaOf(both, 2024, "3").issues).toMatchObject([{ term: "selectionRequest.quota" }]);
    expect(quotaOf(both, 2024, [[]]).issues).toMatchObject([{ term: "selectionRequest.quota" }]);
    expect(quotaOf(both, 2024, { least: 1, most: 2, more: 3 })).toMatchObject({
      ...{ least: 1, most: 2, missing: [] },
      issues: [{ code: "unknown-key", severity: "warning", field: "quota.more" }],
    });
  });

  it("are named only as figures that the edition has", () => {
    expect(quotaOf(edition([], {}), 2024, 4).parameters).toEqual([]);
    expect(quotaOf(edition([], { pilotsMost: "z" }), 2024, { least: 3, most: 4 }).parameters).toMatchObject([
      { id: "z", value: "4" },
    ]);
    expect(quotaOf(edition([], { pilotsLeast: "a" }), 2024, { least: 3, most: 4 }).parameters).toMatchObject([
      { id: "a", value: "3" },
    ]);
  });

  const stated = (parameters: readonly Parameter[], given: unknown, year: number | undefined = 2024) =>
    quotaOf(edition(parameters), year, given).stated;
  it.each<[string, string | null, string | null, unknown, string | undefined]>([
    ["both where both are others", "3", "5", { least: 2, most: 4 }, "3-5"],
    ["both where one is another", "3", "5", { least: 3, most: 4 }, "3-5"],
    ["none where they are the same", "3", "5", { least: 3, most: 5 }, undefined],
    ["one number where there is only one", "4", "4", 3, "4"],
    ["none where the one number is the same", "4", "4", 4, undefined],
    ["the greatest where no least one is known", null, "5", 4, "5"],
    ["none where the greatest is not known", "3", null, 4, undefined],
    ["both where what was given cannot be used", "3", "5", -1, "3-5"],
  ])("stand beside those of the text: %s", (_, least, most, given, expected) => {
    expect(stated([parameter("a", least), parameter("z", most)], given)).toBe(expected);
  });
});
