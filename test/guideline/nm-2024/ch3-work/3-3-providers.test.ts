import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aProvider,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  judged,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();
const listing = (...list: object[]) => changed(sound, { "providers.list": list });

describe("3.3#open-tender", () => {
  const rule = "3.3#open-tender";
  const by = (selection: string | undefined) => changed(sound, { "providers.selection": selection });

  it("passes by open tender", () => {
    expect(ask(by("open-tender"), rule)).toEqual(passing("met"));
  });

  it.each(["open-selection", "negotiation", "direct-award"])("%s is no open tender", (selection) => {
    expect(ask(by(selection), rule)).toEqual(failing("not-an-open-tender", {}, ["providers.selection"]));
  });

  it.each([
    { selection: "无", code: "facts-missing" },
    { selection: "某种方式", code: "word-not-understood" },
  ])("$selection is no way of choosing yet: $code", ({ selection, code }) => {
    expect(ask(by(selection), rule)).toMatchObject({ ...lacking("providers.selection"), code });
  });

  it("asks for the way of choosing", () => {
    expect(ask(by(undefined), rule)).toMatchObject(lacking("providers.selection"));
  });

  it("is mended by an open tender", () => {
    expect(remedy(by("open-selection"), rule)).toMatchObject({
      possible: true,
      code: "select-by-open-tender",
      changes: [{ action: "set", path: ["providers", "selection"], value: "open-tender" }],
    });
  });
});

describe("3.3#enterprise-choice", () => {
  const rule = "3.3#enterprise-choice";
  const providers = (count: number) => Array.from({ length: count }, (_, index) => aProvider(index + 1));

  it.each([2, 3])("%d providers are a choice", (count) => {
    const values = { actual: `${count}`, required: "2", unit: "家" };
    expect(ask(listing(...providers(count)), rule)).toEqual(passing("enough", values));
  });

  it.each([
    { count: 1, shortfall: "1" },
    { count: 0, shortfall: "2" },
  ])("$count is none", ({ count, shortfall }) => {
    const values = { actual: `${count}`, required: "2", shortfall, unit: "家" };
    expect(ask(listing(...providers(count)), rule)).toEqual(
      failing("too-few-providers", values, ["providers.list"]),
    );
  });

  it("one provider under two names is no choice", () => {
    expect(ask(listing(aProvider(1), { ...aProvider(1), name: "又名" }), rule)).toMatchObject({
      outcome: "fail",
      values: { actual: "1" },
    });
  });

  it("asks for the codes that could tell providers apart", () => {
    const nameless = { name: "某服务商" };
    expect(ask(listing(aProvider(1), nameless), rule)).toMatchObject(lacking("providers.list.1.creditCode"));
    expect(find(listing(aProvider(1), aProvider(2), nameless), rule).outcome).toBe("pass");
    expect(ask(listing(nameless), rule)).toMatchObject({
      outcome: "fail",
      missing: ["providers.list.0.creditCode"],
    });
  });

  it("asks for the list", () => {
    const draft = changed(sound, { "providers.list": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("providers.list"));
  });

  it("says that two is an assumption, and does not rest on it in strict mode", () => {
    expect(uses(find(sound, rule))).toEqual(["minimum-providers: 2 (assumption)"]);
    expect(ask(sound, rule, { strict: true })).toMatchObject({
      ...lacking("parameters.minimum-providers"),
      code: "rests-on-assumption",
    });
  });

  it("takes the caller's figure", () => {
    const edition = withParameters(nm2024, { "minimum-providers": "3" });
    const finding = find(sound, rule, { edition, strict: true });
    expect(finding).toMatchObject({ outcome: "fail", values: { required: "3", shortfall: "1" } });
    expect(uses(finding)).toEqual(["minimum-providers: 3 (caller)"]);
  });

  it("providers are for the league or city to find", () => {
    expect(remedy(listing(aProvider(1)), rule)).toMatchObject({
      possible: false,
      code: "providers-must-be-found",
      values: { count: "1" },
      changes: [],
    });
  });
});

describe("3.3#provider-cases", () => {
  const rule = "3.3#provider-cases";
  const both = { count: "2", of: "2", names: "服务商1, 服务商2" };
  const second = (cases: unknown) => changed(sound, { "providers.list.1.cases": cases });

  it.each([{ cases: "一个案例" }, { cases: ["案例一", "案例二"] }])("passes with $cases", ({ cases }) => {
    expect(ask(second(cases), rule)).toEqual(passing("met", both));
  });

  it("asks the provider who names none", () => {
    expect(ask(second(undefined), rule)).toMatchObject(lacking("providers.list.1.cases"));
  });

  it.each(["无", ["无"], "/"])("%j is no case", (cases) => {
    expect(find(second(cases), rule)).toMatchObject({ outcome: "fail", fields: ["providers.list.1.cases"] });
  });

  it("an empty list of cases is none", () => {
    expect(ask(second([]), rule)).toEqual(
      failing("provider-without-case", { count: "1", of: "2", names: "服务商2" }, ["providers.list.1.cases"]),
    );
  });

  it("a provider without a case is not hidden by another that does not say", () => {
    const draft = changed(second([]), { "providers.list.0.cases": undefined });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: ["providers.list.1.cases"],
      missing: ["providers.list.0.cases"],
    });
  });

  it("calls a provider without a name by its place", () => {
    const draft = changed(second([]), { "providers.list.1.name": undefined });
    expect(find(draft, rule).values).toMatchObject({ names: "providers.list.1" });
  });

  it("asks for the list, and asks nothing of an empty one", () => {
    const draft = changed(sound, { "providers.list": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("providers.list"));
    expect(ask(listing(), rule)).toMatchObject({ outcome: "not-applicable", code: "nothing-listed" });
  });

  it("cases are for the provider to find", () => {
    expect(remedy(second([]), rule)).toMatchObject({ possible: false, code: "cases-must-be-found" });
  });
});

