import { describe, expect, it } from "vitest";
import { aSmallApplication, ask, changed, lacking, passing } from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("A1.2#midterm-targets", () => {
  const rule = "A1.2#midterm-targets";

  it("passes when all 23 indicators have a target for mid-term and one for the whole", () => {
    expect(ask(sound, rule)).toEqual(passing("targets-set", { of: "23" }));
  });

  it.each(["midterm", "target"])("asks for the %s of the row that lacks it", (column) => {
    const draft = changed(sound, { [`indicators.9.${column}`]: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking(`indicators.9.${column}`));
  });

  it("does not ask where a row starts: that is for 4.2", () => {
    expect(ask(changed(sound, { "indicators.9.baseline": undefined }), rule)).toMatchObject({
      outcome: "pass",
    });
  });

  it("asks for a row that is not there by its indicator", () => {
    expect(ask(changed(sound, { "indicators.19.id": undefined }), rule)).toMatchObject(
      lacking("indicators.scenario-types.midterm", "indicators.scenario-types.target"),
    );
  });

  it("asks for the table as a whole while there is none", () => {
    expect(ask(changed(sound, { indicators: undefined }), rule)).toMatchObject(lacking("indicators"));
  });
});
