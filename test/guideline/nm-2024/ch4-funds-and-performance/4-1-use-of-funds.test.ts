import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const sound = aSmallApplication();
const withLines = (...lines: object[]) => changed(sound, { "budget.lines": lines });

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
      expect({ code, values, changes }).toMatchObject({
        code: "strike-lines",
        values: { count: "1" },
        changes: [strike(0)],
      });
      const unstated = changed(totalling("101", ...lines), { "budget.total": undefined });
      expect(remedy(unstated, rule).changes).toMatchObject([strike(0)]);
    });

    it("leaves the total alone while an amount that stays is not known", () => {
      const draft = totalling("100", { use: "vehicles", amount: "100" }, { use: "platform" });
      expect(remedy(draft, rule).changes).toMatchObject([strike(0)]);
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
  ["4.1#matching-funds", "league-city", "no-matching-funds"],
  ["4.1#social-capital", "social-capital", "no-social-capital"],
])("%s", (rule, source, code) => {
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
