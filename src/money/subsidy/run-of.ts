import type { Issue } from "../../core/issue.js";
import { sumYuan, type Yuan } from "../../core/money.js";
import { repeatedIds } from "../../input/argument.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { belowIn } from "../../vocabulary/issues.js";
import { prorationOf } from "./prorate.js";
import { readClaim } from "./read-claim.js";
import { isOfPolicy, type Subsidy, subsidyOf } from "./subsidy.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import { SubsidyHistory } from "./subsidy-history.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import type { PoolTerms, SubsidyRun } from "./subsidy-run.js";

/** A run, the ids of its claims (`null` where one has none), and whether there is a limit on what is paid in all. */
export interface RunOf {
  readonly run: SubsidyRun;
  readonly ids: readonly (string | null)[];
  readonly isLimited: boolean;
  /** The claims as they were read, and how many of them could be. */
  readonly claims: readonly SubsidyClaim[];
}

const below = /* @__PURE__ */ belowIn("subsidyRequest");

/** A run over claims that may be anything, under a policy that was read. */
export function runOf(list: readonly unknown[], policy: SubsidyPolicy, terms: PoolTerms): RunOf {
  const history = new SubsidyHistory();
  const usable: SubsidyClaim[] = [];
  const issues: Issue[] = [];
  const subsidies = list.map((one, index): Subsidy => {
    const { claim, issues: faults } = readClaim(one);
    const withHistory = history.before(claim, faults);
    usable.push(withHistory);
    const subsidy = subsidyOf(withHistory, policy, []);
    history.after(claim, subsidy.amount);
    issues.push(...[...faults, ...withoutPolicy(subsidy)].map((issue) => below(["claims", index], issue)));
    return subsidy;
  });
  const repeated = repeatedIds(
    "subsidyRequest",
    usable.map(({ id }) => id),
    (index) => ["claims", index, "id"],
  );
  const ofPolicy = onceEach(subsidies.flatMap((subsidy) => subsidy.issues.filter(isOfPolicy)));
  const amounts = subsidies.flatMap(({ amount }) => amount ?? []);
  const total = amounts.length === subsidies.length && repeated.length === 0 ? sumYuan(amounts) : null;
  const highs = subsidies.flatMap(({ high }) => high ?? []);
  const { proration, issues: unshared } =
    total === null ? { proration: null, issues: [] } : prorationOf(amounts, usable, policy, terms);
  const payable = unshared.length > 0 ? null : (proration?.limit ?? total);
  const run: SubsidyRun = {
    kind: "subsidy-run",
    outcome: outcomeOfRun(subsidies, payable),
    subsidies,
    total,
    low: sumYuan(subsidies.map(({ low }) => low)),
    high: highs.length === subsidies.length ? sumYuan(highs) : null,
    proration,
    payable,
    assumptions: usesOf(subsidies),
    issues: [...ofPolicy, ...issues, ...repeated, ...unshared],
  };
  const ids = usable.map(({ id }) => id ?? null);
  return { run, ids, claims: usable, isLimited: terms.pool !== undefined || policy.averageCap !== undefined };
}

/** Nothing is known of claims that were not calculated, and an empty sum is not their total. */
export const noRun: RunOf = {
  run: {
    kind: "subsidy-run",
    outcome: "needs-data",
    subsidies: [],
    total: null,
    low: null,
    high: null,
    proration: null,
    payable: null,
    assumptions: [],
    issues: [],
  },
  ids: [],
  claims: [],
  isLimited: false,
};

const withoutPolicy = ({ issues }: Subsidy): readonly Issue[] => issues.filter((one) => !isOfPolicy(one));

/** The same fault of the policy, shown by one claim after another, is one fault. */
export const onceEach = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((one) => [JSON.stringify([one.code, one.path, one.values]), one])).values(),
];

function outcomeOfRun(subsidies: readonly Subsidy[], payable: Yuan | null): Subsidy["outcome"] {
  if (payable === null) return "needs-data";
  if (payable !== "0") return "pass";
  const outcomes = new Set(subsidies.map(({ outcome }) => outcome));
  if (outcomes.has("needs-data")) return "needs-data";
  return outcomes.size === 1 && outcomes.has("fail") ? "fail" : "not-applicable";
}

const usesOf = (subsidies: readonly Subsidy[]): readonly ParameterUse[] => [
  ...new Map(subsidies.flatMap((one) => one.assumptions.map((use) => [use.id, use] as const))).values(),
];
