import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEditionsOverRoster,
  defineEdition,
  type Edition,
  explain,
  type GroupComparison,
  nm2024,
  type RosterGrouping,
  type RuleMove,
  readApplication,
  rosterComparisonReader,
  withoutRules,
} from "../../../src/index.js";
import { city } from "../../editions/another-city.js";
import { anEnterprise } from "../../support/an-application.js";
import { milder, nextCity, variants, wideEdition } from "../../support/edition-variants.js";
import { groupingAt } from "../../support/groupings.js";
import { expectAnswers, expectPlain } from "../../support/plain.js";
import { jsonRosters } from "../../support/rosters.js";
import { runs } from "../../support/runs.js";

const chains = ["equipment", "a"];
const all = { chains, limit: Number.POSITIVE_INFINITY };
const { issues: _, ...parts } = nm2024;

/** The edition of 2024 with the league each enterprise belongs to. */
const withLeagues = defineEdition({
  ...parts,
  id: "with-leagues",
  outline: [],
  fields: {
    enterprise: {
      leagueCode: { label: { "zh-CN": "所属盟市", en: "league of the enterprise" }, type: "text" },
    },
  },
});
const lax = withoutRules(withLeagues, ["3.2#above-scale-all"]);
const leagues = { field: "leagueCode", groups: ["150200", "150600"] };

const editions = fc.constantFrom(...variants);
const ownValues = fc.record(
  {
    digitalLevel: fc.constantFrom("level-1", "二级", "grade-a", "初级", "九级", " "),
    insured: fc.constantFrom(true, false, "是", "也许"),
    green: fc.constantFrom(true, "否"),
  },
  { requiredKeys: [] },
);
const cases = fc
  .tuple(jsonRosters, fc.array(ownValues, { minLength: 12, maxLength: 12 }), editions, editions, fc.nat())
  .map(([records, own, before, after, number]) => ({
    records: records.map((record, at) => ({ ...record, ...own[at] })),
    before,
    after,
    groupBy: groupingAt(number, before, after),
  }));

/** What a record says in the field, as an application with it alone is read. */
function saidIn(record: object, { field }: RosterGrouping, of: readonly Edition[]): unknown {
  const values = of.map((edition) => {
    const reading = readApplication({ enterprises: [record, {}] } as never, { edition });
    const [read] = (reading.ok ? reading.value : reading.partial)?.enterprises ?? [];
    return (read as Readonly<Record<string, unknown>> | undefined)?.[field];
  });
  return values.find((value) => value !== undefined);
}

/** A rule that passes here and is not there is counted only. */
const saysAnything = ({ before, after }: RuleMove): boolean =>
  (before ?? "pass") !== "pass" || (after ?? "pass") !== "pass";

const groupsOf = ({ summary }: ReturnType<typeof compareEditionsOverRoster>) => {
  const { groups = [], undeclared, without } = summary.grouped ?? {};
  return [...groups, undeclared, without].flatMap((one) => (one === undefined ? [] : [one]));
};

const codesOf = (groupBy: unknown, more: object = {}) =>
  compareEditionsOverRoster([{}], { chains, before: lax, after: withLeagues, groupBy, ...more }).issues.map(
    ({ code, field }) => [code, field],
  );

