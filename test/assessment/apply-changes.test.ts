import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/assessment/apply-changes.js";
import { seenBy } from "../../src/assessment/remedy.js";

describe("changes at the root", () => {
  it("put another whole in its place, but cannot take it away", () => {
    expect(applyChanges({ year: 1 }, [{ action: "set", path: [], value: { year: 2 } }])).toEqual({ year: 2 });
    expect(applyChanges({ year: 1 }, [{ action: "remove", path: [] }])).toEqual({ year: 1 });
  });
});

describe("what a change has seen", () => {
  const application = {
    enterprises: [{ name: "甲", willing: false }, { name: "乙" }],
    evidence: ["一", "二"],
  };
  const path = ["enterprises", 0, "willing"];
  const remove = (...at: (string | number)[]) => seenBy({ action: "remove", path: at }, application);

  it("is another where another record stands, or another value", () => {
    const set = { action: "set", path, value: true } as const;
    const seen = seenBy(set, application);
    expect(seen).toMatch(/^[0-9a-f]{16}$/);
    expect(seenBy(set, { enterprises: [{ name: "甲", willing: false, priority: true }] })).toBe(seen);
    expect(seenBy(set, { enterprises: [{ name: "丙", willing: false }] })).not.toBe(seen);
    expect(seenBy(set, { enterprises: [{ name: "甲" }] })).not.toBe(seen);
    expect(seenBy(set, {})).not.toBe(seen);
  });

  it("of an addition is the same whatever the list holds", () => {
    const append = { action: "append", path: ["evidence"], value: "三" } as const;
    expect(seenBy(append, application)).toBe(seenBy(append, {}));
  });

  it("of a word in a list is the word", () => {
    expect(remove("evidence", 0)).not.toBe(remove("evidence", 1));
    expect(remove("evidence", 7)).toBe(remove("evidence", 8));
  });
});
