/** Rosters from records, text, tables and shards. */
import type {
  Result,
  RosterComparison,
  RosterComparisonSummary,
  RosterOptions,
  RosterPart,
  RosterScreening,
  RosterSummary,
  RosterTextOptions,
} from "../../../src/index.js";
import { anEnterprise, aRoster, creditCode } from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLine, issueLines } from "../helpers/lines.js";

const { nm2024 } = api;
const options: RosterOptions = { edition: nm2024, chains: ["equipment"] };

const summaryLines = ({ rules, chains, scale, specialised, ...rest }: RosterSummary) => ({
  ...rest,
  rules: rules.map((one) => JSON.stringify(one)),
  chains: chains.map((one) => JSON.stringify(one)),
  scale: JSON.stringify(scale),
  specialised: JSON.stringify(specialised),
});

const screeningLines = ({ summary, findings, issues }: RosterScreening) => ({
  summary: summaryLines(summary),
  findings: findings.map(bare).map((one) => ({
    at: `${one.record} ${one.line} ${one.name} ${one.creditCode}`,
    issues: one.issues.map(issueLine),
    findings: one.findings.map(findingLine),
  })),
  issues: issueLines(issues),
});

function* brokenOff(): Generator<unknown> {
  yield anEnterprise(1);
  throw new Error("no more");
}

const rosters: Readonly<Record<string, readonly [roster: unknown, options?: unknown]>> = {
  "three sound records": [aRoster(3)],
  "no records": [[]],
  "drafts, from nothing on": [[{}, { name: "甲" }, { name: "乙", creditCode: creditCode(2) }]],
  "a code twice and thrice": [[anEnterprise(1), anEnterprise(2), anEnterprise(1), anEnterprise(1)]],
  "a chain that was not chosen": [[anEnterprise(1, { chainId: "other" })]],
  "a chain while the list of chains is open": [
    [anEnterprise(1, { chainId: "other" })],
    { ...options, chains: [{ name: "装备制造" }] },
  ],
  "both sides of the revenue above scale": [
    ["19999999.99", "20000000", "20000000.01"].flatMap((previousYearRevenue, index) => [
      anEnterprise(index + 1, { scale: "below", previousYearRevenue }),
      anEnterprise(index + 11, { scale: "above", previousYearRevenue }),
    ]),
  ],
  "not willing, exempt, first in turn": [
    [
      anEnterprise(1, { willing: false }),
      anEnterprise(2, { transform: false, exemption: { reason: "停产" } }),
      anEnterprise(3, { transform: false, exemption: {} }),
      anEnterprise(4, { priority: true }),
    ],
  ],
  "wrong types and unknown keys": [
    [
      { ...anEnterprise(1), colour: "blue", transfrom: true },
      { ...anEnterprise(2), scale: "规上", transform: "yes", previousYearRevenue: 5 },
      { ...anEnterprise(3), creditCode: "91150200000000001X" },
    ],
  ],
  "what are no records": [[null, 5, "text", [], undefined, true]],
  "a roster that breaks off": [brokenOff],
  "a text": ["text"],
  nothing: [undefined],
  "a limit of one": [[{}, {}, {}], { ...options, limit: 1 }],
  "a limit of none": [[{}, {}], { ...options, limit: 0 }],
  "a limit below none": [[{}], { ...options, limit: -1 }],
  "a later stage": [aRoster(3), { ...options, stage: "evaluation" }],
  "a stage that there is not": [aRoster(3), { ...options, stage: "later" }],
  "no edition": [aRoster(3), { chains: [] }],
  "no chains": [aRoster(3), { edition: nm2024 }],
  "chains that are none": [aRoster(3), { edition: nm2024, chains: "equipment" }],
  "no options": [aRoster(3), undefined],
  "options nobody knows": [aRoster(3), { ...options, colour: "blue" }],
};

const rosterOf = (roster: unknown): never => (typeof roster === "function" ? roster() : roster) as never;
const optionsOf = (given: readonly unknown[]): never => (given.length > 1 ? given[1] : options) as never;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...records: readonly unknown[]): string =>
  records.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n");

