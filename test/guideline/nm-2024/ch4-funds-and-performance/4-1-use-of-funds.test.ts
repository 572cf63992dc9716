import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();
const withLines = (...lines: object[]) => changed(sound, { "budget.lines": lines });

describe("4.1#pilot-period", () => {
  const rule = "4.1#pilot-period";
  const years = "pilot-years: 2 (guideline)";
  const between = (start: string | undefined, end: string | undefined) =>
    changed(sound, { "period.start": start, "period.end": end });

  it.each(["2026-09-30", "2026-10-01"])("two years from 1 October 2024 may end on %s", (end) => {
    expect(ask(between("2024-10-01", end), rule)).toEqual(
      passing("period-met", { from: "2024-10-01", to: end, years: "2" }),
    );
  });

  it.each([
    { end: "2026-09-29", code: "period-too-short" },
    { end: "2024-10-01", code: "period-too-short" },
    { end: "2026-10-02", code: "period-too-long" },
  ])("$end: $code", ({ end, code }) => {
    const values = { from: "2024-10-01", actual: end, required: "2026-09-30", years: "2" };
    expect(ask(between("2024-10-01", end), rule)).toEqual(failing(code, values, ["period.end"]));
  });

  it("a period that ends before it starts is reversed", () => {
    expect(ask(between("2024-10-01", "2024-09-30"), rule)).toEqual(
      failing("period-reversed", { from: "2024-10-01", actual: "2024-09-30" }, ["period.end"]),
    );
  });

  it("rests on the text alone", () => {
    expect(uses(find(sound, rule))).toEqual([years]);
  });

  it("takes the caller's length", () => {
    const edition = withParameters(nm2024, { "pilot-years": "3" });
    expect(find(sound, rule, { edition })).toMatchObject({
      outcome: "fail",
      values: { required: "2027-09-30", years: "3" },
    });
    expect(uses(find(sound, rule, { edition }))).toEqual(["pilot-years: 3 (caller)"]);
  });

  it.each([
    { start: undefined, end: "2026-09-30", missing: ["period.start"] },
    { start: "2024-10-01", end: undefined, missing: ["period.end"] },
    { start: undefined, end: undefined, missing: ["period.start", "period.end"] },
  ])("asks for $missing", ({ start, end, missing }) => {
    expect(ask(between(start, end), rule)).toMatchObject(lacking(...missing));
  });

  it("asks for the length when there is none", () => {
    const edition = withParameters(nm2024, { "pilot-years": null });
    expect(ask(sound, rule, { edition })).toMatchObject({
      ...lacking("parameters.pilot-years"),
      code: "parameter-not-given",
    });
  });

  describe("from 29 February 2024", () => {
    const leap = (end: string) => between("2024-02-29", end);
    const ours = "leap-day: last-of-february (assumption)";
    const march = withParameters(nm2024, { "leap-day": "first-of-march" });

    it.each([
      { end: "2026-02-26", last: "period-too-short", first: "period-too-short" },
      { end: "2026-02-27", last: "period-met", first: "period-too-short" },
      { end: "2026-02-28", last: "period-met", first: "period-met" },
      { end: "2026-03-01", last: "period-too-long", first: "period-met" },
      { end: "2026-03-02", last: "period-too-long", first: "period-too-long" },
    ])("to $end: $last by the last of February, $first by 1 March", ({ end, last, first }) => {
      expect(find(leap(end), rule).code).toBe(last);
      expect(find(leap(end), rule, { edition: march }).code).toBe(first);
    });

    it.each([
      { end: "2026-02-26", notes: [years] },
      { end: "2026-02-27", notes: [ours, years] },
      { end: "2026-02-28", notes: [years] },
      { end: "2026-03-01", notes: [ours, years] },
      { end: "2026-03-02", notes: [years] },
    ])("to $end it rests on $notes", ({ end, notes }) => {
      expect(uses(find(leap(end), rule))).toEqual(notes);
    });

    it("in strict mode asks what becomes of the day", () => {
      expect(ask(leap("2026-02-27"), rule, { strict: true })).toMatchObject({
        ...lacking("parameters.leap-day"),
        code: "rests-on-assumption",
      });
      expect(find(leap("2026-02-28"), rule, { strict: true }).outcome).toBe("pass");
    });

    it("says that the caller chose", () => {
      expect(uses(find(leap("2026-03-01"), rule, { edition: march }))).toEqual([
        "leap-day: first-of-march (caller)",
        years,
      ]);
    });

    it.each([
      { reading: "our reading", edition: nm2024 },
      { reading: "the caller's", edition: march },
    ])("can be mended under $reading", ({ edition }) => {
      const draft = leap("2027-01-01");
      expect(remedy(draft, rule, { edition })).toMatchObject({ possible: true, code: "set-period-end" });
    });
  });

  it("is mended by the last day of the two years", () => {
    expect(remedy(between("2024-10-01", "2026-12-31"), rule)).toMatchObject({
      possible: true,
      code: "set-period-end",
      values: { on: "2026-09-30" },
      changes: [{ action: "set", path: ["period", "end"], value: "2026-09-30" }],
    });
  });
});

