/** 用词不同的省: the edition of 2024 with other uses, sources, sizes, operators, milestones and stages. Written with the public entries alone. */
import { type Edition, nm2024 } from "../../src/index.js";
import {
  type ApplicationRule,
  applicationRule,
  defineEdition,
  each,
  enterpriseRule,
  fail,
  given,
  type OwnWords,
  pass,
  View,
} from "../../src/rules.js";

const word = (value: string, zh: string, en: string, also: readonly string[] = []) => ({
  value,
  label: { "zh-CN": zh, en },
  also,
});

export const provinceWords: OwnWords = {
  "budgetLine.use": [
    word("software-subscription", "软件订购", "software subscription", ["订购软件"]),
    word("equipment-upgrade", "设备更新", "renewal of equipment"),
    word("platform", "平台建设", "platform building"),
  ],
  "budgetLine.source": [
    word("provincial", "省级财政资金", "provincial money", ["省级资金"]),
    word("municipal", "市级财政资金", "municipal money"),
    word("enterprise", "企业自有投入", "the enterprise's own money"),
  ],
  "enterprise.scale": [
    word("large-size", "大型企业", "large enterprise", ["大型"]),
    word("medium-size", "中型企业", "medium-sized enterprise"),
    word("small-size", "小微企业", "small enterprise"),
  ],
  "enterprise.specialised": [
    word("none", "非专精特新", "not specialised"),
    word("provincial-level", "省级专精特新企业", "specialised at the province's level"),
  ],
  "platform.level": [
    word("enterprise", "企业内部级", "inside one enterprise"),
    word("cluster", "集群级", "of a cluster"),
  ],
  "platformOperator.kind": [
    word("chain-leader", "链主企业", "chain leader"),
    word("state-owned", "国有平台公司", "state-owned platform company", ["国企"]),
  ],
  "plan.measures": [word("subsidy-coupon", "数字化服务券", "vouchers for digital services")],
  "providers.selection": [word("public-pool", "公开入库", "open pool")],
  "scheduledInstalment.when": [
    word("plan-filed", "方案备案", "filing of the plan"),
    word("half-way", "过程评估合格", "passed half way"),
    word("closed-well", "终期考核合格", "passed at the end"),
  ],
  "evaluation.stage": [
    word("first-year", "首年考核", "assessment of the first year", ["第一年考核"]),
    word("second-year", "次年考核", "assessment of the second year"),
  ],
};

const must = { force: "must", basis: "text", stage: "application" } as const;

/** A rule of its own on own words: each line of the province's money is for software or equipment. */
const provincialUses: ApplicationRule = applicationRule({
  ...must,
  id: "2.1#provincial-uses",
  phrase: "省级财政资金",
  check: ({ application }) => {
    const lines = application.at("budget").at("lines");
    return each(
      lines,
      View.each(lines),
      (line) => line.field,
      (line) =>
        given([line.at("source"), line.at("use")], (source, use) =>
          (source as string) === "provincial" && use === "platform"
            ? fail("not-met", { use }, [line.at("use").field])
            : pass("met"),
        ),
    );
  },
});

export const smallOnesAreIncluded = enterpriseRule({
  ...must,
  id: "2.2#small-ones",
  phrase: "小微企业",
  predicate: {
    reads: ["scale", "transform"],
    fault: ({ scale, transform }) => (scale === "small-size" && transform === "no" ? "not-met" : undefined),
  },
});

const { issues: _, ...parts } = nm2024;

export const province: Edition = defineEdition({
  ...parts,
  id: "province-2026",
  title: "用词不同的省",
  rules: [...parts.rules, provincialUses, smallOnesAreIncluded],
  words: provinceWords,
});
