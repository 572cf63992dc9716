import { describe, expect, it } from "vitest";
import { allowedEvents, dutiesOf, explain, nm2024, startPilot } from "../../../src/index.js";
import { pilotAt, refusalOf } from "../../support/pilot.js";

describe("explain", () => {
  it("gives the reason of a refusal, its words, and what could happen now", () => {
    const refusal = refusalOf(startPilot({ edition: nm2024 }), { type: "approved", on: "2024-09-10" });
    expect(explain(refusal, "zh-CN")).toBe(
      "现为“编制方案”，还不到“批复”；请先完成前面的步骤（5.3 批复试点总体方案）。现在可以：报送。",
    );
    expect(explain(refusal, "en")).toBe(
      "the pilot is “in preparation”, too early for “approval”; take the steps before it first (5.3 批复试点总体方案). Possible now: submission.",
    );
  });

  it("counts the possibilities it does not name", () => {
    const refusal = refusalOf(pilotAt("publicised"), { type: "submitted", on: "2024-09-10" });
    expect(refusal.allowed).toHaveLength(6);
    expect(explain(refusal, "zh-CN")).toContain("现在可以：修改完善方案、公示、提出异议等6项。");
    expect(explain(refusal, "en")).toContain(
      "Possible now: revision of the plan, publicity, objection and 3 more.",
    );
  });

  it("names the field that is at fault, and no clause where there is none", () => {
    const refusal = refusalOf(pilotAt("closed"), { type: "aproved" });
    expect(explain(refusal, "zh-CN")).toBe("事项种类：没有这种事项；是否应为“批复”。");
    expect(explain(refusal, "en")).toBe(
      "kind of event: there is no such event; perhaps “approval” is meant.",
    );
  });

  it("says of codes that are not ours that there are no words for them", () => {
    const refusal = refusalOf(pilotAt("closed"), { type: "accepted", on: "2027-01-01" });
    expect(explain({ ...refusal, code: "zzz", field: "zzz", clause: "" }, "en")).toMatch(
      /^the value: is not as it should be/,
    );
    const [duty] = dutiesOf(pilotAt("paid"), { edition: nm2024, asOf: "2025-01-01" }).duties;
    expect(explain({ ...(duty as NonNullable<typeof duty>), code: "zzz" }, "en")).toBe(
      "there are no words for this.",
    );
    expect(
      explain(
        { kind: "receipt-difference", code: "zzz", path: [], field: "", recorded: null, found: null },
        "en",
      ),
    ).toBe("there are no words for this.");
  });
});

describe("allowedEvents", () => {
  it("lists what the facts allow", () => {
    expect(allowedEvents(startPilot({ edition: nm2024 }), { edition: nm2024 }).events).toStrictEqual([
      "submitted",
    ]);
    expect(allowedEvents(pilotAt("submitted"), { edition: nm2024 }).events).toStrictEqual([
      "reviewed",
      "revised",
      "rejected",
      "withdrawn",
    ]);
    expect(allowedEvents(pilotAt("accepted"), { edition: nm2024 }).events).toStrictEqual([
      "instalment-paid",
      "self-evaluated",
      "change-requested",
      "closed",
    ]);
    expect(allowedEvents(pilotAt("closed"), { edition: nm2024 }).events).toStrictEqual([]);
  });

  it("lists nothing for what is no state", () => {
    expect(allowedEvents({} as never, { edition: nm2024 }).events).toStrictEqual([]);
  });
});
