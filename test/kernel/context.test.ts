import { describe, expect, it } from "vitest";
import { type Circumstances, record } from "../../src/kernel/context.js";
import type { Fact } from "../../src/kernel/fact.js";
import type { Judgement } from "../../src/kernel/judgement.js";
import type { Parameter } from "../../src/kernel/parameter.js";

const aParameter = (over: Partial<Parameter> = {}): Parameter => ({
  id: "least",
  value: "100",
  unit: "户",
  basis: "guideline",
  ...over,
});

const circumstances = (
  parameters: readonly Parameter[] = [],
  judgements: readonly Judgement[] = [],
): Circumstances => ({
  asOf: "2024-06-30",
  stage: "application",
  parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
  judgements,
  strict: false,
  place: (code: string) => ({ code, isKnown: false }),
});

const contextWith = (parameters: readonly Parameter[], taken?: ReadonlyMap<string, string>) =>
  record("3.2#minimum-enterprises", circumstances(parameters), taken).context;

it("has no unit for a figure that the edition does not have", () => {
  expect(contextWith([aParameter()]).unit("least")).toBe("户");
  expect(contextWith([]).unit("least")).toBe("");
});

describe("a figure", () => {
  const figure = (parameters: readonly Parameter[], on?: string) =>
    contextWith(parameters).figure("least", on);

  it("is a whole number, and lacks nothing", () => {
    expect(figure([aParameter()])).toStrictEqual({ value: 100, field: "parameters.least" });
  });

  it("may be nought", () => {
    expect(figure([aParameter({ value: "0" })]).value).toBe(0);
  });

  it.each(["1.5", "-1", "1e3", "0100", "1234567890", "many", ""])("%j is of another form", (value) => {
    expect(figure([aParameter({ value })])).toStrictEqual({
      value: undefined,
      field: "parameters.least",
      lack: "parameter-of-another-form",
    });
  });

  it("a list is of another form", () => {
    expect(figure([aParameter({ value: ["100"] })]).lack).toBe("parameter-of-another-form");
  });

  it.each([
    ["unknown to the edition", [], "parameter-unknown"],
    ["given by nobody", [aParameter({ value: null })], "parameter-not-given"],
    ["expired", [aParameter({ validTo: "2024-06-29" })], "parameter-expired"],
    ["not valid yet", [aParameter({ validFrom: "2024-07-01" })], "parameter-not-yet-valid"],
  ])("%s is missing for that reason", (_, parameters, lack) => {
    expect(figure(parameters)).toStrictEqual({ value: undefined, field: "parameters.least", lack });
  });

  it("is the one of the day that is named, where one is", () => {
    const inJune = aParameter({ validTo: "2024-06-30" });
    expect(figure([inJune]).value).toBe(100);
    expect(figure([inJune], "2024-07-01")).toMatchObject({ value: undefined, lack: "parameter-expired" });
  });
});

describe("a text", () => {
  const text = (parameters: readonly Parameter[], on?: string) => contextWith(parameters).text("least", on);

  it.each(["2026-12-31", "0.8", "150000000.50", "capital"])("%s is one as it stands", (value) => {
    expect(text([aParameter({ value })])).toStrictEqual({ value, field: "parameters.least" });
  });

  it("a list is of another form", () => {
    expect(text([aParameter({ value: ["0.8"] })]).lack).toBe("parameter-of-another-form");
  });

  it("goes by the day it is asked for", () => {
    const until = aParameter({ value: "0.8", validTo: "2024-06-30" });
    expect(text([until], "2024-06-30").value).toBe("0.8");
    expect(text([until], "2024-07-01").lack).toBe("parameter-expired");
  });
});

describe("a list", () => {
  const list = (parameters: readonly Parameter[]): Fact<readonly string[]> =>
    contextWith(parameters).list("least");

  it("is a list, and lacks nothing", () => {
    expect(list([aParameter({ value: ["150100", "150200"] })])).toStrictEqual({
      value: ["150100", "150200"],
      field: "parameters.least",
    });
  });

  it("may be empty", () => {
    expect(list([aParameter({ value: [] })]).value).toStrictEqual([]);
  });

  it("a single word is of another form", () => {
    expect(list([aParameter()]).lack).toBe("parameter-of-another-form");
  });

  it("that nobody has given is missing", () => {
    expect(list([aParameter({ value: null })]).lack).toBe("parameter-not-given");
  });
});

