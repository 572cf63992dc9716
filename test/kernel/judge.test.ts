import { describe, expect, it } from "vitest";
import { byJudgement } from "../../src/kernel/judge.js";
import type { Judgement } from "../../src/kernel/judgement.js";
import type { Context } from "../../src/kernel/rule.js";
import { needsJudgement } from "../../src/kernel/verdict.js";

const met: Judgement = {
  rule: "3.5#lessons",
  verdict: "pass",
  by: "reviewer",
  on: "2024-06-01",
  grounds: "seen on the spot",
};
const notMet: Judgement = { ...met, verdict: "fail", grounds: "found nothing" };

const contextWith = (records: readonly Judgement[]): Context => ({
  asOf: "2024-06-30",
  stage: "implementation",
  figure: (id) => ({ value: undefined, field: id }),
  text: (id) => ({ value: undefined, field: id }),
  unit: () => "",
  list: (id) => ({ value: undefined, field: id }),
  choice: (id) => ({ value: undefined, field: id }),
  place: (code) => ({ code, isKnown: false }),
  judgements: (subjects) => records.filter(({ subject = "all" }) => subjects?.includes(subject) ?? true),
});

describe("a question only a person can answer", () => {
  it("is open without a record, with the figures the person should see", () => {
    expect(byJudgement(contextWith([]), { chains: "2" })).toStrictEqual(
      needsJudgement("judgement-needed", { chains: "2" }),
    );
  });

  it("is answered by a record that says it is met, and names the record", () => {
    expect(byJudgement(contextWith([met]))).toMatchObject({
      outcome: "pass",
      code: "judged-met",
      judgements: [met],
    });
  });

  it("is answered by a record that says it is not met", () => {
    expect(byJudgement(contextWith([notMet]), { chains: "2" })).toMatchObject({
      outcome: "fail",
      code: "judged-not-met",
      values: { chains: "2" },
      judgements: [notMet],
    });
  });

  it("is answered by several records that agree, and rests on all of them", () => {
    const second = { ...met, by: "another reviewer" };
    expect(byJudgement(contextWith([met, second]))).toMatchObject({
      outcome: "pass",
      judgements: [met, second],
    });
  });

  it("is not answered by records that contradict each other, in either order", () => {
    for (const records of [
      [met, notMet],
      [notMet, met],
    ]) {
      expect(byJudgement(contextWith(records), { chains: "2" })).toMatchObject({
        outcome: "needs-judgement",
        code: "judgements-differ",
        values: { chains: "2" },
        judgements: records,
      });
    }
  });

  it("of one subject is answered by the records of that subject", () => {
    const records = [
      { ...met, subject: "one" },
      { ...notMet, subject: "two" },
    ];
    expect(byJudgement(contextWith(records), {}, ["two"]).outcome).toBe("fail");
  });
});
