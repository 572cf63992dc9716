/**
 * Whole lives of contracts and pilots beside the crudest ledger there is: no fen is paid twice, recovered twice, or due
 * after it was settled, and what was awarded is always what was paid, what was netted and what remains.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  applyEvent,
  calculateSubsidies,
  followInstalments,
  type InstalmentPlan,
  nm2024,
  type PilotState,
  planInstalments,
  replayEvents,
  type SettlementOptions,
  settleRecovery,
  splitContracts,
} from "../../src/index.js";
import { decimal, fraction, inUnits, times, whole } from "../support/fractions.js";
import { stepsTo } from "../support/pilot.js";
import { runs } from "../support/runs.js";

const edition = nm2024;
const fen = (text: string | null): bigint => inUnits(times(fraction(text ?? "0"), whole(100n)), "floor");
const yuan = (units: bigint): string => decimal(units, 2);
const dayOf = (day: number): string => new Date(Date.UTC(2024, 8, 10 + day)).toISOString().slice(0, 10);

/** What happened, in fen: money that went out, money that came back, and what of each instalment was settled without any. */
interface Ledger {
  readonly left: Map<string, bigint>;
  cash: bigint;
  netted: bigint;
  refunded: bigint;
}

interface Life {
  readonly award: bigint;
  readonly plan: InstalmentPlan;
  readonly ledger: Ledger;
  state: PilotState;
  day: number;
  readonly paid: { id: string; amount: string; on: string }[];
  readonly netted: { id: string; amount: string; on: string }[];
  recoveries: number;
}

const approvedWith = (award: bigint): PilotState =>
  replayEvents([...stepsTo("publicised"), { type: "approved", on: dayOf(0), award: yuan(award) }], {
    edition,
  }).state;

const progressOf = ({ state, day, paid, netted }: Life) => ({
  ...{ asOf: dayOf(day), reached: state.reached, paid, netted, edition },
});

/** The events in order, or nothing of them at all. */
function happened(life: Life, events: readonly object[]): boolean {
  let state = life.state;
  for (const event of events) {
    const result = applyEvent(state, { on: dayOf(life.day), ...event }, { edition });
    if (!result.ok || result.repeated) return false;
    state = result.state;
  }
  life.state = state;
  return true;
}

type Step = (life: Life) => void;

/** Money goes out where both the plan and the procedure allow it; the ledger alone says whether the plan should. */
const pay =
  (choice: number, part: number): Step =>
  (life) => {
    const { plan, ledger, paid, day } = life;
    const instalment = plan.instalments[choice % plan.instalments.length] as InstalmentPlan["instalments"][0];
    const left = ledger.left.get(instalment.id) as bigint;
    // From a fen to a quarter more than there is.
    const amount = (left * BigInt(part)) / 4n || 1n;
    const payment = { id: instalment.id, amount: yuan(amount), on: dayOf(day) };
    const status = followInstalments(plan, { ...progressOf(life), paid: [...paid, payment] });
    const isDue = life.state.reached.some(({ milestone }) => milestone === instalment.when);
    expect(status.outcome).toBe(isDue && amount <= left ? "pass" : "fail");
    if (status.outcome === "fail") return;
    const id = `${instalment.id}-${paid.length + 1}`;
    if (!happened(life, [{ type: "instalment-paid", id, amount: payment.amount }])) return;
    paid.push(payment);
    ledger.cash += amount;
    ledger.left.set(instalment.id, left - amount);
  };

const evaluate =
  (met: boolean): Step =>
  (life) => {
    const stage = life.state.evaluations.some((one) => one.stage === "mid-term") ? "final" : "mid-term";
    happened(life, [{ type: "evaluated", stage, met }]);
  };

const policies = [
  { method: "all" },
  { method: "all", cap: "0.5" },
  { method: "by-weight", weights: { a: "1", b: "2" } },
  { method: "by-weight", weights: { a: "1", b: "0" }, rounding: { unit: "1", mode: "ceiling" } },
] as const;

