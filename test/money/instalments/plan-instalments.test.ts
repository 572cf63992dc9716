import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEdition, nm2024 } from "../../../src/index.js";
import { explain } from "../../../src/locale/explain/explain.js";
import { followInstalments } from "../../../src/money/instalments/follow-instalments.js";
import { planInstalments } from "../../../src/money/instalments/plan-instalments.js";
import { byNone } from "../../support/named.js";

const schedule = [
  { id: "first", weight: "4", when: "approved" },
  { id: "second", weight: "3", when: "mid-term-met" },
  { id: "third", weight: "3", when: "accepted" },
] as const;

const amounts = (award: unknown, parts: unknown, options?: unknown) => {
  const plan = planInstalments(award, parts, options);
  return plan.ok
    ? plan.value.instalments.map(({ id, amount }) => `${id} ${amount}`)
    : plan.issues.map(({ code, field }) => `${code} ${field}`);
};

describe("planInstalments", () => {
  it("divides an award by weight", () =>
    expect(planInstalments("57000000", schedule)).toEqual({
      ok: true,
      value: {
        kind: "instalment-plan",
        ...byNone,
        award: "57000000",
        instalments: [
          { id: "first", part: "instalment", when: "approved", amount: "22800000" },
          { id: "second", part: "instalment", when: "mid-term-met", amount: "17100000" },
          { id: "third", part: "instalment", when: "accepted", amount: "17100000" },
        ],
      },
      issues: [],
    }));

  it("loses no fen", () =>
    expect(amounts("100.01", schedule)).toEqual(["first 40.01", "second 30", "third 30"]));

  it("retains a rate of the award, half up to the fen, until the last milestone or one of its own", () => {
    expect(amounts("100.1", schedule, { retention: "0.05" })).toEqual([
      "first 38.03",
      "second 28.53",
      "third 28.53",
      "retention 5.01",
    ]);
    const plan = planInstalments("100", schedule.slice(0, 2), {
      retention: { rate: "0.1", when: "final-met" },
    });
    expect(plan.ok && plan.value.instalments.at(-1)).toMatchObject({
      part: "retention",
      when: "final-met",
      amount: "10",
    });
    const last = planInstalments("100", schedule, { retention: { rate: "0.1" } });
    expect(last.ok && last.value.instalments.at(-1)?.when).toBe("accepted");
  });

  it("pays what is retained with the last milestone, wherever that stands in the schedule", () => {
    const plan = planInstalments("100", [...schedule].reverse(), { retention: "0.1" });
    expect(plan.ok && plan.value.instalments.at(-1)).toMatchObject({ part: "retention", when: "accepted" });
  });

  it("warns of an option nobody knows: a retention that is misspelt must not be lost in silence", () => {
    const plan = planInstalments("100", schedule, { retantion: "0.05" });
    expect(plan).toMatchObject({ ok: true, issues: [{ code: "unknown-option", field: "retantion" }] });
  });

  it("retains nothing at a rate of nothing, and finds another id where one is taken", () => {
    expect(amounts("100", schedule, { retention: "0" })).toHaveLength(3);
    const taken = [...schedule, { id: "retention", weight: "0", when: "accepted" }] as const;
    expect(amounts("100", taken, { retention: "0.1" }).at(-1)).toBe("retention-retention 10");
  });

  it("warns of a single instalment, citing what the guideline asks", () => {
    const plan = planInstalments("100", schedule.slice(0, 1));
    expect(plan).toMatchObject({ ok: true, issues: [{ code: "single-instalment", severity: "warning" }] });
    expect(plan.issues.map((issue) => explain(issue, "zh-CN"))).toEqual([
      "拨付安排：只有一期；指南要求分期拨付，请至少分两期。",
    ]);
  });

  it("lets an award be paid at once where the procedure of the edition forbids it nowhere", () => {
    const { procedure } = nm2024;
    const transitions = procedure?.transitions.map((row) => ({
      ...row,
      conditions: row.conditions.filter(({ condition }) => condition !== "not-all-at-once"),
    }));
    const atOnce = defineEdition({
      ...nm2024,
      id: "at-once",
      procedure: { ...procedure, transitions } as never,
    });
    const single = schedule.slice(0, 1);
    expect(planInstalments("100", single, { edition: atOnce }).issues).toEqual([]);
    expect(planInstalments("100", single, { edition: nm2024 }).issues).toMatchObject([
      { code: "single-instalment" },
    ]);
  });

  it("goes by the provision on instalments where an edition has no procedure", () => {
    const { procedure: _, provisions, ...parts } = nm2024;
    const single = schedule.slice(0, 1);
    const codesOf = (given: object | undefined) =>
      planInstalments("100", single, {
        edition: defineEdition({ ...parts, id: "without", provisions: given as never }),
      }).issues.map(({ code }) => code);
    expect(codesOf(provisions)).toEqual(["single-instalment"]);
    expect(codesOf({})).toEqual([]);
  });

  it("an instalment of nothing is none: weights of 0 and 1 are a single instalment", () => {
    const parts = [{ ...schedule[0], weight: "0" }, schedule[1]];
    expect(planInstalments("100", parts).issues).toMatchObject([{ code: "single-instalment" }]);
    // One of them is rounded down to nothing.
    expect(planInstalments("0.01", schedule).issues).toMatchObject([{ code: "single-instalment" }]);
    expect(planInstalments("0.02", schedule.slice(0, 2)).issues).toEqual([]);
  });

  it.each([
    { given: ["0", schedule], expected: ["not-above-zero award"] },
    { given: ["-1", schedule], expected: ["negative award"] },
    { given: ["1.234", schedule], expected: ["not-an-amount award"] },
    { given: ["100", []], expected: ["empty-list schedule"] },
    { given: ["100", "schedule"], expected: ["wrong-type schedule"] },
    { given: ["100", [{ id: "a", weight: "0", when: "approved" }]], expected: ["weights-all-zero schedule"] },
    {
      given: ["100", [{ id: "a", weight: "-1", when: "approved" }]],
      expected: ["negative schedule.0.weight"],
    },
    {
      given: ["100", [{ id: "a", weight: "1", when: "someday" }]],
      expected: ["wrong-type schedule.0.when"],
    },
    { given: ["100", [schedule[0], schedule[0]]], expected: ["repeated-id schedule.1.id"] },
    { given: ["100", schedule, { retention: "1.2" }], expected: ["rate-out-of-range retention.rate"] },
    { given: ["100", schedule, { retention: 0.05 }], expected: ["number-not-text retention.rate"] },
    { given: ["100", schedule, 5], expected: ["wrong-type options"] },
    { given: ["100", schedule, { retention: {} }], expected: ["missing retention.rate"] },
  ])("bad input: $expected", ({ given, expected }) =>
    expect(amounts(given[0], given[1], given[2])).toEqual(expected),
  );

  it("options that are null are an issue", () =>
    expect(amounts("100", schedule, null)).toEqual(["wrong-type options"]));

  it("the instalments are the award to the fen", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 1000 }),
        (fen, weights, retention) => {
          const parts = [1, ...weights].map((weight, index) => ({
            id: `${index}`,
            weight: `${weight}`,
            when: "approved" as const,
          }));
          const award = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
          const plan = planInstalments(award, parts, { retention: `${retention / 1000}` });
          if (!plan.ok) return false;
          const sum = plan.value.instalments.reduce((total, { amount }) => {
            const [whole = "", tail = ""] = amount.split(".");
            return total + BigInt(whole + tail.padEnd(2, "0"));
          }, 0n);
          return sum === BigInt(fen);
        },
      ),
      { numRuns: 500 },
    ));
});

