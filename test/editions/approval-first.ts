/** 先批复后公示的版本: that of 2024 with a procedure of its own. Written with the public entries alone. */
import { nm2024 } from "../../src/index.js";
import { defineEdition, type Edition, type Procedure } from "../../src/rules.js";

const named = (zh: string, en: string) => ({ "zh-CN": zh, en });
const by = (clause: string, phrase: string) => ({ clause, phrase });

const filing = by("甲.一", "报省级主管部门备案");
const inspecting = by("甲.二", "及时组织现场核查");
const publicity = by("甲.三", "批复后向社会公示");
const advance = by("甲.四", "可预拨部分奖补资金");
const extension = by("甲.五", "延期不超过两次");

/** The parameters that it has beside those of 2024. */
const parameter = (id: string, value: string | null, unit: string) =>
  ({ id, value, unit, basis: "guideline" }) as const;

export const ownParameters = [
  parameter("inspection-days", "10", "工作日"),
  parameter("defence-days", "15", "天"),
  parameter("advance-share", "0.3", ""),
  parameter("correction-days", null, "天"),
];

export const approvalFirst: Procedure = {
  phases: [
    { phase: "plan-defended", label: named("已答辩", "defended") },
    { phase: "disqualified", label: named("取消资格", "disqualified"), isEnd: true, releases: true },
  ],
  events: [
    {
      event: "defence-held",
      label: named("组织答辩", "defence of the plan"),
      fields: {
        outcome: {
          label: named("答辩结果", "result of the defence"),
          type: "word",
          words: [
            { value: "defence-passed", label: named("答辩通过", "passed") },
            { value: "defence-failed", label: named("答辩未通过", "not passed") },
          ],
          required: true,
        },
      },
    },
    {
      event: "inspected",
      label: named("现场核查", "inspection on site"),
      fields: {
        sound: { label: named("核查是否合格", "whether it is sound"), type: "yes-or-no", required: true },
        correctBy: { label: named("整改截止日期", "day for corrections"), type: "date" },
      },
    },
    {
      event: "correction-filed",
      label: named("报送整改报告", "report on corrections"),
      fields: {
        inspection: { label: named("所对应的核查", "inspection it answers"), type: "text", required: true },
      },
    },
    {
      event: "advance-paid",
      label: named("预拨资金", "advance"),
      fields: { amount: { label: named("预拨金额", "amount advanced"), type: "yuan", required: true } },
    },
    {
      event: "extended",
      label: named("批准延期", "extension"),
      fields: {
        months: { label: named("延长时间", "time added"), type: "count", unit: named("个月", "months") },
      },
    },
    {
      event: "approved",
      fields: {
        filingNumber: { label: named("备案编号", "number of the filing"), type: "text", required: true },
      },
    },
  ],
  transitions: [
    { event: "submitted", from: ["in-preparation"], to: "under-review", ...filing, conditions: [] },
    {
      event: "defence-held",
      when: { field: "outcome", is: "defence-passed" },
      from: ["under-review"],
      to: "plan-defended",
      ...filing,
      conditions: [
        { holds: { kind: "within", event: "submitted", days: { term: "defence-days" } }, ...filing },
      ],
    },
    {
      event: "defence-held",
      when: { field: "outcome", is: "defence-failed" },
      from: ["under-review"],
      to: "disqualified",
      ...filing,
      conditions: [],
    },
    {
      event: "inspected",
      from: ["plan-defended", "under-way"],
      ...inspecting,
      conditions: [
        {
          holds: { kind: "within", event: "submitted", days: { value: "400" }, date: "correctBy" },
          ...inspecting,
        },
      ],
    },
    { event: "correction-filed", from: ["plan-defended", "under-way"], ...inspecting, conditions: [] },
    {
      event: "approved",
      from: ["plan-defended"],
      to: "in-publicity",
      ...filing,
      conditions: [
        { holds: { kind: "after", event: "inspected" }, ...inspecting },
        { holds: { kind: "field-equals", event: "inspected", field: "sound", is: true }, ...inspecting },
        {
          holds: { kind: "all-resolved", event: "inspected", by: "correction-filed", field: "inspection" },
          ...inspecting,
        },
      ],
    },
    {
      event: "publicised",
      from: ["in-publicity"],
      to: "under-way",
      ...publicity,
      conditions: [
        {
          holds: {
            kind: "not-before",
            event: "approved",
            days: { value: "3", unit: "工作日" },
            date: "from",
          },
          ...publicity,
        },
      ],
    },
    {
      event: "advance-paid",
      from: ["under-way"],
      ...advance,
      conditions: [
        {
          holds: {
            kind: "sum-at-most",
            field: "amount",
            most: { event: "approved", field: "award" },
            share: { term: "advance-share" },
          },
          ...advance,
        },
      ],
    },
    {
      event: "instalment-paid",
      from: ["under-way"],
      ...advance,
      conditions: [
        { condition: "new-instalment", ...advance },
        {
          holds: {
            kind: "sum-at-most",
            field: "amount",
            events: ["advance-paid", "instalment-paid"],
            most: { event: "approved", field: "award" },
          },
          ...advance,
        },
      ],
    },
    {
      event: "extended",
      from: ["under-way"],
      ...extension,
      conditions: [
        { holds: { kind: "count-at-most", event: "extended", most: { value: "2" } }, ...extension },
        { holds: { kind: "field-equals", field: "months", is: 6 }, ...extension },
      ],
    },
    {
      event: "closed",
      from: ["under-way"],
      to: "closed",
      ...filing,
      conditions: [
        { holds: { kind: "not-before", event: "publicised", field: "to", days: { value: "1" } }, ...filing },
      ],
    },
    {
      event: "withdrawn",
      from: ["under-review", "plan-defended"],
      to: "withdrawn",
      ...filing,
      conditions: [],
    },
  ],
  duties: [
    {
      duty: "inspection-due",
      label: named("组织现场核查", "inspection on site, once the plan is defended"),
      who: "regional-industry-department",
      arisesWith: "defence-held",
      endsWith: ["inspected"],
      within: { term: "inspection-days" },
      ...inspecting,
    },
    {
      duty: "correction-due",
      label: named("整改核查问题", "correction of what was found"),
      who: "industry-bureau",
      arisesWith: "inspected",
      endsWith: ["correction-filed"],
      within: { term: "correction-days" },
      ...inspecting,
    },
    {
      duty: "extension-report",
      label: named("延期情况报告", "report on the extension"),
      who: "industry-bureau",
      arisesWith: "extended",
      endsWith: ["closed"],
      ...extension,
    },
  ],
  terms: [],
};

const { issues: _, ...parts } = nm2024;

/** The edition with this procedure, and with what a test changes in it. */
export const editionWith = (changes: Partial<Procedure> = {}): Edition =>
  defineEdition({
    ...parts,
    id: "approval-first",
    title: "先批复后公示的工作方案",
    parameters: [...parts.parameters, ...ownParameters],
    procedure: { ...approvalFirst, ...changes },
  });
