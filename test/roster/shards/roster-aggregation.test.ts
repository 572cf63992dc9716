import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nm2024,
  type Result,
  type RosterAggregation,
  type RosterPart,
  rosterAggregation,
  rosterComparisonAggregation,
  screenRoster,
  shardOf,
} from "../../../src/index.js";
import { anEnterprise, creditCode } from "../../support/an-application.js";
import { hostileValues } from "../../support/hostile.js";
import { rosters } from "../../support/rosters.js";
import { runs } from "../../support/runs.js";

const options = { edition: nm2024, chains: ["equipment", "a"] };
const byCode = rosterAggregation({ ...options, shards: "by-credit-code" });

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
};

const codes = (result: Result<unknown>) => result.issues.map(({ code }) => code);

const codeOf = (record: unknown): string | undefined => {
  try {
    const { creditCode } = record as { readonly creditCode?: unknown };
    return typeof creditCode === "string" ? creditCode : undefined;
  } catch {
    return undefined;
  }
};

/** The summaries of all shards, merged in some order and some tree. */
const mergedBy = (
  aggregation: RosterAggregation,
  parts: readonly RosterPart[],
  picks: readonly number[],
): RosterPart => {
  const left = [aggregation.empty(), ...parts];
  for (let step = 0; left.length > 1; step += 1) {
    const [one] = left.splice((picks[step % picks.length] ?? 0) % left.length, 1) as [RosterPart];
    const at = (picks[(step + 1) % picks.length] ?? 0) % left.length;
    left[at] = value(aggregation.merge(one, left[at] as RosterPart));
  }
  return left[0] as RosterPart;
};

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

