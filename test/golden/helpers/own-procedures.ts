/** A small text of one's own, in which papers are filed once the application is handed in; what is asked of that is up to each case. */
import type { Edition, PilotState } from "../../../src/index.js";
import { api } from "./library.js";

export const named = (zh: string, en: string) => ({ "zh-CN": zh, en });

export const cited = { clause: "甲.一", phrase: "另行规定" };

export const row = (event: string, from: readonly string[], more: object = {}) => ({
  ...{ event, from, conditions: [], ...cited },
  ...more,
});

/** Conditions of one's own, as a row has them. */
export const asking = (...holds: readonly unknown[]) => ({
  conditions: holds.map((one) => ({ holds: one, ...cited })),
});

export const word = (value: string, zh: string, en: string, more: object = {}) => ({
  ...{ value, label: named(zh, en) },
  ...more,
});

export const field = (zh: string, en: string, type: string, more: object = {}) => ({
  ...{ label: named(zh, en), type },
  ...more,
});

export const parameter = (id: string, value: unknown, unit: string, more: object = {}) => ({
  ...{ id, value, unit, basis: "guideline" },
  ...more,
});

export const kinds = [word("by-post", "邮寄", "by post"), word("in-person", "当面", "in person")];

/** What a filing can hold: a field of every kind. */
export const fieldsOfFiling = {
  until: field("截止日期", "last day", "date"),
  amount: field("金额", "amount filed", "yuan"),
  part: field("增减", "change", "decimal"),
  share: field("占比", "share", "rate"),
  months: field("月数", "months", "count", { unit: named("个月", "months") }),
  kind: field("方式", "way", "word", { words: kinds }),
  ways: field("各方式", "ways", "words", { words: kinds }),
  sound: field("是否合格", "whether it is sound", "yes-or-no"),
  place: field("地点", "place", "text"),
  note: field("备注", "note", "statement"),
};

export const eventsOfFiling = [
  { event: "filed", label: named("备案", "filing"), fields: fieldsOfFiling },
  {
    ...{ event: "noted", label: named("批注", "remark") },
    fields: {
      about: field("所指备案", "filing meant", "text"),
      number: field("序号", "number", "count"),
      months: field("月数", "months", "count"),
    },
  },
  {
    event: "submitted",
    fields: {
      most: field("限额", "limit", "decimal"),
      until: field("有效期至", "valid until", "date"),
    },
  },
];

/** `filed`: what the row of the filing has beside its event and its phase. */
export const filing = (filed: object = {}, more: object = {}) => ({
  events: eventsOfFiling,
  transitions: [
    row("submitted", ["in-preparation"], { to: "under-review" }),
    row("filed", ["under-review"], filed),
    row("noted", ["under-review"]),
    row("withdrawn", ["under-review"], { to: "withdrawn" }),
  ],
  duties: [],
  terms: [],
  ...more,
});

/** Figures in every unit that can be counted from a day, open ones, and some that count nothing. */
export const parametersOfFiling = [
  parameter("filing-days", "5", "天"),
  parameter("calendar-days", "3", "日"),
  parameter("working-days", "3", "工作日"),
  parameter("more-working-days", "3", "个工作日"),
  parameter("filing-months", "1", "月"),
  parameter("more-months", "1", "个月"),
  parameter("filing-years", "1", "年"),
  parameter("open-days", null, "天"),
  parameter("filing-share", "0.3", ""),
  parameter("filing-cap", "100.5", "元"),
  parameter("open-cap", null, "元"),
  parameter("most-filings", "2", "次"),
  parameter("open-times", null, "次"),
];

export const emptyParts = {
  ...{ id: "own-2026", title: "某市工作方案", parameters: [], rules: [], indicators: [], outline: [] },
};

/** What parameters are called in Chinese, where a sentence would name none of them otherwise. */
const sentences = {
  "zh-CN": {
    parameters: {
      "filing-months": "备案期限",
      "filing-share": "备案比例",
      "most-filings": "备案次数上限",
      "open-days": "备案时限",
      "open-cap": "备案限额",
      "open-times": "备案限次",
    },
  },
};

/** An edition with that procedure alone, and what a case has in it otherwise. */
export const editionOf = (procedure: unknown, more: object = {}): Edition =>
  api.defineEdition({ ...emptyParts, parameters: parametersOfFiling, sentences, procedure, ...more });

export const submitted = { type: "submitted", on: "2026-03-02" };

/** As whoever stores a state gets it back: none that the library has made. */
export const stored = (state: PilotState): PilotState => JSON.parse(JSON.stringify(state)) as PilotState;
