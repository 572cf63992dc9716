import { describe, expect, it } from "vitest";
import { applyEvent, defineEdition, explain, nm2024, type Procedure, startPilot } from "../../src/index.js";
import type { OwnEvent } from "../../src/rules.js";
import { approvalFirst, editionWith } from "../editions/approval-first.js";

const { transitions, duties, events = [], phases = [] } = approvalFirst as Required<Procedure>;
const cited = { clause: "甲.九", phrase: "另行规定" };
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** The code of each fault, and where it is. */
const faultsOf = (changes: object): readonly string[] =>
  editionWith(changes as Partial<Procedure>).issues.map(({ code, field }) => `${code} ${field}`);

const withRow = (row: object) => ({ transitions: [...transitions, { ...cited, conditions: [], ...row }] });
const rowPlace = `procedure.transitions.${transitions.length}`;
const withCondition = (condition: object, event = "extended") => {
  const index = transitions.findIndex((row) => row.event === event);
  const changed = { ...transitions[index], conditions: [{ ...cited, ...condition }] };
  return { transitions: transitions.map((row, place) => (place === index ? changed : row)) };
};
const conditionFaults = (holds: object, event = "extended") => {
  const place = `procedure.transitions.${transitions.findIndex((row) => row.event === event)}.conditions.0.`;
  return faultsOf(withCondition({ holds }, event)).map((fault) => fault.replace(place, ""));
};
const withDuty = (duty: object) => ({
  duties: [...duties, { ...duties[0], duty: "another", label: label("另一待办", "another duty"), ...duty }],
});
const dutyPlace = `procedure.duties.${duties.length}`;
const withEvent = (event: object) => ({
  events: [...events, event],
  ...withRow({ event: (event as OwnEvent).event, from: ["under-way"] }),
});
const eventPlace = `procedure.events.${events.length}`;

describe("a row", () => {
  it("must be about an event and phases that there are", () => {
    expect(faultsOf(withRow({ event: "extnded", from: ["under-way"] }))).toStrictEqual([
      `procedure-of-unknown-event ${rowPlace}.event`,
    ]);
    expect(faultsOf(withRow({ event: "objected", from: ["plan-defendet"] }))).toStrictEqual([
      `procedure-of-unknown-phase ${rowPlace}.from.0`,
    ]);
    expect(faultsOf(withRow({ event: "objected", from: ["under-way"], to: "nowhere" }))).toStrictEqual([
      `procedure-of-unknown-phase ${rowPlace}.to`,
    ]);
    expect(
      editionWith(withRow({ event: "extnded", from: ["under-way"] }) as never).issues[0]?.values,
    ).toStrictEqual({
      ...{ event: "extnded", closest: "extended" },
    });
  });

  it.each([
    ["a field that the event does not have", { field: "sond", is: true }, "procedure-of-unknown-field"],
    ["a word where it asks yes or no", { field: "sound", is: "sound" }, "procedure-of-another-value"],
    ["an answer where it holds a date", { field: "correctBy", is: true }, "procedure-of-another-value"],
  ])("must not be for a case of %s", (_, when, code) => {
    expect(faultsOf(withRow({ event: "inspected", from: ["in-publicity"], when }))).toStrictEqual([
      `${code} ${rowPlace}.when`,
    ]);
  });

  it("may be for a word that the field can say, and for no other", () => {
    const row = (is: string) =>
      withRow({ event: "defence-held", from: ["in-publicity"], when: { field: "outcome", is } });
    expect(faultsOf(row("defence-failed"))).toStrictEqual([]);
    expect(faultsOf(row("failed"))).toStrictEqual([`procedure-of-another-value ${rowPlace}.when`]);
  });

  it("must not be ambiguous, which two words of a field are not", () => {
    expect(faultsOf(withRow({ event: "extended", from: ["under-way"] }))).toStrictEqual([
      `ambiguous-transition ${rowPlace}`,
    ]);
  });
});

