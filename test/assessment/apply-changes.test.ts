import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/assessment/apply-changes.js";
import { seenBy } from "../../src/assessment/remedy.js";

describe("changes at the root", () => {
  it("put another whole in its place, but cannot take it away", () => {
    expect(applyChanges({ year: 1 }, [{ action: "set", path: [], value: { year: 2 } }])).toEqual({ year: 2 });
    expect(applyChanges({ year: 1 }, [{ action: "remove", path: [] }])).toEqual({ year: 1 });
  });
});

describe("changes in a list", () => {
  const given = { enterprises: [{ name: "甲" }, { name: "乙" }], evidence: ["一"] };
  const set = (path: readonly (string | number)[], value: unknown) =>
    ({ action: "set", path, value }) as const;

  it("are made one after the other, and leave what was given as it was", () => {
    const before = structuredClone(given);
    const made = applyChanges(given, [
      set(["enterprises", 0, "name"], "丙"),
      set(["enterprises", 1], { name: "丁" }),
      set(["enterprises", 1, "scale"], "above"),
      { action: "append", path: ["evidence"], value: "二" },
      { action: "append", path: ["evidence"], value: "三" },
      { action: "remove", path: ["enterprises", 0] },
      { action: "remove", path: ["enterprises", 0, "name"] },
    ]);
    expect(made).toEqual({ enterprises: [{ scale: "above" }], evidence: ["一", "二", "三"] });
    expect(given).toEqual(before);
  });

  it("change nothing of the value that another change brought", () => {
    const chain = { id: "1" };
    expect(applyChanges({}, [set(["plan"], chain), set(["plan", "id"], "2")])).toEqual({ plan: { id: "2" } });
    expect(chain).toEqual({ id: "1" });
  });

  it("make what is missing on the way", () => {
    const append = { action: "append", path: ["plan", "measures"], value: "publicity" } as const;
    expect(applyChanges(undefined, [append])).toEqual({ plan: { measures: ["publicity"] } });
  });

  it("lead nowhere where there is no such row", () => {
    const nowhere = [
      set(["evidence", 5], "x"),
      set(["evidence", "name"], "x"),
      { action: "remove", path: ["evidence", 5] } as const,
    ];
    expect(applyChanges(given, nowhere)).toEqual(given);
  });

  it("are made however many there are", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}` }));
    const changes = rows.map((_, index) => set(["enterprises", index, "name"], "甲"));
    const { enterprises } = applyChanges({ enterprises: rows }, changes) as {
      readonly enterprises: typeof rows;
    };
    expect(enterprises.every(({ name }) => name === "甲")).toBe(true);
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
