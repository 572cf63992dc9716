import { describe, expect, it } from "vitest";
import { factsOfApplication } from "../../../../src/application/facts.js";
import { type ApplicationDraft, assessApplication, nm2024 } from "../../../../src/index.js";
import { proposeMend } from "../../../../src/kernel/evaluate.js";
import {
  anEnterprise,
  aSmallApplication,
  ask,
  asOf,
  changed,
  failing,
  find,
  judged,
  lacking,
  passing,
  remedy,
  smallEdition,
} from "../../../support/an-application.js";
import { describeJudgeAlone, describeJudged } from "../../../support/judged.js";

const sound = aSmallApplication();
const all = { count: "3", of: "3", names: "企业1, 企业2, 企业3" };
const one = { count: "1", of: "3", names: "企业1" };

/** The small application with other values for its first enterprise, which is below scale and willing. */
const first = (values: Readonly<Record<string, unknown>>, draft: object = sound) =>
  changed(
    draft,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`enterprises.0.${key}`, value])),
  );
const above = { scale: "above", willing: undefined };
const setTransform = (index: number, value: boolean) => ({
  action: "set",
  path: ["enterprises", index, "transform"],
  value,
});

/** What the rule itself proposes, whether or not it is enough. */
const proposed = (draft: ApplicationDraft, rule: string) =>
  proposeMend(
    nm2024.rules.find(({ id }) => id === rule) as (typeof nm2024.rules)[number],
    factsOfApplication(draft),
    {
      asOf,
      stage: "application",
      parameters: new Map(nm2024.parameters.map((one) => [one.id, one])),
      judgements: [],
      strict: false,
      place: (code: string) => ({ code, isKnown: false }),
    },
  );

describe.each([
  "3.2#enterprises-in-chains",
  "3.2#above-scale-all",
  "3.2#below-scale-willing",
  "3.2#priority-enterprises",
])("%s", (rule) => {
  it("asks for the list of enterprises", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });

  it("passes for the sound application, of which it names the first enterprises", () => {
    expect(ask(sound, rule)).toEqual(passing("met", all));
  });
});

describe("3.2#enterprises-in-chains", () => {
  const rule = "3.2#enterprises-in-chains";

  it("fails on one to be transformed that belongs to no chosen chain", () => {
    expect(ask(first({ chainId: "other" }), rule)).toEqual(
      failing("outside-the-chains", one, ["enterprises.0"]),
    );
  });

  it("moves nobody out while no chain is chosen: chains are what is missing", () => {
    expect(remedy(changed(sound, { chains: [] }), rule)).toMatchObject({
      ...{ possible: false, code: "chains-must-be-chosen", values: { count: "1" }, changes: [] },
    });
  });

  it("is no breach of its own while no chain is chosen, and neither is what follows from it", () => {
    const { breaches, findings } = assessApplication(changed(sound, { chains: [] }), {
      edition: smallEdition,
      asOf,
    });
    const following = ["3.1#regional-key-chain", rule, "3.2#minimum-enterprises"];
    expect(breaches.find((breach) => breach.rule === "3.1#minimum-chains")?.findings).toEqual(
      expect.arrayContaining(following),
    );
    expect(breaches.map((breach) => breach.rule)).not.toContain(rule);
    expect(findings.find((finding) => finding.rule === rule)?.impliedBy).toEqual(["3.1#minimum-chains"]);
    expect(find(first({ chainId: "other" }), rule)).not.toHaveProperty("impliedBy");
  });

  it("an outsider who is left out is left alone", () => {
    expect(find(first({ chainId: "other", transform: false }), rule).outcome).toBe("pass");
  });

  it.each([
    { values: { chainId: undefined }, missing: ["enterprises.0.chainId"] },
    { values: { chainId: "other", transform: undefined }, missing: ["enterprises.0.transform"] },
    {
      values: { chainId: undefined, transform: undefined },
      missing: ["enterprises.0.transform", "enterprises.0.chainId"],
    },
  ])("asks for $missing", ({ values, missing }) => {
    expect(ask(first(values), rule)).toMatchObject(lacking(...missing));
  });

  it("asks for the chains, without which no chain is a wrong one", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
  });

  it("asks for the id of a chain, which could be the one an enterprise names", () => {
    const draft = changed(sound, { "chains.1": { name: "新材料" } });
    expect(find(draft, rule).outcome).toBe("pass");
    expect(ask(first({ chainId: "other" }, draft), rule)).toMatchObject(lacking("chains.1.id"));
  });

  it("one outsider is not hidden by another that does not say", () => {
    const draft = changed(first({ chainId: undefined }), { "enterprises.1.chainId": "other" });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: ["enterprises.1"],
      missing: ["enterprises.0.chainId"],
    });
  });

  it("is mended by leaving the outsiders out", () => {
    expect(remedy(first({ chainId: "other" }), rule)).toMatchObject({
      possible: true,
      code: "leave-out-outsiders",
      values: { count: "1" },
      changes: [setTransform(0, false), { path: ["indicators", 17, "target"], value: "1" }],
    });
  });
});

