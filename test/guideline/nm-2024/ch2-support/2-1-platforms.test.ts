import { describe, expect, it } from "vitest";
import {
  aChain,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  judged,
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

  it.each(["链主企业", "chain leader", "龙头企业"])("%s is read as its word", (operator) => {
    expect(find(changed(sound, { [kind]: operator }), rule).outcome).toBe("pass");
  });

  it.each(["other-operator", "高校", "其他"])("%s is known not to be one of the three", (operator) => {
    expect(ask(changed(sound, { [kind]: operator }), rule)).toEqual(
      failing("operator-not-allowed", { allowed, ...one }, [kind]),
    );
  });

  it.each(["无", "暂无", "/"])("%s is no operator", (said) => {
    expect(find(changed(sound, { [kind]: said }), rule)).toMatchObject({
      outcome: "fail",
      code: "operator-not-allowed",
    });
  });

  it("a platform called 无 is none, and has no operator to ask for", () => {
    const nameless = { name: "无", operator: { kind: "other-operator" } };
    expect(find(changed(sound, { "chains.0.platforms": [nameless] }), rule).code).toBe("nothing-listed");
  });

  it("an operator of a kind that is not known is for a person", () => {
    const draft = changed(sound, { [kind]: "某联盟" });
    expect(ask(draft, rule)).toMatchObject({ outcome: "needs-judgement", values: { operators: "某联盟" } });
    expect(find(draft, rule, { judgements: [judged(rule, "pass")] }).outcome).toBe("pass");
  });

  it.each(["name", "id"] as const)("a judgement of it may be about its chain alone, by its %s", (by) => {
    const draft = changed(sound, { [kind]: "某联盟" });
    const about = (subject: string) =>
      find(draft, rule, { judgements: [{ ...judged(rule, "pass"), subject }] }).outcome;
    expect(about(`${draft.chains?.[0]?.[by]}`)).toBe("pass");
    expect(about("another chain")).toBe("needs-judgement");
  });

  it.each([
    { said: "链主企业、数字化服务商", outcome: "pass" },
    { said: "龙头企业和高校", outcome: "pass" },
    { said: "高校、科研院所", outcome: "fail" },
    { said: "链主企业、联合体", outcome: "needs-judgement" },
  ])("several kinds in one text, $said: $outcome", ({ said, outcome }) => {
    expect(find(changed(sound, { [kind]: said }), rule).outcome).toBe(outcome);
  });

  it("several may run it together, one of them being enough", () => {
    const operators = [
      { name: "甲", kind: "other-operator" },
      { name: "乙", kind: "leading-enterprise" },
    ];
    const draft = changed(sound, { "chains.0.platforms.0": { name: "平台一", operators } });
    expect(find(draft, rule).outcome).toBe("pass");
  });

  it("fails only where every platform of the chain has an operator known not to qualify", () => {
    const other = { operator: { kind: "other-operator" } };
    const chain = (platforms: object[]) =>
      aSmallApplication({ chains: [aChain(), { id: "b", name: "新材料", platforms }] });
    expect(find(chain([{ operator: { kind: "service-provider" } }, other]), rule).outcome).toBe("pass");
    expect(ask(chain([other, other]), rule)).toMatchObject({
      outcome: "fail",
      values: { count: "1", of: "2", names: "新材料" },
      fields: ["chains.1.platforms.0.operator.kind", "chains.1.platforms.1.operator.kind"],
    });
    expect(ask(chain([other, { name: "平台二" }]), rule)).toMatchObject(
      lacking("chains.1.platforms.1.operator.kind"),
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

  it("a chain without a platform has no operator to ask about", () => {
    expect(ask(changed(sound, { "chains.0.platforms": [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
    const draft = aSmallApplication({ chains: [aChain(), { id: "b", platforms: [] }] });
    expect(find(draft, rule).outcome).toBe("pass");
  });

  it("calls a chain without a name by its place", () => {
    const draft = changed(sound, { [kind]: "other-operator", "chains.0.name": undefined });
    expect(ask(draft, rule).values).toMatchObject({ names: "chains.0" });
  });

  it("who runs a platform is for the league or city to find", () => {
    expect(remedy(changed(sound, { [kind]: "other-operator" }), rule)).toMatchObject({
      possible: false,
      code: "operator-must-be-found",
      changes: [],
    });
  });
});
