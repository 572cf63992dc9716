import { describe, expect, it } from "vitest";
import { formErrors, readSection, standardSchema } from "../../src/forms.js";
import {
  applyRemedy,
  assessApplication,
  assessNationalPilot,
  explain,
  fieldLabel,
  jsonSchema,
  leafLabel,
  nm2024,
  planRemedies,
  readApplication,
  suggestRemedies,
  toMarkdown,
  wordLabel,
  words,
} from "../../src/index.js";
import { city, cityFields } from "./another-city.js";

const options = { edition: city, asOf: "2025-06-30" };

/** One value for each own field, as somebody fills in a form. */
const filledIn = {
  cityClass: "省会城市",
  visitedOn: "2025-03-01",
  leagueCity: { districts: 9 },
  submission: { letterNumber: "某工信〔2025〕3号" },
  chains: [{ id: "a", name: "甲链", outputValue: "120000000", platforms: [{ opened: "是" }] }],
  enterprises: [{ name: "甲厂", scale: "规上", digitalLevel: "初始级", insured: true, staff: 120 }],
  plan: { vision: ["领先"], tasks: [{ cost: "500000" }] },
  budget: { reserve: "0.05", lines: [{ classes: ["硬件", "software"] }] },
  providers: { poolSize: 30, list: [{ rating: "4.5" }] },
  contracts: [{ signedOn: "2025-05-01" }],
};

const read = readApplication(filledIn, { edition: city });
const findingOf = (draft: object, rule: string) =>
  assessApplication(draft, options).findings.find((finding) => finding.rule === rule);

it("an edition with a field of its own on every noun is whole", () => expect(city.issues).toEqual([]));

describe("an own field is read", () => {
  it("on every noun, its words by their labels and other spellings", () => {
    expect(read.issues).toEqual([]);
    expect(read.ok && read.value).toEqual({
      ...filledIn,
      cityClass: "capital",
      chains: [{ id: "a", name: "甲链", outputValue: "120000000", platforms: [{ opened: true }] }],
      enterprises: [{ name: "甲厂", scale: "above", digitalLevel: "level-1", insured: true, staff: 120 }],
      budget: { reserve: "0.05", lines: [{ classes: ["hardware", "software"] }] },
    });
  });

  it("with the faults of its type, named by its label", () => {
    const { issues } = readApplication(
      { visitedOn: "2025-02-30", enterprises: [{ digitalLevel: "五级", staff: -1 }] },
      { edition: city },
    );
    expect(issues.map((issue) => explain(issue, "zh-CN", { edition: city }))).toEqual([
      "第1户企业的数字化水平：只能填写一级、二级或三级。",
      "第1户企业的职工人数：不能为负数；请更正。",
      "现场核查日期：不是有效日期；请填写1949年至2199年间的日期，如2024-06-30。",
    ]);
    expect(explain(issues[0], "en", { edition: city })).toBe(
      "level of digitalisation of enterprise 1: can only be level one, level two or level three.",
    );
  });

  it("without its edition as a key that nobody knows", () => {
    expect(readApplication({ cityClass: "capital" }).issues.map(({ code }) => code)).toEqual(["unknown-key"]);
  });

  it("by no edition that is none", () => {
    for (const edition of [5, null, {}, { id: 5 }, { id: "a", fields: {} }])
      expect(
        readApplication({}, { edition } as never).issues.map(({ code, field }) => [code, field]),
      ).toEqual([["unknown-edition", "edition"]]);
    expect(readApplication({}, { edition: nm2024 }).issues).toEqual([]);
  });

  it("in the declaration of a national pilot", () => {
    expect(assessNationalPilot({ batch: 2 }, options).issues).toEqual([]);
    expect(
      assessNationalPilot({ batch: "two" }, options).issues.map(({ code, field }) => [code, field]),
    ).toEqual([["wrong-type", "batch"]]);
  });
});

