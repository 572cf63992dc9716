import { describe, expect, it } from "vitest";
import { nm2024 } from "../../../src/index.js";
import { explain } from "../../../src/locale/explain/explain.js";
import { followInstalments } from "../../../src/money/instalments/follow-instalments.js";
import { planInstalments } from "../../../src/money/instalments/plan-instalments.js";
import { called, withFields } from "../../support/own-fields.js";

const schedule = [
  { id: "签约", weight: "3", when: "contract-signed" },
  { id: "年内", weight: "3", when: "2024-12-15" },
  { id: "验收", weight: "4", when: "accepted" },
] as const;

const dueWith = (given: unknown, options?: unknown) => {
  const plan = planInstalments("100", given, options);
  return plan.ok ? plan.value.instalments.map(({ when }) => when) : plan.issues;
};

const follow = (
  asOf: string,
  paid: unknown = [],
  reached: unknown = [{ milestone: "approved", on: "2024-09-20" }],
) => {
  const plan = planInstalments("100", schedule);
  return followInstalments(plan.ok ? plan.value : undefined, { asOf, reached, paid, edition: nm2024 });
};

it("are followed under an edition that has fields of its own, and no words for milestones", () => {
  const edition = withFields({ chain: { rent: { label: called("房租", "rent"), type: "text" } } });
  const plan = planInstalments("100", schedule, { edition });
  const paid = [{ id: "年内", amount: "30", on: "2024-12-15" }];
  const status = (reached: unknown) =>
    followInstalments(plan.ok ? plan.value : undefined, { asOf: "2025-01-01", reached, paid, edition });
  expect(status([{ milestone: "approved", on: "2024-09-20" }])).toMatchObject({
    outcome: "pass",
    refused: [],
  });
  // The approval is known there as well, so that nothing is paid before it.
  expect(status([]).refused).toMatchObject([{ finding: { code: "paid-without-approval" } }]);
});

describe("a payment before its milestone", () => {
  const refused = (reached: readonly object[]) =>
    follow(
      "2025-01-01",
      [{ id: "验收", amount: "1", on: "2024-12-01" }],
      [{ milestone: "approved", on: "2024-09-20" }, ...reached],
    ).refused.map(({ finding }) => ({ code: finding.code, values: finding.values }));

  it("is told with the day on which it was reached, if it was", () => {
    const values = { milestone: "accepted", on: "2024-12-01" };
    expect(refused([])).toStrictEqual([{ code: "paid-before-milestone", values }]);
    expect(refused([{ milestone: "accepted", on: "2024-12-02" }])).toStrictEqual([
      { code: "paid-before-milestone", values: { ...values, met: "2024-12-02" } },
    ]);
    expect(refused([{ milestone: "accepted", on: "2024-12-01" }])).toEqual([]);
  });
});

describe("instalments by day and by milestone", () => {
  it("stand side by side in a schedule, the signing of the contract among them", () =>
    expect(dueWith(schedule)).toEqual(["contract-signed", "2024-12-15", "accepted"]));

  it("may be written in the words of the text", () =>
    expect(dueWith([{ id: "一", weight: "1", when: "签订合同" }])).toEqual(["contract-signed"]));

  it.each(["2024年下达", "2024-02-30", "whenever"])("are not due with %s, which is neither", (when) =>
    expect(dueWith([{ id: "一", weight: "1", when }])).toMatchObject([
      {
        ...{ code: "wrong-type", field: "schedule.0.when", severity: "error" },
        values: { expected: "milestone-or-date" },
      },
    ]),
  );

  it("leave what is retained to the last milestone, or to the last day where there are days alone", () => {
    const retention = "0.1";
    expect(dueWith(schedule, { retention })).toHaveProperty("3", "accepted");
    const days = ["2025-06-30", "2024-12-15"].map((when, index) => ({ id: `${index}`, weight: "1", when }));
    expect(dueWith(days, { retention })).toHaveProperty("2", "2025-06-30");
    expect(dueWith(days, { retention: { rate: "0.1", when: "2026-01-31" } })).toHaveProperty(
      "2",
      "2026-01-31",
    );
    expect(dueWith(days, { retention: { rate: "0.1", when: "accepted" } })).toHaveProperty("2", "accepted");
  });

  it.each([
    { asOf: "2024-12-14", due: "0", status: "not-yet" },
    { asOf: "2024-12-15", due: "30", status: "payable" },
  ])("are due from their day: on $asOf $due", ({ asOf, due, status }) => {
    expect(follow(asOf)).toMatchObject({ due, rows: [{}, { status }, { status: "not-yet" }] });
  });

  it("are not paid before their day, nor before the approval", () => {
    const [refused] = follow("2024-12-31", [{ id: "年内", amount: "30", on: "2024-12-14" }]).refused;
    expect(refused?.finding).toMatchObject({ code: "paid-before-day", values: { due: "2024-12-15" } });
    expect(explain(refused?.finding, "zh-CN")).toContain("早于约定的2024年12月15日");
    expect(follow("2024-12-31", [{ id: "年内", amount: "30", on: "2024-12-15" }])).toMatchObject({
      ...{ outcome: "pass", paid: "30", due: "0", remaining: "70" },
    });
    const unapproved = follow("2024-12-31", [{ id: "年内", amount: "30", on: "2024-12-15" }], []);
    expect(unapproved.refused[0]?.finding.code).toBe("paid-without-approval");
  });

  it("wait for the signing of the contract as for any milestone", () => {
    const reached = [
      { milestone: "approved", on: "2024-09-20" },
      { milestone: "contract-signed", on: "2024-11-01" },
    ];
    expect(follow("2024-11-01", [], reached)).toMatchObject({ due: "30" });
    expect(
      follow("2024-11-01", [{ id: "签约", amount: "30", on: "2024-10-31" }], reached).refused,
    ).toMatchObject([
      { finding: { code: "paid-before-milestone", values: { milestone: "contract-signed" } } },
    ]);
  });
});
