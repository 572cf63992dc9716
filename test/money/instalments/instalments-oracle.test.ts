import { expect, it } from "vitest";
import { type DueWith, followInstalments, nm2024, planInstalments } from "../../../src/index.js";
import { drawing } from "../../support/drawing.js";
import { decimal, fraction } from "../../support/fractions.js";
import { oracleInstalments, oracleStatus } from "../../support/oracle-instalments.js";
import { comparisons } from "../../support/runs.js";

const { below, pick, once } = drawing(20_240_920);
const days = ["2024-09-10", "2024-10-01", "2025-06-30", "2025-12-31", "2026-07-01"];
const milestones = ["approved", "mid-term-met", "final-met", "accepted"] as const;
const rates = ["0", "0.05", "0.1", "0.333333", "0.000001", "0.999999", "1"];
const sums = [1n, 2n, 3n, 99n, 100n, 5_700_000_000n, 999_999_999_999n];
const fen = (units: bigint) => decimal(units, 2);

const anAward = () => (once(3) ? pick(sums) : BigInt(1 + below(200_000)));
const aSchedule = () =>
  Array.from({ length: 1 + below(5) }, (_, index) => ({
    id: `第${index + 1}期`,
    weight: once(6) ? "0" : decimal(BigInt(1 + below(300)), 2),
    when: (once(3) ? pick(days) : pick(milestones)) as DueWith,
  }));

const cases = comparisons(8_000);

it(`no fen of a plan lies elsewhere than in ${cases} plans of a second calculation`, () => {
  let [planned, split] = [0, 0];
  while (planned < cases) {
    const [award, schedule, retention] = [anAward(), aSchedule(), pick(rates)];
    const made = planInstalments(fen(award), schedule, { retention });
    if (schedule.every(({ weight }) => weight === "0")) {
      if (retention !== "1") expect(made.ok, JSON.stringify({ award: fen(award), schedule })).toBe(false);
      continue;
    }
    const lines = schedule.map(({ weight }) => ({
      weight: (100n * fraction(weight).over) / fraction(weight).under,
    }));
    const expected = oracleInstalments(award, lines, fraction(retention)).map(fen).join(" ");
    const found = made.ok ? made.value.instalments.map(({ amount }) => amount).join(" ") : "none";
    if (found !== expected)
      expect.fail(
        `${found} instead of ${expected}: ${JSON.stringify({ award: fen(award), schedule, retention })}`,
      );
    planned += 1;
    if (expected.split(" ").length > schedule.length) split += 1;
  }
  expect(split).toBeGreaterThan(cases / 3);
});

it(`nothing is paid, netted or due otherwise than in ${cases} lives of a second calculation`, () => {
  let [followed, refusals] = [0, 0];
  while (followed < cases) {
    const plan = Array.from({ length: 1 + below(4) }, (_, index) => ({
      id: `${index + 1}`,
      part: "instalment" as const,
      when: (once(3) ? pick(days) : pick(milestones)) as DueWith,
      amount: BigInt(below(4) * 50),
    }));
    const asOf = pick(days);
    const reached = milestones
      .filter(() => !once(3))
      .map((milestone) => ({ milestone, on: pick(days.filter((day) => day <= asOf)) }));
    const payment = () => ({
      id: pick(plan).id,
      amount: BigInt(1 + below(120)),
      on: pick(days.filter((day) => day <= asOf)),
    });
    const [paid, netted] = [below(5), below(3)].map((count) => Array.from({ length: count }, payment));
    const metOn = (when: string) =>
      /^\d/.test(when) ? when : reached.find(({ milestone }) => milestone === when)?.on;
    const expected = oracleStatus(
      plan.map((one) => ({ ...one, dueOn: metOn(one.when) })),
      { asOf, approvedOn: metOn("approved"), paid: paid ?? [], netted: netted ?? [] },
    );
    const texts = <T extends { readonly amount: bigint }>(list: readonly T[] = []) =>
      list.map((one) => ({ ...one, amount: fen(one.amount) }));
    const given = { asOf, reached, paid: texts(paid), netted: texts(netted) };
    const status = followInstalments({ kind: "instalment-plan", instalments: texts(plan) } as never, {
      ...given,
      edition: nm2024,
    });
    const found = {
      paid: status.paid,
      netted: status.netted,
      due: status.due,
      remaining: status.remaining,
      refused: status.refused.map(({ of, payment: at }) => `${of} ${at}`).join(),
    };
    const right = {
      paid: fen(expected.paid),
      netted: fen(expected.netted),
      due: fen(expected.due),
      remaining: fen(expected.remaining),
      refused: expected.refused.join(),
    };
    if (JSON.stringify(found) !== JSON.stringify(right))
      expect.fail(`${JSON.stringify({ found, right })}: ${JSON.stringify({ plan: texts(plan), ...given })}`);
    followed += 1;
    refusals += expected.refused.length;
  }
  expect(refusals).toBeGreaterThan(cases / 4);
});
