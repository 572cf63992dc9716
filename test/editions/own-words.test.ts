import { describe, expect, it } from "vitest";
import { readSection, standardSchema } from "../../src/forms.js";
import {
  applyEvent,
  assessApplication,
  checkBudget,
  evaluatePerformance,
  evaluationEvent,
  explain,
  followInstalments,
  jsonSchema,
  nm2024,
  planInstalments,
  readApplication,
  receiptFor,
  replayEvents,
  summariseBudget,
  verifyReceipt,
  withoutRules,
  withParameters,
  wordLabel,
  words,
} from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";
import { province, provinceWords } from "./words-of-a-province.js";

const edition = province;
const read = (input: unknown, of: unknown = edition) =>
  readApplication(input as never, { edition: of as never });
const codesAt = (issues: readonly { readonly code: string; readonly field: string }[]) =>
  issues.map(({ code, field }) => `${code} at ${field}`);

describe("an edition with words of its own", () => {
  it("has no issues", () => {
    expect(province.issues).toEqual([]);
  });

  it("reads a code, a label in either language, and what else people write", () => {
    const uses = ["software-subscription", "软件订购", "software subscription", "订购软件", "平台建设"];
    const { ok, ...reading } = read({ budget: { lines: uses.map((use) => ({ use })) } });
    expect(ok && (reading as never as { value: { budget: { lines: unknown } } }).value.budget.lines).toEqual([
      ...Array.from({ length: 4 }, () => ({ use: "software-subscription" })),
      { use: "platform" },
    ]);
  });

  it("names a word that is not known in an open place with its nearest, and leaves it standing", () => {
    const { ok, issues } = read({ budget: { lines: [{ use: "软件订阅" }] } });
    expect(ok).toBe(true);
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ["word-not-known", { word: "软件订阅", closest: "software-subscription" }],
    ]);
  });

  it("refuses one in a closed place with the list", () => {
    const { issues } = read({ budget: { lines: [{ source: "central" }] } });
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ["unknown-word", { allowed: "provincial, municipal, enterprise" }],
    ]);
    expect(explain(issues[0] as never, "zh-CN", { edition })).toContain(
      "省级财政资金、市级财政资金或企业自有投入",
    );
  });

  it("does not know the words that its lists leave out", () => {
    expect(codesAt(read({ enterprises: [{ scale: "above" }] }).issues)).toEqual([
      "unknown-word at enterprises.0.scale",
    ]);
    expect(codesAt(read({ budget: { lines: [{ use: "standards" }] } }).issues)).toEqual([
      "word-not-known at budget.lines.0.use",
    ]);
  });

  it("leaves other editions as they are", () => {
    expect(read({ enterprises: [{ scale: "large-size" }] }, nm2024).ok).toBe(false);
    expect(read({ enterprises: [{ scale: "above" }] }, nm2024).ok).toBe(true);
  });

  it("offers its words for a select, of places that follow another too", () => {
    const values = (field: string) => words(field, { edition }).map(({ value }) => value);
    expect(values("budgetLine.use")).toEqual(["software-subscription", "equipment-upgrade", "platform"]);
    expect(values("enterprises.0.scale")).toEqual(["large-size", "medium-size", "small-size"]);
    for (const field of ["budget.instalments.0.when", "retention.when", "reachedMilestone.milestone"])
      expect(values(field), field).toEqual(["plan-filed", "half-way", "closed-well"]);
    expect(values("evaluationOptions.stage")).toEqual(["annual", "first-year", "second-year"]);
    expect(values("pilotEvent.stage")).toEqual(["first-year", "second-year"]);
    expect(words("budgetLine.source", { edition })[2]).toEqual({
      value: "enterprise",
      label: { "zh-CN": "企业自有投入", en: "the enterprise's own money" },
    });
  });

  it("calls a word by its label, and one of the library that also stands elsewhere as ever", () => {
    expect(wordLabel("small-size", "zh-CN", { edition })).toBe("小微企业");
    expect(wordLabel("small-size", "en", { edition })).toBe("small enterprise");
    expect(wordLabel("enterprise", "zh-CN", { edition })).toBe("企业");
  });

  it("is offered by forms and JSON Schema", () => {
    const schema = jsonSchema("enterprise", { edition });
    expect(JSON.stringify(schema)).toContain('"const":"medium-size","title":"中型企业"');
    expect(JSON.stringify(schema)).not.toContain('"above"');
    expect(JSON.stringify(jsonSchema("schedule", { edition }))).toContain("过程评估合格");
    expect(JSON.stringify(jsonSchema("pilotEvent", { edition }))).toContain("首年考核");
    expect(JSON.stringify(jsonSchema("budget", { edition }))).toContain("software-subscription");
    expect(readSection("enterprise", { scale: "大型" }, { edition } as never)).toMatchObject({
      ok: true,
      value: { scale: "large-size" },
    });
    expect(
      standardSchema("enterprise", "en", { edition } as never)["~standard"].validate({ scale: "above" }),
    ).toMatchObject({
      issues: [{ path: ["scale"] }],
    });
  });

  it("keeps them where rules are left out or figures changed", () => {
    const variants = [withoutRules(province, ["2.2#small-ones"]), withParameters(province, { copies: 4 })];
    for (const variant of variants) {
      expect(variant.issues).toEqual([]);
      expect(read({ enterprises: [{ scale: "小微企业" }] }, variant).ok).toBe(true);
    }
    expect(read({}, { ...province }).ok).toBe(true);
  });
});

