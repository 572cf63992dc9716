import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../../src/index.js";
import { explain } from "../../../src/locale/explain/explain.js";
import type { RecoveryPolicy } from "../../../src/money/recovery/recovery-policy.js";
import { settleRecovery } from "../../../src/money/recovery/settle-recovery.js";

const policyOf = (changes: Partial<RecoveryPolicy>): RecoveryPolicy => ({
  id: "test",
  basis: "caller",
  method: "all",
  ...changes,
});
const settle = (changes: Partial<RecoveryPolicy>, more: object = {}) =>
  settleRecovery({
    paid: [{ amount: "600" }, { amount: "400" }],
    unmet: [{ id: "a" }],
    policy: policyOf(changes),
    ...more,
    edition: nm2024,
  });

describe("settleRecovery", () => {
  it("a settlement in ten thousand yuan: 73 of 5,700 unspent, 5,627 issued, five percent of that retained", () => {
    const settlement = settleRecovery({
      paid: [{ amount: "57000000", spent: "56270000" }],
      unmet: [{ id: "cloud-rate" }],
      policy: policyOf({ method: "unspent", retention: { rate: "0.05", of: "issued" } }),
      against: "57000000",
      edition: nm2024,
    });
    expect(settlement).toMatchObject({
      action: "recover",
      paid: "57000000",
      recovered: "730000",
      netted: "730000",
      issued: "56270000",
      retained: "2813500",
      handedOut: "53456500",
      refund: "0",
      findings: [{ rule: "4.2#consequence", code: "to-recover", values: { amount: "730000" } }],
      issues: [],
    });
    expect(settlement.steps.map((step) => explain(step, "zh-CN"))).toEqual([
      "已拨付1笔，共57,000,000.00元。",
      "未支出730,000.00元。",
      "从下一笔57,000,000.00元中抵扣730,000.00元，余56,270,000.00元。",
      "按抵扣后的拨付的5%预留2,813,500.00元。",
    ]);
  });

  it("a real settlement of Tianjin: 730,000 stated for old platforms, five percent of the award retained", () => {
    const settlement = settleRecovery({
      paid: [{ amount: "57000000" }],
      stated: { amount: "730000", reason: "旧平台不予支持" },
      policy: policyOf({ retention: { rate: "0.05", of: "next-payment" } }),
      against: "57000000",
      edition: nm2024,
    });
    expect(settlement).toMatchObject({
      action: "recover",
      outcome: "pass",
      recovered: "730000",
      issued: "56270000",
      retained: "2850000",
      issues: [],
    });
    expect(settlement.steps.map((step) => explain(step, "zh-CN"))[1]).toBe(
      "按核定收回730,000.00元，理由为“旧平台不予支持”。",
    );
  });

  it("a stated sum needs neither policy nor missed targets, and no rectification stands before it", () => {
    const stated = { amount: "1000", reason: "审计" };
    expect(settleRecovery({ paid: [{ amount: "1000" }], stated, edition: nm2024 })).toMatchObject({
      action: "recover",
      recovered: "1000",
      assumptions: [],
      issues: [],
    });
    expect(settle({ rectifyFirst: true }, { stated, rectification: "running", unmet: [] })).toMatchObject({
      recovered: "1000",
    });
  });

  it.each([
    { more: { stated: { amount: "1000.01", reason: "审计" } }, field: "stated.amount", paid: "1000" },
    {
      more: { stated: { amount: "0.01", reason: "审计" }, recoveredBefore: "1000" },
      field: "stated.amount",
      paid: "0",
    },
    {
      more: { stated: { amount: "990.01", reason: "审计" }, recoveredBefore: "10" },
      field: "stated.amount",
      paid: "990",
    },
    { more: { recoveredBefore: "1000.01" }, field: "recoveredBefore", paid: "1000" },
  ])("more than was paid cannot be recovered: $field of $paid", ({ more, field, paid }) =>
    expect(settle({}, more)).toMatchObject({
      action: "needs-data",
      recovered: null,
      issues: [{ code: "recovered-beyond-paid", field, values: { paid } }],
    }),
  );

  it("a stated sum has a reason", () =>
    expect(settle({}, { stated: { amount: "1" } }).issues).toMatchObject([
      { code: "missing", field: "stated.reason" },
    ]));

  describe("what was recovered before", () => {
    const recoveredBefore = "100";

    it.each([
      { changes: {}, recovered: "900" },
      { changes: { method: "by-weight", weights: { a: "1", b: "3" } }, recovered: "225" },
      // In all no more than half of the 1,000.
      { changes: { cap: "0.5" }, recovered: "400" },
      { changes: { cap: "0.1" }, recovered: "0" },
      { changes: { cap: "0.05" }, recovered: "0" },
    ] as const)("is not recovered again: $changes", ({ changes, recovered }) =>
      expect(settle(changes, { recoveredBefore })).toMatchObject({ recovered }),
    );

    it.each([
      { spent: "300", recovered: "200" },
      { spent: "499.99", recovered: "0.01" },
      { spent: "500", recovered: "0" },
      { spent: "600", recovered: "0" },
    ])("is not in hand any more: $spent of 600 spent", ({ spent, recovered }) =>
      expect(
        settle({ method: "unspent" }, { paid: [{ amount: "600", spent }], recoveredBefore }).recovered,
      ).toBe(recovered),
    );

    it("leaves nothing where it was all", () =>
      expect(settle({}, { recoveredBefore: "1000" })).toMatchObject({
        action: "nothing",
        outcome: "not-applicable",
        recovered: "0",
      }));

    it("has a step of its own", () =>
      expect(settle({}, { recoveredBefore }).steps.map((step) => explain(step, "zh-CN"))).toEqual([
        "已拨付2笔，共1,000.00元。",
        "此前已收回100.00元，余900.00元。",
        "有1项指标未达标，全部收回，为900.00元。",
        "须退回900.00元。",
      ]));
  });

  it("where nothing was paid there is nothing to recover", () =>
    expect(settle({}, { paid: [] })).toMatchObject({
      action: "nothing",
      outcome: "not-applicable",
      recovered: "0",
      findings: [{ outcome: "not-applicable", code: "nothing-to-be-recovered" }],
    }));

  it.each([
    { given: { unmet: [5] }, issues: ["wrong-type unmet.0"] },
    { given: { paid: [5] }, issues: ["wrong-type paid.0"] },
    { given: { unmet: [{ id: "a" }, 5] }, issues: ["wrong-type unmet.1"] },
    { given: { colour: "blue", unmet: [{ id: "a" }] }, issues: ["unknown-option colour"] },
  ])("tells one fault once: $issues", ({ given, issues }) =>
    expect(settle({}, given).issues.map(({ code, field }) => `${code} ${field}`)).toEqual(issues),
  );

  it.each([[undefined], [5], [{}], [{ paid: "all" }]])(
    "says of %j no amount, and that none is known",
    (given) =>
      expect(settleRecovery(given)).toMatchObject({
        action: "needs-data",
        outcome: "needs-data",
        ...{ paid: null, recovered: null, low: null, high: null, netted: null, refund: null },
      }),
  );

  it("options that are no record are one fault", () =>
    expect(settleRecovery(5).issues).toMatchObject([{ code: "wrong-type", field: "options" }]));

  it("asks which targets were missed, and says what it could come to", () => {
    const unknown = settle({ method: "by-weight", weights: { a: "1" }, cap: "0.8" }, { unmet: undefined });
    expect(unknown).toMatchObject({
      action: "needs-data",
      missing: ["unmet"],
      paid: "1000",
      low: "0",
      high: "800",
      recovered: null,
      issues: [],
    });
  });

  it("recovers everything, taken off the next payment first and the rest in cash", () => {
    expect(settle({})).toMatchObject({ recovered: "1000", netted: "0", issued: null, refund: "1000" });
    expect(settle({}, { against: "300" })).toMatchObject({ netted: "300", issued: "0", refund: "700" });
    expect(settle({}, { against: "1000.01" })).toMatchObject({ netted: "1000", issued: "0.01", refund: "0" });
  });

  it("recovers what was not spent, payment by payment", () => {
    const paid = [
      { amount: "600", spent: "700" },
      { amount: "400", spent: "100" },
    ];
    expect(settle({ method: "unspent" }, { paid })).toMatchObject({ recovered: "300" });
    const all = paid.map(({ amount }) => ({ amount, spent: amount }));
    expect(settle({ method: "unspent" }, { paid: all })).toMatchObject({ action: "nothing", recovered: "0" });
  });

  describe("in proportion to the weight of what was missed", () => {
    const weights = { a: "1", b: "2", c: "4" };
    it.each([
      { unmet: ["a"], recovered: "142.85" },
      { unmet: ["a", "b"], recovered: "428.57" },
      { unmet: ["a", "b", "c"], recovered: "1000" },
    ])("$unmet: $recovered", ({ unmet, recovered }) =>
      expect(settle({ method: "by-weight", weights }, { unmet: unmet.map((id) => ({ id })) }).recovered).toBe(
        recovered,
      ),
    );

    it.each([
      { attainment: "0", recovered: "142.85" },
      { attainment: "50", recovered: "71.42" },
      { attainment: "99.9999", recovered: "0" },
      { attainment: "120", recovered: "0" },
    ])("by the shortfall at $attainment: $recovered", ({ attainment, recovered }) =>
      expect(
        settle({ method: "by-weight", weights, unmet: "shortfall" }, { unmet: [{ id: "a", attainment }] })
          .recovered,
      ).toBe(recovered),
    );

    it("is rounded once, and shows an assumption where nobody said how", () => {
      expect(settle({ method: "by-weight", weights })).toMatchObject({
        assumptions: [{ id: "recovery-rounding", value: "floor" }],
      });
      const rounded = (mode: "floor" | "half-up" | "ceiling", unit?: string) =>
        settle({ method: "by-weight", weights, rounding: { mode, ...(unit && { unit }) } });
      expect(rounded("floor")).toMatchObject({ recovered: "142.85", assumptions: [] });
      expect(rounded("half-up").recovered).toBe("142.86");
      expect(rounded("ceiling").recovered).toBe("142.86");
      expect(rounded("ceiling", "100").recovered).toBe("200");
      expect(rounded("half-up", "100").recovered).toBe("100");
    });

    it("never more than was paid, nor than the cap", () => {
      const up = { mode: "ceiling", unit: "300" } as const;
      const everything = { unmet: ["a", "b", "c"].map((id) => ({ id })) };
      expect(settle({ method: "by-weight", weights, rounding: up }, everything).recovered).toBe("1000");
      const capped = settle({ method: "by-weight", weights, cap: "0.3" }, everything);
      expect(capped.recovered).toBe("300");
      expect(capped.steps.map((step) => explain(step, "zh-CN")).at(3)).toContain("权重4");
      expect(capped.steps.map((step) => explain(step, "en")).at(-2)).toBe(
        "At most 300.00 yuan is recovered, 30% of what was paid.",
      );
    });
  });

  describe("rectification", () => {
    const first = { rectifyFirst: true };
    it.each([
      { rectification: "not-ordered", action: "rectify", recovered: "0" },
      { rectification: "running", action: "rectify", recovered: "0" },
      { rectification: "met", action: "nothing", recovered: "0" },
      { rectification: "failed", action: "recover", recovered: "1000" },
    ])("$rectification: $action", ({ rectification, action, recovered }) =>
      expect(settle(first, { rectification })).toMatchObject({ action, recovered }),
    );

    it("says what would be recovered if it failed", () => {
      const settlement = settle(first, { rectification: "running", against: "5" });
      expect(settlement).toMatchObject({ issued: "5", findings: [{ code: "rectify-first" }] });
      expect(settlement.steps.map((step) => explain(step, "zh-CN"))).toEqual([
        "先限期整改；整改不达标时收回不超过1,000.00元。",
      ]);
      expect(
        settle({ ...first, method: "unspent", cap: "0.5" }, { rectification: "running" }).steps[0]?.values,
      ).toEqual({ most: "500" });
    });

    it("has to be known where it comes first", () =>
      expect(settle(first)).toMatchObject({
        action: "needs-data",
        recovered: null,
        low: "0",
        high: "1000",
        missing: ["rectification"],
      }));

    it("need not come first", () =>
      expect(settle({}, { rectification: "running" })).toMatchObject({ action: "recover" }));
  });

  it("recovers nothing where no target was missed, and hands the next payment out", () =>
    expect(
      settle({ retention: { rate: "0.05", of: "next-payment" } }, { unmet: [], against: "100" }),
    ).toMatchObject({
      action: "nothing",
      recovered: "0",
      issued: "100",
      retained: "5",
      handedOut: "95",
      findings: [{ outcome: "not-applicable", code: "nothing-to-be-recovered" }],
    }));

  it("retains no more than there is to issue", () =>
    expect(settle({ retention: { rate: "0.5", of: "next-payment" } }, { against: "1200" })).toMatchObject({
      issued: "200",
      retained: "200",
      handedOut: "0",
    }));

  it.each([
    { changes: { method: "unspent" }, more: {}, missing: ["paid.0.spent", "paid.1.spent"] },
    {
      changes: { method: "by-weight", weights: { a: "1" }, unmet: "shortfall" },
      more: {},
      missing: ["unmet.0.attainment"],
    },
  ] as const)("asks for $missing", ({ changes, more, missing }) =>
    expect(settle(changes, more)).toMatchObject({
      action: "needs-data",
      recovered: null,
      low: "0",
      high: "1000",
      missing,
      findings: [{ outcome: "needs-data", missing }],
    }),
  );

  it("names a reference policy among the assumptions", () =>
    expect(
      settle({ basis: "reference", source: { document: "某办法", seen: "copy" } }).assumptions,
    ).toMatchObject([{ id: "recovery-policy", source: { document: "某办法" } }]));

  it.each([
    {
      given: { policy: policyOf({ method: "by-weight" }) },
      codes: ["weight-missing", "weights-all-zero"],
    },
    {
      given: { policy: policyOf({ method: "by-weight", weights: { a: "0" } }) },
      codes: ["weights-all-zero"],
    },
    {
      given: { policy: policyOf({ method: "by-weight", weights: { b: "1" } }) },
      codes: ["weight-missing"],
    },
    { given: { unmet: [{ id: "a" }, { id: "a" }] }, codes: ["repeated-id"] },
    { given: { paid: [{ amount: "-1" }] }, codes: ["negative"] },
    { given: { against: "1.234" }, codes: ["not-an-amount"] },
    { given: { policy: { ...policyOf({}), method: "half" } }, codes: ["unknown-word"] },
    { given: { policy: policyOf({ cap: "1.2" }) }, codes: ["rate-out-of-range"] },
    { given: { policy: policyOf({ cap: "half" }) }, codes: ["not-a-decimal"] },
  ])("bad input: $codes", ({ given, codes }) => {
    const settlement = settle({}, given);
    expect(settlement.issues.map(({ code }) => code)).toEqual(codes);
    expect(settlement).toMatchObject({ action: "needs-data", recovered: null });
  });

  it.each([undefined, null, 3, [], new Map()])("answers %j with issues", (given) =>
    expect(
      settleRecovery({ ...(given as unknown as object), edition: nm2024 } as never).issues.length,
    ).toBeGreaterThan(0),
  );

  it("recovered is netted plus refunded, the next payment is netted, retained and handed out", () => {
    const yuan = fc
      .nat({ max: 10 ** 8 })
      .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`);
    const fen = (amount: string | null) => {
      const [whole = "", tail = ""] = (amount ?? "").split(".");
      return BigInt(whole + tail.padEnd(2, "0"));
    };
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount: yuan, spent: yuan }), { maxLength: 5 }),
        yuan,
        fc.constantFrom("all", "unspent", "by-weight"),
        fc.nat({ max: 1000 }),
        fc.constantFrom("issued", "next-payment"),
        (paid, against, method, retained, of) => {
          const weights = { a: "1", b: "2.5", c: "3" };
          const rate = `${retained / 1000}`;
          const settlement = settle({ method, weights, retention: { rate, of } }, { paid, against });
          const sum = paid.reduce((total, { amount }) => total + fen(amount), 0n);
          const [recovered, netted, refund] = [
            settlement.recovered,
            settlement.netted,
            settlement.refund,
          ].map(fen);
          const [issued, kept, out] = [settlement.issued, settlement.retained, settlement.handedOut].map(fen);
          return (
            recovered === (netted ?? 0n) + (refund ?? 0n) &&
            (recovered ?? 0n) <= sum &&
            fen(against) === (netted ?? 0n) + (issued ?? 0n) &&
            issued === (kept ?? 0n) + (out ?? 0n) &&
            [recovered, netted, refund, issued, kept, out].every((one) => (one ?? -1n) >= 0n)
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("warns of a target that counts as missed although it was reached", () => {
    const unmet = [{ id: "a", attainment: "100" }];
    const { recovered, issues } = settle(
      { method: "by-weight", weights: { a: "1" }, unmet: "shortfall" },
      { unmet },
    );
    expect(recovered).toBe("0");
    expect(issues).toMatchObject([
      { code: "attainment-reaches-target", severity: "warning", field: "unmet.0.attainment" },
    ]);
    expect(settle({}, { unmet: [{ id: "a", attainment: "99.999999" }] }).issues).toEqual([]);
  });

  it("asks for a policy that is missing, and calls it what it is", () => {
    const { issues } = settleRecovery({ paid: [], unmet: [], edition: nm2024 } as never);
    expect(issues.map((issue) => explain(issue, "zh-CN"))).toEqual(["收回办法：必须填写。"]);
  });
});
