// The public functions as they are called, reading and explaining included: many claims on a subsidy, contracts, scores and the
// events of a pilot. The reference is JSON.parse of the same, the same arithmetic by hand, or the function prepared once.
import { Decimal } from "decimal.js";
import {
  applyEvent,
  calculateSubsidies,
  createContractSplitter,
  createScorer,
  equalWeights,
  indicators,
  nm2024,
  replayEvents,
  scorePerformance,
  startPilot,
  subsidyPolicies,
} from "../../dist/index.js";
import { assertSameDigests, bestOfThree, gate, kept } from "./harness.mjs";
import { endOfSmoke, pick, publishTimes } from "./report.mjs";

const few = { rounds: pick(3, 1, 1), timed: 2 };
const policy = subsidyPolicies.hefei;
const edition = nm2024;

/** `best of three` of one case against its reference, published with the gate it is held to. */
function report({ title, unit, cases, reference, gates, options = few }) {
  const results = bestOfThree(cases, reference, options);
  const lines = gates.map(({ what, name, most }) => {
    const ratio = results[name][0].ratio.median;
    return gate(what, ratio, `at most ${most}`, ratio <= most);
  });
  publishTimes({ title, unit, cases, results, gates: lines });
}

// ── claims ───────────────────────────────────────────────────────────────────
const claimsOf = (length) =>
  Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    enterprise: `e${index % Math.ceil(length / 3)}`,
    price: `${300_000 + ((index * 7_919) % 4_000_000)}`,
    eligible: `${200_000 + ((index * 31) % 100_000)}`,
    level: 2 + (index % 3),
    completedOn: `202${4 + (index % 2)}-0${1 + (index % 9)}-15`,
    accepted: true,
  }));
const claims = claimsOf(pick(100_000, 20_000, 100));
const claimsText = JSON.stringify(claims);
// An amount that is open would leave those after it open too, which is another question.
const alone = claimsOf(pick(10_000, 2_000, 100)).map(({ enterprise: _, ...claim }) => claim);
const lacking = alone.map(({ level: _, eligible: __, ...claim }) => claim);
if (calculateSubsidies(claims.slice(0, 100), { policy }).total === null) throw new Error("a claim is open");
if (
  calculateSubsidies(lacking.slice(0, 100), { policy }).subsidies.some(({ missing }) => missing.length !== 2)
)
  throw new Error("a claim lacks another number of facts than two");

// ── contracts ────────────────────────────────────────────────────────────────
const contracts = claimsOf(pick(500, 500, 50)).map((claim, index) => ({
  ...claim,
  concession: `${10_000 + index}`,
}));
const rates = { 2024: "0.5", 2025: "0.4" };
const splitter = createContractSplitter(policy, { edition }).value;
const three = (provider, government, enterprise) => [provider, government, enterprise].join();
const ourSplit = (contract) => {
  const { provider, government, enterprise } = splitter(contract);
  return three(provider, government, enterprise);
};
const caps = { 2: "300000", 3: "400000", 4: "500000" };
const decimalSplit = ({ price, concession, eligible, level, completedOn }) => {
  const rest = new Decimal(price).minus(concession);
  const wanted = new Decimal(eligible)
    .times(rates[completedOn.slice(0, 4)])
    .toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const government = Decimal.min(wanted, caps[level], rest);
  return three(concession, government.toString(), rest.minus(government).toString());
};
assertSameDigests({
  ours: { run: () => contracts.map(ourSplit).join(";") },
  decimal: { run: () => contracts.map(decimalSplit).join(";") },
});

// ── scores ───────────────────────────────────────────────────────────────────
const scheme = {
  id: "bench",
  ...equalWeights(indicators, { decimals: 2 }).value,
  method: "proportional",
  decimals: 2,
  grades: [
    { grade: "good", from: "80" },
    { grade: "poor", from: "0" },
  ],
};
const plans = Array.from({ length: pick(300, 100, 10) }, (_, plan) =>
  indicators.map(({ id }, place) => ({
    id,
    baseline: "10",
    target: `${50 + ((plan * place) % 40)}`,
    actual: `${30 + ((plan * 7 + place * 3) % 60)}`,
  })),
);
const scorer = createScorer(scheme, { edition }).value;
const asPoints = (units) => `${units / 100}`;
assertSameDigests({
  scorer: { run: () => plans.map((plan) => asPoints(scorer(plan).low)).join() },
  whole: { run: () => plans.map((plan) => scorePerformance(plan, { scheme, edition }).low).join() },
});