const texts: Readonly<Record<string, readonly [text: string | readonly unknown[], more?: object]>> = {
  "three sound lines": [lines(...aRoster(3))],
  "blank lines between, and line ends of two characters": [
    lines(...aRoster(2), "").replaceAll("\n", "\r\n\n"),
  ],
  "a mark of the order of bytes before": [`\uFEFF${lines(...aRoster(1))}`],
  "no text": [""],
  "lines that are no JSON, a key twice, a list": [lines("{", '{"name":"甲","name":"乙"}', "[]", "5")],
  "a line just short enough": [lines('{"name":"1"}'), { longestLine: 12 }],
  "a line just too long": [lines('{"name":"12"}'), { longestLine: 12 }],
  "bytes that are no text": [[Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a), encode(lines(anEnterprise(1)))]],
  "pieces that are no bytes": [["text", 5]],
  "a format that there is not": [lines(...aRoster(1)), { format: "xml" }],
  "a length that is none": [lines(...aRoster(1)), { longestLine: 0 }],
  "a table by names": [
    lines(
      "name,creditCode,chainId,transform",
      `甲,${creditCode(1)},equipment,是`,
      `"乙,丙",,equipment,false`,
    ),
    { format: "csv" },
  ],
  "a table by labels, a column unknown, words wrong": [
    lines("企业名称,统一社会信用代码,规模,颜色", "甲,,规上,蓝", "乙,,above,蓝", "丙,,巨,蓝"),
    { format: "csv" },
  ],
  "rows too short and too long, quotes amiss": [
    lines("name,scale", "甲", "甲,above,x", 'a"b,above', '"甲,above'),
    { format: "csv" },
  ],
  "a sum in another column than that of names": [
    lines("name,remark,creditCode", "甲,合计,", ",合计,", "合计,乙,", `合计,,${creditCode(1)}`),
    { format: "csv" },
  ],
  "a column twice": [lines("name,name", "甲,乙"), { format: "csv" }],
  "no head": [lines("甲,乙"), { format: "csv" }],
  "a head alone": ["name", { format: "csv" }],
};

/** Cut so that characters of several bytes are cut as well. */
function piecesOf(text: string | readonly unknown[], size = 7): readonly Uint8Array[] {
  if (typeof text !== "string") return text as readonly Uint8Array[];
  const bytes = encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
}

const textOptions = (more: object = {}): RosterTextOptions => ({ ...options, ...more });

function stepLines(roster: unknown, given: unknown) {
  const steps = api.screenRosterSteps(rosterOf(roster), given as never);
  const progress: string[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { progress, screening: screeningLines(step.value) };
    progress.push(`${step.value.records} records, ${step.value.bytes} bytes`);
  }
}

const said = <T>(result: Result<T>, value: (one: T) => unknown = (one) => one) =>
  result.ok ? { value: value(result.value), issues: issueLines(result.issues) } : issueLines(result.issues);

const cutBy = (shards: unknown) => {
  const aggregation = api.rosterAggregation({ ...options, shards } as never);
  const records = [...aRoster(5), anEnterprise(1), {}];
  const inShard = (number: number) =>
    records
      .map(bare)
      .filter(({ creditCode: code }: { creditCode?: string | undefined }) => api.shardOf(code, 2) === number);
  const part = (result: Result<RosterPart>): RosterPart => (result.ok ? result.value : aggregation.empty());
  const one = part(aggregation.summarise(inShard(0), "one"));
  const two = part(aggregation.summariseBytes(piecesOf(lines(...inShard(1))), "two"));
  const textOf = (summary: RosterPart): string => {
    const text = aggregation.encode(summary);
    return text.ok ? text.value : "";
  };
  const text = textOf(part(aggregation.merge(one, two)));
  const reader = aggregation.reader("three");
  reader.add(anEnterprise(9));
  reader.write(encode(lines(anEnterprise(10))));
  return {
    version: aggregation.version,
    issues: issueLines(aggregation.issues),
    isOneText: text === textOf(part(aggregation.merge(two, one))),
    decoded: said(aggregation.decode(text), ({ shards, records }) => [shards, records]),
    finished: said(aggregation.finish(part(aggregation.decode(text)), ["one", "two"]), summaryLines),
    read: said(reader.finish(), (value) => JSON.stringify(value)),
    progress: reader.progress(),
    refused: [
      said(aggregation.merge(one, one)),
      said(aggregation.finish(one, ["one", "two"])),
      said(aggregation.finish(one, [])),
      said(aggregation.finish(one, "one" as never)),
      said(aggregation.summarise([], "")),
      said(aggregation.summarise("text" as never, "one")),
      said(aggregation.decode("{")),
      said(aggregation.decode(5)),
      said(aggregation.merge({ ...one, version: "other" }, two)),
      said(aggregation.merge({ ...one, records: -1 }, two)),
    ],
    empty: said(aggregation.finish(aggregation.empty(), []), ({ records }) => records),
  };
};

