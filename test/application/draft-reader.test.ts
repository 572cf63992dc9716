import { describe, expect, it } from "vitest";
import { draftReader } from "../../src/application/draft-reader.js";
import { readDraft } from "../../src/application/read-application.js";
import { defaultLimits } from "../../src/core/snapshot.js";

const contradicting = {
  period: { start: "2024-07-01", end: "2026-06-30" },
  plan: { tasks: [{ by: "2024-06-30" }] },
};

describe("draftReader", () => {
  it("tells what the parts of a draft say against each other", () => {
    const { issues } = draftReader(defaultLimits)(contradicting);
    expect(issues.map(({ code }) => code)).toEqual(["task-outside-period"]);
  });

  it("reads one draft after another as each is read alone", () => {
    const read = draftReader(defaultLimits);
    for (const draft of [
      contradicting,
      { ...contradicting, period: {} },
      5,
      contradicting,
      { plan: 5 },
      {},
    ]) {
      const { own, issues } = read(draft);
      const alone = readDraft(draft, defaultLimits);
      expect([own, issues]).toEqual([alone.own, alone.issues]);
    }
  });

  it("hands back the very section that it has read, where nothing in it is another", () => {
    const read = draftReader(defaultLimits);
    const before = read(contradicting).own;
    const after = read({ ...structuredClone(contradicting), period: { start: "2024-06-01" } }).own;
    expect(after.plan).toBe(before.plan);
    expect(after.period).toEqual({ start: "2024-06-01" });
  });
});