describe("groups of a roster under two editions", () => {
  it("hold each record in the group of what it says, as an application with it is read", () => {
    fc.assert(
      fc.property(cases, ({ records, before, after, groupBy }) => {
        const comparison = compareEditionsOverRoster(records, { ...all, before, after, groupBy });
        const { groups } = groupBy;
        const placeOf = records.map((record) => {
          const value = saidIn(record, groupBy, [before, after]);
          const at = groups.indexOf(value as never);
          return value === undefined ? groups.length + 1 : at < 0 ? groups.length : at;
        });
        groupsOf(comparison).forEach((group, place) => {
          expect(group.records).toBe(placeOf.filter((one) => one === place).length);
          const told = comparison.records.filter(({ record }) => placeOf[record] === place);
          expect(group.changed).toBe(told.filter((one) => one.before !== one.after).length);
          for (const { rule, moves, same } of group.rules) {
            const changes = told.flatMap((one) => one.changes.filter((change) => change.rule === rule));
            const spoken = moves.filter(saysAnything);
            expect(spoken.reduce((sum, { count }) => sum + count, 0)).toBe(
              changes.filter(saysAnything).length,
            );
            expect(moves.reduce((sum, { count }) => sum + count, same)).toBe(group.records);
          }
        });
        expectPlain(comparison);
      }),
      { numRuns: runs(100) },
    );
  });

  it("add up to the whole, of which they change nothing", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 3 }), ({ records, before, after, groupBy }, limit) => {
        const options = { chains, before, after, limit };
        const plain = compareEditionsOverRoster(records, options);
        const comparison = compareEditionsOverRoster(records, { ...options, groupBy });
        const { grouped: __, ...summary } = comparison.summary;
        expect({ ...comparison, summary }).toEqual(plain);
        const counts = (list: readonly object[]) => {
          const sums: Record<string, number> = {};
          for (const { count, ...rest } of list as readonly { readonly count: number }[])
            sums[JSON.stringify(rest)] = (sums[JSON.stringify(rest)] ?? 0) + count;
          return sums;
        };
        const groups = groupsOf(comparison);
        expect(counts(groups.flatMap(({ totals }) => totals))).toEqual(counts(summary.totals));
        summary.rules.forEach(({ rule, moves, same }, at) => {
          const ofRule = groups.map(({ rules }) => rules[at]);
          expect(ofRule.every((one) => one?.rule === rule)).toBe(true);
          expect(counts(ofRule.flatMap((one) => one?.moves ?? []))).toEqual(counts(moves));
          expect(ofRule.reduce((sum, one) => sum + (one?.same ?? 0), 0)).toBe(same);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it("tell which leagues change their answer, by which rule", () => {
    const records = [
      { ...anEnterprise(1), scale: "above", transform: false, leagueCode: "150200" },
      { ...anEnterprise(2), scale: "above", transform: true, leagueCode: "150600" },
      { ...anEnterprise(3), scale: "above", transform: false, leagueCode: "150100" },
      { ...anEnterprise(4), scale: "above", transform: true },
    ];
    const { summary } = compareEditionsOverRoster(records, {
      ...{ chains, before: withLeagues, after: lax, groupBy: leagues },
    });
    const said = ({ records: count, before, after, changed }: GroupComparison) => [
      count,
      before,
      after,
      changed,
    ];
    const { field, groups = [], undeclared, without } = summary.grouped ?? {};
    expect(field).toBe("leagueCode");
    expect(groups.map(({ value, ...one }) => [value, ...said(one)])).toEqual([
      ["150200", 1, "fail", "pass", 1],
      ["150600", 1, "pass", "pass", 0],
    ]);
    expect([undeclared, without].map((one) => one && said(one))).toEqual([
      [1, "fail", "pass", 1],
      [1, "pass", "pass", 0],
    ]);
    const moved = groups.map(({ rules }) =>
      rules.filter(({ moves }) => moves.some(({ before }) => before === "fail")),
    );
    expect(moved.map((rules) => rules.map(({ rule }) => rule))).toEqual([["3.2#above-scale-all"], []]);
  });

  it("know an enterprise of another group for the same one", () => {
    const twice = ["150200", "150600"].map((leagueCode) => ({ ...anEnterprise(1), leagueCode }));
    const { summary } = compareEditionsOverRoster(twice, {
      ...{ chains, before: withLeagues, after: lax, groupBy: leagues },
    });
    expect(summary.grouped?.groups.map(({ before }) => before)).toEqual(["fail", "fail"]);
  });

  it("leave the chains apart whose enterprises have the same facts", () => {
    const records = chains.map((chainId) => ({ ...anEnterprise(1), chainId }));
    const { summary } = compareEditionsOverRoster(records, {
      ...{ chains, before: nm2024, after: milder, groupBy: { field: "scale", groups: [] } },
    });
    expect(summary.chains.map((chain) => chain.records)).toEqual([1, 1]);
  });

  it("are made of the field of whichever edition has it", () => {
    const records = [{ ...anEnterprise(1), leagueCode: "150200" }];
    for (const [before, after] of [
      [nm2024, withLeagues],
      [withLeagues, nm2024],
      [city, withLeagues],
    ] as const) {
      const { summary } = compareEditionsOverRoster(records, { chains, before, after, groupBy: leagues });
      expect(summary.grouped?.groups.map((one) => one.records)).toEqual([1, 0]);
    }
  });

  it.each<[string, string, RosterGrouping, readonly number[]]>([
    [
      "of built-in fields",
      "企业名称,规模\n甲厂,规上\n乙厂,below\n丙厂,\n丁厂,x\n",
      { field: "scale", groups: ["above"] },
      [1, 1, 2],
    ],
    [
      "of a field of their own",
      "name,所属盟市\n甲厂,150200\n乙厂,150600\n丙厂,x\n丁厂,\n",
      leagues,
      [1, 1, 1, 1],
    ],
  ])("come from a table %s", (__, text, groupBy, counts) => {
    const of = groupBy === leagues ? { before: withLeagues, after: lax } : { before: nm2024, after: milder };
    const comparison = compareEditionsOverRoster([new TextEncoder().encode(text)], {
      ...{ chains, ...of, groupBy, format: "csv" },
    });
    expect(comparison.issues).toEqual([]);
    expect(groupsOf(comparison).map(({ records }) => records)).toEqual(counts);
  });

  it("come bit by bit", () => {
    const reader = rosterComparisonReader({ chains, before: withLeagues, after: lax, groupBy: leagues });
    reader.add({ ...anEnterprise(1), leagueCode: "150600" });
    reader.write(new TextEncoder().encode('{"leagueCode":"150600"}\n'));
    expect(reader.finish().summary.grouped?.groups.map(({ records }) => records)).toEqual([0, 2]);
  });

  it("are nothing where nobody asks for them", () =>
    expect(
      "grouped" in compareEditionsOverRoster([{}], { chains, before: nm2024, after: milder }).summary,
    ).toBe(false));

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["no record", "leagueCode", [["wrong-type", "groupBy"]]],
    ["a list", [], [["wrong-type", "groupBy"]]],
    [
      "nothing in it",
      {},
      [
        ["not-a-group-field", "groupBy.field"],
        ["wrong-type", "groupBy.groups"],
      ],
    ],
    ["a field nobody knows", { field: "league", groups: [] }, [["not-a-group-field", "groupBy.field"]]],
    [
      "a field of what every record has",
      { field: "toString", groups: [] },
      [["not-a-group-field", "groupBy.field"]],
    ],
    ["a name", { field: "name", groups: ["甲厂"] }, [["not-a-group-field", "groupBy.field"]]],
    ["an amount", { field: "previousYearRevenue", groups: ["1"] }, [["not-a-group-field", "groupBy.field"]]],
    ["a number for a text", { field: "leagueCode", groups: [150200] }, [["wrong-type", "groupBy.groups.0"]]],
    ["a record for a text", { field: "leagueCode", groups: [{}] }, [["wrong-type", "groupBy.groups.0"]]],
    ["a blank", { field: "leagueCode", groups: ["150200", " "] }, [["missing", "groupBy.groups.1"]]],
    ["null", { field: "leagueCode", groups: [null] }, [["missing", "groupBy.groups.0"]]],
    ["a text for an answer", { field: "transform", groups: ["yes"] }, [["wrong-type", "groupBy.groups.0"]]],
    ["a label for a word", { field: "scale", groups: ["规上"] }, [["unknown-word", "groupBy.groups.0"]]],
    [
      "a value twice",
      { field: "leagueCode", groups: ["1", "2", "1"] },
      [["repeated-group", "groupBy.groups.2"]],
    ],
    ["a key nobody knows", { ...leagues, group: 1 }, [["unknown-key", "groupBy.group"]]],
    ["all in order", leagues, []],
    ["no group of its own", { ...leagues, groups: [] }, []],
  ])("asked for with %s", (__, groupBy, expected) => expect(codesOf(groupBy)).toEqual(expected));

  it("count nothing where they cannot be told apart", () => {
    const { summary } = compareEditionsOverRoster([{}], {
      ...{ chains, before: withLeagues, after: lax, groupBy: { field: "name", groups: [] } },
    });
    expect([summary.records, summary.complete]).toEqual([0, false]);
  });

  it("are a thousand at most, and one more is counted", () => {
    const of = (count: number) => ({
      field: "leagueCode",
      groups: Array.from({ length: count }, (__, at) => `${at}`),
    });
    expect(codesOf(of(1_000))).toEqual([]);
    const { issues } = compareEditionsOverRoster([{}], {
      ...{ chains, before: lax, after: withLeagues, groupBy: of(1_001) },
    });
    expect(issues).toMatchObject([{ code: "too-many-groups", values: { count: "1001", most: "1000" } }]);
  });

  it("are fewer where the facts of the editions leave less room", () => {
    const answersOf = (count: number, groups: number) =>
      compareEditionsOverRoster([{}], {
        ...{ chains, before: wideEdition("wide", count), after: withLeagues },
        groupBy: { field: "leagueCode", groups: Array.from({ length: groups }, (__, at) => `${at}`) },
      }).issues.map(({ code, values }) => [code, values.most]);
    expect(answersOf(8, 23)).toEqual([]);
    expect(answersOf(8, 24)).toEqual([["too-many-groups", "23"]]);
    expect(answersOf(10, 0)).toEqual([["editions-too-wide", undefined]]);
  });

  it("say nothing of the fields of an edition that is none", () =>
    expect(codesOf({ field: "x", groups: 5 }, { before: undefined })).toEqual([
      ["unknown-edition", "before"],
    ]));

  it("are told in words, each by what it has in common", () => {
    const records = [
      { ...anEnterprise(1), scale: "above", transform: false, leagueCode: "150200" },
      { ...anEnterprise(2), scale: "above", transform: false },
    ];
    const { summary } = compareEditionsOverRoster(records, {
      ...{ chains, before: withLeagues, after: lax, groupBy: leagues },
    });
    const chinese = explain(summary, "zh-CN", { edition: withLeagues });
    expect(chinese).toContain(
      "按所属盟市分组（3项）：\n  “150200”：1户中，1户的结论不同；由“不符合”变为“符合”。",
    );
    expect(chinese).toContain("  未填写或无法读取：1户中");
    const english = explain(summary, "en", { edition: withLeagues });
    expect(english).toContain("by league of the enterprise (3):");
    expect(english).toContain("rules, by league of the enterprise (2):");
  });

  it.each<[RosterGrouping, string]>([
    [{ field: "scale", groups: ["above"] }, "规上"],
    [{ field: "transform", groups: [true] }, "是"],
  ])("are called by their labels: %j", (groupBy, name) => {
    const { summary } = compareEditionsOverRoster([], { chains, before: nm2024, after: milder, groupBy });
    expect(explain(summary, "zh-CN")).toContain(`  ${name}：0户中`);
  });

  it("answer anything, in plain data", () =>
    expectAnswers(
      {
        groupBy: (groupBy) =>
          compareEditionsOverRoster([{}], { chains, before: city, after: nextCity, groupBy }),
        field: (field) =>
          compareEditionsOverRoster([{}], {
            chains,
            before: city,
            after: nextCity,
            groupBy: { field, groups: [] },
          }),
        groups: (groups) =>
          compareEditionsOverRoster([{}], {
            chains,
            before: city,
            after: nextCity,
            groupBy: { field: "chainId", groups },
          }),
        record: (record) =>
          compareEditionsOverRoster([record], { chains, before: lax, after: withLeagues, groupBy: leagues }),
      },
      20,
    ));
});
