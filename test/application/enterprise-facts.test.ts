import { describe, expect, it } from "vitest";
import {
  type EnterpriseFactName,
  enterpriseDomain,
  factsOfEnterprise,
  fieldsBehindFact,
  missingField,
  ownFactsOf,
} from "../../src/application/enterprise-facts.js";
import type { Enterprise } from "../../src/index.js";
import { View } from "../../src/rules.js";
import { creditCode } from "../support/an-application.js";

const chosen = { ids: new Set(["a"]), open: undefined };
const facts = (enterprise: Enterprise, repeated?: "yes" | "no") =>
  factsOfEnterprise(enterprise, chosen, repeated);

describe("factsOfEnterprise", () => {
  it("an enterprise that says nothing has no facts, but for an exemption it does not claim", () => {
    const { exempt, ...others } = facts({});
    expect(exempt).toBe("no");
    expect(new Set(Object.values(others))).toEqual(new Set([undefined]));
  });

  it("has exactly the facts of the domain, in values of the domain", () => {
    const full = facts(
      {
        name: "企业一",
        creditCode: creditCode(1),
        chainId: "a",
        previousYearRevenue: "1",
        scale: "below",
        specialised: "regional",
        atKeyLink: true,
        transform: false,
        willing: false,
        exemption: { reason: "停产" },
        priority: true,
      },
      "no",
    );
    expect(Object.keys(full)).toEqual(Object.keys(enterpriseDomain));
    expect(full).toEqual({
      name: "given",
      creditCode: "given",
      revenue: "given",
      chain: "declared",
      scale: "below",
      specialised: "regional",
      keyLink: "yes",
      transform: "no",
      willing: "no",
      exempt: "yes",
      priority: "yes",
      repeated: "no",
    });
    for (const [name, value] of Object.entries(full))
      expect(enterpriseDomain[name as EnterpriseFactName]).toContain(value);
  });

  it.each(Object.entries(enterpriseDomain))("the values of %s differ", (_, values) => {
    expect(new Set(values).size).toBe(values.length);
  });

  it.each([
    { chainId: "a", open: undefined, chain: "declared" },
    { chainId: "b", open: undefined, chain: "undeclared" },
    { chainId: "a", open: "chains.1.id", chain: "declared" },
    { chainId: "b", open: "chains.1.id", chain: undefined },
    { chainId: undefined, open: undefined, chain: undefined },
  ])("the chain $chainId, while $open is open, is $chain", ({ chainId, open, chain }) => {
    expect(factsOfEnterprise({ chainId }, { ids: new Set(["a"]), open }, "no").chain).toBe(chain);
  });

  it.each([
    { scale: "above" as const, willing: undefined, will: "unasked" },
    { scale: "above" as const, willing: false, will: "no" },
    { scale: "above" as const, willing: true, will: "yes" },
    { scale: "below" as const, willing: undefined, will: undefined },
    { scale: undefined, willing: undefined, will: undefined },
    { scale: undefined, willing: true, will: "yes" },
  ])("of scale $scale, willing $willing is $will", ({ scale, willing, will }) => {
    expect(facts({ scale, willing }).willing).toBe(will);
  });

  it.each([
    { exemption: undefined, exempt: "no" },
    { exemption: {}, exempt: undefined },
    { exemption: { reason: [] }, exempt: undefined },
    { exemption: { reason: "停产" }, exempt: "yes" },
    { exemption: { reason: ["停产"] }, exempt: "yes" },
    { exemption: { reason: "未投产" }, exempt: "yes" },
    { exemption: { reason: "未说明理由" }, exempt: "no" },
  ])("the exemption $exemption is $exempt", ({ exemption, exempt }) => {
    expect(facts({ exemption }).exempt).toBe(exempt);
  });

  it.each([undefined, "yes", "no"] as const)("repeated as the whole list says: %s", (repeated) => {
    expect(facts({}, repeated).repeated).toBe(repeated);
  });
});

describe("missingField", () => {
  it("of an entry that holds nothing is its own field", () =>
    expect(missingField(new View<Enterprise>(undefined, "enterprises.3"), "repeated", chosen)).toBe(
      "enterprises.3.creditCode",
    ));

  const at = (enterprise: Enterprise) => new View(enterprise, "enterprises.3");

  it.each([
    ["name", "name"],
    ["creditCode", "creditCode"],
    ["revenue", "previousYearRevenue"],
    ["chain", "chainId"],
    ["scale", "scale"],
    ["specialised", "specialised"],
    ["keyLink", "atKeyLink"],
    ["transform", "transform"],
    ["willing", "willing"],
    ["exempt", "exemption.reason"],
    ["priority", "priority"],
    ["repeated", "creditCode"],
  ] as const)("%s is given by %s", (fact, field) => {
    expect(missingField(at({}), fact, chosen)).toBe(`enterprises.3.${field}`);
  });

  it("a chain that is named is known once the chosen chains are", () => {
    const open = { ids: new Set<string>(), open: "chains" };
    expect(missingField(at({ chainId: "b" }), "chain", open)).toBe("chains");
    expect(missingField(at({}), "chain", open)).toBe("enterprises.3.chainId");
    expect(missingField(at({ chainId: "b" }), "chain", chosen)).toBe("enterprises.3.chainId");
    expect(missingField(at({ chainId: "b" }), "scale", open)).toBe("enterprises.3.scale");
  });
});

describe("fieldsBehindFact", () => {
  it.each([
    ["name", ["name"]],
    ["creditCode", ["creditCode"]],
    ["revenue", ["previousYearRevenue"]],
    ["chain", ["chainId"]],
    ["scale", ["scale"]],
    ["specialised", ["specialised"]],
    ["keyLink", ["atKeyLink"]],
    ["transform", ["transform"]],
    ["willing", ["willing", "scale"]],
    ["exempt", ["exemption"]],
    ["priority", ["priority"]],
    ["repeated", ["creditCode", "chainId"]],
  ] as const)("%s rests on %j", (fact, fields) => expect(fieldsBehindFact(fact)).toEqual(fields));

  it("is told for every fact of the domain", () =>
    expect(
      Object.keys(enterpriseDomain).filter((fact) => fieldsBehindFact(fact as never).length === 0),
    ).toEqual([]));
});

describe("ownFactsOf", () => {
  it.each([
    [undefined, ["given"], undefined],
    ["一级", ["given"], "given"],
    ["待定", ["given"], undefined],
    ["待定", ["待定", "given"], "待定"],
    ["level-1", ["level-1", "level-2"], "level-1"],
    ["level-3", ["level-1", "level-2"], undefined],
    [[], ["given"], undefined],
    [["一级"], ["given"], "given"],
    [true, ["yes", "no"], "yes"],
    [false, ["yes", "no"], "no"],
    [0, ["given"], "given"],
  ])("%j among %j is %j", (value, values, fact) =>
    expect(ownFactsOf({ own: value }, { own: values })).toEqual({ own: fact }),
  );
});
