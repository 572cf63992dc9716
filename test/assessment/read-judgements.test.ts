import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJudgements } from "../../src/assessment/read-judgements.js";
import { defineEdition } from "../../src/edition/define-edition.js";
import type { Rule } from "../../src/kernel/rule.js";
import { pass } from "../../src/kernel/verdict.js";
import { inNoTime, timed } from "../support/host.js";
import { anythingAtAll, hostileValues } from "../support/hostile.js";

const rule = (id: string, more: Partial<Rule<unknown>> = {}) => ({
  id,
  phrase: "关键词",
  force: "must" as const,
  basis: "text" as const,
  stage: "application" as const,
  check: () => pass("met"),
  ...more,
});

const edition = defineEdition({
  id: "small",
  title: "一个小版本",
  parameters: [],
  rules: [rule("3.5#lessons", { judge: "reviewer" }), rule("3.2#minimum-enterprises")],
  indicators: [],
  outline: [],
});

const asOf = "2024-06-30";
const record = {
  rule: "3.5#lessons",
  verdict: "pass",
  by: "reviewer",
  on: "2024-06-30",
  grounds: "seen on the spot",
};

const read = (input: unknown) => readJudgements(input, edition, asOf);
const faultsOf = (input: unknown) =>
  read(input)
    .issues.map(({ field, code }) => `${field}: ${code}`)
    .sort();

describe("a judgement record", () => {
  it("that is whole, and of a rule that is left to a person, is read", () => {
    expect(read([record])).toMatchObject({ value: [record], issues: [] });
  });

  it("may be about one subject", () => {
    expect(read([{ ...record, subject: "服务商一" }]).value).toEqual([{ ...record, subject: "服务商一" }]);
  });

  it.each(["rule", "verdict", "by", "on", "grounds"])("without %s judges nothing", (field) => {
    const { [field as keyof typeof record]: _, ...rest } = record;
    expect(read([rest]).value).toStrictEqual([]);
    expect(faultsOf([rest])).toStrictEqual([`judgements.0.${field}: missing`]);
  });

  it.each(["无", "暂无。", "没有理由", "—"])(
    "with grounds that say there are none (%j) judges nothing",
    (grounds) => {
      expect(read([{ ...record, grounds }]).value).toStrictEqual([]);
      expect(faultsOf([{ ...record, grounds }])).toStrictEqual(["judgements.0.grounds: says-none"]);
    },
  );

  it.each([
    ["grounds", "待定"],
    ["grounds", "不详（由专家组补充）"],
    ["grounds", "……"],
    ["by", "另行通知"],
  ])("with %s that are still to come (%j) judges nothing", (field, said) => {
    expect(read([{ ...record, [field]: said }]).value).toStrictEqual([]);
    expect(faultsOf([{ ...record, [field]: said }])).toStrictEqual([`judgements.0.${field}: says-later`]);
  });

  it.each(["", " ", null])("with grounds %j is without grounds", (grounds) => {
    expect(faultsOf([{ ...record, grounds }])).toStrictEqual(["judgements.0.grounds: missing"]);
  });

  it.each([
    ["verdict", "perhaps", "unknown-word"],
    ["on", "2024-02-30", "not-a-date"],
    ["by", 5, "wrong-type"],
    ["subject", 5, "wrong-type"],
  ])("whose %s is %j judges nothing", (field, value, code) => {
    expect(read([{ ...record, [field]: value }]).value).toStrictEqual([]);
    expect(faultsOf([{ ...record, [field]: value }])).toStrictEqual([`judgements.0.${field}: ${code}`]);
  });

  it("with a key nobody knows is read all the same, with a warning", () => {
    expect(read([{ ...record, remark: "x" }])).toMatchObject({
      value: [record],
      issues: [{ code: "unknown-key", field: "judgements.0.remark", severity: "warning" }],
    });
  });

  it("dated on the day of assessment is read, dated after it is not", () => {
    expect(read([{ ...record, on: "2024-06-30" }]).value).toHaveLength(1);
    expect(read([{ ...record, on: "2024-07-01" }])).toMatchObject({
      value: [],
      issues: [
        {
          code: "judgement-after-assessment",
          path: ["judgements", 0, "on"],
          field: "judgements.0.on",
          severity: "error",
          values: { on: "2024-07-01", asOf: "2024-06-30" },
        },
      ],
    });
  });

  it("about a rule the edition does not have judges nothing, and the nearest is named", () => {
    expect(read([{ ...record, rule: "3.5#lesson" }])).toMatchObject({
      value: [],
      issues: [
        {
          code: "unknown-rule",
          field: "judgements.0.rule",
          severity: "error",
          values: { rule: "3.5#lessons" },
        },
      ],
    });
  });

  it("about a rule that is nowhere near any names none", () => {
    expect(read([{ ...record, rule: "toString" }]).issues).toMatchObject([
      { code: "unknown-rule", values: {} },
    ]);
  });

  it("about a rule that needs no person judges nothing", () => {
    expect(read([{ ...record, rule: "3.2#minimum-enterprises" }])).toMatchObject({
      value: [],
      issues: [{ code: "rule-needs-no-judgement", values: { rule: "3.2#minimum-enterprises" } }],
    });
  });
});

describe("a list of records", () => {
  it("may be empty", () => {
    expect(read([])).toMatchObject({ value: [], issues: [] });
  });

  it("is read record by record: one that is wrong does not stop the others", () => {
    const { value } = read([record, 5, { ...record, on: "soon" }, { ...record, by: "another" }]);
    expect(value).toEqual([record, { ...record, by: "another" }]);
    expect(faultsOf([record, 5, { ...record, on: "soon" }])).toStrictEqual([
      "judgements.1: wrong-type",
      "judgements.2.on: not-a-date",
    ]);
  });

  it.each([{}, "all met", 5, null, true])("that is %j is none", (input) => {
    expect(read(input)).toMatchObject({
      value: [],
      issues: [
        {
          code: "wrong-type",
          path: ["judgements"],
          field: "judgements",
          severity: "error",
          values: { expected: "a-list" },
        },
      ],
    });
  });
});

describe("hostile records", () => {
  it.each(hostileValues)("with $what come back at once, as the issue $code", ({ make, code }) => {
    const records = [record, { ...record, grounds: make() }];
    const { value, issues } = read(records);
    expect(value).toStrictEqual([]);
    expect(issues).toMatchObject([{ code, severity: "error" }]);
    expect(issues[0]?.path[0]).toBe("judgements");
    expect(timed(() => read(records))).toBeLessThan(inNoTime);
  });

  it("never raise an exception, and never become a judgement by half", () => {
    const nearly = fc.record(
      {
        rule: fc.oneof(fc.constant(record.rule), anythingAtAll),
        verdict: fc.oneof(fc.constant("pass"), anythingAtAll),
        by: fc.oneof(fc.constant("reviewer"), anythingAtAll),
        on: fc.oneof(fc.constant(asOf), anythingAtAll),
        grounds: fc.oneof(fc.constant("seen"), anythingAtAll),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anythingAtAll, fc.array(nearly, { maxLength: 3 })), (input) => {
        for (const judgement of read(input).value) {
          expect(judgement).toMatchObject({
            rule: "3.5#lessons",
            verdict: expect.stringMatching(/^(pass|fail)$/),
          });
          expect([judgement.by, judgement.on, judgement.grounds].every((text) => text.trim() !== "")).toBe(
            true,
          );
        }
      }),
    );
  });

  it("are never changed", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        const input = [{ ...record, grounds: value }];
        const before = fc.stringify(input);
        read(input);
        expect(fc.stringify(input)).toBe(before);
      }),
    );
  });
});
