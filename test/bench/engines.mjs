// This library's whole screening against rule engines that answer five of its rules. They are favoured: facts are taken
// out of the records beforehand, no field is checked, no code, no repeat, no revenue, and nothing is listed.
import { ZenEngine } from "@gorules/zen-engine";
import { LogicEngine } from "json-logic-engine";
import { Engine as JsonRulesEngine } from "json-rules-engine";
import Publicodes from "publicodes";
import { nm2024, screenRoster } from "../../dist/index.js";
import { ruleCounts } from "./answer.mjs";
import * as words from "./engine-rules.mjs";
import { assertSameDigests, bestOfThreeAwaited, gate } from "./harness.mjs";
import { chains, makeRecords } from "./records.mjs";
import { effort, endOfSmoke, pick, publishTimes } from "./report.mjs";

const count = pick(100_000, 100_000, 2_000);
const records = JSON.parse(JSON.stringify(makeRecords(count)));
const options = { edition: nm2024, chains };
const facts = records.map(words.factsOf);
const { rules } = words;

/** Counts of each rule, from answers that are lists of true and false. */
const counted = (answers) => rules.map((_, rule) => answers.reduce((sum, one) => sum + Number(one[rule]), 0));

// ── json-rules-engine ────────────────────────────────────────────────────────
const jsonRules = new JsonRulesEngine(
  rules.map((rule, index) => ({
    conditions: words.forJsonRulesEngine(rule),
    event: { type: "failed", params: { index } },
  })),
);
async function byJsonRules(list) {
  const found = rules.map(() => 0);
  for (const one of list)
    for (const { params } of (await jsonRules.run(one)).events) found[params.index] += 1;
  return found;
}

// ── zen-engine: expressions, which it answers faster than decision tables ────
const zen = new ZenEngine();
function decision(of, settings) {
  const expressions = rules.map((rule, index) => ({
    id: `${index}`,
    key: `rule${index}`,
    value: of(rule),
  }));
  const node = (id, type, rest) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...rest });
  return zen.createDecision({
    nodes: [
      node("in", "inputNode"),
      node("rules", "expressionNode", { content: { expressions, ...settings } }),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "first", type: "edge", sourceId: "in", targetId: "rules" },
      { id: "second", type: "edge", sourceId: "rules", targetId: "out" },
    ],
  });
}
const one = decision((rule) => words.forZen(rule));
const loop = decision((rule) => words.forZen(rule), {
  executionMode: "loop",
  inputField: "facts",
  outputPath: "answers",
});
const whole = decision((rule) => `count(facts, ${words.forZen(rule, "#.")})`);
const listOf = (answer) => rules.map((_, index) => answer[`rule${index}`]);

async function zenEach(list) {
  const answers = [];
  for (const each of list) answers.push(listOf((await one.evaluate(each)).result));
  return counted(answers);
}
const zenAtOnce = async (list) =>
  counted((await Promise.all(list.map((each) => one.evaluate(each)))).map(({ result }) => listOf(result)));
const zenLoop = async (list) => counted((await loop.evaluate({ facts: list })).result.answers.map(listOf));
const zenWhole = async (list) => listOf((await whole.evaluate({ facts: list })).result);

// ── json-logic-engine: one built function a rule, and one for all with what else it can say of a record ──────────
const logic = new LogicEngine();
const built = rules.map((rule) => logic.build(words.forJsonLogic(rule)));
function byLogic(list) {
  const found = rules.map(() => 0);
  for (const each of list)
    for (let rule = 0; rule < built.length; rule += 1) if (built[rule](each)) found[rule] += 1;
  return found;
}
const revenue = { "+": [{ var: "previousYearRevenue" }] };
/** Each rule in three answers: a fact that is missing is asked for first, as the manual of JsonLogic does it. */
const answers = rules.map((rule) => ({
  if: [{ missing: words.factsIn(rule) }, "needs-data", words.forJsonLogic(rule), "fail", "pass"],
}));
const more = logic.build([
  ...answers,
  { missing: ["name", "creditCode", "previousYearRevenue", "specialised", "scale"] },
  { "!==": [{ ">=": [revenue, 20_000_000] }, { "===": [{ var: "scale" }, "above"] }] },
  revenue,
]);
function moreByLogic(list) {
  const found = rules.map(() => 0);
  const asked = rules.map(() => 0);
  const sums = new Map([...chains, "not-chosen"].map((id) => [id, 0]));
  let other = 0;
  for (const record of list) {
    const answer = more(record);
    for (let rule = 0; rule < found.length; rule += 1) {
      if (answer[rule] === "fail") found[rule] += 1;
      else if (answer[rule] === "needs-data") asked[rule] += 1;
    }
    const [lacking, differs, amount] = answer.slice(rules.length);
    if (lacking.length > 0 || differs) other += 1;
    sums.set(record.chainId, sums.get(record.chainId) + amount);
  }
  return other + asked[0] + sums.get("dairy") > 0 ? found : [];
}
const flat = records.map((record) => ({ ...record, exempt: record.exemption !== undefined }));

