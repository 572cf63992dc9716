import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aChain,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("1.3#platform-per-chain", () => {
  const rule = "1.3#platform-per-chain";
  const second = (more: object) =>
    aSmallApplication({ chains: [aChain(), { id: "b", name: "新材料", ...more }] });

  it("passes when every chain has a platform", () => {
    const enough = { actual: "1", required: "1", unit: "个", count: "1", of: "1", names: "装备制造" };
    expect(ask(sound, rule)).toEqual(passing("enough", enough));
  });

  it.each(["build", "upgrade"])("a platform to %s counts", (action) => {
    expect(find(changed(sound, { "chains.0.platforms.0.action": action }), rule).outcome).toBe("pass");
  });

  it("fails on the one chain that has none", () => {
    const none = {
      actual: "0",
      required: "1",
      shortfall: "1",
      unit: "个",
      count: "1",
      of: "2",
      names: "新材料",
    };
    expect(ask(second({ platforms: [] }), rule)).toEqual(
      failing("chain-without-platform", none, ["chains.1.platforms"]),
    );
  });

  it("a chain without a name is called by its place", () => {
    const draft = changed(sound, { "chains.0.platforms": [], "chains.0.name": undefined });
    expect(ask(draft, rule).values).toMatchObject({ names: "chains.0" });
  });

  it("a platform called 无 is none", () => {
    const draft = second({ platforms: [{ name: "无" }] });
    expect(ask(draft, rule)).toMatchObject({ outcome: "fail", fields: ["chains.1.platforms"] });
    const beside = second({ platforms: [{ name: "无" }, { action: "build" }] });
    expect(find(beside, rule).outcome).toBe("pass");
  });

  it("asks for the platforms of the chain that does not say", () => {
    expect(ask(second({}), rule)).toMatchObject(lacking("chains.1.platforms"));
  });

  it("asks for the chains", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
  });

  it("a chain without platforms is not hidden by another that does not say", () => {
    const draft = changed(second({}), { "chains.0.platforms": [] });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: ["chains.0.platforms"],
      missing: ["chains.1.platforms"],
    });
  });

  it("with no chain listed there is nothing to ask", () => {
    expect(ask(aSmallApplication({ chains: [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
  });

  it("takes one platform a chain from the text, or what the caller asks for", () => {
    expect(uses(find(sound, rule))).toEqual(["platforms-per-chain: 1 (guideline)"]);
    const edition = withParameters(nm2024, { "platforms-per-chain": "2" });
    const finding = find(sound, rule, { edition });
    expect(finding).toMatchObject({
      outcome: "fail",
      values: { actual: "1", required: "2", shortfall: "1" },
    });
    expect(uses(finding)).toEqual(["platforms-per-chain: 2 (caller)"]);
  });
});

describe("1.3#results-stated", () => {
  const rule = "1.3#results-stated";
  const kept = ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms"];
  const stating = (...results: string[]) => changed(sound, { "plan.results": results });

  it.each(["solutions", "products", "standards"])(
    "passes with %s beside the four other results",
    (result) => {
      const values = { of: "4", present: kept.join(", "), list: "plan.results" };
      expect(ask(stating(...kept, result), rule)).toEqual(passing("holds-all", values));
    },
  );

  it.each(kept)("names %s when it is not stated", (absent) => {
    const rest = kept.filter((one) => one !== absent);
    expect(ask(stating(...rest, "products"), rule)).toEqual(
      failing("results-not-stated", { of: "4", count: "1", absent }, ["plan.results"]),
    );
  });

  it("wants a solution, a product or a standard", () => {
    expect(ask(stating(...kept), rule)).toEqual(
      failing("solutions-not-stated", { welcome: "solutions, products, standards" }, ["plan.results"]),
    );
  });

  it("an empty list states nothing", () => {
    expect(ask(stating(), rule)).toMatchObject({
      outcome: "fail",
      code: "results-not-stated",
      values: { count: "4", absent: kept.join(", ") },
    });
  });

  it("asks for the results", () => {
    expect(ask(changed(sound, { "plan.results": undefined }), rule)).toMatchObject(lacking("plan.results"));
  });
});
