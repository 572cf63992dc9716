import { describe, expect, it } from "vitest";
import { selfEvaluationYears } from "../../src/application/self-evaluation-years.js";

const owed = (years: number, countedBy: "calendar" | "pilot-years") =>
  selfEvaluationYears({ start: "2024-09-01", years, leapDay: "last-of-february", countedBy });

describe("the years of a self-evaluation", () => {
  it.each(["calendar", "pilot-years"] as const)(
    "are no more than the calendar has, counted by %s",
    (countedBy) => {
      const most = owed(252, countedBy).length;
      expect(owed(10_000, countedBy)).toHaveLength(most);
      expect(owed(251, countedBy)).toHaveLength(most - 1);
    },
  );
});
