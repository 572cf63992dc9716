import { expect, it } from "vitest";
import { ruleTally } from "../../../src/roster/count/totals.js";

/** A rule that finds another fault in each kind of record. */
const rule = (codes: readonly string[]) =>
  ({
    id: "9.9#rule",
    force: "must",
    answer: (signature: number) => ({ outcome: "fail", code: codes[signature] }),
  }) as unknown as Parameters<typeof ruleTally>[0];

const parts = [0, 1, 2].map((signature) => ({
  cell: { signature, records: 1, repeated: 0 },
  repeated: 0,
  records: signature + 1,
})) as unknown as Parameters<typeof ruleTally>[1];

it.each([[["a", "b", "c"]], [["c", "b", "a"]], [["b", "c", "a"]]])(
  "faults met as %j are told in the order of their codes, each with its records",
  (codes) => {
    const expected = codes.map((code, index) => ({ code, count: index + 1 }));
    expected.sort((left, right) => left.code.charCodeAt(0) - right.code.charCodeAt(0));
    expect(ruleTally(rule(codes), parts)).toMatchObject({ fail: 6, outcome: "fail", faults: expected });
  },
);
