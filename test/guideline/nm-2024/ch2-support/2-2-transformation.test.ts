import { describe, expect, it } from "vitest";
import {
  anEnterprise,
  aProvider,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("2.2#market-selection", () => {
  const rule = "2.2#market-selection";
  const by = (selection: string | undefined) => changed(sound, { "providers.selection": selection });

  it.each(["open-tender", "open-selection"])("%s is open", (selection) => {
    expect(ask(by(selection), rule)).toEqual(passing("met"));
  });

  it.each(["公开招标", "公开招投标", "公开遴选", "open tender"])("%s is read as its word", (selection) => {
    expect(find(by(selection), rule).outcome).toBe("pass");
  });

  it.each(["negotiation", "direct-award", "单一来源"])("%s is not, which follows from 3.3", (selection) => {
    expect(ask(by(selection), rule)).toEqual({
      ...failing("not-an-open-selection", { allowed: "open-tender, open-selection" }, [
        "providers.selection",
      ]),
      impliedBy: ["3.3#open-tender"],
    });
  });

  it("a word that is not known is asked for again", () => {
    expect(ask(by("某种方式"), rule)).toMatchObject({
      ...lacking("providers.selection"),
      code: "word-not-understood",
      values: { words: "某种方式" },
    });
  });

  it("asks for the way of choosing", () => {
    expect(ask(by(undefined), rule)).toMatchObject(lacking("providers.selection"));
    expect(ask(changed(sound, { providers: undefined }), rule)).toMatchObject(lacking("providers.selection"));
  });

  it("is mended by an open tender, which 3.3 asks for too", () => {
    expect(remedy(by("direct-award"), rule)).toMatchObject({
      possible: true,
      code: "select-by-open-tender",
      changes: [{ action: "set", path: ["providers", "selection"], value: "open-tender" }],
      unsettles: [],
    });
  });
});

describe("2.2#voluntary", () => {
  const rule = "2.2#voluntary";
  // The third of them is above scale.
  const first = (given: Readonly<Record<string, unknown>>) => {
    const values = { scale: "above", ...given };
    return changed(
      sound,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`enterprises.0.${key}`, value])),
    );
  };

  it("passes when all who are included are willing", () => {
    const values = { count: "3", of: "3", names: "企业1, 企业2, 企业3" };
    expect(ask(sound, rule)).toEqual(passing("met", values));
  });

  it("fails on one who is not", () => {
    const values = { count: "1", of: "3", names: "企业1" };
    expect(ask(first({ willing: false }), rule)).toEqual(
      failing("unwilling-included", values, ["enterprises.0"]),
    );
  });

  it("an unwilling one who is left out is left alone", () => {
    expect(find(first({ willing: false, transform: false }), rule).outcome).toBe("pass");
  });

  it("one that has not refused is not unwilling", () => {
    expect(find(first({ willing: undefined }), rule).outcome).toBe("pass");
  });

  it("below scale it is 3.2 that asks for the will", () => {
    expect(find(first({ scale: "below", willing: false }), rule).outcome).toBe("pass");
  });

  it.each([
    {
      values: { willing: undefined, scale: undefined },
      missing: ["enterprises.0.scale", "enterprises.0.willing"],
    },
    { values: { willing: false, scale: undefined }, missing: ["enterprises.0.scale"] },
    { values: { willing: false, transform: undefined }, missing: ["enterprises.0.transform"] },
  ])("asks for $missing", ({ values, missing }) => {
    expect(ask(first(values), rule)).toMatchObject(lacking(...missing));
  });

  it("does not ask whether a willing one is included", () => {
    expect(find(first({ transform: undefined }), rule).outcome).toBe("pass");
  });

  it("asks for the list", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });

  it("an empty list leaves nothing to ask", () => {
    expect(ask(aSmallApplication({ enterprises: [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
  });

  it("one unwilling enterprise is not hidden by another that does not say", () => {
    const draft = changed(first({ willing: false, scale: undefined }), { "enterprises.2.willing": false });
    expect(ask(draft, rule)).toEqual(
      failing(
        "unwilling-included",
        { count: "1", of: "3", names: "企业3" },
        ["enterprises.2"],
        ["enterprises.0.scale"],
      ),
    );
  });

  it("calls an enterprise without a name by its place", () => {
    expect(find(first({ willing: false, name: undefined }), rule).values).toMatchObject({
      names: "enterprises.0",
    });
  });

  it("is mended by leaving out exactly the unwilling, with their refusal as the reason", () => {
    const enterprises = [anEnterprise(1), anEnterprise(2), anEnterprise(3, { willing: false })];
    const draft = aSmallApplication({ enterprises });
    const row = draft.indicators?.findIndex(({ id }) => id === "transformed-above-scale");
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "leave-out-unwilling",
      values: { count: "1" },
      changes: [
        { action: "set", path: ["enterprises", 2, "transform"], value: false },
        { action: "set", path: ["enterprises", 2, "exemption"], value: { reason: "企业不愿改造" } },
        { action: "set", path: ["indicators", row, "target"], value: "0" },
      ],
    });
  });
});

it("2.2#voluntary leaves a reason that an enterprise has given already", () => {
  const refusing = anEnterprise(3, { willing: false, exemption: { reason: "停产" } });
  const draft = aSmallApplication({ enterprises: [anEnterprise(1), anEnterprise(2), refusing] });
  const { changes } = remedy(draft, "2.2#voluntary");
  expect(changes.map(({ path }) => path.join("."))).toEqual([
    "enterprises.2.transform",
    "indicators.16.target",
  ]);
});

describe("2.2#needs-surveyed", () => {
  const rule = "2.2#needs-surveyed";
  const surveyed = (needsSurvey: unknown) => changed(sound, { "plan.needsSurvey": needsSurvey });

  it.each(["共性需求五项，个性需求逐户列明", ["共性", "个性"]])("passes with %j", (said) => {
    expect(ask(surveyed(said), rule)).toEqual(passing("met"));
  });

  it.each(["无", "暂无", "未梳理", "没有", "/", "—", "否"])("%s is none", (said) => {
    expect(ask(surveyed(said), rule)).toEqual(
      failing("stated-as-none", { field: "plan.needsSurvey" }, ["plan.needsSurvey"]),
    );
  });

  it("asks for it", () => {
    expect(ask(surveyed(undefined), rule)).toMatchObject(lacking("plan.needsSurvey"));
  });
});

describe("2.2#diagnosis-offered, once the plan is carried out", () => {
  const rule = "2.2#diagnosis-offered";
  const offering = (...services: (string[] | undefined)[]) =>
    changed(sound, {
      "providers.list": services.map((offered, index) => ({ ...aProvider(index + 1), services: offered })),
    });

  it("passes when the providers offer both between them", () => {
    const both = passing("holds-all", {
      of: "2",
      present: "diagnosis, consulting",
      list: "providers.list.0.services",
    });
    expect(ask(offering(["diagnosis"], ["consulting", "other"]), rule)).toEqual(both);
    expect(ask(offering(["diagnosis", "consulting"], undefined), rule)).toEqual(both);
  });

  it.each([
    { services: ["diagnosis"], count: "1", absent: "consulting" },
    { services: ["consulting"], count: "1", absent: "diagnosis" },
    { services: [], count: "2", absent: "diagnosis, consulting" },
  ])("names what nobody offers: $absent", ({ services, count, absent }) => {
    expect(ask(offering(services, services), rule)).toEqual(
      failing("services-not-offered", { of: "2", count, absent }, ["providers.list"]),
    );
  });

  it("with no provider nothing is offered", () => {
    expect(ask(offering(), rule)).toMatchObject({ outcome: "fail", values: { count: "2" } });
  });

  it("asks the provider who does not say and could offer what is lacking", () => {
    expect(ask(offering(["diagnosis"], undefined), rule)).toMatchObject(lacking("providers.list.1.services"));
  });

  it("asks about a word that it does not understand where that stands", () => {
    expect(ask(offering(["diagnosis"], ["transformation"], ["谘询"]), rule)).toMatchObject({
      ...lacking("providers.list.2.services"),
      code: "word-not-understood",
      values: { words: "谘询" },
    });
    expect(find(offering(["diagnosis"], undefined, ["谘询"]), rule).missing).toEqual([
      "providers.list.1.services",
      "providers.list.2.services",
    ]);
  });

  it("asks for the list of providers", () => {
    const draft = changed(sound, { "providers.list": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("providers.list"));
  });
});
