import { describe, expect, it } from "vitest";
import {
  assessApplication,
  assessNationalPilot,
  explain,
  type Finding,
  nm2024,
} from "../../../../src/index.js";

const options = { edition: nm2024, asOf: "2025-01-26" };
const declaration = {
  city: { code: "150100" },
  approvalDocument: "国家批复",
  approvedOn: "2024-06-30",
  approvedPlan: true,
};
const findingOf = (input: unknown, rule: string): Finding => {
  const finding = assessNationalPilot(input, options).findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(rule);
  return finding;
};

describe("N#city-of-region", () => {
  it("names the city", () => {
    const finding = findingOf(declaration, "N#city-of-region");
    expect(finding).toMatchObject({ outcome: "pass", code: "city-of-region", values: { city: "150100" } });
    expect(explain(finding, "zh-CN")).toContain("呼和浩特市");
    expect(explain(finding, "en")).toContain("Hohhot");
  });

  it("takes a league as well as a city, and nothing outside the region", () => {
    expect(findingOf({ city: { code: "152900" } }, "N#city-of-region").outcome).toBe("pass");
    expect(findingOf({ city: { code: "110100" } }, "N#city-of-region")).toMatchObject({
      outcome: "fail",
      code: "city-not-of-region",
      fields: ["city.code"],
    });
  });

  it("reads the name where there is no code", () => {
    const named = (city: object) => findingOf({ city }, "N#city-of-region");
    expect(named({ name: "呼和浩特市" })).toMatchObject({ outcome: "pass", values: { city: "150100" } });
    expect(named({ code: "无", name: "呼和浩特" }).outcome).toBe("pass");
    expect(named({})).toMatchObject({ outcome: "needs-data", missing: ["city.code"] });
  });

  it("asks about a name that it does not know", () => {
    expect(findingOf({ city: { name: "青城" } }, "N#city-of-region")).toMatchObject({
      outcome: "needs-data",
      code: "word-not-understood",
      missing: ["city.name"],
      values: { words: "青城" },
    });
  });
});

describe("N#special-fund-support", () => {
  it("does not follow for a city of another region", () => {
    const elsewhere = { ...declaration, city: { code: "110100" } };
    expect(findingOf(elsewhere, "N#special-fund-support").outcome).toBe("not-applicable");
  });

  it("follows once both documents are there", () => {
    expect(findingOf(declaration, "N#special-fund-support")).toMatchObject({
      outcome: "pass",
      code: "support-follows",
      force: "target",
    });
    expect(assessNationalPilot(declaration, options).outcome).toBe("pass");
  });

  it("does not follow while one is absent, and cannot be told while one is missing", () => {
    expect(findingOf({ ...declaration, approvedPlan: false }, "N#special-fund-support").outcome).toBe(
      "not-applicable",
    );
    expect(findingOf({ ...declaration, approvedPlan: undefined }, "N#special-fund-support")).toMatchObject({
      outcome: "needs-data",
      missing: ["approvedPlan"],
    });
  });

  it("is nothing an application for the region's own pilots is asked", () => {
    const { findings } = assessApplication({}, options);
    const ofNational = findings.filter(({ rule }) => rule.startsWith("N#"));
    expect(ofNational.map(({ outcome, code }) => [outcome, code])).toStrictEqual(
      Array.from({ length: 4 }, () => ["not-applicable", "other-programme"]),
    );
  });
});