describe("3.2#key-links", () => {
  const rule = "3.2#key-links";
  const shows = (included: string, atKeyLinks: string, elsewhere: string) => ({
    included,
    atKeyLinks,
    elsewhere,
  });
  const mixed = changed(sound, { "enterprises.0.atKeyLink": false, "enterprises.1.atKeyLink": undefined });

  describeJudged(rule, mixed, shows("3", "1", "1"));
  describeJudgeAlone(rule, sound);

  it("is the focus of the choice, not a limit: the list alone fails nobody and passes nobody", () => {
    expect(find(sound, rule)).toMatchObject({ outcome: "needs-judgement", values: shows("3", "3", "0") });
    const off = first({ atKeyLink: false });
    expect(find(off, rule)).toMatchObject({ outcome: "needs-judgement", values: shows("3", "2", "1") });
    expect(find(off, rule, { judgements: [judged(rule, "pass")] }).outcome).toBe("pass");
  });

  it("counts those who are to be transformed, in the chosen chains", () => {
    expect(find(first({ transform: false }), rule).values).toEqual(shows("2", "2", "0"));
    expect(find(first({ chainId: "other" }), rule).values).toEqual(shows("2", "2", "0"));
  });

  it("asks for the list of enterprises", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });
});

describe("3.2#above-scale-all", () => {
  const rule = "3.2#above-scale-all";

  it("asks what would tell whether an enterprise refuses, before it asks a person", () => {
    const refusing = {
      scale: undefined,
      transform: false,
      willing: false,
      exemption: { reason: "已有基础" },
    } as const;
    expect(ask(first(refusing), rule)).toMatchObject(lacking("enterprises.0.scale"));
  });
  const left = { ...above, transform: false };

  it("fails on an above-scale enterprise of a chosen chain that is left out", () => {
    expect(ask(first(left), rule)).toEqual(failing("above-scale-left-out", one, ["enterprises.0"]));
  });

  it.each(["停产", "已完成改造"])("%s is a reason", (reason) => {
    expect(find(first({ ...left, exemption: { reason } }), rule).outcome).toBe("pass");
  });

  it.each(["无", "没有", "/", ["无"]])("%j is none", (reason) => {
    expect(find(first({ ...left, exemption: { reason } }), rule).outcome).toBe("fail");
  });

  it("one that refuses is left out only with a reason, and then a person judges", () => {
    expect(find(first({ ...left, willing: false }), rule).outcome).toBe("fail");
    const refusing = first({ ...left, willing: false, exemption: { reason: "企业不愿改造" } });
    expect(find(refusing, rule)).toMatchObject({ outcome: "needs-judgement", values: { refused: "1" } });
    expect(find(refusing, rule, { judgements: [judged(rule, "pass")] }).outcome).toBe("pass");
    expect(find(refusing, rule, { judgements: [judged(rule, "fail")] }).outcome).toBe("fail");
  });

  it.each(["企业不愿改造", ["该企业拒绝改造"], "企业暂不同意", "企业无改造意愿"])(
    "a reason that says so is a refusal, whatever is said beside it: %j",
    (reason) => {
      for (const willing of [undefined, true])
        expect(find(first({ ...left, willing, exemption: { reason } }), rule)).toMatchObject({
          outcome: "needs-judgement",
          values: { refused: "1" },
        });
      expect(find(first({ ...left, transform: true, exemption: { reason } }), rule).outcome).toBe("pass");
      expect(find(first({ ...left, chainId: "another", exemption: { reason } }), rule).outcome).toBe("pass");
    },
  );

  describe("beside what the chains state of themselves", () => {
    const stating = (aboveScale: number) => changed(sound, { "chains.0.counts.aboveScale": aboveScale });

    it.each([
      { stated: 0, outcome: "pass" },
      { stated: 1, outcome: "pass" },
      { stated: 2, outcome: "needs-data" },
    ])("one listed of $stated: $outcome", ({ stated, outcome }) => {
      expect(find(stating(stated), rule).outcome).toBe(outcome);
    });

    it("says how many nobody knows of", () => {
      expect(ask(stating(343), rule)).toMatchObject({
        ...lacking("enterprises.3"),
        code: "above-scale-not-listed",
        values: { chains: "装备制造", stated: "343", listed: "1", shortfall: "342" },
      });
    });

    it("one of which the scale is not known may be among them", () => {
      const draft = changed(stating(2), { "enterprises.1.scale": undefined });
      expect(find(draft, rule).outcome).toBe("pass");
      const unplaced = changed(stating(2), {
        "enterprises.1.chainId": undefined,
        "enterprises.1.scale": "above",
      });
      expect(find(unplaced, rule).outcome).toBe("pass");
    });
  });

  it.each([
    { who: "below scale", values: { transform: false } },
    { who: "of another chain", values: { ...left, chainId: "other" } },
    { who: "included without saying its scale", values: { scale: undefined } },
    { who: "included without naming its chain", values: { ...above, chainId: undefined } },
  ])("does not concern one $who", ({ values }) => {
    expect(find(first(values), rule).outcome).toBe("pass");
  });

  it.each([
    { values: { ...above, transform: undefined }, missing: ["transform"] },
    { values: { ...left, exemption: {} }, missing: ["exemption.reason"] },
    { values: { ...left, scale: undefined }, missing: ["scale"] },
    { values: { ...left, chainId: undefined }, missing: ["chainId"] },
    { values: { ...left, scale: undefined, transform: undefined }, missing: ["scale", "transform"] },
  ])("asks for $missing", ({ values, missing }) => {
    const fields = missing.map((field) => `enterprises.0.${field}`);
    expect(ask(first(values), rule)).toMatchObject(lacking(...fields));
  });

  it("asks for the chains only because of those left out", () => {
    const draft = changed(sound, { chains: undefined });
    expect(find(draft, rule).outcome).toBe("pass");
    expect(ask(first(left, draft), rule)).toMatchObject(lacking("chains"));
  });

  it("one left out is not hidden by another that does not say", () => {
    const draft = changed(first(left), { "enterprises.2.transform": undefined });
    expect(ask(draft, rule)).toEqual(
      failing("above-scale-left-out", one, ["enterprises.0"], ["enterprises.2.transform"]),
    );
  });

  it("is mended by including those left out", () => {
    expect(remedy(first(left), rule)).toMatchObject({
      possible: true,
      code: "include-above-scale",
      values: { count: "1" },
      // The table counts one above-scale enterprise in all: its target rises no further.
      changes: [setTransform(0, true)],
    });
  });

  it("one that refuses is not included: its refusal is named as the reason", () => {
    const refusing = first({ ...left, willing: false });
    expect(proposed(refusing, rule).changes).toEqual([
      { action: "set", path: ["enterprises", 0, "exemption"], value: { reason: "企业不愿改造" } },
    ]);
  });
});

