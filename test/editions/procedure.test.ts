import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  dutiesOf,
  explain,
  fieldLabel,
  jsonSchema,
  nm2024,
  procedureDiagram,
  procedureTable,
  receiptFor,
  replayEvents,
  startPilot,
  toMarkdown,
  verifyReceipt,
  withoutRules,
  withParameters,
  wordLabel,
  words,
} from "../../src/index.js";
import { withOddValue } from "../support/edition-variants.js";
import { editionWith } from "./approval-first.js";

const edition = editionWith();
const calendar = { from: "2025-01-01", to: "2026-12-31", holidays: [], workdays: [] };
const opening = { on: "2025-01-01" };
const options = { edition, calendar };

const toApproval = [
  { type: "submitted", on: "2025-03-03" },
  { type: "defence-held", on: "2025-03-10", outcome: "defence-passed" },
  { type: "inspected", on: "2025-03-12", sound: false, id: "甲" },
  { type: "correction-filed", on: "2025-03-13", inspection: "甲" },
  { type: "inspected", on: "2025-03-14", sound: true, id: "乙" },
  { type: "correction-filed", on: "2025-03-14", inspection: "乙" },
];
const underWay = [
  ...toApproval,
  { type: "approved", on: "2025-03-14", award: "1000000", filingNumber: "备〔2025〕1号" },
  { type: "publicised", on: "2025-03-15", from: "2025-03-19", to: "2025-03-25" },
];

const pilotAfter = (events: readonly object[]) => {
  const replay = replayEvents(events, { ...options, opening });
  expect(replay.refusals).toStrictEqual([]);
  return replay.state;
};

const refused = (events: readonly object[], event: object, own = edition) => {
  const state = replayEvents(events, { edition: own, calendar, opening }).state;
  const result = applyEvent(state, event, { edition: own, calendar });
  if (result.ok) throw new Error("it was allowed");
  return result.refusal;
};

