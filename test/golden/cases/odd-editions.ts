/** What the library knows of each kind of event, condition, duty and parameter, asked of small editions that name one of them. */
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine } from "../helpers/lines.js";
import { cited, emptyParts, field, kinds, named, parameter, row, word } from "../helpers/own-procedures.js";

type Parts = Readonly<Record<string, unknown>>;

const empty = { transitions: [], duties: [], terms: [] };
const made = (procedure: object, more: object = {}) =>
  api.defineEdition({ ...emptyParts, procedure: { ...empty, ...procedure }, ...more });
const faultsOf = (procedure: object, more?: object) => made(procedure, more).issues.map(issueLine);

const byName = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

// ── duties ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The library's duties, each with what brings it about. */
const duties: Readonly<Record<string, string>> = {
  "publicity-period": "publicised",
  "objection-handling": "objected",
  "plan-revision": "reviewed",
  "self-evaluation": "approved",
  "mid-term-evaluation": "approved",
  "final-evaluation": "approved",
  consequence: "evaluated",
  rectification: "rectification-ordered",
  "change-decision": "change-requested",
  "pilot-period": "approved",
  acceptance: "approved",
  lessons: "approved",
};
const owing = (duty: string) => ({ duty, who: "reviewer", ...cited });

// ── conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

const events = [
  ...["submitted", "reviewed", "revised", "publicised", "objected", "objection-resolved", "approved"],
  ...["instalment-paid", "self-evaluated", "change-requested", "change-decided", "evaluated"],
  ...["rectification-ordered", "rectified", "recovered", "accepted", "closed", "rejected", "withdrawn"],
];
const conditions = [
  ...["publicity-in-order", "publicity-long-enough", "publicity-begun", "publicity-over"],
  ...["no-objection-stands", "objection-known", "new-instalment", "within-the-award", "not-all-at-once"],
  ...["year-of-the-pilot", "change-known", "effect-after-decision", "evaluation-in-order"],
  ...["mid-term-evaluation-held", "within-the-period", "period-over", "limit-ahead", "limit-kept"],
  ...["limit-passed", "within-what-was-paid", "not-accepted-yet", "accepted-already"],
  ...["lessons-summed-up", "final-evaluation-held", "nothing-held"],
];
const on = (event: string, condition: string) =>
  row(event, ["in-preparation"], { conditions: [{ condition, ...cited }] });

// ── fields of events ─────────────────────────────────────────────────────────────────────────────────────────────

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  submitted: [],
  reviewed: ["shortlisted", "advice"],
  revised: ["what"],
  publicised: ["from", "to"],
  objected: ["grounds", "id"],
  "objection-resolved": ["objection", "upheld", "grounds"],
  approved: ["award", "document"],
  "instalment-paid": ["id", "amount"],
  "self-evaluated": ["year"],
  "change-requested": ["what", "id"],
  "change-decided": ["approved", "change", "effectiveOn"],
  evaluated: ["stage", "met"],
  "rectification-ordered": ["until"],
  rectified: ["met"],
  recovered: ["amount", "id"],
  accepted: ["organiser", "lessons"],
  closed: ["lessons"],
  rejected: ["grounds"],
  withdrawn: ["grounds"],
};
/** What can be asked of a field, according to what it holds. */
const asked = (event: string, name: string): readonly object[] => [
  ...["one", "final", true, 1].map((is) => ({ kind: "field-equals", field: name, is })),
  { kind: "within", event, field: name, days: { value: "5" } },
  { kind: "sum-at-most", field: name, most: { value: "5" } },
  { kind: "all-resolved", event, by: event, field: name },
];

// ── roles of parameters ──────────────────────────────────────────────────────────────────────────────────────────

const units = ["年", "", "天", "日", "工作日", "个工作日", "个月", "月", "周", "户"];
const roles: Readonly<Record<string, string>> = {
  ...{ pilotsLeast: "pilots-least", pilotsMost: "pilots-most", pilotYears: "pilot-years" },
  ...{ leapDay: "leap-day", publicityDays: "publicity-days", selfEvaluationYear: "self-evaluation-year" },
  ...{ midtermEvaluationDays: "midterm-evaluation-days", finalEvaluationDays: "final-evaluation-days" },
};
const figures = Object.values(roles).map((id) => parameter(id, "5", id === "pilot-years" ? "年" : "天"));
/** What a pilot takes with it, where one duty or one condition is all there is. */
const termsOf = (procedure: object) => {
  const edition = made(procedure, { parameters: figures });
  return api.startPilot({ edition }).terms.map(({ id }) => id);
};

