import { describe, expect, it } from "vitest";
import {
  aChain,
  aSmallApplication,
  ask,
  changed,
  find,
  lacking,
  passing,
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

  it("no enterprise of a kind is a count too", () => {
    expect(find(changed(sound, { "chains.0.counts.belowScale": 0 }), rule).outcome).toBe("pass");
  });

  it("asks for all of a chain that only has a name", () => {
    const draft = aSmallApplication({ chains: [aChain(), { id: "b", name: "新材料" }] });
    expect(ask(draft, rule)).toMatchObject({
      ...lacking(...seven.map((part) => `chains.1.${part}`)),
      values: { count: "7", of: "2", names: "新材料" },
    });
  });

  it("calls a chain without a name by its place", () => {
    expect(find(aSmallApplication({ chains: [{}] }), rule).values).toMatchObject({ names: "chains.0" });
  });

  it("asks for the chains, and asks nothing of an empty list", () => {
    expect(ask(changed(sound, { chains: undefined }), rule)).toMatchObject(lacking("chains"));
    expect(ask(aSmallApplication({ chains: [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
  });
});
