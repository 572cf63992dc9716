/** A result of each kind, as the functions answer. */
import {
  allowedEvents,
  applyEvent,
  assessApplication,
  clauseCoverage,
  compareAssessments,
  compareEditions,
  compareEditionsOverRoster,
  comparePolicies,
  nm2024,
  planRemedies,
  readApplication,
  receiptFor,
  screenRoster,
  startPilot,
  suggestRemedies,
  verifyAllocation,
  verifyReceipt,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { laxOnRepeats } from "./edition-variants.js";
import { recorded } from "./receipts.js";
import { everything } from "./things.js";

type Plain = Readonly<Record<string, unknown>>;

/** Under what name a kind has its list, where a function answers with the list alone. */
const lists: Readonly<Record<string, string>> = {
  "indicator-comparison": "rows",
  "indicator-tracks": "rows",
  "policy-check": "faults",
  "budget-check": "findings",
  "instalment-plan": "instalments",
  duties: "duties",
  "allowed-events": "events",
};

/** A result that says what it is: the value of a reading, and a list under its name. */
function told(kind: string, result: unknown): Plain {
  const { ok, value } = result as Plain;
  const inner = ok === true && value !== undefined ? value : result;
  const list = lists[kind];
  if (Array.isArray(inner) && list !== undefined) return { kind, outcome: "fail", issues: [], [list]: inner };
  return { ...(inner as Plain), kind };
}

const options = { edition: nm2024, asOf: "2024-08-31" };
const draft = {
  leagueCity: { code: "150200" },
  period: { start: "2024-09-01", end: "2026-07-31" },
  submission: { paperCopies: 1 },
  colour: 5,
};
const [before, after] = [assessApplication({}, options), assessApplication(draft, options)];
const variant = withParameters(nm2024, {
  copies: "1",
  "regional-key-chains": ["稀土", "装备"],
  "pilot-years": null,
});
const begun = startPilot({ edition: nm2024, on: "2024-07-01", leagueCity: { code: "150200" } });
const event = (type: string) => applyEvent(begun, { type, on: "2024-07-02" }, { edition: nm2024 });

/** The parts of some results, each of which can be explained by itself. */
function partsOf(kind: string, result: Plain): readonly Plain[] {
  const list = (name: string, part: string): readonly Plain[] =>
    ((result[name] as readonly object[] | undefined) ?? []).map((one) => ({ ...one, kind: part }));
  if (kind === "performance-score") {
    const { rows = [] } = (result.declared ?? {}) as { readonly rows?: readonly object[] };
    return [...list("rows", "score-row"), ...rows.map((row) => ({ ...row, kind: "declared-row" }))];
  }
  if (kind === "indicator-comparison") return list("rows", "indicator-progress");
  if (kind === "indicator-tracks") return list("rows", "track");
  if (kind === "improvement-plan") return list("steps", "improvement");
  if (kind === "subsidy" || kind === "recovery-settlement") return list("steps", "step");
  if (kind === "instalment-status") return list("rows", "instalment-row");
  if (kind === "policy-check") return list("faults", "policy-fault");
  if (kind === "selection") return list("rows", "selection-row");
  if (kind === "duties") return list("duties", "duty");
  if (kind === "performance-evaluation") {
    const consequence = result.consequence as Plain;
    return [{ action: consequence.kind, ...consequence, kind: "consequence" }];
  }
  return [];
}

const ofReceipts = recorded.flatMap(({ kind, result }) => {
  const isState = kind === "procedure" && !Object.hasOwn(result as object, "refusals");
  const name = isState ? "pilot-state" : kind === "indicator-grid" ? "result" : kind;
  const whole = name === "result" ? (result as Plain) : told(name, result);
  return [whole, ...partsOf(name, whole)];
});

const [allocated] = recorded.filter(({ kind }) => kind === "allocation");
const { total, claims } = (allocated?.inputs ?? {}) as { readonly total: string; readonly claims: never };
const shares = told("allocation", allocated?.result);
const [scored] = recorded.filter(({ kind }) => kind === "performance-score");
const receipt = receiptFor("performance-score", scored?.result, scored?.inputs ?? {});
const spoilt = verifyReceipt({
  ...receipt,
  version: "0.0.0",
  result: { ...(receipt.result as Plain), total: "1" },
});
const differences = "differences" in spoilt ? spoilt.differences : [];
const screening = screenRoster([{ name: "某厂", scale: "above", colour: 1 }, {}], {
  edition: nm2024,
  chains: [{ id: "一" }],
} as never);

const half = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
const bySize = {
  ...half,
  tiers: [{ when: { fact: "size", atLeast: "medium" }, rate: "0.4" }],
  requires: [{ when: { fact: "price", atMost: "1000" } }],
} as const;
const paid = [
  { id: "甲", price: "200", size: "large" },
  { id: "乙", price: "200", size: "micro" },
  { price: "100" },
  { size: "large" },
] as const;
const compared = compareEditionsOverRoster(
  [{ name: "某厂", scale: "above", transform: false }, { name: "另一厂" }, {}],
  {
    before: nm2024,
    after: withoutRules(variant, ["3.2#above-scale-all", "A1.6#each-once"]),
    chains: [{ id: "一" }],
  },
);
const comparedAlike = compareEditionsOverRoster([{ name: "某厂", scale: "below" }], {
  ...{ before: nm2024, after: laxOnRepeats, chains: [{ id: "一" }] },
});

const refused = told("event-result", event("closed"));

export const results: readonly Plain[] = [
  ...everything.findings.slice(0, 1),
  ...everything.asks.slice(0, 1),
  ...everything.issues.slice(0, 1),
  ...everything.remedies.slice(0, 1),
  ...ofReceipts,
  suggestRemedies(draft, options),
  { kind: "remedies", remedies: [], issues: [] },
  planRemedies(draft, options),
  ...after.breaches,
  compareAssessments(before, after),
  compareAssessments(before, before),
  compareEditions(draft, { before: nm2024, after: variant, asOf: "2024-08-31" }),
  compareEditions([draft, {}], { before: nm2024, after: variant, asOf: "2024-08-31" }),
  clauseCoverage(nm2024),
  readApplication(draft).completeness,
  told("allocation-verification", verifyAllocation(total, claims, shares as never)),
  told("policy-comparison", comparePolicies(paid, { before: half, after: bySize })),
  told("policy-comparison", comparePolicies(paid.slice(0, 1), { before: half, after: half })),
  told("event-result", event("submitted")),
  refused,
  { ...(refused.refusal as object), kind: "refusal" },
  told("allowed-events", allowedEvents(begun, { edition: nm2024 })),
  { kind: "allowed-events", events: [], issues: [] },
  { ...receipt, of: "performance-score", kind: "receipt" },
  told("receipt-verification", verifyReceipt(receipt)),
  told("receipt-verification", spoilt),
  ...differences.map((one) => ({ ...one, kind: "receipt-difference" })),
  told("roster-screening", screening),
  { ...screening.summary, kind: "roster-summary" },
  ...screening.findings.map((one) => ({ ...one, kind: "record-finding" })),
  ...screening.summary.issues.map((one) => ({ ...one, kind: "notice" })),
  told("roster-comparison", compared),
  { ...compared.summary },
  ...compared.records,
  ...comparedAlike.records,
  { kind: "roster-part", shards: ["1", "2"], records: 5, cells: [] },
] as readonly Plain[];
