/** Policies that no city gave us, of the kinds cities write: all of them are data, and none needs code. */
import { describe, expect, it } from "vitest";
import {
  allocate,
  calculateSubsidies,
  calculateSubsidy,
  explain,
  lintPolicy,
  type SubsidyPolicy,
} from "../../src/index.js";

const policyOf = (parts: Partial<SubsidyPolicy>): SubsidyPolicy => ({
  id: "city",
  basis: "caller",
  base: "price",
  tiers: [{ rate: "0.5" }],
  ...parts,
});
const amountOf = (policy: SubsidyPolicy, claim: object) => calculateSubsidy(claim, { policy }).amount;
const said = (policy: SubsidyPolicy, claim: object) =>
  calculateSubsidy(claim, { policy }).steps.map((step) => explain(step, "zh-CN"));

describe("rates by kind of item, each with a cap of its own", () => {
  const policy = policyOf({
    tiers: [
      {
        items: [
          { kind: "software", rate: "0.5" },
          { kind: "gateway", rate: "0.3", cap: "20000" },
        ],
        cap: "100000",
      },
    ],
  });
  const items = (software: string, gateway: string) => ({
    items: [
      { kind: "software", amount: software },
      { kind: "gateway", amount: gateway },
      { kind: "office furniture", amount: "999999" },
    ],
  });

  it.each([
    { software: "100000", gateway: "50000", amount: "65000" },
    { software: "100000", gateway: "66666.66", amount: "69999.99" },
    { software: "100000", gateway: "66666.67", amount: "70000" },
    { software: "200000", gateway: "50000", amount: "100000" },
  ])("$software of software and $gateway of gateways: $amount", ({ software, gateway, amount }) =>
    expect(amountOf(policy, items(software, gateway))).toBe(amount),
  );

  it("says what each kind gives, and which cap bit", () =>
    expect(said(policy, items("100000", "80000"))).toEqual([
      "第1档：软件100,000.00元×50%＝50,000.00元，累计50,000.00元。",
      "第1档：网关80,000.00元×30%＝20,000.00元（按上限20,000.00元），累计70,000.00元。",
    ]));

  it("asks for the items, which bound the amount by the caps there are", () =>
    expect(calculateSubsidy({}, { policy })).toMatchObject({ missing: ["items"], low: "0", high: "100000" }));
});

describe("a supplement to what the state pays", () => {
  const policy = policyOf({
    base: "national",
    facts: [{ id: "national", title: "国家专项补助", kind: "amount" }],
    tiers: [{ rate: "0.5", cap: "300000" }],
  });

  it("is a rate of an amount that the policy declares", () => {
    expect(amountOf(policy, { facts: { national: "400000" } })).toBe("200000");
    expect(said(policy, { facts: { national: "700000" } })).toEqual([
      "计算基数为国家专项补助700,000.00元。",
      "第1档：700,000.00元×50%＝350,000.00元。",
      "第1档：350,000.00元超过上限，减为300,000.00元。",
    ]);
    expect(calculateSubsidy({}, { policy })).toMatchObject({ missing: ["facts.national"], high: "300000" });
  });

  it("may rest on support elsewhere as well, and is then no part of the price", () =>
    expect(amountOf({ ...policy, base: "supportElsewhere" }, { price: "1", supportElsewhere: "10" })).toBe(
      "5",
    ));
});

