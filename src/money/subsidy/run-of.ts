import { type Issue, IssueList } from "../../core/issue.js";
import { sumYuan, type Yuan } from "../../core/money.js";
import { repeatedIds } from "../../input/argument.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { belowIn } from "../../vocabulary/issues.js";
import type { History } from "./facts.js";
import { prorationOf } from "./prorate.js";
import { readListed } from "./read-claim.js";
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

/** What each claim comes to, one after the other. */
interface Calculated {
  /** The claims as they were read, and what the run knows better of each. */
  readonly claims: readonly SubsidyClaim[];
  readonly histories: readonly History[];
  readonly subsidies: readonly Subsidy[];
  /** What is wrong with the policy as claims have shown it, and then with the claims. */
  readonly issues: readonly Issue[];
}

function calculateEach(list: readonly unknown[], policy: SubsidyPolicy): Calculated {
  const history = new SubsidyHistory();
  const [claims, histories, subsidies]: [SubsidyClaim[], History[], Subsidy[]] = [[], [], []];
  const [ofPolicy, ofClaims] = [new Map<string, Issue>(), new IssueList()];
  for (const [index, one] of list.entries()) {
    const { claim, issues: faults } = readListed(one);
    const known = history.before(claim, faults);
    const subsidy = subsidyOf(claim, policy, [], known);
    history.after(claim, subsidy.amount);
    if (faults.length > 0 || subsidy.issues.length > 0) {
      const own = [...faults, ...subsidy.issues.filter((issue) => !isOfPolicy(issue))];
      ofClaims.add(own.map((issue) => below(["claims", index], issue)));
      for (const issue of subsidy.issues.filter(isOfPolicy)) ofPolicy.set(keyOf(issue), issue);
    }
    claims.push(claim);
    histories.push(known);
    subsidies.push(subsidy);
  }
  return { claims, histories, subsidies, issues: [...ofPolicy.values(), ...ofClaims.issues] };
}

/** A run over claims that may be anything, but are a copy of the library's own, under a policy that was read. */
export function runOf(list: readonly unknown[], policy: SubsidyPolicy, terms: PoolTerms): RunOf {
  const { claims, histories, subsidies, issues } = calculateEach(list, policy);
  const ids = claims.map(({ id }) => id);
  const repeated = repeatedIds("subsidyRequest", ids, (index) => ["claims", index, "id"]);
  const amounts = subsidies.flatMap(({ amount }) => amount ?? []);
  const total = amounts.length === subsidies.length && repeated.length === 0 ? sumYuan(amounts) : null;
  const highs = subsidies.flatMap(({ high }) => high ?? []);
  const withHistory = () => claims.map((claim, index) => ({ ...claim, ...histories[index] }));
  const { proration, issues: unshared } =
    total === null
      ? { proration: null, issues: [] }
      : prorationOf(amounts, terms.setAsides === undefined ? claims : withHistory(), policy, terms);
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
    issues: [...issues, ...repeated, ...unshared],
  };
  const isLimited = terms.pool !== undefined || policy.averageCap !== undefined;
  return { run, ids: ids.map((id) => id ?? null), claims, isLimited };
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

/** The same fault of the policy, shown by one claim after another, is one fault. */
export const onceEach = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((one) => [keyOf(one), one])).values(),
];

const keyOf = ({ code, path, values }: Issue): string => JSON.stringify([code, path, values]);

function outcomeOfRun(subsidies: readonly Subsidy[], payable: Yuan | null): Subsidy["outcome"] {
  if (payable === null) return "needs-data";
  if (payable !== "0") return "pass";
  const outcomes = new Set(subsidies.map(({ outcome }) => outcome));
  if (outcomes.has("needs-data")) return "needs-data";
  return outcomes.size === 1 && outcomes.has("fail") ? "fail" : "not-applicable";
}

const usesOf = (subsidies: readonly Subsidy[]): readonly ParameterUse[] => [
  // Most claims under a policy rest on the same list.
  ...new Map(
    [...new Set(subsidies.map(({ assumptions }) => assumptions))].flatMap((uses) =>
      uses.map((use) => [use.id, use] as const),
    ),
  ).values(),
];
