import { describe, expect, it } from "vitest";
import { checkCreditCode, readApplication, toYuan } from "../../../src/index.js";
import { linesOf, said } from "../../support/said.js";

describe("a reading", () => {
  it("with nothing but hints can be used", () => {
    const enterprises = [{ name: "某厂", creditCode: "91350211M000100Y43" }];
    expect(said(readApplication({ enterprises } as never))).toStrictEqual([
      "可以使用，有1处提示。完整度3%：应填41项，已填3项。",
      "It can be used, with 1 warning. 3% complete: 3 of 41 fields filled in.",
    ]);
  });

  it("counts hints beside errors", () => {
    const [zh, en] = said(readApplication({ year: -1, colour: 5 } as never));
    expect(zh).toMatch(/^不能使用，有1处错误、1处提示；请更正。完整度/);
    expect(en).toMatch(/^It cannot be used: 1 error and 1 warning; correct it\. /);
  });

  it("of one value says what is wrong with it", () => {
    expect(said(toYuan("若干"))).toStrictEqual([
      "不能使用，有1处错误；请更正。",
      "It cannot be used: 1 error; correct it.",
    ]);
    expect(said(toYuan("5"))).toStrictEqual(["没有问题。", "Nothing is wrong."]);
  });

  it("of a credit code says where the fault lies", () => {
    expect(said(checkCreditCode("91150200701240234X"))[0]).toBe("没有问题。");
    expect(linesOf(checkCreditCode("9115"), "zh-CN")).toStrictEqual(["应为18位，现为4位；请核对。"]);
    expect(linesOf(checkCreditCode("911502007012402341"), "en")).toStrictEqual([
      "should end in the check character “X” and ends in “1”; compare it with the licence.",
    ]);
  });
});
