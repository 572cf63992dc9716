import { describe, expect, it } from "vitest";
import { assessApplication } from "../../../src/assessment/assess-application.js";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { nationalTransformationShare } from "../../../src/guideline/reference/share-limits.js";
import { explain } from "../../../src/locale/explain/explain.js";
import { type BudgetOptions, checkBudget } from "../../../src/money/budget/check-budget.js";
import { summariseBudget } from "../../../src/money/budget/summarise-budget.js";
import { byNone } from "../../support/named.js";
import { called, withFields } from "../../support/own-fields.js";

const line = (use: string, source: string, amount: string) => ({ use, source, amount });
const budget = {
  total: "1000",
  lines: [
    line("transformation", "regional-fund", "400"),
    line("platform", "regional-fund", "100"),
    line("transformation", "enterprise", "300"),
    line("consulting-diagnosis", "provider", "100"),
    line("standards", "league-city", "60"),
    line("publicity", "social-capital", "40"),
  ],
  instalments: [{ id: "a" }, { id: "b" }],
};
const outcomes = (given: unknown, options: Partial<BudgetOptions> = {}) =>
  Object.fromEntries(
    checkBudget(given, { edition: nm2024, ...options }).findings.map(({ rule, outcome }) => [rule, outcome]),
  );

describe("checkBudget", () => {
  it("asks the rules of 4.1 and A1.4 that a budget can answer", () =>
    expect(outcomes(budget)).toEqual({
      "4.1#paid-in-instalments": "pass",
      "4.1#three-party-share": "pass",
      "4.1#allowed-uses": "pass",
      "4.1#matching-funds": "pass",
      "4.1#social-capital": "pass",
      "A1.4#cost-estimate": "pass",
    }));

  it("names instalments that come to more than the budget", () => {
    const instalments = [{ amount: "600" }, { amount: "400.01" }];
    expect(checkBudget({ ...budget, instalments }, { edition: nm2024 }).issues).toMatchObject([
      { code: "instalments-above-budget", field: "budget.instalments", severity: "warning" },
    ]);
  });

  it("says what an assessment of the same budget says", () => {
    const { findings } = assessApplication(
      { budget },
      {
        edition: nm2024,
        asOf: "2024-06-30",
        stage: "approval",
      },
    );
    for (const finding of checkBudget(budget, { edition: nm2024 }).findings) {
      expect(findings).toContainEqual(finding);
    }
  });

  it.each([
    {
      what: "another use",
      change: { use: "banquets" },
      rule: "4.1#allowed-uses",
      outcome: "needs-judgement",
    },
    { what: "a fen too much", change: { amount: "400.01" }, rule: "A1.4#cost-estimate", outcome: "fail" },
    {
      what: "a missing amount",
      change: { amount: undefined },
      rule: "A1.4#cost-estimate",
      outcome: "needs-data",
    },
    {
      what: "an amount that is none",
      change: { amount: "x" },
      rule: "A1.4#cost-estimate",
      outcome: "needs-data",
    },
  ])("$what: $outcome of $rule", ({ change, rule, outcome }) => {
    const lines = budget.lines.map((one, index) => (index === 0 ? { ...one, ...change } : one));
    expect(outcomes(JSON.parse(JSON.stringify({ ...budget, lines })))[rule]).toBe(outcome);
  });

  it.each([
    { source: "enterprise", rule: "4.1#three-party-share" },
    { source: "league-city", rule: "4.1#matching-funds" },
    { source: "social-capital", rule: "4.1#social-capital" },
  ])("no money of $source fails $rule", ({ source, rule }) =>
    expect(outcomes({ lines: budget.lines.filter((one) => one.source !== source) })[rule]).toBe("fail"),
  );

  it("shows a share to as many places as tell it from its bound", () => {
    const shown = (amount: string, bounds: object) => {
      const lines = [line("publicity", "enterprise", amount), line("platform", "enterprise", "1000000")];
      const limit = { id: "宣传", basis: "caller", uses: ["publicity"], ...bounds } as const;
      return checkBudget({ lines }, { edition: nm2024, limits: [limit] }).findings.at(-1)?.values.actual;
    };
    expect(shown("0.01", { most: "0" })).toBe("0.000001");
    expect(shown("0", { most: "0" })).toBe("0");
    expect(shown("0.01", { most: "0.5" })).toBe("0");
  });

  describe("limits on shares", () => {
    const limit = { id: "x", basis: "caller", uses: ["transformation"] } as const;
    const verdict = (limits: unknown, given: unknown = budget) =>
      checkBudget(given, { edition: nm2024, limits }).findings.at(-1);

    it.each([
      { bound: { least: "0.8" }, ofSources: ["regional-fund"], outcome: "pass" },
      { bound: { least: "0.800001" }, ofSources: ["regional-fund"], outcome: "fail" },
      { bound: { most: "0.8" }, ofSources: ["regional-fund"], outcome: "pass" },
      { bound: { most: "0.799999" }, ofSources: ["regional-fund"], outcome: "fail" },
      { bound: { least: "0.7", most: "0.7" }, ofSources: undefined, outcome: "pass" },
    ])("$bound of $ofSources: $outcome", ({ bound, ofSources, outcome }) =>
      expect(verdict([{ ...limit, ...bound, ...(ofSources && { ofSources }) }])?.outcome).toBe(outcome),
    );

    it.each([
      ["two places tell", "650", "350", "65"],
      ["two would say that it is enough", "799.99", "200.01", "79.999"],
      ["ten places tell", "7999999999.99", "2000000000.01", "79.9999999999"],
      ["it is just enough", "800", "200", "80"],
    ])("a share is told to as many places as show on which side it lies: %s", (_, part, rest, actual) => {
      const lines = [line("transformation", "regional-fund", part), line("platform", "regional-fund", rest)];
      const { findings } = checkBudget({ lines }, { edition: nm2024, limits: [nationalTransformationShare] });
      expect(findings.at(-1)?.values.actual).toBe(actual);
    });

    it("the national programme's share names its document and basis", () => {
      const finding = verdict([nationalTransformationShare]);
      expect(finding).toMatchObject({
        rule: "4.1#share-limit-national-transformation-share",
        outcome: "pass",
        parameters: [{ id: "national-transformation-share", basis: "reference", value: ["0.8"] }],
      });
      expect(finding && explain(finding, "zh-CN")).toBe(
        "符合：企业数字化改造为400.00元，占500.00元的80%，不低于80%。",
      );
    });

    it("asks for what a line lacks, unless its source keeps it out of the comparison", () => {
      const lines = [
        { use: "transformation", amount: "5" },
        { source: "regional-fund", amount: "5" },
        { use: "platform", source: "regional-fund" },
        { source: "enterprise" },
      ];
      expect(verdict([nationalTransformationShare], { lines })?.missing).toEqual([
        "budget.lines.0.source",
        "budget.lines.1.use",
        "budget.lines.2.amount",
      ]);
      expect(verdict([{ ...limit, least: "0.5" }], { lines: [lines[0]] })?.outcome).toBe("pass");
      expect(verdict([limit], {})?.missing).toEqual(["budget.lines"]);
    });

    it("no money to compare is not applicable", () => {
      for (const limits of [[nationalTransformationShare], [{ ...limit, most: "1" }]]) {
        expect(verdict(limits, { lines: [] })?.outcome).toBe("not-applicable");
      }
    });

    it("a limit that makes no sense is asked for, not passed over", () =>
      expect(verdict([{ ...limit, least: "80" }])).toMatchObject({
        rule: "4.1#share-limits",
        outcome: "needs-data",
        missing: ["parameters.share-limits"],
      }));
  });

  it("without an edition it asks for one", () =>
    expect(checkBudget(budget, undefined)).toMatchObject({
      outcome: "needs-data",
      findings: [],
      issues: [{ code: "unknown-edition", field: "edition" }],
    }));

  it("options that throw when they are looked at are none", () => {
    const hostile: unknown = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(checkBudget(budget, hostile)).toMatchObject({
      outcome: "needs-data",
      issues: [{ code: "unreadable", field: "options" }],
    });
  });

  it("says what could not be read of a budget, and of a limit", () =>
    expect(
      checkBudget({ lines: [{ amount: "x" }] }, { edition: nm2024, limits: [{ least: "2" }] }).issues.map(
        ({ code, field }) => `${code} ${field}`,
      ),
    ).toEqual([
      "missing limits.0.id",
      "missing limits.0.basis",
      "missing limits.0.uses",
      "rate-out-of-range limits.0.least",
      "not-an-amount budget.lines.0.amount",
    ]));

  it.each([
    { lines: budget.lines, outcome: "pass" },
    { lines: budget.lines.slice(0, 3), outcome: "fail" },
    { lines: undefined, outcome: "needs-data" },
    // To draw on social capital is no must.
    { lines: budget.lines.slice(0, 5), total: "960", outcome: "pass" },
  ])("its outcome is that of the musts: $outcome", ({ lines, total = "1000", outcome }) =>
    expect(checkBudget({ ...budget, total, lines } as never, { edition: nm2024 }).outcome).toBe(outcome),
  );

  it.each([null, "budget", new Map(), { lines: "many" }])("answers %j by asking", (given) =>
    expect(outcomes(given)["A1.4#cost-estimate"]).toBe("needs-data"),
  );
});

