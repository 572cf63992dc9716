/** Rosters under editions with fields of their own, two editions compared over them, and by groups. */
import type { RosterComparison, RosterGrouping } from "../../../src/index.js";
import { anEnterprise } from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLines } from "../helpers/lines.js";
import { bounded, grades, lax, leagues, many, wide } from "../helpers/own-editions.js";
import { encode, partIn, piecesOf, said, screeningLines, summaryLines } from "../helpers/rosters.js";

const { nm2024 } = api;

// ── rosters ──────────────────────────────────────────────────────────────────────────────────────────────────────

const large = { scale: "above", previousYearRevenue: "30000000" };

/** Records as either edition knows them. */
const roster: readonly object[] = [
  { ...anEnterprise(1), league: "150200", level: "high", green: true, award: "500000" },
  { ...anEnterprise(2), league: "150600", level: "初级", green: "否", award: "500000.01", colour: 1 },
  { ...anEnterprise(3), ...large, league: "150100", level: "low", transform: false, award: 5 },
  { ...anEnterprise(4), level: "first", staff: 5, green: true },
  { ...anEnterprise(5), level: "九级", green: "也许", staff: -1, colour: 1 },
  { ...anEnterprise(6), chainId: "other", level: "low", previousYearRevenue: "4999999.99", scale: "below" },
  { ...anEnterprise(1), league: "150600", level: "low", green: true },
  {},
];

const table = [
  "企业名称,信用代码,所在园区,等级,绿色工厂,职工人数,规模,别的",
  "甲厂,,150200,高级,是,5,规上,x",
  "乙厂,,150600,初级,否,,规下,",
  ",,,,,,,",
  "丙厂,,,甲级,,-1,,",
  "丁厂,,x,九级",
].join("\n");

const shapeOf = ({ records, before, after, changed, totals }: RosterComparison["summary"] | Grouped) =>
  `${records} records, ${changed} changed: ${totals.map((one) => `${one.before} to ${one.after} ${one.count}`).join(", ")} (${typeof before === "string" ? before : before.outcome} to ${typeof after === "string" ? after : after.outcome})`;

type Grouped = NonNullable<RosterComparison["summary"]["grouped"]>["without"];
type Ruled = Grouped["rules"][number];

const ruleLine = ({ rule, before, after, same, moves }: Ruled): string =>
  `${rule} ${before} to ${after}, same ${same}${moves
    .map((one) => `; ${one.before} ${one.codeBefore} to ${one.after} ${one.codeAfter} ${one.count}`)
    .join("")}`;

const movedIn = (all: readonly Ruled[]): readonly string[] =>
  all.filter(({ moves }) => moves.length > 0).map(ruleLine);

function summaryOf(summary: RosterComparison["summary"]) {
  const { grouped } = bare(summary);
  const group = (name: unknown, one: Grouped) => [`${name}: ${shapeOf(one)}`, ...movedIn(one.rules)];
  return {
    whole: shapeOf(summary),
    complete: summary.complete,
    rules: movedIn(summary.rules),
    chains: [
      ...summary.chains.map((one) => [one.id, one] as const),
      ["undeclared", summary.undeclared] as const,
      ["unplaced", summary.unplaced] as const,
    ].map(([name, one]) => `${name}: ${shapeOf(one as Grouped)}`),
    ...(grouped !== undefined && {
      [`by ${grouped.field}`]: [
        ...grouped.groups.map((one) => group(one.value, one)),
        group("undeclared", grouped.undeclared),
        group("without", grouped.without),
      ],
    }),
    parameters: summary.parameters.map((one) => JSON.stringify(one)),
    notices: summary.issues.map(({ severity, code, count }) => `${severity} ${code} ${count}`),
  };
}

function comparisonLines({ summary, records, issues }: RosterComparison) {
  return {
    ...summaryOf(summary),
    records: records
      .map(bare)
      .map(({ record, line, name, before, after, changes }) =>
        [
          `${record} ${line} ${name} ${before} to ${after}`,
          ...changes.map(
            (one) => `${one.rule} ${one.before} ${one.codeBefore} to ${one.after} ${one.codeAfter}`,
          ),
        ].join("; "),
      ),
    issues: issueLines(issues),
  };
}

type Given = readonly [roster: unknown, options: object];

const comparisons: Readonly<Record<string, () => Given>> = {
  "an edition and one with other fields": () => [roster, { before: leagues, after: grades }],
  "the same two the other way round, one record of each change": () => [
    roster,
    { before: grades, after: leagues, limit: 1 },
  ],
  "no record listed": () => [roster, { before: leagues, after: lax, limit: 0 }],
  "one with fields and one without": () => [roster, { before: nm2024, after: leagues }],
  "bounds that differ": () => [
    roster,
    { before: bounded, after: api.withParameters(bounded, { "least-revenue": "4000000" }) },
  ],
  "a bound and none": () => [roster, { before: nm2024, after: bounded }],
  "a rule that reads more than a table holds": () => [
    [
      { answer0: true },
      { answer0: "否" },
      Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`answer${at}`, true])),
      { answer0: true },
    ],
    { before: many, after: nm2024 },
  ],
  "lines among records": () => [
    [
      ...roster.slice(0, 2),
      ...piecesOf(encode(roster.map((one) => `${JSON.stringify(one)}\n`).join("")), 50),
      {},
    ],
    { before: leagues, after: lax, groupBy: { field: "league", groups: ["150200"] } },
  ],
  "lines of records that the quick reader knows": () => [
    [
      encode(
        [1, 2, 3, 1]
          .map((number) => JSON.stringify({ ...anEnterprise(number), ...large, transform: number > 2 }))
          .join("\n"),
      ),
    ],
    { before: nm2024, after: api.withoutRules(nm2024, ["3.2#above-scale-all", "A1.6#each-once"]), limit: 1 },
  ],
  "a table whose columns either of them knows": () => [
    [encode(table)],
    {
      before: leagues,
      after: grades,
      format: "csv",
      groupBy: { field: "level", groups: ["low", "first", "high"] },
    },
  ],
  "a table whose head only the other can refuse": () => [
    [encode("企业名称,所在园区,league\n甲厂,150200,x\n")],
    { before: nm2024, after: leagues, format: "csv" },
  ],
  "a table whose head the first refuses": () => [
    [encode("别的\n甲厂\n")],
    { before: leagues, after: grades, format: "csv" },
  ],
  "too many pairs of facts": () => [[{}], { before: wide("wide", 10), after: wide("wider", 11) }],
};

