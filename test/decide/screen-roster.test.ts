import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024, screenRoster } from "../../src/index.js";
import { screenSlowly, spoken } from "../support/roster-oracle.js";
import { chosenChains, rosters } from "../support/rosters.js";

const all = { edition: nm2024, limit: Number.POSITIVE_INFINITY };

describe("screenRoster and the slow way", () => {
  it("say the same of every record, whatever it is", () => {
    fc.assert(
      fc.property(rosters, chosenChains, ({ make }, chains) => {
        const records = make();
        const slow = screenSlowly(records, chains, nm2024);
        const { findings, summary } = screenRoster(records, { ...all, chains: chains as never });
        expect(spoken(findings, records.length)).toEqual(slow.records);
        expect(summary.counts).toEqual(slow.counts);
        expect(summary.revenue).toBe(slow.revenue);
        // What is not listed is counted all the same.
        const { chains: _, ...options } = { ...all, chains };
        const unlisted = screenRoster(make(), { ...options, chains: chains as never, limit: 0 });
        expect(unlisted).toEqual({ summary, findings: [], issues: expect.anything() });
      }),
      { numRuns: 500 },
    );
  });
});
