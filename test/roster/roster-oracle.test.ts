import { expect, it } from "vitest";
import { nm2024, screenRoster } from "../../src/index.js";
import { realCreditCodes } from "../support/credit-codes.js";
import { drawing } from "../support/drawing.js";
import { decimal } from "../support/fractions.js";
import { type OracleChains, type OracleRecord, oracleScreening } from "../support/oracle-roster.js";
import { comparisons } from "../support/runs.js";

const { below, pick, once } = drawing(20_240_914);

/** Few codes and chains, so that an enterprise comes up again, in its chain and in another. */
const codes = realCreditCodes.slice(0, 6);
const chainIds = ["装备", "稀土", "乳业"];

function aRecord(number: number): OracleRecord {
  const maybe = <Key extends keyof OracleRecord>(key: Key, make: () => OracleRecord[Key]) =>
    once(7) ? {} : { [key]: make() };
  return {
    ...maybe("name", () => `企业${number}`),
    ...maybe("creditCode", () => pick(codes)),
    ...maybe("chainId", () => pick(chainIds)),
    ...maybe("previousYearRevenue", () => decimal(BigInt(below(9)) * BigInt(below(2 ** 31)), 2)),
    ...maybe("scale", () => pick(["above", "below"])),
    ...maybe("specialised", () => pick(["none", "regional", "national", "little-giant"])),
    ...maybe("transform", () => !once(2)),
    ...maybe("willing", () => !once(2)),
    ...(once(3) && { exemption: once(4) ? {} : { reason: "停产" } }),
    ...maybe("priority", () => once(2)),
  };
}

/** The chosen chains as the library takes them. */
const someChains = (): { readonly given: object | undefined; readonly oracle: OracleChains } => {
  const ids = chainIds.filter(() => once(2));
  const isAll = !once(4);
  if (ids.length === 0 && !isAll) return { given: undefined, oracle: { ids, isAll } };
  const open = isAll ? [] : [{ name: "未编号" }];
  return { given: [...ids.map((id) => ({ id })), ...open], oracle: { ids, isAll } };
};

const cases = comparisons(2_000);

it(`no record, tally, count or sum of ${cases} lists differs from a second calculation`, () => {
  let [open, failed] = [0, 0];
  for (let run = 0; run < cases; run += 1) {
    const records = Array.from({ length: 1 + below(6) }, (_, index) => aRecord(index));
    const { given, oracle } = someChains();
    const { summary, findings } = screenRoster(records, {
      edition: nm2024,
      ...(given && { chains: given as never }),
    });
    const said = new Map(
      findings.map((one) => [
        one.record,
        one.findings
          .map(({ rule, outcome, code }) => [rule, outcome, ...(outcome === "fail" ? [code] : [])].join(" "))
          .sort(),
      ]),
    );
    const right = oracleScreening(records, oracle);
    const found = {
      records: records.map((_, index) => said.get(index) ?? []),
      tallies: Object.fromEntries(
        Object.keys(right.tallies).map((id) => {
          const rule = summary.rules.find((one) => one.rule === id);
          return [id, [rule?.pass, rule?.fail, rule?.needsData]];
        }),
      ),
      counts: Object.fromEntries(
        Object.entries(summary.counts).map(([name, { least, most }]) => [name, [least, most]]),
      ),
      revenue: summary.revenue,
    };
    const expected = { ...right, revenue: decimal(right.revenue, 2) };
    if (JSON.stringify(found) !== JSON.stringify(expected))
      expect.fail(JSON.stringify({ records, given, found, expected }));
    open += right.tallies["A1.6#each-once"]?.[2] ?? 0;
    failed += right.tallies["3.2#below-scale-willing"]?.[1] ?? 0;
  }
  expect(Math.min(open, failed)).toBeGreaterThan(cases / 20);
});