/** A target was missed: so much comes back, off what is due next where something is, in cash what is left. */
const recover =
  (choice: number, isStated: boolean): Step =>
  (life) => {
    // Money comes back for what was missed; so that it does, something is, where it can still be.
    evaluate(false)(life);
    const { plan, ledger, netted, day } = life;
    const gross = ledger.cash + ledger.netted;
    const before = ledger.netted + ledger.refunded;
    const status = followInstalments(plan, progressOf(life));
    const next = status.rows.find(({ due }) => due !== "0");
    // What was netted was paid and came back in one: it stands in both.
    const request = {
      paid: [...life.paid, ...netted].map(({ amount, on }) => ({ amount, on })),
      unmet: [{ id: "a" }],
      policy: { id: "办法", basis: "caller", ...policies[choice % policies.length] },
      edition,
    } as never as SettlementOptions;
    const stated =
      isStated && gross - before > 1n ? { amount: yuan((gross - before) / 2n), reason: "审计" } : undefined;
    const settlement = settleRecovery({
      ...request,
      recoveredBefore: yuan(before),
      ...(stated && { stated }),
      ...(next && { against: next.due }),
    });
    expect(settlement.issues).toStrictEqual([]);
    const [all, off, refund] = [settlement.recovered, settlement.netted, settlement.refund].map(fen) as [
      bigint,
      bigint,
      bigint,
    ];
    expect(off + refund).toBe(all);
    expect(before + all <= gross).toBe(true);
    expect(off <= fen(next?.due ?? "0")).toBe(true);
    expect(fen(settlement.issued) + off).toBe(fen(next?.due ?? "0"));
    if (all === 0n) return;
    // While targets stand missed nothing is paid, so what is netted is paid once the recovery has settled them.
    const events = [
      { type: "recovered", id: `${life.recoveries}`, amount: yuan(all) },
      ...(off > 0n ? [{ type: "instalment-paid", id: `抵扣${life.recoveries}`, amount: yuan(off) }] : []),
    ];
    if (!happened(life, events)) return;
    life.recoveries += 1;
    if (next && off > 0n) {
      netted.push({ id: next.id, amount: yuan(off), on: dayOf(day) });
      ledger.netted += off;
      ledger.left.set(next.id, fen(next.due) - off);
    }
    ledger.refunded += refund;
    expectRecoveredOnce(life, request, choice);
  };

/** By a policy that takes all there is, nothing is left to be taken. */
function expectRecoveredOnce(life: Life, request: SettlementOptions, choice: number): void {
  if (choice % policies.length !== 0) return;
  const { ledger, netted, paid } = life;
  const again = settleRecovery({
    ...request,
    paid: [...paid, ...netted].map(({ amount, on }) => ({ amount, on })),
    recoveredBefore: yuan(ledger.netted + ledger.refunded),
  });
  // What was netted is money again that was paid; all else has come back.
  expect(fen(again.recovered)).toBe(ledger.cash - ledger.refunded);
}

const rectify: Step = (life) => {
  if (happened(life, [{ type: "rectification-ordered", until: dayOf(life.day + 30) }])) {
    life.day += 10;
    happened(life, [{ type: "rectified", met: true }]);
  }
};

const accept: Step = (life) => {
  happened(life, [{ type: "accepted" }]);
};

/** What has to hold at every moment of a life. */
function expectConserved(life: Life): void {
  const { award, plan, ledger, state } = life;
  const status = followInstalments(plan, progressOf(life));
  const remaining = [...ledger.left.values()].reduce((sum, left) => sum + left, 0n);
  expect(status).toMatchObject({ outcome: "pass", refused: [], issues: [] });
  expect([status.paid, status.netted, status.remaining].map(fen)).toStrictEqual([
    ledger.cash,
    ledger.netted,
    remaining,
  ]);
  expect(ledger.cash + ledger.netted + remaining).toBe(award);
  for (const row of status.rows) {
    const left = ledger.left.get(row.id) as bigint;
    const isDue = state.reached.some(({ milestone }) => milestone === row.when);
    expect([row.id, fen(row.due)]).toStrictEqual([row.id, isDue ? left : 0n]);
    if (left === 0n) expect(row).toMatchObject({ status: "paid", due: "0" });
  }
  expect(fen(state.paid)).toBe(ledger.cash + ledger.netted);
  expect(fen(state.recovered)).toBe(ledger.netted + ledger.refunded);
  // Nobody gives back what he has not got.
  expect(ledger.cash - ledger.refunded >= 0n).toBe(true);
}

const contracts = fc.array(
  fc.record({
    price: fc.bigInt({ min: 1n, max: 50_000_00n }),
    conceded: fc.bigInt({ min: 0n, max: 100n }),
    isLarge: fc.boolean(),
  }),
  { maxLength: 4 },
);

const policy = {
  id: "补助",
  basis: "caller",
  base: "net",
  tiers: [{ rate: "0.333333", cap: "9999.99" }],
  perEnterpriseCap: "12000",
  rounding: { unit: "0.01", mode: "half-up" },
} as const;

