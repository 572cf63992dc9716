/** The parts a rule is made of: outcomes, verdicts and views. */
import type { Outcome, Verdict } from "../../../src/index.js";
import type { Case } from "../helpers/case.js";
import { api, rules } from "../helpers/library.js";

const outcomes: readonly Outcome[] = ["pass", "fail", "needs-data", "needs-judgement", "not-applicable"];
const pairs = outcomes.flatMap((left) => outcomes.map((right) => [left, right] as const));

const verdicts = (): Readonly<Record<string, Verdict>> => ({
  passed: rules.pass("fine", { actual: "3" }, ["a"]),
  failed: rules.fail("poor", { actual: "1", required: "2" }, ["b"], ["c"]),
  failedOtherwise: rules.fail("worse", {}, ["d"]),
  lacking: rules.needsData(["e", "f"]),
  lackingForAReason: rules.needsData(["g"], "parameter-expired", { on: "2024-12-31" }),
  open: rules.needsJudgement("judge", { documents: "2" }),
  besideThePoint: rules.notApplicable("another-case"),
});

const ownRule = {
  id: "9.9#own",
  phrase: "自有",
  force: "must",
  basis: "text",
  stage: "application",
} as const;

/** What a check says of a draft. */
const saidBy = (draft: object, check: (facts: never) => unknown) => {
  const edition = api.defineEdition({
    ...api.nm2024,
    rules: [{ ...ownRule, check }] as never,
    ...{ outline: [], provisions: {} },
  });
  const { findings } = api.assessApplication(draft, { edition, asOf: "2025-01-01" });
  return findings.map(({ outcome, code, values, missing }) => ({ outcome, code, values, missing }));
};

