/** Editions whose enterprises have fields of their own, with rules that read them. */
import type { Edition } from "../../../src/index.js";
import { api, rules } from "./library.js";

const { nm2024 } = api;

const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const word = (value: string, zh: string, en: string) => ({ value, label: label(zh, en) });

const must = { phrase: "企业", basis: "text", stage: "application", force: "must" } as const;

type Predicate = Readonly<Record<string, unknown>>;

const ruleOf = (id: string, predicate: Predicate) =>
  rules.enterpriseRule({ ...must, id, predicate: predicate as never });

/** That of 2024 with other fields of an enterprise, and rules that read them. */
const withFields = (
  id: string,
  enterprise: object,
  added: Edition["rules"],
  parameters: object[] = [],
): Edition => {
  const { issues: _, ...parts } = nm2024;
  const own = {
    ...{ id, outline: [], fields: { enterprise }, rules: [...nm2024.rules, ...added] },
    parameters: [...nm2024.parameters, ...parameters],
  };
  return rules.defineEdition({ ...parts, ...own } as never);
};

const level = (...words: readonly unknown[]) => ({ label: label("等级", "level"), type: "word", words });

/** Levels, a league and an award that is held against a bound; one rule fails for several reasons. */
export const leagues = withFields(
  "leagues",
  {
    league: { label: label("所属盟市", "league"), type: "text" },
    level: level(word("high", "高级", "high"), word("low", "初级", "low")),
    green: { label: label("绿色工厂", "green"), type: "yes-or-no" },
    award: { label: label("奖补金额", "award"), type: "yuan" },
  },
  [
    ruleOf("9.1#level", {
      reads: ["scale"],
      own: ["level", "green"],
      fault: ({ scale, level: given, green }: Readonly<Record<string, string>>) =>
        given === "low"
          ? scale === "above"
            ? "too-low"
            : green === "no"
              ? "not-met"
              : "also-low"
          : undefined,
    }),
    ruleOf("9.2#award", {
      reads: [],
      against: { award: "most-award" },
      fault: ({ award }: Readonly<Record<string, string>>) =>
        award === "above" ? "award-too-large" : undefined,
    }),
  ],
  [{ id: "most-award", value: "500000", unit: "元", basis: "guideline" }],
);

/** A field of the same name with other words, and none of the others. */
export const grades = withFields(
  "grades",
  {
    level: level(word("first", "甲级", "first"), word("low", "初级", "low")),
    staff: { label: label("职工人数", "staff"), type: "count" },
  },
  [
    ruleOf("9.3#grade", {
      reads: [],
      own: ["level"],
      fault: ({ level: given }: Readonly<Record<string, string>>) =>
        given === "low" ? "not-met" : undefined,
    }),
  ],
);

/** So many questions to answer with yes or no, and one rule that reads them all, or one for each. */
export function wide(id: string, count: number, isOneRule = false): Edition {
  const names = Array.from({ length: count }, (_, at) => `answer${at}`);
  const questions = names.map((name, at) => [
    name,
    { label: label(`问${"甲乙丙丁戊己庚辛壬癸子"[at]}`, `question ${at}`), type: "yes-or-no" },
  ]);
  const read = (ruleId: string, own: readonly string[]) =>
    ruleOf(ruleId, {
      reads: [],
      own,
      fault: (facts: Readonly<Record<string, string>>) =>
        own.some((name) => facts[name] === "no") ? "not-met" : undefined,
    });
  const each = names.map((name, at) => read(`9.${at}#answer`, [name]));
  return withFields(id, Object.fromEntries(questions), isOneRule ? [read("9#answers", names)] : each);
}

export const lax = api.withoutRules(leagues, ["3.2#above-scale-all"]);
export const many = wide("many", 11, true);

/** Figures of the built-in fields against a bound, and no field of its own. */
export const bounded = withFields(
  "bounded",
  {},
  [
    ruleOf("9.4#revenue", {
      reads: [],
      against: { previousYearRevenue: "least-revenue" },
      fault: ({ previousYearRevenue }: Readonly<Record<string, string>>) =>
        previousYearRevenue === "below" ? "not-met" : undefined,
    }),
  ],
  [{ id: "least-revenue", value: "5000000", unit: "元", basis: "guideline" }],
);
