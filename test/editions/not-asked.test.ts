/** 免填字段: what the form of an edition does not ask for is read, and asked for nowhere. */
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  type Edition,
  explain,
  jsonSchema,
  nm2024,
  readApplication,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { applicationRule, defineEdition, enterpriseRule, given, pass, withRules } from "../../src/rules.js";

const must = { force: "must", basis: "text", stage: "application" } as const;
const parts = { title: "某市办法（虚构）", parameters: [], rules: [], indicators: [], outline: [] };
const withoutChains = ["application.chains", "enterprise.chainId"];
const edition = defineEdition({ ...parts, id: "no-chains", notAsked: withoutChains });

const sectionsUnder = (under: Edition, draft: object = {}) =>
  readApplication(draft, { edition: under }).completeness.sections;
const said = ({ issues }: Edition) => issues.map(({ code, field, values }) => [code, field, values]);

it("an edition whose form leaves some fields out is whole", () => expect(edition.issues).toEqual([]));

describe("a field that is not asked for", () => {
  it("is no section of completeness, nor is what is within it", () => {
    const names = sectionsUnder(edition).map(({ section }) => section);
    expect(names).not.toContain("chains");
    expect(names).toContain("enterprises");
  });

  it("is not counted in the entries of a list", () => {
    const draft = { enterprises: [{ name: "甲厂" }] };
    const [asked, notAsked] = [nm2024, edition].map(
      (under) =>
        sectionsUnder(under, draft).find(({ section }) => section === "enterprises")?.required as number,
    );
    expect([asked, notAsked]).toEqual([8, 7]);
  });

  it("is not counted where it is given either", () => {
    const chains = [{ id: "a", name: "甲链" }];
    expect(sectionsUnder(edition, { chains })).toEqual(sectionsUnder(edition));
  });

  it("is read and kept where it is given", () => {
    const draft = { chains: [{ id: "a" }], enterprises: [{ name: "甲厂", chainId: "a" }] };
    const reading = readApplication(draft, { edition });
    expect(reading.issues).toEqual([]);
    expect(reading.ok && reading.value).toEqual(draft);
  });

  it("is refused like any other where it cannot be read", () => {
    const { issues, completeness } = readApplication({ chains: "甲链" }, { edition });
    expect(issues.map(({ code, field }) => [code, field])).toEqual([["wrong-type", "chains"]]);
    expect(completeness.invalid).toBe(1);
  });

  it("has its label and its place in JSON Schema still", () => {
    const schema = jsonSchema("application", { edition });
    expect(schema.ok && (schema.value.properties as Record<string, unknown>).chains).toMatchObject({
      title: "申报产业链",
    });
  });

  it("stays so in variants of the edition", () => {
    const figures = [{ id: "a", value: "1", unit: "", basis: "caller" } as const];
    const varied = withParameters(
      defineEdition({ ...parts, id: "figures", parameters: figures, notAsked: withoutChains }),
      { a: 2 },
    );
    expect(varied.issues).toEqual([]);
    expect(sectionsUnder(varied)).toEqual(sectionsUnder(edition));
    expect(sectionsUnder({ ...edition, id: "copy" })).toEqual(sectionsUnder(edition));
  });
});

it("an edition that asks for nothing is complete from the first", () => {
  const all = sectionsUnder(nm2024).map(({ section }) => `application.${section}`);
  const nothing = defineEdition({ ...parts, id: "nothing", notAsked: all });
  const { percent, sections } = readApplication({}, { edition: nothing }).completeness;
  expect([nothing.issues, percent, sections]).toEqual([[], 100, []]);
});

