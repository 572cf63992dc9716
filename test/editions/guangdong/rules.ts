/** 广东省: the rules, in the order of the texts. Clauses 1.1 to 1.3 are those of the later notice, 1 is the plan of the funds. */
import { nm2024 } from "../../../src/index.js";
import {
  type ApplicationFacts,
  type ApplicationRule,
  applicationRule,
  atLeast,
  enterpriseCount,
  enterpriseRule,
  fail,
  given,
  judgedRule,
  pass,
  placesUnknown,
  placeWritten,
} from "../../../src/rules.js";

const must = { force: "must", basis: "text", stage: "application" } as const;

/** 试点城市: those that the notice names may go on. */
const namedCity = applicationRule({
  ...must,
  id: "1.1#named-city",
  phrase: "等14个省级城市试点政策",
  parameters: ["pilot-cities"],
  check: ({ application }, { list, place }) => {
    const city = placeWritten(application.at("leagueCity"));
    return given([city, list("pilot-cities")], (written, cities) => {
      const { code, isKnown } = place(written);
      if (!isKnown) return placesUnknown([written], [city.field]);
      return cities.includes(code)
        ? pass("met", { city: code })
        : fail("not-a-pilot-city", { actual: code, count: `${cities.length}` }, [city.field]);
    });
  },
  mend: () => ({ code: "applicant-cannot-change", changes: [] }),
});

/** 截止期限: the work is over by then. */
const inTime = applicationRule({
  ...must,
  id: "1.1#in-time",
  phrase: "政策截止期限延长至2026年12月31日",
  parameters: ["last-day"],
  check: ({ application }, { text }) => {
    const end = application.at("period").at("end");
    return given([end, text("last-day")], (planned, last) =>
      planned <= last ? pass("met") : fail("ends-too-late", { actual: planned, last }, [end.field]),
    );
  },
  mend: (_, { text }) => {
    const last = text("last-day").value;
    return {
      code: "end-in-time",
      changes: last === undefined ? [] : [{ action: "set", path: ["period", "end"], value: last }],
    };
  },
});

/** 珠三角地区 or not: by the place of the city, which decides how many enterprises there must be. */
const enoughEnterprises = applicationRule({
  ...must,
  id: "1.2#enough-enterprises",
  phrase: "被改造中小企业不少于350家",
  parameters: ["cities-of-the-delta", "minimum-in-the-delta", "minimum-elsewhere"],
  check: (facts, { list, figure, place }) => {
    const city = placeWritten(facts.application.at("leagueCity"));
    return given([city, list("cities-of-the-delta")], (written, delta) => {
      const { code, isKnown } = place(written);
      if (!isKnown) return placesUnknown([written], [city.field]);
      const required = figure(delta.includes(code) ? "minimum-in-the-delta" : "minimum-elsewhere");
      const shortage = { code: "too-few-transformed-here", unit: "家", fields: ["enterprises"] };
      return atLeast(transformed(facts), required, shortage);
    });
  },
});

const transformed = (facts: ApplicationFacts) =>
  enterpriseCount(facts, { reads: ["transform"], where: ({ transform }) => transform === "yes" });

/** 数字化水平: what an enterprise is to reach by its transformation. */
const levelTwo = enterpriseRule({
  ...must,
  id: "1.2#level-two",
  phrase: "改造后数字化水平达到二级及以上",
  predicate: {
    reads: ["transform"],
    own: ["levelAfter"],
    fault: ({ transform, levelAfter }) =>
      transform === "yes" && (levelAfter === "no-level" || levelAfter === "level-1")
        ? "below-level-two"
        : undefined,
  },
});

const smallOrMedium = enterpriseRule({
  ...must,
  id: "1.2#small-or-medium",
  phrase: "试点行业中小企业",
  predicate: {
    reads: ["transform"],
    own: ["size"],
    fault: ({ transform, size }) =>
      transform === "yes" && size === "large" ? "not-small-or-medium" : undefined,
  },
});

const inAnIndustry = enterpriseRule({
  ...must,
  id: "1.2#in-a-pilot-industry",
  phrase: "试点行业中小企业",
  predicate: {
    reads: ["transform", "chain"],
    fault: ({ transform, chain }) =>
      transform === "yes" && chain === "undeclared" ? "outside-the-industries" : undefined,
  },
});

/** A rule whose check stands in another text as well, and here under other words. */
function likewise(id: string, parts: Pick<ApplicationRule, "id" | "phrase">): ApplicationRule {
  const rule = nm2024.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return applicationRule({ ...rule, ...parts });
}

const committed = likewise("4.2#targets-set", { id: "1.2#committed", phrase: "申报承诺的改造任务" });

const chosenFreely = judgedRule({
  ...must,
  id: "1.3#chosen-freely",
  phrase: "可自主选择与牵引单位、集成服务企业",
});

const quota = likewise("1.4#selection-quota", { id: "1#quota", phrase: "我厅评选了14个地市" });
const expertReview = judgedRule({ ...must, id: "1#expert-review", phrase: "专家评审", stage: "review" });
const instalments = likewise("4.1#paid-in-instalments", {
  id: "1#instalments",
  phrase: "2023年先拨付80%的专项资金",
});

export const rules: readonly ApplicationRule[] = [
  quota,
  expertReview,
  instalments,
  namedCity,
  inTime,
  enoughEnterprises,
  levelTwo,
  smallOrMedium,
  inAnIndustry,
  committed,
  chosenFreely,
];
