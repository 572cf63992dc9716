/** What a procedure is made of: its ends, its kinds of event, the figures it counts by and what is an edition's own in it. */
import { describe, expect, it } from "vitest";
import { fieldsOfEvent } from "../../src/edition/event-fields.js";
import { rolesLacking, termsOf } from "../../src/edition/parameter-roles.js";
import { faultsOfPhases } from "../../src/edition/phase-faults.js";
import {
  coursesOf,
  dutyNames,
  eventNamesOf,
  figuresOf,
  hasOwnParts,
  isEnd,
  isReleased,
  type Procedure,
  phases,
  pilotEventTypes,
} from "../../src/edition/procedure.js";
import { phasesAfter } from "../../src/edition/ways.js";

const cited = { clause: "甲.一", phrase: "另行规定" };
const label = { "zh-CN": "暂停", en: "paused" };
const none: Procedure = { transitions: [], duties: [], terms: [] };
const row = (event: string, from: readonly string[], more: object = {}) => ({
  ...{ event, from, conditions: [], ...cited, ...more },
});
const ownDuty = (more: object = {}) => ({
  ...{ duty: "answer", label, who: "caller" as const, arisesWith: "objected", endsWith: ["revised"] },
  ...cited,
  ...more,
});
const holding = (...holds: readonly object[]) =>
  row("approved", ["in-preparation"], {
    conditions: holds.map((one) => ({ holds: one, ...cited })),
  }) as never;

describe("an end", () => {
  it("is one of three phases of the library", () =>
    expect(phases.filter((phase) => isEnd(phase, none))).toStrictEqual(["closed", "rejected", "withdrawn"]));

  it("is an own phase that says so", () => {
    const own = {
      phases: [
        { phase: "paused", label, isEnd: true },
        { phase: "open", label, isEnd: false },
      ],
    };
    expect(["paused", "open", "other"].map((phase) => isEnd(phase, own))).toStrictEqual([true, false, false]);
    expect(isEnd("paused", { phases: [{ phase: "paused", label }] })).toBe(false);
  });

  it("releases where a pilot was rejected or withdrawn, and not where it was closed", () =>
    expect(phases.filter((phase) => isReleased(phase, none))).toStrictEqual(["rejected", "withdrawn"]));

  it("of an edition's own releases where it says so and is one", () => {
    const released = (more: object) =>
      isReleased("paused", { phases: [{ phase: "paused", label, ...more }] });
    expect(released({ isEnd: true, releases: true })).toBe(true);
    expect(released({ isEnd: true, releases: false })).toBe(false);
    expect(released({ isEnd: true })).toBe(false);
    expect(released({ releases: true })).toBe(false);
  });
});

describe("the kinds of event", () => {
  it("are the library's, and after them the edition's own, each once", () => {
    const events = [{ event: "filed", label }, { event: "approved" }, { event: "filed", label }];
    expect(eventNamesOf({ events })).toStrictEqual([...pilotEventTypes, "filed"]);
    expect(eventNamesOf({})).toStrictEqual(pilotEventTypes);
  });

  it("of the edition have an id, and its own fields", () => {
    const events = [
      { event: "filed", label, fields: { seenOn: { label, type: "date" as const, required: true } } },
    ];
    expect(fieldsOfEvent({ events }, "filed")).toStrictEqual({
      id: { type: "text", words: [], isOwn: false, isRequired: false },
      seenOn: { type: "date", words: [], isOwn: true, isRequired: true },
    });
  });

  it("of the library have theirs, and none of them is required", () =>
    expect(fieldsOfEvent({}, "evaluated")).toStrictEqual({
      stage: { type: "word", words: ["mid-term", "final"], isOwn: false, isRequired: false },
      met: { type: "yes-or-no", words: [], isOwn: false, isRequired: false },
    }));

  it("of the library have what the edition adds, with the words it can say", () => {
    const words = [{ value: "by-post", label }];
    const events = [{ event: "submitted", fields: { way: { label, type: "word" as const, words } } }];
    expect(fieldsOfEvent({ events }, "submitted")).toStrictEqual({
      way: { type: "word", words: ["by-post"], isOwn: true, isRequired: false },
    });
  });

  it("have no fields where there is none of the name", () =>
    expect(fieldsOfEvent({}, "filed")).toBeUndefined());
});

