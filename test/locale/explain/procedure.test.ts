import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  dutiesOf,
  explain,
  nm2024,
  replayEvents,
  startPilot,
} from "../../../src/index.js";
import { following, pilotAt, refusalOf } from "../../support/pilot.js";
import { linesOf, said } from "../../support/said.js";

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
      "Possible now: revision of the plan, public notice, objection and 3 more.",
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

describe("a refusal for more than one reason", () => {
  it("gives the first in its sentence, and the others below", () => {
    const objected = following(pilotAt("publicised"), { type: "objected", on: "2024-09-05", grounds: "一" });
    const refusal = refusalOf(objected, { type: "approved", on: "2024-09-06" });
    expect(said(refusal)[0]).toMatch(/^公示.+（5\.3 进行公示）。现在可以：/);
    expect(linesOf(refusal, "zh-CN")).toHaveLength(1);
    expect(linesOf(refusal, "zh-CN")[0]).toMatch(/异议/);
  });

  it("in a procedure that somebody put together has a number all the same", () => {
    const refusal = refusalOf(pilotAt("closed"), { type: "accepted", on: "2027-01-01" });
    const replay = { ...replayEvents([], { edition: nm2024 }), refusals: [refusal] };
    expect(linesOf(replay, "zh-CN")[0]).toMatch(/^第1项，通过验收：/);
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

describe("what is due and what is possible", () => {
  const nothing = [
    ["没有待办。", "Nothing is due."],
    ["现在没有可以进行的事项。", "No event is possible now."],
  ];

  it("is nothing where there is nothing", () => {
    expect(said(dutiesOf(startPilot({ edition: nm2024 }), { edition: nm2024, asOf: "2024-07-01" }))).toEqual(
      nothing[0],
    );
    expect(said(allowedEvents(pilotAt("closed"), { edition: nm2024 }))).toEqual(nothing[1]);
  });

  it("is not called nothing where it could not be told", () => {
    expect(said(dutiesOf(startPilot({ edition: nm2024 }), { edition: nm2024 } as never))).toEqual([
      "没有列出待办；请先更正所列问题。",
      "No duties were listed; correct what the issues name.",
    ]);
    expect(said(allowedEvents({} as never, { edition: nm2024 }))).toEqual([
      "没有列出可以进行的事项；请先更正所列问题。",
      "No possible events were listed; correct what the issues name.",
    ]);
  });
});

describe("a pilot", () => {
  it("that cannot begin says so", () => {
    expect(said(startPilot({} as never))).toEqual([
      "试点不能建档；请先更正所列问题。",
      "The pilot cannot begin; correct what the issues name.",
    ]);
  });

  it("to which an event is told again stays as it was", () => {
    const again = applyEvent(
      pilotAt("submitted"),
      { type: "submitted", on: "2024-08-12" },
      { edition: nm2024 },
    );
    expect(said(again)).toEqual([
      "此前已登记，没有变化。试点现为“评审中”，已登记1项事项，最近一项在2024年8月12日；已拨付0.00元，已收回0.00元。",
      "Entered before, nothing has changed. The pilot is “under review” after 1 event, the last on 2024-08-12; paid 0.00 yuan, recovered 0.00 yuan.",
    ]);
  });
});

describe("a procedure", () => {
  it("names each event that was refused by its number, and by its kind where it has one", () => {
    const replay = replayEvents([{ type: "approved", on: "2024-09-10" }, 5] as never, { edition: nm2024 });
    expect(said(replay)[0]).toMatch(/有2项事项不能登记。$/);
    expect(said(replay)[1]).toMatch(/ 2 events refused\.$/);
    expect(linesOf(replay, "zh-CN").slice(0, 2)).toEqual([
      "第1项，批复：现为“编制方案”，还不到“批复”；请先完成前面的步骤（5.3 批复试点总体方案）。",
      "第2项：事项：应为一组字段；请更正。",
    ]);
    expect(linesOf(replay, "en")[1]).toBe("no. 2: event: should be a record; correct it.");
  });

  it("without refusals does not speak of any", () => {
    expect(said(replayEvents([], { edition: nm2024 }))).toEqual([
      "试点现为“编制方案”，已登记0项事项；已拨付0.00元，已收回0.00元。",
      "The pilot is “in preparation” after 0 events; paid 0.00 yuan, recovered 0.00 yuan.",
    ]);
  });

  it("that cannot begin names its faults once", () => {
    expect(linesOf(replayEvents([], {} as never), "zh-CN")).toEqual([
      "适用版本：没有这个版本；请传入有效的版本。",
    ]);
  });
});