/** What a pilot holds is shared among its contracts: each bears its price, and nobody gets more than is there. */
function expectShared(held: bigint, drawn: readonly { price: bigint; conceded: bigint }[]): void {
  const entries = drawn.map(({ price, conceded }, index) => ({
    contract: { id: `${index}`, price: yuan(price), concession: yuan((price * conceded) / 100n) },
    facts: { enterprise: index % 2 === 0 ? "甲" : "乙" },
  }));
  const splits = splitContracts(entries, { policy, edition });
  for (const { price, provider, government, enterprise } of splits.contracts) {
    expect(fen(provider) + fen(government) + fen(enterprise)).toBe(fen(price));
  }
  const claims = entries.map(({ contract, facts }) => ({ ...contract, ...facts }));
  const run = calculateSubsidies(claims, { policy, pool: yuan(held) });
  const asked = run.subsidies.reduce((sum, { amount }) => sum + fen(amount), 0n);
  expect(fen(splits.totals?.government ?? "0")).toBe(asked);
  const shares = run.proration?.shares.map(({ amount }) => fen(amount));
  const handedOut = shares?.reduce((sum, share) => sum + share, 0n) ?? asked;
  expect(handedOut).toBe(asked < held ? asked : held);
  expect(fen(run.payable)).toBe(handedOut);
  for (const [index, share] of (shares ?? []).entries())
    expect(share <= fen(run.subsidies[index]?.amount ?? "0")).toBe(true);
  // Over all its contracts, and whatever it received before, an enterprise is given no more than its cap.
  for (const enterprise of ["甲", "乙"]) {
    const own = run.subsidies.filter((_, index) => claims[index]?.enterprise === enterprise);
    const given = own.reduce((sum, { amount }) => sum + fen(amount), 0n);
    expect(given <= fen(policy.perEnterpriseCap)).toBe(true);
    const more = claims
      .filter((claim) => claim.enterprise === enterprise)
      .map((claim) => ({ ...claim, received: yuan(given) }));
    const later = calculateSubsidies(more, { policy }).subsidies;
    const inAll = later.reduce((sum, { amount }) => sum + fen(amount), given);
    expect(inAll <= fen(policy.perEnterpriseCap)).toBe(true);
  }
}

/** What may happen, as data, so that a life that fails can be read. */
const happening = fc.record({
  what: fc.constantFrom(
    ...(["pay", "pay", "pay", "recover", "recover", "met", "missed", "rectify", "accept"] as const),
  ),
  choice: fc.nat(3),
  part: fc.constantFrom(0, 1, 2, 4, 4, 4, 5),
  days: fc.nat(200),
});

const stepOf = ({ what, choice, part }: { what: string; choice: number; part: number }): Step => {
  switch (what) {
    case "pay":
      return pay(choice, part);
    case "recover":
      return recover(choice, part === 0);
    case "rectify":
      return rectify;
    case "accept":
      return accept;
    default:
      return evaluate(what === "met");
  }
};

const schedule = fc
  .array(
    fc.tuple(fc.nat(9), fc.constantFrom("approved", "approved", "mid-term-met", "final-met", "accepted")),
    { minLength: 2, maxLength: 4 },
  )
  .filter((lines) => lines.some(([weight]) => weight > 0))
  .map((lines) => lines.map(([weight, when], index) => ({ id: `${index + 1}`, weight: `${weight}`, when })));

it("a life conserves its money at every step", () => {
  const seen = { paid: 0, netted: 0, refunded: 0, settled: 0 };
  fc.assert(
    fc.property(
      fc.bigInt({ min: 2n, max: 10_000_00n }),
      schedule,
      fc.constantFrom("0", "0.05", "0.333333"),
      fc.array(happening, { maxLength: 16, size: "max" }),
      contracts,
      (award, lines, retention, steps, drawn) => {
        const planned = planInstalments(yuan(award), lines as never, { retention });
        if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
        const left = new Map(planned.value.instalments.map(({ id, amount }) => [id, fen(amount)]));
        const life: Life = {
          ...{ award, plan: planned.value, state: approvedWith(award), day: 0, recoveries: 0 },
          ledger: { left, cash: 0n, netted: 0n, refunded: 0n },
          paid: [],
          netted: [],
        };
        for (const one of steps) {
          life.day += one.days;
          stepOf(one)(life);
          expectConserved(life);
        }
        expectShared(life.ledger.cash - life.ledger.refunded, drawn);
        if (life.ledger.cash > 0n) seen.paid += 1;
        if (life.ledger.netted > 0n) seen.netted += 1;
        if (life.ledger.refunded > 0n) seen.refunded += 1;
        if ([...left.values()].every((one) => one === 0n)) seen.settled += 1;
      },
    ),
    { numRuns: runs(90, 3_000), seed: 20_240_910 },
  );
  // The lives went far enough for the guarantees to mean something.
  for (const [what, count] of Object.entries(seen)) expect([what, count > 0]).toStrictEqual([what, true]);
});