export const cases: readonly Case[] = [
  {
    name: "byJudgement, judgedRule, applicationRule / without a record, with one, with two that differ",
    answer: () => {
      const record = (verdict: string) => ({ ...ownRule, verdict });
      const under = (...records: readonly string[]) =>
        rules.byJudgement({ judgements: () => records.map(record) } as never, { documents: "2" });
      return [
        under(),
        under("pass"),
        under("fail", "fail"),
        under("pass", "fail"),
        Object.keys(rules.judgedRule(ownRule)),
        Object.keys(rules.applicationRule({ ...ownRule, check: () => rules.pass("met") })),
      ];
    },
  },
  {
    name: "allOf / every pair of outcomes",
    answer: () => pairs.map((pair) => `${pair.join(" and ")}: ${rules.allOf(pair)}`),
  },
  {
    name: "anyOf / every pair of outcomes",
    answer: () => pairs.map((pair) => `${pair.join(" or ")}: ${rules.anyOf(pair)}`),
  },
  { name: "allOf and anyOf / of nothing", answer: () => [rules.allOf([]), rules.anyOf([])] },
  { name: "negate / every outcome", answer: () => outcomes.map((one) => `${one}: ${rules.negate(one)}`) },
  { name: "pass, fail, needsData, needsJudgement, notApplicable / with all they take", answer: verdicts },
  {
    name: "pass, fail, needsData, needsJudgement, notApplicable / with as little as possible",
    answer: () => [
      rules.pass("a"),
      rules.fail("b"),
      rules.needsData([]),
      rules.needsJudgement("c"),
      rules.notApplicable("d"),
    ],
  },
  {
    name: "every / every pair of verdicts",
    answer: () => {
      const all = Object.entries(verdicts());
      return all.flatMap(([first, one]) =>
        all.map(([second, other]) => `${first} and ${second}: ${JSON.stringify(rules.every([one, other]))}`),
      );
    },
  },
  { name: "every / of nothing", answer: () => rules.every([]) },
  {
    name: "given / facts that are known, and facts that are not",
    answer: () => {
      const known = { value: 3, field: "known" };
      const unknown = { value: undefined, field: "unknown" };
      const expired = { value: undefined, field: "parameters.old", lack: "parameter-expired" };
      const decide = (...values: readonly number[]) => rules.pass("decided", { sum: `${values.length}` });
      return [
        rules.given([], () => rules.pass("nothing-asked")),
        rules.given([known], decide),
        rules.given([known, unknown], decide),
        rules.given([unknown, expired], decide),
      ];
    },
  },
  {
    name: "each / of no list, an empty list, and lists of every mixture",
    answer: () => {
      const list = { field: "things" };
      const said = verdicts();
      const ask = (...names: readonly string[]) =>
        rules.each(
          list,
          names,
          (name) => name,
          (name) => said[name] as Verdict,
        );
      return [
        rules.each(
          list,
          undefined,
          () => "nobody",
          () => rules.pass("never"),
        ),
        ask(),
        ask("passed", "passed"),
        ask("passed", "failed", "failed", "failedOtherwise"),
        ask("lacking", "open", "besideThePoint"),
        ask("open", "passed"),
        ask("failed", "failed", "failed", "failed", "failed", "failed", "failed"),
      ];
    },
  },
  {
    name: "each / a name that is longer than is shown",
    answer: () =>
      rules.each(
        { field: "things" },
        ["名".repeat(60)],
        (name) => name,
        () => rules.fail("long"),
      ),
  },
  {
    name: "enterpriseCount, atLeast / of a list in which a fact is missing, and of none",
    answer: () => {
      const enterprises = [
        { creditCode: "91150200701240234X", transform: true },
        { creditCode: "911502006264241810" },
        { creditCode: "914403001922038216", transform: false },
      ];
      const counted = {
        reads: ["transform"],
        where: (facts: { transform: string }) => facts.transform === "yes",
      };
      const shortage = { code: "too-few-enterprises", unit: "户", fields: ["enterprises"] };
      return [1, 2, 3].flatMap((least) =>
        [enterprises, undefined].map((list) =>
          saidBy({ enterprises: list }, (facts: never) =>
            rules.atLeast(
              rules.enterpriseCount(facts, counted as never),
              { value: least, field: "least" },
              shortage,
            ),
          ),
        ),
      );
    },
  },
  {
    name: "sumOf, differenceOf, compareFigures / figures, and what is none",
    answer: () =>
      [
        ["0.1", "0.2"],
        ["0.50", "0.5"],
        ["100", "约200"],
      ].map(([one = "", other = ""]) => [
        rules.sumOf([one, other]) ?? null,
        rules.differenceOf(one, other) ?? null,
        rules.compareFigures(one, other) ?? null,
      ]),
  },
  {
    name: "isIsoDate, daysAfter, yearsAfter, isInOrder, isOver / days at the edges of the calendar, and none",
    answer: () =>
      ["2024-02-29", "2025-02-29", "2199-12-31"].map((day) => [
        rules.isIsoDate(day),
        rules.daysAfter(day, 1) ?? null,
        rules.yearsAfter(day, 2) ?? null,
        rules.yearsAfter(day, 2, "first-of-march") ?? null,
        rules.isInOrder(day, "2024-02-29"),
        rules.isOver("2024-02-29", day),
      ]),
  },
  {
    name: "stated, existing, holdsAll, holdsAny, saysNone / what is said, what is not, and 无",
    answer: () =>
      [["policy"], [], ["无"], undefined].map((value) => {
        const list = { value, field: "plan.safeguardKinds" };
        return [
          rules.stated(list).value ?? null,
          rules.existing(list),
          rules.holdsAll(list, ["policy", "talent"], "safeguards-missing"),
          rules.holdsAny(list, ["policy", "talent"], "safeguards-missing"),
          value?.map((word) => rules.saysNone(word)) ?? null,
        ];
      }),
  },
  {
    name: "clauseOf / an id with a clause, and one without",
    answer: () => ["3.2#minimum-enterprises", "none"].map((id) => rules.clauseOf(id)),
  },
  {
    name: "shareOfBudget / enough, too little, too much, and nothing",
    answer: () => {
      const line = (use: string, amount: string, source = "central") => ({ use, source, amount });
      const share = { uses: ["transformation"], ofSources: ["central"], least: "0.8", most: "0.9" };
      return [
        [line("transformation", "80"), line("platform", "20"), line("platform", "900", "loan")],
        [line("transformation", "79.99"), line("platform", "20.01")],
        [line("transformation", "90.01"), line("platform", "9.99")],
        [{ use: "transformation", source: "central" }],
        [],
        undefined,
      ].map((lines) =>
        saidBy({ budget: { lines } }, ({ application }: { application: never }) =>
          rules.shareOfBudget(application, share),
        ),
      );
    },
  },
  {
    name: "placeWritten, placesUnknown / by the code, by the name, and where neither is understood",
    answer: () => [
      ...[{ code: "150200", name: "包头市" }, { name: "包头市" }, { code: "无", name: "某地" }, {}].map(
        (place) => rules.placeWritten(new rules.View(place, "leagueCity")),
      ),
      rules.placesUnknown(["某地"], ["leagueCity.code"]),
    ],
  },
  {
    name: "enterprisesAtFault / above a bound, at it, and without a figure",
    answer: () => {
      const predicate = {
        reads: [],
        against: { award: "most-award" },
        fault: ({ award }: { readonly award: string }) => (award === "above" ? "not-met" : undefined),
      };
      const at: unknown[] = [];
      const draft = { enterprises: [{ award: "2" }, { award: "3" }, { award: "4" }, { name: "甲厂" }] };
      const { issues: _, ...parts } = api.nm2024;
      const edition = api.defineEdition({
        ...parts,
        fields: { enterprise: { award: { label: { "zh-CN": "奖补", en: "award" }, type: "yuan" } } },
        parameters: [{ id: "most-award", value: "3", unit: "元", basis: "guideline" }],
        rules: [
          {
            ...ownRule,
            check: (facts: never, context: never) => {
              at.push(rules.enterprisesAtFault(facts, predicate, context));
              return rules.pass("met");
            },
          },
        ],
        ...{ outline: [], provisions: {}, parameterRoles: {}, procedure: undefined },
      } as never);
      api.assessApplication(draft, { edition, asOf: "2025-01-01" });
      return at;
    },
  },
  {
    name: "notBelow, notAbove / on both sides of a bound, and without one",
    answer: () => {
      const fact = (value: string | undefined, field: string) => ({ value, field });
      const beyond = { code: "not-met", unit: "%", fields: ["rate"] };
      return ["89.95", "90", "90.05", undefined, "ninety"].flatMap((rate) =>
        [rules.notBelow, rules.notAbove].map((bound) =>
          bound(fact(rate, "rate"), fact("90", "bound"), beyond),
        ),
      );
    },
  },
  {
    name: "View / what is there, what is not, and elements of lists",
    answer: () => {
      const view = new rules.View({ period: { start: "2024-09-01" }, chains: [{ id: "a" }, {}], none: null });
      const chains = view.at("chains");
      return [
        view,
        view.at("period").at("start"),
        view.at("none"),
        (view.at("period") as unknown as { at: (key: string) => unknown }).at("end"),
        rules.View.each(chains),
        rules.View.each(chains)?.map((chain) =>
          (chain as unknown as { at: (key: string) => unknown }).at("id"),
        ),
        rules.View.each(new rules.View<readonly string[]>(undefined, "missing")),
      ];
    },
  },
];
