import { describe, expect, it } from "vitest";
import { formErrors, readSection } from "../../src/forms.js";
import { applyRemedy, assessApplication, nm2024, readApplication, screenRoster } from "../../src/index.js";
import { type EditionParts, enterpriseRule, View } from "../../src/rules.js";
import { called, ofEveryAnswer, withFields } from "../support/own-fields.js";
import { city, cityFields } from "./another-city.js";

describe("own fields as they come", () => {
  it("are looked at once: an edition made of another has the same", () => {
    expect(withFields(city.fields).fields).toBe(city.fields);
    expect(withFields(cityFields).fields).not.toBe(city.fields);
  });

  it("may be anything, and then the edition says why it decides nothing", () => {
    const cycle: Record<string, unknown> = {};
    cycle.chain = cycle;
    for (const fields of [cycle, new Map(), () => 1])
      expect(withFields(fields).issues.every(({ path }) => path[1] === "fields")).toBe(true);
    expect(withFields(cycle).issues.map(({ code }) => code)).toEqual(["cycle"]);
  });

  it("of an edition that nobody looked at are refused with it", () => {
    const copy = JSON.parse(JSON.stringify(city.fields)) as NonNullable<EditionParts["fields"]>;
    const { issues } = assessApplication({}, { edition: { ...nm2024, fields: copy }, asOf: "2025-06-30" });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-edition"]);
  });

  it("can say a word of the library's own, called as it is there", () => {
    const words = [
      { value: "above", label: called("规上", "above scale") },
      { value: "other", label: called("其他情形", "another case") },
    ];
    const edition = withFields({
      chain: { size: { label: called("规模类别", "class of size"), type: "word", words } },
    });
    expect(edition.issues).toEqual([]);
    const reading = readApplication({ chains: [{ size: "规模以上" }] }, { edition });
    expect(reading.ok && reading.value).toEqual({ chains: [{ size: "above" }] });
  });

  it("two fields may say the same word, called the same", () => {
    const level = (zh: string, en: string) => ({
      label: called(zh, en),
      type: "word",
      words: [{ value: "one", label: called("一档", "first") }],
    });
    expect(
      withFields({ chain: { level: level("甲", "a") }, plan: { level: level("乙", "b") } }).issues,
    ).toEqual([]);
  });
});

describe("what a rule sees of an own field", () => {
  it("is missing where the record that holds it is", () => {
    const own = new View<object>(undefined, "plan").own("vision");
    expect([own.value, own.field]).toEqual([undefined, "plan.vision"]);
    expect(new View({ vision: null }, "plan").own("vision").value).toBeUndefined();
    expect(new View({}, "plan").own("toString").value).toBeUndefined();
  });

  it("of several words, or of a figure, is whether there are any", () => {
    const fields = {
      enterprise: {
        tools: {
          label: called("所用软件", "software in use"),
          type: "words",
          words: [{ value: "erp", label: called("企业资源计划", "resource planning") }],
        },
        age: { label: called("成立年数", "years since its founding"), type: "count" },
      },
    };
    const rule = enterpriseRule({
      id: "2.1#own",
      phrase: "软件",
      force: "must",
      basis: "text",
      stage: "application",
      predicate: { reads: [], own: ["tools"], requires: ["age"], fault: () => undefined },
    });
    const edition = withFields(fields, [rule]);
    const outcomeOf = (enterprise: object) =>
      assessApplication({ enterprises: [enterprise] } as never, {
        edition,
        asOf: "2025-06-30",
      }).findings.find((finding) => finding.rule === "2.1#own")?.outcome;
    expect(outcomeOf({ name: "甲厂", tools: ["erp"], age: 3 })).toBe("pass");
    expect(outcomeOf({ name: "甲厂", tools: ["erp"] })).toBe("needs-data");
    expect(outcomeOf({ name: "甲厂", tools: [], age: 0 })).toBe("pass");
  });
});

it("a roster keeps of a large table of answers only those that occur", () => {
  const names = Array.from({ length: 11 }, (_, index) => `answer${index}`);
  const fields = names.map((name, index) => [
    name,
    { label: called("问".repeat(index + 1), `question ${index}`), type: "yes-or-no" },
  ]);
  const edition = withFields({ enterprise: Object.fromEntries(fields) }, [ofEveryAnswer(names)]);
  const records = [{ answer0: true }, { answer0: true }, { answer10: false }];
  const { summary } = screenRoster(records, { edition, chains: ["a"] });
  expect(summary.rules.find(({ rule }) => rule === "2.1#own")).toMatchObject({ pass: 3, fail: 0 });
});

describe("options", () => {
  it("of applyRemedy that nobody knows are told, and what are none refused", () => {
    const draft = { submission: { paperCopies: 1 } };
    const remedy = { changes: [] } as never;
    const codes = (options: unknown) =>
      applyRemedy(draft, remedy, options as never).issues.map(({ code }) => code);
    expect(codes([])).toContain("wrong-type");
    expect(codes({ editions: city })).not.toContain("unknown-option");
  });

  it("of a section that nobody knows are told", () => {
    const reading = readSection("chain", { name: "甲链" }, { editions: city } as never);
    expect([reading.ok, reading.issues.map(({ code }) => code)]).toEqual([true, ["unknown-option"]]);
    expect(
      readSection("nationalPilot", {}, { editions: city } as never).issues.map(({ code }) => code),
    ).toEqual(["unknown-option"]);
  });

  it("of errors for a form may be anything", () => {
    const reading = readSection("period", { start: "2024-02-30" });
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("hands off");
        },
      },
    );
    for (const options of [null, hostile])
      expect(Object.keys(formErrors(reading, "en", options as never))).toEqual(["start"]);
  });
});
