import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { existing, isNone, saysNo } from "../../src/application/statements.js";
import { nonePattern, saysNone } from "../../src/vocabulary/none-words.js";

describe("none is a word too", () => {
  it.each([
    ...["无", "否", "没有", "暂无", "—", "——", "/", "-", "N/A", "none", " 无 ", "无。", "没有；", "不适用"],
    ...["未联合", "未开展", "尚未建设", "暂未发生", "尚无规划", "暂无试点示范项目", "没有试点示范项目"],
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
