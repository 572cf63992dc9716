import { describe, expect, it, vi } from "vitest";
import { decide, outcomeInForce } from "../../src/kernel/choices.js";
import type { Circumstances } from "../../src/kernel/context.js";
import type { Parameter } from "../../src/kernel/parameter.js";
import type { Context, Rule } from "../../src/kernel/rule.js";
import { fail, given, needsData, notApplicable, pass, type Verdict } from "../../src/kernel/verdict.js";

const aRule = (check: (context: Context) => Verdict): Rule<undefined> => ({
  id: "3.2#minimum-enterprises",
  phrase: "不少于100户",
  force: "must",
  basis: "text",
  stage: "application",
  check: (_, context) => check(context),
});

const aReading = (id: string, choices: readonly string[], more: Partial<Parameter> = {}): Parameter => ({
  id,
  value: choices[0] ?? null,
  unit: "choice",
  basis: "assumption",
  choices,
  ...more,
});

const count = (more: Partial<Parameter> = {}) => aReading("count", ["roster", "targets"], more);
const target = (more: Partial<Parameter> = {}) => aReading("target", ["value", "increase"], more);
const least: Parameter = { id: "least", value: "100", unit: "户", basis: "guideline" };

const circumstances = (parameters: readonly Parameter[]): Circumstances => ({
  asOf: "2024-06-30",
  stage: "application",
  parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
  judgements: [],
  strict: false,
  place: (code: string) => ({ code, isKnown: false }),
});

const decided = (check: (context: Context) => Verdict, parameters: readonly Parameter[]) =>
  decide(aRule(check), undefined, circumstances(parameters));

/** A rule that says of each reading of the count what it is told to. */
const byCount =
  (verdicts: Readonly<Record<string, Verdict>>) =>
  ({ choice }: Context): Verdict =>
    given([choice("count")], (chosen) => verdicts[chosen] as Verdict);

const apart = byCount({ roster: pass("met"), targets: fail("too-few") });
const agreed = byCount({ roster: pass("met", { by: "roster" }), targets: pass("met", { by: "targets" }) });

describe("a rule that reads no choice", () => {
  it("is asked once", () => {
    const check = vi.fn(() => pass("met"));
    expect(decided(check, [count()])).toMatchObject({ verdict: { outcome: "pass" }, swaying: [] });
    expect(check).toHaveBeenCalledOnce();
  });
});

describe("a choice that changes the outcome", () => {
  it("is read as it is in force", () => {
    expect(decided(apart, [count()]).verdict.outcome).toBe("pass");
    expect(decided(apart, [count({ value: "targets" })]).verdict.outcome).toBe("fail");
  });

  it("is noted", () => {
    expect(decided(apart, [count()]).swaying).toStrictEqual(["count"]);
  });

  it("is noted also where the other reading would not apply", () => {
    const check = byCount({ roster: pass("met"), targets: notApplicable("not-concerned") });
    expect(decided(check, [count()]).swaying).toStrictEqual(["count"]);
  });

  it.each([
    ["given by nobody", count({ value: null }), "parameter-not-given"],
    ["expired", count({ validTo: "2024-06-29" }), "parameter-expired"],
    ["none of the readings", count({ value: "by-eye" }), "parameter-of-another-form"],
  ])("leaves the rule without data where it is %s", (_, parameter, code) => {
    expect(decided(apart, [parameter])).toMatchObject({
      verdict: { outcome: "needs-data", code, missing: ["parameters.count"] },
      swaying: ["count"],
    });
  });

  it("that the edition does not have leaves the rule without data", () => {
    expect(decided(apart, []).verdict).toMatchObject({ outcome: "needs-data", code: "parameter-unknown" });
  });
});

describe("a choice that changes nothing", () => {
  it("is not noted", () => {
    expect(decided(agreed, [count()]).swaying).toStrictEqual([]);
  });

  it("is not noted beside one that changes the outcome", () => {
    const check = ({ choice }: Context) =>
      given([choice("target"), choice("count")], (_, counted) =>
        counted === "roster" ? pass("met") : fail("too-few"),
      );
    expect(decided(check, [count(), target()]).swaying).toStrictEqual(["count"]);
  });

  it("shows the figures of the reading that is in force, not of another", () => {
    expect(decided(agreed, [count({ value: "targets" })]).verdict.values).toStrictEqual({ by: "targets" });
  });

  it("need not be made", () => {
    expect(decided(agreed, [count({ value: null })]).verdict.outcome).toBe("pass");
  });
});

