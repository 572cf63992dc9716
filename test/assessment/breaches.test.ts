import { describe, expect, it } from "vitest";
import { breachesOf, withoutIdleImplications } from "../../src/assessment/breaches.js";
import { assessApplication } from "../../src/index.js";
import type { Finding } from "../../src/kernel/rule.js";
import { aSmallApplication, asOf, changed, smallEdition } from "../support/an-application.js";

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  kind: "finding",
  rule,
  clause: "1",
  phrase: "",
  force: "must",
  basis: "text",
  stage: "application",
  outcome: "fail",
  code: `${rule}-failed`,
  values: {},
  fields: [],
  missing: [],
  parameters: [],
  judgements: [],
  ...more,
});

describe("breaches", () => {
  it("are each fault once, with the findings that show it", () => {
    const breaches = breachesOf([finding("1#a"), finding("1#b", { impliedBy: ["1#a"] }), finding("1#c")]);
    expect(breaches.map(({ rule, findings }) => [rule, ...findings])).toStrictEqual([
      ["1#a", "1#a", "1#b"],
      ["1#c", "1#c"],
    ]);
  });

  it("tell several faults of one rule one by one, each with its own fields", () => {
    const further = [{ code: "second", values: { at: "2" }, fields: ["b"] }];
    expect(breachesOf([finding("1#a", { fields: ["a", "b"], further })])).toMatchObject([
      { code: "1#a-failed", fields: ["a"] },
      { code: "second", values: { at: "2" }, fields: ["b"] },
    ]);
  });

  it("are nothing where nothing failed", () => {
    expect(breachesOf([finding("1#a", { outcome: "needs-data" })])).toStrictEqual([]);
  });

  it("stand by themselves where the rule they would follow from has not failed", () => {
    const [own] = withoutIdleImplications([finding("1#b", { impliedBy: ["1#a"] })]);
    expect(own).not.toHaveProperty("impliedBy");
    const kept = withoutIdleImplications([finding("1#a"), finding("1#b", { impliedBy: ["1#a", "1#z"] })]);
    expect(kept[1]?.impliedBy).toStrictEqual(["1#a"]);
  });

  it("are part of an assessment", () => {
    const draft = changed(aSmallApplication(), { "submission.paperCopies": 2, "submission.discCopies": 0 });
    const { breaches } = assessApplication(draft, { edition: smallEdition, asOf });
    expect(breaches.map(({ rule, code }) => `${rule}: ${code}`)).toStrictEqual([
      "5.1#copies: too-few-paper-copies",
      "5.1#copies: too-few-disc-copies",
    ]);
  });
});
