/** What conditions and duties of an edition's own can name: each kind of field, figure and event, and nothing else. */
import { describe, expect, it } from "vitest";
import type { Figure, Procedure } from "../../src/edition/procedure.js";
import {
  faultsOfCondition,
  faultsOfOwnDuty,
  faultsOfRow,
  type Names,
} from "../../src/edition/requirement-faults.js";
import type { Parameter } from "../../src/kernel/parameter.js";
import { type OwnField, ownFieldTypes } from "../../src/vocabulary/own-fields.js";

const label = { "zh-CN": "备案", en: "filing" };
const words = [{ value: "sound", label }];
const cited = { clause: "甲.一", phrase: "另行规定" };
const nameOf = (type: string) => type.replace(/-./g, (two) => (two[1] as string).toUpperCase());
const fieldNames = ownFieldTypes.map(nameOf);

/** An event with a field of every type there is, called as the type is. */
const fields = Object.fromEntries(
  ownFieldTypes.map((type): [string, OwnField] => [
    nameOf(type),
    { label, type, ...(type.startsWith("word") && { words }) },
  ]),
);

const procedure: Procedure = {
  ...{ transitions: [], duties: [], terms: [] },
  events: [
    { event: "filed", label, fields },
    { event: "checked", label, fields: { seenOn: { label, type: "date" } } },
  ],
};

const parameter = (id: string, unit: string, value: Parameter["value"] = "5"): Parameter => ({
  ...{ id, unit, value },
  basis: "guideline",
});
const units = ["", "天", "日", "工作日", "个工作日", "个月", "月", "年"];
const parameters = [
  ...units.map((unit, index) => parameter(`days-${index}`, unit)),
  ...[parameter("weeks", "周"), parameter("households", "户"), parameter("amount", "万元")],
  ...[parameter("percent", "%", "30"), parameter("share", "")],
];
const names: Names = { procedure, parameters };

/** Each fault by its code, its place and what it says. */
const told = (issues: ReturnType<typeof faultsOfRow>) =>
  issues.map(({ code, path, values }) => [code, path.slice(1).join("."), values]);

/** Of a condition of a filing. */
const faultsOf = (holds: object, event = "filed") =>
  told(faultsOfCondition({ ...cited, holds } as never, event, names, ["at"]));

const codesOf = (holds: object): readonly unknown[] => faultsOf(holds).map(([code]) => code);

describe("a condition", () => {
  it("is either the library's or put together, and not both or neither", () => {
    const of = (condition: object) =>
      told(faultsOfCondition({ ...cited, ...condition } as never, "filed", names, ["at"]));
    expect(of({})).toStrictEqual([["condition-unclear", "", {}]]);
    expect(of({ condition: "period-over", holds: { kind: "after", event: "filed" } })).toStrictEqual([
      ["condition-unclear", "", {}],
    ]);
    expect(of({ condition: "period-over" })).toStrictEqual([]);
    expect(of({ holds: { kind: "after", event: "filed" } })).toStrictEqual([]);
  });

  it.each([
    ["after", ["event"]],
    ["not-before", ["event", "days"]],
    ["within", ["event", "days"]],
    ["sum-at-most", ["field", "most"]],
    ["count-at-most", ["event", "most"]],
    ["field-equals", ["field", "is"]],
    ["all-resolved", ["event", "by"]],
  ])("of the kind %s cannot do without %j", (kind, lacking) =>
    expect(faultsOf({ kind })).toStrictEqual(lacking.map((part) => ["missing", `holds.${part}`, {}])),
  );
});

const unknownEvent = (place: string) => [
  "procedure-of-unknown-event",
  place,
  { event: "filled", closest: "filed" },
];

describe("an event that a condition names", () => {
  const days = { value: "5" };
  it.each([
    ["after", "event", { event: "filled" }],
    ["not-before", "event", { event: "filled", days }],
    ["within", "event", { event: "filled", days }],
    ["sum-at-most", "events.1", { field: "yuan", events: ["filed", "filled"], most: { value: "1" } }],
    ["sum-at-most", "most.event", { field: "yuan", most: { event: "filled", field: "yuan" } }],
    ["count-at-most", "event", { event: "filled", most: { value: "1" } }],
    ["field-equals", "event", { event: "filled", field: "text", is: "one" }],
    ["all-resolved", "event", { event: "filled", by: "filed" }],
    ["all-resolved", "by", { event: "filed", by: "filled" }],
  ])("of the kind %s must be there: %s", (kind, place, parts) =>
    expect(faultsOf({ kind, ...parts })).toStrictEqual([unknownEvent(`holds.${place}`)]),
  );

  it("may be one of the library's", () =>
    expect(faultsOf({ kind: "after", event: "approved" })).toStrictEqual([]));
});

