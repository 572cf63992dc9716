/** Names, labels and fields of an edition's own phases, events and duties. */
import { describe, expect, it } from "vitest";
import { faultsOfOwnNames, wordClashesOfEvents } from "../../src/edition/own-event-faults.js";
import { phases, pilotEventTypes } from "../../src/edition/procedure.js";

const cited = { clause: "甲.一", phrase: "另行规定" };
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const filing = label("备案", "filing");
const none = { transitions: [], duties: [], terms: [] };
const told = (parts: object) =>
  faultsOfOwnNames({ ...none, ...parts } as never).map(({ code, field, values }) => [code, field, values]);

/** The same thing as a phase, an event and a duty. */
const kinds: readonly (readonly [key: string, list: string, of: (name: string, said?: object) => object])[] =
  [
    ["phase", "phases", (phase, said = filing) => ({ phases: [{ phase, label: said }] })],
    ["event", "events", (event, said = filing) => ({ events: [{ event, label: said }] })],
    [
      "duty",
      "duties",
      (duty, said = filing) => ({
        duties: [
          {
            ...{ duty, label: said, who: "applicant", arisesWith: "objected", endsWith: ["revised"] },
            ...cited,
          },
        ],
      }),
    ],
  ];

describe.each(kinds)("the name of an own %s", (key, list, of) => {
  const place = `procedure.${list}.0.${key}`;

  it.each(["a", "filed", "filed-9", "f9", "a".repeat(60)])("can be %s", (name) =>
    expect(told(of(name))).toStrictEqual([]),
  );

  it.each(["", "Filed", "9f", "-f", "fi led", "fi_led", "备案", "a".repeat(61), "constructor", "filed\n"])(
    "cannot be %j",
    (name) => expect(told(of(name))).toStrictEqual([["procedure-name", place, { name }]]),
  );

  it.each([
    ["a phase", "under-way"],
    ["an event", "objected"],
    ["a duty", "lessons"],
    ["a word of an application", "platform"],
  ])("cannot be that of %s of the library: %s", (_, name) =>
    expect(told(of(name))).toStrictEqual([["procedure-name-taken", place, { name }]]),
  );

  it.each(["zh-CN", "en"])("has a label in %s", (locale) => {
    for (const blank of ["", "  "])
      expect(told(of("filed", { ...filing, [locale]: blank }))).toStrictEqual([
        ["missing", `procedure.${list}.0.label.${locale}`, {}],
      ]);
  });
});

describe("names", () => {
  const events = [{ event: "filed", label: filing }];

  it("stand once among phases, events and duties together", () => {
    const another = label("备查", "kept");
    expect(told({ events: [...events, { event: "filed", label: another }] })).toStrictEqual([
      ["procedure-name-twice", "procedure.events.1.event", { name: "filed" }],
    ]);
    expect(told({ phases: [{ phase: "filed", label: another }], events })).toStrictEqual([
      ["procedure-name-twice", "procedure.events.0.event", { name: "filed" }],
    ]);
  });

  it("of events may be the library's, which then have fields and no label", () => {
    for (const event of pilotEventTypes) expect(told({ events: [{ event }] })).toStrictEqual([]);
    expect(told({ events: [{ event: "approved" }, { event: "approved" }] })).toStrictEqual([
      ["procedure-name-twice", "procedure.events.1.event", { name: "approved" }],
    ]);
  });

  it("of phases and duties may not", () =>
    expect(told({ phases: [{ phase: phases[0], label: undefined }] })).toStrictEqual([
      ["procedure-name-taken", "procedure.phases.0.phase", { name: phases[0] }],
    ]));

  it("of one's own need a label", () =>
    expect(told({ events: [{ event: "filed" }] })).toStrictEqual([
      ["missing", "procedure.events.0.label", {}],
    ]));

  it("of duties of the library are not looked at", () =>
    expect(told({ duties: [{ duty: "no-such", who: "caller", ...cited }] })).toStrictEqual([]));
});

describe("labels", () => {
  it.each([
    ["zh-CN", label("备案", "kept")],
    ["en", label("备查", "filing")],
    ["zh-CN", label(" 备案 ", "kept")],
  ])("of two events are told apart in %s", (locale, said) =>
    expect(
      told({
        events: [
          { event: "filed", label: filing },
          { event: "kept", label: said },
        ],
      }),
    ).toStrictEqual([
      [
        "same-label",
        `procedure.events.1.label.${locale}`,
        { label: said[locale as "en"].trim(), word: "kept", other: "filed" },
      ],
    ]),
  );

  it("of an event may be those of a phase, which is another kind of thing", () =>
    expect(
      told({ phases: [{ phase: "in-filing", label: filing }], events: [{ event: "filed", label: filing }] }),
    ).toStrictEqual([]));

  it("of an event may be the same in both languages", () =>
    expect(told({ events: [{ event: "filed", label: label("ABC", "ABC") }] })).toStrictEqual([]));

  it.each([
    ["phase", "phases", "closed", "办结", "closing"],
    ["event", "events", "submitted", "报送", "submission"],
    ["duty", "duties", "lessons", "总结经验", "lessons"],
  ])("of an own %s are not those of the library's %s", (key, list, other, zh, en) => {
    const of = kinds.find(([one]) => one === key)?.[2] as (name: string, said: object) => object;
    const fault = (locale: string, said: string) => [
      ...["same-label", `procedure.${list}.0.label.${locale}`, { label: said, word: "filed", other }],
    ];
    expect(told(of("filed", label(zh, "kept")))).toStrictEqual([fault("zh-CN", zh)]);
    expect(told(of("filed", label("备查", en)))).toStrictEqual([fault("en", en)]);
  });
});

