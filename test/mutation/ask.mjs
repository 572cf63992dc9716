// Asks the golden cases, what is soonest done first, until one answers otherwise than it is on record.
import { readFileSync } from "node:fs";
import { all, textOf } from "./golden.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const recorded = read("answers.json");
/** In a process that is asked once, what the questions of this subject are made of takes longer than all others together. */
const slow = "spoilt";

const cases = new Map(
  all.flatMap(([subject, ofSubject], index) => {
    if (subject === slow) return [];
    const answers = new Map(recorded[index][1]);
    return ofSubject.map((one) => [`${subject} / ${one.name}`, () => textOf(one) === answers.get(one.name)]);
  }),
);

for (const name of read("order.json"))
  if (cases.get(name)?.() === false) {
    console.log(name);
    process.exit(1);
  }