describe("a choice that somebody has made", () => {
  it("is noted, whether or not it changes anything", () => {
    expect(decided(agreed, [count({ basis: "caller" })]).swaying).toStrictEqual(["count"]);
    expect(decided(apart, [count({ basis: "guideline" })]).swaying).toStrictEqual(["count"]);
  });

  it("is not tried under other readings", () => {
    const tried: (string | undefined)[] = [];
    decided(
      ({ choice }) => {
        tried.push(choice("count").value);
        return pass("met");
      },
      [count({ basis: "caller", value: "targets" })],
    );
    expect(new Set(tried)).toStrictEqual(new Set(["targets"]));
  });

  it("but is none of the readings leaves the rule without data", () => {
    expect(decided(apart, [count({ basis: "caller", value: "by-eye" })]).verdict).toMatchObject({
      outcome: "needs-data",
      code: "parameter-of-another-form",
    });
  });

  it("and is given by nobody yet is tried under all", () => {
    expect(decided(agreed, [count({ basis: "caller", value: null })]).verdict.outcome).toBe("pass");
    expect(decided(apart, [count({ basis: "caller", value: null })]).verdict.outcome).toBe("needs-data");
  });

  it("and is given by nobody yet is noted once", () => {
    expect(decided(apart, [count({ basis: "caller", value: null })]).swaying).toStrictEqual(["count"]);
  });
});

describe("what was read", () => {
  it("is what the rule read under the readings in force, and not under others", () => {
    const check = ({ choice, figure }: Context) =>
      given([choice("count")], (chosen) =>
        chosen === "targets" && figure("least").value === 100 ? fail("too-few") : pass("met"),
      );
    expect([...decided(check, [count(), least]).uses.keys()]).toStrictEqual([]);
    expect([...decided(check, [count({ value: "targets" }), least]).uses.keys()]).toStrictEqual(["least"]);
  });
});

describe("a choice within a reading of another", () => {
  /** By the roster it is met; by the targets it depends on how these are read. */
  const nested = ({ choice }: Context) =>
    given([choice("count")], (chosen) =>
      chosen === "roster"
        ? pass("met")
        : given([choice("target")], (counted) => (counted === "value" ? pass("met") : fail("too-few"))),
    );
  const swaying = (...parameters: readonly Parameter[]) => decided(nested, parameters).swaying;

  it("is tried, so that two assumptions cannot hide each other", () => {
    expect(swaying(count(), target())).toContain("count");
  });

  it("is tried, whichever reading of the other comes first", () => {
    const reversed = aReading("count", ["targets", "roster"], { value: "roster" });
    expect(swaying(reversed, target())).toContain("count");
  });

  it("is noted where the other has come to it", () => {
    expect(swaying(count({ value: "targets" }), target())).toContain("target");
  });

  it("is not noted where somebody has chosen the other so that it is never asked", () => {
    expect(swaying(count({ basis: "caller" }), target())).toStrictEqual(["count"]);
  });

  it("that somebody has made leaves the other idle, where all its readings then say the same", () => {
    expect(swaying(count(), target({ basis: "caller" }))).not.toContain("count");
  });
});

describe("a choice that nobody has given", () => {
  it("settles nothing, whoever was to give it", () => {
    expect(decided(agreed, [count({ basis: "caller", value: null })]).swaying).toStrictEqual([]);
  });

  it("is what is asked for where every reading lacks data of its own", () => {
    const lacking = byCount({ roster: needsData(["a"]), targets: needsData(["b"]) });
    expect(decided(lacking, [count({ value: null })]).verdict.missing).toStrictEqual(["parameters.count"]);
  });
});

describe("a choice beside another", () => {
  const nested =
    (within: string) =>
    ({ choice }: Context) =>
      given([choice("count")], (chosen) =>
        chosen === "roster"
          ? pass("met")
          : given([choice(within)], (read) => (read === "value" ? pass("met") : fail("too-few"))),
      );

  it("is tried under the reading that somebody has settled", () => {
    const settled = count({ basis: "caller", value: "targets" });
    expect(decided(nested("target"), [settled, target()]).swaying).toStrictEqual(["target", "count"]);
  });

  it("that the edition does not have leaves the first to sway", () => {
    expect(decided(nested("unknown"), [count()]).swaying).toStrictEqual(["count"]);
  });

  it("sways alone where the two are read together and only it decides", () => {
    const both = ({ choice }: Context) =>
      given([choice("count"), choice("target")], (_, read) =>
        read === "value" ? pass("met") : fail("too-few"),
      );
    expect(decided(both, [count(), target()]).swaying).toStrictEqual(["target"]);
  });
});

describe("the outcome alone", () => {
  const idle = byCount({ roster: pass("met"), targets: pass("met") });
  const lacking = () => needsData(["a"]);

  it.each([
    ["is that of the reading in force", apart, count(), false, "pass"],
    ["is that of another reading, where that is in force", apart, count({ value: "targets" }), false, "fail"],
    ["is that of a rule that reads no choice", () => pass("met"), count(), false, "pass"],
    ["asks for data where no choice is read", lacking, count(), false, "needs-data"],
    ["is open where a choice is read and data are lacking", apart, count({ value: null }), false, undefined],
    ["is open where no answer may rest on an assumption", idle, count(), true, undefined],
    ["is open in the same way where no choice is read", () => pass("met"), count(), true, undefined],
  ])("%s", (_, check, parameter, strict, outcome) => {
    expect(outcomeInForce(aRule(check), undefined, { ...circumstances([parameter]), strict })).toBe(outcome);
  });
});
