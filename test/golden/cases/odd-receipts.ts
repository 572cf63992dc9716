/** Receipts checked with what is of no use, and amounts as nobody should write them. */
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine } from "../helpers/lines.js";
import { digestOf } from "../helpers/plain.js";

const { nm2024: edition } = api;
const asOf = "2025-10-01";
const inputs = { edition, application: {}, asOf };
const assessed = () =>
  JSON.parse(
    JSON.stringify(api.receiptFor("assessment", api.assessApplication({}, { edition, asOf }), inputs)),
  ) as object;
const ownKind = () => JSON.parse(JSON.stringify(api.receiptFor("other", { sum: 3 }, { one: 1 }))) as object;

const checks: Readonly<Record<string, () => readonly [receipt: unknown, options: unknown]>> = {
  "an edition that is none": () => [assessed(), { edition: 5 }],
  "editions that are no list": () => [assessed(), { editions: edition }],
  "editions of which one is none": () => [assessed(), { editions: [{}, edition] }],
  "a digest that is no function": () => [assessed(), { editions: [edition], digest: "sha256" }],
  "a digest that gives no text": () => [assessed(), { editions: [edition], digest: () => 5 }],
  "a function that gives what no JSON can hold": () => [ownKind(), { evaluate: () => ({ sum: Number.NaN }) }],
  "a function that gives nothing": () => [ownKind(), { evaluate: () => undefined }],
  "a function that is none": () => [ownKind(), { evaluate: "add" }],
  "a number that no JSON can hold": () => [{ ...assessed(), result: Number.NaN }, { editions: [edition] }],
  "figures of the edition left out": () => {
    const receipt = assessed() as { readonly edition: { readonly parameters: readonly unknown[] } };
    return [
      { ...receipt, edition: { ...receipt.edition, parameters: receipt.edition.parameters.slice(1) } },
      { editions: [edition] },
    ];
  },
  "an option nobody knows": () => [assessed(), { editions: [edition], digests: [] }],
};

const made: Readonly<Record<string, readonly [result: unknown, inputs: unknown, options?: unknown]>> = {
  "inputs that give more than data": [
    1,
    Object.defineProperty({ one: 1 }, "two", { get: () => 2, enumerable: true }),
  ],
  "options among the inputs that are none": [1, { options: 5, one: 1 }],
  "judgements that are said twice": [1, { judgements: [], options: { judgements: ["other"] } }],
  "a name that is taken already": [1, { draft: { year: 1 }, application: { year: 2 } }],
  "an input that is called input": [1, { input: { year: 1 } }],
  "a text of more characters than are kept": ["甲".repeat(10_001), {}],
  "a digest that gives no text": [1, {}, { digest: () => 5 }],
  "a digest that is no function": [1, {}, { digest: "sha256" }],
};

const amounts: Readonly<Record<string, readonly string[]>> = {
  "in fen and jiao": ["5分", "3角", "3元5角2分", "3角5分", "0.5角", "0.05角", "1.5分"],
  "in parts that do not fit": ["3元5", "3.5元2角", "3元12角", "5角3元", "3元5角2", "2分3分"],
  "in large units": ["3亿5000万元", "5000万3亿元", "3百万元", "2千万", "1万亿元", "3十万元", "3亿亿元"],
  "with signs, words and marks": [
    "-3元5角",
    "+5",
    "--5",
    "人民币5元整",
    "￥1,234.50",
    "1,23元",
    "5元正",
    "元",
    "万",
    ".",
  ],
};

export const cases: readonly Case[] = [
  ...casesOf("verifyReceipt / with", checks, (given) => {
    const [receipt, options] = given();
    const { ok, differences, issues } = api.verifyReceipt(receipt, options);
    return [
      ok,
      ...differences
        .slice(0, 4)
        .map(
          ({ code, field, recorded, found }) =>
            `${code} at ${field}: ${[recorded, found].map((text) => (text === null || text.length < 60 ? text : digestOf(text))).join(" -> ")}`,
        ),
      ...issues.map(issueLine),
    ];
  }),
  ...casesOf("receiptFor / of", made, ([result, given, options]) => {
    const { inputs: kept, judgements, digest, issues } = api.receiptFor("other", result, given, options);
    return [kept, judgements, digest ?? null, ...issues.map(issueLine)];
  }),
  ...casesOf("toYuan / amounts", amounts, (typed) =>
    typed.map((one) => {
      const result = api.toYuan(one);
      return `${one}: ${result.ok ? result.value : result.issues.map(issueLine).join("; ")}`;
    }),
  ),
];