describe("fields of an event", () => {
  const field = (type: string, more: object = {}) => ({ label: label("日期", "day"), type, ...more });
  const withFields = (fields: object, event = "filed") =>
    told({ events: [{ event, label: filing, fields }] });
  const at = "procedure.events.0.fields";

  it("have names that are free", () => {
    expect(withFields({ day: field("date") })).toStrictEqual([]);
    expect(withFields({ Day: field("date") })).toStrictEqual([
      ["own-field-name", `${at}.Day`, { noun: "pilotEvent", name: "Day" }],
    ]);
  });

  it.each(["type", "on", "edition", "id"])("are not called %s, as those of every event are", (name) =>
    expect(withFields({ [name]: field("date") })).toStrictEqual([
      ["own-field-taken", `${at}.${name}`, { noun: "pilotEvent", name }],
    ]),
  );

  it("are not called as those of their event are, and may be called as those of another", () => {
    const of = (event: string) => told({ events: [{ event, fields: { award: field("date") } }] });
    expect(of("approved")).toStrictEqual([
      ["own-field-taken", `${at}.award`, { noun: "pilotEvent", name: "award" }],
    ]);
    expect(of("closed")).toStrictEqual([]);
  });

  it("are told with the way to what is wrong in them", () =>
    expect(withFields({ day: field("day") })).toMatchObject([
      ["own-field-type", `${at}.day.type`, { type: "day" }],
    ]));

  it.each([
    ["zh-CN", label(" ", "day")],
    ["en", label("日期", "")],
  ])("have a label in %s", (locale, said) =>
    expect(withFields({ day: { ...field("date"), label: said } })).toStrictEqual([
      ["missing", `${at}.day.label.${locale}`, {}],
    ]),
  );

  it.each([
    ["Chinese", label(" 日期", "until")],
    ["English", label("截止", "day ")],
  ])("are told apart by their label in %s", (_, said) =>
    expect(withFields({ day: field("date"), until: { ...field("date"), label: said } })).toStrictEqual([
      ["own-field-label-taken", `${at}.until`, { noun: "pilotEvent", name: "until", other: "day" }],
    ]),
  );

  it("may have one label in both languages, and the labels of another event's", () =>
    expect(
      told({
        events: [
          { event: "filed", label: filing, fields: { day: { ...field("date"), label: label("D", "D") } } },
          {
            event: "kept",
            label: label("备查", "kept"),
            fields: { day: { ...field("date"), label: label("D", "D") } },
          },
        ],
      }),
    ).toStrictEqual([]));
});

describe("words of events", () => {
  const words = (zh: string) => [{ value: "by-post", label: label(zh, "by post") }];
  const way = (zh: string) => ({
    way: { label: label("方式", "way"), type: "word" as const, words: words(zh) },
  });
  const clashes = (events: readonly object[], fields?: object) =>
    wordClashesOfEvents({ ...none, events } as never, fields as never).map(({ code, field, values }) => [
      ...[code, field, values],
    ]);
  const fault = (index: number) => [
    "own-word-taken",
    `procedure.events.${index}.fields.way.words.0`,
    { noun: "pilotEvent", name: "way", word: "by-post" },
  ];

  it("are called the same in every event and field of the edition", () => {
    const events = [
      { event: "filed", fields: way("邮寄") },
      { event: "kept", fields: way("邮寄") },
    ];
    expect(clashes(events)).toStrictEqual([]);
    expect(clashes(events, { chain: way("邮寄") })).toStrictEqual([]);
  });

  it("are told of the later event", () =>
    expect(
      clashes([{ event: "a" }, { event: "b", fields: way("邮寄") }, { event: "c", fields: way("寄") }]),
    ).toStrictEqual([fault(2)]));

  it("are held to those of fields of nouns, which are told elsewhere", () => {
    expect(clashes([{ event: "filed", fields: way("寄") }], { chain: way("邮寄") })).toStrictEqual([
      fault(0),
    ]);
    expect(clashes([], { chain: way("邮寄"), plan: way("寄") })).toStrictEqual([]);
  });

  it("are none where there are no events", () =>
    expect(wordClashesOfEvents(none as never, undefined)).toStrictEqual([]));
});
