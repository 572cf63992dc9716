/** The rules of 2024 that another text takes over ask for the rows of that text, whatever their kind and direction. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  assessApplication,
  defineEdition,
  explain,
  type Indicator,
  nm2024,
  suggestRemedies,
} from "../../src/index.js";
import { aFinishedPilot, afterwards } from "../support/an-application.js";

const row = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  no: nm2024.indicators.length + 1,
  level1: "能耗",
  level2: "能耗",
  label: "单位产值能耗",
  unit: "吨标准煤",
  kind: "number",
  direction: "up",
  english: { level1: "energy", level2: "energy", label: "energy used" },
  ...more,
});

const editionWith = (more: Partial<Indicator>) =>
  defineEdition({ ...nm2024, id: "one-row-more", indicators: [...nm2024.indicators, row("own-row", more)] });

const draftWith = (values: object): ApplicationDraft => {
  const draft = aFinishedPilot();
  return { ...draft, indicators: [...(draft.indicators ?? []), { id: "own-row", ...values }] };
};

const findingOf = (rule: string, kind: Partial<Indicator>, values: object, draft = draftWith(values)) => {
  const edition = editionWith(kind);
  const { findings } = assessApplication(draft, { edition, asOf: afterwards, stage: "evaluation" });
  return findings.find((one) => one.rule === rule);
};

const upwards = { baseline: "5", midterm: "6", target: "8" };

describe.each(["4.2#targets-set", "A1.2#midterm-targets", "A2#counts-and-rates"])("%s", (rule) => {
  it("asks for a row that only this edition has", () => {
    expect(findingOf(rule, {}, { baseline: "5", midterm: "6" })).toMatchObject({
      outcome: "needs-data",
      missing: ["indicators.23.target"],
    });
    expect(findingOf(rule, {}, upwards)?.outcome).toBe("pass");
  });
});

describe("A2#counts-and-rates", () => {
  it.each([
    ["a growth", "percentage", "-12.5", "pass"],
    ["a growth", "percentage", "105.4", "pass"],
    ["a rate", "rate", "100.1", "fail"],
    ["an amount", "amount", "0", "pass"],
    ["an amount", "amount", "-0.01", "fail"],
    ["a number", "number", "1000.5", "pass"],
    ["a number", "number", "-1", "fail"],
    ["a count", "count", "1.5", "fail"],
  ] as const)("of %s (%s) %s can be the target: %s", (_, kind, target, outcome) => {
    const values = { baseline: "0", midterm: "0", target };
    expect(findingOf("A2#counts-and-rates", { kind, direction: "none" }, values)?.outcome).toBe(outcome);
  });

  it("says in both languages what cannot lie below zero", () => {
    const finding = findingOf("A2#counts-and-rates", {}, { ...upwards, midterm: "-1" });
    const edition = editionWith({});
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：单位产值能耗为-1吨标准煤，不应小于零；请更正。",
    );
    expect(explain(finding, "en", { edition })).toBe(
      "not met: energy used is -1 “吨标准煤”; it cannot lie below zero; correct it.",
    );
  });
});

describe("A2#targets-not-below-baseline", () => {
  const rule = "A2#targets-not-below-baseline";
  const downwards = { kind: "rate", direction: "down", unit: "%" } as const;

  it.each([
    ["up", "4.9", "fail", "target-below-baseline"],
    ["up", "5", "pass", "met"],
    ["down", "5", "pass", "met"],
    ["down", "5.1", "fail", "target-above-baseline"],
    ["down", "4.9", "pass", "met"],
    ["none", "4.9", "pass", "met"],
    ["none", "5.1", "pass", "met"],
  ] as const)("a row that goes %s from 5 to %s: %s", (direction, target, outcome, code) => {
    expect(findingOf(rule, { direction }, { ...upwards, target })).toMatchObject({ outcome, code });
  });

  it("goes as the row says where its direction rests on a parameter of another text", () => {
    const noDirectionWhere = { parameter: "copies", is: "3" };
    expect(findingOf(rule, { noDirectionWhere }, { ...upwards, target: "4" })?.outcome).toBe("fail");
  });

  it("says which way it should go, and mends it", () => {
    const draft = draftWith({ ...upwards, target: "7" });
    const edition = editionWith(downwards);
    const options = { edition, asOf: "2024-08-31" };
    const finding = findingOf(rule, downwards, {}, draft);
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：单位产值能耗越低越好，目标值7%却高于期初值5%，高出2个百分点；请调整目标。",
    );
    expect(explain(finding, "en", { edition })).toMatch(/7, is above its baseline 5 by 2 percentage points/);
    const remedy = suggestRemedies(draft, options).remedies.find((one) => one.rule === rule);
    expect(remedy).toMatchObject({
      code: "targets-to-baseline",
      changes: [{ path: ["indicators", 23, "target"], value: "5" }],
    });
    expect(explain(remedy, "zh-CN", { edition })).toContain("将1项指标的目标值调整到不差于期初值。");
  });
});

describe("4.2#targets-met", () => {
  const { performance } = aFinishedPilot();
  const evaluations = performance?.evaluations?.map(({ met: _, ...one }) => one);
  const finding = (direction: Indicator["direction"], actual: string) => {
    const draft = draftWith({ ...upwards, midterm: "8", actual });
    const edition = defineEdition({
      ...editionWith({ direction }),
      parameters: nm2024.parameters.map((one) =>
        one.id === "targets-each" ? { ...one, value: "each" } : one,
      ),
    });
    const { findings } = assessApplication(
      { ...draft, performance: { ...performance, evaluations } },
      { edition, asOf: afterwards, stage: "evaluation" },
    );
    const found = findings.find(({ rule }) => rule === "4.2#targets-met");
    return { found, zh: explain(found, "zh-CN", { edition }), en: explain(found, "en", { edition }) };
  };

  it.each([
    ["up", "7.9", "fail", "target-missed"],
    ["up", "8", "pass", "targets-met"],
    ["down", "8", "pass", "targets-met"],
    ["down", "8.1", "fail", "target-exceeded"],
    ["none", "1", "pass", "targets-met"],
  ] as const)("a row that goes %s, with a target of 8, at %s: %s", (direction, actual, outcome, code) => {
    expect(finding(direction, actual).found).toMatchObject({ outcome, code });
  });

  it("says how far above it is where less is better", () => {
    const { zh, en } = finding("down", "8.1");
    expect(zh).toContain("单位产值能耗实际为8.1吨标准煤，目标不高于8吨标准煤，高出0.1吨标准煤；");
    expect(en).toContain("the target at most 8, 0.1 “吨标准煤” above;");
  });
});