const figure = (term: string) => ({ term });

describe("the figures of a procedure", () => {
  it.each([
    ["not-before", { kind: "not-before", event: "approved", days: figure("a") }, [["a", "days"]]],
    ["within", { kind: "within", event: "approved", days: figure("a") }, [["a", "days"]]],
    ["count-at-most", { kind: "count-at-most", event: "approved", most: figure("a") }, [["a", "times"]]],
    ["sum-at-most", { kind: "sum-at-most", field: "award", most: figure("a") }, [["a", "amount"]]],
    [
      "sum-at-most with a share",
      { kind: "sum-at-most", field: "award", most: figure("a"), share: figure("b") },
      [
        ["a", "amount"],
        ["b", "amount"],
      ],
    ],
    ["after", { kind: "after", event: "approved", most: figure("a"), days: figure("b") }, []],
    ["field-equals", { kind: "field-equals", field: "award", is: "1", most: figure("a") }, []],
    ["all-resolved", { kind: "all-resolved", event: "a", by: "b", most: figure("a") }, []],
    ["within, where it is lacking", { kind: "within", event: "approved" }, []],
  ])("of a condition of the kind %s", (_, holds, expected) => {
    const figures = figuresOf({ transitions: [holding(holds)], duties: [] });
    expect(figures.map((one) => [one.figure.term, one.counts])).toStrictEqual(expected);
  });

  it("of the library's conditions and duties are none", () => {
    const transitions = [row("approved", [], { conditions: [{ condition: "period-over", ...cited }] })];
    const duties = [{ duty: "lessons", who: "caller", within: figure("a"), ...cited }];
    expect(figuresOf({ transitions, duties } as never)).toStrictEqual([]);
  });

  it("of duties count days, and come after those of conditions", () => {
    const duties = [ownDuty(), ownDuty({ within: figure("b") })];
    const transitions = [holding({ kind: "within", event: "approved", days: figure("a") })];
    expect(figuresOf({ transitions, duties })).toEqual([
      { figure: figure("a"), counts: "days" },
      { figure: figure("b"), counts: "days" },
    ]);
  });
});

describe("the course of a duty", () => {
  it("is what an own one says", () =>
    expect(coursesOf(ownDuty())).toStrictEqual({ arisesWith: ["objected"], endsWith: ["revised"] }));

  it("without an end has none", () =>
    expect(coursesOf(ownDuty({ endsWith: undefined }) as never)).toStrictEqual({
      ...{ arisesWith: ["objected"], endsWith: [] },
    }));

  it.each(["none", "constructor", ""])("of what is no duty of the library is empty: %j", (duty) =>
    expect(coursesOf({ duty, who: "caller", ...cited } as never)).toStrictEqual({
      arisesWith: [],
      endsWith: [],
    }),
  );

  it.each([
    ["publicity-period", "publicised", ""],
    ["objection-handling", "objected", "objection-resolved"],
    ["plan-revision", "reviewed", "revised approved"],
    ["self-evaluation", "approved", "self-evaluated"],
    ["mid-term-evaluation", "approved", "evaluated"],
    ["final-evaluation", "approved", "evaluated"],
    ["consequence", "evaluated", "rectification-ordered recovered"],
    ["rectification", "rectification-ordered", "rectified recovered"],
    ["change-decision", "change-requested", "change-decided"],
    ["pilot-period", "approved", "accepted"],
    ["acceptance", "approved", "accepted"],
    ["lessons", "approved", "accepted closed"],
  ])("of %s is that of the text", (duty, arisesWith, endsWith) => {
    const course = coursesOf({ duty, who: "caller", ...cited } as never);
    expect([course.arisesWith.join(" "), course.endsWith.join(" ")]).toStrictEqual([arisesWith, endsWith]);
    expect(dutyNames).toContain(duty);
  });
});

