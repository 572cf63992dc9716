/** The parts of an edition as somebody hands them in, each by the module that reads it. */
import { describe, expect, it } from "vitest";
import { knownParts } from "../../src/edition/known-parts.js";
import { readDivisions } from "../../src/edition/read-divisions.js";
import { readFields } from "../../src/edition/read-fields.js";
import { readNotAsked } from "../../src/edition/read-not-asked.js";
import { clashesBetween, readOwnWords } from "../../src/edition/read-own-words.js";
import { faultsOfRoles, readParameterRoles } from "../../src/edition/read-parameter-roles.js";
import {
  readEditionIndicators,
  readName,
  readOutline,
  readParameters,
} from "../../src/edition/read-parts.js";
import { readProvisions } from "../../src/edition/read-provisions.js";
import { readRules, unknownKeysOf } from "../../src/edition/read-rules.js";
import { stages } from "../../src/kernel/rule.js";

type Read = {
  readonly value: unknown;
  readonly issues: readonly {
    severity: string;
    code: string;
    path: readonly (string | number)[];
    values: object;
  }[];
};
const told = ({ issues }: Pick<Read, "issues">) =>
  issues.map(({ severity, code, path, values }) => [severity, code, path.join("."), values]);
const fault = (code: string, place: string, values = {}) => ["error", code, `edition.${place}`, values];
const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const raising = new Proxy(
  {},
  {
    get: () => {
      throw new Error("no");
    },
    ownKeys: () => {
      throw new Error("no");
    },
  },
);

/** Each reader of a part, what the part is called, what form it has, and one that is sound. */
const readers: readonly (readonly [
  name: string,
  expected: string,
  read: (given: unknown) => Read,
  sound: unknown,
])[] = [
  ["parameters", "a-list", readParameters, [{ id: "a", value: "5", unit: "天", basis: "guideline" }]],
  ["outline", "a-list", readOutline, [{ sentence: "1.1:1", disposition: "rule", rules: ["1.1#a"] }]],
  ["fields", "a-record", readFields, { chain: { rent: { label: label("租金", "rent"), type: "text" } } }],
  ["words", "a-record", readOwnWords, {}],
  ["notAsked", "a-list", readNotAsked, []],
];

describe.each(readers)("the part %s", (name, expected, read, sound) => {
  it("is taken as it is the second time", () => {
    const first = read(sound);
    expect(first.issues).toStrictEqual([]);
    expect(Object.isFrozen(first.value)).toBe(true);
    expect(read(first.value).value).toBe(first.value);
    expect(read(first.value).issues).toStrictEqual([]);
  });

  it.each([
    ["null", null],
    ["a number", 5],
    ["a text", "text"],
    [expected === "a-list" ? "a record" : "a list", expected === "a-list" ? {} : []],
  ])("is not %s", (_, given) =>
    expect(told(read(given))).toStrictEqual([fault("wrong-type", name, { expected })]),
  );

  it("is told of by its place where it cannot be looked at, or holds no data", () => {
    expect(told(read(raising))[0]?.[2]).toBe(`edition.${name}`);
    const place = told(read(expected === "a-list" ? [() => 1] : { one: () => 1 }))[0]?.[2];
    expect(place).toBe(`edition.${name}.${expected === "a-list" ? "0" : "one"}`);
  });
});

describe("parameters", () => {
  it("that nobody has given are null, and need no unit", () =>
    expect(readParameters([{ id: "a", value: null, basis: "guideline" }]).value).toStrictEqual([
      { id: "a", value: null, unit: "", basis: "guideline" },
    ]));

  it("that are wrong are left out, and told of by their place", () => {
    const read = readParameters([{ id: "a", value: "5", unit: "天", basis: "guideline" }, 5, { id: "b" }]);
    expect(read.value.map(({ id }) => id)).toStrictEqual(["a"]);
    expect(told(read).map(([, code, place]) => [code, place])).toStrictEqual([
      ["wrong-type", "edition.parameters.1"],
      ["missing", "edition.parameters.2.basis"],
    ]);
  });
});