describe("a least part that must be invoiced", () => {
  const policy = policyOf({
    base: "invoiced",
    requires: [{ when: { fact: "invoiced", of: "price", atLeast: "0.8" } }],
  });

  it.each([
    { invoiced: "79.99", outcome: "fail" },
    { invoiced: "80", outcome: "pass" },
  ])("$invoiced of 100: $outcome", ({ invoiced, outcome }) =>
    expect(calculateSubsidy({ price: "100", invoiced }, { policy }).outcome).toBe(outcome),
  );

  it("says both amounts and the part that is asked for", () => {
    const { steps } = calculateSubsidy({ price: "100", invoiced: "79.99" }, { policy });
    const [step] = steps as [(typeof steps)[number]];
    expect(explain(step, "zh-CN")).toBe(
      "不符合基本条件：已开票金额、合同价款分别为79.99元和100.00元，前者要求不低于后者的80%；不予补助。",
    );
    expect(explain(step, "en")).toBe(
      "A requirement is not met: invoiced amount, contract price are 79.99 yuan and 100.00 yuan, at least 80% of the other is required; no subsidy.",
    );
  });

  it.each([
    { known: { price: "100" }, low: "0", high: "50" },
    { known: { invoiced: "80" }, low: "0", high: "40" },
    { known: {}, low: "0", high: null },
  ])("of $known the range is $low to $high", ({ known, low, high }) =>
    expect(calculateSubsidy(known, { policy })).toMatchObject({ outcome: "needs-data", low, high }),
  );

  it.each([
    { known: { price: "100" }, high: "24.99" },
    { known: { invoiced: "49" }, high: "24.5" },
  ])("with a bound above, $known gives at most $high", ({ known, high }) => {
    const requires = [{ when: { fact: "invoiced", of: "price", below: "0.5" } }];
    expect(calculateSubsidy(known, { policy: policyOf({ base: "invoiced", requires }) })).toMatchObject({
      low: "0",
      high,
    });
  });

  it("is not taken to be out of reach where neither amount is known", () => {
    const requires = [
      { when: { fact: "invoiced", of: "price", above: "0.3", below: "0.6" } },
      { when: { fact: "invoiced", above: "50", atMost: "100" } },
    ];
    const policy = policyOf({ tiers: [{ fixed: "10" }], requires });
    expect(calculateSubsidy({}, { policy })).toMatchObject({ outcome: "needs-data", low: "0", high: "10" });
  });

  it("a bound of nothing leaves the price open", () => {
    const policy = policyOf({
      base: "invoiced",
      tiers: [{ when: { fact: "invoiced", of: "price", above: "0" }, rate: "0.5" }],
    });
    expect(calculateSubsidy({ invoiced: "80" }, { policy })).toMatchObject({ outcome: "pass", amount: "40" });
    expect(calculateSubsidy({ invoiced: "0" }, { policy })).toMatchObject({ outcome: "fail", amount: "0" });
  });

  it("a supplier who concedes too little is a case of its own", () => {
    const tiers = [
      { when: { fact: "concession", of: "price", atLeast: "0.1" }, rate: "0.5" },
      { when: { fact: "concession", of: "price", below: "0.1" }, rate: "0.3" },
    ];
    expect(lintPolicy(policyOf({ tiers })).faults).toEqual([]);
    expect(amountOf(policyOf({ tiers }), { price: "100", concession: "9.99" })).toBe("30");
    const gap = [tiers[0], { ...tiers[1], when: { fact: "concession", of: "price", below: "0.05" } }];
    expect(lintPolicy(policyOf({ tiers: gap as SubsidyPolicy["tiers"] })).faults).toMatchObject([
      { code: "tiers-leave-a-gap", input: { "concession/price": "0.05" } },
    ]);
  });
});

describe("less for who is late", () => {
  const late = (from: string, share: string) => ({ when: { fact: "completedOn", atLeast: from }, share });
  const policy = policyOf({
    tiers: [{ rate: "0.5", cap: "100000" }],
    reductions: [late("2025-07-01", "0.2"), late("2026-01-01", "0.3")],
  });

  it.each([
    { completedOn: "2025-06-30", amount: "100000" },
    { completedOn: "2025-07-01", amount: "80000" },
    { completedOn: "2026-01-01", amount: "50000" },
  ])("on $completedOn: $amount, of what the caps leave", ({ completedOn, amount }) =>
    expect(amountOf(policy, { price: "900000", completedOn })).toBe(amount),
  );

  it("is explained, is a reason for less, and never goes below zero", () => {
    const { steps, refused } = calculateSubsidy({ price: "900000", completedOn: "2025-07-01" }, { policy });
    expect(steps.map((step) => explain(step, "zh-CN")).at(-1)).toBe(
      "第1项扣减20,000.00元，由100,000.00元减为80,000.00元。",
    );
    expect(refused.map(({ step }) => step)).toEqual(["tier-cap", "reduction"]);
    const whole = { ...policy, reductions: [{ share: "0.9" }, { fixed: "99999999" }, { fixed: "1" }] };
    expect(amountOf(whole, { price: "900000", completedOn: "2025-07-01" })).toBe("0");
  });
});

describe("one project for each enterprise", () => {
  const policy = policyOf({ excludes: [{ when: { fact: "received", above: "0" } }] });

  it("in one batch the second is excluded, and says why", () => {
    const { subsidies } = calculateSubsidies(
      [
        { id: "1", enterprise: "甲", price: "100" },
        { id: "2", enterprise: "甲", price: "100" },
        { id: "3", enterprise: "乙", price: "100" },
      ],
      { policy },
    );
    expect(subsidies.map(({ amount }) => amount)).toEqual(["50", "0", "50"]);
  });
});

