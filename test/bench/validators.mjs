// Schema validators on the same records. They validate fields: they know no repeats, no sums, no rules, no counts by
// chain. Only with the naive screening after it does one give the answer that this library gives.
import Ajv from "ajv";
import * as v from "valibot";
import * as z from "zod";
import { nm2024, screenRoster } from "../../dist/index.js";
import { answerOf, fullAnswer, incompleteOf } from "./answer.mjs";
import { assertSameDigests, bestOfThree } from "./harness.mjs";
import { screenNaively } from "./naive.mjs";
import { chains, makeRecords } from "./records.mjs";
import { effort, endOfSmoke, pick, publishTimes } from "./report.mjs";

const count = pick(100_000, 50_000, 2_000);
const records = JSON.parse(JSON.stringify(makeRecords(count)));
const options = { edition: nm2024, chains };

const code = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const yuan = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,2})?$/;
const scales = ["above", "below"];
const levels = ["none", "regional", "national", "little-giant"];

const byZod = z.strictObject({
  name: z.string().min(1),
  creditCode: z.string().regex(code),
  chainId: z.string().min(1).optional(),
  previousYearRevenue: z.string().regex(yuan),
  scale: z.enum(scales).optional(),
  specialised: z.enum(levels),
  atKeyLink: z.boolean().optional(),
  transform: z.boolean().optional(),
  willing: z.boolean().optional(),
  exemption: z.strictObject({ reason: z.string().min(1) }).optional(),
  priority: z.boolean().optional(),
});

const text = v.pipe(v.string(), v.minLength(1));
const flag = v.optional(v.boolean());
const byValibot = v.strictObject({
  name: text,
  creditCode: v.pipe(v.string(), v.regex(code)),
  chainId: v.optional(text),
  previousYearRevenue: v.pipe(v.string(), v.regex(yuan)),
  scale: v.optional(v.picklist(scales)),
  specialised: v.picklist(levels),
  atKeyLink: flag,
  transform: flag,
  willing: flag,
  exemption: v.optional(v.strictObject({ reason: text })),
  priority: flag,
});

const closed = (properties, required) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const words = { type: "string", minLength: 1 };
const boolean = { type: "boolean" };
const byAjv = new Ajv().compile(
  closed(
    {
      name: words,
      creditCode: { type: "string", pattern: code.source },
      chainId: words,
      previousYearRevenue: { type: "string", pattern: yuan.source },
      scale: { enum: scales },
      specialised: { enum: levels },
      atKeyLink: boolean,
      transform: boolean,
      willing: boolean,
      exemption: closed({ reason: words }, ["reason"]),
      priority: boolean,
    },
    ["name", "creditCode", "previousYearRevenue", "specialised"],
  ),
);

const refused = (accepts) => () => {
  let found = 0;
  for (const record of records) if (!accepts(record)) found += 1;
  return found;
};
const fieldsOnly = "fields alone: no check character, repeats, revenue, rules, counts by chain, findings";
const ours = "this library";
const cases = {
  [ours]: { does: "the whole screening", run: () => screenRoster(records, options) },
  "zod (compiled)": { does: fieldsOnly, run: refused((record) => byZod.safeParse(record).success) },
  "zod, then the naive screening": {
    does: "the same answer as the naive screening alone",
    run: () => screenNaively(records.map((record) => byZod.safeParse(record).data ?? record)),
  },
  valibot: { does: fieldsOnly, run: refused((record) => v.is(byValibot, record)) },
  "ajv (compiled)": { does: fieldsOnly, run: refused((record) => byAjv(record)) },
};
for (const one of Object.values(cases)) one.units = records.length;

assertSameDigests({
  [ours]: { ...cases[ours], digest: (screening) => String(incompleteOf(screening)) },
  ...Object.fromEntries(["zod (compiled)", "valibot", "ajv (compiled)"].map((name) => [name, cases[name]])),
});
assertSameDigests({
  [ours]: { ...cases[ours], digest: fullAnswer },
  naive: { ...cases["zod, then the naive screening"], digest: answerOf },
});
endOfSmoke(count);

publishTimes({
  title: `Against schema validators, ${count.toLocaleString("en")} parsed records`,
  cases,
  results: bestOfThree(cases, ours, effort),
  notes:
    "A validator that is faster than this library does a part of the work: it is no rival, and no claim is made.",
});
