/** How the remedies of rules that an embedder writes fit together: each reads one figure of the submission. */
import { describe, expect, it } from "vitest";
import {
  applyRemedy,
  assessApplication,
  defineEdition,
  nm2024,
  type Remedy,
  suggestRemedies,
} from "../../src/index.js";
import { type ApplicationRule, applicationRule, fail, given, pass } from "../../src/rules.js";

const paper = ["submission", "paperCopies"] as const;
const disc = ["submission", "discCopies"] as const;
const set = (path: readonly string[], value: unknown) => ({ action: "set", path, value }) as const;

/** A must that a figure has a value. */
const must = (id: string, path: readonly string[], value: number, changes: unknown): ApplicationRule =>
  applicationRule({
    ...{ id, phrase: id, force: "must", basis: "text", stage: "application" },
    check: ({ application }) => {
      const [first, second] = path as ["submission", "paperCopies"] | ["year"];
      const fact =
        second === undefined ? application.at("year") : application.at(first as "submission").at(second);
      return given([fact], (held) => (held === value ? pass("met") : fail("not-met", {}, [path.join(".")])));
    },
    mend: () => ({ code: "make-copies", changes: changes as never }),
  });

const editionOf = (...rules: readonly ApplicationRule[]) => {
  const { provisions: _, procedure: __, issues: ___, ...parts } = nm2024;
  const edition = defineEdition({ ...parts, id: "own", rules, outline: [] });
  expect(edition.issues).toEqual([]);
  return edition;
};

const remedyOf = (draft: object, ...rules: readonly ApplicationRule[]) => {
  const edition = editionOf(...rules);
  const options = { edition, asOf: "2024-08-15" };
  const remedy = suggestRemedies(draft, options).remedies[0] as Remedy;
  const mended = remedy.possible ? applyRemedy(draft, remedy) : undefined;
  const after = mended?.ok ? assessApplication(mended.value, options).outcome : undefined;
  return { remedy, mended: mended?.ok ? mended.value : undefined, after };
};

const threeDiscs = must("2.1#discs", disc, 3, [set(disc, 3)]);

describe("a remedy that would break another must", () => {
  it("mends that one too, and sets once what both would set", () => {
    const threeSheets = must("1.1#sheets", paper, 3, [set(paper, 3), set(disc, 1)]);
    const draft = { submission: { paperCopies: 2, discCopies: 3 } };
    const { remedy, mended, after } = remedyOf(draft, threeSheets, threeDiscs);
    expect(remedy).toMatchObject({ rule: "1.1#sheets", possible: true, also: [] });
    expect(remedy.changes).toMatchObject([set(paper, 3)]);
    expect([mended, after]).toEqual([{ submission: { paperCopies: 3, discCopies: 3 } }, "pass"]);
  });

  it("names the must whose mend it holds", () => {
    const threeSheets = must("1.1#sheets", paper, 3, [set(paper, 3), { action: "remove", path: disc }]);
    const given2024 = must("2.2#year", ["year"], 2024, [set(["year"], 2024)]);
    const away = must("1.1#sheets", paper, 3, [set(paper, 3), set(["year"], 1)]);
    const draft = { year: 2024, submission: { paperCopies: 2, discCopies: 3 } };
    expect(remedyOf(draft, away, given2024, threeDiscs).remedy).toMatchObject({ possible: true });
    const open = remedyOf(draft, threeSheets, threeDiscs);
    expect(open.remedy.unsettles).toEqual(["2.1#discs"]);
  });

  it("is none where the other must cannot be mended, and says what that needs", () => {
    const threeSheets = must("1.1#sheets", paper, 3, [set(paper, 3), set(disc, 1)]);
    const { remedy } = remedyOf(
      { submission: { paperCopies: 2, discCopies: 3 } },
      threeSheets,
      must("2.1#discs", disc, 3, []),
    );
    expect(remedy).toMatchObject({
      possible: false,
      unsettles: ["2.1#discs"],
      also: [{ rule: "2.1#discs" }],
    });
  });

  it("is none where mending the other breaks it again", () => {
    const threeSheets = must("1.1#sheets", paper, 3, [set(paper, 3), set(disc, 1)]);
    const discsForSheets = must("2.1#discs", disc, 3, [set(disc, 3), set(paper, 1)]);
    const { remedy } = remedyOf(
      { submission: { paperCopies: 2, discCopies: 3 } },
      threeSheets,
      discsForSheets,
    );
    expect(remedy).toMatchObject({ possible: false, code: "no-single-change", changes: [] });
  });

  it("is none where two others break each other for ever", () => {
    const threeSheets = must("1.1#sheets", paper, 3, [set(paper, 3), set(disc, 1)]);
    const discs = must("2.1#discs", disc, 3, [set(disc, 3), set(["year"], 1)]);
    const year = must("2.2#year", ["year"], 2024, [set(["year"], 2024), set(disc, 1)]);
    const draft = { year: 2024, submission: { paperCopies: 2, discCopies: 3 } };
    expect(remedyOf(draft, threeSheets, discs, year).remedy).toMatchObject({
      possible: false,
      code: "no-single-change",
      unsettles: ["2.1#discs"],
    });
  });
});

describe("a remedy of an embedder's own that cannot be used", () => {
  const draft = { submission: { paperCopies: 2, discCopies: 3 } };

  it.each([
    ["changes that are none", [5]],
    ["no list", 5],
    ["a value that no application can hold", [set(paper, 3n)]],
    ["a value that reads as another", [set(paper, "three")]],
  ])("with %s is not possible", (_, changes) => {
    expect(remedyOf(draft, must("1.1#sheets", paper, 3, changes)).remedy).toMatchObject({ possible: false });
  });
});