describe("a procedure of one's own", () => {
  it("has no faults", () => {
    expect(edition.issues).toStrictEqual([]);
    expect(withoutRules(edition, ["3.3#open-tender"]).issues).toStrictEqual([]);
    expect(withoutRules(edition, ["3.3#open-tender"]).procedure?.phases).toHaveLength(2);
    expect(withParameters(edition, { "defence-days": "20" }).issues).toStrictEqual([]);
  });

  it("begins under the parameters that its conditions and duties name", () => {
    expect(startPilot({ edition, opening }).terms.map(({ id }) => id)).toStrictEqual([
      "defence-days",
      "advance-share",
      "inspection-days",
    ]);
    expect(startPilot({ edition, opening }).issues).toStrictEqual([]);
  });

  it("does not begin where a figure is none", () => {
    const { issues } = startPilot({ edition: withOddValue(edition, "advance-share", "三成"), opening });
    expect(issues).toMatchObject([{ code: "term-not-usable", path: ["parameters", "advance-share"] }]);
    const minus = startPilot({ edition: withParameters(edition, { "advance-share": "-0.3" }), opening });
    expect(minus.issues).toMatchObject([{ code: "term-not-usable" }]);
  });

  it("leads through its own phase to the built-in ones", () => {
    const phases = underWay.map((_, index) => pilotAfter(underWay.slice(0, index + 1)).phase);
    expect(phases).toStrictEqual([
      "under-review",
      ...["plan-defended", "plan-defended", "plan-defended", "plan-defended", "plan-defended"],
      "in-publicity",
      "under-way",
    ]);
  });

  it("ends in its own end, after which nothing comes and nothing is owed", () => {
    const failed = { type: "defence-held", on: "2025-03-30", outcome: "答辩未通过" };
    const state = pilotAfter([{ type: "submitted", on: "2025-03-03" }, failed]);
    expect(state).toMatchObject({ phase: "disqualified", endedOn: "2025-03-30" });
    expect(allowedEvents(state, options).events).toStrictEqual([]);
    expect(dutiesOf(state, { ...options, asOf: "2025-12-01" }).duties).toStrictEqual([]);
    const refusal = refused([{ type: "submitted", on: "2025-03-03" }, failed], {
      ...{ type: "extended", on: "2025-04-01", months: 6 },
    });
    expect(refusal.code).toBe("pilot-has-ended");
    expect(explain(refusal, "zh-CN", { edition })).toContain("（取消资格）");
  });

  it("reads its own events as strictly as the built-in ones", () => {
    expect(refused(toApproval, { type: "inspected", on: "2025-03-20" })).toMatchObject({
      code: "missing",
      field: "event.sound",
      clause: "甲.二",
    });
    expect(refused(toApproval, { type: "inspected", on: "2025-02-30", sound: true }).code).toBe("not-a-date");
    expect(refused(toApproval, { type: "inspected", on: "2025-03-20", sound: 5 }).code).toBe("wrong-type");
    const typed = applyEvent(
      pilotAfter(toApproval),
      { type: "inspected", on: "2025-03-20", sound: "是", remark: "无" },
      options,
    );
    expect(typed).toMatchObject({ ok: true, issues: [{ code: "unknown-key", values: { key: "remark" } }] });
    expect(typed.ok && typed.state.events.at(-1)).toStrictEqual({
      ...{ type: "inspected", on: "2025-03-20", sound: true },
    });
  });

  it("asks of a built-in event for the field that it adds", () => {
    const refusal = refused(toApproval, { type: "approved", on: "2025-03-14", award: "1" });
    expect(refusal).toMatchObject({ code: "missing", field: "event.filingNumber" });
    expect(explain(refusal, "zh-CN", { edition, brief: true })).toMatch(/^备案编号：必须填写/);
    expect(explain(refusal, "en", { edition, brief: true })).toMatch(/^number of the filing: must be given/);
  });

  it("calls a field as the event in question calls it", () => {
    const advance = refused(underWay, { type: "advance-paid", on: "2025-03-20", amount: "x" });
    expect(explain(advance, "zh-CN", { edition, brief: true })).toMatch(/^预拨金额：/);
    const instalment = refused(underWay, { type: "instalment-paid", on: "2025-03-20", id: "1", amount: "x" });
    expect(explain(instalment, "zh-CN", { edition, brief: true })).toMatch(/^金额：/);
  });

  it("tells repeats from new events by what they say and by their id", () => {
    const paid = { type: "advance-paid", on: "2025-03-20", amount: "100" };
    const state = pilotAfter([...underWay, paid]);
    expect(applyEvent(state, paid, options)).toMatchObject({ ok: true, repeated: true, state });
    const again = applyEvent(state, { ...paid, id: "2" }, options);
    expect(again.ok && again.state.events).toHaveLength(state.events.length + 1);
  });

  it("is stored and gone on with, and what was altered is refused", () => {
    const state = pilotAfter(underWay);
    const stored = JSON.parse(JSON.stringify(state));
    const next = { type: "extended", on: "2025-04-01", months: 6 };
    expect(applyEvent(stored, next, options)).toStrictEqual(applyEvent(state, next, options));
    const { events } = stored;
    const forged = events.filter(({ type }: { type: string }) => type !== "correction-filed");
    const result = applyEvent({ ...stored, events: forged }, next, options);
    expect(result.ok ? "" : result.refusal.code).toBe("state-altered");
  });

  it("stands in receipts, which are verified", () => {
    const inputs = { events: underWay, edition, opening };
    const receipt = receiptFor("procedure", replayEvents(underWay, { edition, opening }), inputs);
    expect(verifyReceipt(receipt, { editions: [edition] })).toMatchObject({
      ok: true,
      differences: [],
      issues: [],
    });
  });
});