describe("a term that is none", () => {
  it.each<[string, unknown, string, string, object]>([
    ["no list", "application.chains", "wrong-type", "edition.notAsked", { expected: "a-list" }],
    ["no text", [5], "wrong-type", "edition.notAsked.0", { expected: "a-text" }],
    [
      "a field alone",
      ["application.year", "chains"],
      "not-asked-of-nothing",
      "edition.notAsked.1",
      { term: "chains" },
    ],
    [
      "a field written otherwise",
      ["enterprise.chain"],
      "not-asked-of-nothing",
      "edition.notAsked.0",
      { term: "enterprise.chain", closest: "enterprise.chainId" },
    ],
    [
      "what stands in no application",
      ["nationalPilot.publicity"],
      "not-asked-of-nothing",
      "edition.notAsked.0",
      { term: "nationalPilot.publicity" },
    ],
  ])("is a fault of the edition: %s", (_name, notAsked, code, field, values) => {
    const faulty = defineEdition({ ...parts, id: "faulty", notAsked });
    expect(said(faulty)).toContainEqual([code, field, expect.objectContaining(values)]);
    expect(readApplication({}, { edition: faulty }).issues.length).toBe(0);
    expect(assessApplication({}, { edition: faulty, asOf: "2025-06-30" }).outcome).toBe("needs-data");
  });

  it("is said in both languages", () => {
    const [issue] = defineEdition({ ...parts, id: "faulty", notAsked: ["enterprise.chain"] }).issues;
    expect(explain(issue, "zh-CN")).toBe(
      "第1个免填字段：申报材料没有“enterprise.chain”，或为“enterprise.chainId”；请核对。",
    );
    expect(explain(issue, "en")).toBe(
      "field 1 that is not asked for: “enterprise.chain” is no field of an application; perhaps “enterprise.chainId” is meant; check it.",
    );
  });

  it("is told where the list cannot be looked at", () => {
    const refuse = () => {
      throw new Error("closed");
    };
    const notAsked = new Proxy([], { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
    const { issues } = defineEdition({ ...parts, id: "faulty", notAsked });
    expect(issues.map(({ field, severity }) => [field, severity])).toEqual([["edition.notAsked", "error"]]);
  });
});

describe("a rule that asks for what the form does not", () => {
  const years = applicationRule({
    ...{ ...must, id: "1#year", phrase: "申报年度" },
    check: ({ application }) => given([application.at("year")], () => pass("met")),
  });
  const declared = enterpriseRule({
    ...{ ...must, id: "2#chain", phrase: "所属产业链" },
    predicate: { reads: ["chain"], fault: ({ chain }) => (chain === "undeclared" ? "not-met" : undefined) },
  });
  const under = (notAsked: readonly string[], ...rules: Edition["rules"]) =>
    said(defineEdition({ ...parts, id: "asking", rules, notAsked }));

  it("is a fault of the edition that names both", () => {
    expect(under(["application.chains", "application.year"], years)).toEqual([
      ["not-asked-but-needed", "rules.1#year", { id: "1#year", term: "application.year" }],
    ]);
  });

  it("is one where it only asks of an entry of a list", () => {
    expect(under(["enterprise.chainId"], declared)).toEqual([
      ["not-asked-but-needed", "rules.2#chain", { id: "2#chain", term: "enterprise.chainId" }],
    ]);
  });

  it("is one where it asks for what is within a part that is not asked for", () => {
    const coded = applicationRule({
      ...{ ...must, id: "1#code", phrase: "代码" },
      check: ({ application }) => given([application.at("leagueCity").at("code")], () => pass("met")),
    });
    expect(under(["application.leagueCity"], coded)).toEqual([
      ["not-asked-but-needed", "rules.1#code", { id: "1#code", term: "application.leagueCity" }],
    ]);
  });

  it("is one on whatever day the parameters hold", () => {
    const parameters = [
      { id: "late", value: "1", unit: "", basis: "caller", validFrom: "2199-01-01" } as const,
      { id: "early", value: "1", unit: "", basis: "caller", validTo: "1950-01-01" } as const,
    ];
    const late = applicationRule({
      ...{ ...must, id: "1#late", phrase: "申报年度", parameters: ["late", "early"] },
      check: ({ application }, { figure }) =>
        given([figure("late"), figure("early")], () => given([application.at("year")], () => pass("met"))),
    });
    const notAsked = ["application.year"];
    expect(said(defineEdition({ ...parts, id: "asking", parameters, rules: [late], notAsked }))).toEqual([
      ["not-asked-but-needed", "rules.1#late", { id: "1#late", term: "application.year" }],
    ]);
  });

  it("is none where it asks for another field", () => {
    expect(under(["application.chains", "enterprise.willing"], years)).toEqual([]);
  });

  it("is none where it asks of the parts of what nobody gives", () => {
    const named = applicationRule({
      ...{ ...must, id: "1#named", phrase: "产业链名称" },
      check: ({ application }) => {
        const [chain] = application.at("chains").value ?? [];
        return chain === undefined ? pass("met") : given([application.at("chains")], () => pass("met"));
      },
    });
    expect(under(["application.chains"], named)).toEqual([]);
  });

  it("is said in both languages", () => {
    const [issue] = defineEdition({
      ...{ ...parts, id: "asking", rules: [years], notAsked: ["application.year"] },
    }).issues;
    expect(explain(issue, "zh-CN")).toBe(
      "规则：要用到“申报年度”，版本却把它列为免填；请要求填报，或修改规则。",
    );
    expect(explain(issue, "en")).toBe(
      "rules: is a rule that asks for “year of application”, which the edition does not ask for; have it asked for, or change the rule.",
    );
  });

  it("is one where it is added later", () => {
    const later = withRules(defineEdition({ ...parts, id: "asking", notAsked: ["application.year"] }), [
      years,
    ]);
    expect(said(later).map(([code]) => code)).toEqual(["not-asked-but-needed"]);
  });

  it("is found in the whole text of 2024, and is none once those rules are left out", () => {
    const { issues: _, ...whole } = nm2024;
    const asking = defineEdition({ ...whole, id: "asking", notAsked: ["application.evidence"] });
    const rules = said(asking).map(([, , values]) => (values as { id: string }).id);
    expect(rules.length).toBeGreaterThan(0);
    expect(said(withoutRules(asking, rules))).toEqual([]);
  });
});
