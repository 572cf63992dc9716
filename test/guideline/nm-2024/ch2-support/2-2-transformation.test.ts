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

  it.each(["negotiation", "direct-award", "公开招标"])("%s is not known to be", (selection) => {
    expect(ask(by(selection), rule)).toEqual(
      failing("not-an-open-selection", { allowed: "open-tender, open-selection" }, ["providers.selection"]),
    );
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
  const first = (values: Readonly<Record<string, unknown>>) =>
    changed(
      sound,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`enterprises.0.${key}`, value])),
    );

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

  it("an above-scale enterprise that has not refused is not unwilling", () => {
    expect(find(first({ scale: "above", willing: undefined }), rule).outcome).toBe("pass");
  });

  it("an above-scale enterprise can refuse", () => {
    expect(find(first({ scale: "above", willing: false }), rule).outcome).toBe("fail");
  });

  it.each([
    { values: { willing: undefined }, missing: ["enterprises.0.willing"] },
    { values: { willing: undefined, scale: undefined }, missing: ["enterprises.0.willing"] },
    { values: { willing: false, transform: undefined }, missing: ["enterprises.0.transform"] },
    {
      values: { willing: undefined, transform: undefined },
      missing: ["enterprises.0.transform", "enterprises.0.willing"],
    },
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
    const draft = changed(first({ willing: undefined }), { "enterprises.1.willing": false });
    expect(ask(draft, rule)).toEqual(
      failing(
        "unwilling-included",
        { count: "1", of: "3", names: "企业2" },
        ["enterprises.1"],
        ["enterprises.0.willing"],
      ),
    );
  });

  it("calls an enterprise without a name by its place", () => {
    expect(find(first({ willing: false, name: undefined }), rule).values).toMatchObject({
      names: "enterprises.0",
    });
  });

  it("is mended by leaving out exactly the unwilling", () => {
    const enterprises = [
      anEnterprise(1),
      anEnterprise(2, { willing: false }),
      anEnterprise(3, { willing: false }),
    ];
    expect(remedy(aSmallApplication({ enterprises }), rule)).toMatchObject({
      possible: true,
      code: "leave-out-unwilling",
      values: { count: "2" },
      changes: [
        { action: "set", path: ["enterprises", 1, "transform"], value: false },
        { action: "set", path: ["enterprises", 2, "transform"], value: false },
      ],
    });
  });
});

describe("2.2#diagnosis-offered", () => {
  const rule = "2.2#diagnosis-offered";
  const offering = (...services: (string[] | undefined)[]) =>
    changed(sound, {
      "providers.list": services.map((offered, index) => ({ ...aProvider(index + 1), services: offered })),
    });

  it("passes when the providers offer both between them", () => {
    const both = passing("holds-all", { of: "2", present: "diagnosis, consulting" });
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

  it("asks for the list of providers", () => {
    const draft = changed(sound, { "providers.list": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("providers.list"));
  });
});