const compared = (): Readonly<Record<string, readonly [roster: unknown, options?: object]>> => ({
  "with itself": [aRoster(3), { before: nm2024, after: nm2024 }],
  "without two rules": [
    [anEnterprise(1), anEnterprise(1), anEnterprise(3, { transform: false }), {}],
    { before: nm2024, after: api.withoutRules(nm2024, ["A1.6#each-once", "3.2#above-scale-all"]) },
  ],
  "with a rule that an edition does not have, one record of each change": [
    aRoster(4),
    { before: api.withoutRules(nm2024, ["A1.6#enterprise-fields"]), after: nm2024, limit: 1 },
  ],
  "by scale": [
    [anEnterprise(1, { scale: "below" }), anEnterprise(3, { transform: false }), {}],
    {
      ...{ before: nm2024, after: api.withoutRules(nm2024, ["3.2#above-scale-all"]) },
      groupBy: { field: "scale", groups: ["above"] },
    },
  ],
  "by a field that holds no word": [
    aRoster(1),
    { before: nm2024, after: nm2024, groupBy: { field: "name", groups: ["a", ""] } },
  ],
  "with no edition": [aRoster(1), { before: nm2024 }],
  "over a text": ["text", { before: nm2024, after: nm2024 }],
});

const comparisonLines = ({ summary, records, issues }: RosterComparison) => ({
  summary: comparedLines(summary),
  records: records.map((one) => JSON.stringify(one)),
  issues: issueLines(issues),
});

const comparedLines = ({ rules, chains, ...rest }: RosterComparisonSummary) => ({
  ...rest,
  rules: rules.map((one) => JSON.stringify(one)),
  chains: chains.map((one) => JSON.stringify(one)),
});

function comparedInShards(given: object) {
  const aggregation = api.rosterComparisonAggregation({ chains: ["equipment"], ...given } as never);
  const part = aggregation.summarise([anEnterprise(1), anEnterprise(3, { transform: false })], "one");
  return {
    version: aggregation.version,
    part: said(part, (value) => JSON.stringify(value)),
    finished: part.ok ? said(aggregation.finish(part.value, ["one"]), comparedLines) : [],
  };
}

export const cases: readonly Case[] = [
  ...casesOf("compareEditionsOverRoster", compared(), ([roster, given]) =>
    comparisonLines(
      api.compareEditionsOverRoster(rosterOf(roster), { chains: ["equipment"], ...given } as never),
    ),
  ),
  ...casesOf("rosterComparisonReader", compared(), ([roster, given]) => {
    const reader = api.rosterComparisonReader({ chains: ["equipment"], ...given } as never);
    for (const record of roster as Iterable<unknown>) reader.add(record);
    reader.write(encode(lines(anEnterprise(9))));
    return { progress: reader.progress(), ...comparisonLines(reader.finish()) };
  }),
  ...casesOf("rosterComparisonAggregation", compared(), ([, given]) => {
    const { limit: _, ...rest } = bare((given ?? {}) as { readonly limit?: number });
    return comparedInShards(rest);
  }),
  ...casesOf("screenRoster", rosters, (given) =>
    screeningLines(api.screenRoster(rosterOf(given[0]), optionsOf(given))),
  ),
  ...casesOf(
    "screenRosterSteps",
    {
      "every record": [aRoster(3), { ...options, every: 1 }],
      "every second": [aRoster(3), { ...options, every: 2 }],
      "a step of nothing": [aRoster(2), { ...options, every: 0 }],
      "a roster that breaks off": [brokenOff, { ...options, every: 1 }],
      "no list": [5, options],
      "no options": [[], undefined],
    } as Readonly<Record<string, readonly [unknown, unknown]>>,
    ([roster, given]) => stepLines(roster, given),
  ),
  ...casesOf("screenRosterBytes", texts, ([text, more]) =>
    screeningLines(api.screenRosterBytes(piecesOf(text), textOptions(more))),
  ),
  {
    name: "screenRosterBytes / no pieces, and no options",
    answer: () => [
      screeningLines(api.screenRosterBytes(5 as never, options)),
      screeningLines(api.screenRosterBytes([], undefined as never)),
    ],
  },
  {
    name: "rosterReader / records and text, and what comes after its end",
    answer: () => {
      const reader = api.rosterReader(options);
      reader.add(anEnterprise(1));
      for (const piece of piecesOf(lines(anEnterprise(2), {}))) reader.write(piece);
      const before = reader.progress();
      const screening = reader.finish();
      reader.add(anEnterprise(3));
      reader.write(encode("{}"));
      return [before, reader.progress(), screening === reader.finish(), screeningLines(screening)];
    },
  },
  ...casesOf("rosterAggregation", { "by-credit-code": "by-credit-code", any: "any", none: "other" }, cutBy),
];
