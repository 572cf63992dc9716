import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
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

const sound = aSmallApplication();

describe("4.1#pilot-period", () => {
  const rule = "4.1#pilot-period";
  const years = "pilot-years: 2 (guideline)";
  const code = "leap-day: last-of-february (reference)";
  const between = (start: string | undefined, end: string | undefined) =>
    changed(sound, { "period.start": start, "period.end": end });

  it.each(["2026-09-30", "2026-10-01"])("two years from 1 October 2024 may end on %s", (end) => {
    expect(ask(between("2024-10-01", end), rule)).toEqual(
      passing("period-met", { from: "2024-10-01", to: end, years: "2" }),
    );
  });

  it.each([
    { end: "2026-09-29", code: "period-too-short" },
    { end: "2024-10-01", code: "period-too-short" },
    { end: "2026-10-02", code: "period-too-long" },
  ])("$end: $code", ({ end, code }) => {
    const values = { from: "2024-10-01", actual: end, required: "2026-09-30", years: "2" };
    expect(ask(between("2024-10-01", end), rule)).toEqual(failing(code, values, ["period.end"]));
  });

  it("a period that ends before it starts is reversed", () => {
    expect(ask(between("2024-10-01", "2024-09-30"), rule)).toEqual(
      failing("period-reversed", { from: "2024-10-01", actual: "2024-09-30" }, ["period.end"]),
    );
  });

  it("rests on the text, and only for 29 February on the civil code", () => {
    expect(uses(find(sound, rule))).toEqual([years]);
    const leap = changed(sound, { "period.start": "2024-02-29", "period.end": "2026-02-28" });
    expect(uses(find(leap, rule))).toEqual([code, years]);
  });

  it("asks for another first day where the years that can be counted end before the period", () => {
    const late = changed(sound, { period: { start: "2198-01-01", end: "2199-12-31" } });
    expect(ask(late, rule)).toMatchObject({
      ...lacking("period.start"),
      code: "period-beyond-calendar",
      values: { from: "2198-01-01", years: "2" },
    });
  });

  describe("in years from the approval", () => {
    const stating = (period: object) => changed(sound, { period });

    it.each([
      { years: 2, outcome: "pass" },
      { years: 1, outcome: "fail" },
      { years: 3, outcome: "fail" },
    ])("$years: $outcome", ({ years: stated, outcome }) => {
      expect(find(stating({ years: stated, from: "approval" }), rule).outcome).toBe(outcome);
    });

    it("says how many they should be, and is mended by them", () => {
      const draft = stating({ years: 3, from: "approval" });
      expect(ask(draft, rule)).toEqual(
        failing("period-of-other-years", { actual: "3", required: "2" }, ["period.years"]),
      );
      expect(remedy(draft, rule)).toMatchObject({
        possible: true,
        code: "set-period-years",
        changes: [{ action: "set", path: ["period", "years"], value: 2 }],
      });
    });

    it("beside days it has to agree with them, and both are mended at once", () => {
      const both = stating({ start: "2024-10-01", end: "2026-12-31", years: 3 });
      expect(find(both, rule)).toMatchObject({
        code: "period-too-long",
        further: [{ code: "period-of-other-years" }],
      });
      expect(remedy(both, rule)).toMatchObject({ possible: true, code: "set-period-end" });
    });

    it("leaves an end alone that is right", () => {
      const wrongYears = stating({ start: "2024-10-01", end: "2026-10-01", years: 3 });
      expect(remedy(wrongYears, rule)).toMatchObject({
        possible: true,
        code: "set-period-years",
        changes: [{ action: "set", path: ["period", "years"], value: 2 }],
      });
    });

    it("a first day and so many years say the last day as well", () => {
      expect(find(stating({ start: "2024-10-01", years: 2 }), rule).outcome).toBe("pass");
      expect(find(stating({ start: "2024-10-01", years: 3 }), rule).code).toBe("period-of-other-years");
    });

    it("a last day alone asks for the first", () => {
      expect(ask(stating({ end: "2026-09-30", years: 2 }), rule)).toMatchObject(lacking("period.start"));
      expect(ask(stating({ start: "2024-10-01" }), rule)).toMatchObject(lacking("period.end"));
    });
  });

  it("moves no end while nobody says how years run from 29 February", () => {
    const edition = withParameters(nm2024, { "leap-day": null });
    const draft = changed(sound, { period: { start: "2024-02-29", end: "2025-02-28", years: 3 } });
    expect(find(draft, rule, { edition }).outcome).toBe("fail");
    expect(remedy(draft, rule, { edition }).changes).not.toContainEqual(
      expect.objectContaining({ path: ["period", "end"] }),
    );
  });

  it("takes the caller's length", () => {
    const edition = withParameters(nm2024, { "pilot-years": "3" });
    expect(find(sound, rule, { edition })).toMatchObject({
      outcome: "fail",
      values: { required: "2027-09-30", years: "3" },
    });
    expect(uses(find(sound, rule, { edition }))).toEqual(["pilot-years: 3 (caller)"]);
  });

  it.each([
    { start: undefined, end: "2026-09-30", missing: ["period.start"] },
    { start: "2024-10-01", end: undefined, missing: ["period.end"] },
    { start: undefined, end: undefined, missing: ["period.start", "period.end"] },
  ])("asks for $missing", ({ start, end, missing }) => {
    expect(ask(between(start, end), rule)).toMatchObject(lacking(...missing));
  });

  it("asks for the length when there is none", () => {
    const edition = withParameters(nm2024, { "pilot-years": null });
    expect(ask(sound, rule, { edition })).toMatchObject({
      ...lacking("parameters.pilot-years"),
      code: "parameter-not-given",
    });
  });

  describe("from 29 February 2024", () => {
    const leap = (end: string) => between("2024-02-29", end);
    const march = withParameters(nm2024, { "leap-day": "first-of-march" });

    it.each([
      { end: "2026-02-26", last: "period-too-short", first: "period-too-short" },
      { end: "2026-02-27", last: "period-met", first: "period-too-short" },
      { end: "2026-02-28", last: "period-met", first: "period-met" },
      { end: "2026-03-01", last: "period-too-long", first: "period-met" },
      { end: "2026-03-02", last: "period-too-long", first: "period-too-long" },
    ])("to $end: $last by the last of February, $first by 1 March", ({ end, last, first }) => {
      expect(find(leap(end), rule).code).toBe(last);
      expect(find(leap(end), rule, { edition: march }).code).toBe(first);
    });

    it("rests on the civil code, so that strictness asks nothing", () => {
      expect(find(leap("2026-02-28"), rule).parameters[1]?.source?.document ?? "").toContain("民法典");
      expect(find(leap("2026-02-27"), rule, { strict: true }).outcome).toBe("pass");
    });

    it("says that the caller chose", () => {
      expect(uses(find(leap("2026-03-01"), rule, { edition: march }))).toEqual([
        "leap-day: first-of-march (caller)",
        years,
      ]);
    });

    it.each([
      { reading: "our reading", edition: nm2024 },
      { reading: "the caller's", edition: march },
    ])("can be mended under $reading", ({ edition }) => {
      const draft = leap("2027-01-01");
      expect(remedy(draft, rule, { edition })).toMatchObject({ possible: true, code: "set-period-end" });
    });
  });

  it("is mended by the last day of the two years", () => {
    expect(remedy(between("2024-10-01", "2026-12-31"), rule)).toMatchObject({
      possible: true,
      code: "set-period-end",
      values: { on: "2026-09-30" },
      changes: [{ action: "set", path: ["period", "end"], value: "2026-09-30" }],
    });
  });
});
