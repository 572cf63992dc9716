/** Receipts of every kind of result, worked out again once they have been stored, and receipts that do not hold. */
import type { Receipt, ReceiptInputs, ReceiptKind, VerificationOptions } from "../../../src/index.js";
import { aSmallApplication, judged, smallEdition } from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, textOf } from "../helpers/library.js";
import { issueLines, sentences } from "../helpers/lines.js";
import { aPolicy } from "../helpers/money.js";
import { aScheme, aTable, aValue } from "../helpers/performance.js";
import { stepsTo } from "../helpers/pilots.js";
import { digestOf, shortened } from "../helpers/plain.js";

const { nm2024: edition } = api;
const asOf = "2025-10-01";
const application = aSmallApplication();
const judgements = [judged("5.2#scientific", "pass")];
const ofNoRule = [judged("9.9#none", "pass")];
const declaration = { city: { code: "150100" }, approvalDocument: true, approvedPlan: true };
const sheets = [{ expert: "甲", on: "2024-08-28", entries: [{ criterion: "5.2#scientific", score: "8" }] }];
const reviewScheme = {
  id: "示例办法",
  criteria: [{ id: "5.2#scientific", most: "10", weight: "1" }],
  decimals: 2,
};
const candidates = [{ id: "甲", score: "90", eligible: true }];
const events = stepsTo("paid");
const opening = { year: 2024, on: "2024-07-01" };
const { state } = api.replayEvents(events, { edition, opening });
const event = { type: "change-requested", on: asOf };
const values = [aValue({ baseline: "2", midterm: "6", target: "12", actual: "5" })];
const scheme = aScheme();
const byQuality = aScheme({ method: api.qualitativeLevels.at80and60 });
const seenOnSite = {
  ...{ indicator: "smart-factories", share: "85", by: "reviewer", on: asOf, grounds: "现场查看" },
};
const policy = aPolicy();
const claim = { id: "一", enterprise: "甲", price: "1000" };
const contract = { id: "一", price: "1000", concession: "100" };
const budget = { total: "1000", lines: [{ use: "platform", source: "regional-fund", amount: "1000" }] };
const schedule = [{ id: "第一期", weight: "1", when: "approved" }];
const planned = api.planInstalments("100", schedule);
const plan = planned.ok ? planned.value : { instalments: [] };
const progress = { asOf, reached: [{ milestone: "approved", on: "2024-09-10" }] };
const settlement = {
  paid: [{ amount: "100", spent: "60" }],
  unmet: [{ id: "smart-factories" }],
  policy: { id: "all", basis: "caller", method: "all" },
};
const evaluation = { stage: "final", edition, values: aTable({ target: "2", actual: "1" }) };
const claims = [
  { id: "一", weight: "1" },
  { id: "二", weight: "2" },
];
const form = api.writeIndicatorGrid(values, { edition });
const rows = form.ok ? form.value.cells : [];

/** The inputs of a result, another value of one of them, and the function that gives the result. */
type Made = readonly [inputs: ReceiptInputs, other: object, result: () => unknown];