describe("a phase", () => {
  it("must be reached by somebody", () => {
    const added = { phases: [...phases, { phase: "lost", label: label("无人到达", "lost") }] };
    expect(
      faultsOf({ ...added, ...withRow({ event: "objected", from: ["lost"], to: "under-way" }) }),
    ).toStrictEqual([`phase-not-reached procedure.phases.${phases.length}`]);
  });

  it("must lead somewhere, unless it is an end", () => {
    const own = (more: object = {}) => ({
      phases: [...phases, { phase: "stuck", label: label("停留", "stuck"), ...more }],
      ...withRow({ event: "objected", from: ["under-way"], to: "stuck" }),
    });
    expect(faultsOf(own())).toStrictEqual([`phase-without-way-out procedure.phases.${phases.length}`]);
    expect(faultsOf(own({ isEnd: true }))).toStrictEqual([]);
    const round = own().transitions;
    const staying = { event: "objected", from: ["stuck"], to: "stuck", conditions: [], ...cited };
    expect(faultsOf({ ...own(), transitions: [...round, staying] })).toHaveLength(1);
  });

  it("of the library too, if a row names it", () => {
    expect(faultsOf(withRow({ event: "objected", from: ["shortlisted"], to: "under-way" }))).toStrictEqual([
      `phase-not-reached ${rowPlace}`,
    ]);
    expect(faultsOf(withRow({ event: "objected", from: ["under-way"], to: "targets-missed" }))).toStrictEqual(
      [`phase-without-way-out ${rowPlace}`],
    );
  });
});

describe("a name", () => {
  const named = (event: object) => faultsOf(withEvent({ label: label("另一事项", "another"), ...event }));

  it("must be one", () => {
    expect(named({ event: "Filed" })).toContain(`procedure-name ${eventPlace}.event`);
    expect(named({ event: "9-filed" })).toContain(`procedure-name ${eventPlace}.event`);
    expect(named({ event: "f".repeat(61) })).toContain(`procedure-name ${eventPlace}.event`);
    expect(named({ event: "constructor" })).toContain(`procedure-name ${eventPlace}.event`);
    expect(named({ event: "f".repeat(60) })).toStrictEqual([]);
  });

  it("must be none of the library's words", () => {
    expect(named({ event: "approved", fields: {} })).toContain(`procedure-name-twice ${eventPlace}.event`);
    expect(named({ event: "objected" })).toContain(`procedure-name-taken ${eventPlace}.event`);
    expect(named({ event: "acceptance" })).toContain(`procedure-name-taken ${eventPlace}.event`);
    expect(faultsOf({ phases: [...phases, { phase: "closed", label: label("结", "end") }] })).toContain(
      `procedure-name-taken procedure.phases.${phases.length}.phase`,
    );
    expect(faultsOf(withDuty({ duty: "lessons" }))).toContain(`procedure-name-taken ${dutyPlace}.duty`);
  });

  it("must stand once, among phases, events and duties together", () => {
    expect(named({ event: "plan-defended" })).toContain(`procedure-name-twice ${eventPlace}.event`);
    expect(faultsOf(withDuty({ duty: "inspected" }))).toContain(`procedure-name-twice ${dutyPlace}.duty`);
  });

  it("must have a label in both languages, of its own", () => {
    expect(named({ event: "filed", label: undefined })).toStrictEqual([`missing ${eventPlace}.label`]);
    expect(named({ event: "filed", label: label("", "filed") })).toStrictEqual([
      `missing ${eventPlace}.label.zh-CN`,
    ]);
    expect(named({ event: "filed", label: label("现场核查", "filed") })).toStrictEqual([
      `same-label ${eventPlace}.label.zh-CN`,
    ]);
    expect(named({ event: "filed", label: label("备案", "submission") })).toStrictEqual([
      `same-label ${eventPlace}.label.en`,
    ]);
    expect(faultsOf(withDuty({ label: undefined }))).toStrictEqual([`missing ${dutyPlace}.label`]);
  });
});