describe("own parts", () => {
  it.each<[string, boolean, object]>([
    ["nothing", false, {}],
    [
      "rows and duties of the library",
      false,
      { transitions: [row("approved", [])], duties: [{ duty: "lessons" }] },
    ],
    [
      "conditions of the library",
      false,
      { transitions: [row("a", [], { conditions: [{ condition: "period-over" }] })] },
    ],
    ["phases", true, { phases: [] }],
    ["events", true, { events: [] }],
    ["a duty", true, { duties: [{ duty: "lessons" }, ownDuty()] }],
    ["a condition", true, { transitions: [row("a", []), holding({ kind: "after", event: "a" })] }],
  ])("%s: %s", (_, isOwn, parts) => expect(hasOwnParts({ ...none, ...parts } as never)).toBe(isOwn));
});

describe("the phases after one", () => {
  const transitions = [
    row("submitted", ["in-preparation"], { to: "under-review" }),
    row("revised", ["under-review"]),
    row("approved", ["under-review", "shortlisted"], { to: "under-way" }),
    row("withdrawn", ["under-way"], { to: "in-preparation" }),
  ] as never;

  it("are those that one row leads to, or several", () => {
    expect([...phasesAfter({ transitions }, "in-preparation")].sort()).toStrictEqual([
      ...["in-preparation", "under-review", "under-way"],
    ]);
    expect([...phasesAfter({ transitions }, "shortlisted")]).toContain("under-way");
    expect([...phasesAfter({ transitions }, "closed")]).toStrictEqual([]);
  });
});

describe("faults of phases", () => {
  const told = (procedure: object) =>
    faultsOfPhases({ ...none, ...procedure } as never).map(({ code, field, values }) => [
      code,
      field,
      values,
    ]);
  const ways = [
    row("submitted", ["in-preparation"], { to: "under-review" }),
    row("withdrawn", ["under-review"], { to: "withdrawn" }),
  ];

  it("are none where every phase is come to and left", () =>
    expect(told({ transitions: ways })).toStrictEqual([]));

  it("are told of a phase that there is not, by its place in the row and with the nearest", () =>
    expect(
      told({ transitions: [...ways, row("revised", ["under-review", "shortlistd"], { to: "骆驼" })] }),
    ).toStrictEqual([
      [
        "procedure-of-unknown-phase",
        "procedure.transitions.2.from.1",
        { phase: "shortlistd", closest: "shortlisted" },
      ],
      ["procedure-of-unknown-phase", "procedure.transitions.2.to", { phase: "骆驼" }],
    ]));

  it("are told of a phase that nobody comes to, by the row that names it or where it is declared", () => {
    expect(
      told({ transitions: [...ways, row("revised", ["shortlisted"], { to: "withdrawn" })] }),
    ).toStrictEqual([["phase-not-reached", "procedure.transitions.2", { phase: "shortlisted" }]]);
    expect(told({ transitions: ways, phases: [{ phase: "paused", label, isEnd: true }] })).toStrictEqual([
      ["phase-not-reached", "procedure.phases.0", { phase: "paused" }],
    ]);
  });

  it("are told of a phase that nobody can leave, unless it is an end", () => {
    const into = [...ways, row("revised", ["under-review"], { to: "paused" })];
    const held = [...into, row("objected", ["paused"]), row("reviewed", ["paused"], { to: "paused" })];
    for (const transitions of [into, held])
      expect(told({ transitions, phases: [{ phase: "paused", label }] })).toStrictEqual([
        ["phase-without-way-out", "procedure.phases.0", { phase: "paused" }],
      ]);
    expect(told({ transitions: into, phases: [{ phase: "paused", label, isEnd: true }] })).toStrictEqual([]);
    expect(
      told({ transitions: [row("submitted", ["in-preparation"], { to: "under-review" })] }),
    ).toStrictEqual([["phase-without-way-out", "procedure.transitions.0", { phase: "under-review" }]]);
  });
});