describe("a choice", () => {
  const reading = (over: Partial<Parameter> = {}): Parameter =>
    aParameter({
      id: "count",
      value: "roster",
      choices: ["roster", "targets"],
      basis: "assumption",
      ...over,
    });
  const choice = (parameters: readonly Parameter[], taken?: ReadonlyMap<string, string>) =>
    contextWith(parameters, taken).choice("count");

  it("is the reading that is in force", () => {
    expect(choice([reading({ value: "targets" })])).toStrictEqual({
      value: "targets",
      field: "parameters.count",
    });
  });

  it.each([
    ["unknown to the edition", [], "parameter-unknown"],
    ["given by nobody", [reading({ value: null })], "parameter-not-given"],
    ["expired", [reading({ validTo: "2024-06-29" })], "parameter-expired"],
    ["not valid yet", [reading({ validFrom: "2024-07-01" })], "parameter-not-yet-valid"],
    ["none of the readings", [reading({ value: "by-eye" })], "parameter-of-another-form"],
    ["a list", [reading({ value: ["roster"] })], "parameter-of-another-form"],
    ["a parameter without readings", [aParameter({ id: "count" })], "parameter-of-another-form"],
    ["the name of something every object has", [reading({ value: "toString" })], "parameter-of-another-form"],
  ])("that is %s is missing for that reason", (_, parameters, lack) => {
    expect(choice(parameters)).toStrictEqual({ value: undefined, field: "parameters.count", lack });
  });

  it("can be fixed to a reading, to see what would follow from it", () => {
    const taken = new Map([["count", "targets"]]);
    expect(choice([reading()], taken)).toStrictEqual({ value: "targets", field: "parameters.count" });
    expect(choice([reading({ value: null })], taken).value).toBe("targets");
  });

  it("that is fixed leaves the others as they are", () => {
    expect(choice([reading()], new Map([["leap-day", "first-of-march"]])).value).toBe("roster");
  });
});

describe("what was read", () => {
  const parameters = [
    aParameter(),
    aParameter({ id: "codes", value: ["150200"] }),
    aParameter({ id: "unread" }),
  ];

  it("is recorded: figures and lists as uses, each once", () => {
    const { context, uses } = record("3.2#minimum-enterprises", circumstances(parameters));
    context.figure("least");
    context.list("codes");
    context.figure("least");
    expect([...uses.values()]).toStrictEqual([
      { id: "least", value: "100", unit: "户", basis: "guideline" },
      { id: "codes", value: ["150200"], unit: "户", basis: "guideline" },
    ]);
  });

  it("holds one that has expired, since that is what an answer rests on", () => {
    const { context, uses } = record("x", circumstances([aParameter({ validTo: "2023-12-31" })]));
    context.figure("least");
    expect([...uses.keys()]).toStrictEqual(["least"]);
  });

  it("holds none that the edition does not have", () => {
    const { context, uses } = record("x", circumstances());
    context.figure("nowhere");
    expect([...uses.keys()]).toStrictEqual([]);
  });

  it("holds choices apart from the rest, in the order of reading", () => {
    const { context, uses, choices } = record("x", circumstances(parameters));
    context.choice("second");
    context.choice("first");
    context.choice("second");
    expect([...choices]).toStrictEqual(["second", "first"]);
    expect(uses.size).toBe(0);
  });
});

describe("the judgements a rule sees", () => {
  const aRecord = (over: Partial<Judgement>): Judgement => ({
    rule: "3.2#minimum-enterprises",
    verdict: "pass",
    by: "reviewer",
    on: "2024-06-01",
    grounds: "seen",
    ...over,
  });
  const ofAll = aRecord({ grounds: "of all" });
  const ofOne = aRecord({ subject: "one" });
  const ofTwo = aRecord({ subject: "two" });
  const ofAnother = aRecord({ rule: "3.3#providers" });

  const { context } = record("3.2#minimum-enterprises", circumstances([], [ofAll, ofOne, ofTwo, ofAnother]));
  const seen = context.judgements;

  it("are, for a rule that judges a whole, those about the whole", () => {
    expect(seen()).toStrictEqual([ofAll]);
  });

  it("are, for one subject, those about it and those about all", () => {
    expect(seen(["one", "its code"])).toStrictEqual([ofAll, ofOne]);
  });

  it("are, for a subject nobody has judged, those about all", () => {
    expect(seen(["three"])).toStrictEqual([ofAll]);
  });
});