// ── publicodes ───────────────────────────────────────────────────────────────
const named = rules.map((_, index) => `rule ${index}`);
const publicodes = new Publicodes({
  ...words.publicodesFacts,
  ...Object.fromEntries(rules.map((rule, index) => [named[index], words.forPublicodes(rule)])),
});
function byPublicodes(list) {
  const answers = list.map((each) => {
    const stated = Object.entries(each).map(([fact, value]) => [fact, words.publicodesValue(value)]);
    publicodes.setSituation(Object.fromEntries(stated));
    return named.map((name) => publicodes.evaluate(name).nodeValue);
  });
  return counted(answers);
}

// ── compare, time, gate ──────────────────────────────────────────────────────
const peer = (run, list, does) => ({
  run: () => run(list),
  compare: () => run(facts.slice(0, 2_000)),
  units: list.length,
  does,
});
const five =
  "five rules alone, on facts taken out for it; no fields, codes, repeats, sums, missing facts, findings";
const few = facts.slice(0, pick(1_000, 300, 2_000));
const fewest = facts.slice(0, pick(100, 30, 2_000));
const ours = "this library";
const cases = {
  [ours]: { run: () => screenRoster(records, options), units: records.length, does: "the whole screening" },
  "json-rules-engine": peer(byJsonRules, few, five),
  "zen-engine, await each": peer(zenEach, few, five),
  "zen-engine, Promise.all": peer(zenAtOnce, few, five),
  "zen-engine, loop node": peer(zenLoop, few, five),
  "zen-engine, the list in one expression": peer(
    zenWhole,
    few,
    `${five}; counts, but cannot say which record`,
  ),
  "json-logic-engine (built), five functions": peer(byLogic, facts, five),
  "json-logic-engine (built), all it can say": {
    ...peer(
      moreByLogic,
      flat,
      "the five rules with what each misses, missing fields, scale against revenue, sums in doubles; no codes, repeats, findings",
    ),
    compare: () => moreByLogic(flat.slice(0, 2_000)),
  },
  publicodes: peer(byPublicodes, fewest, `${five}; decides what to ask next, which the others do not`),
};

const compared = {
  [ours]: { run: () => screenRoster(records.slice(0, 2_000), options), digest: ruleCounts },
};
for (const [name, { compare }] of Object.entries(cases)) {
  const answer = await compare?.();
  if (answer) compared[name] = { run: () => answer, digest: JSON.stringify };
}
assertSameDigests(compared);
endOfSmoke(2_000);

const results = await bestOfThreeAwaited(cases, ours, effort);
const most = (name) => results[name].at(-1).ratio.median;
// One expression over the whole list only counts: the modes that are held against us answer for each record.
const zenModes = Object.keys(cases).filter((name) => name.startsWith("zen") && !name.endsWith("expression"));
const zenBest = Math.min(...zenModes.map(most));
const jsonRulesTimes = most("json-rules-engine");
const logicTimes = most("json-logic-engine (built), all it can say");
publishTimes({
  title: "Against rule engines",
  cases,
  results,
  gates: [
    gate("times faster than json-rules-engine", jsonRulesTimes, "at least 75", jsonRulesTimes >= 75),
    gate(
      "times faster than zen-engine in its best mode for each record",
      zenBest,
      "at least 20",
      zenBest >= 20,
    ),
    gate("times faster than json-logic-engine", logicTimes, "at least 3", logicTimes >= 3),
  ],
});
