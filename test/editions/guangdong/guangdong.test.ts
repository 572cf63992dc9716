/** 广东省: 350 enterprises in the Pearl River Delta and 200 elsewhere, a level for each, approval before publicity. */
import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024, readApplication, replayEvents } from "../../../src/index.js";
import { everythingUnder, foundIn, itLives, type Life, ofAnotherText, type Spoilt } from "../whole-life.js";
import { elsewhere, events, inTheDelta, judgements } from "./application.js";
import { guangdong } from "./edition.js";

const life: Life = {
  ...{ edition: guangdong, application: inTheDelta, judgements, asOf: "2025-03-31", events, year: 2025 },
  candidates: guangdong.parameters.find(({ id }) => id === "pilot-cities")?.value as readonly string[],
};

it("counts a sound application as complete, whatever the built-in form asks for beside", () => {
  expect(readApplication(inTheDelta, { edition: guangdong }).completeness.percent).toBe(100);
});

const [first = {}, ...others] = inTheDelta.enterprises ?? [];

const spoilt: readonly Spoilt[] = [
  {
    what: "349 enterprises in the delta",
    draft: { ...inTheDelta, enterprises: others },
    rule: "1.2#enough-enterprises",
    zh: "不符合：改造企业为349家，所在地区要求不少于350家，还差1家；请再确定1家。",
    en: "not met: 349 enterprises to be transformed, at least 350 needed in this part of the province, 1 too few; find 1 more.",
  },
  {
    what: "199 elsewhere",
    draft: { ...elsewhere, enterprises: elsewhere.enterprises?.slice(1) },
    rule: "1.2#enough-enterprises",
    zh: "不符合：改造企业为199家，所在地区要求不少于200家，还差1家；请再确定1家。",
    en: "not met: 199 enterprises to be transformed, at least 200 needed in this part of the province, 1 too few; find 1 more.",
  },
  {
    what: "an enterprise that stays at level one",
    draft: { ...inTheDelta, enterprises: [{ ...first, levelAfter: "level-1" } as typeof first, ...others] },
    rule: "1.2#level-two",
    zh: "不符合：1家企业改造后的数字化水平不到二级（企业1）；请提高改造目标或移出名单。",
    en: "not met: 1 enterprise would not reach level two (企业1); aim higher, or leave them out.",
  },
  {
    what: "a large enterprise",
    draft: { ...inTheDelta, enterprises: [{ ...first, size: "large" } as typeof first, ...others] },
    rule: "1.2#small-or-medium",
    zh: "不符合：1家企业不是中小企业（企业1）；请移出名单。",
    en: "not met: 1 enterprise is neither small nor medium-sized (企业1); leave them out.",
  },
  {
    what: "an end that is too late",
    draft: { ...inTheDelta, period: { start: "2025-03-01", end: "2027-01-01" } },
    rule: "1.1#in-time",
    zh: "不符合：实施期至2027年1月1日，晚于试点政策截止日期2026年12月31日；请调整实施期。",
    en: "not met: the work ends on 2027-01-01, after the last day of the policy, 2026-12-31; end it earlier.",
  },
  {
    what: "a city that is not named",
    draft: { ...inTheDelta, leagueCity: { code: "440300" } },
    rule: "1.1#named-city",
    zh: "不符合：深圳市不是14个省级试点城市之一；请由试点城市申报。",
    en: "not met: Shenzhen is not one of the 14 pilot cities of the province; only these can apply.",
  },
];

describe("a province's programme of another shape", () => {
  itLives(life, spoilt);

  it("lets 200 enterprises pass outside the delta", () => {
    expect(assessApplication(elsewhere, life).outcome).toBe("pass");
  });

  it("approves before it makes public, and pays only once no objection stands", () => {
    const without = (type: string) =>
      replayEvents(
        events.filter((event) => event.type !== type),
        { edition: guangdong },
      ).refusals.map((one) => [one.event, explain(one, "zh-CN", { edition: guangdong })]);
    expect(without("objection-resolved")[0]).toEqual(["instalment-paid", expect.stringContaining("异议")]);
    expect(without("publicised")[0]?.[0]).toBe("objected");
    expect(without("publicised").map(([event]) => event)).toContain("instalment-paid");
    expect(without("approved")[0]?.[0]).toBe("publicised");
  });

  it("says no word of another text", () => {
    expect(foundIn(everythingUnder(life, spoilt), ofAnotherText(nm2024, guangdong))).toEqual([]);
  });
});