const keys = ["text", "count", "date", "word"];
const amounts = ["count", "decimal", "rate", "yuan"];

/** The names of the fields that a condition takes in one of its places. */
const taken = (made: (field: string) => object) =>
  fieldNames.filter((field) => faultsOf(made(field)).length === 0);

describe("a field that a condition names", () => {
  const days = { value: "5" };
  const most = { value: "5" };
  const all = { kind: "all-resolved", event: "filed", by: "filed" };

  it.each<[string, readonly string[], (field: string) => object]>([
    ["not-before, from", ["date"], (field) => ({ kind: "not-before", event: "filed", days, field })],
    ["not-before, what", ["date"], (date) => ({ kind: "not-before", event: "checked", days, date })],
    ["within, from", ["date"], (field) => ({ kind: "within", event: "filed", days, field })],
    ["within, what", ["date"], (date) => ({ kind: "within", event: "checked", days, date })],
    ["sum-at-most", amounts, (field) => ({ kind: "sum-at-most", field, most })],
    ["sum-at-most, of events", amounts, (field) => ({ kind: "sum-at-most", field, events: ["filed"], most })],
    [
      "sum-at-most, of a bound",
      amounts,
      (field) => ({ kind: "sum-at-most", field: "yuan", most: { event: "filed", field } }),
    ],
    ["all-resolved, by", keys, (field) => ({ ...all, field })],
    ["all-resolved, of", keys, (of) => ({ ...all, of })],
  ])("%s holds one of %j", (_, types, made) =>
    expect([...taken(made)].sort()).toStrictEqual([...types].sort()),
  );

  it.each<[string, string, object]>([
    ["field", "filed", { kind: "not-before", event: "filed", days, field: "text" }],
    ["date", "filed", { kind: "within", event: "checked", days, date: "text" }],
    ["field", "filed", { kind: "sum-at-most", field: "text", most }],
    ["most.field", "filed", { kind: "sum-at-most", field: "yuan", most: { event: "filed", field: "text" } }],
    ["field", "filed", { ...all, field: "yuan" }],
    ["of", "filed", { ...all, of: "yuan" }],
  ])("is told by its place and name where it holds something else: %s", (place, event, holds) => {
    const [[code, at, values] = [], ...others] = faultsOf(holds);
    expect([code, at, others]).toStrictEqual(["procedure-of-another-field", `holds.${place}`, []]);
    expect(values).toMatchObject({ event });
  });

  it.each<[string, object]>([
    ["field", { kind: "within", event: "filed", days, field: "yuann" }],
    ["date", { kind: "within", event: "checked", days, date: "yuann" }],
    ["field", { kind: "sum-at-most", field: "yuann", most }],
    ["most.field", { kind: "sum-at-most", field: "yuan", most: { event: "filed", field: "yuann" } }],
    ["field", { kind: "field-equals", field: "yuann", is: true }],
    ["field", { ...all, field: "yuann" }],
    ["of", { ...all, of: "yuann" }],
  ])("is told with the nearest where the event has none of its name: %s", (place, holds) =>
    expect(faultsOf(holds)).toStrictEqual([
      ["procedure-of-unknown-field", `holds.${place}`, { event: "filed", field: "yuann", closest: "yuan" }],
    ]),
  );

  it("is looked for in the event that the condition names, and else in its own", () => {
    expect(faultsOf({ kind: "within", event: "checked", days, field: "seenOn" })).toStrictEqual([]);
    expect(codesOf({ kind: "within", event: "checked", days, field: "date" })).toStrictEqual([
      "procedure-of-unknown-field",
    ]);
    expect(codesOf({ kind: "field-equals", event: "checked", field: "text", is: "one" })).toStrictEqual([
      "procedure-of-unknown-field",
    ]);
    expect(codesOf({ kind: "sum-at-most", field: "yuan", events: ["checked"], most })).toStrictEqual([
      "procedure-of-unknown-field",
    ]);
  });

  it("of an event that is not there has no fault beside that", () =>
    expect(codesOf({ kind: "within", event: "filled", days, field: "yuann" })).toStrictEqual([
      "procedure-of-unknown-event",
    ]));
});