describe("a field of an event", () => {
  const withField = (field: object, event: object = {}) =>
    faultsOf(
      withEvent({
        event: "filed",
        label: label("备案", "filing"),
        fields: { note: { label: label("备注", "note"), type: "text" }, ...field },
        ...event,
      }),
    ).map((fault) => fault.replace(`${eventPlace}.fields.`, ""));

  it.each([
    [
      "of a name that is none",
      { "file-number": { label: label("文号", "number"), type: "text" } },
      "own-field-name file-number",
    ],
    [
      "called as every event has it",
      { id: { label: label("文号", "number"), type: "text" } },
      "own-field-taken id",
    ],
    ["of no type", { number: { label: label("文号", "number"), type: "txt" } }, "own-field-type number.type"],
    [
      "of words without any",
      { kind: { label: label("种类", "kind"), type: "word" } },
      "own-field-without-words kind.words",
    ],
    [
      "called as another is",
      { number: { label: label("备注", "number"), type: "text" } },
      "own-field-label-taken number",
    ],
    [
      "without a label in Chinese",
      { number: { label: label(" ", "number"), type: "text" } },
      "missing number.label.zh-CN",
    ],
    ["without a label", { number: { label: label("文号", " "), type: "text" } }, "missing number.label.en"],
  ])("must not be one %s", (_, field, fault) => {
    expect(withField(field)).toStrictEqual([fault]);
  });

  it("may be called as a field of another event is", () => {
    expect(withField({ award: { label: label("拟定额度", "proposed award"), type: "yuan" } })).toStrictEqual(
      [],
    );
  });

  it("of a built-in event must be none that it has", () => {
    const award = { award: { label: label("另一额度", "another award"), type: "yuan" } };
    const extended = events.map((one) => (one.event === "approved" ? { ...one, fields: award } : one));
    expect(faultsOf({ events: extended })).toStrictEqual([
      `own-field-taken procedure.events.${events.length - 1}.fields.award`,
    ]);
  });

  it("must not have a word that means something else in another field", () => {
    const words = [{ value: "defence-passed", label: label("通过了", "has passed") }];
    expect(withField({ kind: { label: label("种类", "kind"), type: "word", words } })).toStrictEqual([
      "own-word-taken kind.words.0",
    ]);
    const fields = { chain: { kind: { label: label("种类", "kind"), type: "word", words } } } as const;
    const { issues } = defineEdition({ ...editionWith(), fields });
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toStrictEqual([
      "own-word-taken procedure.events.0.fields.outcome.words.0",
    ]);
  });

  it("with a key that nobody knows is told where", () => {
    const { issues } = editionWith({
      events: [...events, { event: "filed", label: label("备案", "filing"), fields: { note: { unt: 5 } } }],
    } as never);
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual(
      expect.arrayContaining([
        "procedure-not-usable procedure",
        `unknown-key ${eventPlace}.fields.note.unt`,
        `missing ${eventPlace}.fields.note.type`,
      ]),
    );
  });
});

