import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { existing, isNone, saysNo } from "../../src/application/statements.js";
import { givesNone, nonePattern, saysLater, saysNone } from "../../src/vocabulary/none-words.js";

describe("none is a word too", () => {
  it.each([
    ...["无", "否", "没有", "暂无", "—", "——", "/", "-", "N/A", "none", " 无 ", "无。", "没有；", "不适用"],
    ...[
      "未联合",
      "未开展",
      "尚未建设",
      "暂未发生",
      "未培育链主企业",
      "尚无规划",
      "暂无试点示范项目",
      "没有试点示范项目",
    ],
  ])("%j says that there is none", (text) => expect(saysNone(text)).toBe(true));

  it.each([
    ...[
      "",
      "无人机产业",
      "无锡市工信局",
      "未来三年重点突破",
      "未必",
      "否则另行安排",
      "没",
      "基础较好",
      "0",
    ].filter((text) => text !== "没"),
    "尚未建设但已完成立项并取得全部批复手续的平台",
  ])("%j says something, or nothing at all", (text) => expect(saysNone(text)).toBe(false));

  it.each(["未上云企业优先上云", "未达标的重新招标", "尚未改造的先行诊断"])(
    "%j speaks of what there is",
    (text) => expect(saysNone(text)).toBe(false),
  );

  it.each([
    "无",
    "暂无。",
    "没有理由",
    "无具体原因",
    "未说明",
    "尚未说明理由",
    "没有异议",
    "未收到异议",
    "无变更",
    "尚未调整",
  ])("%j gives no reason, objection or change", (text) => expect(givesNone(text)).toBe(true));

  it.each([
    "未投产",
    "尚未复工",
    "没有厂房",
    "未取得环评",
    "未公开招标",
    "没有报批",
    "未说明来源",
    "停产",
    "",
  ])("%j is one", (text) => expect(givesNone(text)).toBe(false));

  it.each([...["（无）", "(暂无)", "无。。", "【无】", "“无”", "[无]", "《暂无》"]])(
    "%j is none between brackets and before marks",
    (text) => {
      expect([saysNone(text), givesNone(text)]).toEqual([true, true]);
    },
  );

  it.each([
    "无（今年新设）",
    "暂无(正在编制)",
    "无此项",
    "无相关情况",
    "暂时无",
    "不涉及",
    "不存在",
    "空白",
    "null",
  ])("%j says that there is none, and may be a reason", (text) =>
    expect([saysNone(text), saysLater(text), givesNone(text)]).toEqual([true, false, false]),
  );

  it.each(["无（锡市工信局", "A（无）", "无此类企业的盟市", "无相"])("%j says something", (text) =>
    expect([saysNone(text), saysLater(text)]).toEqual([false, false]),
  );

  it.each([
    ...[
      "未定",
      "尚未确定",
      "暂未明确",
      "未确认",
      "未核实",
      "待核实",
      "待确认",
      "尚待明确",
      "待核定",
      "待审批",
    ],
    ...["未知", "不详", "不明", "不清楚", "不知道", "【待定】", "待定（由盟市确定）", "to be determined"],
    ...["TBC", "Unknown", "暂时不详", "另行通知"],
  ])("%j leaves it open, and does not say that there is none", (text) =>
    expect([saysLater(text), saysNone(text), givesNone(text)]).toEqual([true, false, false]),
  );

  it.each(["未定级", "未明确牵头单位", "未确定方案"])("%j says that there is none", (text) =>
    expect([saysNone(text), saysLater(text)]).toEqual([true, false]),
  );

  it("what is still to come says neither what it is nor that there is none", () => {
    const later = [
      "待定",
      "待补充。",
      "（待批复）",
      "暂缺",
      "缺",
      "另行报送",
      "TBD",
      "…",
      "//",
      "。",
      "****",
    ];
    for (const text of later) expect([saysLater(text), saysNone(text)], text).toEqual([true, false]);
    const said = ["", " ", "待定方案已批复", "缺口较大", "另行通知的方案", "无", "—", "/", "甲", "7"];
    for (const text of said) expect(saysLater(text), text).toBe(false);
  });

  it("what is still to come is asked for, and one text that says something is enough", () => {
    const fact = (value: unknown) => ({ value, field: "plan.base" });
    const asked = ["待定", ["待定", "…"]].map((value) => existing(fact(value) as never));
    for (const verdict of asked)
      expect(verdict).toMatchObject({ outcome: "needs-data", missing: ["plan.base"] });
    expect(existing(fact(["待定", "稀土"]) as never).outcome).toBe("pass");
    const others = [[], undefined, "稀土", new Array(1_001).fill("待定")];
    expect(others.map((value) => existing(fact(value) as never).outcome)).toEqual([
      "needs-data",
      "needs-data",
      "pass",
      "pass",
    ]);
  });

  it("is said of several texts only where each says it", () => {
    expect([isNone(["无", "/"]), isNone(["无", "平台"]), isNone([]), isNone("无")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("is the no of a name, or yes or no", () => {
    expect([saysNo(false), saysNo("未联合"), saysNo(true), saysNo("包头市财政局")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("fills nothing that has to exist, and is not missing either", () => {
    const stated = (value: string | readonly string[] | undefined) =>
      existing({ value, field: "plan.base" }).outcome;
    expect([stated("无"), stated(["无"]), stated("有"), stated([]), stated(undefined)]).toEqual([
      "fail",
      "fail",
      "pass",
      "needs-data",
      "needs-data",
    ]);
  });
});

describe("the pattern for JSON Schema", () => {
  const patterns = ["", "u", "v"].map((flags) => new RegExp(`^(?:${nonePattern()})$`, flags));

  it.each(["无", "暂无", "none-yet", "-", "/", "\\", "n/a"])("takes %j, and so does the reader", (text) => {
    for (const pattern of patterns) expect(pattern.test(text)).toBe(true);
    expect(saysNone(text)).toBe(true);
  });

  it("takes nothing that the reader refuses", () => {
    const pieces = [
      ..."无否没有暂尚目前时未不非是适用空联合来必知还-—/\\×nNoaAeylifst.。 0",
      "none",
      "above",
    ];
    const texts = fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, (text) => {
        for (const pattern of patterns) if (pattern.test(text)) expect(saysNone(text), text).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