describe("what a field says, for a condition", () => {
  it.each([
    ["a text", "one", ["text", "decimal", "rate", "yuan", "date"]],
    ["one of its words", "sound", ["text", "decimal", "rate", "yuan", "date", "word"]],
    ["yes", true, ["yesOrNo"]],
    ["no", false, ["yesOrNo"]],
    ["a number", 3, ["count"]],
  ])("can be %s of these fields only", (_, is, types) =>
    expect(taken((field) => ({ kind: "field-equals", field, is }))).toStrictEqual(
      fieldNames.filter((name) => types.includes(name)),
    ),
  );

  it.each([
    [true, "yes", "text"],
    [false, "no", "text"],
    [3, "3", "text"],
    ["unsound", "unsound", "word"],
  ])("%j is told as %s where the field cannot say it", (is, said, field) =>
    expect(faultsOf({ kind: "field-equals", field, is })).toStrictEqual([
      ["procedure-of-another-value", "holds.field", { event: "filed", field, is: said }],
    ]),
  );
});

const within = (days: Figure) => faultsOf({ kind: "within", event: "filed", days });
const times = (most: Figure) => faultsOf({ kind: "count-at-most", event: "filed", most });
const amount = (most: Figure) => faultsOf({ kind: "sum-at-most", field: "yuan", most });
const share = (part: Figure) =>
  faultsOf({ kind: "sum-at-most", field: "yuan", most: { value: "5" }, share: part });

describe("a figure", () => {
  it.each([
    ["days", "days", within],
    ["times", "most", times],
    ["amounts", "most", amount],
    ["shares", "share", share],
  ] as const)("of %s is either a parameter or given, and not both or neither", (_, place, faults) => {
    for (const figure of [{}, { term: "days-0", value: "5" }])
      expect(faults(figure)).toStrictEqual([["figure-unclear", `holds.${place}`, {}]]);
  });

  it.each([
    ["days", "days", within],
    ["times", "most", times],
    ["amounts", "most", amount],
    ["shares", "share", share],
  ] as const)("of %s that no parameter gives is told with the nearest", (_, place, faults) =>
    expect(faults({ term: "weks" })).toStrictEqual([
      ["procedure-of-unknown-term", `holds.${place}.term`, { id: "weks", closest: "weeks" }],
    ]),
  );

  it.each(["0", "1", "9", "10", "999", "9999"])("of days or times can be %s", (value) => {
    expect(within({ value })).toStrictEqual([]);
    expect(times({ value })).toStrictEqual([]);
  });

  it.each(["10000", "01", "-1", "1.5", "", " 1", "1 ", "x", "1e3"])(
    "of days or times cannot be %j",
    (value) => {
      expect(within({ value })).toStrictEqual([["figure-not-whole", "holds.days", {}]]);
      expect(times({ value })).toStrictEqual([["figure-not-whole", "holds.most", {}]]);
    },
  );

  it.each([undefined, "天", "工作日", "个月", "年"])("of days can be counted in %s", (unit) =>
    expect(within({ value: "5", ...(unit !== undefined && { unit }) })).toStrictEqual([]),
  );

  it.each(["周", "日", "月", "个工作日", "", "户"])("of days that is given cannot be counted in %j", (unit) =>
    expect(within({ value: "5", unit })).toStrictEqual([["figure-not-whole", "holds.days", {}]]),
  );

  it("of times has no unit to be held to", () => expect(times({ value: "5", unit: "周" })).toStrictEqual([]));

  it.each(units.map((unit, index) => [unit, `days-${index}`]))(
    "of days can be a parameter that is counted in %j",
    (_, term) => expect(within({ term })).toStrictEqual([]),
  );

  it.each([
    ["weeks", "周"],
    ["households", "户"],
    ["percent", "%"],
  ])("of days cannot be the parameter %s", (term, unit) =>
    expect(within({ term })).toStrictEqual([["term-counts-no-days", "holds.days.term", { unit }]]),
  );

  it("of times can be a parameter in any unit", () => expect(times({ term: "weeks" })).toStrictEqual([]));

  it.each(["0", "1.5", "100000000", "0.01"])("of an amount or a share can be %s", (value) => {
    expect(amount({ value })).toStrictEqual([]);
    expect(share({ value })).toStrictEqual([]);
  });

  it.each(["-1", "x", "", "1e3", "1,000"])("of an amount or a share cannot be %j", (value) => {
    expect(amount({ value })).toStrictEqual([["figure-not-an-amount", "holds.most", {}]]);
    expect(share({ value })).toStrictEqual([["figure-not-an-amount", "holds.share", {}]]);
  });

  it("of an amount cannot be a parameter in ten thousands of yuan", () =>
    expect(amount({ term: "amount" })).toStrictEqual([
      ["bound-of-another-unit", "holds.most.term", { unit: "万元", value: "5", suggested: "50000" }],
    ]));

  it("of a share cannot be a parameter in percent", () => {
    expect(share({ term: "percent" })).toStrictEqual([
      ["bound-of-another-unit", "holds.share.term", { unit: "%", value: "30", suggested: "0.3" }],
    ]);
    expect(share({ term: "share" })).toStrictEqual([]);
  });

  it("is held to what the first of the summed events has", () => {
    const of = (field: string, events?: readonly string[]) =>
      codesOf({ kind: "sum-at-most", field, most: { term: "percent" }, ...(events && { events }) });
    expect(of("rate")).toStrictEqual(["bound-of-another-unit"]);
    expect(of("rate", ["filed"])).toStrictEqual(["bound-of-another-unit"]);
    expect(of("decimal")).toStrictEqual([]);
  });
});