describe("rules under an edition with words of its own", () => {
  const draft = {
    chains: [
      { id: "a", name: "甲链", platforms: [{ name: "甲平台", operator: { name: "某公司", kind: "国企" } }] },
    ],
    enterprises: [
      {
        name: "甲厂",
        creditCode: "91150200701240234X",
        chainId: "a",
        scale: "大型",
        specialised: "无",
        transform: true,
      },
      { name: "乙厂", chainId: "a", scale: "小微企业", specialised: "省级专精特新企业", transform: false },
    ],
    budget: {
      lines: [
        { use: "平台建设", source: "省级资金", amount: "600" },
        { use: "设备更新", source: "企业自有投入", amount: "400" },
      ],
      instalments: [{ id: "一", when: "方案备案", weight: "6" }],
    },
    plan: { measures: ["数字化服务券", "听证"] },
    providers: { selection: "公开入库" },
    performance: { evaluations: [{ stage: "首年考核", on: "2026-12-01", met: true }] },
  };
  const options = { edition, asOf: "2026-12-31", stage: "evaluation" } as const;
  const assessment = assessApplication(draft as never, options);
  const outcomeOf = (rule: string, of: unknown = draft) =>
    assessApplication(of as never, options).findings.find((one) => one.rule === rule)?.outcome;

  it("see the own word as any text", () => {
    expect(outcomeOf("2.1#provincial-uses")).toBe("fail");
    expect(outcomeOf("2.2#small-ones")).toBe("fail");
  });

  it("decide the same for labels and for codes", () => {
    const read = readApplication(draft as never, { edition });
    const coded = read.ok ? read.value : expect.fail("not read");
    expect(JSON.stringify(coded)).not.toMatch(/大型|省级资金|方案备案|首年考核/);
    expect(assessApplication(coded, options).findings).toEqual(assessment.findings);
  });

  it("ask for what is missing, and never guess it", () => {
    const lacking = { ...draft, enterprises: [{ ...draft.enterprises[1], scale: undefined }] };
    expect(outcomeOf("2.2#small-ones", lacking)).toBe("needs-data");
    const other = { ...draft, enterprises: [{ ...draft.enterprises[1], scale: undefined, transform: true }] };
    expect(outcomeOf("2.2#small-ones", other)).toBe("pass");
  });

  it("do not hold sizes of an edition's own against the line of the statistics office", () => {
    const [big] = draft.enterprises;
    const { issues } = read({ enterprises: [{ ...big, previousYearRevenue: "100" }] });
    expect(issues.map(({ code }) => code)).not.toContain("scale-differs-from-revenue");
  });

  it("are explained in each language without a code", () => {
    const said = explain(assessment, "zh-CN", { edition });
    for (const list of Object.values(provinceWords))
      for (const { value } of list) expect(said).not.toMatch(new RegExp(`(?<![a-z-])${value}(?![a-z-])`));
    expect(explain(assessment, "en", { edition })).toContain("operator “state-owned platform company”");
  });

  it("are sealed in a receipt that verifies", () => {
    const receipt = receiptFor("assessment", assessment, { application: draft, options });
    expect(verifyReceipt(receipt, { editions: [province] }).differences).toEqual([]);
    expect(verifyReceipt(receipt, { editions: [nm2024] }).ok).toBe(false);
  });
});