// ── events ───────────────────────────────────────────────────────────────────
const days = (index) => new Date(Date.UTC(2024, 8, 11 + index)).toISOString().slice(0, 10);
const eventsOf = (count) => [
  { type: "submitted", on: "2024-08-12" },
  { type: "reviewed", on: "2024-08-30", shortlisted: true },
  { type: "publicised", on: "2024-09-02", from: "2024-09-02", to: "2024-09-09" },
  { type: "approved", on: "2024-09-10", award: "20000000" },
  ...Array.from({ length: count / 2 - 2 }, (_, index) => [
    { type: "change-requested", on: days(index) },
    { type: "change-decided", on: days(index), change: index + 1, approved: true },
  ]).flat(),
];
const atOnce = (events) => JSON.stringify(replayEvents(events, { edition }).state);
const oneByOne = (events) => {
  let state = startPilot({ edition });
  for (const event of events) ({ state } = applyEvent(state, event, { edition }));
  return JSON.stringify(state);
};
const pilots = pick([1_000, 10_000], [1_000, 10_000], [20]).map(eventsOf);
assertSameDigests({
  atOnce: { run: () => atOnce(pilots[0]) },
  oneByOne: { run: () => oneByOne(pilots[0]) },
});

endOfSmoke(claims.length);

report({
  title: `Subsidies for ${claims.length.toLocaleString("en")} claims in one call`,
  unit: "claim",
  reference: "JSON.parse",
  cases: {
    "JSON.parse": { does: "reads the text", run: () => JSON.parse(claimsText), units: claims.length },
    calculateSubsidies: {
      does: "checks each claim, keeps the caps over an enterprise, every step, all frozen",
      run: () => calculateSubsidies(claims, { policy }),
      units: claims.length,
    },
  },
  // Of fewer claims JSON.parse itself is quicker for each.
  gates: [{ what: "claims over JSON.parse", name: "calculateSubsidies", most: pick(15, 20) }],
});
report({
  title: `Subsidies for ${lacking.length.toLocaleString("en")} claims that lack two facts`,
  unit: "claim",
  reference: "whole claims",
  cases: {
    "whole claims": {
      does: "amounts",
      run: () => calculateSubsidies(alone, { policy }),
      units: alone.length,
    },
    "claims that lack two facts": {
      does: "the range of each, exactly",
      run: () => calculateSubsidies(lacking, { policy }),
      units: lacking.length,
    },
  },
  gates: [
    { what: "claims that lack two facts over whole ones", name: "claims that lack two facts", most: 5 },
  ],
});
report({
  title: `Splitting ${contracts.length} contracts by a policy that was prepared`,
  unit: "contract",
  reference: "decimal.js by hand",
  cases: {
    "decimal.js by hand": {
      does: "three figures, nothing else",
      run: () => contracts.map(decimalSplit).join(),
      units: contracts.length,
    },
    "createContractSplitter, each contract": {
      does: "checks the contract; every step, percentages, the finding on the three parties",
      run: () => contracts.map(ourSplit).join(),
      units: contracts.length,
    },
  },
  gates: [{ what: "splitter over decimal.js", name: "createContractSplitter, each contract", most: 25 }],
  options: { rounds: 7, timed: 3 },
});
report({
  title: `Scoring ${plans.length} plans, each with its scheme`,
  unit: "plan",
  reference: "createScorer, each plan",
  cases: {
    "createScorer, each plan": {
      does: "the points",
      run: () => plans.map((plan) => scorer(plan).low).length,
      units: plans.length,
    },
    scorePerformance: {
      does: "compares the scheme with the last one, copies and checks the plan, a row an indicator in text",
      run: () => plans.map((plan) => scorePerformance(plan, { scheme, edition }).low).length,
      units: plans.length,
    },
  },
  gates: [{ what: "scorePerformance over its scorer", name: "scorePerformance", most: 100 }],
  options: { rounds: 7, timed: 3 },
});
for (const events of pilots) {
  report({
    title: `${events.length.toLocaleString("en")} events of one pilot`,
    unit: "event",
    reference: "replayEvents",
    cases: {
      replayEvents: { does: "all at once", run: () => atOnce(events), units: events.length },
      "applyEvent, one by one": {
        does: "a state after each",
        run: () => oneByOne(events),
        units: events.length,
      },
    },
    gates: [{ what: "events one by one over all at once", name: "applyEvent, one by one", most: 4 }],
  });
}
if (kept() === 0) throw new Error("nothing was calculated");
