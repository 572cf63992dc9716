import { describe, expect, it } from "vitest";
import {
  applyEvent,
  assessApplication,
  defineEdition,
  explain,
  nm2024,
  startPilot,
  toMarkdown,
} from "../../../src/index.js";
import { aSmallApplication, changed, find } from "../../support/an-application.js";
import { results } from "../../support/results.js";
import { everything } from "../../support/things.js";

const locales = ["zh-CN", "en"] as const;
const assessment = assessApplication({}, { edition: nm2024, asOf: "2024-08-31" });
const unknown = explain(5, "zh-CN");

/** Every object within, also those in objects. */
const within = (thing: unknown): readonly object[] =>
  typeof thing !== "object" || thing === null ? [] : [thing, ...Object.values(thing).flatMap(within)];

describe("what a result rests on", () => {
  it("is explained by itself, as the assessment tells it", () => {
    const lines = explain(assessment, "zh-CN")
      .split("\n")
      .map((line) => line.trim());
    for (const assumption of assessment.assumptions) expect(lines).toContain(explain(assumption, "zh-CN"));
  });

  it("is a paragraph on paper", () => {
    const [assumption] = assessment.assumptions;
    expect(toMarkdown(assumption, "en")).toMatch(/^the codes of the leagues and cities: 12 entries /);
  });
});

describe("a part of a result", () => {
  it("that has a code is explained, whatever holds it", () => {
    const coded = [...results, ...everything.findings, ...everything.remedies]
      .flatMap(within)
      .filter((one) => typeof (one as { readonly code?: unknown }).code === "string");
    const untold = coded.filter((one) => explain(one, "zh-CN") === unknown);
    expect(untold).toEqual([]);
  });

  it("that is one fault of several is told with its own figures", () => {
    const draft = changed(aSmallApplication(), { "chains.0.counts": { aboveScale: 0, belowScale: 1 } });
    const { further = [] } = find(draft, "A1.1#counts-match-list");
    expect(further.map((fault) => explain(fault, "zh-CN"))).toEqual([
      "装备制造的名单有规下企业2家，只填报1家，多出1家；请核对一致。",
    ]);
  });

  it("that is a fault of an unknown rule is told by its figures", () => {
    const fault = { code: "too-few-camels", values: { actual: "1", required: "3" }, fields: ["camels"] };
    expect(explain(fault, "zh-CN")).toBe("未写明条款的要求：实际为1，要求3。");
  });

  it("that is a case to judge is told by what is to be seen", () => {
    const fault = { code: "judgement-needed", values: { documents: "3" }, fields: [] };
    expect(explain(fault, "zh-CN")).toMatch(/须经评定（材料3份）/);
  });

  it("that is a reason against an event is told as the refusal tells it", () => {
    const state = startPilot({ edition: nm2024, on: "2024-07-01", leagueCity: { code: "150200" } });
    const result = applyEvent(state, { type: "closed", on: "2024-07-02" }, { edition: nm2024 });
    const reasons = result.ok ? [] : result.refusal.reasons;
    expect(explain(result, "zh-CN")).toContain(explain(reasons[0], "zh-CN"));
  });

  it("that is done for another must is told with what that asks for", () => {
    const part = { rule: "5.1#sealed", code: "seal-it", values: {} };
    expect(explain(part, "zh-CN")).toBe("总体方案加盖公章：在总体方案上加盖公章。");
  });

  it.each([
    { id: "a", value: 5, unit: [], basis: {} },
    { code: "seal-it", values: "none", fields: 5 },
    { code: {}, clause: 1, phrase: 2, values: 3, field: 4 },
    { rule: [], code: "seal-it", values: null },
  ])("that is not whole is not made up: %o", (part) => {
    for (const locale of locales) expect(explain(part, locale)).not.toMatch(/undefined|null|\[object/);
  });
});

describe("an edition", () => {
  it("with faults is explained by them", () => {
    const edition = defineEdition({ ...nm2024, id: "" });
    expect(explain(edition, "zh-CN")).toMatch(
      /^不能使用，有\d+处错误；请更正。\n填写和参数中的问题（\d+项）：\n/,
    );
  });

  it("without faults has none to tell", () => expect(explain(nm2024, "zh-CN")).toBe("没有问题。"));

  it("with faults is a report on paper", () => {
    expect(toMarkdown(defineEdition({ ...nm2024, id: "" }), "en")).toMatch(/^## .*\n\ncannot be used, |^## /);
  });
});