describe.each([
  "3.3#provider-knowledge",
  "3.3#provider-capability",
  "3.3#provider-ecosystem",
  "3.3#provider-continuity",
])("%s", (rule) => {
  const names = (...numbers: number[]) => ({
    count: `${numbers.length}`,
    of: "2",
    names: numbers.map((number) => `服务商${number}`).join(", "),
  });
  const given = (...judgements: ReturnType<typeof judged>[]) => find(sound, rule, { judgements });

  it("asks for a judgement on every provider", () => {
    expect(given()).toMatchObject({
      outcome: "needs-judgement",
      code: "judgement-needed",
      values: names(1, 2),
      missing: [],
    });
  });

  it("one record can be about all of them", () => {
    const record = judged(rule, "pass");
    expect(given(record)).toMatchObject({ outcome: "pass", code: "judged-met", values: names(1, 2) });
  });

  it.each([
    { by: "name", of: (number: number) => aProvider(number).name },
    { by: "credit code", of: (number: number) => aProvider(number).creditCode },
    { by: "place", of: (number: number) => `providers.list.${number - 1}` },
  ])("a record can be about one, by its $by", ({ of }) => {
    const records = [judged(rule, "pass", of(1)), judged(rule, "pass", of(2))];
    expect(given(...records)).toMatchObject({ outcome: "pass", values: names(1, 2), judgements: records });
    expect(given(judged(rule, "pass", of(1)))).toMatchObject({
      outcome: "needs-judgement",
      code: "judgement-needed",
      values: names(2),
    });
    expect(given(judged(rule, "pass", of(1)), judged(rule, "fail", of(2)))).toMatchObject({
      outcome: "fail",
      code: "judged-not-met",
      values: names(2),
    });
  });

  it("one that is judged not to meet it is not hidden by another that nobody has judged", () => {
    expect(given(judged(rule, "fail", "服务商2"))).toMatchObject({ outcome: "fail", values: names(2) });
  });

  it("records on one provider that contradict each other settle nothing", () => {
    const records = [judged(rule, "pass"), judged(rule, "fail", "服务商2")];
    expect(given(...records)).toMatchObject({
      outcome: "needs-judgement",
      code: "judgements-differ",
      values: names(2),
    });
  });

  it("a record about somebody else says nothing", () => {
    expect(given(judged(rule, "pass", "服务商3"))).toMatchObject({
      outcome: "needs-judgement",
      judgements: [],
    });
  });

  it("asks for the list, and asks nothing of an empty one", () => {
    const draft = changed(sound, { "providers.list": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("providers.list"));
    expect(ask(listing(), rule)).toMatchObject({ outcome: "not-applicable", code: "nothing-listed" });
  });

  it("only the judge can mend it", () => {
    expect(remedy(sound, rule, { judgements: [judged(rule, "fail")] })).toMatchObject({
      possible: false,
      code: "only-the-judge-can",
      changes: [],
    });
  });
});