describe("names", () => {
  it.each(["a", " a "])("can be %j", (name) =>
    expect(readName(name, ["edition", "id"])).toStrictEqual({ value: name, issues: [] }),
  );

  it.each([
    ["missing", ""],
    ["missing", "  "],
    ["missing", undefined],
    ["missing", null],
  ])("are %s: %j", (code, name) =>
    expect(told(readName(name, ["edition", "id"]))).toStrictEqual([fault(code, "id")]),
  );

  it.each([5, {}, [], true])("cannot be %j", (name) => {
    expect(told(readName(name, ["edition", "id"]))).toStrictEqual([
      fault("wrong-type", "id", { expected: "a-text" }),
    ]);
    expect(readName(name, []).value).toBe("");
  });
});

describe("rules", () => {
  const rule = {
    ...{ id: "1.1#a", phrase: "甲", force: "must", basis: "text", stage: "application" },
    check: () => ({}),
  };
  const of = (parts: object) => told(readRules([{ ...rule, ...parts }]));

  it("are a list that is not too long", () => {
    for (const given of [5, {}, null, undefined, Array.from({ length: 10_001 }, () => rule)])
      expect(told(readRules(given))).toStrictEqual([fault("wrong-type", "rules", { expected: "a-list" })]);
    expect(readRules(Array.from({ length: 10_000 }, () => rule)).value).toHaveLength(10_000);
  });

  it.each([5, null, "rule", []])("are records: %j", (given) =>
    expect(told(readRules([given]))).toStrictEqual([
      fault("wrong-type", "rules.0", { expected: "a-record" }),
    ]),
  );

  it.each(["id", "phrase", "force", "basis", "stage", "check"])("have a part %s", (name) =>
    expect(of({ [name]: undefined })).toStrictEqual([fault("missing", `rules.0.${name}`)]),
  );

  it.each([
    ["id", 5, "a-text"],
    ["phrase", 5, "a-text"],
    ["check", "met", "a-function"],
    ["judge", 5, "a-text"],
    ["parameters", "a", "a-list"],
    ["parameters", [5], "a-list"],
    ["parameters", { 0: "a" }, "a-list"],
    ["mend", {}, "a-function"],
  ])("have as %s no %j", (name, value, expected) =>
    expect(of({ [name]: value })).toStrictEqual([fault("wrong-type", `rules.0.${name}`, { expected })]),
  );

  it.each([
    ["force", ["must", "prefer", "target"]],
    ["basis", ["text", "reading"]],
    ["stage", stages],
  ])("have as %s one of %j", (name, allowed) => {
    const [[, code, place, values] = []] = of({ [name]: "骆驼" });
    expect([code, place]).toStrictEqual(["unknown-word", `edition.rules.0.${name}`]);
    const words = String((values as { allowed: string }).allowed).split(", ");
    expect(words).toStrictEqual(allowed);
    for (const word of words) expect(of({ [name]: word })).toStrictEqual([]);
  });

  it("may have a judge, parameters, a mend and a predicate", () =>
    expect(of({ judge: "reviewer", parameters: ["a"], mend: () => ({}), predicate: {} })).toStrictEqual([]));

  it("are warned of keys that nobody reads, with the nearest", () =>
    expect(of({ checks: 1, 骆驼: 2 })).toStrictEqual([
      ["warning", "unknown-key", "edition.rules.0.checks", { key: "checks", closest: "check" }],
      ["warning", "unknown-key", "edition.rules.0.骆驼", { key: "骆驼" }],
    ]));

  it("are kept as they are where nobody can change them, and copied where somebody can", () => {
    const frozen = Object.freeze({ ...rule });
    expect(readRules([frozen]).value[0]).toBe(frozen);
    const [copy] = readRules([rule]).value;
    expect(copy).not.toBe(rule);
    expect(copy).toEqual(rule);
    expect(Object.isFrozen(copy)).toBe(true);
    expect(readRules([copy]).value[0]).toBe(copy);
  });

  it("that are wrong are left out", () =>
    expect(readRules([{ ...rule, id: 5 }, rule]).value).toHaveLength(1));

  it("have keys of which a message shows sixty characters", () =>
    expect(unknownKeysOf(new Map([["x".repeat(61), 1]]), ["a"], ["edition"])).toMatchObject([
      { path: ["edition", "x".repeat(60)], values: { key: "x".repeat(60) } },
    ]));
});