describe("money under an edition with words of its own", () => {
  const schedule = [
    { id: "一", weight: "6", when: "终期考核合格" },
    { id: "二", weight: "4", when: "plan-filed" },
  ];
  const plan = planInstalments("100", schedule, { edition, retention: "0.1" });

  it("plans instalments by its milestones, what is retained with the last of them", () => {
    expect(plan.ok && plan.value.instalments.map(({ when, amount }) => [when, amount])).toEqual([
      ["closed-well", "54"],
      ["plan-filed", "36"],
      ["closed-well", "10"],
    ]);
    const apart = { rate: "0.1", when: "half-way" };
    const other = planInstalments("100", schedule, { edition, retention: apart });
    expect(other.ok && other.value.instalments[2]?.when).toBe("half-way");
  });

  it("refuses a milestone that is none of them", () => {
    const read = planInstalments("100", [{ id: "一", weight: "1", when: "accepted" }], { edition });
    expect(codesAt(read.issues)).toEqual(["wrong-type at schedule.0.when"]);
    expect(codesAt(planInstalments("100", schedule).issues)).toContain("wrong-type at schedule.0.when");
  });

  it("takes no edition that was never put together", () => {
    const { issues } = planInstalments("100", schedule, { edition: { ...province, words: {} } });
    expect(codesAt(issues)).toContain("unknown-edition at edition");
  });

  it("follows them, a payment waiting for its own milestone where the approval is none", () => {
    const stated = plan.ok ? plan.value : expect.fail("no plan");
    const reached = [{ milestone: "方案备案", on: "2026-03-01" }];
    const paid = [
      { id: "二", amount: "36", on: "2026-03-02" },
      { id: "一", amount: "1", on: "2026-03-02" },
    ];
    const status = followInstalments(stated, { asOf: "2026-12-31", reached, paid, edition });
    expect(status.issues).toEqual([]);
    expect([status.paid, status.refused.map(({ finding }) => finding.code)]).toEqual([
      "36",
      ["paid-before-milestone"],
    ]);
    expect(explain(status, "zh-CN", { edition })).toContain("终期考核合格");
  });

  it("still asks for the approval where that is one of its milestones", () => {
    const { issues: _, ...parts } = province;
    const approved = { value: "approved", label: { "zh-CN": "批复", en: "approval" } };
    const filed = { value: "plan-filed", label: { "zh-CN": "方案备案", en: "filing of the plan" } };
    const own = defineEdition({ ...parts, words: { "reachedMilestone.milestone": [approved, filed] } });
    const made = planInstalments("100", [{ id: "一", weight: "1", when: "plan-filed" }], { edition: own });
    const status = followInstalments(made.ok ? made.value : expect.fail("no plan"), {
      asOf: "2026-12-31",
      reached: [{ milestone: "plan-filed", on: "2026-03-01" }],
      paid: [{ id: "一", amount: "1", on: "2026-03-02" }],
      edition: own,
    });
    expect(status.refused.map(({ finding }) => finding.code)).toEqual(["paid-without-approval"]);
  });

  it("checks and sums up a budget by its sources and uses", () => {
    const budget = {
      lines: [
        { use: "软件订购", source: "省级资金", amount: "600" },
        { use: "设备更新", source: "市级财政资金", amount: "400" },
      ],
    };
    expect(codesAt(checkBudget(budget as never, { edition }).issues)).toEqual([]);
    const summary = summariseBudget(budget as never, { edition });
    expect([summary.issues, summary.bySource.map(({ name, amount }) => [name, amount])]).toEqual([
      [],
      [
        ["provincial", "600"],
        ["municipal", "400"],
        ["enterprise", "0"],
      ],
    ]);
    expect(explain(summary, "zh-CN", { edition })).toContain("省级财政资金");
    const receipt = receiptFor("budget-summary", summary, { budget, options: { edition } });
    expect(verifyReceipt(receipt, { editions: [edition] }).ok).toBe(true);
  });
});

