import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aChain,
  anEnterprise,
  aRoster,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";
import { withOddValue } from "../../../support/edition-variants.js";
import { describeJudgeAlone, describeJudged } from "../../../support/judged.js";

const sound = aSmallApplication();

describe("3.1#minimum-chains", () => {
  const rule = "3.1#minimum-chains";
  const choosing = (count: number) =>
    aSmallApplication({ chains: Array.from({ length: count }, (_, index) => aChain({ id: `${index}` })) });

  it.each([1, 2])("%d chain or chains are enough", (count) => {
    const values = { actual: `${count}`, required: "1", unit: "条" };
    expect(ask(choosing(count), rule)).toEqual(passing("enough", values));
  });

  it("no chain is too few", () => {
    const values = { actual: "0", required: "1", shortfall: "1", unit: "条" };
    expect(ask(choosing(0), rule)).toEqual(failing("too-few-chains", values, ["chains"]));
  });

  it("asks for the chains", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
  });

  it("takes one chain from the text, or what the caller asks for", () => {
    expect(uses(find(sound, rule))).toEqual(["minimum-chains: 1 (guideline)"]);
    const edition = withParameters(nm2024, { "minimum-chains": 2 });
    expect(find(sound, rule, { edition })).toMatchObject({ outcome: "fail", values: { shortfall: "1" } });
    expect(uses(find(sound, rule, { edition }))).toEqual(["minimum-chains: 2 (caller)"]);
  });

  it.each([
    { value: null, code: "parameter-not-given" },
    { value: ["1"], code: "parameter-of-another-form" },
    { value: "-1", code: "parameter-of-another-form" },
    { value: "1.5", code: "parameter-of-another-form" },
  ])("asks for the figure when it is $value", ({ value, code }) => {
    const edition = withOddValue(nm2024, "minimum-chains", value);
    expect(ask(sound, rule, { edition })).toMatchObject({ ...lacking("parameters.minimum-chains"), code });
  });

  it("chains are for the league or city to choose", () => {
    const edition = withParameters(nm2024, { "minimum-chains": "3" });
    expect(remedy(choosing(1), rule, { edition })).toMatchObject({
      possible: false,
      code: "chains-must-be-chosen",
      values: { count: "2" },
      changes: [],
    });
  });
});

describe("3.1#chain-scale", () => {
  const rule = "3.1#chain-scale";
  // Enterprises 1 and 2 are below scale with 5 million yuan each, the third is above it with 30 million.
  describeJudged(rule, sound, {
    chains: "1",
    enterprises: "3",
    revenue: "40000000",
    perChain: "装备制造 / 1 / 2 / 40000000 / 100.0%",
  });
  describeJudgeAlone(rule, sound);

  it("shows each chain with its own enterprises, and none from outside", () => {
    const enterprises = [
      ...aRoster(2),
      anEnterprise(3, { chainId: "b", previousYearRevenue: "20000000.01" }),
      anEnterprise(4, { chainId: "elsewhere" }),
      anEnterprise(5, { chainId: "b", previousYearRevenue: undefined }),
    ];
    const draft = aSmallApplication({ chains: [aChain(), { id: "b" }, {}, { name: "新链" }], enterprises });
    expect(find(draft, rule).values).toEqual({
      chains: "4",
      enterprises: "4",
      revenue: "30000000.01",
      perChain:
        "装备制造 / 40 / 80 / 10000000 / 33.3%, b / ? / ? / 20000000.01 / 66.6%, ? / ? / ? / ? / ?, 新链 / ? / ? / ? / ?",
    });
  });

  it("asks for the chains and the enterprises before it asks anybody to judge", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });
});

describe("3.1#regional-key-chain", () => {
  const rule = "3.1#regional-key-chain";
  const stating = (...standings: (boolean | undefined)[]) =>
    aSmallApplication({ chains: standings.map((regionalKeyChain) => aChain({ regionalKeyChain })) });
  const listing = (value: string | readonly string[]) => ({
    edition: withParameters(nm2024, { "regional-key-chains": value }),
  });

  it("one key chain is enough, whatever the others are", () => {
    const found = { count: "1", names: "装备制造" };
    expect(ask(stating(true), rule)).toEqual(passing("key-chains-chosen", { ...found, of: "1" }));
    expect(ask(stating(false, true, undefined), rule)).toEqual(
      passing("key-chains-chosen", { ...found, of: "3" }),
    );
  });

  it("fails when none is", () => {
    expect(ask(stating(false, false), rule)).toEqual(failing("no-key-chain", { of: "2" }, ["chains"]));
  });

  it("asks the chains that do not say", () => {
    expect(ask(stating(false, undefined, undefined), rule)).toMatchObject(
      lacking("chains.1.regionalKeyChain", "chains.2.regionalKeyChain"),
    );
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
  });

  it("goes by the caller's list once there is one, and says so", () => {
    expect(find(stating(true), rule, listing(["乳业"]))).toMatchObject({
      outcome: "fail",
      code: "no-key-chain",
    });
    const finding = find(stating(false), rule, listing(["乳业", "装备制造"]));
    expect(finding.outcome).toBe("pass");
    expect(uses(finding)).toEqual(["regional-key-chains: 乳业,装备制造 (caller)"]);
  });

  it.each(["装备制造产业链", "装备制造产业", " 装备 制造 "])(
    "%s on the list is the chain 装备制造",
    (name) => {
      expect(find(stating(false), rule, listing([name])).outcome).toBe("pass");
    },
  );

  it.each(["高端装备制造", "装备制造业", "装备制作"])("whether %s is the same, a person says", (name) => {
    const finding = find(stating(true), rule, listing([name]));
    expect(finding).toMatchObject({ outcome: "needs-judgement", values: { near: "装备制造" } });
  });

  it("asks for the name that could be on the list", () => {
    const draft = changed(stating(true), { "chains.0.name": undefined });
    expect(ask(draft, rule, listing(["乳业"]))).toMatchObject(lacking("chains.0.name"));
  });

  it("a list that cannot be read is asked for, not passed over", () => {
    expect(ask(stating(true), rule, listing("装备制造"))).toMatchObject({
      ...lacking("parameters.regional-key-chains"),
      code: "parameter-of-another-form",
    });
  });

  it("an expired list is asked for, not passed over", () => {
    const edition = withParameters(nm2024, {
      "regional-key-chains": { value: ["乳业"], validTo: "2023-12-31" },
    });
    expect(ask(stating(true), rule, { edition })).toMatchObject({
      ...lacking("parameters.regional-key-chains"),
      code: "parameter-expired",
    });
  });

  it("is a preference", () => {
    expect(find(sound, rule).force).toBe("prefer");
  });
});
