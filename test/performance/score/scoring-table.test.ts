import { describe, expect, it } from "vitest";
import { measuresOf } from "../../../src/performance/quantities.js";
import { gradeAt, scoringTable } from "../../../src/performance/score/scoring-table.js";
import { aScheme, falling } from "../../support/scoring.js";

const grade = (name: string, from: string) => ({ grade: name, from });
const table = (...grades: readonly ReturnType<typeof grade>[]) =>
  scoringTable(aScheme({ ids: ["own"], decimals: 2, grades }), measuresOf([{ ...falling, id: "own" }]), [
    "own",
  ]);

describe("the grade of so many points", () => {
  const [best, good, fair] = [grade("优", "90"), grade("良", "75.5"), grade("中", "60")] as const;

  it.each([
    ["the best first", [best, good, fair]],
    ["the best last", [fair, good, best]],
    ["in any order", [good, best, fair]],
  ])("is the best that they reach, with %s", (_, grades) => {
    const of = table(...grades);
    const at = (points: number) => gradeAt(of, points * 10 ** of.places);
    expect([100, 90, 89.99, 75.5, 75.49, 60, 59.99, 0].map(at)).toEqual([
      ...["优", "优", "良", "良", "中", "中", null, null],
    ]);
  });

  it("is none where a scheme has none", () => {
    expect(gradeAt(table(), 100)).toBeNull();
  });
});