const groupings: readonly (readonly [groupBy: unknown, editions?: object])[] = [
  ...[5, [], "league", null, {}, { field: "league" }].map((groupBy) => [groupBy] as const),
  ...["name", "unheard", "toString", "award", "staff", 5].map((field) => [{ field, groups: ["x"] }] as const),
  ...[[150200], [{}], ["150200", " "], [null], ["1", "2", "1"], [true], []].map(
    (groups) => [{ field: "league", groups }] as const,
  ),
  ...[["yes"], [true, false], [true, true]].map((groups) => [{ field: "transform", groups }] as const),
  ...[["规上"], [true], ["above", "big"]].map((groups) => [{ field: "scale", groups }] as const),
  ...[["first"], ["third"], [false]].map(
    (groups) =>
      [
        { field: "level", groups },
        { before: leagues, after: grades },
      ] as const,
  ),
  [{ field: "green", groups: [true, "yes"] }],
  [{ field: "league", groups: ["1"], group: 1, feild: 2 }],
  [{ field: "league", groups: Array.from({ length: 1_001 }, (_, at) => `${at}`) }],
  [
    { field: "league", groups: Array.from({ length: 40 }, (_, at) => `${at}`) },
    { before: wide("wide", 8), after: leagues },
  ],
  [
    { field: "scale", groups: [] },
    { chains: ["equipment", "a"], before: wide("wide", 10), after: nm2024 },
  ],
  [Object.defineProperty({}, "field", { enumerable: true, get: () => "league" })],
];

const byFields: readonly RosterGrouping[] = [
  { field: "chainId", groups: ["equipment", "elsewhere"] },
  { field: "scale", groups: ["below"] },
  { field: "specialised", groups: ["little-giant", "none"] },
  { field: "transform", groups: [false] },
  { field: "willing", groups: [true] },
  { field: "priority", groups: [true, false] },
  { field: "atKeyLink", groups: [] },
];

export const cases: readonly Case[] = [
  ...casesOf("a roster under an edition of its own", { leagues, grades, bounded, many }, (edition) => {
    const given = { edition, chains: ["equipment"] };
    const text = encode(roster.map((one) => JSON.stringify(one)).join("\n"));
    return {
      ...screeningLines(api.screenRoster(roster, given)),
      summary: summaryLines(api.screenRosterBytes([text], { ...given, limit: 0 }).summary),
      table: screeningLines(api.screenRosterBytes([encode(table)], { ...given, format: "csv" })).issues,
    };
  }),
  ...casesOf("two editions compared over", comparisons, (make) => {
    const [given, more] = make();
    return comparisonLines(
      api.compareEditionsOverRoster(given as never, { chains: ["equipment"], ...more } as never),
    );
  }),
  {
    name: "groups that are none, and some that are",
    answer: () =>
      groupings.map(([groupBy, editions]) => {
        const { summary, issues } = api.compareEditionsOverRoster([{}], {
          ...{ chains: ["equipment"], before: leagues, after: lax, ...editions, groupBy },
        } as never);
        return [JSON.stringify(groupBy).slice(0, 60), summary.records, ...issueLines(issues)];
      }),
  },
  ...byFields.map((groupBy) => ({
    name: `two editions compared by the groups of ${groupBy.field}`,
    answer: () => {
      const records = [...roster, { ...anEnterprise(7), priority: true, willing: false, atKeyLink: false }];
      const given = {
        chains: ["equipment"],
        before: nm2024,
        after: api.withoutRules(nm2024, ["3.2#above-scale-all"]),
        groupBy,
      };
      const { grouped, ...whole } = bare(api.compareEditionsOverRoster(records, given).summary);
      const text = encode(records.map((one) => JSON.stringify(one)).join("\n"));
      const ofLines = api.compareEditionsOverRoster([text], given).summary;
      return {
        whole: shapeOf(whole),
        isSameAsLines: JSON.stringify(bare(ofLines).grouped) === JSON.stringify(grouped),
        groups: [...(grouped?.groups ?? []), grouped?.undeclared, grouped?.without].map(
          (one) => one && shapeOf(one),
        ),
      };
    },
  })),
  {
    name: "two editions compared in shards by groups",
    answer: () => {
      const aggregation = api.rosterComparisonAggregation({
        ...{
          chains: ["equipment"],
          before: leagues,
          after: grades,
          groupBy: { field: "level", groups: ["low"] },
        },
      });
      const parts = [roster.slice(0, 4), roster.slice(4), [...roster.slice(0, 2), ...roster.slice(0, 3)]].map(
        (records, at) => partIn(aggregation.summarise(records, `${at}`)),
      );
      const whole = parts.reduce((one, other) => partIn(aggregation.merge(one, other)), aggregation.empty());
      return said(aggregation.finish(whole, ["0", "1", "2"]), summaryOf);
    },
  },
];
