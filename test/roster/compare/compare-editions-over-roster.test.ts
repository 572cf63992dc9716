import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEditions,
  compareEditionsOverRoster,
  type Edition,
  nm2024,
  type RosterComparison,
  rosterComparisonReader,
  screenRoster,
  withoutRules,
  withParameters,
} from "../../../src/index.js";
import { isBytes } from "../../../src/roster/scan/utf8.js";
import { city } from "../../editions/another-city.js";
import { anEnterprise } from "../../support/an-application.js";
import {
  laxOnRepeats,
  milder,
  nextCity,
  onlyRepeats,
  plainVariants,
  variants,
  wideEdition,
} from "../../support/edition-variants.js";
import { groupingAt } from "../../support/groupings.js";
import { expectAnswers, expectPlain } from "../../support/plain.js";
import { jsonRosters, rosters } from "../../support/rosters.js";
import { runs } from "../../support/runs.js";

const chains = ["equipment", "a"];
const all = { chains, limit: Number.POSITIVE_INFINITY };
const eachOnce = "A1.6#each-once";

const ownValues = fc.record(
  {
    digitalLevel: fc.constantFrom("level-1", "二级", "grade-a", "甲级", "九级"),
    insured: fc.constantFrom(true, false, "是"),
    staff: fc.constantFrom(0, 5, -1),
    green: fc.constantFrom(true, "否"),
  },
  { requiredKeys: [] },
);

const editions = fc.constantFrom(...variants);

/** Editions are long to print where a test fails, and records long to write down where none does. */
const shownAs = (before: Edition, after: Edition, records: () => string) => ({
  [fc.toStringMethod]: () => `${before.id} → ${after.id}: ${records()}`,
});

/** Two editions, and records of every kind, some with fields that only some editions know. What JSON cannot hold is read alike by all that have the same fields. */
const cases = fc.oneof(
  fc
    .tuple(jsonRosters, fc.array(ownValues, { minLength: 12, maxLength: 12 }), editions, editions)
    .map(([records, own, before, after]) => ({
      make: (): readonly unknown[] => records.map((record, at) => ({ ...record, ...own[at] })),
      before,
      after,
      ...shownAs(before, after, () => JSON.stringify(records)),
    })),
  fc
    .tuple(rosters, fc.constantFrom(...plainVariants), fc.constantFrom(...plainVariants))
    .map(([roster, before, after]) => ({
      // Bytes are text, and no record.
      make: () => roster.make().filter((piece) => !isBytes(piece)),
      before,
      after,
      ...shownAs(before, after, () => `${roster[fc.toStringMethod]()}`),
    })),
);

type Said = ReadonlyMap<string, string>;

/** What one edition says of each record, by `screenRoster`: the rules that do not pass, with the reason of a fault. */
function saidBy(
  edition: Edition,
  records: readonly unknown[],
): { rules: readonly string[]; of: readonly Said[] } {
  const { findings, summary } = screenRoster(records, { ...all, edition });
  const byRecord = new Map(findings.map((one) => [one.record, one.findings]));
  return {
    rules: summary.rules.map(({ rule }) => rule),
    of: records.map(
      (_, at) =>
        new Map(
          (byRecord.get(at) ?? []).map(({ rule, outcome, code }) => [
            rule,
            outcome === "fail" ? `fail ${code}` : outcome,
          ]),
        ),
    ),
  };
}

/** What a comparison has to say of each record, put together from two screenings. */
function slowly(before: Edition, after: Edition, make: () => readonly unknown[]) {
  const [was, is] = [saidBy(before, make()), saidBy(after, make())];
  const answer = (said: { rules: readonly string[] }, of: Said, rule: string) =>
    said.rules.includes(rule) ? (of.get(rule) ?? "pass") : "null";
  const rules = [...new Set([...is.rules, ...was.rules])];
  return was.of.map((of, at) =>
    rules.flatMap((rule) => {
      const [one, other] = [answer(was, of, rule), answer(is, is.of[at] as Said, rule)];
      return one === other ? [] : [`${rule}: ${one} → ${other}`];
    }),
  );
}

const spokenOf = ({ records }: RosterComparison) =>
  records.map(({ record, changes }) => [
    record,
    changes.map(
      ({ rule, before, after, codeBefore, codeAfter }) =>
        `${rule}: ${[before, codeBefore].filter((one) => one !== null).join(" ") || "null"} → ${[after, codeAfter].filter((one) => one !== null).join(" ") || "null"}`,
    ),
  ]);

/** A rule that passes here and is not there is counted only. */
const saysAnything = (change: string) => !/: (?:pass → null|null → pass)$/.test(change);

