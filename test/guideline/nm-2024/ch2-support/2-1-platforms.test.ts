import { describe, expect, it } from "vitest";
import {
  aChain,
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

describe("2.1#platform-operator", () => {
  const rule = "2.1#platform-operator";
  const kind = "chains.0.platforms.0.operator.kind";
  const allowed = "chain-leader, leading-enterprise, service-provider";
  const one = { count: "1", of: "1", names: "装备制造" };

  it.each(allowed.split(", "))("a platform may be run by a %s", (operator) => {
    expect(ask(changed(sound, { [kind]: operator }), rule)).toEqual(passing("met", one));
  });

  it.each(["government", "university", "chain leader"])("a platform may not be run by a %s", (operator) => {
    expect(ask(changed(sound, { [kind]: operator }), rule)).toEqual(
      failing("operator-not-allowed", { allowed, ...one }, [kind]),
    );
  });

  it("names the chain with the platform at fault", () => {
    const platforms = [{ operator: { kind: "service-provider" } }, { operator: { kind: "university" } }];
    const draft = aSmallApplication({ chains: [aChain(), { id: "b", name: "新材料", platforms }] });
    expect(ask(draft, rule)).toEqual(
      failing("operator-not-allowed", { allowed, count: "1", of: "2", names: "新材料" }, [
        "chains.1.platforms.1.operator.kind",
      ]),
    );
  });

  it.each([
    { taken: "chains", missing: "chains" },
    { taken: "chains.0.platforms", missing: "chains.0.platforms" },
    { taken: "chains.0.platforms.0.operator", missing: kind },
    { taken: kind, missing: kind },
  ])("asks for $missing", ({ taken, missing }) => {
    expect(ask(changed(sound, { [taken]: undefined }), rule)).toMatchObject(lacking(missing));
  });

  it("a wrong operator is not hidden by a platform that does not say", () => {
    const platforms = [{ name: "平台一" }, { operator: { kind: "university" } }];
    expect(ask(changed(sound, { "chains.0.platforms": platforms }), rule)).toMatchObject({
      outcome: "fail",
      fields: ["chains.0.platforms.1.operator.kind"],
      missing: [kind],
    });
  });

  it("a chain without a platform has no operator to ask about", () => {
    expect(ask(changed(sound, { "chains.0.platforms": [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
    const draft = aSmallApplication({ chains: [aChain(), { id: "b", platforms: [] }] });
    expect(find(draft, rule).outcome).toBe("pass");
  });

  it("calls chains and platforms without a name by their place", () => {
    const draft = changed(sound, { [kind]: "university", "chains.0.name": undefined });
    expect(ask(draft, rule).values).toMatchObject({ names: "chains.0" });
    const unnamed = changed(draft, { "chains.0.platforms.0.name": undefined });
    expect(find(unnamed, rule).outcome).toBe("fail");
  });

  it("is mended by another operator, whose name is not yet known", () => {
    const platforms = [
      { name: "平台一", operator: { name: "某大学", kind: "university" } },
      { name: "平台二", operator: { kind: "leading-enterprise" } },
    ];
    const draft = aSmallApplication({ chains: [aChain(), aChain({ id: "b", platforms })] });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "change-operator",
      values: { allowed, count: "1" },
      changes: [
        { action: "set", path: ["chains", 1, "platforms", 0, "operator"], value: { kind: "chain-leader" } },
      ],
    });
  });

  it("does not mend what is not said", () => {
    const platforms = [{ name: "平台一" }, { operator: { kind: "university" } }];
    const draft = aSmallApplication({ chains: [aChain({ platforms }), { id: "b" }] });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change", changes: [] });
  });
});