// ── forms ────────────────────────────────────────────────────────────────────────────────────────────────────────

const label = named("备案", "filing");
const days = { value: "5", unit: "天" };

/** An edition with every part there is, each in its shortest form. */
const whole: Parts = {
  ...emptyParts,
  parameters: [
    {
      ...parameter("days", "5", "天", { choices: ["5"], validFrom: "2026-01-01", validTo: "2026-12-31" }),
      ...{ reviewBy: "2026-12-31", range: { least: "1", most: "9", isWhole: true, notAbove: "days" } },
      ...{ source: { document: "通知", clause: "一", phrase: "五天", seen: "网站" } },
    },
  ],
  outline: [{ sentence: "1.1:1", disposition: "rule", rules: [], phrase: "五天", note: "说明" }],
  procedure: {
    transitions: [
      row("submitted", ["in-preparation"], { to: "under-review", rule: "1.1#one" }),
      row("filed", ["under-review"], {
        when: { field: "sound", is: true },
        conditions: [
          { condition: "publicity-over", words: ["一"], ...cited },
          { holds: { kind: "within", event: "submitted", days, date: "until" }, ...cited },
          { holds: { kind: "sum-at-most", field: "part", most: days, share: days, events: [] }, ...cited },
          { holds: { kind: "all-resolved", event: "filed", by: "filed", field: "id", of: "id" }, ...cited },
          { holds: { kind: "field-equals", field: "sound", is: true }, ...cited },
        ],
      }),
    ],
    duties: [
      {
        ...{ duty: "answer", label: named("答复", "answer"), who: "applicant", ...cited },
        ...{ arisesWith: "filed", endsWith: ["filed"], within: { term: "days", event: "x" }, from: "until" },
      },
    ],
    terms: ["days"],
    phases: [{ phase: "paused", label: named("暂停", "paused"), isEnd: true, releases: true }],
    events: [
      {
        event: "filed",
        label,
        fields: {
          ...{ sound: field("合格", "sound", "yes-or-no"), until: field("截止", "last day", "date") },
          part: field("份额", "part", "decimal", {
            unit: named("份", "parts"),
            who: "reviewer",
            required: true,
          }),
          kind: field("方式", "way", "word", {
            words: [word("by-post", "邮寄", "by post", { also: ["寄"] })],
          }),
        },
      },
    ],
  },
  provisions: { quota: { clause: "1.1", phrase: "名额", rule: "1.1#one" }, period: "1.1#one" },
  parameterRoles: { pilotYears: "days" },
  fields: { chain: { way: field("方式", "way", "word", { words: kinds }) } },
  words: {},
  sentences: {
    "zh-CN": {
      ...{
        places: { 市: "县" },
        currency: "港元",
        units: { 天: "日" },
        rules: {},
        parameters: { days: "天数" },
      },
      ...{ findings: { x: "{x}" }, remedies: { x: "{x}" }, refusals: { x: "{x}" }, words: { x: "甲" } },
      form: { title: "表", applicant: "市", foot: "注" },
    },
    en: { currency: ["HKD"] },
  },
  divisions: {
    places: [{ code: "4403", label: named("深圳市", "Shenzhen"), also: ["鹏城"] }],
    offices: ["行署"],
  },
};

/** The ways to every part of a record, however deep. */
function waysIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...way, key], ...waysIn(one, [...way, key])]);
}

/** The same with something else in one place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, at) => (`${at}` === key ? replaced(one, rest, by) : one));
  const held = value as Parts;
  return { ...held, [key]: replaced(held[key], rest, by) };
}

/** Places that are read alike: entries of a list, fields of an event, the languages of a label. */
const alike = (way: readonly string[]): string =>
  way
    .join(".")
    .replace(/\d+(?=\.|$)/g, "*")
    .replace(/fields\.(?:chain\.)?(\w+)(?=\.|$)/, "fields.*")
    .replace(/(label|sentences)\.(?:zh-CN|en)/, "$1.*");