describe("provisions", () => {
  const ids = new Set(["1.1#a"]);
  it("name rules that there are, or cite", () => {
    const given = { quota: "1.1#a", uses: { clause: "1.1", phrase: "用途" } };
    const read = readProvisions(given, ids);
    expect(read).toStrictEqual({ value: given, issues: [] });
    expect(readProvisions(read.value, new Set())).toStrictEqual({ value: read.value, issues: [] });
  });

  it("are told of by their name where there is no such rule", () =>
    expect(told(readProvisions({ quota: "1.1#b", period: "1.1#a" }, ids))).toStrictEqual([
      fault("unknown-rule", "provisions.quota", { id: "1.1#b" }),
    ]));

  it("may be none", () => {
    expect(readProvisions(undefined, ids)).toStrictEqual({ value: undefined, issues: [] });
    expect(readProvisions(null, ids).value).toStrictEqual({});
  });
});

describe("roles of parameters", () => {
  const parameter = (id: string, unit = "天") => ({ id, value: "5", unit, basis: "guideline" as const });

  it("are named, or told of with the nearest parameter", () => {
    expect(readParameterRoles({ pilotYears: "years" }, [parameter("years")])).toStrictEqual({
      ...{ value: { pilotYears: "years" }, issues: [] },
    });
    expect(
      told(readParameterRoles({ pilotYears: "yeers", leapDay: "骆驼" }, [parameter("years")])),
    ).toStrictEqual([
      fault("unknown-parameter", "parameterRoles.pilotYears", { id: "yeers", closest: "years" }),
      fault("unknown-parameter", "parameterRoles.leapDay", { id: "骆驼" }),
    ]);
  });

  it("go by the names of parameters where nobody says", () => {
    const parameters = ["pilot-years", "publicity-days", "other"].map((id) => parameter(id));
    const { value, issues } = readParameterRoles(undefined, parameters);
    expect(value).toStrictEqual({ pilotYears: "pilot-years", publicityDays: "publicity-days" });
    expect(issues).toStrictEqual([]);
    expect(readParameterRoles(value, []).value).toBe(value);
    expect(readParameterRoles(undefined, [parameter("other")]).value).toBeUndefined();
  });

  it("are read once", () => {
    const { value } = readParameterRoles({ pilotYears: "years" }, [parameter("years")]);
    expect(readParameterRoles(value, [])).toStrictEqual({ value, issues: [] });
    expect(readParameterRoles(null, []).value).toStrictEqual({});
  });

  it.each([
    ["pilotYears", "天", "term-counts-no-years"],
    ["publicityDays", "周", "term-counts-no-days"],
    ["midtermEvaluationDays", "周", "term-counts-no-days"],
    ["finalEvaluationDays", "户", "term-counts-no-days"],
  ])("count what they are for: %s in %s", (role, unit, code) =>
    expect(told({ issues: faultsOfRoles([parameter("x", unit)], undefined, { [role]: "x" }) })).toStrictEqual(
      [fault(code, `parameterRoles.${role}`, { unit })],
    ),
  );

  it("of a parameter that is not there count nothing", () => {
    expect(faultsOfRoles([], undefined, { pilotYears: "x" })).toStrictEqual([]);
    expect(faultsOfRoles([parameter("x")])).toStrictEqual([]);
  });
});

describe("own words", () => {
  const at = "plan.safeguardKinds";
  const word = (value: string, zh: string, en: string) => ({ value, label: label(zh, en) });

  it("stand at a place of words that is open to them", () => {
    const words = [word("own", "自定", "own")];
    expect(readOwnWords({ [at]: words })).toStrictEqual({ value: { [at]: words }, issues: [] });
    expect(told(readOwnWords({ [at]: [] }))).toStrictEqual([
      fault("own-words-empty", `words.${at}`, { place: at }),
    ]);
    expect(told(readOwnWords({ "no.such": [] }))[0]?.slice(1, 3)).toStrictEqual([
      ...["own-words-of-nothing", "edition.words.no.such"],
    ]);
    expect(told(readOwnWords({ ["x".repeat(61)]: [] }))[0]?.[3]).toMatchObject({ place: "x".repeat(60) });
  });

  it("of a field are told of where an own field calls one of them otherwise", () => {
    const field = (zh: string) => ({
      chain: { way: { label: label("方式", "way"), type: "word" as const, words: [word("own", zh, "own")] } },
    });
    const words = { [at]: [word("own", "自定", "own")] };
    expect(clashesBetween(field("自定") as never, words as never)).toStrictEqual([]);
    expect(told({ issues: clashesBetween(field("别的") as never, words as never) })).toStrictEqual([
      fault("own-word-taken", `words.${at}.0`, { place: at, word: "own" }),
    ]);
    expect(clashesBetween()).toStrictEqual([]);
  });
});

