/** 另一个城市的版本: that of 2024 with a field of its own on each noun, and rules that read them. Written with the public entries alone. */
import { type Edition, nm2024 } from "../../src/index.js";
import {
  type ApplicationRule,
  applicationRule,
  defineEdition,
  each,
  enterpriseRule,
  fail,
  given,
  type OwnFields,
  pass,
  View,
} from "../../src/rules.js";

const named = (zh: string, en: string) => ({ "zh-CN": zh, en });

const levels = [
  { value: "level-1", label: named("一级", "level one"), also: ["初始级"] },
  { value: "level-2", label: named("二级", "level two") },
  { value: "level-3", label: named("三级", "level three") },
];

export const cityFields: OwnFields = {
  application: {
    cityClass: {
      label: named("城市类别", "class of the city"),
      type: "word",
      words: [
        { value: "capital", label: named("省会城市", "capital of a province") },
        { value: "other-city", label: named("其他城市", "other city") },
      ],
      required: true,
      who: "regional-industry-department",
    },
    visitedOn: { label: named("现场核查日期", "day of the visit"), type: "date" },
  },
  leagueCity: { districts: { label: named("区县数量", "number of districts"), type: "count" } },
  submission: { letterNumber: { label: named("来文文号", "number of the letter"), type: "text" } },
  chain: { outputValue: { label: named("产业链产值", "output of the chain"), type: "yuan", required: true } },
  platform: { opened: { label: named("是否对外开放", "whether it is open to others"), type: "yes-or-no" } },
  enterprise: {
    digitalLevel: {
      label: named("数字化水平", "level of digitalisation"),
      type: "word",
      words: levels,
      required: true,
      who: "enterprise",
    },
    insured: { label: named("是否参保", "whether it is insured"), type: "yes-or-no", who: "enterprise" },
    staff: { label: named("职工人数", "number of staff"), type: "count", unit: named("人", "people") },
  },
  plan: { vision: { label: named("远景目标", "vision"), type: "statement" } },
  task: { cost: { label: named("任务经费", "cost of the task"), type: "yuan" } },
  budget: { reserve: { label: named("预备费率", "rate of the reserve"), type: "rate" } },
  budgetLine: {
    classes: {
      label: named("费用类别", "classes of expense"),
      type: "words",
      words: [
        { value: "hardware", label: named("硬件", "hardware") },
        { value: "software", label: named("软件", "software") },
      ],
    },
  },
  providers: { poolSize: { label: named("入库服务商数量", "size of the pool"), type: "count" } },
  provider: { rating: { label: named("服务商评分", "rating of the provider"), type: "decimal" } },
  contract: { signedOn: { label: named("合同签订日期", "day of signing"), type: "date" } },
  nationalPilot: { batch: { label: named("国家试点批次", "batch of the national pilot"), type: "count" } },
};

const must = { force: "must", basis: "text", stage: "application" } as const;

const cityIsNamed: ApplicationRule = applicationRule({
  ...must,
  id: "2.1#class-of-city",
  phrase: "城市类别",
  check: ({ application }) => given([application.own("cityClass")], (city) => pass("met", { city })),
});

/** A mend of an own field, and one of an own field of a record. */
const everyChainHasOutput: ApplicationRule = applicationRule({
  ...must,
  id: "2.2#output-of-chains",
  phrase: "产业链产值",
  check: ({ application }) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) =>
        given([chain.own("outputValue")], (output) =>
          output === "0" ? fail("not-met", { output }, [chain.own("outputValue").field]) : pass("met"),
        ),
    ),
  mend: ({ application }) => ({
    code: "state-the-output",
    changes: (View.each(application.at("chains")) ?? []).flatMap((chain, index) =>
      chain.own("outputValue").value === "0"
        ? [{ action: "set" as const, path: ["chains", index, "outputValue"], value: "1" }]
        : [],
    ),
  }),
});

export const noBeginner = enterpriseRule({
  ...must,
  id: "2.3#no-beginner",
  phrase: "数字化水平",
  predicate: {
    reads: ["scale"],
    own: ["digitalLevel"],
    fault: ({ scale, digitalLevel }) =>
      scale === "above" && digitalLevel === "level-1" ? "not-met" : undefined,
  },
});

export const insuredWithStaff = enterpriseRule({
  ...must,
  id: "2.4#insured",
  phrase: "是否参保",
  predicate: {
    reads: [],
    own: ["insured"],
    requires: ["staff"],
    fault: ({ insured }) => (insured === "no" ? "not-met" : undefined),
  },
});

const { issues: _, ...parts } = nm2024;

export const city: Edition = defineEdition({
  ...parts,
  id: "another-city-2025",
  title: "另一个城市",
  rules: [...parts.rules, cityIsNamed, everyChainHasOutput, noBeginner, insuredWithStaff],
  fields: cityFields,
});
