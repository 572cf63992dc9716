/** Summaries of rosters in shards: merged, damaged where they were stored, and of readers that have come to their end. */
import type { RosterPart } from "../../../src/index.js";
import { anEnterprise, creditCode } from "../../support/an-application.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine } from "../helpers/lines.js";
import { encode, partIn, said, summaryLines } from "../helpers/rosters.js";

const { nm2024 } = api;

const large = { scale: "above", previousYearRevenue: "30000000" };

/** Enterprises that are listed again with other facts, in both shards, and faults of two kinds. */
const shard = (first: number): readonly object[] => [
  { ...anEnterprise(first), chainId: "equipment" },
  { ...anEnterprise(first), ...large },
  { ...anEnterprise(first + 4), transform: false },
  { ...anEnterprise(first + 4), ...large, colour: 1 },
  { ...anEnterprise(first + 4), chainId: "other" },
  { ...anEnterprise(first + 8), chainId: undefined, name: first > 10 ? 5 : "甲" },
];

const options = { edition: nm2024, chains: ["equipment"] };

type Data = Record<string, unknown>;
type Cell = [number, number, number, number, number, string];

/** What can be wrong with a summary that somebody has stored. */
const damages: Readonly<Record<string, (part: Data) => unknown>> = {
  nothing: (part) => part,
  null: () => null,
  "a list": () => [],
  "another key": (part) => ({ ...part, colour: 1 }),
  "another kind": (part) => ({ ...part, kind: "part" }),
  "another version": (part) => ({ ...part, version: "x" }),
  "no version": (part) => ({ ...part, version: 5 }),
  "no shards": (part) => ({ ...part, shards: [] }),
  "shards out of order": (part) => ({ ...part, shards: ["b", "a"] }),
  "a shard twice": (part) => ({ ...part, shards: ["a", "a"] }),
  "a shard without a name": (part) => ({ ...part, shards: [""] }),
  "a record too many": (part) => ({ ...part, records: (part.records as number) + 1 }),
  "records below none": (part) => ({ ...part, records: -1 }),
  "codes repeated that are none": (part) => ({ ...part, repeatedCodes: 0.5 }),
  "more codes repeated than records": (part) => ({ ...part, repeatedCodes: 1_000 }),
  "a least number too few": (part) => ({ ...part, least: (part.least as number[]).slice(1) }),
  "a least number too large": (part) => ({ ...part, least: (part.least as number[]).map(() => 1_000) }),
  "a checksum that is no text": (part) => ({ ...part, checksum: 5 }),
  "another checksum": (part) => ({ ...part, checksum: "0" }),
};

const cellDamages: Readonly<Record<string, (cell: Cell) => unknown>> = {
  "a text": () => "cell",
  "a number short": (cell) => cell.slice(1),
  "a chain that there is not": ([, ...rest]) => [3, ...rest],
  "a chain that its facts do not have": ([chain, ...rest]) => [(chain + 1) % 3, ...rest],
  "a chain below none": ([, ...rest]) => [-1, ...rest],
  "facts that there are not": ([chain, , ...rest]) => [chain, 2 ** 40, ...rest],
  "facts of half a number": ([chain, , ...rest]) => [chain, 0.5, ...rest],
  "no records": ([chain, facts, , ...rest]) => [chain, facts, 0, ...rest],
  "records as text": ([chain, facts, , ...rest]) => [chain, facts, "1", ...rest],
  "more repeated than records": ([chain, facts, count, , ...rest]) => [
    chain,
    facts,
    count,
    count + 1,
    ...rest,
  ],
  "repeated below none": ([chain, facts, count, , ...rest]) => [chain, facts, count, -1, ...rest],
  "more codes than records": ([chain, facts, count, again, , fen]) => [
    chain,
    facts,
    count,
    again,
    count + 1,
    fen,
  ],
  "codes that are none": ([chain, facts, count, again, , fen]) => [chain, facts, count, again, null, fen],
  "codes without a code": ([chain, , count, , , fen]) => [chain, 0, count, 0, 1, fen],
  "money as a number": ([chain, facts, count, again, codes]) => [chain, facts, count, again, codes, 5],
  "money below none": ([chain, facts, count, again, codes]) => [chain, facts, count, again, codes, "-5"],
  "money that begins with nothing": ([chain, facts, count, again, codes]) => [
    chain,
    facts,
    count,
    again,
    codes,
    "05",
  ],
};

const listDamages: Readonly<Record<string, readonly unknown[]>> = {
  overlaps: [
    5,
    [5],
    [[[0, 1]]],
    [[[0], 1]],
    [[[0, 1], 0]],
    [[[1, 0], 1]],
    [[[0, 0.5], 1]],
    [["01", 1]],
    [[[0, 99], 1]],
    [
      [[0, 1], 1],
      [[0, 1], 1],
    ],
    [[[0, 1], "1"]],
  ],
  notices: [
    5,
    [5],
    [["error", "x"]],
    [["info", "x", 1]],
    [["error", "x", 0]],
    [["error", "X y", 1]],
    [["error", 5, 1]],
    [
      ["warning", "x", 1],
      ["error", "x", 1],
    ],
    [
      ["error", "x", 1],
      ["error", "x", 1],
    ],
  ],
};