describe("a bound", () => {
  it.each<[string, object]>([
    ["an event without a field", { event: "filed" }],
    ["a field without an event", { field: "yuan" }],
    ["a field and a figure", { event: "filed", field: "yuan", value: "5" }],
    ["a field and a parameter", { event: "filed", field: "yuan", term: "share" }],
    ["an event and a figure", { event: "filed", value: "5" }],
    ["a field without an event and a figure", { field: "yuan", value: "5" }],
  ])("of %s is unclear", (_, most) =>
    expect(faultsOf({ kind: "sum-at-most", field: "yuan", most })).toStrictEqual([
      ["figure-unclear", "holds.most", {}],
    ]),
  );
});

describe("a duty of an edition's own", () => {
  const duty = { ...cited, duty: "answer", label, who: "applicant" as const };
  const of = (parts: object) =>
    told(
      faultsOfOwnDuty({ ...duty, arisesWith: "filed", endsWith: ["checked"], ...parts } as never, names, [
        "at",
      ]),
    );

  it("needs nothing but the events it comes and goes with", () => expect(of({})).toStrictEqual([]));

  it("must say with what it ends", () =>
    expect(of({ endsWith: undefined, arisesWith: "none" })).toStrictEqual([["missing", "endsWith", {}]]));

  it.each<[string, object]>([
    ["arisesWith", { arisesWith: "filled" }],
    ["endsWith.0", { endsWith: ["filled"] }],
    ["endsWith.1", { endsWith: ["checked", "filled"] }],
  ])("must name events that there are: %s", (place, parts) =>
    expect(of(parts)).toStrictEqual([unknownEvent(place)]),
  );

  it("has days that can be counted", () => {
    expect(of({ within: { value: "5" } })).toStrictEqual([]);
    expect(of({ within: { value: "1.5" } })).toStrictEqual([["figure-not-whole", "within", {}]]);
    expect(of({ within: { term: "weeks" } })).toStrictEqual([
      ["term-counts-no-days", "within.term", { unit: "周" }],
    ]);
  });

  it("counts from a date of the event it arises with, and from nothing else", () => {
    expect(fieldNames.filter((from) => of({ from }).length === 0)).toStrictEqual(["date"]);
    expect(of({ from: "text" })).toStrictEqual([
      ["procedure-of-another-field", "from", { event: "filed", field: "text" }],
    ]);
    expect(of({ from: "seenOn" })[0]?.[0]).toBe("procedure-of-unknown-field");
  });
});

describe("a row", () => {
  const of = (parts: object) =>
    told(
      faultsOfRow({ ...cited, from: ["in-preparation"], conditions: [], ...parts } as never, names, ["at"]),
    );

  it("for every case needs nothing but an event that there is", () => {
    expect(of({ event: "filed" })).toStrictEqual([]);
    expect(of({ event: "filled" })).toStrictEqual([unknownEvent("event")]);
  });

  it("of an event that is not there has no fault beside that", () =>
    expect(of({ event: "filled", when: { field: "text", is: true } })).toStrictEqual([
      unknownEvent("event"),
    ]));

  it("is for a case that its event can be of", () => {
    expect(of({ event: "filed", when: { field: "yesOrNo", is: true } })).toStrictEqual([]);
    expect(of({ event: "filed", when: { field: "yesOrNo", is: "yes" } })).toStrictEqual([
      ["procedure-of-another-value", "when", { event: "filed", field: "yesOrNo", is: "yes" }],
    ]);
    expect(of({ event: "filed", when: { field: "words", is: "sound" } })[0]?.[0]).toBe(
      "procedure-of-another-value",
    );
  });
});