describe("fields that are not asked for", () => {
  it("are terms of the vocabulary", () => {
    const { value } = readNotAsked(["application.year", "骆驼", 5]);
    expect(value?.every((one) => one === "application.year")).toBe(true);
  });

  it("are told of with the nearest, as far as a message shows them", () => {
    const long = "x".repeat(61);
    expect(told(readNotAsked([5, long]))).toMatchObject([
      fault("wrong-type", "notAsked.0", { expected: "a-text" }),
      fault("not-asked-of-nothing", "notAsked.1", { term: "x".repeat(60) }),
    ]);
    const [[, , , values] = []] = told(readNotAsked(["application.yaer"]));
    expect(values).toMatchObject({ term: "application.yaer" });
    expect(values).toHaveProperty("closest");
  });
});

describe("divisions", () => {
  const placeOf = (code: string, zh: string, en: string) => ({ code, label: label(zh, en) });
  const of = (...places: readonly object[]) => told(readDivisions({ places }));
  const shenzhen = placeOf("440300", "深圳市", "Shenzhen");

  it("are read once", () => {
    const { value } = readDivisions({ places: [shenzhen] });
    expect(readDivisions(value).value).toBe(value);
    expect(readDivisions(undefined)).toStrictEqual({ value: undefined, issues: [] });
    expect(readDivisions(null).value).toBeUndefined();
  });

  it.each(["44", "4403", "440300", "440300000", "440300000000", "123"])("can have the code %s", (code) =>
    expect(of(placeOf(code, "深圳市", "Shenzhen"))).toStrictEqual([]),
  );

  it.each(["4", "4403000000001", "44a", "44 ", "广东"])("cannot have the code %s", (code) =>
    expect(of(placeOf(code, "深圳市", "Shenzhen"))).toStrictEqual([
      fault("not-a-division-code", "divisions.places.0.code", { code }),
    ]),
  );

  it("show sixty characters of a code that is none", () =>
    expect(of(placeOf("x".repeat(61), "深圳市", "Shenzhen"))[0]?.[3]).toStrictEqual({
      code: "x".repeat(60),
    }));

  it.each([
    ["code", placeOf("440300", "别市", "Other"), "code", "440300"],
    ["code without the noughts that fill it up", placeOf("4403", "别市", "Other"), "code", "4403"],
    ["name", placeOf("440400", "深圳市", "Other"), "label", "深圳市"],
    ["English name", placeOf("440400", "别市", "shen zhen"), "label", "shen zhen"],
  ])("have each one %s", (_, other, field, name) =>
    expect(of(placeOf("440100", "广州市", "Guangzhou"), shenzhen, other)).toStrictEqual([
      fault("repeated-division", `divisions.places.2.${field}`, { name, first: "2" }),
    ]),
  );

  it("may have one name within two others", () =>
    expect(
      of(
        ...[placeOf("320100", "南京市", "Nanjing"), placeOf("320300", "徐州市", "Xuzhou")],
        ...[placeOf("320106", "鼓楼区", "Gulou"), placeOf("320302", "鼓楼区", "Gulou")],
      ),
    ).toStrictEqual([]));

  it("have one name once within the same", () =>
    expect(
      of(
        ...[placeOf("320000", "江苏省", "Jiangsu"), placeOf("320106", "鼓楼区", "Gulou")],
        placeOf("320302", "鼓楼区", "Drum"),
      ),
    ).toStrictEqual([
      fault("repeated-division", "divisions.places.2.label", { name: "鼓楼区", first: "2" }),
    ]));
});

it("what is known of a part is known of its kind alone, and of what is no part nothing", () => {
  const part = {};
  knownParts("list").add(part);
  expect([knownParts("list").has(part), knownParts("rule").has(part)]).toStrictEqual([true, false]);
  for (const none of [undefined, null, 5, "list"]) expect(knownParts("list").has(none)).toBe(false);
});

it("indicators are read as they are, and one that is wrong is told by its place", () =>
  expect(told(readEditionIndicators([5]))).toStrictEqual([
    fault("wrong-type", "indicators.0", { expected: "a-record" }),
  ]));
