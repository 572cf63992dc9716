import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const seven = [
  "publicity",
  "resource-matching",
  "diagnosis",
  "platform-support",
  "talent-training",
  "financial-support",
  "security",
];
const taking = (measures?: readonly string[]) => changed(aSmallApplication(), { "plan.measures": measures });

describe("3.4#policy-measures", () => {
  const rule = "3.4#policy-measures";

  it("passes with all seven, in any order and beside others", () => {
    expect(ask(taking(["税收优惠", ...[...seven].reverse()]), rule)).toEqual(
      passing("holds-all", { of: "7", present: seven.join(", "), list: "plan.measures" }),
    );
  });

  it.each(seven)("names %s when it is missing", (absent) => {
    expect(ask(taking(seven.filter((measure) => measure !== absent)), rule)).toEqual(
      failing("measures-missing", { of: "7", count: "1", absent }, ["plan.measures"]),
    );
  });

  it("an empty list misses all", () => {
    expect(ask(taking([]), rule)).toEqual(
      failing("measures-missing", { of: "7", count: "7", absent: seven.join(", ") }, ["plan.measures"]),
    );
  });

  it("asks for the measures", () => {
    expect(ask(taking(), rule)).toMatchObject(lacking("plan.measures"));
  });

  it("is mended by adding exactly those that are missing", () => {
    expect(remedy(taking(seven.slice(1, 6)), rule)).toMatchObject({
      possible: true,
      code: "add-measures",
      values: { absent: "publicity, security", count: "2" },
      changes: [
        { action: "append", path: ["plan", "measures"], value: "publicity" },
        { action: "append", path: ["plan", "measures"], value: "security" },
      ],
    });
  });
});

describe("a word that nobody knows", () => {
  const rule = "3.4#policy-measures";

  it("may be the one that seems to be missing, and is asked for again", () => {
    expect(ask(taking([...seven.slice(1), "税收优惠"]), rule)).toMatchObject({
      ...lacking("plan.measures"),
      code: "word-not-understood",
      values: { words: "税收优惠" },
    });
  });

  it("cannot be two at once", () => {
    expect(find(taking([...seven.slice(2), "税收优惠"]), rule).outcome).toBe("fail");
  });

  it("is none where the text's own words are meant", () => {
    const words = ["政策宣传", "资源对接", "评估诊断", "平台支撑", "人才培训", "金融支持", "安全保障"];
    expect(find(taking(words), rule).outcome).toBe("pass");
  });
});

describe.each([
  ["3.4#fiscal-financial-linkage", "fiscal-linkage"],
  ["3.4#financial-institutions", "financial-institutions"],
])("%s", (rule, measure) => {
  const planning = (financeMeasures?: readonly string[]) =>
    changed(aSmallApplication(), { "plan.financeMeasures": financeMeasures });

  it("passes when it is planned", () => {
    expect(ask(planning([measure]), rule)).toEqual(
      passing("holds-all", { of: "1", present: measure, list: "plan.financeMeasures" }),
    );
  });

  it("is not the 金融支持 among the seven measures", () => {
    expect(ask(planning([]), rule)).toEqual(
      failing("finance-measure-missing", { of: "1", count: "1", absent: measure }, ["plan.financeMeasures"]),
    );
  });

  it("asks for the measures, and is an end to reach", () => {
    expect(ask(planning(), rule)).toMatchObject(lacking("plan.financeMeasures"));
    expect(find(planning(), rule).force).toBe("target");
  });
});

describe("3.4#working-mechanism", () => {
  const rule = "3.4#working-mechanism";
  const working = (said: unknown) => changed(aSmallApplication(), { "plan.workingMechanism": said });

  it("passes with one, fails where there is none, and asks for it", () => {
    expect(ask(working("联席会议"), rule)).toEqual(passing("met"));
    expect(find(working("暂无"), rule)).toMatchObject({ outcome: "fail", code: "stated-as-none" });
    expect(ask(working(undefined), rule)).toMatchObject(lacking("plan.workingMechanism"));
  });
});
