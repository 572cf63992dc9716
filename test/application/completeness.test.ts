import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationDraft } from "../../src/application/application.js";
import { completenessOf } from "../../src/application/completeness.js";
import { error, warning } from "../../src/core/issue.js";
import { rowOf } from "../../src/vocabulary/names.js";
import { placesIn } from "../../src/vocabulary/places.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";

const fields = Object.fromEntries(placesIn(vocabulary, "application"));

import { aCompleteDraft, pathsIn, valueAt, withValueAt } from "../support/complete-draft.js";

const of = (draft: ApplicationDraft) => completenessOf(draft, []);
const section = (draft: ApplicationDraft, name: string) =>
  of(draft).sections.find((one) => one.section === name);

/** The fields that are filled in, as against those that only hold others. */
const leaves = pathsIn(aCompleteDraft()).filter((path) => {
  const value = valueAt(aCompleteDraft(), path);
  const holdsRecords = Array.isArray(value) && value.some((entry) => typeof entry === "object");
  const isRecord = typeof value === "object" && !Array.isArray(value);
  return path.length > 0 && !holdsRecords && !isRecord && rowOf(path.join(".")) !== undefined;
});

const without = (paths: readonly (readonly (string | number)[])[]) =>
  paths.reduce<unknown>(
    (draft, path) => withValueAt(draft, path, undefined),
    aCompleteDraft(),
  ) as ApplicationDraft;

describe("a complete draft", () => {
  it("is filled to a hundred in every section", () => {
    expect(of(aCompleteDraft()).percent).toBe(100);
    expect(of(aCompleteDraft()).sections.map(({ percent }) => percent)).toStrictEqual(Array(11).fill(100));
  });

  it("has a section for each part of an application up to its submission", () => {
    const required = Object.entries(fields).filter(([, info]) => info.required);
    expect(of({}).sections.map((one) => one.section)).toStrictEqual([
      ...new Set(required.map(([pattern]) => pattern.split(".")[0])),
    ]);
  });

  it("has as many required fields as its sections together", () => {
    const { required, filled, sections } = of(without(leaves.slice(0, 9)));
    expect(sections.reduce((sum, one) => sum + one.required, 0)).toBe(required);
    expect(sections.reduce((sum, one) => sum + one.filled, 0)).toBe(filled);
  });

  it("stays complete without the fields that are optional", () => {
    const draft = aCompleteDraft();
    expect(of({ ...draft, budget: { ...draft.budget, instalments: [{}] } }).percent).toBe(100);
  });
});

describe("an empty draft", () => {
  it("is filled to nought", () => {
    expect(of({})).toMatchObject({ percent: 0, filled: 0, invalid: 0 });
  });

  it("is asked for the first entry of each list, not yet for the entry's fields", () => {
    expect(section({}, "enterprises")).toStrictEqual({
      section: "enterprises",
      percent: 0,
      required: 1,
      filled: 0,
      invalid: 0,
    });
  });
});

describe("a text or a list of words", () => {
  it("of which nothing is left is missing", () => {
    const plan = { results: [], goals: [], base: ["基础"] };
    expect(section({ plan }, "plan")).toMatchObject({ filled: 1 });
  });
});

describe("a list", () => {
  it("without entries is as good as none", () => {
    expect(section({ enterprises: [] }, "enterprises")).toMatchObject({ required: 1, filled: 0 });
  });

  it("with an empty entry has its entry, and is asked for each field of it", () => {
    expect(section({ enterprises: [{}] }, "enterprises")).toMatchObject({ required: 8, filled: 1 });
  });

  it("is asked for the fields of every entry", () => {
    expect(section({ enterprises: [{ name: "甲" }, { scale: "below" }] }, "enterprises")).toMatchObject({
      required: 15,
      filled: 3,
    });
  });

  it("inside a list is asked of every entry of the outer one", () => {
    const chains = (platforms: readonly object[]) => [{ platforms: [...platforms] }, {}];
    const before = section({ chains: chains([]) }, "chains");
    const after = section({ chains: chains([{ name: "平台" }]) }, "chains");
    expect((after?.filled ?? 0) - (before?.filled ?? 0)).toBe(2);
  });
});

describe("percent", () => {
  it("falls below a hundred with any required field that is missing", () => {
    for (const path of leaves.filter((one) => rowOf(one.join("."))?.required)) {
      const { percent, required, filled } = of(without([path]));
      expect(filled, path.join(".")).toBe(required - 1);
      expect(percent, path.join(".")).toBeLessThan(100);
    }
  });

  it("is rounded down: four sevenths are fifty-seven", () => {
    const submission = { paperCopies: 3, discCopies: 3, sealed: true, indicatorTableSealed: true };
    expect(section({ submission }, "submission")).toMatchObject({ required: 7, filled: 4, percent: 57 });
  });

  it("of the whole is the mean of its sections, however many fields each has", () => {
    const roster = Array.from({ length: 300 }, (_, index) => ({
      ...aCompleteDraft().enterprises?.[0],
      name: `企业${index}`,
    }));
    const { percent, required, filled, sections } = of({ enterprises: roster });
    expect((filled * 100) / required).toBeGreaterThan(95);
    expect(sections.map((one) => one.percent).filter((one) => one > 0)).toStrictEqual([100]);
    expect(percent).toBe(Math.floor(100 / sections.length));
  });

  it("asks nothing of a field for which another stands in", () => {
    expect(section({ period: { years: 2, from: "approval" } }, "period")).toMatchObject({ required: 0 });
    expect(section({ period: { years: 2, start: "2024-10-01" } }, "period")).toMatchObject({
      required: 1,
      filled: 1,
    });
  });

  it("never falls when a field is filled in, and one field more is filled", () => {
    fc.assert(
      fc.property(fc.subarray(leaves, { minLength: 1 }), fc.nat(), (missing, pick) => {
        const path = missing[pick % missing.length] as (string | number)[];
        const before = of(without(missing));
        const after = of(without(missing.filter((one) => one !== path)));
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(after.required).toBe(before.required);
        expect(after.filled - before.filled).toBe(rowOf(path.join("."))?.required ? 1 : 0);
      }),
    );
  });

  it("is a hundred only without errors", () => {
    const wrong = error("repeated-indicator", ["indicators", 1, "id"]);
    const reading = completenessOf(aCompleteDraft(), [wrong]);
    expect(reading).toMatchObject({ percent: 99, invalid: 1 });
    expect(reading.sections.filter(({ percent }) => percent < 100)).toMatchObject([
      { section: "indicators", percent: 99, invalid: 1 },
    ]);
  });

  it("is not lowered further by errors where something is missing anyway", () => {
    const wrong = error("wrong-type", ["year"]);
    expect(completenessOf({}, [wrong]).percent).toBe(0);
  });
});

describe("invalid", () => {
  it("counts errors and not warnings", () => {
    const issues = [error("a", ["year"]), warning("b", ["edition"]), error("c", ["plan", "base"])];
    expect(completenessOf({}, issues).invalid).toBe(2);
  });

  it("is counted in the section of the field, and in no other", () => {
    const issues = [error("a", ["plan"]), error("b", ["plan", "base"]), error("c", ["planning"])];
    const sections = completenessOf({}, issues).sections.filter(({ invalid }) => invalid > 0);
    expect(sections).toMatchObject([{ section: "plan", invalid: 2 }]);
  });

  it("of the whole input belongs to no section", () => {
    const { invalid, sections } = completenessOf({}, [error("not-json", [])]);
    expect(invalid).toBe(1);
    expect(sections.every((one) => one.invalid === 0)).toBe(true);
  });
});
