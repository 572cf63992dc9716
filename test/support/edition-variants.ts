/** Editions that say something else of single enterprises than that of 2024, in every way there is. */
import {
  defineEdition,
  type Edition,
  nm2024,
  type Parameter,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { applicationRule, enterpriseRule } from "../../src/rules.js";
import { city } from "../editions/another-city.js";

const { issues: _, ...parts } = nm2024;
const eachOnce = "A1.6#each-once";
const must = { phrase: "企业", basis: "text", stage: "application" } as const;

const withRule = (id: string, rules: Edition["rules"]): Edition =>
  defineEdition({ ...parts, id, rules, outline: [] });

/** Repeats are a fault of enterprises above scale alone, and those below are faulted for something else. */
export const laxOnRepeats = withRule(
  "lax-on-repeats",
  nm2024.rules.map((rule) =>
    rule.id === eachOnce
      ? enterpriseRule({
          ...must,
          force: "must",
          id: eachOnce,
          predicate: {
            reads: ["scale", "repeated"],
            fault: ({ scale, repeated }) =>
              scale === "above" ? (repeated === "yes" ? "repeated-enterprise" : undefined) : "not-met",
          },
        })
      : rule,
  ),
);

/** The opposite of what is asked of repeats: what becomes of a record is not known before the last. */
export const onlyRepeats = withRule(
  "only-repeats",
  nm2024.rules.map((rule) =>
    rule.id === eachOnce
      ? enterpriseRule({
          ...must,
          force: "must",
          id: eachOnce,
          predicate: {
            reads: ["repeated"],
            fault: ({ repeated }) => (repeated === "no" ? "not-met" : undefined),
          },
        })
      : rule,
  ),
);

/** A wish in the place of a must, and a rule more, of a later stage. */
export const milder = withRule("milder", [
  ...nm2024.rules.map((rule) =>
    rule.id === "3.2#above-scale-all" ? Object.freeze({ ...rule, force: "prefer" as const }) : rule,
  ),
  enterpriseRule({
    ...must,
    force: "must",
    id: "9.1#priority",
    predicate: { reads: ["priority"], fault: ({ priority }) => (priority === "no" ? "not-met" : undefined) },
  }),
  applicationRule({
    ...must,
    force: "must",
    id: "9.2#other",
    check: () => ({ outcome: "pass", code: "met" }) as never,
  }),
]);

const level = (value: string, zh: string, en: string) => ({ value, label: { "zh-CN": zh, en } });

/** Own fields that have the names of those of another edition, and hold something else. */
export const nextCity = defineEdition({
  ...parts,
  id: "next-city-2026",
  outline: [],
  fields: {
    enterprise: {
      digitalLevel: {
        label: { "zh-CN": "数字化等级", en: "grade of digitalisation" },
        type: "word",
        words: [level("grade-a", "甲级", "grade A"), level("level-1", "初级", "first")],
      },
      green: { label: { "zh-CN": "绿色工厂", en: "green factory" }, type: "yes-or-no" },
    },
  },
  rules: [
    ...nm2024.rules,
    enterpriseRule({
      ...must,
      force: "must",
      id: "2.3#no-beginner",
      predicate: {
        reads: [],
        own: ["digitalLevel", "green"],
        fault: ({ digitalLevel, green }) =>
          digitalLevel === "level-1" && green === "no" ? "not-met" : undefined,
      },
    }),
  ],
});

/** Without fields of their own. */
export const plainVariants: readonly Edition[] = [
  nm2024,
  withParameters(nm2024, { "minimum-enterprises": "120" }),
  withoutRules(nm2024, [eachOnce, "3.2#above-scale-all"]),
  laxOnRepeats,
  onlyRepeats,
  milder,
];

export const variants: readonly Edition[] = [
  ...plainVariants,
  city,
  withoutRules(city, ["2.4#insured"]),
  nextCity,
];

/** An edition whose rules read so many own fields of an enterprise. */
export function wideEdition(id: string, count: number): Edition {
  const letters = "甲乙丙丁戊己庚辛壬癸子丑寅卯";
  const names = Array.from({ length: count }, (_, at) => `answer${at}`);
  return defineEdition({
    ...parts,
    id,
    outline: [],
    fields: {
      enterprise: Object.fromEntries(
        names.map((name, at) => [
          name,
          { label: { "zh-CN": `问${letters[at]}`, en: `question ${at}` }, type: "yes-or-no" as const },
        ]),
      ),
    },
    rules: [
      ...nm2024.rules,
      ...names.map((name, at) =>
        enterpriseRule({
          ...must,
          force: "must",
          id: `9.3#answer-${letters.codePointAt(at)}`,
          predicate: { reads: [], own: [name as never], fault: () => undefined },
        }),
      ),
    ],
  });
}

/** A parameter with a value that it cannot have, where the edition says nothing of what it can be. */
export const withOddValue = (edition: Edition, id: string, value: Parameter["value"]): Edition =>
  defineEdition({
    ...edition,
    parameters: edition.parameters.map(({ range, ...one }) =>
      one.id === id ? { ...one, value } : { ...one, ...(range && { range }) },
    ),
  });