describe("a condition", () => {
  it("must be one of the library's or one of the edition's own", () => {
    const place = `procedure.transitions.${transitions.findIndex(({ event }) => event === "extended")}.conditions.0`;
    expect(faultsOf(withCondition({}))).toStrictEqual([`condition-unclear ${place}`]);
    const both = { condition: "nothing-held", holds: { kind: "after", event: "approved" } };
    expect(faultsOf(withCondition(both))).toStrictEqual([`condition-unclear ${place}`]);
  });

  it.each([
    [{ kind: "after" }, ["missing holds.event"]],
    [{ kind: "within" }, ["missing holds.event", "missing holds.days"]],
    [{ kind: "sum-at-most" }, ["missing holds.field", "missing holds.most"]],
    [{ kind: "count-at-most" }, ["missing holds.event", "missing holds.most"]],
    [{ kind: "field-equals" }, ["missing holds.field", "missing holds.is"]],
    [{ kind: "all-resolved" }, ["missing holds.event", "missing holds.by"]],
    [{ kind: "after", event: "filed" }, ["procedure-of-unknown-event holds.event"]],
    [{ kind: "within", event: "filed", days: { value: "5" } }, ["procedure-of-unknown-event holds.event"]],
    [
      { kind: "not-before", event: "inspected", field: "correctby", date: "months", days: { value: "5.5" } },
      [
        "procedure-of-unknown-field holds.field",
        "procedure-of-another-field holds.date",
        "figure-not-whole holds.days",
      ],
    ],
    [
      { kind: "within", event: "inspected", days: { value: "5", unit: "月" } },
      ["figure-not-whole holds.days"],
    ],
    [{ kind: "within", event: "inspected", days: { value: "5", unit: "个月" } }, []],
    [{ kind: "within", event: "inspected", days: { value: "5", unit: "年" } }, []],
    [
      { kind: "within", event: "inspected", days: { term: "copies" } },
      ["term-counts-no-days holds.days.term"],
    ],
    [{ kind: "within", event: "inspected", days: {} }, ["figure-unclear holds.days"]],
    [
      { kind: "within", event: "inspected", days: { term: "advance-share", value: "5" } },
      ["figure-unclear holds.days"],
    ],
    [
      { kind: "within", event: "inspected", days: { term: "advance-shar" } },
      ["procedure-of-unknown-term holds.days.term"],
    ],
    [
      {
        kind: "sum-at-most",
        field: "months",
        events: ["extended", "filed"],
        most: { value: "-1" },
        share: { value: "甲" },
      },
      [
        "procedure-of-unknown-event holds.events.1",
        "figure-not-an-amount holds.most",
        "figure-not-an-amount holds.share",
      ],
    ],
    [
      { kind: "sum-at-most", field: "note", most: { event: "approved", field: "award" } },
      ["procedure-of-unknown-field holds.field"],
    ],
    [{ kind: "sum-at-most", field: "months", most: { event: "approved" } }, ["figure-unclear holds.most"]],
    [{ kind: "sum-at-most", field: "months", most: { field: "award" } }, ["figure-unclear holds.most"]],
    [
      { kind: "sum-at-most", field: "months", most: { event: "approved", field: "award", value: "1" } },
      ["figure-unclear holds.most"],
    ],
    [
      { kind: "sum-at-most", field: "months", most: { event: "approved", field: "award", term: "x" } },
      ["figure-unclear holds.most"],
    ],
    [
      { kind: "sum-at-most", field: "months", most: { event: "approved", field: "document" } },
      ["procedure-of-another-field holds.most.field"],
    ],
    [{ kind: "count-at-most", event: "extended", most: { value: "10000" } }, ["figure-not-whole holds.most"]],
    [{ kind: "count-at-most", event: "extended", most: { value: "2", unit: "次" } }, []],
    [
      { kind: "field-equals", event: "filed", field: "sound", is: true },
      ["procedure-of-unknown-event holds.event"],
    ],
    [
      { kind: "field-equals", event: "inspected", field: "sound", is: "是" },
      ["procedure-of-another-value holds.field"],
    ],
    [{ kind: "field-equals", field: "months", is: false }, ["procedure-of-another-value holds.field"]],
    [{ kind: "field-equals", field: "months", is: "6" }, ["procedure-of-another-value holds.field"]],
    [
      { kind: "field-equals", event: "closed", field: "lessons", is: "有" },
      ["procedure-of-another-value holds.field"],
    ],
    [{ kind: "field-equals", event: "approved", field: "document", is: "一号" }, []],
    [{ kind: "field-equals", event: "evaluated", field: "stage", is: "final" }, []],
    [
      { kind: "all-resolved", event: "inspected", by: "correction-filed", field: "inspections", of: "sound" },
      ["procedure-of-unknown-field holds.field", "procedure-of-another-field holds.of"],
    ],
    [{ kind: "all-resolved", event: "objected", by: "objection-resolved", field: "objection" }, []],
  ])("%j: %j", (holds, faults) => {
    expect(conditionFaults(holds)).toStrictEqual(faults);
  });

  it.each([
    ["award", "most", "50", "万元", ["bound-of-another-unit holds.most.term"]],
    ["award", "most", "500000", "元", []],
    ["award", "share", "30", "%", ["bound-of-another-unit holds.share.term"]],
    ["award", "share", "0.3", "", []],
    ["awrd", "most", "50", "万元", ["procedure-of-unknown-field holds.field"]],
  ])("bounds %s by a parameter (%s) of %s %s: %j", (field, role, value, unit, faults) => {
    const { transitions: rows } = nm2024.procedure as Procedure;
    const index = rows.findIndex(({ event }) => event === "approved");
    const holds = { kind: "sum-at-most", field, most: { value: "9" }, [role]: { term: "bound" } };
    const row = { ...rows[index], conditions: [{ holds, ...cited }] };
    const edition = defineEdition({
      ...nm2024,
      procedure: {
        ...nm2024.procedure,
        transitions: rows.map((one, at) => (at === index ? row : one)),
      } as never,
      parameters: [...nm2024.parameters, { id: "bound", value, unit, basis: "guideline" }],
    });
    const place = `procedure.transitions.${index}.conditions.0.`;
    expect(edition.issues.map((one) => `${one.code} ${one.field.replace(place, "")}`)).toStrictEqual(faults);
  });
});

