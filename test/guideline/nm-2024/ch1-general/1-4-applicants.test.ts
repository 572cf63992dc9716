import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";
import { withOddValue } from "../../../support/edition-variants.js";
import { describeJudged } from "../../../support/judged.js";

const sound = aSmallApplication();

describe("1.4#applicant-is-league-city", () => {
  const rule = "1.4#applicant-is-league-city";
  const from = (code: string | undefined) => changed(sound, { "leagueCity.code": code });
  const twelve = ["150100", "150200", "150300", "150400", "150500", "150600", "150700", "150800", "150900"];

  it.each([...twelve, "152200", "152500", "152900"])("%s is one of the twelve", (code) => {
    expect(ask(from(code), rule)).toEqual(passing("met"));
  });

  it.each([
    { code: "150000", what: "the region itself" },
    { code: "150781", what: "a county-level city" },
    { code: "152600", what: "a league that is now a city" },
    { code: "110000", what: "another region" },
  ])("$code, $what, is none", ({ code }) => {
    const values = { actual: code, count: "12" };
    expect(ask(from(code), rule)).toEqual(failing("not-a-league-or-city", values, ["leagueCity.code"]));
  });

  it.each(["1502", "包头市", "包头", "内蒙古包头市"])("%s is read as 150200", (code) => {
    expect(find(from(code), rule).outcome).toBe("pass");
    const named = changed(sound, { leagueCity: { name: code } });
    expect(find(named, rule).outcome).toBe("pass");
  });

  it.each(["包头市人民政府", "包头市工业和信息化局", "内蒙古自治区包头市工信局"])(
    "%s speaks for 150200",
    (written) => expect(find(from(written), rule).outcome).toBe("pass"),
  );

  it.each(["包投市", "鹿城", "内蒙"])("%s is no place that is known, and is asked about", (written) => {
    expect(ask(from(written), rule)).toEqual({
      ...lacking("leagueCity.code"),
      code: "word-not-understood",
      values: { count: "1", words: written },
    });
  });

  it.each(["无", "—"])("%s is no code, and the name says who applies", (code) => {
    expect(find(changed(sound, { leagueCity: { code, name: "包头市" } }), rule).outcome).toBe("pass");
    expect(ask(from(code), rule)).toMatchObject(lacking("leagueCity.code"));
  });

  it.each(["150781", "满洲里市", "152501", "二连浩特"])(
    "%s may apply where the caller lets it in",
    (code) => {
      const edition = withParameters(nm2024, { "separately-listed-cities": "included" });
      expect(find(from(code), rule).outcome).toBe("fail");
      expect(uses(find(from(code), rule))).toContain("separately-listed-cities: excluded (assumption)");
      expect(find(from(code), rule, { edition }).outcome).toBe("pass");
      expect(find(from("150000"), rule, { edition }).outcome).toBe("fail");
    },
  );

  it("asks for the code", () => {
    expect(ask(from(undefined), rule)).toMatchObject(lacking("leagueCity.code"));
    expect(ask(changed(sound, { leagueCity: undefined }), rule)).toMatchObject(lacking("leagueCity.code"));
  });

  it("says that the list of codes comes from a reference document", () => {
    const [use] = find(sound, rule).parameters;
    expect(use).toMatchObject({ id: "leagues-and-cities", basis: "reference" });
    expect(use?.source?.document).toContain("GB/T 2260");
  });

  it("takes the list of the caller", () => {
    const edition = withParameters(nm2024, { "leagues-and-cities": ["150781"] });
    expect(find(from("150781"), rule, { edition }).outcome).toBe("pass");
    expect(uses(find(from("150781"), rule, { edition }))).toEqual(["leagues-and-cities: 150781 (caller)"]);
  });

  it.each([
    { value: null, code: "parameter-not-given" },
    { value: "150200", code: "parameter-of-another-form" },
  ])("asks for the list when it is $value", ({ value, code }) => {
    const edition = withOddValue(nm2024, "leagues-and-cities", value);
    expect(ask(sound, rule, { edition })).toMatchObject({
      ...lacking("parameters.leagues-and-cities"),
      code,
    });
  });

  it("is no league or city: the region itself", () =>
    expect(find(from("内蒙古自治区"), rule).outcome).toBe("fail"));

  it("has no remedy: an applicant cannot become another", () => {
    expect(remedy(from("110000"), rule)).toMatchObject({ possible: false, code: "applicant-cannot-change" });
  });
});

