import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EnterpriseFacts,
  enterpriseDomain,
  missingField,
} from "../../src/application/enterprise-facts.js";
import { isEnterpriseRule } from "../../src/edition/define.js";
import { assessApplication, defineEdition, type Enterprise, type Finding, nm2024 } from "../../src/index.js";
import { answer } from "../../src/kernel/predicate.js";
import { View } from "../../src/rules.js";
import { aChain, asOf, creditCode } from "../support/an-application.js";

describe("a rule about one enterprise", () => {
  const rules = nm2024.rules.filter(isEnterpriseRule);
  const edition = defineEdition({ ...nm2024, rules, outline: [] });
  type Facts = EnterpriseFacts;
  const domain = Object.entries(enterpriseDomain) as unknown as readonly (readonly [
    keyof Facts,
    readonly string[],
  ])[];

  /** Whether the list holds its code more than once. */
  const isAgain = ({ creditCode, repeated }: Facts): boolean => creditCode !== undefined && repeated !== "no";

  /** The enterprise of which these are the facts; `undefined` where there can be none. */
  function enterpriseOf(facts: Facts): Enterprise | undefined {
    const isUnasked = facts.willing === "unasked";
    if (isUnasked ? facts.scale !== "above" : facts.willing === undefined && facts.scale === "above")
      return undefined;
    // Without a code nobody knows whether an enterprise is listed again, nor of which chain where none is named.
    const isOpen = facts.creditCode === undefined || (isAgain(facts) && facts.chain === undefined);
    if (isOpen !== (facts.repeated === undefined)) return undefined;
    if (facts.repeated === "yes" && facts.chain !== "declared") return undefined;
    const is = (fact: string | undefined) => (fact === undefined ? undefined : fact === "yes");
    return {
      name: facts.name && "企业一",
      creditCode: facts.creditCode && creditCode(1),
      chainId: facts.chain && (facts.chain === "declared" ? "equipment" : "other"),
      previousYearRevenue: facts.revenue && "1",
      scale: facts.scale,
      specialised: facts.specialised,
      atKeyLink: is(facts.keyLink),
      transform: is(facts.transform),
      willing: isUnasked ? undefined : is(facts.willing),
      exemption: facts.exempt === "no" ? undefined : { reason: facts.exempt && "停产" },
      priority: is(facts.priority),
    };
  }

  /** Asks all of them about an application of this one enterprise, listed twice where its code is. */
  function disagreements(facts: Facts): readonly string[] {
    const enterprise = enterpriseOf(facts);
    if (enterprise === undefined) return [];
    const enterprises = isAgain(facts) ? [enterprise, enterprise] : [enterprise];
    const { findings } = assessApplication(
      { chains: [aChain({ counts: {} })], enterprises },
      { edition, asOf },
    );
    return rules.flatMap(({ id, predicate }, index) => {
      const lifted = answer(enterpriseDomain, predicate, facts);
      const { outcome, missing } = lifted;
      const code = lifted.outcome === "fail" ? lifted.code : "met";
      const open = outcome === "needs-data";
      // The one rule of these that leaves something to a person besides: a refusal that is given as the reason.
      const isJudged =
        id === "3.2#above-scale-all" &&
        facts.scale === "above" &&
        facts.chain === "declared" &&
        facts.transform === "no" &&
        facts.willing === "no" &&
        facts.exempt === "yes";
      const expected = isJudged
        ? { outcome: "needs-judgement", code: "judgement-needed", missing: [] }
        : {
            outcome,
            code: open ? "facts-missing" : code,
            missing: enterprises.flatMap((one, at) => {
              const view = new View(one, `enterprises.${at}`);
              return missing.map((fact) => missingField(view, fact, { ids: new Set(), open: undefined }));
            }),
          };
      const { outcome: said, code: why, missing: asked } = findings[index] as Finding;
      const found = { outcome: said, code: why, missing: asked };
      // It asks besides what would tell whether the enterprise refuses.
      const ofRefusal = [facts.scale, facts.chain, facts.transform, facts.willing, facts.exempt];
      const mayRefuse = id === "3.2#above-scale-all" && outcome !== "fail" && ofRefusal.includes(undefined);
      const isSaid = mayRefuse
        ? said === "needs-data" || (said === "pass" && outcome === "pass")
        : JSON.stringify(found) === JSON.stringify(expected);
      return isSaid ? [] : [`${id}: ${JSON.stringify([facts, found])}`];
    });
  }

  const everyFact = (facts: readonly (readonly [keyof Facts, readonly string[]])[]): readonly Facts[] =>
    facts.reduce<readonly Partial<Facts>[]>(
      (partial, [name, values]) =>
        partial.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
      [{}],
    ) as readonly Facts[];

  it("there are such rules", () => {
    expect(rules.map(({ id }) => id)).toEqual([
      "2.2#voluntary",
      "3.2#enterprises-in-chains",
      "3.2#above-scale-all",
      "3.2#below-scale-willing",
      "3.2#priority-enterprises",
      "A1.6#enterprise-fields",
      "A1.6#each-once",
    ]);
  });

  it("says of every enterprise there can be what its predicate says", () => {
    // What no predicate reads is left at one value: it is varied below.
    const read = new Set<string>(rules.flatMap(({ predicate }) => predicate.reads));
    const all = everyFact(
      domain.map(([name, values]) => [name, read.has(name) ? values : values.slice(0, 1)]),
    );
    expect(all.length).toBe(192);
    expect(all.flatMap(disagreements)).toEqual([]);
  });

  it("says of every enterprise of which something is missing what its predicate says", () => {
    const facts = fc.record(
      Object.fromEntries(domain.map(([name, values]) => [name, fc.constantFrom(...values, undefined)])),
    ) as unknown as fc.Arbitrary<Facts>;
    fc.assert(
      fc.property(facts, (some) => {
        expect(disagreements(some)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