describe("followInstalments", () => {
  const plan = planInstalments("100", schedule);
  const instalments = plan.ok ? plan.value.instalments : [];
  const reached = [
    { milestone: "approved", on: "2024-07-01" },
    { milestone: "mid-term-met", on: "2025-07-01" },
  ];
  const follow = (progress: object, of: unknown = instalments) =>
    followInstalments({ instalments: of }, { asOf: "2025-12-31", reached, ...progress, edition: nm2024 });
  const refusals = (paid: unknown) =>
    follow({ paid }).refused.map(({ payment, finding }) => `${payment} ${finding.rule} ${finding.code}`);

  it("says what is due now and what is not due yet", () =>
    expect(follow({ paid: [{ id: "first", amount: "40", on: "2024-07-01" }] })).toMatchObject({
      rows: [
        { id: "first", paid: "40", due: "0", status: "paid" },
        { id: "second", paid: "0", due: "30", status: "payable" },
        { id: "third", paid: "0", due: "0", status: "not-yet" },
      ],
      paid: "40",
      due: "30",
      remaining: "60",
      refused: [],
      issues: [],
    }));

  it("nothing is due before the approval, whatever was reached", () => {
    const dated = [{ id: "1", part: "instalment", when: "2024-10-01", amount: "100" }];
    const approved = (...on: string[]) => on.map((day) => ({ milestone: "approved", on: day }));
    const dueOn = (asOf: string, reached: unknown) => follow({ asOf, reached }, dated).due;
    expect(dueOn("2024-12-31", [])).toBe("0");
    expect(dueOn("2024-12-31", approved("2024-09-20"))).toBe("100");
    expect(dueOn("2024-10-09", approved("2024-10-10"))).toBe("0");
    expect(dueOn("2024-10-10", approved("2024-10-10"))).toBe("100");
    expect(dueOn("2024-09-30", approved("2024-09-20"))).toBe("0");
    expect(follow({ reached: [{ milestone: "mid-term-met", on: "2025-07-01" }] }).due).toBe("0");
  });

  it("a milestone reached after the day is not reached yet, and is told of", () => {
    expect(follow({ asOf: "2025-06-30" })).toMatchObject({
      due: "40",
      issues: [{ code: "after-the-day", severity: "warning", field: "reached.1.on" }],
    });
    expect(follow({ asOf: "2025-07-01" })).toMatchObject({ due: "70", issues: [] });
  });

  it("a milestone is reached once: of two days nobody could say which counts", () => {
    const twice = [...reached, { milestone: "approved", on: "2024-06-01" }];
    expect(follow({ reached: twice })).toMatchObject({
      outcome: "needs-data",
      due: null,
      issues: [{ code: "repeated-milestone", field: "reached.2.milestone", values: { first: "1" } }],
    });
  });

  it.each([
    {
      paid: [{ id: "first", amount: "1", on: "2024-06-30" }],
      refused: ["0 5.3#approval paid-before-approval"],
    },
    { paid: [{ id: "first", amount: "1", on: "2024-07-01" }], refused: [] },
    {
      paid: [{ id: "second", amount: "1", on: "2025-06-30" }],
      refused: ["0 4.1#paid-in-instalments paid-before-milestone"],
    },
    { paid: [{ id: "second", amount: "1", on: "2025-07-01" }], refused: [] },
    {
      paid: [{ id: "third", amount: "1", on: "2025-07-01" }],
      refused: ["0 4.1#paid-in-instalments paid-before-milestone"],
    },
    { paid: [{ id: "first", amount: "40", on: "2024-07-01" }], refused: [] },
    {
      paid: [{ id: "first", amount: "40.01", on: "2024-07-01" }],
      refused: ["0 4.1#paid-in-instalments paid-too-much"],
    },
    {
      paid: [
        { id: "first", amount: "30", on: "2024-07-01" },
        { id: "first", amount: "10.01", on: "2024-07-02" },
        { id: "first", amount: "10", on: "2024-07-03" },
      ],
      refused: ["1 4.1#paid-in-instalments paid-too-much"],
    },
  ])("payments of $paid: refused $refused", ({ paid, refused }) => expect(refusals(paid)).toEqual(refused));

  it("nothing may be paid where nothing was approved", () => {
    const { refused, paid } = follow({ reached: [], paid: [{ id: "first", amount: "1", on: "2024-07-01" }] });
    expect(refused).toMatchObject([{ finding: { clause: "5.3", code: "paid-without-approval" } }]);
    expect(paid).toBe("0");
    expect(refused.map(({ finding }) => explain(finding, "zh-CN"))).toEqual([
      "不符合：2024年7月1日拨付时尚无批复；批复前不得拨付，请先取得批复。",
    ]);
  });

  it("what was netted is not due any more: 40 due, 10 netted, 30 paid", () =>
    expect(
      follow({
        netted: [{ id: "first", amount: "10" }],
        paid: [{ id: "first", amount: "30", on: "2024-07-01" }],
      }),
    ).toMatchObject({
      outcome: "pass",
      rows: [{ kind: "instalment-row", paid: "30", netted: "10", due: "0", status: "paid" }, {}, {}],
      paid: "30",
      netted: "10",
      due: "30",
      remaining: "60",
    }));

  it("what was netted is not there to be paid either", () =>
    expect(
      follow({
        netted: [{ id: "first", amount: "10" }],
        paid: [{ id: "first", amount: "30.01", on: "2024-07-01" }],
      }),
    ).toMatchObject({
      outcome: "fail",
      refused: [{ of: "paid", payment: 0, finding: { code: "paid-too-much", values: { required: "30" } } }],
    }));

  it("no more can be netted than an instalment is; its milestone it need not wait for", () => {
    const netted = (amount: string) => follow({ netted: [{ id: "third", amount, on: "2025-01-01" }] });
    expect(netted("30")).toMatchObject({ refused: [], remaining: "70" });
    expect(netted("30.01")).toMatchObject({
      refused: [{ of: "netted", payment: 0, finding: { code: "paid-too-much", fields: ["netted"] } }],
      remaining: "100",
    });
  });

  it("a plan is followed as it was made, and its parts are its award", () => {
    const { award } = plan.ok ? plan.value : { award: "" };
    expect(award).toBe("100");
    const followed = (given: object) =>
      followInstalments(
        { kind: "instalment-plan", instalments, ...given },
        { asOf: "2025-12-31", reached, edition: nm2024 },
      );
    expect(followed({ award })).toMatchObject({ outcome: "pass", issues: [] });
    expect(followed({ award: "100.01" })).toMatchObject({
      outcome: "needs-data",
      issues: [{ code: "instalments-are-not-the-award", values: { actual: "100", required: "100.01" } }],
    });
    expect(followInstalments(5, { asOf: "2025-12-31", reached, edition: nm2024 }).issues).toMatchObject([
      { code: "wrong-type", field: "instalments" },
    ]);
  });

  it.each([
    { of: [], progress: {}, code: "empty-list" },
    {
      of: instalments,
      progress: { netted: [{ id: "x", amount: "1" }] },
      code: "unknown-instalment",
    },
    {
      of: instalments,
      progress: { netted: [{ id: "first", amount: "1", on: "2026-01-01" }] },
      code: "after-the-day",
    },
    { of: [...instalments, ...instalments.slice(0, 1)], progress: {}, code: "repeated-id" },
    { of: instalments, progress: { asOf: "2025-02-30" }, code: "not-a-date" },
    { of: instalments, progress: { reached: "all" }, code: "wrong-type" },
    {
      of: instalments,
      progress: { paid: [{ id: "x", amount: "1", on: "2025-01-01" }] },
      code: "unknown-instalment",
    },
    {
      of: instalments,
      progress: { paid: [{ id: "first", amount: "1", on: "2026-01-01" }] },
      code: "after-the-day",
    },
    {
      of: instalments,
      progress: { paid: [{ id: "first", amount: "0", on: "2025-01-01" }] },
      code: "not-above-zero",
    },
  ])("bad input: $code", ({ of, progress, code }) =>
    expect(follow(progress, of)).toMatchObject({ rows: [], issues: [{ code }] }),
  );
});