/** Each kind of place once, with the way to the first of it. */
const places = Object.fromEntries(
  [...waysIn(whole)].reverse().map((way): [string, readonly string[]] => [alike(way), way]),
);

const before = new Set(api.defineEdition(whole).issues.map(issueLine));
const codesWith = (way: readonly string[], by: unknown) =>
  api
    .defineEdition(replaced(whole, way, by))
    .issues.map(issueLine)
    .filter((line) => !before.has(line))
    .slice(0, 2);

// ── provisions ───────────────────────────────────────────────────────────────────────────────────────────────────

const bare = api.defineEdition(emptyParts);
const scheme = {
  id: "a",
  basis: "caller",
  total: "10",
  weights: {},
  method: "proportional",
  decimals: 2,
  grades: [],
};

/** What cites provisions, each of an edition that has none. */
const citing: Readonly<
  Record<string, () => { readonly issues: readonly Parameters<typeof issueLine>[0][] }>
> = {
  splitContract: () => api.splitContract({}, { edition: bare }),
  checkBudget: () => api.checkBudget({}, { edition: bare, limits: [] }),
  followInstalments: () => api.followInstalments({}, { edition: bare }),
  settleRecovery: () => api.settleRecovery({ edition: bare }),
  assessNationalPilot: () => api.assessNationalPilot({}, { edition: bare, asOf: "2026-03-02" }),
  tallyReview: () => api.tallyReview([], { edition: bare }),
  selectPilots: () => api.selectPilots([], { edition: bare }),
  trackIndicators: () => api.trackIndicators([], { edition: bare, start: "2025-03-02", asOf: "2026-03-02" }),
  evaluatePerformance: () => api.evaluatePerformance({ edition: bare, scheme } as never),
};

export const cases: readonly Case[] = [
  ...casesOf("a duty without what ends it", duties, (event, duty) =>
    faultsOf({
      transitions: [row(event, ["in-preparation"], { to: "withdrawn" })],
      duties: [owing(duty)],
    }),
  ),
  ...casesOf("a condition, of which events", byName(conditions), (condition) =>
    faultsOf({ transitions: events.map((event) => on(event, condition)) }),
  ),
  ...casesOf("an event, what its fields hold", fieldsOf, (names, event) =>
    faultsOf({
      transitions: [
        row(event, ["in-preparation"], {
          to: "withdrawn",
          conditions: names.flatMap((name) => asked(event, name).map((holds) => ({ holds, ...cited }))),
        }),
      ],
    }),
  ),
  ...casesOf("a role, in which unit", roles, (_, role) =>
    units.map((unit) => {
      const { issues } = api.defineEdition({
        ...emptyParts,
        parameters: [parameter("x", "5", unit)],
        parameterRoles: { [role]: "x" },
      });
      return issues.map(issueLine);
    }),
  ),
  ...casesOf("a role, by the name of its parameter", roles, (id) => {
    const { parameterRoles } = api.defineEdition({ ...emptyParts, parameters: [parameter(id, "5", "年")] });
    return parameterRoles ?? null;
  }),
  ...casesOf("the terms of a duty", duties, (_, duty) => termsOf({ duties: [owing(duty)] })),
  ...casesOf("the terms of a condition", byName(conditions), (condition) =>
    ["publicised", "self-evaluated", "evaluated"].map((event) =>
      termsOf({ transitions: [on(event, condition)] }),
    ),
  ),
  ...casesOf(
    "nobody plays the role that is needed by",
    { ...duties, ...byName(conditions) },
    (event, name) =>
      Object.hasOwn(duties, name)
        ? faultsOf({ duties: [owing(name)] })
        : faultsOf({
            transitions: [event === name ? "publicised" : event, "self-evaluated"].map((one) =>
              on(one, name),
            ),
          }),
  ),
  ...casesOf("a number, and a record, in place of", places, (way) => [codesWith(way, 5), codesWith(way, {})]),
  {
    name: "the parts that a variant shares with the edition of 2024",
    answer: () => {
      const variant = api.withParameters(api.nm2024, { copies: "4" }) as unknown as Parts;
      return Object.entries(api.nm2024).flatMap(([name, part]) => (variant[name] === part ? name : []));
    },
  },
  ...casesOf("no provisions, for", citing, (ask) =>
    ask()
      .issues.filter(({ code }) => code === "provision-missing")
      .map(issueLine),
  ),
];
