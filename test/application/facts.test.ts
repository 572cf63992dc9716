import { describe, expect, it } from "vitest";
import { factsOfApplication, factsOfNationalPilot } from "../../src/application/facts.js";

describe("factsOfApplication", () => {
  it("finds a row by its indicator, wherever it stands", () => {
    const rows = [{ id: "scenarios", target: "3" }, { target: "5" }, { id: "digital-workshops" }];
    const { indicator } = factsOfApplication({ indicators: rows });
    expect(indicator("scenarios")).toMatchObject({ value: rows[0], field: "indicators.0" });
    expect(indicator("digital-workshops")).toMatchObject({ value: rows[2], field: "indicators.2" });
  });

  it.each([2, 3])("of %d rows of one indicator takes none, as their order says nothing", (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({ id: "a", target: `${index}` }));
    const { indicator } = factsOfApplication({ indicators: [...rows, { id: "b", target: "1" }] });
    expect(indicator("a").at("target")).toMatchObject({ value: undefined, field: "indicators.a.target" });
    expect(indicator("b").at("target").value).toBe("1");
  });

  it.each([{ indicators: undefined }, { indicators: [] }, { indicators: [{ target: "1" }] }])(
    "names a row that is not there by its indicator: $indicators",
    (draft) => {
      const { indicator } = factsOfApplication(draft);
      expect(indicator("a").at("target")).toMatchObject({ value: undefined, field: "indicators.a.target" });
    },
  );

  it.each(["constructor", "__proto__"])("an indicator called %s is as good as any other", (id) => {
    expect(factsOfApplication({}).indicator(id).value).toBeUndefined();
    expect(factsOfApplication({ indicators: [{ id, target: "1" }] }).indicator(id).value?.target).toBe("1");
  });

  it("keeps the roster that it knows, where neither its list nor the chains are another", () => {
    const [chains, enterprises] = [[{ id: "a" }], [{ name: "甲", chainId: "a" }, { name: "乙" }]];
    const before = factsOfApplication({ chains, enterprises });
    const { roster } = before;
    const rosterWith = (draft: object) => factsOfApplication(draft, { before }).roster;
    expect(rosterWith({ chains, enterprises, plan: {} })).toBe(roster);
    const longer = rosterWith({ chains, enterprises: [...enterprises, { name: "丙" }] });
    expect(longer).not.toBe(roster);
    expect(longer.entries?.[0]).toBe(roster.entries?.[0]);
    expect(rosterWith({ chains: [{ id: "a" }], enterprises }).entries?.[0]).not.toBe(roster.entries?.[0]);
  });

  it("an application is no national pilot", () => {
    expect(factsOfApplication({}).national).toBeUndefined();
  });
});

describe("factsOfNationalPilot", () => {
  it("knows the declaration, and of an application nothing", () => {
    const { national, application, roster } = factsOfNationalPilot({ approvalDocument: true });
    expect(national?.at("approvalDocument")).toMatchObject({ value: true, field: "approvalDocument" });
    expect([application.value, roster.entries]).toEqual([{}, undefined]);
  });
});
