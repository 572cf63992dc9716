import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  lacking,
  passing,
} from "../../../support/an-application.js";

describe("2.4#chain-cooperation", () => {
  const rule = "2.4#chain-cooperation";
  const planning = (cooperation?: readonly string[]) =>
    changed(aSmallApplication(), { "plan.cooperation": cooperation });

  it.each(["orders", "design", "production", "supply-chain"])("cooperation in %s is enough", (field) => {
    expect(ask(planning([field]), rule)).toEqual(
      passing("holds-any", { present: field, list: "plan.cooperation" }),
    );
  });

  it("names all that are planned, in the order of the text", () => {
    expect(ask(planning(["supply-chain", "orders"]), rule).values).toEqual({
      present: "orders, supply-chain",
      list: "plan.cooperation",
    });
  });

  it.each([{ planned: [] }, { planned: ["无"] }])("$planned is none of them", ({ planned }) => {
    expect(ask(planning(planned), rule)).toEqual(
      failing("cooperation-not-planned", { welcome: "orders, design, production, supply-chain" }, [
        "plan.cooperation",
      ]),
    );
  });

  it("a word that nobody knows may be one of them, and is asked for again", () => {
    expect(ask(planning(["联合采购"]), rule)).toMatchObject({
      ...lacking("plan.cooperation"),
      code: "word-not-understood",
    });
    expect(ask(planning(["联合采购", "订单"]), rule)).toMatchObject({ outcome: "pass" });
  });

  it("asks for the cooperation", () => {
    expect(ask(planning(), rule)).toMatchObject(lacking("plan.cooperation"));
  });
});
