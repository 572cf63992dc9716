/** 国家中小企业数字化转型城市试点: the rules. Clause 1 is the notice, as reports of it have it; clause 2 a report of its first batch. */
import { nm2024 } from "../../../src/index.js";
import {
  type ApplicationRule,
  applicationRule,
  enterpriseRule,
  given,
  judgedRule,
  notAbove,
  notApplicable,
  notBelow,
  pass,
  shareOfBudget,
} from "../../../src/rules.js";

const must = { force: "must", basis: "text", stage: "application" } as const;

/** 试点城市: what class of city it is decides how much it can be given. */
const classOfCity = applicationRule({
  ...must,
  id: "1#class-of-city",
  phrase: "试点城市应为地级市及以上",
  check: ({ application }) =>
    given([application.own("cityClass")], (cityClass) => pass("class-known", { class: cityClass })),
});

/** 奖补资金总额: two ceilings, by the class of the city. */
const awardWithinCeiling = applicationRule({
  ...must,
  id: "1#award-within-ceiling",
  phrase: "奖补资金总额不超过",
  parameters: ["award-of-a-capital", "award-of-another-city"],
  check: ({ application }, { text }) => {
    const award = application.own("awardAsked");
    return given([application.own("cityClass")], (cityClass) => {
      const isOther = cityClass === "other-city" || cityClass === "district";
      const ceiling = text(isOther ? "award-of-another-city" : "award-of-a-capital");
      return notAbove(award, ceiling, { code: "award-too-large", unit: "元", fields: [award.field] });
    });
  },
  mend: ({ application }, { text }) => {
    const cityClass = application.own("cityClass").value;
    const isOther = cityClass === "other-city" || cityClass === "district";
    const value = text(isOther ? "award-of-another-city" : "award-of-a-capital").value;
    return {
      code: "ask-for-less",
      changes: value === undefined ? [] : [{ action: "set", path: ["awardAsked"], value }],
    };
  },
});

/** 不低于80%: of the central award alone. */
const mostlyTransformation = applicationRule({
  ...must,
  id: "2#mostly-transformation",
  phrase: "不低于80%直接用于支持中小企业数字化改造",
  parameters: ["least-share"],
  check: ({ application }, { text }) =>
    given([text("least-share")], (least) =>
      shareOfBudget(application, { uses: ["transformation"], ofSources: ["central"], least }),
    ),
});

/** 数字化水平二级以上: of each enterprise that is transformed. */
const levelTwo = enterpriseRule({
  ...must,
  id: "2#level-two",
  phrase: "数字化水平二级以上",
  predicate: {
    reads: ["transform"],
    own: ["levelAfter"],
    fault: ({ transform, levelAfter }) =>
      transform === "yes" && (levelAfter === "no-level" || levelAfter === "level-1")
        ? "below-level-two"
        : undefined,
  },
});

/** 规模以上企业: the rate that is to be reached by the end. */
const rateAboveScale = applicationRule({
  ...must,
  id: "2#rate-above-scale",
  phrase: "数字化水平二级以上比例90%以上",
  parameters: ["least-rate"],
  check: ({ indicator }, { text }) => {
    const target = indicator("level-two-above-scale").at("target");
    return notBelow(target, text("least-rate"), { code: "rate-too-low", unit: "%", fields: [target.field] });
  },
});

/** A city that is no district names no city above it. */
const districtOfMunicipality = applicationRule({
  ...must,
  id: "1#district-of-a-municipality",
  phrase: "其他地级市、直辖市所辖区县",
  check: ({ application }) =>
    given([application.own("cityClass")], (cityClass) =>
      cityClass === "district"
        ? given([application.own("municipality")], (name) => pass("class-known", { class: cityClass, name }))
        : notApplicable("no-district", { class: cityClass }),
    ),
});

/** A rule whose check stands in another text as well, and here under other words. */
function likewise(id: string, parts: Pick<ApplicationRule, "id" | "phrase">): ApplicationRule {
  const rule = nm2024.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return applicationRule({ ...rule, ...parts });
}

export const rules: readonly ApplicationRule[] = [
  classOfCity,
  districtOfMunicipality,
  awardWithinCeiling,
  likewise("4.1#pilot-period", { id: "1#two-years", phrase: "每个城市试点期两年" }),
  judgedRule({ ...must, id: "1#sound-plan", phrase: "探索支持中小企业数字化转型的有效模式" }),
  mostlyTransformation,
  likewise("4.1#three-party-share", {
    id: "2#three-parties",
    phrase: "企业出一点、服务商让一点、政府补一点",
  }),
  levelTwo,
  rateAboveScale,
  likewise("4.2#targets-set", { id: "2#targets", phrase: "根据中央的改造任务" }),
];