describe("an own field is counted in completeness", () => {
  const sectionOf = (draft: object, name: string) =>
    readApplication(draft, { edition: city }).completeness.sections.find(({ section }) => section === name);

  it("where it is required", () => {
    expect(sectionOf({}, "cityClass")).toEqual({
      section: "cityClass",
      percent: 0,
      required: 1,
      filled: 0,
      invalid: 0,
    });
    expect(sectionOf(filledIn, "cityClass")?.percent).toBe(100);
    const [without, withIt] = [
      { enterprises: [{ name: "甲厂" }] },
      { enterprises: [{ name: "甲厂", digitalLevel: "level-2" }] },
    ];
    expect([sectionOf(without, "enterprises")?.filled, sectionOf(withIt, "enterprises")?.filled]).toEqual([
      2, 3,
    ]);
  });

  it("and not where it is not", () => {
    expect(sectionOf({}, "visitedOn")).toBeUndefined();
    const [without, withIt] = [
      { enterprises: [{ name: "甲厂" }] },
      { enterprises: [{ name: "甲厂", staff: 3 }] },
    ];
    expect(sectionOf(without, "enterprises")).toEqual(sectionOf(withIt, "enterprises"));
  });
});

describe("an own field is seen by rules", () => {
  it("through the view", () => {
    expect(findingOf(filledIn, "2.1#class-of-city")).toMatchObject({
      outcome: "pass",
      values: { city: "capital" },
    });
  });

  it("and is asked for where it is missing, of who gives it", () => {
    const { asks } = assessApplication({ enterprises: [{ name: "甲厂", scale: "above" }] }, options);
    const of = (field: string) => asks.find((ask) => ask.field === field);
    expect(of("cityClass")).toMatchObject({ who: "regional-industry-department", form: "data" });
    expect(of("enterprises.0.digitalLevel")).toMatchObject({ who: "enterprise", rule: "2.3#no-beginner" });
    expect(of("enterprises.0.staff")).toMatchObject({ rule: "2.4#insured" });
    expect(explain(of("enterprises.0.digitalLevel"), "zh-CN", { edition: city })).toContain(
      "“甲厂”的数字化水平",
    );
  });

  it("of one enterprise, as any other fact", () => {
    const outcomeOf = (enterprise: object, rule: string) =>
      findingOf({ enterprises: [enterprise] }, rule)?.outcome;
    const beginner = "2.3#no-beginner";
    expect(outcomeOf({ scale: "above", digitalLevel: "level-1" }, beginner)).toBe("fail");
    expect(outcomeOf({ scale: "above", digitalLevel: "level-2" }, beginner)).toBe("pass");
    expect(outcomeOf({ scale: "below" }, beginner)).toBe("pass");
    expect(outcomeOf({ digitalLevel: "level-1" }, beginner)).toBe("needs-data");
    const insured = "2.4#insured";
    expect(outcomeOf({ insured: false, staff: 1 }, insured)).toBe("fail");
    expect(outcomeOf({ insured: true }, insured)).toBe("needs-data");
    expect(outcomeOf({ insured: true, staff: 0 }, insured)).toBe("pass");
  });
});

describe("a remedy of an own field", () => {
  const draft = { chains: [{ id: "a", name: "甲链", outputValue: "0" }] };
  const rule = "2.2#output-of-chains";
  const remedy = suggestRemedies(draft, options).remedies.find((one) => one.rule === rule);

  it("is offered, and works", () => {
    expect(remedy?.possible).toBe(true);
    const mended = applyRemedy(draft, remedy as never, { edition: city });
    expect(mended.ok && mended.value).toEqual({ chains: [{ id: "a", name: "甲链", outputValue: "1" }] });
  });

  it("needs its edition", () => {
    expect(applyRemedy(draft, remedy as never).issues.map(({ code, field }) => [code, field])).toEqual([
      ["edition-needed", "remedy.changes.0"],
    ]);
    expect(
      applyRemedy(draft, remedy as never, { edition: 5 } as never).issues.map(({ code }) => code),
    ).toContain("unknown-edition");
  });

  it("is refused where the field holds something else by then", () => {
    const { issues } = applyRemedy(
      { chains: [{ id: "a", name: "甲链", outputValue: "5" }] },
      remedy as never,
      {
        edition: city,
      },
    );
    expect(issues.map(({ code }) => code)).toEqual(["remedy-outdated"]);
  });

  it("is a step of a plan", () => {
    expect(planRemedies(draft, options).steps.map((step) => step.rule)).toContain(rule);
  });
});