describe("1.4#selection-quota", () => {
  const rule = "1.4#selection-quota";
  const codes = ["150100", "150200", "150300", "150400", "150500", "150600"];
  const choosing = (count: number, year = 2024) =>
    aSmallApplication({ year, publicity: { shortlist: codes.slice(0, count) } });
  const within = { least: "3", most: "5", unit: "个" };

  it.each([3, 4, 5])("%d pilots are within 3 to 5", (count) => {
    expect(ask(choosing(count), rule)).toEqual(passing("within", { actual: `${count}`, ...within }));
  });

  it.each([
    { count: 2, code: "too-few-pilots", by: { shortfall: "1" } },
    { count: 0, code: "too-few-pilots", by: { shortfall: "3" } },
    { count: 6, code: "too-many-pilots", by: { excess: "1" } },
  ])("$count pilots: $code", ({ count, code, by }) => {
    const values = { actual: `${count}`, ...within, ...by };
    expect(ask(choosing(count), rule)).toEqual(failing(code, values, ["publicity.shortlist"]));
  });

  it("one that is named twice is one", () => {
    const draft = changed(choosing(2), { "publicity.shortlist": ["150100", "150200", "150200"] });
    expect(ask(draft, rule)).toMatchObject({ outcome: "fail", values: { actual: "2" } });
  });

  it.each([
    { named: ["150100", "150200", "包投市"], outcome: "needs-data" },
    { named: ["150100", "150200", "150300", "包投市"], outcome: "pass" },
    { named: ["150100", "包投市"], outcome: "fail" },
    { named: ["150100", "150200", "150300", "150400", "150500", "包投市"], outcome: "needs-data" },
    { named: [...codes, "包投市"], outcome: "fail" },
    { named: ["150100", "150200", "无"], outcome: "fail" },
  ])("of $named nobody knows whether the last is one more: $outcome", ({ named, outcome }) => {
    const finding = find(changed(choosing(3), { "publicity.shortlist": named }), rule);
    expect(finding.outcome).toBe(outcome);
    if (outcome === "needs-data")
      expect(finding).toMatchObject({
        code: "word-not-understood",
        values: { words: "包投市" },
        missing: [`publicity.shortlist.${named.length - 1}`],
      });
  });

  it("asks for the year and for the list", () => {
    expect(ask(changed(choosing(3), { year: undefined }), rule)).toMatchObject(lacking("year"));
    expect(ask(sound, rule)).toMatchObject(lacking("publicity.shortlist"));
    expect(ask(changed(sound, { year: undefined }), rule)).toMatchObject(
      lacking("year", "publicity.shortlist"),
    );
  });

  it("notes both figures as the guideline's", () => {
    expect(uses(find(choosing(3), rule))).toEqual([
      "pilots-least: 3 (guideline)",
      "pilots-most: 5 (guideline)",
    ]);
  });

  it("goes by the year of the application, not by the day of asking", () => {
    expect(find(choosing(3), rule, { asOf: "2025-03-01" }).outcome).toBe("pass");
    expect(find(choosing(3, 2025), rule, { asOf: "2024-12-31" }).outcome).toBe("needs-data");
  });

  it.each([
    { year: 2023, code: "parameter-not-yet-valid" },
    { year: 2025, code: "parameter-expired" },
  ])("has no figures for $year", ({ year, code }) => {
    expect(ask(choosing(3, year), rule)).toMatchObject({
      ...lacking("parameters.pilots-least", "parameters.pilots-most"),
      code,
    });
  });

  it("takes the caller's figures for another year", () => {
    const validity = { validFrom: "2025-01-01", validTo: "2025-12-31" };
    const edition = withParameters(nm2024, {
      "pilots-least": { value: "6", ...validity },
      "pilots-most": { value: "8", ...validity },
    });
    const finding = find(choosing(6, 2025), rule, { edition });
    expect(finding).toMatchObject({ outcome: "pass", values: { least: "6", most: "8" } });
    expect(uses(finding)).toEqual(["pilots-least: 6 (caller)", "pilots-most: 8 (caller)"]);
  });

  it.each(["application", "review"] as const)("is not asked at the stage of %s", (stage) => {
    expect(ask(choosing(2), rule, { stage })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
      values: { stage: "approval" },
    });
  });

  it("is for the region to mend", () => {
    expect(remedy(choosing(2), rule)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });
});

describe.each([
  "1.4#sound-base",
  "1.4#transformation-potential",
  "1.4#demonstration-effect",
  "1.4#feasible-plan",
])("%s", (rule) => {
  describeJudged(rule, sound);

  it("is a preference: it never fails the application", () => {
    expect(find(sound, rule).force).toBe("prefer");
  });
});