describe("summariseBudget", () => {
  it("shows the money of each source apart, and each use", () =>
    expect(summariseBudget(budget)).toStrictEqual({
      kind: "budget-summary",
      ...byNone,
      total: "1000",
      sum: "1000",
      bySource: [
        { name: "regional-fund", amount: "500", open: 0 },
        { name: "league-city", amount: "60", open: 0 },
        { name: "enterprise", amount: "300", open: 0 },
        { name: "provider", amount: "100", open: 0 },
        { name: "social-capital", amount: "40", open: 0 },
      ],
      byUse: [
        { name: "transformation", amount: "700", open: 0 },
        { name: "platform", amount: "100", open: 0 },
        { name: "consulting-diagnosis", amount: "100", open: 0 },
        { name: "standards", amount: "60", open: 0 },
        { name: "publicity", amount: "40", open: 0 },
      ],
      issues: [],
    }));

  it("counts lines without an amount, and says what is wrong", () => {
    const summary = summariseBudget({ lines: [{ source: "enterprise" }, { use: "platform", amount: "-1" }] });
    expect(summary).toMatchObject({
      total: null,
      sum: "0",
      issues: [{ code: "negative", field: "budget.lines.1.amount" }],
    });
    expect(summary.bySource[2]).toEqual({ name: "enterprise", amount: "0", open: 1 });
    expect(summary.bySource[0]).toEqual({ name: "regional-fund", amount: "0", open: 0 });
  });

  it("has the five sources under an edition that has fields of its own, and no words for sources", () => {
    const edition = withFields({ budgetLine: { page: { label: called("页码", "page"), type: "text" } } });
    const { bySource, byUse, issues } = summariseBudget(
      { lines: [{ use: "platform", source: "enterprise", amount: "1", page: "3" }] },
      { edition },
    );
    expect(bySource.map(({ name }) => name)).toEqual([
      ...["regional-fund", "league-city", "enterprise", "provider", "social-capital"],
    ]);
    expect([byUse, issues]).toEqual([[{ name: "platform", amount: "1", open: 0 }], []]);
  });

  it("has nothing to add up in what cannot be read", () =>
    expect(summariseBudget(7)).toMatchObject({
      sum: null,
      bySource: [],
      byUse: [],
      issues: [{ code: "wrong-type", field: "budget" }],
    }));
});
