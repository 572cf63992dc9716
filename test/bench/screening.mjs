// Screening parsed records: this library, JSON.parse of the same records, the same screening by hand and naively.
import { nm2024, screenRoster } from "../../dist/index.js";
import { answerOf, fullAnswer } from "./answer.mjs";
import { screenByHand } from "./ceiling.mjs";
import { assertSameDigests, bestOfThree, gate } from "./harness.mjs";
import { screenNaively } from "./naive.mjs";
import { chains, makeRecords } from "./records.mjs";
import { effort, endOfSmoke, pick, publishTimes } from "./report.mjs";

const count = pick(200_000, 200_000, 2_000);
const text = JSON.stringify(makeRecords(count));
const records = JSON.parse(text);
const options = { edition: nm2024, chains };
const units = records.length;

const ours = "this library";
const cases = {
  [ours]: {
    does: "all; the first 1,000 records that do not pass are listed with every finding explained",
    run: () => screenRoster(records, options),
    digest: fullAnswer,
    units,
  },
  "this library, `limit: 0`": {
    does: "all counts; lists none",
    run: () => screenRoster(records, { ...options, limit: 0 }),
    units,
  },
  "JSON.parse": {
    does: "parses the same records from a text in memory; no screening",
    run: () => JSON.parse(text),
    units,
  },
  "by hand": {
    does: "the same answer for these records alone, types and unknown keys looked at: no explanation, one edition, few missing facts",
    run: () => screenByHand(records),
    digest: answerOf,
    units,
  },
  "naive: decimal.js, regular expressions, Map": {
    does: "the same answer as by hand",
    run: () => screenNaively(records),
    digest: answerOf,
    units,
  },
};

const answering = Object.entries(cases).filter(([, { digest }]) => digest);
assertSameDigests(Object.fromEntries(answering));
endOfSmoke(count);

const results = bestOfThree(cases, ours, effort);
const best = (name) => 1 / results[name].at(-1).ratio.median;
const [ofParsing, ofHand] = [best("JSON.parse"), best("by hand")];
publishTimes({
  title: `Screening ${count.toLocaleString("en")} parsed records`,
  cases,
  results,
  gates: [
    gate("screening over JSON.parse", ofParsing, "at most 0.75", ofParsing <= 0.75),
    gate("screening over the same by hand", ofHand, "at most 1.6", ofHand <= 1.6),
  ],
});
