/** How the inputs of each kind of result are handed to the function that gives it. */
import { describe, expect, it } from "vitest";
import { nm2024, receiptFor, verifyReceipt } from "../../src/index.js";
import { evaluateAgain } from "../../src/receipt/evaluate-again.js";
import { type KnownKind, rowOf } from "../../src/receipt/kinds.js";
import { recorded } from "../support/receipts.js";

/** The arguments in their order, and what is taken beside them. */
const rows: Readonly<Record<KnownKind, readonly [names: string, takes: string]>> = {
  assessment: ["application", "edition judgements"],
  "national-pilot": ["declaration", "edition judgements"],
  review: ["sheets", "edition"],
  selection: ["candidates", "edition"],
  procedure: ["events", "edition"],
  "pilot-state": ["events", "edition"],
  duties: ["state", "edition"],
  "allowed-events": ["state", "edition"],
  "event-result": ["state event", "edition"],
  "performance-evaluation": ["", "edition judgements"],
  "improvement-plan": ["values", "edition judgements"],
  "performance-score": ["values", "edition judgements"],
  "indicator-tracks": ["values", "edition"],
  "indicator-comparison": ["values", "edition"],
  "indicator-grid": ["rows", "edition"],
  "allocation-verification": ["total claims allocation", ""],
  allocation: ["total claims", ""],
  "subsidy-run": ["claims", ""],
  "policy-comparison": ["claims", ""],
  subsidy: ["claim", ""],
  "contract-splits": ["entries", "edition"],
  "contract-split": ["contract", "edition"],
  "budget-check": ["budget", "edition"],
  "budget-summary": ["budget", "edition"],
  "instalment-plan": ["award schedule", "edition"],
  "instalment-status": ["plan", "edition"],
  "recovery-settlement": ["", "edition"],
  "policy-check": ["policy", ""],
};

describe.each(Object.entries(rows))("a result of the kind %s", (kind, [names, takes]) => {
  const row = rowOf(kind as KnownKind);

  it("is found by its name", () => expect(row.kind).toBe(kind));

  it("has these arguments, in this order", () => expect(row.arguments.join(" ")).toBe(names));

  it("takes of what a receipt keeps apart no more and no less than this", () =>
    expect((row.takes ?? []).join(" ")).toBe(takes));
});

const named = recorded.map((one, index) => ({ ...one, index }));

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe.each(named)("a result of the kind $kind (case $index)", ({ kind, result, inputs }) => {
  const { edition, judgements = [], ...rest } = inputs;
  const stored: unknown = JSON.parse(JSON.stringify(result));
  const [names, takes] = rows[kind];

  it("comes again of arguments and options by their names", () =>
    expect(JSON.parse(JSON.stringify(evaluateAgain(kind, rest, judgements, edition)))).toStrictEqual(stored));

  it.each(names.split(" ").filter((name) => name !== "" && Object.keys(rest[name] as object).length > 0))(
    "is another without the argument %s",
    (name) => {
      const { [name]: _, ...others } = rest;
      expect(isSame(evaluateAgain(kind, others, judgements, edition), stored)).toBe(false);
    },
  );

  it("is another by no edition, or by one where there was none, only where it takes any", () => {
    const turned = edition === undefined ? nm2024 : undefined;
    expect(isSame(evaluateAgain(kind, rest, judgements, turned), stored)).toBe(!takes.includes("edition"));
  });

  it("with judgements that nobody can read is another only where it takes any", () => {
    const wrong = [{ judgement: "none" }];
    expect(isSame(evaluateAgain(kind, rest, wrong, edition), stored)).toBe(!takes.includes("judgements"));
  });
});

describe("a judgement that decides", () => {
  const asOf = "2025-10-01";
  const verdict = { rule: "3.2#league-city", verdict: "pass", by: "reviewer", on: asOf, grounds: "查看原件" };

  it("is handed to the function, and the receipt without it does not hold", () => {
    const inputs = { application: {}, asOf };
    const result = evaluateAgain("assessment", inputs, [verdict], nm2024);
    const made = receiptFor("assessment", result, { ...inputs, edition: nm2024, judgements: [verdict] });
    expect(verifyReceipt(made, { editions: [nm2024] }).ok).toBe(true);
    expect(verifyReceipt({ ...made, judgements: [] }, { editions: [nm2024] }).ok).toBe(false);
  });
});
