/** 国家试点: a central award by the class of the city, 80 % of it for transformation, level two and above for each enterprise. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  applyRemedy,
  assessApplication,
  nm2024,
  readApplication,
  suggestRemedies,
} from "../../../src/index.js";
import { everythingUnder, foundIn, itLives, type Life, ofAnotherText, type Spoilt } from "../whole-life.js";
import { capital, district, events, judgements } from "./application.js";
import { nationalCity } from "./edition.js";

const life: Life = {
  ...{ edition: nationalCity, application: capital, judgements, asOf: "2023-08-31", events, year: 2023 },
  candidates: Array.from({ length: 30 }, (_, index) => `${350100 + index * 100}`),
};

it("counts a sound application as complete, whatever the built-in form asks for beside", () => {
  expect(readApplication(capital, { edition: nationalCity }).completeness.percent).toBe(100);
});

const [first = {}, ...others] = capital.enterprises ?? [];
const { lines = [] } = capital.budget ?? {};

const spoilt: readonly Spoilt[] = [
  {
    what: "a fen too much for a capital",
    draft: { ...capital, awardAsked: "150000000.01" } as ApplicationDraft,
    rule: "1#award-within-ceiling",
    zh: "不符合：申请奖补资金150,000,000.01元，超过上限150,000,000.00元，多出0.01元；请调减。",
    en: "not met: 150,000,000.01 yuan asked for, at most 150,000,000.00 yuan allowed, 0.01 yuan too much; ask for less.",
  },
  {
    what: "a fen too much for a district",
    draft: { ...district, awardAsked: "100000000.01" } as ApplicationDraft,
    rule: "1#award-within-ceiling",
    zh: "不符合：申请奖补资金100,000,000.01元，超过上限100,000,000.00元，多出0.01元；请调减。",
    en: "not met: 100,000,000.01 yuan asked for, at most 100,000,000.00 yuan allowed, 0.01 yuan too much; ask for less.",
  },
  {
    what: "less than 80 % for transformation",
    draft: {
      ...capital,
      budget: {
        ...capital.budget,
        lines: [{ ...lines[0], amount: "799.99" }, { ...lines[1], amount: "200.01" }, ...lines.slice(2)],
      },
    },
    rule: "2#mostly-transformation",
    zh: "不符合：企业数字化改造为799.99元，占1,000.00元的79.999%，要求不低于80%；请调整资金安排。",
    en: "not met: 799.99 yuan for enterprise transformation is 79.999% of 1,000.00 yuan; at least 80% is required, so change the budget.",
  },
  {
    what: "an enterprise without a level",
    draft: { ...capital, enterprises: [{ ...first, levelAfter: "no-level" } as typeof first, ...others] },
    rule: "2#level-two",
    zh: "不符合：1家企业改造后的数字化水平不到二级（企业1）；请提高目标或移出名单。",
    en: "not met: 1 enterprise would not reach level two (企业1); aim higher, or leave them out.",
  },
  {
    what: "a rate of 89.99 %",
    draft: {
      ...capital,
      indicators: capital.indicators?.map((row) =>
        row.id === "level-two-above-scale" ? { ...row, target: "89.99" } : row,
      ),
    },
    rule: "2#rate-above-scale",
    zh: "不符合：规上企业达到二级的目标比例为89.99%，应不低于90%，差0.01个百分点；请提高目标。",
    en: "not met: the target for above-scale enterprises at level two is 89.99%, at least 90% required, 0.01 percentage points short; raise it.",
  },
];

describe("the national programme of pilot cities", () => {
  itLives(life, spoilt);

  it("lets a district of a municipality pass, and asks it for its municipality", () => {
    expect(assessApplication(district, life).outcome).toBe("pass");
    const { municipality: _, ...nameless } = district as ApplicationDraft & { municipality?: string };
    const { asks, outcome } = assessApplication(nameless, life);
    expect([outcome, asks.filter(({ decisive }) => decisive).map(({ field }) => field)]).toEqual([
      "needs-data",
      ["municipality"],
    ]);
  });

  it("mends an award that is too large, by the ceiling of its class", () => {
    const draft = { ...district, awardAsked: "150000000" };
    const [remedy] = suggestRemedies(draft, life).remedies;
    const mended = remedy && applyRemedy(draft, remedy, { edition: nationalCity });
    expect(mended?.ok && (mended.value as typeof draft).awardAsked).toBe("100000000");
  });

  it("says no word of another text", () => {
    expect(foundIn(everythingUnder(life, spoilt), ofAnotherText(nm2024, nationalCity))).toEqual([]);
  });
});
