import { describe, expect, it } from "vitest";
import { explain, nm2024, publicityLengths, withParameters } from "../../../src/index.js";
import { asOf, find } from "../../support/an-application.js";
import { faultless } from "../../support/faults.js";

const lengths = Object.entries(publicityLengths);

describe("a named length of publicity", () => {
  it("is five or seven, in days or working days", () => {
    expect(lengths.map(([name, { value, unit }]) => [name, value, unit])).toStrictEqual([
      ["fiveDays", "5", "天"],
      ["sevenDays", "7", "天"],
      ["fiveWorkingDays", "5", "工作日"],
      ["sevenWorkingDays", "7", "工作日"],
    ]);
  });

  it.each(lengths)("%s can be taken as it is, and says where it comes from", (_, length) => {
    const edition = withParameters(nm2024, { "publicity-days": length });
    expect(edition.issues).toStrictEqual([]);
    expect(edition.parameters.find(({ id }) => id === "publicity-days")).toMatchObject({
      basis: "reference",
      source: { document: expect.stringContaining("公示") },
    });
  });

  it("decides, and is told of as a reference", () => {
    const edition = withParameters(nm2024, { "publicity-days": publicityLengths.sevenDays });
    const publicity = (to: string) =>
      find({ ...faultless, publicity: { from: "2024-09-10", to } }, "5.3#publicity", {
        ...{ edition, asOf, stage: "approval" },
      });
    const short = publicity("2024-09-15");
    expect(short).toMatchObject({ outcome: "fail", code: "publicity-too-short" });
    expect(explain(short, "zh-CN")).toContain("公示6天，要求不少于7天，还差1天");
    expect(short.parameters).toMatchObject([{ id: "publicity-days", basis: "reference" }]);
    expect(publicity("2024-09-16").code).not.toBe("publicity-too-short");
  });
});