it("a procedure may have conditions of its own and no event or phase", () => {
  const procedure = nm2024.procedure as Procedure;
  const holds = { kind: "after", event: "submitted" } as const;
  const [first, ...rest] = procedure.transitions.filter(({ event }) => event === "reviewed");
  const others = procedure.transitions.filter(({ event }) => event !== "reviewed");
  const asking = { ...(first as NonNullable<typeof first>), conditions: [{ holds, ...cited }] };
  const edition = defineEdition({
    ...nm2024,
    procedure: { ...procedure, transitions: [...others, asking, ...rest] },
  });
  expect(edition.issues).toStrictEqual([]);
  expect(startPilot({ edition }).issues).toStrictEqual([]);
});

describe("a duty", () => {
  it("must come and go with events that there are", () => {
    expect(faultsOf(withDuty({ arisesWith: "filed" }))).toStrictEqual([
      `procedure-of-unknown-event ${dutyPlace}.arisesWith`,
    ]);
    expect(faultsOf(withDuty({ endsWith: ["inspected", "filed"] }))).toStrictEqual([
      `procedure-of-unknown-event ${dutyPlace}.endsWith.1`,
    ]);
    expect(faultsOf(withDuty({ endsWith: undefined }))).toContain(`missing ${dutyPlace}.endsWith`);
  });

  it("must be one of the library's, or say what it arises with", () => {
    const { issues } = editionWith({
      duties: [...duties, { duty: "acceptence", who: "caller", ...cited }],
    } as never);
    expect(issues).toMatchObject([
      {
        code: "procedure-of-unknown-duty",
        field: dutyPlace,
        values: { duty: "acceptence", closest: "acceptance" },
      },
    ]);
    expect(faultsOf({ duties: [...duties, { duty: "constructor", who: "caller", ...cited }] })).toStrictEqual(
      [`procedure-of-unknown-duty ${dutyPlace}`],
    );
  });

  it("must not be open for ever", () => {
    expect(faultsOf(withDuty({ endsWith: ["accepted"] }))).toStrictEqual([`duty-without-event ${dutyPlace}`]);
    expect(faultsOf(withDuty({ endsWith: [] }))).toStrictEqual([`duty-without-event ${dutyPlace}`]);
    expect(faultsOf(withDuty({ arisesWith: "objected", endsWith: ["accepted"] }))).toStrictEqual([]);
  });

  it("must count by a date and a figure that there are", () => {
    expect(
      faultsOf(withDuty({ arisesWith: "inspected", from: "sound", within: { term: "five" } })),
    ).toStrictEqual([
      `procedure-of-unknown-term ${dutyPlace}.within.term`,
      `procedure-of-another-field ${dutyPlace}.from`,
    ]);
  });
});

describe("an edition with faults", () => {
  const faulty = editionWith(withDuty({ endsWith: ["accepted"] }) as never);

  it("begins no pilot, and says why in both languages", () => {
    const begun = startPilot({ edition: faulty });
    expect(begun.issues).toStrictEqual(faulty.issues);
    expect(applyEvent(begun, { type: "submitted", on: "2025-03-03" }, { edition: faulty }).ok).toBe(false);
    expect(explain(faulty.issues[0] as never, "zh-CN", { edition: faulty })).toBe(
      "第4条待办规则：程序表中没有能办结“另一待办”的事项（通过验收）；请补上，或删去这项待办。",
    );
    expect(explain(faulty.issues[0] as never, "en", { edition: faulty })).toBe(
      "duty 4: no row of the procedure can discharge “another duty” (acceptance); add one, or leave the duty out.",
    );
  });

  it("has the faults of a condition without a figure, and no others when a pilot is to begin", () => {
    const lacking = editionWith(withCondition({ holds: { kind: "within", event: "approved" } }) as never);
    expect(startPilot({ edition: lacking }).issues).toStrictEqual(lacking.issues);
  });

  it("is none at all once its issues are taken away", () => {
    const { issues } = startPilot({ edition: { ...faulty, issues: [] } });
    expect(issues.map(({ code }) => code)).toStrictEqual(["unknown-edition"]);
    const unread = { ...nm2024, procedure: JSON.parse(JSON.stringify(approvalFirst)) };
    expect(startPilot({ edition: unread }).issues.map(({ code }) => code)).toStrictEqual(["unknown-edition"]);
    const sound = editionWith();
    expect(startPilot({ edition: { ...sound, title: "另名" } }).issues).toStrictEqual([]);
  });
});
