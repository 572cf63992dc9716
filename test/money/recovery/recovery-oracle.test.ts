import { expect, it } from "vitest";
import { nm2024, type RecoveryPolicy, settleRecovery } from "../../../src/index.js";
import { drawing } from "../../support/drawing.js";
import { decimal } from "../../support/fractions.js";
import { type OracleRecovery, oracleRecovery } from "../../support/oracle-recovery.js";
import { comparisons } from "../../support/runs.js";

const { below, pick, once } = drawing(20_250_630);
const fen = (units: bigint) => decimal(units, 2);
const amount = (most: number) => fen(BigInt(below(most)));
const indicators = ["a", "b", "c"];

/** A settlement that lacks nothing. */
function aRecovery(): OracleRecovery {
  const paid = Array.from({ length: 1 + below(3) }, () => ({
    amount: amount(30_000),
    spent: amount(30_000),
  }));
  const total = paid.reduce((all, one) => all + Math.round(Number(one.amount) * 100), 0);
  const before = once(2) ? 0 : below(total + 1);
  const isStated = once(8) && total > before;
  return {
    paid,
    before: fen(BigInt(before)),
    unmet: indicators
      .filter(() => once(2))
      .map((id) => ({ id, attainment: pick(["0", "33.333333", "50", "99.999999", "100", "120.5"]) })),
    ...(isStated && { stated: fen(BigInt(1 + below(total - before))) }),
    method: pick(["all", "unspent", "by-weight"]),
    weights: { a: pick(["1", "0.5"]), b: pick(["0", "3", "0.000001"]), c: pick(["7", "33.333333"]) },
    byShortfall: once(2),
    rectifyFirst: once(4),
    rectification: pick(["not-ordered", "running", "met", "failed", "failed", "failed"]),
    ...(once(3) && { cap: pick(["0", "0.3", "0.333333", "1"]) }),
    ...(once(2) && {
      rounding: { unit: pick(["0.01", "1", "100"]), mode: pick(["floor", "half-up", "ceiling"] as const) },
    }),
    ...(once(2) && { against: amount(30_000) }),
    ...(once(3) && {
      retention: {
        rate: pick(["0", "0.05", "0.333333", "1"]),
        of: pick(["next-payment", "issued"] as const),
      },
    }),
  };
}

function settled(one: OracleRecovery) {
  const { method, weights, byShortfall, rectifyFirst, cap, rounding, retention } = one;
  const policy: RecoveryPolicy = {
    id: "办法",
    basis: "caller",
    method,
    weights,
    unmet: byShortfall ? "shortfall" : "whole",
    rectifyFirst,
    ...(cap !== undefined && { cap }),
    ...(rounding && { rounding }),
    ...(retention && { retention }),
  };
  const { paid, before: recoveredBefore, unmet, rectification, stated, against } = one;
  return settleRecovery({
    ...{ paid, recoveredBefore, unmet, rectification, policy, edition: nm2024 },
    ...(stated !== undefined && { stated: { amount: stated, reason: "核查" } }),
    ...(against !== undefined && { against }),
  });
}

const cases = comparisons(8_000);

it(`no recovery differs from ${cases} of a second calculation by a fen`, () => {
  let [recovered, nettedInPart] = [0, 0];
  for (let run = 0; run < cases; run += 1) {
    const one = aRecovery();
    const { issues, ...found } = settled(one);
    const right = oracleRecovery(one);
    const text = (units: bigint | undefined) => (units === undefined ? null : fen(units));
    const seen = [found.recovered, found.netted, found.refund, found.retained, found.handedOut].join(" ");
    const due = [right.recovered, right.netted, right.refund, right.retained, right.handedOut]
      .map(text)
      .join(" ");
    if (seen !== due)
      expect.fail(`${seen} instead of ${due}: ${JSON.stringify({ one, issues, action: found.action })}`);
    if (right.recovered > 0n) recovered += 1;
    if (right.netted > 0n && right.refund > 0n) nettedInPart += 1;
  }
  expect(recovered).toBeGreaterThan(cases / 4);
  expect(nettedInPart).toBeGreaterThan(cases / 50);
});