const kinds: Readonly<Partial<Record<ReceiptKind, Made>>> = {
  assessment: [
    { edition, application, asOf, judgements },
    { application: {} },
    () => api.assessApplication(application, { edition, asOf, judgements }),
  ],
  "national-pilot": [
    { edition, declaration, asOf },
    { declaration: {} },
    () => api.assessNationalPilot(declaration, { edition, asOf }),
  ],
  review: [
    { edition, sheets, scheme: reviewScheme },
    { sheets: [] },
    () => api.tallyReview(sheets as never, { scheme: reviewScheme as never, edition: api.nm2024 }),
  ],
  selection: [
    { edition, candidates, year: 2025, quota: 1 },
    { candidates: [] },
    () => api.selectPilots(candidates as never, { edition, year: 2025, quota: 1 }),
  ],
  procedure: [
    { edition, events, opening },
    { events: [] },
    () => api.replayEvents(events, { edition, opening }),
  ],
  "pilot-state": [{ edition, events, opening }, { opening: {} }, () => state],
  duties: [{ edition, state, asOf }, { asOf: "2026-10-01" }, () => api.dutiesOf(state, { edition, asOf })],
  "allowed-events": [
    { edition, state, on: asOf },
    { on: "2020-01-01" },
    () => api.allowedEvents(state, { edition, on: asOf }),
  ],
  "event-result": [
    { edition, state, event },
    { event: { ...event, on: "2025-10-02" } },
    () => api.applyEvent(state, event, { edition }),
  ],
  "indicator-grid": [{ edition, rows }, { rows: [] }, () => api.readIndicatorGrid(rows, { edition })],
  "indicator-comparison": [
    { edition, values, decimals: 3 },
    { decimals: 0 },
    () => api.compareIndicators(values, { edition, decimals: 3 }),
  ],
  "indicator-tracks": [
    { edition, values, start: "2024-10-01", asOf },
    { start: "2024-09-01" },
    () => api.trackIndicators(values, { edition, start: "2024-10-01", asOf }),
  ],
  "performance-score": [
    { edition, values, scheme },
    { values: [] },
    () => api.scorePerformance(values, { edition, scheme }),
  ],
  "performance-evaluation": [
    evaluation as ReceiptInputs,
    { values: [] },
    () => api.evaluatePerformance(evaluation as never),
  ],
  "improvement-plan": [
    { edition, values, scheme, goal: { points: "8" } },
    { goal: { points: "9" } },
    () => api.suggestImprovements(values, { edition, scheme, goal: { points: "8" } }),
  ],
  allocation: [
    { total: "100.01", claims, ties: "id" },
    { total: "100.02" },
    () => api.allocate("100.01", claims, { ties: "id" }),
  ],
  subsidy: [
    { claim, policy },
    { claim: { ...claim, price: "2000" } },
    () => api.calculateSubsidy(claim, { policy }),
  ],
  "allocation-verification": [
    { total: "100.01", claims, allocation: {} },
    { total: "none" },
    () => api.verifyAllocation("100.01", claims, {}),
  ],
  "policy-comparison": [
    { claims: [claim], before: policy, after: policy },
    { claims: [] },
    () => api.comparePolicies([claim], { before: policy, after: policy }),
  ],
  "subsidy-run": [
    { claims: [claim], policy, pool: "300" },
    { pool: "200" },
    () => api.calculateSubsidies([claim], { policy, pool: "300" }),
  ],
  "contract-split": [
    { edition, contract, policy },
    { contract: {} },
    () => api.splitContract(contract, { policy, edition }),
  ],
  "contract-splits": [
    { edition, entries: [{ contract }], policy },
    { entries: [] },
    () => api.splitContracts([{ contract }], { policy, edition }),
  ],
  "budget-check": [{ edition, budget }, { budget: {} }, () => api.checkBudget(budget, { edition })],
  "budget-summary": [{ budget }, { budget: {} }, () => api.summariseBudget(budget)],
  "instalment-plan": [
    { award: "100", schedule },
    { award: "200" },
    () => api.planInstalments("100", schedule as never),
  ],
  "instalment-status": [
    { edition, plan, ...progress },
    { reached: [] },
    () => api.followInstalments(plan, { ...progress, edition } as never),
  ],
  "recovery-settlement": [
    { edition, ...settlement },
    { paid: [] },
    () => api.settleRecovery({ ...settlement, edition } as never),
  ],
  "policy-check": [{ policy }, { policy: {} }, () => api.lintPolicy(policy)],
};

/** What a receipt keeps apart, where the kind above has none of it. */
const apart: Readonly<Partial<Record<ReceiptKind, Made>>> = {
  assessment: [
    { edition, application: {}, asOf, judgements: ofNoRule },
    { asOf: "2024-09-01" },
    () => api.assessApplication({}, { edition, asOf, judgements: ofNoRule }),
  ],
  "national-pilot": [
    { edition, declaration, asOf, judgements: ofNoRule },
    { declaration: {} },
    () => api.assessNationalPilot(declaration, { edition, asOf, judgements: ofNoRule }),
  ],
  "performance-score": [
    { edition, values, scheme: byQuality, judgements: [seenOnSite] },
    { scheme },
    () => api.scorePerformance(values, { edition, scheme: byQuality, judgements: [seenOnSite] } as never),
  ],
  "performance-evaluation": [
    { ...evaluation, scheme: byQuality, judgements: [seenOnSite] } as ReceiptInputs,
    { scheme },
    () => api.evaluatePerformance({ ...evaluation, scheme: byQuality, judgements: [seenOnSite] } as never),
  ],
  "improvement-plan": [
    { edition, values, scheme: byQuality, goal: { points: "8" }, judgements: [seenOnSite] },
    { goal: { points: "9" } },
    () =>
      api.suggestImprovements(values, {
        ...{ edition, scheme: byQuality, goal: { points: "8" }, judgements: [seenOnSite] },
      } as never),
  ],
  "budget-summary": [{ edition, budget }, { budget: {} }, () => api.summariseBudget(budget, { edition })],
  "instalment-plan": [
    { edition, award: "100", schedule },
    { award: "200" },
    () => api.planInstalments("100", schedule as never, { edition }),
  ],
};

const stored = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

const receiptLines = (receipt: Receipt) => linesOf(bare(receipt));

const linesOf = ({
  of: kind,
  version,
  inputs,
  judgements: said,
  edition: under,
  result,
  digest,
  issues,
}: Receipt) => ({
  kind,
  version,
  edition: under && `${under.id} with ${under.parameters.length} parameters`,
  inputs: Object.keys(inputs),
  judgements: said.length,
  result: digestOf(textOf(result)),
  digest,
  issues: issueLines(issues),
});

function verificationLines(receipt: unknown, options: VerificationOptions = {}) {
  const found = api.verifyReceipt(receipt, options);
  const { differences, ...rest } = found;
  const short = (text: string | null): string | null =>
    text === null || text.length < 60 ? text : digestOf(text);
  return {
    ...rest,
    differences: shortened(
      differences.map(
        ({ code, field, recorded, found: is }) => `${code} at ${field}: ${short(recorded)} -> ${short(is)}`,
      ),
      8,
    ),
    said: sentences(differences.slice(0, 2)),
  };
}

