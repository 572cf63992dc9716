// The money of an application: one contract split three ways, and a pool shared over all its enterprises. The policy
// is a reference of another city, and the level, the acceptance and the pool are made up: the guideline gives none of them.
import {
  allocate,
  nm2024,
  readApplication,
  splitContract,
  subsidyPolicies,
  summariseBudget,
  verifyAllocation,
} from "../../dist/index.js";

const pool = "30000000";
const mostForOne = "400000";

/** The results to explain; none of what the application says nothing of. */
export function moneyOf(application) {
  const reading = readApplication(application);
  const { budget, contracts = [], enterprises = [] } = (reading.ok ? reading.value : reading.partial) ?? {};
  return [
    ...(budget === undefined ? [] : [summariseBudget(budget)]),
    ...contracts.slice(0, 1).map(splitOf),
    ...(enterprises.length === 0 ? [] : poolOver(enterprises)),
  ];
}

function splitOf({ id, enterprise, price, concession }) {
  const facts = { level: 3, accepted: true, eligible: price };
  const contract = { id, enterprise, price, concession };
  return splitContract(contract, { policy: subsidyPolicies.wuhan, facts, edition: nm2024 });
}

function poolOver(enterprises) {
  const claims = enterprises
    .filter(
      ({ transform, creditCode, previousYearRevenue }) => transform && creditCode && previousYearRevenue,
    )
    .map(({ name: id, previousYearRevenue: weight }) => ({ id, weight, cap: mostForOne }));
  const result = allocate(pool, claims, { ties: "id" });
  if (!result.ok) return [result];
  const check = verifyAllocation(pool, claims, result.value, { ties: "id" });
  return [result.value, { kind: "allocation-verification", ...check }];
}