const aggregationOf = (cut: string) => api.rosterAggregation({ ...options, shards: cut } as never);

function mergedBy(cut: string) {
  const aggregation = aggregationOf(cut);
  const [one, two, three] = [shard(1), shard(21), shard(1)].map((records, at) =>
    partIn(aggregation.summarise(records, "abc"[at] as string)),
  );
  const [first, second, third] = [one, two, three] as [RosterPart, RosterPart, RosterPart];
  const text = (part: RosterPart) => said(aggregation.encode(part), (value) => value);
  const whole = partIn(aggregation.merge(partIn(aggregation.merge(first, second)), third));
  const turned = partIn(aggregation.merge(third, partIn(aggregation.merge(second, first))));
  const { overlaps, notices, least, repeatedCodes, shards, records } = whole;
  return {
    parts: [first, second].map(({ overlaps: of, notices: told, cells }) =>
      JSON.stringify([cells.length, of, told]),
    ),
    merged: JSON.stringify({
      shards,
      records,
      cells: whole.cells.length,
      overlaps,
      notices,
      least,
      repeatedCodes,
    }),
    isOneText: text(whole) === text(turned),
    finished: said(aggregation.finish(whole, ["a", "b", "c"]), summaryLines),
    alone: said(aggregation.finish(first, ["a"]), (summary) => summaryLines(summary).slice(0, 6)),
    wrong: [[], ["a", "b", "c", "d", "e", "f", "g", "h", "i"], ["a", 5], [""], "abc", undefined].map(
      (expected) => said(aggregation.finish(whole, expected as never), () => "finished"),
    ),
  };
}

function damaged(spoil: (part: Data) => unknown) {
  const aggregation = aggregationOf("any");
  const sound = partIn(aggregation.summarise(shard(1), "a"));
  const data = () => spoil(JSON.parse(JSON.stringify(sound)) as Data);
  const other = partIn(aggregation.summarise(shard(21), "b"));
  const decoded = said(aggregation.decode(JSON.stringify(data())), ({ records }) => `${records} records`);
  const merged = said(aggregation.merge(other, data() as never), ({ records }) => `${records} records`);
  return { decoded, merged };
}

const listsOf = (name: string) => (value: unknown) => damaged((part) => ({ ...part, [name]: value })).decoded;

export const cases: readonly Case[] = [
  ...casesOf(
    "summaries merged",
    { "where codes may be anywhere": "any", "cut by codes": "by-credit-code" },
    mergedBy,
  ),
  ...casesOf("a summary with", damages, damaged),
  {
    name: "a summary with a cell of another form",
    answer: () =>
      Object.entries(cellDamages).map(([name, spoil]) => [
        name,
        damaged((part) => ({
          ...part,
          cells: (part.cells as Cell[]).map((cell, at) => (at === 0 ? spoil(cell) : cell)),
        })).decoded,
      ]),
  },
  {
    name: "a summary with lists of another form",
    answer: () => ({
      cells: [5, [], "cells"].map(listsOf("cells")),
      reversed: damaged((part) => ({ ...part, cells: [...(part.cells as Cell[])].reverse() })).decoded,
      overlaps: listDamages.overlaps?.map(listsOf("overlaps")),
      notices: listDamages.notices?.map(listsOf("notices")),
      least: [5, ["1"], []].map(listsOf("least")),
    }),
  },
  {
    name: "a summary that is no text, or no summary, or of an aggregation that cannot be",
    answer: () => {
      const aggregation = aggregationOf("any");
      const wrong = aggregationOf("else");
      return [
        ...["", "{", "5", '"x"', "{}", 5, undefined].map((text) =>
          said(aggregation.decode(text), () => "read"),
        ),
        ...[5, null, "roster-part"].map((part) => said(aggregation.encode(part as never), () => "written")),
        [wrong.version, ...wrong.issues.map(issueLine)],
        said(wrong.summarise([], "a"), () => "made"),
        said(wrong.decode("{}"), () => "read"),
        said(wrong.merge(aggregation.empty(), aggregation.empty()), () => "merged"),
        said(wrong.finish(wrong.empty(), []), () => "finished"),
      ];
    },
  },
  {
    name: "the reader of a shard, and what comes after its end",
    answer: () => {
      const reader = aggregationOf("any").reader("a");
      reader.add(anEnterprise(1));
      reader.write(encode(`{"creditCode":"${creditCode(1)}"}`));
      const before = reader.progress();
      const result = reader.finish();
      reader.add({});
      reader.write(encode("{}\n"));
      reader.write("text" as never);
      const nameless = aggregationOf("any").reader("x".repeat(201));
      const broken = aggregationOf("any").reader("b");
      broken.write(5 as never);
      return {
        progress: [before, reader.progress()],
        isSame: result === reader.finish(),
        part: said(result, (part) => JSON.stringify(part)),
        refused: [nameless, broken].map((one) => said(one.finish(), () => "made")),
      };
    },
  },
];
