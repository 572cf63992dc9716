import { describe, expect, it } from "vitest";
import type { ConditionName } from "../../src/edition/procedure.js";
import { unbegun } from "../../src/procedure/advance.js";
import { faultOf } from "../../src/procedure/conditions/all.js";

const condition = (name: ConditionName) => ({ condition: name, clause: "", phrase: "" });
const circumstance = { opening: {}, terms: [], calendar: undefined, isRecheck: false, history: [] };

describe("conditions of a table of one's own", () => {
  it("about a limit hold where none was set", () => {
    for (const name of ["limit-kept", "limit-passed"] as const) {
      expect(
        faultOf(condition(name), unbegun, { type: "rectified", on: "2025-01-01", met: true }, circumstance),
      ).toBeUndefined();
    }
  });

  it("about publicity hold where there was none", () => {
    expect(
      faultOf(condition("publicity-over"), unbegun, { type: "approved", on: "2025-01-01" }, circumstance),
    ).toBeUndefined();
    expect(
      faultOf(
        condition("publicity-begun"),
        unbegun,
        { type: "objected", on: "2025-01-01", grounds: "一" },
        circumstance,
      ),
    ).toBeUndefined();
    const publicised = {
      type: "publicised",
      on: "2025-01-01",
      from: "2025-01-01",
      to: "2025-01-02",
    } as const;
    expect(faultOf(condition("publicity-in-order"), unbegun, publicised, circumstance)).toBeUndefined();
  });

  it("have no calendar year before there is a period", () => {
    const event = { type: "self-evaluated", on: "2025-01-01", year: 2024 } as const;
    expect(faultOf(condition("year-of-the-pilot"), unbegun, event, circumstance)).toBeUndefined();
    const final = { type: "evaluated", on: "2025-01-01", stage: "final", met: true } as const;
    expect(faultOf(condition("period-over"), unbegun, final, circumstance)?.code).toBe("period-unknown");
    const midTerm = { ...final, stage: "mid-term" } as const;
    expect(faultOf(condition("within-the-period"), unbegun, midTerm, circumstance)).toBeUndefined();
  });
});