describe("stages of an edition's own", () => {
  const values = nm2024.indicators.map(({ id }) => ({ id, midterm: "1", target: "3", actual: "2" }));

  it("are evaluated against the targets that the caller names", () => {
    const first = evaluatePerformance({ stage: "第一年考核", against: "midterm", values, edition });
    expect([first.stage, first.against, first.targetsMet, first.by]).toEqual([
      "first-year",
      "midterm",
      true,
      "regional-industry-department",
    ]);
    const second = evaluatePerformance({ stage: "second-year", against: "target", values, edition });
    expect(second.targetsMet).toBe(false);
    expect(explain(first, "zh-CN", { edition })).toContain("首年考核");
  });

  it("ask for these targets where nobody names them", () => {
    const evaluation = evaluatePerformance({ stage: "first-year", values, edition });
    expect(codesAt(evaluation.issues)).toContain("missing at against");
    expect(evaluation.targetsMet).toBeNull();
    const wrong = evaluatePerformance({
      stage: "first-year",
      against: "somewhere" as never,
      values,
      edition,
    });
    expect(codesAt(wrong.issues)).toEqual(expect.arrayContaining(["unknown-word at against"]));
  });

  it("take the place of those of the library, beside the yearly self-evaluation", () => {
    expect(codesAt(evaluatePerformance({ stage: "final", values, edition }).issues)).toContain(
      "unknown-word at stage",
    );
    expect(codesAt(evaluatePerformance({ stage: 5 as never, values, edition }).issues)).toContain(
      "unknown-word at stage",
    );
    expect(evaluatePerformance({ stage: "annual", year: 2026, values, edition }).stage).toBe("annual");
    expect(evaluatePerformance({ stage: "first-year", values, edition: nm2024 }).stage).toBeNull();
  });

  it("are recorded as an event of the procedure", () => {
    const first = evaluatePerformance({ stage: "first-year", against: "midterm", values, edition });
    const event = evaluationEvent(first, { on: "2026-12-01", edition });
    expect(event.ok && event.value).toEqual({
      type: "evaluated",
      on: "2026-12-01",
      stage: "first-year",
      met: true,
    });
    expect(codesAt(evaluationEvent(first, { on: "2026-12-01" }).issues)).toEqual([
      "evaluation-not-usable at evaluation",
    ]);
  });

  it("are read in an event by code and by label, and stored", () => {
    const events = [
      { type: "submitted", on: "2026-01-12" },
      { type: "reviewed", on: "2026-01-30", shortlisted: true },
      { type: "publicised", on: "2026-02-01", from: "2026-02-01", to: "2026-02-12" },
      { type: "approved", on: "2026-02-20", award: "100" },
      { type: "evaluated", on: "2026-12-01", stage: "首年考核", met: true },
    ];
    const { state, refusals } = replayEvents(events as never, { edition });
    expect(refusals.map(({ code, reasons }) => [code, reasons])).toEqual([]);
    expect(state.evaluations.map(({ stage }) => stage)).toEqual(["first-year"]);
    const again = applyEvent(
      JSON.parse(JSON.stringify(state)),
      { type: "evaluated", on: "2027-12-01", stage: "second-year", met: true } as never,
      { edition },
    );
    expect(again.ok && again.state.evaluations.map(({ stage }) => stage)).toEqual([
      "first-year",
      "second-year",
    ]);
  });
});