describe("the parameters that a pilot takes with it", () => {
  const roles = {
    ...{ pilotYears: "years", leapDay: "leap", publicityDays: "days", selfEvaluationYear: "which" },
    ...{ midtermEvaluationDays: "mid", finalEvaluationDays: "final" },
  };
  const parameters = [
    { id: "years", unit: "年" },
    { id: "days", unit: "天" },
  ];
  const terms = (procedure: object, more: object = {}) =>
    termsOf({
      procedure: { ...none, ...procedure } as never,
      parameterRoles: roles,
      parameters,
      ...more,
    }).join(" ");
  const owing = (duty: string) => ({ duties: [{ duty, who: "caller", ...cited }] });
  const on = (condition: string) => ({
    transitions: [row("approved", [], { conditions: [{ condition, ...cited }] })],
  });

  it.each([
    ["pilot-period", "years leap"],
    ["self-evaluation", "years which leap"],
    ["mid-term-evaluation", "mid"],
    ["final-evaluation", "final years leap"],
    ["acceptance", ""],
    ["none", ""],
    ["constructor", ""],
  ])("for the duty %s are: %s", (duty, expected) => expect(terms(owing(duty))).toBe(expected));

  it.each([
    ["publicity-long-enough", "days"],
    ["year-of-the-pilot", "years which leap"],
    ["within-the-period", "years leap"],
    ["period-over", "years leap"],
    ["limit-kept", ""],
  ])("for the condition %s are: %s", (condition, expected) => expect(terms(on(condition))).toBe(expected));

  it("are none without a procedure, or where nobody plays the role", () => {
    expect(termsOf({ parameterRoles: roles, parameters })).toStrictEqual([]);
    expect(terms(owing("pilot-period"), { parameterRoles: {} })).toBe("");
    expect(terms(owing("pilot-period"), { parameterRoles: undefined })).toBe("");
  });

  it("are first those that it names itself, then those of its figures, each once", () =>
    expect(
      terms({
        ...owing("mid-term-evaluation"),
        transitions: [
          holding(
            { kind: "within", event: "a", days: figure("limit") },
            { kind: "within", event: "a", days: { value: "5" } },
          ),
        ],
        terms: ["cap", "mid"],
      }),
    ).toBe("cap mid limit"));

  it.each<[string, object, string]>([
    ["a term in years", { kind: "within", event: "a", days: figure("years") }, "years leap"],
    ["a figure in years", { kind: "within", event: "a", days: { value: "1", unit: "年" } }, "leap"],
    ["a term in days", { kind: "within", event: "a", days: figure("days") }, "days"],
    [
      "times in years, which are no days",
      { kind: "count-at-most", event: "a", most: figure("years") },
      "years",
    ],
    ["an amount in years", { kind: "sum-at-most", field: "a", most: { value: "1", unit: "年" } }, ""],
  ])("hold the reading of 29 February only where something is counted in years: %s", (_, holds, expected) =>
    expect(terms({ transitions: [holding(holds)] })).toBe(expected),
  );

  it("are told to be lacking, each with what cannot do without it", () => {
    const lacking = (procedure: object, parameterRoles: object | undefined) =>
      rolesLacking({ procedure: { ...none, ...procedure } as never, parameterRoles });
    expect(lacking({ ...owing("self-evaluation"), ...on("publicity-long-enough") }, undefined)).toStrictEqual(
      [
        { role: "pilotYears", by: { duty: "self-evaluation" } },
        { role: "selfEvaluationYear", by: { duty: "self-evaluation" } },
        { role: "publicityDays", by: { condition: "publicity-long-enough" } },
      ],
    );
    expect(lacking(owing("self-evaluation"), { pilotYears: "a" })).toStrictEqual([
      { role: "selfEvaluationYear", by: { duty: "self-evaluation" } },
    ]);
    expect(lacking({ ...owing("pilot-period"), ...on("period-over") }, {})).toStrictEqual([]);
    expect(rolesLacking({})).toStrictEqual([]);
  });
});