describe("what it is called", () => {
  const english = (thing: Parameters<typeof explain>[0]) => explain(thing, "en", { edition });

  it("is its own labels in both languages", () => {
    expect(wordLabel("plan-defended", "zh-CN", { edition })).toBe("已答辩");
    expect(wordLabel("extension-report", "en", { edition })).toBe("report on the extension");
    expect(fieldLabel("event.correctBy", "zh-CN", { edition })).toBe("整改截止日期");
    expect(fieldLabel("event.amount", "en", { edition })).toBe("amount");
    expect(words("pilotEvent.type", { edition }).at(-1)).toStrictEqual({
      value: "extended",
      label: { "zh-CN": "批准延期", en: "extension" },
    });
    expect(words("pilotEvent.type").at(-1)?.value).toBe("withdrawn");
  });

  it.each(["zh-CN", "en"] as const)("is no code in any output in %s", (locale) => {
    const state = pilotAfter(underWay);
    const table = procedureTable(edition, locale);
    const things = [
      explain(state, locale, { edition }),
      explain(allowedEvents(state, options), locale, { edition }),
      toMarkdown(dutiesOf(state, { ...options, asOf: "2025-03-20" }), locale, { edition }),
      explain(replayEvents([...underWay].reverse(), { ...options, opening }), locale, { edition }),
      table.ok && table.value,
    ].join("\n");
    const codes =
      /plan-defended|defence-|inspected|correction-|advance-|extended|filingNumber|correctBy|not-before/;
    // A parameter that its author has not named is known by the id that he gave it.
    const named = things.replaceAll(/parameter [a-z-]+|参数“[a-z-]+”/g, "");
    expect(named).not.toMatch(codes);
    if (locale === "zh-CN") expect(named).not.toMatch(/[A-Za-z]{2,}/);
  });

  it("says nothing of what was paid where events of its own may have paid it", () => {
    const [before, after] = [toApproval.slice(0, 1), toApproval].map((events) =>
      explain(pilotAfter(events), "en", { edition }),
    );
    expect(before).toContain("paid 0.00 yuan, recovered 0.00 yuan.");
    expect(after).not.toContain("paid");
    expect(explain(pilotAfter(toApproval), "zh-CN", { edition })).not.toMatch(/已拨付|已收回/);
  });

  it("draws its own phases, and where they end", () => {
    const diagram = procedureDiagram(edition, "en");
    expect(diagram.ok && diagram.value).toContain('  state "defended" as plan_defended\n');
    expect(diagram.ok && diagram.value).toContain(
      "  under_review --> disqualified: defence of the plan, result of the defence not passed (甲.一)\n",
    );
    expect(diagram.ok && diagram.value).toContain("  disqualified --> [*]\n");
  });

  it("says in the table what each condition asks for", () => {
    const table = procedureTable(edition, "zh-CN");
    const conditions = table.ok ? table.value.split("\n").map((line) => line.split(" | ")[3]) : [];
    expect(conditions).toEqual(
      expect.arrayContaining([
        "整改截止日期在“报送”之后400天以内",
        "已有“现场核查”、“现场核查”的核查是否合格为“是”、每项“现场核查”都有“报送整改报告”",
        "公示起始日在“批复”之后满3个工作日",
        "该期尚未拨付、预拨资金、拨付资金的预拨金额合计不超过奖补资金额度",
        "“批准延期”不超过2次、延长时间为“6个月”",
      ]),
    );
    const other = procedureTable(edition, "en");
    expect(other.ok && other.value).toContain(
      "first day of public notice no earlier than 3 working days after “approval”",
    );
    expect(other.ok && other.value).toContain("time added is “6 months”");
  });

  it("has a JSON Schema of its events", () => {
    const schema = jsonSchema("pilotEvent", { edition, locale: "en" });
    const forms = (schema.ok ? schema.value.oneOf : []) as readonly {
      readonly title: string;
      readonly required: readonly string[];
      readonly properties: Readonly<Record<string, { readonly const?: string; readonly title: string }>>;
    }[];
    const form = (type: string) => forms.find(({ properties }) => properties.type?.const === type);
    expect(form("inspected")?.title).toBe("inspection on site");
    expect(form("inspected")?.required).toStrictEqual(["type", "on", "sound"]);
    expect(form("advance-paid")?.properties.amount?.title).toBe("amount advanced");
    expect(form("instalment-paid")?.properties.amount?.title).toBe("amount");
    expect(form("approved")?.required).toContain("filingNumber");
    const plain = jsonSchema("pilotEvent", { locale: "en" });
    expect(JSON.stringify(plain)).not.toContain("inspected");
    expect(jsonSchema("pilotEvent", { locale: "en", edition: nm2024 })).toStrictEqual(plain);
  });

  it("tells a refusal in both languages", () => {
    const refusal = refused(underWay, { type: "advance-paid", on: "2025-03-20", amount: "300000.01" });
    expect(explain(refusal, "zh-CN", { edition, brief: true })).toBe(
      "合计300,000.01元，最多300,000.00元，超出0.01元；请减少（甲.四 可预拨部分奖补资金）。现在可以：拨付资金、现场核查、报送整改报告等4项。",
    );
    expect(english(refusal)).toMatch(
      /^together 300,000.01 yuan, at most 300,000.00 yuan may be, 0.01 yuan too much/,
    );
  });
});

