import { describe, expect, it } from "vitest";
import {
  allocate,
  nm2024,
  receiptFor,
  replayEvents,
  scorePerformance,
  verifyReceipt,
} from "../../../src/index.js";
import { stepsTo } from "../../support/pilot.js";
import { linesOf, said } from "../../support/said.js";

const edition = nm2024;
const inputs = { events: stepsTo("approved"), edition };
const receipt = receiptFor("procedure", replayEvents(inputs.events, { edition }), inputs);

describe("a receipt", () => {
  it("says what it is for, and what the result is", () => {
    expect(said(receipt)).toStrictEqual(["试点程序的核验凭证。", "A receipt: procedure of a pilot."]);
    expect(linesOf(receipt, "zh-CN")[0]).toMatch(/^试点现为“/);
  });

  it("of what a reader or a maker answered explains its value", () => {
    const claims = [{ id: "甲", weight: "1" }];
    const ofShares = receiptFor("allocation", allocate("10", claims), { total: "10", claims });
    expect(linesOf(ofShares, "zh-CN")).toStrictEqual(["分为1份。"]);
  });

  it("of a result of the caller's own says no more than that", () => {
    const own = receiptFor("other", { camels: 5 }, {});
    expect(said(own)).toStrictEqual(["其他结果的核验凭证。", "A receipt: other result."]);
    expect(linesOf(own, "en")).toStrictEqual([]);
  });

  it("that was altered to be of what there is not is one of another result", () => {
    expect(said({ ...receipt, of: "camels" })[1]).toBe("A receipt: other result.");
  });

  it("of what cannot be recorded is none", () => {
    const none = receiptFor("assessment", (() => 5) as never, {});
    expect(said(none)).toStrictEqual([
      "不能出具核验凭证；请先更正所列问题。",
      "There is no receipt; correct what the issues name.",
    ]);
    expect(linesOf(none, "zh-CN")).toHaveLength(1);
  });
});

describe("the check of a receipt", () => {
  it("says that the result is the same", () => {
    expect(said(verifyReceipt(receipt, { editions: [edition] }))).toStrictEqual([
      "核验凭证重新计算，结果一致。",
      "Worked out again, the result is the same.",
    ]);
  });

  it("names each way of differing once, and counts the others of it", () => {
    const scores = receiptFor("performance-score", scorePerformance([], { edition } as never), {
      values: [],
      edition,
    });
    const { result } = receipt;
    const spoilt = verifyReceipt({ ...scores, result }, { editions: [edition] });
    const others = spoilt.differences.length - 1;
    expect(said(spoilt)).toStrictEqual([
      `核验凭证有${others + 1}处不符；请核对。`,
      `Differences from the receipt: ${others + 1}; check them.`,
    ]);
    expect(linesOf(spoilt, "zh-CN")).toStrictEqual([
      `重新计算的结果有一处与核验凭证不同；请核对差异处。（另有${others}处问题）`,
    ]);
  });

  it("that cannot be made for its options finds no difference, and says so", () => {
    const unverified = verifyReceipt(receipt, { editions: [edition], evaluate: 5 as never });
    expect(unverified).toMatchObject({ ok: false, differences: [] });
    expect(said(unverified)).toStrictEqual([
      "没有核对；请先更正所列问题。",
      "Nothing was verified; correct what the issues name.",
    ]);
  });

  it("of what is no receipt asks for the one that was made", () => {
    expect(linesOf(verifyReceipt(5 as never), "zh-CN")).toStrictEqual([
      "不是可以核对的核验凭证；请用出具时的原件。",
    ]);
  });
});