describe("nothing for who has had something this year", () => {
  const policy = policyOf({ excludes: [{ when: { fact: "receivedThisYear", above: "0" } }] });

  it("is open while nobody says what that was", () => {
    expect(calculateSubsidy({ price: "100" }, { policy })).toMatchObject({
      missing: ["receivedThisYear"],
      low: "0",
      high: "50",
    });
    expect(amountOf(policy, { price: "100", receivedThisYear: "0" })).toBe("50");
  });
});

describe("a cap over several years", () => {
  const policy = policyOf({ perEnterpriseCap: "500000", perEnterpriseYearCap: "300000" });
  const claim = (id: string, completedOn: string) => ({ id, enterprise: "甲", price: "500000", completedOn });

  it("and one for each year are both kept", () =>
    expect(
      calculateSubsidies([claim("1", "2024-05-01"), claim("2", "2024-09-01"), claim("3", "2025-01-01")], {
        policy,
      }).subsidies.map(({ amount }) => amount),
    ).toEqual(["250000", "50000", "200000"]));
});

describe("a joint application", () => {
  it("is one claim, shared over its members by what each has spent", () => {
    const policy = policyOf({ tiers: [{ rate: "0.3", cap: "1000000" }] });
    const joint = calculateSubsidy({ enterprise: "联合体", price: "4000000" }, { policy }).amount ?? "0";
    const members = [
      { id: "甲", weight: "2500000" },
      { id: "乙", weight: "1500000" },
    ];
    const shares = allocate(joint, members);
    expect(shares.ok && shares.value.shares.map(({ amount }) => amount)).toEqual(["625000", "375000"]);
  });
});

describe("more in poorer regions", () => {
  const policy = policyOf({
    tiers: [{ rate: "0.3", cap: "300000" }],
    bonuses: [{ when: { fact: "region", in: ["152200"] }, raisesRate: "0.1", raisesCap: "100000" }],
  });
  it.each([
    { region: "152200", amount: "400000" },
    { region: "150100", amount: "300000" },
  ])("$region: $amount", ({ region, amount }) =>
    expect(amountOf(policy, { price: "2000000", region })).toBe(amount),
  );
});

describe("what contradicts itself", () => {
  it.each([
    { policy: policyOf({ base: "cost" }), code: "base-is-no-amount", field: "policy.base" },
    { policy: policyOf({ base: "level" }), code: "base-is-no-amount", field: "policy.base" },
    { policy: policyOf({ base: "received" }), code: "base-is-no-amount", field: "policy.base" },
    { policy: policyOf({ limitedBy: ["cost"] }), code: "base-is-no-amount", field: "policy.limitedBy.0" },
    {
      policy: policyOf({
        tiers: [
          {
            items: [
              { kind: "cloud", rate: "0.1" },
              { kind: "cloud", rate: "0.2" },
            ],
          },
        ],
      }),
      code: "repeated-kind",
      field: "policy.tiers.0.items.1.kind",
    },
    {
      policy: policyOf({ reductions: [{ when: { fact: "levle", is: 1 } }] }),
      code: "unknown-fact",
      field: "policy.reductions.0.when",
    },
    {
      policy: policyOf({ requires: [{ when: { fact: "invoiced", of: "level", atLeast: "0.8" } }] }),
      code: "part-of-no-amount",
      field: "policy.requires.0.when",
    },
    {
      policy: policyOf({ requires: [{ when: { fact: "invoiced", of: "prise", atLeast: "0.8" } }] }),
      code: "unknown-fact",
      field: "policy.requires.0.when",
    },
    {
      policy: policyOf({ requires: [{ when: { of: "price" } }] }),
      code: "condition-without-fact",
      field: "policy.requires.0.when",
    },
    {
      policy: policyOf({ requires: [{ when: { fact: "invoiced", of: "price", atLeast: "80%" } }] }),
      code: "bound-does-not-fit",
      field: "policy.requires.0.when",
    },
  ])("$code at $field", ({ policy, code, field }) => {
    expect(lintPolicy(policy).faults).toMatchObject([{ code, field, severity: "error" }]);
    expect(calculateSubsidy({ price: "1" }, { policy }).amount).toBeNull();
  });
});