describe("rosterAggregation", () => {
  it("by credit code, makes of the shards what one screening makes of the whole", () => {
    fc.assert(
      fc.property(rosters, fc.integer({ min: 1, max: 4 }), picks, ({ make }, count, order) => {
        const records = make();
        const shards = Array.from({ length: count }, (_, index) => `shard-${index}`);
        const parts = shards.map((shard, index) =>
          value(
            byCode.summarise(
              records.filter((record) => shardOf(codeOf(record), count) === index),
              shard,
            ),
          ),
        );
        const merged = mergedBy(byCode, parts, order);
        const { summary } = screenRoster(make(), options);
        expect(value(byCode.finish(merged, shards))).toEqual(summary);
        expect(value(byCode.decode(value(byCode.encode(merged))))).toEqual(merged);
        const again = mergedBy(byCode, [...parts].reverse(), [...order, 1]);
        expect(byCode.encode(again)).toStrictEqual(byCode.encode(merged));
      }),
      { numRuns: runs(60) },
    );
  });

  it("refuses to count a shard twice, and to finish without one", () => {
    const one = value(byCode.summarise([anEnterprise(1)], "a"));
    const other = value(byCode.summarise([anEnterprise(2)], "b"));
    expect(codes(byCode.merge(one, one))).toEqual(["shards-overlap"]);
    const both = value(byCode.merge(one, other));
    expect(codes(byCode.merge(both, other))).toEqual(["shards-overlap"]);
    expect(codes(byCode.finish(both, ["a", "b", "c"]))).toEqual(["shards-missing"]);
    expect(codes(byCode.finish(both, ["a"]))).toEqual(["shards-unexpected"]);
    expect(value(byCode.finish(both, ["b", "a"])).records).toBe(2);
  });

  it("by credit code finds a code that is listed twice; cut in any other way it cannot know", () => {
    const twice = [anEnterprise(3), anEnterprise(3, { scale: undefined }), anEnterprise(6)];
    const parts = (aggregation: RosterAggregation) =>
      value(
        aggregation.merge(
          value(aggregation.summarise(twice, "a")),
          value(aggregation.summarise([anEnterprise(9), anEnterprise(3)], "b")),
        ),
      );
    const known = value(byCode.finish(parts(byCode), ["a", "b"]));
    expect(known.repeated).toEqual({ codes: 1, records: 2 });
    const any = rosterAggregation(options);
    const open = value(any.finish(parts(any), ["a", "b"]));
    expect(open.repeated).toEqual({ codes: null, records: null });
    expect(open.counts.aboveScale).toEqual({ least: 2, most: 4 });
    expect(open.rules.find(({ rule }) => rule === "A1.6#each-once")).toMatchObject({
      outcome: "fail",
      fail: 2,
      needsData: 3,
    });
    const alone = value(any.finish(value(any.summarise(twice, "a")), ["a"]));
    expect(alone.repeated).toEqual({ codes: 1, records: 2 });
    expect(alone.counts).toEqual(screenRoster(twice, options).summary.counts);
  });

  it("cut in any way knows that a record outside the chosen chains repeats nothing", () => {
    const any = rosterAggregation(options);
    const [a, b] = ["elsewhere", "equipment"].map((chainId, index) =>
      value(any.summarise([anEnterprise(1, { chainId })], `${index}`)),
    );
    const { rules } = value(any.finish(value(any.merge(a as RosterPart, b as RosterPart)), ["0", "1"]));
    expect(rules.find(({ rule }) => rule === "A1.6#each-once")).toMatchObject({ pass: 1, needsData: 1 });
  });

  it("is the same in whatever order a shard and the shards come, codes in several places and notices too", () => {
    const [a, b, c] = [{ scale: undefined }, { chainId: undefined }, { remarks: "x", priority: 5 }];
    const records = [
      ...[anEnterprise(3), anEnterprise(3, a), anEnterprise(6), anEnterprise(6, b), anEnterprise(9)],
      ...[anEnterprise(9, a), anEnterprise(9, b), { ...anEnterprise(12), ...c }],
    ];
    const others = [anEnterprise(15, b), anEnterprise(15, a), anEnterprise(18, a), anEnterprise(18)];
    const made = (list: readonly unknown[], shard: string) => value(byCode.summarise(list, shard));
    const merged = (one: RosterPart, other: RosterPart) => byCode.encode(value(byCode.merge(one, other)));
    const given = merged(made(records, "a"), made(others, "b"));
    expect(made(records, "a").overlaps).toHaveLength(3);
    expect(made([...records].reverse(), "a")).toEqual(made(records, "a"));
    expect(merged(made(others, "b"), made(records, "a"))).toEqual(given);
  });

  it("in any cut holds the true counts between its bounds", () => {
    const any = rosterAggregation(options);
    const numbers = fc.array(fc.nat({ max: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const part = (list: readonly number[], shard: string) =>
          value(
            any.summarise(
              list.map((number) => anEnterprise(number)),
              shard,
            ),
          );
        const merged = value(any.merge(part(left, "a"), part(right, "b")));
        const { counts } = value(any.finish(merged, ["a", "b"]));
        const whole = screenRoster(
          [...left, ...right].map((number) => anEnterprise(number)),
          options,
        ).summary;
        for (const [name, { least }] of Object.entries(whole.counts)) {
          const bounds = counts[name as keyof typeof counts];
          expect(bounds.least).toBeLessThanOrEqual(least);
          expect(bounds.most).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it("reads a shard from bytes and from a stream as well", () => {
    const text = new TextEncoder().encode(
      [1, 2].map((number) => JSON.stringify(anEnterprise(number))).join("\n"),
    );
    const expected = value(byCode.summarise([anEnterprise(1), anEnterprise(2)], "a"));
    expect(value(byCode.summariseBytes([text], "a"))).toEqual(expected);
    expect(value(byCode.summariseBytes(text, "a"))).toEqual(expected);
    const reader = byCode.reader("a");
    reader.add(anEnterprise(1));
    reader.write(text.subarray(text.indexOf(10) + 1));
    expect(reader.progress().records).toBe(1);
    const result = reader.finish();
    expect(value(result)).toEqual(expected);
    reader.add(anEnterprise(3));
    reader.write(text);
    expect(reader.finish()).toBe(result);
  });

  it("makes no summary of a shard that broke off, nor of one without a name", () => {
    function* breakingOff() {
      yield anEnterprise(1);
      throw new Error("no more");
    }
    expect(codes(byCode.summarise(breakingOff(), "a"))).toEqual(["roster-broken-off"]);
    expect(codes(byCode.summarise([], ""))).toEqual(["not-a-shard"]);
    expect(codes(byCode.summarise([], "x".repeat(201)))).toEqual(["not-a-shard"]);
    expect(codes(byCode.summariseBytes([5] as never, "a"))).toEqual(["not-bytes"]);
  });

  it("of nothing at all is fine, and says so", () => {
    const result = byCode.finish(byCode.empty(), []);
    expect(codes(result)).toEqual(["roster-empty"]);
    expect(value(result)).toEqual(screenRoster([], options).summary);
  });

  it("has another version for other rules, chains, cuts and editions, and for nothing else", () => {
    const versions = [
      byCode,
      rosterAggregation(options),
      rosterAggregation({ ...options, chains: ["a", "equipment"] }),
      rosterAggregation({ ...options, chains: [...options.chains, {}] }),
      rosterAggregation({ ...options, stage: "review", edition: { ...nm2024, id: "nm-2025" } }),
      rosterAggregation({ ...options, edition: { ...nm2024, rules: nm2024.rules.slice(0, 20) } }),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(rosterAggregation({ ...options, shards: "by-credit-code" }).version).toBe(byCode.version);
    const other = value(rosterAggregation(options).summarise([anEnterprise(1)], "b"));
    expect(codes(byCode.merge(byCode.empty(), other))).toEqual(["another-version"]);
    expect(codes(byCode.merge(other, byCode.empty()))).toEqual(["another-version"]);
    expect(codes(byCode.finish(other, ["b"]))).toEqual(["another-version"]);
    expect(byCode.encode(other).ok).toBe(false);
  });

  it("with options that make no sense repeats what is wrong with them", () => {
    const wrong = rosterAggregation({ ...options, shards: "by-name" as never });
    expect(wrong.version).toBe("");
    const answers = [
      wrong.summarise([anEnterprise(1)], "a"),
      wrong.merge(wrong.empty(), byCode.empty()),
      wrong.decode(value(byCode.encode(byCode.empty()))),
      wrong.finish(byCode.empty(), []),
      wrong.reader("a").finish(),
    ];
    for (const answer of answers) expect(codes(answer)).toEqual(["unknown-word"]);
    expect(wrong.encode(byCode.empty()).ok).toBe(false);
  });

  it.each([undefined, "a", 5, { 0: "a" }])("expects a list of shards, not %j", (expected) => {
    expect(codes(byCode.finish(byCode.empty(), expected as never))).toEqual(["wrong-type"]);
  });
});

describe("an encoded summary that nobody made", () => {
  const whole = value(
    byCode.merge(
      value(
        byCode.summarise([anEnterprise(3), anEnterprise(3, { scale: undefined }), {}, anEnterprise(4)], "a"),
      ),
      value(byCode.summarise([anEnterprise(5, { chainId: "elsewhere" }), { remarks: 1 }], "b")),
    ),
  );
  type Changed = { -readonly [Key in keyof RosterPart]: unknown };
  const changed = (change: (part: Changed) => void): string => {
    const part = structuredClone(whole) as Changed;
    change(part);
    return JSON.stringify(part);
  };
  const cell = (change: (cell: unknown[]) => void) =>
    changed((part) => change((part.cells as unknown[][])[1] as unknown[]));

  it("the sound one is read", () => {
    expect(value(byCode.decode(changed(() => {})))).toEqual(whole);
    // Texts of other programs may have their keys in another order.
    const turned = JSON.stringify(Object.fromEntries(Object.entries(whole).reverse()));
    expect(byCode.encode(value(byCode.decode(turned)))).toStrictEqual(byCode.encode(whole));
  });

  it.each([
    ["no text", "summary", 5],
    ["nothing", "summary", undefined],
    ["no JSON", "summary", "{"],
    ["null", "summary", "null"],
    ["a list", "summary", "[]"],
    ["a number", "summary", "5"],
    ["a key of a prototype", "summary", `{"__proto__":{},${JSON.stringify(whole).slice(1)}`],
    ["a key too many", "summary", changed((part) => Object.assign(part, { more: 1 }))],
    ["no version", "summary.version", changed((part) => Object.assign(part, { version: 5 }))],
    ["a shard that is no text", "summary.shards", changed((part) => Object.assign(part, { shards: [5] }))],
    ["a shard twice", "summary.shards", changed((part) => Object.assign(part, { shards: ["a", "a"] }))],
    ["shards out of order", "summary.shards", changed((part) => Object.assign(part, { shards: ["b", "a"] }))],
    ["records of no shard", "summary.cells", changed((part) => Object.assign(part, { shards: [] }))],
    ["fewer than no records", "summary.records", changed((part) => Object.assign(part, { records: -1 }))],
    ["half a record", "summary.records", changed((part) => Object.assign(part, { records: 1.5 }))],
    [
      "more records than a number holds",
      "summary.records",
      changed((part) => Object.assign(part, { records: 2 ** 53 })),
    ],
    [
      "other records than the cells have",
      "summary.cells",
      changed((part) => Object.assign(part, { records: 7 })),
    ],
    ["cells that are none", "summary.cells", changed((part) => Object.assign(part, { cells: [5] }))],
    ["a cell of another length", "summary.cells", cell((one) => one.pop())],
    ["a cell of one part more", "summary.cells", cell((one) => one.push(0))],
    ["a cell of a chain that is not there", "summary.cells", cell((one) => one.splice(0, 1, 9))],
    ["a cell of another chain than its signature says", "summary.cells", cell((one) => one.splice(0, 1, 2))],
    ["a signature beyond the last", "summary.cells", cell((one) => one.splice(1, 1, 10 ** 9))],
    ["a cell of nobody", "summary.cells", cell((one) => one.splice(2, 1, 0))],
    ["more repeated than there are", "summary.cells", cell((one) => one.splice(3, 1, 99))],
    ["more codes than records", "summary.cells", cell((one) => one.splice(4, 1, 99))],
    ["half a code", "summary.cells", cell((one) => one.splice(4, 1, 0.5))],
    ["revenue that is no number", "summary.cells", cell((one) => one.splice(5, 1, "1e9"))],
    ["revenue below nothing", "summary.cells", cell((one) => one.splice(5, 1, "-1"))],
    ["revenue without end", "summary.cells", cell((one) => one.splice(5, 1, "9".repeat(41)))],
    ["revenue that is no text", "summary.cells", cell((one) => one.splice(5, 1, 5))],
    ["cells out of order", "summary.cells", changed((part) => (part.cells as unknown[]).reverse())],
    [
      "codes without a code",
      "summary.cells",
      changed((part) => ((part.cells as unknown[][]).at(-1) as unknown[]).splice(4, 1, 1)),
    ],
    [
      "an overlap that is none",
      "summary.overlaps",
      changed((part) => Object.assign(part, { overlaps: [5] })),
    ],
    [
      "an overlap of one cell",
      "summary.overlaps",
      changed((part) => Object.assign(part, { overlaps: [[[0], 1]] })),
    ],
    [
      "an overlap out of order",
      "summary.overlaps",
      changed((part) => Object.assign(part, { overlaps: [[[1, 0], 1]] })),
    ],
    [
      "an overlap of a cell that is not there",
      "summary.overlaps",
      changed((part) => Object.assign(part, { overlaps: [[[0, 99], 1]] })),
    ],
    [
      "an overlap of no codes",
      "summary.overlaps",
      changed((part) => Object.assign(part, { overlaps: [[[0, 1], 0]] })),
    ],
    [
      "an overlap twice",
      "summary.overlaps",
      changed((part) =>
        Object.assign(part, {
          overlaps: [
            [[0, 1], 1],
            [[0, 1], 1],
          ],
        }),
      ),
    ],
    [
      "overlaps out of order",
      "summary.overlaps",
      changed((part) =>
        Object.assign(part, {
          overlaps: [
            [[0, 1, 2], 1],
            [[0, 1], 1],
          ],
        }),
      ),
    ],
    ["notices that are none", "summary.notices", changed((part) => Object.assign(part, { notices: [5] }))],
    [
      "a notice of another severity",
      "summary.notices",
      changed((part) => Object.assign(part, { notices: [["fatal", "a", 1]] })),
    ],
    [
      "a notice without a code",
      "summary.notices",
      changed((part) => Object.assign(part, { notices: [["error", "A B", 1]] })),
    ],
    [
      "a notice of nothing",
      "summary.notices",
      changed((part) => Object.assign(part, { notices: [["error", "a", 0]] })),
    ],
    [
      "a notice twice",
      "summary.notices",
      changed((part) =>
        Object.assign(part, {
          notices: [
            ["error", "a", 1],
            ["error", "a", 1],
          ],
        }),
      ),
    ],
    [
      "notices out of order",
      "summary.notices",
      changed((part) =>
        Object.assign(part, {
          notices: [
            ["warning", "a", 1],
            ["error", "a", 1],
          ],
        }),
      ),
    ],
    [
      "more repeated codes than records",
      "summary.repeatedCodes",
      changed((part) => Object.assign(part, { repeatedCodes: 99 })),
    ],
    ["counts of another number", "summary.least", changed((part) => Object.assign(part, { least: [] }))],
    [
      "one count of more records than there are",
      "summary.least",
      changed((part) => Object.assign(part, { least: [99, ...whole.least.slice(1)] })),
    ],
    [
      "counts beyond the records",
      "summary.least",
      changed((part) => Object.assign(part, { least: whole.least.map(() => 99) })),
    ],
    [
      "counts that are none",
      "summary.least",
      changed((part) => Object.assign(part, { least: whole.least.map(() => "1") })),
    ],
    ["no checksum", "summary.checksum", changed((part) => Object.assign(part, { checksum: 5 }))],
  ])("%s is refused, as %s", (_, field, text) => {
    // Where it is, since the checksum would refuse whatever was changed.
    expect(byCode.decode(text).issues).toMatchObject([{ code: "not-a-summary", field }]);
  });

  it("is named where one digit of it was changed, whatever else still fits", () => {
    // Revenue, and how many codes two cells share, fit nothing else: only the checksum tells.
    for (const text of [
      cell((one) => one.splice(5, 1, "200000000001")),
      changed((part) => Object.assign(part, { notices: [] })),
      changed((part) => Object.assign(part, { shards: ["a", "c"] })),
    ]) {
      expect(byCode.decode(text)).toMatchObject({
        ok: false,
        issues: [{ code: "not-a-summary", field: "summary.checksum" }],
      });
      expect(byCode.merge(byCode.empty(), JSON.parse(text))).toMatchObject({
        ok: false,
        issues: [{ code: "not-a-summary", field: "other.checksum" }],
      });
    }
  });

  it("is never taken for the sound one, whatever character was changed", () => {
    const text = value(byCode.encode(whole));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0123456789a,[]{}"'), (at, character) => {
        fc.pre(text[at] !== character);
        expect(byCode.decode(`${text.slice(0, at)}${character}${text.slice(at + 1)}`).ok).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  it("of any kind is an issue where a summary is taken, not an exception", () => {
    for (const { make } of hostileValues) {
      expect(byCode.merge(make() as never, byCode.empty()).ok).toBe(false);
      expect(byCode.merge(byCode.empty(), make() as never).ok).toBe(false);
      expect(byCode.finish(make() as never, []).ok).toBe(false);
      expect(byCode.encode(make() as never).ok).toBe(false);
      expect(byCode.decode(make()).ok).toBe(false);
      expect(byCode.summarise([], make() as never).ok).toBe(false);
    }
  });

  it("that cannot be looked at is refused at its argument", () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const long = { shards: ["x".repeat(500)] };
    const comparing = rosterComparisonAggregation({ before: nm2024, after: nm2024, chains: ["a"] });
    const said = ({ issues }: Result<unknown>) => issues.map(({ code, field }) => `${code} ${field}`);
    for (const one of [byCode, comparing]) {
      expect(said(one.merge(loop as never, one.empty()))).toEqual(["cycle one.self"]);
      expect(said(one.merge(one.empty(), loop as never))).toEqual(["cycle other.self"]);
      expect(said(one.merge(one.empty(), long as never))).toEqual(["text-too-long other.shards.0"]);
      expect(said(one.encode(long as never))).toEqual(["text-too-long summary.shards.0"]);
      expect(said(one.finish(loop as never, []))).toEqual(["cycle summary.self"]);
    }
  });

  it("that is expected and no id of a shard is named by its place in the list", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const said = (expected: unknown) =>
      byCode.finish(byCode.empty(), expected as never).issues.map(({ code, field }) => `${code} ${field}`);
    expect(said(["a", 5, "", ["a"]])).toEqual(
      [1, 2, 3].map((index) => `not-a-shard expectedShards.${index}`),
    );
    expect(said(loop)).toEqual(["cycle expectedShards.0"]);
    expect(said("a")).toEqual(["wrong-type expectedShards"]);
  });

  it("is another one once it was changed: what is handed out cannot be", () => {
    expect(Object.isFrozen(whole) && Object.isFrozen(whole.cells) && Object.isFrozen(whole.cells[0])).toBe(
      true,
    );
  });
});

describe("shardOf", () => {
  it("is the same everywhere: these shards never change", () => {
    expect([1, 2, 3, 4].map((number) => shardOf(creditCode(number), 7))).toMatchInlineSnapshot(`
      [
        6,
        3,
        6,
        4,
      ]
    `);
  });

  it("spreads codes evenly", () => {
    const shards = new Array<number>(8).fill(0);
    for (let number = 0; number < 8_000; number += 1) {
      const shard = shardOf(creditCode(number), 8);
      shards[shard] = (shards[shard] ?? 0) + 1;
    }
    for (const size of shards) expect(Math.abs(size - 1_000)).toBeLessThan(200);
  });

  it("of what is no code, or no count, is the first", () => {
    for (const [code, count] of [
      [undefined, 4],
      [5, 4],
      [creditCode(1), 0],
      [creditCode(1), 1.5],
      [creditCode(1), "4"],
    ])
      expect(shardOf(code as never, count as never)).toBe(0);
  });
});