describe("4.1#paid-in-instalments", () => {
  const rule = "4.1#paid-in-instalments";
  const paying = (count: number) =>
    changed(sound, { "budget.instalments": Array.from({ length: count }, (_, id) => ({ id: `${id}` })) });

  it.each([2, 3])("%d payments are instalments", (count) => {
    expect(ask(paying(count), rule)).toEqual(passing("in-instalments", { actual: `${count}` }));
  });

  it.each([
    { count: 1, added: 1 },
    { count: 0, added: 2 },
  ])("$count is not, and $added more would be", ({ count, added }) => {
    expect(ask(paying(count), rule)).toEqual(
      failing("not-in-instalments", { actual: `${count}` }, ["budget.instalments"]),
    );
    expect(remedy(paying(count), rule)).toMatchObject({
      possible: true,
      code: "add-instalments",
      values: { count: `${added}` },
      changes: Array.from({ length: added }, () => ({
        action: "append",
        path: ["budget", "instalments"],
        value: {},
      })),
    });
  });

  it("asks for the instalments", () => {
    const draft = changed(sound, { "budget.instalments": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("budget.instalments"));
  });
});

describe("4.1#allowed-uses", () => {
  const rule = "4.1#allowed-uses";
  const uses6 = [
    "platform",
    "transformation",
    "standards",
    "consulting-diagnosis",
    "talent-training",
    "publicity",
  ];
  const allowed = uses6.join(", ");

  it.each(uses6)("money may go to %s", (use) => {
    expect(ask(withLines({ use }), rule)).toEqual(passing("met", { count: "1", of: "1", names: "1" }));
  });

  it.each(["buildings", "vehicles", "平台建设", "Platform"])("money may not go to %s", (use) => {
    expect(ask(withLines({ use: "platform" }, { use }), rule)).toEqual(
      failing("use-not-allowed", { allowed, count: "1", of: "2", names: "2" }, ["budget.lines.1.use"]),
    );
  });

  it("asks for the use of the line that does not say", () => {
    expect(ask(withLines({ use: "platform" }, { amount: "1" }), rule)).toMatchObject(
      lacking("budget.lines.1.use"),
    );
  });

  it("a wrong use is not hidden by a line that does not say", () => {
    expect(ask(withLines({ amount: "1" }, { use: "vehicles" }), rule)).toMatchObject({
      outcome: "fail",
      fields: ["budget.lines.1.use"],
      missing: ["budget.lines.0.use"],
    });
  });

  it("asks for the lines, and asks nothing of an empty list", () => {
    const draft = changed(sound, { "budget.lines": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("budget.lines"));
    expect(ask(withLines(), rule)).toMatchObject({ outcome: "not-applicable", code: "nothing-listed" });
  });

  describe("the remedy", () => {
    const strike = (index: number) => ({ action: "remove", path: ["budget", "lines", index] });
    const totalling = (total: string, ...lines: object[]) =>
      changed(sound, { "budget.total": total, "budget.lines": lines });

    it("strikes the lines from the last to the first, and lets the rest make the total", () => {
      const draft = totalling(
        "100.6",
        { use: "vehicles", amount: "100" },
        { use: "platform", amount: "0.1" },
        { use: "buildings", amount: "0.3" },
        { use: "standards", amount: "0.2" },
      );
      expect(remedy(draft, rule)).toMatchObject({
        possible: true,
        code: "strike-lines",
        values: { count: "2", total: "0.3" },
        changes: [strike(2), strike(0), { action: "set", path: ["budget", "total"], value: "0.3" }],
        unsettles: [],
      });
    });

    it("leaves a total alone that the lines did not make", () => {
      const lines = [
        { use: "vehicles", amount: "100" },
        { use: "platform", amount: "1" },
      ];
      const { code, values, changes } = remedy(totalling("100", ...lines), rule);
      expect({ code, values, changes }).toEqual({
        code: "strike-lines",
        values: { count: "1" },
        changes: [strike(0)],
      });
      const unstated = changed(totalling("101", ...lines), { "budget.total": undefined });
      expect(remedy(unstated, rule).changes).toEqual([strike(0)]);
    });

    it("leaves the total alone while an amount that stays is not known", () => {
      const draft = totalling("100", { use: "vehicles", amount: "100" }, { use: "platform" });
      expect(remedy(draft, rule).changes).toEqual([strike(0)]);
    });

    it("keeps a line of which the use is not known, and then leaves the rule open", () => {
      const draft = withLines({ use: "vehicles", amount: "100" }, { amount: "5" });
      expect(remedy(draft, rule)).toMatchObject({
        possible: false,
        code: "no-single-change",
        changes: [],
      });
    });

    it("cannot strike everything", () => {
      const draft = withLines({ use: "vehicles", amount: "100" });
      expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
    });
  });
});

describe.each([
  { rule: "4.1#matching-funds", source: "league-city", code: "no-matching-funds" },
  { rule: "4.1#social-capital", source: "social-capital", code: "no-social-capital" },
])("$rule", ({ rule, source, code }) => {
  it("adds up the money there is", () => {
    const draft = withLines(
      { source, amount: "0.01" },
      { source, amount: "2.5" },
      { source: "enterprise", amount: "7" },
    );
    expect(ask(draft, rule)).toEqual(passing("money-found", { actual: "2.51" }));
  });

  it("a fen is money", () => {
    expect(ask(withLines({ source, amount: "0.01" }), rule)).toEqual(
      passing("money-found", { actual: "0.01" }),
    );
  });

  it.each([
    { what: "nothing", lines: [{ source, amount: "0.00" }] },
    { what: "another's", lines: [{ source: "enterprise", amount: "7" }] },
    { what: "no line", lines: [] },
  ])("$what is none", ({ lines }) => {
    expect(ask(withLines(...lines), rule)).toEqual(failing(code, {}, ["budget.lines"]));
  });

  it("asks whose money a line is, and how much", () => {
    const draft = withLines({ amount: "5" }, { source }, { source: "enterprise" });
    expect(ask(draft, rule)).toMatchObject(lacking("budget.lines.0.source", "budget.lines.1.amount"));
  });

  it("does not ask whose nothing is", () => {
    expect(ask(withLines({ amount: "0" }), rule)).toMatchObject({ outcome: "fail", code });
  });

  it("asks no more once there is some", () => {
    expect(find(withLines({ source, amount: "1" }, {}), rule).outcome).toBe("pass");
  });

  it("asks for the lines", () => {
    const draft = changed(sound, { budget: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("budget.lines"));
  });

  it("is a preference", () => {
    expect(find(sound, rule).force).toBe("prefer");
  });
});