describe("3.2#below-scale-willing", () => {
  const rule = "3.2#below-scale-willing";

  it.each([
    { code: "willing-left-out", values: { willing: true, transform: false } },
    { code: "unwilling-included", values: { willing: false, transform: true } },
  ])("fails with $code", ({ code, values }) => {
    expect(ask(first(values), rule)).toEqual(failing(code, one, ["enterprises.0"]));
  });

  it("does not count the one kind of fault as the other", () => {
    const draft = changed(first({ willing: false }), { "enterprises.1.transform": false });
    const finding = find(draft, rule);
    expect(finding).toMatchObject({ outcome: "fail", fields: ["enterprises.0", "enterprises.1"] });
    expect(finding).toMatchObject({ code: "unwilling-included", values: { count: "1", names: "企业1" } });
    expect(finding.further).toMatchObject([{ code: "willing-left-out", values: { names: "企业2" } }]);
  });

  it("an unwilling one who is left out is as it should be", () => {
    expect(find(first({ willing: false, transform: false }), rule).outcome).toBe("pass");
  });

  it.each([
    { who: "above scale", values: { ...above, willing: true, transform: false } },
    { who: "of another chain", values: { chainId: "other", transform: false } },
  ])("does not concern one $who", ({ values }) => {
    expect(find(first(values), rule).outcome).toBe("pass");
  });

  it.each([
    { values: { willing: undefined }, missing: ["willing"] },
    { values: { transform: undefined }, missing: ["transform"] },
    { values: { willing: undefined, transform: undefined }, missing: ["transform", "willing"] },
    { values: { transform: false, scale: undefined }, missing: ["scale"] },
    { values: { transform: false, chainId: undefined }, missing: ["chainId"] },
  ])("asks for $missing", ({ values, missing }) => {
    const fields = missing.map((field) => `enterprises.0.${field}`);
    expect(ask(first(values), rule)).toMatchObject(lacking(...fields));
  });

  it("one against its will is not hidden by another that does not say", () => {
    const draft = changed(first({ willing: false }), { "enterprises.1.willing": undefined });
    expect(ask(draft, rule)).toEqual(
      failing("unwilling-included", one, ["enterprises.0"], ["enterprises.1.willing"]),
    );
  });

  it("is mended by following the will of each", () => {
    const enterprises = [
      anEnterprise(1, { willing: false }),
      anEnterprise(2, { transform: false }),
      anEnterprise(3),
    ];
    expect(remedy(aSmallApplication({ enterprises }), rule)).toMatchObject({
      possible: true,
      code: "follow-the-will",
      values: { count: "2" },
      changes: [setTransform(0, false), setTransform(1, true)],
    });
  });
});

describe("3.2#priority-enterprises", () => {
  const rule = "3.2#priority-enterprises";

  it("fails on one with priority that stays out", () => {
    expect(ask(first({ priority: true, transform: false }), rule)).toEqual(
      failing("priority-left-out", one, ["enterprises.0"]),
    );
  });

  it.each([
    { what: "has priority and is included", values: { priority: true } },
    { what: "is included, whether it has priority or not", values: { priority: undefined } },
    { what: "stays out without priority", values: { priority: false, transform: false } },
    {
      what: "has no priority and does not say whether it is in",
      values: { priority: false, transform: undefined },
    },
  ])("passes for one that $what", ({ values }) => {
    expect(find(first(values), rule).outcome).toBe("pass");
  });

  it.each([
    { values: { transform: false }, missing: ["priority"] },
    { values: { priority: true, transform: undefined }, missing: ["transform"] },
    { values: { transform: undefined }, missing: ["transform", "priority"] },
  ])("asks for $missing", ({ values, missing }) => {
    const fields = missing.map((field) => `enterprises.0.${field}`);
    expect(ask(first(values), rule)).toMatchObject(lacking(...fields));
  });

  it("is a preference", () => {
    expect(find(sound, rule).force).toBe("prefer");
  });
});