describe("duties of its own", () => {
  const due = (events: readonly object[], asOf: string, given: object = options) =>
    dutiesOf(pilotAfter(events), { ...(given as typeof options), asOf }).duties.map(
      ({ duty, no, status, due: day, doneOn, missing }) => ({ duty, no, status, day, doneOn, missing }),
    );

  it("are due so many working days after the event they come with", () => {
    expect(due(toApproval.slice(0, 2), "2025-03-20")).toStrictEqual([
      {
        ...{ duty: "inspection-due", no: 1, status: "due", day: "2025-03-24" },
        ...{ doneOn: null, missing: [] },
      },
    ]);
    expect(due(toApproval.slice(0, 2), "2025-03-25")).toMatchObject([{ status: "overdue" }]);
    expect(due(toApproval.slice(0, 3), "2025-03-25")).toMatchObject([
      { duty: "inspection-due", status: "done", doneOn: "2025-03-12" },
      { duty: "correction-due", status: "needs-data" },
    ]);
  });

  it("need a calendar where they are counted in working days", () => {
    expect(due(toApproval.slice(0, 2), "2025-03-20", { edition })).toMatchObject([
      { status: "needs-data", day: null, missing: ["calendar"] },
    ]);
  });

  it("ask for the figure that nobody gave", () => {
    const [, duty] = dutiesOf(pilotAfter(toApproval.slice(0, 3)), { ...options, asOf: "2025-03-20" }).duties;
    expect(duty).toMatchObject({ duty: "correction-due", missing: ["parameters.correction-days"] });
    expect(explain(duty, "zh-CN", { edition })).toBe(
      "整改核查问题（第1项）的期限无法确定；请提供参数“correction-days”。",
    );
  });

  it("are one for each event, and end with the earliest that is open", () => {
    const twice = [
      ...underWay,
      { type: "extended", on: "2025-04-01", months: 6 },
      { type: "extended", on: "2025-05-01", months: 6 },
    ];
    const reports = due(twice, "2025-06-01").filter(({ duty }) => duty === "extension-report");
    expect(reports).toMatchObject([
      { no: 1, status: "due", day: null },
      { no: 2, status: "due", day: null },
    ]);
    const closed = [...twice, { type: "closed", on: "2025-06-02" }];
    expect(due(closed, "2025-06-01").filter(({ duty }) => duty === "extension-report")).toHaveLength(2);
    expect(due(closed, "2025-06-02").filter(({ duty }) => duty === "extension-report")).toMatchObject([
      { no: 1, status: "done", doneOn: "2025-06-02" },
      { no: 2, status: "due" },
    ]);
  });

  it("cite their words and the figures they rest on", () => {
    const [duty] = dutiesOf(pilotAfter(toApproval.slice(0, 2)), { ...options, asOf: "2025-03-20" }).duties;
    expect(duty).toMatchObject({
      clause: "甲.二",
      phrase: "及时组织现场核查",
      who: "regional-industry-department",
    });
    expect(duty?.parameters.map(({ id }) => id)).toStrictEqual(["inspection-days"]);
  });
});