const assessed = (of = edition, options = {}): Receipt =>
  stored(
    api.receiptFor(
      "assessment",
      api.assessApplication({}, { edition: of, asOf }),
      { edition: of, application: {}, asOf },
      options,
    ),
  );
const known = { editions: [edition] };
const digest = (text: string): string => digestOf(text);
const fails = (): never => {
  throw new Error("no");
};
const circle: Record<string, unknown> = {};
circle.self = circle;

const spoilt: Readonly<Record<string, () => readonly [receipt: unknown, options?: VerificationOptions]>> = {
  nothing: () => [undefined],
  "an empty record": () => [{}],
  "a text": () => ["receipt"],
  "a circle": () => [circle],
  "a key nobody knows": () => [{ ...assessed(), colour: "blue" }],
  "a kind that there is not": () => [{ ...assessed(), of: "other-kind" }],
  "issues that are errors": () => [{ ...assessed(), issues: [{ severity: "error" }] }],
  "another outcome": () => [{ ...assessed(), result: { ...(assessed().result as object), outcome: "pass" } }],
  "no result": () => [{ ...assessed(), result: null }],
  "another version of the package": () => [{ ...assessed(), version: "0.0.9" }],
  "an edition that is not known": () => [assessed(api.defineEdition({ ...edition, id: "other" }))],
  "an edition that is passed in": () => {
    const other = api.defineEdition({ ...edition, id: "other" });
    return [assessed(other), { edition: other }];
  },
  "another edition passed in": () => [
    assessed(),
    { edition: api.defineEdition({ ...edition, id: "other" }) },
  ],
  "a variant": () => [assessed(smallEdition)],
  "a figure that the edition has not": () => [
    {
      ...assessed(),
      edition: {
        id: edition.id,
        digest: api.editionDigest(edition),
        parameters: edition.parameters.map((one) =>
          one.id === "minimum-enterprises" ? { ...one, value: "1" } : one,
        ),
      },
    },
  ],
  "an edition of the same id with another title": () => [
    assessed(),
    { editions: [api.defineEdition({ ...edition, title: "工作指南（修订）" })] },
  ],
  "a digest that holds": () => [assessed(edition, { digest }), { ...known, digest }],
  "a digest that does not": () => [
    { ...assessed(edition, { digest }), version: "0.0.9" },
    { ...known, digest },
  ],
  "no digest where one is asked for": () => [assessed(), { ...known, digest }],
  "a digest by a function that fails": () => [assessed(edition, { digest }), { ...known, digest: fails }],
  "a kind of one's own": () => [
    stored(api.receiptFor("other", { sum: 3 }, { one: 1, two: 2 })),
    { evaluate: ({ one, two }) => ({ sum: Number(one) + Number(two) }) },
  ],
  "a kind of one's own, nobody to work it out": () => [
    stored(api.receiptFor("other", { sum: 3 }, { one: 1 })),
  ],
  "a kind of one's own, worked out by what fails": () => [
    stored(api.receiptFor("other", { sum: 3 }, { one: 1 })),
    { evaluate: fails },
  ],
  "options that are none": () => [assessed(), 5 as never],
};

function checked([inputs, other, result]: Made, kind: string) {
  const receipt = stored(api.receiptFor(kind as ReceiptKind, result(), inputs));
  return {
    receipt: receiptLines(receipt),
    verified: verificationLines(receipt, known),
    otherInputs: verificationLines({ ...receipt, inputs: { ...receipt.inputs, ...other } }, known),
  };
}

export const cases: readonly Case[] = [
  ...casesOf("receiptFor and verifyReceipt", kinds, checked),
  ...casesOf("receiptFor and verifyReceipt, with what is kept apart", apart, checked),
  ...casesOf(
    "receiptFor",
    {
      "by the names of the arguments": { draft: {}, options: { edition, asOf } },
      "an input called kind": { kind: "policy-check", text: "one" },
      "an edition that is none": { edition: {}, application: {}, asOf },
      "inputs that cannot be recorded": { circle },
      "judgements that are none": { judgements: "all", application: {} },
      "no inputs": {},
      nothing: undefined,
      "a text": "inputs",
    } as Readonly<Record<string, unknown>>,
    (inputs) => {
      const receipt = api.receiptFor("assessment", { outcome: "pass" }, inputs);
      return { ...receiptLines(receipt), said: sentences(receipt.issues) };
    },
  ),
  {
    name: "receiptFor / results that are none, and digests that fail",
    answer: () =>
      [
        api.receiptFor("other", undefined, {}),
        api.receiptFor("other", circle, {}),
        api.receiptFor("other", 1, {}, { digest: fails }),
        api.receiptFor("wat", 1, {}),
      ].map(receiptLines),
  },
  ...casesOf("verifyReceipt", spoilt, (given) => {
    const [receipt, options] = given();
    return verificationLines(receipt, options ?? known);
  }),
  {
    name: "verifyReceipt / no edition passed in",
    answer: () => verificationLines(assessed()),
  },
];
