import { describe, expect, it } from "vitest";
import { explain, nm2024, withParameters } from "../../../../src/index.js";
import {
  aChain,
  aSmallApplication,
  ask,
  changed,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("A1.1#chain-briefs", () => {
  const rule = "A1.1#chain-briefs";
  const seven = [
    "brief.base",
    "brief.strengths",
    "brief.features",
    "brief.demonstrations",
    "counts.aboveScale",
    "counts.belowScale",
    "digitalisation",
  ];

  it("passes when every chain has its brief, its counts and its digital state", () => {
    expect(ask(sound, rule)).toEqual(passing("met", { count: "1", of: "1", names: "装备制造" }));
  });

  it.each(seven)("asks for %s", (part) => {
    const draft = changed(sound, { [`chains.0.${part}`]: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking(`chains.0.${part}`));
  });

  it.each(seven.filter((part) => !part.startsWith("counts")))("an empty list for %s says nothing", (part) => {
    expect(ask(changed(sound, { [`chains.0.${part}`]: [] }), rule)).toMatchObject(
      lacking(`chains.0.${part}`),
    );
    expect(find(changed(sound, { [`chains.0.${part}`]: ["一", "二"] }), rule).outcome).toBe("pass");
  });

  it.each(["brief.base", "brief.strengths", "brief.features", "digitalisation"])(
    "无 is none for %s",
    (part) => {
      expect(ask(changed(sound, { [`chains.0.${part}`]: "无" }), rule)).toMatchObject({
        outcome: "fail",
        code: "stated-as-none",
        fields: [`chains.0.${part}`],
      });
    },
  );

  it("no demonstration project is an answer", () => {
    expect(find(changed(sound, { "chains.0.brief.demonstrations": "无" }), rule).outcome).toBe("pass");
  });

  it("only who knows the chain can write its brief", () => {
    expect(remedy(changed(sound, { "chains.0.brief.base": "无" }), rule)).toMatchObject({
      possible: false,
      code: "brief-must-be-written",
    });
  });

  it("no enterprise of a kind is a count too", () => {
    expect(find(changed(sound, { "chains.0.counts.belowScale": 0 }), rule).outcome).toBe("pass");
  });

  it("asks for all of a chain that only has a name", () => {
    const draft = aSmallApplication({ chains: [aChain(), { id: "b", name: "新材料" }] });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "needs-data",
      missing: expect.arrayContaining(seven.map((part) => `chains.1.${part}`)),
      values: { count: "7", of: "2", names: "新材料" },
    });
  });

  it("calls a chain without a name by its place", () => {
    expect(find(aSmallApplication({ chains: [{ id: "b" }] }), rule).values).toMatchObject({
      names: "chains.0",
    });
  });

  it("asks for the chains, and asks nothing of an empty list", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
    expect(ask(aSmallApplication({ chains: [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
  });
});

describe("A1.1#counts-match-list", () => {
  const rule = "A1.1#counts-match-list";
  // The list has one enterprise above scale and two below it.
  const counting = (counts: object) => changed(sound, { "chains.0.counts": counts });
  const scoped = (scope: string) => ({ edition: withParameters(nm2024, { "table-scope": scope }) });

  it("passes where the counts of each chain are those of the list", () => {
    expect(ask(sound, rule)).toEqual(passing("met", { count: "1", of: "1", names: "装备制造" }));
  });

  it("more on the list than a chain counts is a fault, each scale with its own figures", () => {
    expect(ask(counting({ aboveScale: 0, belowScale: 1 }), rule)).toMatchObject({
      outcome: "fail",
      code: "more-listed-than-counted",
      values: { names: "装备制造", scale: "above", stated: "0", listed: "1", difference: "1" },
      further: [{ values: { scale: "below", stated: "1", listed: "2", difference: "1" } }],
    });
  });

  it("fewer on the list leaves open who the others are, unless the numbers are those of the whole league", () => {
    const draft = counting({ aboveScale: 2, belowScale: 2 });
    expect(ask(draft, rule)).toMatchObject({
      ...lacking("enterprises.3"),
      code: "fewer-listed-than-counted",
    });
    expect(find(draft, rule, scoped("chains")).outcome).toBe("needs-data");
    expect(find(draft, rule, scoped("league")).outcome).toBe("pass");
  });

  describe("where several are fewer on the list", () => {
    const twoChains = changed(sound, {
      chains: [
        sound.chains?.[0],
        aChain({ id: "b", name: "新材料", counts: { aboveScale: 3, belowScale: 0 } }),
      ],
    });
    const short = (changes: Readonly<Record<string, unknown>>) => find(changed(twoChains, changes), rule);

    it("each is told with its own figures and the chain it is of", () => {
      const { values, further } = short({ "chains.0.counts": { aboveScale: 2, belowScale: 2 } });
      expect([values, ...(further ?? []).map((fault) => fault.values)]).toMatchObject([
        { names: "装备制造", scale: "above", stated: "2", listed: "1", difference: "1" },
        { names: "新材料", scale: "above", stated: "3", listed: "0", difference: "3" },
      ]);
    });

    it("both scales of a chain are told", () => {
      const { values, further } = short({ "chains.1.counts": { aboveScale: 3, belowScale: 1 } });
      expect([values.scale, ...(further ?? []).map((fault) => fault.values.scale)]).toEqual([
        "above",
        "below",
      ]);
    });

    it("the sentence calls each chain by its name", () => {
      const finding = short({ "chains.0.counts": { aboveScale: 2, belowScale: 2 } });
      expect(explain(finding, "zh-CN")).toBe(
        "资料不全：装备制造填报规上企业2家，名单只有1家，相差1家；请补列。新材料填报规上企业3家，名单只有0家，相差3家；请补列。",
      );
    });

    it("a chain without a name is called by its place", () => {
      expect(explain(short({ "chains.1.name": undefined }), "zh-CN")).toMatch(/第2条产业链填报规上企业3家/);
    });

    it("what else is missing is asked for before them", () => {
      const finding = short({ "chains.0.counts": {} });
      expect([finding.code, finding.further?.map(({ code }) => code)]).toEqual([
        "facts-missing",
        ["fewer-listed-than-counted"],
      ]);
    });

    it("one fault on the list is told of alone, for it is what the application fails by", () => {
      const finding = short({ "chains.0.counts": { aboveScale: 0, belowScale: 2 } });
      expect([finding.code, finding.further]).toEqual(["more-listed-than-counted", undefined]);
    });

    it("is counted by what is asked for", () => {
      expect(short({ "chains.0.counts": { aboveScale: 2, belowScale: 2 } }).values.count).toBe("1");
    });
  });

  it("asks for the scale or the chain of one that could be the other", () => {
    const unscaled = changed(sound, { "enterprises.0.scale": undefined });
    expect(ask(unscaled, rule)).toMatchObject(lacking("enterprises.0.scale"));
    const unplaced = changed(sound, { "enterprises.0.chainId": undefined });
    expect(ask(unplaced, rule)).toMatchObject(lacking("enterprises.0.chainId"));
  });

  it("asks for the counts, the id and the list", () => {
    expect(ask(counting({}), rule).missing).toEqual([
      "chains.0.counts.aboveScale",
      "chains.0.counts.belowScale",
    ]);
    expect(ask(changed(sound, { "chains.0.id": undefined }), rule).missing).toEqual(["chains.0.id"]);
    expect(ask(changed(sound, { enterprises: undefined }), rule).missing).toEqual(["enterprises"]);
  });

  it("only who knows the figures can correct them", () => {
    expect(remedy(counting({ aboveScale: 0, belowScale: 2 }), rule)).toMatchObject({
      possible: false,
      code: "figures-must-be-corrected",
    });
  });
});
