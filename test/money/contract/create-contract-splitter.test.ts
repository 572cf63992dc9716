import { describe, expect, it } from "vitest";
import { createContractSplitter, nm2024, splitContract } from "../../../src/index.js";
import { aPolicy } from "../../support/policies.js";

describe("createContractSplitter", () => {
  const policy = { ...aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] }), colour: "blue" };
  const made = createContractSplitter(policy, { edition: nm2024 });

  it.each([
    [{ id: "甲", price: "1000", concession: "100" }, undefined],
    [
      { price: "1000", concession: { rate: "0.1" } },
      { price: "2000", level: 3 },
    ],
    [{ price: "1000" }, { concession: "5" }],
    [{ price: "1", concession: "2" }, "facts"],
    [{ price: "x" }, undefined],
    [5, undefined],
  ])(
    "splits %j with the facts %j as splitContract does, without what is wrong with the policy",
    (contract, facts) => {
      const { issues, ...whole } = splitContract(contract, { policy, facts, edition: nm2024 });
      if (!made.ok) throw new Error("the policy can be used");
      const { issues: own, ...split } = made.value(contract, facts === undefined ? undefined : { facts });
      expect(split).toStrictEqual(whole);
      expect([...made.issues, ...own]).toEqual(issues);
    },
  );

  it("names an option that nobody knows, of itself and of one contract", () => {
    expect(createContractSplitter(aPolicy(), { edition: nm2024, facts: {} }).issues).toMatchObject([
      { code: "unknown-option", field: "facts" },
    ]);
    expect(made.ok && made.value({ price: "1", concession: "0" }, { fact: {} }).issues).toMatchObject([
      { code: "unknown-option", values: { closest: "facts" } },
      { code: "tiers-overlap" },
    ]);
  });

  it.each([
    [{}, { edition: nm2024 }, "policy.id"],
    [aPolicy({ base: "level" }), { edition: nm2024 }, "policy.base"],
    [aPolicy(), {}, "edition"],
    [aPolicy(), 5, "options"],
  ])("is none by %#, and says why", (ofPolicy, options, field) => {
    const none = createContractSplitter(ofPolicy, options);
    expect(none.ok).toBe(false);
    expect(none.issues[0]?.field).toBe(field);
  });
});
