/**
 * Faults, each by what it changes in {@link faultless} and what its rule then says. One fault may well be found by
 * other rules too, and several may be put together: none of them stands in a place that another one takes away.
 */
import {
  type ApplicationDraft,
  type AssessmentOptions,
  type Judgement,
  withParameters,
} from "../../src/index.js";
import {
  aFinishedPilot,
  afterwards,
  aProvider,
  changed,
  creditCode,
  judged,
  rowField,
  smallEdition,
} from "./an-application.js";
import { bare } from "./bare.js";

export interface Fault {
  readonly rule: string;
  readonly code: string;
  /** New values by field. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly judgements?: readonly Judgement[];
}

/** A finished pilot, every must of which has passed once the reviewers have said so. */
export const faultless: ApplicationDraft = aFinishedPilot();

/** The small edition at its last stage, with the length of publicity given. */
export const throughout: AssessmentOptions = {
  edition: withParameters(smallEdition, { "publicity-days": "7", "forbidden-uses": ["办公用房"] }),
  asOf: afterwards,
  stage: "evaluation",
};

const row = (indicator: string, column: string): string => rowField(faultless, indicator, column);

const byChange = (rule: string, code: string, changes: Fault["changes"]): Fault => ({ rule, code, changes });

/** Musts that the input alone decides. */
export const mustFaults: readonly Fault[] = [
  byChange("1.4#applicant-is-league-city", "not-a-league-or-city", { "leagueCity.code": "110000" }),
  byChange("1.4#selection-quota", "too-few-pilots", { "publicity.shortlist": ["150200", "150300"] }),
  byChange("1.4#selection-quota", "too-many-pilots", {
    "publicity.shortlist": ["150100", "150200", "150300", "150400", "150500", "150600"],
  }),
  byChange("2.1#platform-operator", "operator-not-allowed", {
    "chains.0.platforms.0.operator": { name: "软件园", kind: "other-operator" },
  }),
  byChange("2.2#market-selection", "not-an-open-selection", { "providers.selection": "direct-award" }),
  byChange("2.2#voluntary", "unwilling-included", { "enterprises.2.willing": false }),
  byChange("3.1#minimum-chains", "too-few-chains", { chains: [] }),
  byChange("3.2#enterprises-in-chains", "outside-the-chains", { "enterprises.0.chainId": "另一条" }),
  byChange("3.2#minimum-enterprises", "too-few-enterprises", { "enterprises.0.transform": false }),
  byChange("3.2#above-scale-all", "above-scale-left-out", { "enterprises.2.transform": false }),
  byChange("3.2#below-scale-willing", "willing-left-out", { "enterprises.1.transform": false }),
  byChange("3.2#below-scale-willing", "unwilling-included", { "enterprises.0.willing": false }),
  byChange("3.3#open-tender", "not-an-open-tender", { "providers.selection": "open-selection" }),
  byChange("3.3#enterprise-choice", "too-few-providers", { "providers.list": [aProvider(1)] }),
  byChange("3.3#provider-cases", "provider-without-case", { "providers.list.0.cases": [] }),
  byChange("3.4#policy-measures", "measures-missing", { "plan.measures": ["publicity", "security"] }),
  byChange("4.1#pilot-period", "period-too-short", { "period.end": "2026-03-31" }),
  byChange("4.1#pilot-period", "period-too-long", { "period.end": "2027-03-31" }),
  byChange("4.1#pilot-period", "period-reversed", { "period.end": "2024-09-30" }),
  byChange("4.1#paid-in-instalments", "not-in-instalments", { "budget.instalments": [{ id: "一" }] }),
  byChange("4.1#pilot-period", "period-of-other-years", { "period.years": 3 }),
  byChange("4.1#paid-in-instalments", "paid-all-at-once", { "approval.award": "200" }),
  byChange("4.1#paid-in-instalments", "paid-above-the-award", { "approval.award": "199" }),
  byChange("4.1#paid-in-instalments", "payment-of-nothing", {
    "approval.payments.1": { on: "2025-12-01", amount: "0" },
  }),
  byChange("4.1#three-party-share", "price-and-concession-are-not-the-list-price", {
    "contracts.0": {
      price: "90",
      listPrice: "99",
      concession: "10",
      government: "30",
      enterpriseShare: "60",
    },
  }),
  byChange("4.1#three-party-share", "no-concession-planned", {
    "budget.lines.2.source": "enterprise",
    "plan.concession": "无",
  }),
  byChange("4.1#three-party-share", "party-bears-nothing", {
    "contracts.0": { price: "100", concession: "0", government: "40", enterpriseShare: "60" },
  }),
  byChange("4.1#three-party-share", "parts-are-not-the-price", { "contracts.0.price": "100.01" }),
  byChange("4.1#three-party-share", "no-money-of-party", { "budget.lines.1.source": "provider" }),
  byChange("4.1#allowed-uses", "use-forbidden", { "budget.lines.0.use": "办公用房" }),
  byChange("5.1#plan-contents", "plan-parts-absent", { "plan.path": "无" }),
  byChange("5.1#joint-submission", "bureau-absent", { "submission.financeBureau": false }),
  byChange("5.1#sealed", "not-sealed", { "submission.sealed": false }),
  byChange("5.1#copies", "too-few-paper-copies", { "submission.paperCopies": 2 }),
  byChange("5.1#copies", "too-few-disc-copies", { "submission.discCopies": 0 }),
  byChange("5.2#independent-review", "review-not-independent", { "review.thirdParty": false }),
  byChange("5.2#independent-review", "reviewed-before-submission", { "submission.on": "2024-09-03" }),
  byChange("5.3#publicity", "publicity-reversed", { "publicity.to": "2024-09-09" }),
  byChange("5.3#publicity", "publicity-too-short", { "publicity.to": "2024-09-13" }),
  byChange("5.3#publicity", "publicity-before-shortlist", { "review.on": "2024-09-11" }),
  byChange("5.3#approval", "approved-while-objection-stood", {
    "publicity.objections": [{ grounds: "名单有误", resolvedOn: "2024-09-21", upheld: false }],
  }),
  byChange("5.3#publicity", "not-on-the-list", { "publicity.shortlist": ["150100", "150300", "150400"] }),
  byChange("5.3#publicity", "not-on-the-website", { "publicity.website": false }),
  byChange("5.3#publicity", "objection-upheld", {
    "publicity.objections": [{ grounds: "名单有误", resolvedOn: "2024-09-18", upheld: true }],
  }),
  byChange("5.3#publicity", "objection-stands", { "publicity.objections": [{ grounds: "名单有误" }] }),
  byChange("5.3#publicity", "objection-before-publicity", {
    "publicity.objections": [
      { on: "2024-09-09", grounds: "名单有误", resolvedOn: "2024-09-18", upheld: false },
    ],
  }),
  byChange("5.3#publicity", "objection-settled-before-it-came", {
    "publicity.objections": [
      { on: "2024-09-12", grounds: "名单有误", resolvedOn: "2024-09-11", upheld: false },
    ],
  }),
  byChange("5.3#approval", "approved-during-publicity", { "approval.on": "2024-09-16" }),
  byChange("5.3#approval", "sent-without-finance-department", { "approval.financeDepartment": false }),
  byChange("5.3#approval", "paid-before-approval", { "approval.payments.0.on": "2024-09-19" }),
  byChange("5.3#approved-changes", "change-not-approved", { "approval.changes.0.approvedOn": "2025-06-01" }),
  byChange("5.3#approved-changes", "changed-before-approval", {
    "approval.changes.0.approvedOn": "2024-09-19",
  }),
  byChange("A1.1#chain-briefs", "stated-as-none", { "chains.0.brief.base": "无" }),
  byChange("A1.1#counts-match-list", "more-listed-than-counted", { "chains.0.counts.belowScale": 1 }),
  byChange("A1.3#tasks", "no-tasks", { "plan.tasks": [] }),
  byChange("A1.3#tasks", "stated-as-none", { "plan.tasks.0.how": "无" }),
  byChange("A1.4#cost-estimate", "no-budget-lines", { "budget.lines": [] }),
  byChange("A1.4#cost-estimate", "total-differs", { "budget.total": "999.99" }),
  byChange("A1.5#safeguards", "safeguards-missing", { "plan.safeguardKinds": ["policy"] }),
  byChange("A1.6#each-once", "listed-more-than-once", { "enterprises.1.creditCode": creditCode(1) }),
  byChange("A2#counts-and-rates", "not-a-count", { [row("scenarios", "target")]: "3.5" }),
  byChange("A2#counts-and-rates", "not-a-rate", { [row("training-coverage", "target")]: "100.5" }),
  byChange("A2#targets-not-below-baseline", "target-below-baseline", {
    [row("smart-factories", "target")]: "0",
  }),
  byChange("A2#converted-within-stock", "more-than-there-are", {
    [row("transformed-above-scale", "target")]: "2",
  }),
  byChange("A2#table-matches-roster", "table-differs-from-roster", {
    [row("below-scale-enterprises", "baseline")]: "1",
  }),
  byChange("A2#minimum-enterprises", "targets-too-low", { [row("transformed-below-scale", "target")]: "1" }),
  byChange("A2#sealed", "table-not-sealed", { "submission.indicatorTableSealed": false }),
];

/** What these leave to a person, only some applications contain. */
const sometimesJudged = [
  "2.1#platform-operator",
  "3.2#above-scale-all",
  "4.1#allowed-uses",
  "A2#table-matches-roster",
];

/** Musts that a person decides. */
export const judgedFaults: readonly Fault[] = throughout.edition.rules
  .filter(({ force, id, judge }) => force === "must" && judge !== undefined && !sometimesJudged.includes(id))
  .map(({ id: rule }) => ({ rule, code: "judged-not-met", changes: {}, judgements: [judged(rule, "fail")] }));

/** What the text would like, and what it wants reached by the end. */
export const otherFaults: readonly Fault[] = [
  byChange("1.3#platform-per-chain", "chain-without-platform", { "chains.0.platforms": [] }),
  byChange("1.3#results-stated", "results-not-stated", { "plan.results": ["providers", "solutions"] }),
  byChange("1.3#results-stated", "solutions-not-stated", {
    "plan.results": ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms"],
  }),
  byChange("2.2#diagnosis-offered", "services-not-offered", {
    "providers.list.0.services": ["diagnosis"],
    "providers.list.1.services": [],
  }),
  byChange("2.3#innovation-factors", "innovation-not-planned", { "plan.innovation": ["talent"] }),
  byChange("2.4#chain-cooperation", "cooperation-not-planned", { "plan.cooperation": [] }),
  byChange("3.1#regional-key-chain", "no-key-chain", { "chains.0.regionalKeyChain": false }),
  byChange("3.2#priority-enterprises", "priority-left-out", {
    "enterprises.0.transform": false,
    "enterprises.0.priority": true,
  }),
  byChange("3.4#fiscal-financial-linkage", "finance-measure-missing", { "plan.financeMeasures": [] }),
  byChange("2.2#needs-surveyed", "stated-as-none", { "plan.needsSurvey": "未开展" }),
  byChange("3.5#acceptance", "acceptance-led-by-another", { "acceptance.leader": "盟市财政局" }),
  byChange("3.5#acceptance", "acceptance-without-leader", { "acceptance.leader": "无" }),
  byChange("3.2#transformed-in-fact", "too-few-transformed", {
    [row("transformed-below-scale", "actual")]: "0",
  }),
  byChange("3.2#transformed-in-fact", "fewer-transformed-than-chosen", {
    [row("transformed-below-scale", "actual")]: "9",
    [row("transformed-above-scale", "actual")]: "0",
  }),
  byChange("4.2#evaluations", "midterm-outside-period", { "performance.evaluations.0.on": "2024-09-30" }),
  byChange("4.2#evaluations", "final-before-period-ends", { "performance.evaluations.1.on": "2026-09-01" }),
  byChange("4.2#targets-met", "targets-missed", { "performance.evaluations.1.met": false }),
  byChange("4.2#consequence", "limit-before-evaluation", {
    "performance.evaluations.1.met": false,
    "performance.consequence": { kind: "rectification", until: "2026-11-30" },
  }),
  byChange("4.2#consequence", "recovery-above-paid", {
    "performance.evaluations.1.met": false,
    "performance.consequence": { kind: "recovery", amount: "200.01" },
  }),
  byChange("4.2#consequence", "recovery-of-nothing", {
    "performance.evaluations.1.met": false,
    "performance.consequence": { kind: "recovery", amount: "0" },
  }),
  byChange("4.2#evaluations", "evaluated-again", {
    "performance.evaluations.2": { stage: "final", on: "2027-01-10", met: true },
  }),
  byChange("4.2#consequence", "rectified-late", {
    "performance.evaluations": [
      { stage: "mid-term", on: "2025-10-15", met: false },
      { stage: "mid-term", on: "2026-02-01", met: true },
      { stage: "final", on: "2026-12-01", met: true },
    ],
    "performance.consequence": { kind: "rectification", until: "2026-01-31" },
  }),
  byChange("3.5#acceptance", "accepted-before-approval", { "acceptance.on": "2024-09-19" }),
  byChange("3.5#acceptance", "not-yet-accepted", { "acceptance.on": "2027-03-01" }),
  byChange("3.5#lessons", "lessons-missing", { "plan.lessons": ["platforms", "mechanisms"] }),
  byChange("4.1#matching-funds", "no-matching-funds", { "budget.lines.3.source": "enterprise" }),
  byChange("4.1#social-capital", "no-social-capital", { "budget.lines.4.source": "enterprise" }),
  byChange("4.2#annual-self-evaluation", "self-evaluation-missing", {
    "performance.selfEvaluations": [{ year: 2025 }],
  }),
  byChange("4.2#evaluations", "evaluation-missing", {
    "performance.evaluations": [{ stage: "mid-term", on: "2025-10-15", met: true }],
  }),
];

/** What the persons say of a pilot: of each must they are asked about, and no, where that is the fault. */
export const saying = (faults: readonly Fault[]): readonly Judgement[] =>
  judgedFaults.map(
    ({ rule }) =>
      faults
        .map(bare)
        .flatMap(({ judgements = [] }) => judgements)
        .find((record) => record.rule === rule) ?? judged(rule, "pass"),
  );

/** The faultless application with all of these faults; what replaces a whole list comes after what is inside one. */
export function withFaults(faults: readonly Fault[]): ApplicationDraft {
  const depth = (field: string) => field.split(".").length;
  const entries = faults.flatMap(({ changes }) => Object.entries(changes));
  return changed(
    faultless,
    Object.fromEntries(entries.sort(([left], [right]) => depth(right) - depth(left))),
  );
}