describe("compareEditionsOverRoster", () => {
  it("says of every record what the two editions say of it", () => {
    fc.assert(
      fc.property(cases, ({ make, before, after }) => {
        const slow = slowly(before, after, make);
        const comparison = compareEditionsOverRoster(make(), { ...all, before, after });
        const outcomes = comparison.records
          .filter((one) => one.before !== one.after)
          .map(({ record }) => record);
        const told = slow.flatMap((changes, record) =>
          changes.some(saysAnything) || outcomes.includes(record) ? [[record, changes]] : [],
        );
        expect(spokenOf(comparison)).toEqual(told);
        const moves = comparison.summary.rules.flatMap(({ moves }) => moves.map(({ count }) => count));
        expect(moves.reduce((sum, count) => sum + count, 0)).toBe(slow.flat().length);
        expectPlain(comparison);
      }),
      { numRuns: runs(150) },
    );
  });

  it("has the outcomes and counts of two screenings, for the whole and for each chain", () => {
    const whole = (one: { readonly pass: number; readonly fail: number; readonly needsData: number }) => [
      one.pass,
      one.fail,
      one.needsData,
    ];
    fc.assert(
      fc.property(cases, ({ make, before, after }) => {
        const { summary } = compareEditionsOverRoster(make(), { ...all, before, after });
        const [was, is] = [before, after].map((edition) => screenRoster(make(), { ...all, edition }).summary);
        const counted = (group: Pick<typeof summary, "totals">, side: "before" | "after") =>
          (["pass", "fail", "needs-data"] as const).map((outcome) =>
            group.totals.reduce((sum, one) => sum + (one[side] === outcome ? one.count : 0), 0),
          );
        const groupsOf = (one: typeof was) => [one, ...(one?.chains ?? []), one?.undeclared, one?.unplaced];
        const groups = [summary, ...summary.chains, summary.undeclared, summary.unplaced];
        expect(groups.map((group) => counted(group, "before"))).toEqual(
          groupsOf(was).map((one) => whole(one as never)),
        );
        expect(groups.map((group) => counted(group, "after"))).toEqual(
          groupsOf(is).map((one) => whole(one as never)),
        );
        for (const group of groups) {
          const moved = group.totals.filter((one) => one.before !== one.after);
          expect(group.changed).toBe(moved.reduce((sum, { count }) => sum + count, 0));
          expect(group.totals.reduce((sum, { count }) => sum + count, 0)).toBe(group.records);
        }
        for (const { rule, before: earlier, after: later, same, moves } of summary.rules) {
          expect(moves.reduce((sum, { count }) => sum + count, same)).toBe(summary.records);
          const outcomeIn = (one: typeof was) =>
            one?.rules.find((told) => told.rule === rule)?.outcome ?? null;
          expect([earlier, later]).toEqual([outcomeIn(was), outcomeIn(is)]);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it("changes nothing between an edition and itself", () => {
    fc.assert(
      fc.property(cases, ({ make, before: edition }) => {
        const { summary, records } = compareEditionsOverRoster(make(), {
          ...all,
          before: edition,
          after: edition,
        });
        expect(records).toEqual([]);
        expect([summary.changed, summary.parameters]).toEqual([0, []]);
        expect(summary.rules.flatMap(({ moves }) => moves)).toEqual([]);
        expect(summary.before.outcome).toBe(summary.after.outcome);
      }),
      { numRuns: runs(40) },
    );
  });

  it("lists the first records of each change, and no other", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 3 }), ({ make, before, after }, limit) => {
        const whole = compareEditionsOverRoster(make(), { ...all, before, after });
        const some = compareEditionsOverRoster(make(), { chains, before, after, limit });
        expect(some.summary).toEqual(whole.summary);
        const seen = new Map<string, number>();
        const first = whole.records.filter((one) => {
          const names = one.changes
            .filter((change) => (change.before ?? "pass") !== "pass" || (change.after ?? "pass") !== "pass")
            .map((change) => JSON.stringify(change));
          if (one.before !== one.after) names.push(`${one.before} ${one.after}`);
          const isFirst = names.some((name) => (seen.get(name) ?? 0) < limit);
          for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
          return isFirst;
        });
        expect(some.records).toEqual(first);
      }),
      { numRuns: runs(100) },
    );
  });

  it("takes the same records as text, in pieces of any size, and bit by bit", () => {
    fc.assert(
      fc.property(
        jsonRosters,
        ownValues,
        editions,
        editions,
        fc.integer({ min: 1, max: 40 }),
        fc.option(fc.nat(), { nil: undefined }),
        (list, own, before, after, size, number) => {
          const records = list.map((one, at) => (at % 2 === 0 ? { ...one, ...own } : one));
          const groupBy = number === undefined ? undefined : groupingAt(number, before, after);
          const options = { ...all, before, after, ...(groupBy !== undefined && { groupBy }) };
          const bytes = new TextEncoder().encode(records.map((one) => JSON.stringify(one)).join("\n"));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          const parsed = records.map((one) => JSON.parse(JSON.stringify(one)));
          const whole = compareEditionsOverRoster(parsed, options);
          const asText = compareEditionsOverRoster(pieces, options);
          const reader = rosterComparisonReader(options);
          for (const record of parsed) reader.add(record);
          expect(reader.finish()).toEqual(whole);
          expect(asText.summary).toEqual(whole.summary);
          expect(asText.records.map(({ line: _, ...rest }) => rest)).toEqual(whole.records);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("takes a table, its columns by the labels of either edition", () => {
    const table =
      "企业名称,数字化水平,数字化等级,绿色工厂,是否参保,别的\n甲厂,一级,,否,是,x\n,,,,,\n乙厂,,初级,否,,\n";
    const options = { chains, before: city, after: nextCity, format: "csv" } as const;
    const { records, issues, summary } = compareEditionsOverRoster(
      [new TextEncoder().encode(table)],
      options,
    );
    expect(issues.map(({ code, field }) => [code, field])).toEqual([["table-column-unknown", "columns.5"]]);
    expect(summary.issues).toEqual([]);
    expect(records.map(({ record, line, name }) => [record, line, name])).toEqual([
      [0, 2, "甲厂"],
      [1, 4, "乙厂"],
    ]);
    const answersOf = (at: number, rule: string) => {
      const change = records[at]?.changes.find((one) => one.rule === rule);
      return [change?.before, change?.after];
    };
    expect(answersOf(1, "2.3#no-beginner")).toEqual(["needs-data", "fail"]);
  });

  it.each<[string, string]>([
    ["a head that neither knows", "remarks\n甲厂"],
    ["a column twice", "name,企业名称\n甲厂,乙厂"],
    ["a column twice that only the other knows", "name,green,绿色工厂\n甲厂,是,否"],
  ])("refuses %s", (_, text) => {
    const options = { chains, before: nm2024, after: nextCity, format: "csv" } as const;
    const { summary, issues } = compareEditionsOverRoster([new TextEncoder().encode(text)], options);
    expect([summary.records, issues[0]?.severity]).toEqual([0, "error"]);
  });

  it("says of a row that cannot be read the same as a screening", () => {
    const bytes = new TextEncoder().encode("name,green\n甲厂\n");
    const options = { chains, before: nm2024, after: nextCity, format: "csv" } as const;
    const { summary } = compareEditionsOverRoster([bytes], options);
    expect(compareEditionsOverRoster(bytes, options).summary).toEqual(summary);
    expect(summary.issues).toMatchObject([{ code: "table-cells", count: 1 }]);
  });

  it("says which enterprise changes its answer, by which rule", () => {
    const records = [anEnterprise(3), anEnterprise(2)];
    const options = { chains, before: nm2024, after: laxOnRepeats };
    const { summary, records: told } = compareEditionsOverRoster(records, options);
    expect(told).toEqual([
      {
        kind: "compared-record",
        record: 1,
        name: anEnterprise(2).name,
        creditCode: anEnterprise(2).creditCode,
        before: "pass",
        after: "fail",
        changes: [{ rule: eachOnce, before: "pass", after: "fail", codeBefore: null, codeAfter: "not-met" }],
      },
    ]);
    expect(summary.totals).toHaveLength(2);
    expect(summary.totals).toContainEqual({ before: "pass", after: "pass", count: 1 });
    expect(summary.totals).toContainEqual({ before: "pass", after: "fail", count: 1 });
    expect([summary.before.outcome, summary.after.outcome]).toEqual(["pass", "fail"]);
  });

  it("knows only after the last record what becomes of the first, and lists it all the same", () => {
    const records = [1, 2, 3, 1].map((number) => anEnterprise(number));
    const options = { chains, before: nm2024, after: onlyRepeats, limit: 1 };
    const { records: told } = compareEditionsOverRoster(records, options);
    expect(told.map(({ record, before, after }) => [record, before, after])).toEqual([
      [0, "fail", "pass"],
      [1, "pass", "fail"],
    ]);
  });

  it("counts a must that becomes a wish in the outcome, though no rule answers otherwise", () => {
    const records = [{ ...anEnterprise(3), transform: false, priority: true }];
    const { summary, records: told } = compareEditionsOverRoster(records, {
      chains,
      before: nm2024,
      after: milder,
    });
    expect(told).toMatchObject([{ before: "fail", after: "pass" }]);
    expect(summary.changed).toBe(1);
  });

  it("compares one record as `compareEditions` compares an application with it", () => {
    const roster = new Set(screenRoster([], { chains, edition: city }).summary.rules.map(({ rule }) => rule));
    const own = fc
      .tuple(fc.nat({ max: 5 }), ownValues)
      .map(([at, values]) => ({ ...anEnterprise(at), ...values }));
    fc.assert(
      fc.property(own, (record) => {
        const [before, after] = [city, nextCity];
        const whole = compareEditions(
          { chains: [{ id: "equipment" }, { id: "a" }], enterprises: [record] } as never,
          { before, after, asOf: "2025-06-30" },
        );
        if (whole.kind !== "edition-comparison") throw new Error("one was asked for");
        const expected = whole.changes
          .filter(({ rule, before: was, after: is }) => roster.has(rule) && was !== is)
          .map(({ rule, before: was, after: is }) => [rule, was, is]);
        const { summary } = compareEditionsOverRoster([record], { ...all, before, after });
        const told = summary.rules.flatMap(({ rule, moves }) =>
          moves.filter((one) => one.before !== one.after).map((one) => [rule, one.before, one.after]),
        );
        expect(told).toEqual(expected);
      }),
      { numRuns: runs(40) },
    );
  });

  it("asks the rules of a later stage where it is told to", () => {
    const before = withoutRules(nm2024, []);
    const rulesAt = (stage: "application" | "evaluation") =>
      compareEditionsOverRoster([], { chains, before, after: before, stage }).summary.rules.length;
    expect(rulesAt("evaluation")).toBeGreaterThanOrEqual(rulesAt("application"));
  });

  it("shows the parameters that differ", () => {
    const after = withParameters(nm2024, { "minimum-enterprises": "120" });
    const { summary } = compareEditionsOverRoster([anEnterprise(1)], { chains, before: nm2024, after });
    expect(summary.parameters.map(({ id, before, after: is }) => [id, before, is])).toEqual([
      ["minimum-enterprises", "100", "120"],
    ]);
  });

  it("keeps what came before a roster broke off", () => {
    function* breaking() {
      yield anEnterprise(1);
      throw new Error("no more");
    }
    const { summary, issues } = compareEditionsOverRoster(breaking(), {
      chains,
      before: nm2024,
      after: nm2024,
    });
    expect([summary.records, summary.complete, issues.map(({ code }) => code)]).toEqual([
      1,
      false,
      ["roster-broken-off"],
    ]);
  });

  it("names an edition that is none, and refuses what is no limit", () => {
    const fieldsOf = (options: unknown) =>
      compareEditionsOverRoster([{}], options).issues.map(({ code, field }) => [code, field]);
    expect(fieldsOf({ chains })).toEqual([
      ["unknown-edition", "before"],
      ["unknown-edition", "after"],
    ]);
    expect(fieldsOf({ chains, before: nm2024, after: nm2024, limit: -1 })).toEqual([
      ["not-a-limit", "limit"],
    ]);
    expect(fieldsOf({ chains, before: nm2024, after: nm2024, edition: nm2024 })).toMatchObject([
      ["unknown-option", "edition"],
    ]);
    expect(compareEditionsOverRoster([{}], { chains }).summary.records).toBe(0);
  });

  it("refuses editions whose own fields make too many pairs", () => {
    const wide = wideEdition("wide", 10);
    const { issues, summary } = compareEditionsOverRoster([{}], {
      chains,
      before: wide,
      after: wideEdition("wider", 11),
    });
    expect([issues.map(({ code, field }) => [code, field]), summary.records]).toEqual([
      [["editions-too-wide", "after"]],
      0,
    ]);
    expect(compareEditionsOverRoster([{}], { chains, before: wide, after: nm2024 }).issues).toEqual([]);
  });

  it("answers anything, in plain data", () =>
    expectAnswers(
      {
        record: (value) => compareEditionsOverRoster([value], { chains, before: city, after: nextCity }),
        options: (value) => compareEditionsOverRoster([{}], value),
        before: (value) => compareEditionsOverRoster([{}], { chains, before: value, after: nm2024 }),
        after: (value) => compareEditionsOverRoster([{}], { chains, before: nm2024, after: value }),
        chains: (value) => compareEditionsOverRoster([{}], { chains: value, before: nm2024, after: milder }),
        format: (value) =>
          compareEditionsOverRoster([{}], { chains, before: nm2024, after: milder, format: value }),
        "a bit": (value) => {
          const reader = rosterComparisonReader({ chains, before: nm2024, after: milder });
          reader.add(value);
          reader.write(value);
          return reader.finish();
        },
      },
      20,
    ));
});