describe("an own field has its names", () => {
  it("in both languages, with an edition", () => {
    expect(fieldLabel("enterprises.3.digitalLevel", "zh-CN", { edition: city })).toBe(
      "第4户企业的数字化水平",
    );
    expect(fieldLabel("enterprises.3.digitalLevel", "en", { edition: city })).toBe(
      "level of digitalisation of enterprise 4",
    );
    expect(leafLabel("chains.0.outputValue", "zh-CN", { edition: city })).toBe("产业链产值");
    expect(wordLabel("level-1", "zh-CN", { edition: city })).toBe("一级");
    expect(wordLabel("level-1", "en", { edition: city })).toBe("level one");
  });

  it("and none without", () => {
    expect(fieldLabel("enterprises.3.digitalLevel", "zh-CN")).toBe("第4户企业");
    expect(wordLabel("level-1", "zh-CN")).toBe("所填内容");
  });

  it("in whole reports, where no key shows", () => {
    const assessment = assessApplication({ enterprises: [{ name: "甲厂", scale: "above" }] }, options);
    const report = explain(assessment, "zh-CN", { edition: city });
    expect(report).toContain("数字化水平");
    expect(report).not.toMatch(/digitalLevel|cityClass/);
    expect(toMarkdown(assessment, "zh-CN", { edition: city })).toContain("数字化水平");
  });

  it("for what a select offers", () => {
    expect(
      words("enterprises.0.digitalLevel", { edition: city }).map(({ value, label }) => [value, label.en]),
    ).toEqual([
      ["level-1", "level one"],
      ["level-2", "level two"],
      ["level-3", "level three"],
    ]);
    expect(words("enterprises.0.digitalLevel")).toEqual([]);
    expect(words("enterprise.scale", { edition: city })).toEqual(words("enterprise.scale"));
  });
});

describe("an own field stands in forms", () => {
  it("of each section, with the faults of the whole", () => {
    const reading = readSection("enterprise", { digitalLevel: "五级" }, { edition: city });
    expect(formErrors(reading, "zh-CN", { edition: city })).toEqual({
      digitalLevel: "只能填写一级、二级或三级。",
    });
    expect(readSection("chain", { outputValue: "5" }, { edition: city })).toEqual({
      ok: true,
      value: { outputValue: "5" },
      issues: [],
    });
    expect(readSection("nationalPilot", { batch: 2 }, { edition: city })).toMatchObject({
      ok: true,
      value: { batch: 2 },
    });
    expect(readSection("chain", {}, { edition: 5 } as never).issues.map(({ code }) => code)).toEqual([
      "unknown-edition",
    ]);
  });

  it("of form libraries", () => {
    const { validate } = standardSchema("enterprise", "en", { edition: city })["~standard"];
    expect(validate({ digitalLevel: "level two" })).toEqual({ value: { digitalLevel: "level-2" } });
    expect(validate({ digitalLevel: "five" })).toEqual({
      issues: [{ path: ["digitalLevel"], message: "can only be level one, level two or level three." }],
    });
  });
});

describe("an own field stands in JSON Schema", () => {
  const schemaOf = (name: string, more = {}) => {
    const schema = jsonSchema(name, { edition: city, ...more });
    return (schema.ok ? schema.value.properties : {}) as Readonly<Record<string, object>>;
  };

  it("of its noun, with its names, unit and words", () => {
    const properties = schemaOf("enterprise", { locale: "en", annotations: true });
    expect(properties.digitalLevel).toMatchObject({
      title: "level of digitalisation",
      oneOf: [
        { const: "level-1", title: "level one" },
        { const: "level-2", title: "level two" },
        { const: "level-3", title: "level three" },
      ],
    });
    expect(properties.staff).toMatchObject({ description: "in people", "x-unit": "人" });
    expect(schemaOf("enterprise").staff).toMatchObject({ title: "职工人数", description: "单位：人" });
    expect(schemaOf("budgetLine").classes ?? schemaOf("budget").lines).toMatchObject({});
  });

  it("of whatever holds its noun, each noun of them", () => {
    const text = JSON.stringify(schemaOf("application"));
    const names = Object.entries(cityFields).flatMap(([noun, own]) =>
      noun === "nationalPilot" ? [] : Object.keys(own),
    );
    for (const name of names) expect(text).toContain(`"${name}":`);
    expect(JSON.stringify(schemaOf("nationalPilot"))).toContain('"batch":');
    expect(text).toContain('{"const":"hardware","title":"硬件"}');
  });

  it("and in none without its edition", () => {
    expect(JSON.stringify(jsonSchema("application"))).not.toContain("digitalLevel");
    expect(jsonSchema("chain", { edition: 5 } as never).issues.map(({ code }) => code)).toEqual([
      "unknown-edition",
    ]);
  });
});
