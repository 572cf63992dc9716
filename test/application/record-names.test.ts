import { describe, expect, it } from "vitest";
import { namedIssues, recordNames } from "../../src/application/record-names.js";
import { error } from "../../src/core/issue.js";

const enterprises = Array.from({ length: 9 }, (_, index) => ({ name: `企业${index}` }));

describe("recordNames", () => {
  it("names the first five records of each kind of field", () => {
    const fields = enterprises.map((_, index) => `enterprises.${index}.willing`);
    expect(Object.keys(recordNames({ enterprises }, fields) ?? {})).toEqual(
      [0, 1, 2, 3, 4].map((index) => `enterprises.${index}`),
    );
  });

  it("names no more than thirty records beside one result", () => {
    const fields = [..."abcdefghij"].flatMap((key) =>
      enterprises.map((_, index) => `enterprises.${index}.${key}`),
    );
    const many = Array.from({ length: 90 }, (_, index) => ({ name: `企业${index}` }));
    const spread = fields.map((field, index) => field.replace(/\d+/, `${index}`));
    expect(Object.keys(recordNames({ enterprises: many }, spread) ?? {})).toHaveLength(30);
  });

  it("has none where no record has a name", () => {
    expect(recordNames({ enterprises: [{}] }, ["enterprises.0.willing", "plan"])).toBeUndefined();
  });
});

describe("namedIssues", () => {
  const issue = error("missing", ["enterprises", 1, "name"]);

  it("names the records of an issue that has no names yet", () => {
    expect(namedIssues({ enterprises }, [issue])[0]?.names).toEqual({ "enterprises.1": "企业1" });
  });

  it("leaves alone the names that it has, and an issue of a record without one", () => {
    const named = { ...issue, names: { "enterprises.1": "甲" } };
    expect(namedIssues({ enterprises }, [named])).toStrictEqual([named]);
    expect(namedIssues({}, [issue])).toStrictEqual([issue]);
  });
});
