/** 一年以后: 4 to 6 pilots, 120 enterprises, three years, one more indicator. */
import { describe, expect, it } from "vitest";
import { assessApplication, clauseCoverage, nm2024 } from "../../../src/index.js";
import { everythingUnder, foundIn, itLives, type Life, type Spoilt } from "../whole-life.js";
import { application, events, judgements } from "./application.js";
import { aYearOn } from "./edition.js";

const life: Life = {
  edition: aYearOn,
  application,
  judgements,
  asOf: "2025-08-31",
  events,
  candidates: ["150100", "150200", "150300", "150400"],
  year: 2025,
};

const spoilt: readonly Spoilt[] = [
  {
    what: "119 enterprises",
    draft: { ...application, enterprises: application.enterprises?.slice(1) },
    rule: "3.2#minimum-enterprises",
    zh: "不符合：纳入改造的企业为119户，要求不少于120户，还差1户；请再确定1户。",
    en: "not met: 119 enterprises to be transformed, at least 120 required, 1 too few; find 1 more.",
  },
  {
    what: "two years",
    draft: { ...application, period: { start: "2025-10-01", end: "2027-09-30" } },
    rule: "4.1#pilot-period",
    zh: "不符合：试点期自2025年10月1日至2027年9月30日，不足3年；截止日应为2028年9月30日，请更正。",
    en: "not met: the pilot period from 2025-10-01 to 2027-09-30 is shorter than 3 years; it should end on 2028-09-30.",
  },
];

describe("the same guideline a year on", () => {
  itLives(life, spoilt);

  it("asks for the row that is new", () => {
    const rows = application.indicators?.slice(0, -1);
    const { outcome, asks } = assessApplication({ ...application, indicators: rows }, life);
    expect(outcome).toBe("needs-data");
    expect(asks.map(({ field }) => field)).toContain("indicators.data-management-enterprises.target");
  });

  it("has an outline that still covers its text", () => {
    expect(clauseCoverage(aYearOn).sentences.length).toBe(nm2024.outline.length);
  });

  it("says no word of the year before", () => {
    const ofTheYearBefore = /nm-2024|不少于100户|3-5个盟市|试点期为2年|指南$/;
    expect(foundIn(everythingUnder(life, spoilt), ofTheYearBefore)).toEqual([]);
  });
});
