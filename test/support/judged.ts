import { describe, expect, it } from "vitest";
import type { AssessmentOptions } from "../../src/index.js";
import { ask, find, judged, remedy } from "./an-application.js";

/** The cases of every rule that a person decides: `shows` are the figures put before that person. */
export function describeJudged(
  rule: string,
  draft: unknown,
  shows: Readonly<Record<string, string>> = {},
  options: Partial<AssessmentOptions> = {},
): void {
  describe("by judgement", () => {
    it("asks for a judgement until there is one", () => {
      expect(ask(draft, rule, options)).toEqual({
        outcome: "needs-judgement",
        code: "judgement-needed",
        values: shows,
        fields: [],
        missing: [],
      });
    });

    it.each([
      { verdict: "pass", code: "judged-met" },
      { verdict: "fail", code: "judged-not-met" },
    ] as const)("is what the record says: $verdict", ({ verdict, code }) => {
      const record = judged(rule, verdict);
      const finding = find(draft, rule, { ...options, judgements: [record] });
      expect(finding).toMatchObject({ outcome: verdict, code, values: shows, judgements: [record] });
    });

    it("records that contradict each other settle nothing", () => {
      const judgements = [judged(rule, "pass"), judged(rule, "fail")];
      const finding = find(draft, rule, { ...options, judgements });
      expect(finding).toMatchObject({ outcome: "needs-judgement", code: "judgements-differ", judgements });
    });

    it("a record about another rule says nothing", () => {
      const other = rule === "1.4#sound-base" ? "3.1#chain-scale" : "1.4#sound-base";
      const finding = find(draft, rule, { ...options, judgements: [judged(other, "pass")] });
      expect(finding).toMatchObject({ outcome: "needs-judgement", judgements: [] });
    });
  });
}

/** No change of the application can answer for the person who judged. */
export const describeJudgeAlone = (rule: string, draft: unknown): void => {
  it("only the judge can mend it", () => {
    expect(remedy(draft, rule, { judgements: [judged(rule, "fail")] })).toMatchObject({
      possible: false,
      code: "only-the-judge-can",
      changes: [],
    });
  });
};
