import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  judged,
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

  it.each([1, 0])("%d is not", (count) => {
    expect(ask(paying(count), rule)).toEqual(
      failing("not-in-instalments", { actual: `${count}` }, ["budget.instalments"]),
    );
    expect(remedy(paying(count), rule)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });

  it.each([{ amount: "0" }, { weight: "0" }, { weight: "0.0" }, { weight: "-1" }])(
    "one of nothing is none: %j",
    (nothing) => {
      const draft = changed(sound, { "budget.instalments": [{ id: "1" }, { id: "2", ...nothing }] });
      expect(find(draft, rule)).toMatchObject({ outcome: "fail", values: { actual: "1" } });
    },
  );

  it("one of which nothing is said yet is asked for where it matters", () => {
    const listing = (...instalments: object[]) => changed(sound, { "budget.instalments": instalments });
    expect(ask(listing({ id: "1" }, {}), rule)).toMatchObject(lacking("budget.instalments.1.amount"));
    expect(find(listing({ id: "1" }, { id: "2" }, {}), rule).outcome).toBe("pass");
    expect(find(listing({}), rule)).toMatchObject({ outcome: "fail", values: { actual: "1" } });
  });

  it("one without an amount beside others in yuan is asked for where it matters", () => {
    const listing = (...instalments: object[]) => changed(sound, { "budget.instalments": instalments });
    const [known, other] = [
      { id: "1", amount: "40" },
      { id: "2", amount: "60" },
    ];
    expect(ask(listing(known, { id: "2" }), rule)).toMatchObject(lacking("budget.instalments.1.amount"));
    expect(find(listing(known, other, { id: "3" }), rule).outcome).toBe("pass");
    expect(find(listing(known, { id: "2", weight: "1" }), rule).outcome).toBe("pass");
  });

  it("is not asked before the approval", () => {
    expect(find(paying(0), rule, { stage: "application" }).code).toBe("later-stage");
  });

  describe("what was paid", () => {
    const paid = (award: string | undefined, ...amounts: (string | undefined)[]) =>
      changed(sound, {
        approval: {
          on: "2024-09-20",
          award,
          payments: amounts.map((amount, day) => ({ on: `2024-10-1${day}`, amount })),
        },
      });

    it.each([
      { award: "100", amounts: ["99.99"], outcome: "pass" },
      { award: "100", amounts: ["100"], outcome: "fail" },
      { award: "100", amounts: ["60", "40"], outcome: "pass" },
      { award: "100", amounts: ["60", "40.01"], outcome: "fail" },
    ])("$amounts of $award: $outcome", ({ award, amounts, outcome }) => {
      expect(find(paid(award, ...amounts), rule).outcome).toBe(outcome);
    });

    it("says what is wrong with it", () => {
      expect(ask(paid("100", "100"), rule)).toEqual(
        failing("paid-all-at-once", { amount: "100" }, ["approval.payments.0.amount"]),
      );
      expect(ask(paid("100", "60", "41"), rule)).toEqual(
        failing("paid-above-the-award", { actual: "101", most: "100", excess: "1" }, ["approval.payments"]),
      );
    });

    it("the whole award in several payments of one day is paid at once", () => {
      const onDays = (...days: (string | undefined)[]) =>
        changed(sound, {
          approval: {
            on: "2024-09-20",
            award: "100",
            payments: days.map((on, index) => ({ on, amount: index === 0 ? "60" : "40" })),
          },
        });
      expect(ask(onDays("2024-09-21", "2024-09-21"), rule)).toEqual(
        failing("paid-all-at-once", { amount: "100" }, [
          "approval.payments.0.amount",
          "approval.payments.1.amount",
        ]),
      );
      expect(find(onDays("2024-09-21", "2024-09-22"), rule).outcome).toBe("pass");
      expect(ask(onDays("2024-09-21", undefined), rule)).toMatchObject(lacking("approval.payments.1.on"));
    });

    it("on days that differ it is in instalments, whatever other days are not known", () => {
      const payments = [
        { on: "2024-10-10", amount: "50" },
        { on: "2024-10-11", amount: "30" },
        { amount: "20" },
      ];
      const draft = changed(sound, { approval: { on: "2024-09-20", award: "100", payments } });
      expect(find(draft, rule).outcome).toBe("pass");
    });

    it("a payment of nothing is none", () => {
      expect(ask(paid("100", "0", "60", "0.00"), rule)).toEqual(
        failing("payment-of-nothing", { count: "2" }, [
          "approval.payments.0.amount",
          "approval.payments.2.amount",
        ]),
      );
      expect(find(paid("0", "0"), rule).values).toEqual({ count: "1" });
    });

    it("asks for the award and for each amount", () => {
      expect(ask(paid(undefined, "60", undefined), rule)).toMatchObject(
        lacking("approval.award", "approval.payments.1.amount"),
      );
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
  const bound = (...uses: (string | undefined)[]) =>
    withLines(...uses.map((use) => ({ use, source: "regional-fund" })));
  const forbidding = { edition: withParameters(nm2024, { "forbidden-uses": ["楼堂馆所"] }) };

  it.each([...uses6, "平台建设", "企业数字化改造", "宣贯推广", "Platform"])("the fund is for %s", (use) => {
    expect(ask(bound(use), rule)).toEqual(passing("met", { count: "1", of: "1", names: "budget.lines.0" }));
  });

  it("whether another use is 综合服务 is for a person", () => {
    const draft = bound("platform", "监理");
    expect(ask(draft, rule)).toMatchObject({
      outcome: "needs-judgement",
      values: { use: "监理", names: "budget.lines.1" },
    });
    const judging = (verdict: "pass" | "fail") =>
      find(draft, rule, { judgements: [judged(rule, verdict, "监理")] });
    expect(judging("pass").outcome).toBe("pass");
    expect(judging("fail").outcome).toBe("fail");
  });

  it("only a use that the caller has forbidden fails", () => {
    expect(ask(bound("platform", "楼堂馆所"), rule, forbidding)).toEqual(
      failing("use-forbidden", { use: "楼堂馆所", count: "1", of: "2", names: "budget.lines.1" }, [
        "budget.lines.1.use",
      ]),
    );
    expect(find(bound("楼堂馆所"), rule).outcome).toBe("needs-judgement");
  });

  it.each([
    { source: "regional-fund", ours: "fail", public: "fail" },
    { source: "league-city", ours: "not-applicable", public: "fail" },
    { source: "county", ours: "not-applicable", public: "fail" },
    { source: "enterprise", ours: "not-applicable", public: "not-applicable" },
    { source: "social-capital", ours: "not-applicable", public: "not-applicable" },
    { source: undefined, ours: "needs-data", public: "needs-data" },
  ])(
    "money of $source: $ours, and $public where all public money is bound",
    ({ source, ours, public: wide }) => {
      const draft = withLines({ use: "楼堂馆所", source });
      expect(find(draft, rule, forbidding).outcome).toBe(ours);
      const edition = withParameters(forbidding.edition, { "uses-bind": "public-money" });
      expect(find(draft, rule, { edition }).outcome).toBe(wide);
    },
  );

  it.each([" 楼堂馆所", "楼堂 馆所"])("a forbidden use is one however it is written: %j", (use) => {
    expect(find(bound(use), rule, forbidding).outcome).toBe("fail");
  });

  it.each(["publicity", "宣贯推广", "宣贯"])(
    "a use of the text may be forbidden by any of its words: %s",
    (word) => {
      const edition = withParameters(nm2024, { "forbidden-uses": [word] });
      expect(find(bound("宣贯推广"), rule, { edition }).outcome).toBe("fail");
      expect(find(bound("platform"), rule, { edition }).outcome).toBe("pass");
    },
  );

  it("beside a line that is bound, a use that the text names is one, whoever's money it is", () => {
    const ofFund = { use: "standards", source: "regional-fund" };
    expect(find(withLines(ofFund, { use: "platform" }), rule).outcome).toBe("pass");
    // Where no line is known to be bound, the rule may have nothing to say.
    expect(find(withLines({ use: "platform", source: "league-city" }), rule).outcome).toBe("not-applicable");
    expect(ask(withLines({ use: "platform" }), rule)).toMatchObject(lacking("budget.lines.0.source"));
    expect(ask(withLines({ use: "监理" }), rule)).toMatchObject(lacking("budget.lines.0.source"));
    expect(ask(withLines({ amount: "1" }), rule)).toMatchObject(
      lacking("budget.lines.0.use", "budget.lines.0.source"),
    );
  });

  it("无 is no use, and is asked for", () => {
    expect(ask(bound("无"), rule)).toMatchObject(lacking("budget.lines.0.use"));
  });

  it("asks for the use of the line that does not say", () => {
    expect(ask(bound("platform", undefined), rule)).toMatchObject(lacking("budget.lines.1.use"));
  });

  it("a forbidden use is not hidden by a line that does not say", () => {
    expect(ask(bound(undefined, "楼堂馆所"), rule, forbidding)).toMatchObject({
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
    const fund = (use: string | undefined, amount?: string) => ({ use, source: "regional-fund", amount });
    const totalling = (total: string | undefined, ...lines: object[]) =>
      remedy(changed(sound, { "budget.total": total, "budget.lines": lines }), rule, forbidding);

    it("strikes the lines from the last to the first, and lets the rest make the total", () => {
      const lines = [
        fund("楼堂馆所", "100"),
        fund("platform", "0.1"),
        fund("楼堂馆所", "0.3"),
        fund("standards", "0.2"),
      ];
      expect(totalling("100.6", ...lines)).toMatchObject({
        possible: true,
        code: "strike-lines",
        values: { count: "2", total: "0.3" },
        changes: [strike(2), strike(0), { action: "set", path: ["budget", "total"], value: "0.3" }],
      });
    });

    it("strikes no line that is not bound", () => {
      const lines = [
        fund("楼堂馆所", "1"),
        { use: "楼堂馆所", source: "enterprise", amount: "5" },
        fund("platform", "1"),
      ];
      expect(totalling("7", ...lines).changes).toMatchObject([
        strike(0),
        { action: "set", path: ["budget", "total"], value: "6" },
      ]);
    });

    it("leaves a total alone that the lines did not make, or cannot", () => {
      expect(totalling("100", fund("楼堂馆所", "100"), fund("platform", "1")).changes).toMatchObject([
        strike(0),
      ]);
      expect(totalling(undefined, fund("楼堂馆所", "100"), fund("platform", "1")).changes).toMatchObject([
        strike(0),
      ]);
      expect(totalling("100", fund("楼堂馆所", "100"), fund("platform")).changes).toMatchObject([strike(0)]);
    });

    it("cannot strike everything, and cannot help where another line does not say", () => {
      expect(totalling("100", fund("楼堂馆所", "100"))).toMatchObject({
        possible: false,
        code: "no-single-change",
      });
      expect(totalling("1", fund("楼堂馆所", "1"), fund(undefined, "5"))).toMatchObject({ possible: false });
    });
  });
});

describe.each([
  ["4.1#matching-funds", "league-city", "no-matching-funds"],
  ["4.1#matching-funds", "county", "no-matching-funds"],
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
