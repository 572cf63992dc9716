/** An honest receipt verifies, whatever it was made of, after it was stored and its keys were shuffled. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, nm2024, type Receipt, receiptFor, verifyReceipt } from "../../src/index.js";
import { evaluateAgain } from "../../src/receipt/evaluate-again.js";
import { type KnownKind, rowOf } from "../../src/receipt/kinds.js";
import { anyInput, applicationDraft } from "../../src/testing/index.js";
import { recorded } from "../support/receipts.js";
import { runs } from "../support/runs.js";
import { shapesOf, shuffled } from "../support/shapes.js";
import { spoilt } from "../support/spoilt.js";

type Inputs = Readonly<Record<string, unknown>>;

/** As an app makes it: the function is asked, and the receipt is given what the function was. */
function receiptOf(kind: KnownKind, { judgements = [], ...given }: Inputs, edition = nm2024): Receipt {
  const takes = rowOf(kind).takes ?? [];
  const result = evaluateAgain(kind, given, judgements as readonly unknown[], edition);
  return receiptFor(kind, result, {
    ...given,
    ...(takes.includes("judgements") && { judgements }),
    ...(takes.includes("edition") && { edition }),
  });
}

const stored = (receipt: unknown, seed: number): unknown =>
  shuffled(JSON.parse(JSON.stringify(receipt)), seed);

function expectHonest(receipt: Receipt, seed: number): void {
  expect(receipt.issues).toStrictEqual([]);
  const again = stored(receipt, seed);
  expect(verifyReceipt(again, { editions: [nm2024] }).differences).toStrictEqual([]);
  expect(canonicalJson(again)).toStrictEqual(canonicalJson(receipt));
}

/** Each kind once or twice, as it was recorded, without what stands apart. */
const cases = recorded.map(({ kind, inputs: { edition: _, ...rest } }, index) => ({ kind, index, rest }));

describe.each(cases)("of the kind $kind (case $index)", ({ kind, rest }) => {
  it("verifies, whatever became of its inputs, after storage and with its keys shuffled", () => {
    fc.assert(
      fc.property(shapesOf(rest), fc.nat(), (inputs, seed) => {
        const judgements = Array.isArray(inputs.judgements) ? inputs.judgements : [];
        expectHonest(receiptOf(kind, { ...inputs, judgements }), seed);
      }),
      { numRuns: runs(20, 500) },
    );
  });
});

it.each([
  ["anybody's application", applicationDraft()],
  ["an application with faults", spoilt],
])("verifies of the assessment of %s", (_, applications) => {
  fc.assert(
    fc.property(applications, fc.nat(), (application, seed) => {
      expectHonest(receiptOf("assessment", { application, asOf: "2024-09-01", stage: "evaluation" }), seed);
    }),
    { numRuns: runs(15, 500) },
  );
});

it("of what no JSON holds vouches for nothing and says so, or verifies all the same", () => {
  fc.assert(
    fc.property(anyInput(), fc.nat(), (application, seed) => {
      const receipt = receiptOf("assessment", { application, asOf: "2024-09-01" });
      const isSound = receipt.issues.every(({ severity }) => severity !== "error");
      expect(verifyReceipt(stored(receipt, seed), { editions: [nm2024] }).ok).toBe(isSound);
    }),
    { numRuns: runs(40, 1_000) },
  );
});
