import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/edition/procedure.js";
import { faultOfRequirement, type Setting } from "../../../src/procedure/conditions/own.js";
import type { PilotEvent } from "../../../src/procedure/event.js";
import { settledIn } from "../../../src/procedure/settled.js";
import type { Terms } from "../../../src/procedure/terms.js";

const term = (id: string, value: string | null, unit = "天"): Terms["given"][number] => ({
  ...{ id, value, unit, basis: "guideline" },
});

const begunUnder = (...given: Terms["given"]): Terms => ({ given, roles: {} });
const calendar = { from: "2025-03-01", to: "2025-03-31", holidays: [], workdays: [] };

const event = (type: string, on: string, fields: object = {}): PilotEvent =>
  ({ type, on, ...fields }) as unknown as PilotEvent;

const checked = (holds: Requirement, one: PilotEvent, setting: Partial<Setting> = {}) =>
  faultOfRequirement(holds, one, {
    terms: begunUnder(),
    calendar: undefined,
    isRecheck: false,
    history: [],
    ...setting,
  });

describe("after", () => {
  const holds: Requirement = { kind: "after", event: "inspected" };

  it("holds once an event of the kind has happened, on the same day too", () => {
    const one = event("approved", "2025-03-03");
    expect(checked(holds, one, { history: [event("inspected", "2025-03-03")] })).toBeUndefined();
    expect(checked(holds, one, { history: [event("objected", "2025-03-03")] })).toStrictEqual({
      ...{ code: "earlier-event-needed", values: { needed: "inspected" }, fields: [] },
    });
  });

  it("is not met by the event in question itself", () => {
    expect(checked(holds, event("inspected", "2025-03-03"))?.code).toBe("earlier-event-needed");
  });
});

describe("so many days", () => {
  const history = [event("filed", "2025-03-03"), event("filed", "2025-03-07", { until: "2025-03-10" })];
  const notBefore: Requirement = { kind: "not-before", event: "filed", days: { value: "5" } };
  const within: Requirement = { ...notBefore, kind: "within" };
  const at = (holds: Requirement, on: string, setting: Partial<Setting> = {}) =>
    checked(holds, event("approved", on), { history, ...setting });

  it("are counted from the last event of the kind, whose day counts as none", () => {
    expect(at(notBefore, "2025-03-12")).toBeUndefined();
    expect(at(notBefore, "2025-03-11")).toStrictEqual({
      code: "too-few-days-after",
      values: { on: "2025-03-11", bound: "2025-03-12", needed: "filed", days: "5", unit: "天" },
      fields: ["on"],
    });
    expect(at(within, "2025-03-12")).toBeUndefined();
    expect(at(within, "2025-03-13")).toMatchObject({ code: "too-many-days-after", fields: ["on"] });
  });

  it("are counted from a date field of it where one is named", () => {
    expect(at({ ...within, field: "until" }, "2025-03-15")).toBeUndefined();
    expect(at({ ...within, field: "until" }, "2025-03-16")?.values.bound).toBe("2025-03-15");
    expect(at({ ...within, field: "from" }, "2025-03-08")).toStrictEqual({
      code: "earlier-value-needed",
      values: { needed: "filed", name: "pilotEvent:filed.from" },
      fields: [],
    });
  });

  it("are asked of a date field of the event in question where one is named, if it has one", () => {
    const one = (effectiveOn?: string) =>
      checked({ ...within, date: "effectiveOn" }, event("approved", "2025-12-31", { effectiveOn }), {
        history,
      });
    expect(one("2025-03-12")).toBeUndefined();
    expect(one("2025-03-13")).toMatchObject({ values: { on: "2025-03-13" }, fields: ["effectiveOn"] });
    expect(one()).toBeUndefined();
  });

  it("need the event they are counted from", () => {
    expect(checked(within, event("approved", "2025-03-03"))?.code).toBe("earlier-event-needed");
  });

  it("are those of a term, and asked for where nobody gave it", () => {
    const holds: Requirement = { ...within, days: { term: "filing-days" } };
    expect(at(holds, "2025-03-08", { terms: begunUnder(term("filing-days", "1")) })).toBeUndefined();
    expect(at(holds, "2025-03-09", { terms: begunUnder(term("filing-days", "1")) })?.values.bound).toBe(
      "2025-03-08",
    );
    expect(at(holds, "2025-03-09")).toStrictEqual({
      ...{ code: "figure-needed", values: { missing: "parameters.filing-days" }, fields: [] },
    });
  });

  it("in working days need a calendar that covers them, but not once the event was allowed", () => {
    const holds: Requirement = { ...within, days: { term: "filing-days" } };
    const terms = begunUnder(term("filing-days", "5", "工作日"));
    expect(at(holds, "2025-03-14", { terms, calendar })).toBeUndefined();
    expect(at(holds, "2025-03-15", { terms, calendar })?.values).toMatchObject({
      bound: "2025-03-14",
      unit: "个工作日",
    });
    expect(at(holds, "2025-03-15", { terms })).toStrictEqual({
      code: "working-days-unknown",
      values: { needed: "filed", from: "2025-03-07", days: "5" },
      fields: [],
    });
    expect(at(holds, "2025-03-15", { terms, isRecheck: true })).toBeUndefined();
  });

  describe("in months and years end on the same day", () => {
    const endOf = (origin: string, value: string, unit: string, on: string, more: object = {}) =>
      at({ ...within, days: { value, unit } }, on, { history: [event("filed", origin)], ...more });
    it.each([
      ["2025-03-07", "3", "个月", "2025-06-07", "2025-06-08"],
      ["2025-01-31", "1", "个月", "2025-02-28", "2025-03-01"],
      ["2024-01-31", "1", "个月", "2024-02-29", "2024-03-01"],
      ["2025-11-30", "3", "个月", "2026-02-28", "2026-03-01"],
      ["2025-12-31", "2", "个月", "2026-02-28", "2026-03-01"],
      ["2025-02-28", "1", "个月", "2025-03-28", "2025-03-29"],
      ["2025-03-07", "1", "年", "2026-03-07", "2026-03-08"],
      ["2024-02-29", "1", "年", "2025-02-28", "2025-03-01"],
      ["2024-02-29", "4", "年", "2028-02-29", "2028-03-01"],
      ["2025-03-07", "0", "个月", "2025-03-07", "2025-03-08"],
    ])("%s and %s %s is %s, and %s is too late", (origin, value, unit, last, late) => {
      expect(endOf(origin, value, unit, last)).toBeUndefined();
      expect(endOf(origin, value, unit, late)?.values).toMatchObject({ bound: last, days: value, unit });
    });

    it("of the month before which nothing may come", () => {
      const holds: Requirement = { ...within, kind: "not-before", days: { value: "1", unit: "个月" } };
      const since = { history: [event("filed", "2025-01-31")] };
      expect(at(holds, "2025-02-27", since)?.values.bound).toBe("2025-02-28");
      expect(at(holds, "2025-02-28", since)).toBeUndefined();
    });

    it("or on the first of March, where the pilot began under that reading", () => {
      const roles = { leapDay: "leap-day" };
      const terms = { ...begunUnder(term("leap-day", "first-of-march", "")), roles };
      expect(endOf("2024-02-29", "1", "年", "2025-03-01", { terms })).toBeUndefined();
      expect(endOf("2024-02-29", "1", "年", "2025-03-02", { terms })?.values.bound).toBe("2025-03-01");
    });

    it.each([
      ["个月", "2025-06-07"],
      ["月", "2025-06-07"],
      ["年", "2028-03-07"],
      ["日", "2025-03-10"],
    ])("of a term in %s", (unit, last) => {
      const holds: Requirement = { ...within, days: { term: "filing-time" } };
      const terms = begunUnder(term("filing-time", "3", unit));
      expect(at(holds, last, { terms })).toBeUndefined();
      expect(at(holds, `${last.slice(0, 8)}28`, { terms })?.values.bound).toBe(last);
    });

    it("of a term in working days, whichever way they are written", () => {
      const holds: Requirement = { ...within, days: { term: "filing-time" } };
      const terms = begunUnder(term("filing-time", "5", "个工作日"));
      expect(at(holds, "2025-03-14", { terms, calendar })).toBeUndefined();
      expect(at(holds, "2025-03-15", { terms, calendar })?.values.unit).toBe("个工作日");
    });

    it.each(["个月", "年"])("or beyond the years we count, in %s", (unit) => {
      expect(endOf("2199-12-30", "9999", unit, "2199-12-31")).toMatchObject({
        code: "days-beyond-calendar",
        values: { days: "9999", unit },
      });
    });
  });

  it("that lie beyond the years we count are told, when the event is gone through again too", () => {
    const late = { history: [event("filed", "2199-12-30")] };
    expect(at(within, "2199-12-31", late)?.code).toBe("days-beyond-calendar");
    expect(at(within, "2199-12-31", { ...late, isRecheck: true })?.code).toBe("days-beyond-calendar");
  });
});

describe("sum at most", () => {
  const paid = (amount: string, type = "advance-paid") => event(type, "2025-03-03", { amount });
  const history = [
    event("approved", "2025-03-01", { award: "100.05" }),
    paid("10"),
    paid("5", "instalment-paid"),
  ];
  const award = { event: "approved", field: "award" };

  it("sums one kind or several, the event in question too", () => {
    const own: Requirement = { kind: "sum-at-most", field: "amount", most: { value: "20" } };
    expect(checked(own, paid("10"), { history })).toBeUndefined();
    expect(checked(own, paid("10.01"), { history })).toStrictEqual({
      code: "sum-above-most",
      values: { sum: "20.01", most: "20", excess: "0.01" },
      fields: ["amount"],
    });
    const both = { ...own, events: ["advance-paid", "instalment-paid"] };
    expect(checked(both, paid("5"), { history })).toBeUndefined();
    expect(checked(both, paid("5.01"), { history })?.values.sum).toBe("20.01");
  });

  it("is held against a field of an earlier event, and a part of it, to the fen", () => {
    const whole: Requirement = { kind: "sum-at-most", field: "amount", most: award };
    expect(checked(whole, paid("90.05"), { history })).toBeUndefined();
    expect(checked(whole, paid("90.06"), { history })?.values.excess).toBe("0.01");
    const part: Requirement = { ...whole, share: { term: "advance-share" } };
    const terms = begunUnder(term("advance-share", "0.3", ""));
    expect(checked(part, paid("20.01"), { history, terms })).toBeUndefined();
    expect(checked(part, paid("20.02"), { history, terms })?.values).toStrictEqual({
      ...{ sum: "30.02", most: "30.015", excess: "0.005" },
    });
    expect(checked(part, paid("20.01"), { history })?.values.missing).toBe("parameters.advance-share");
  });

  it("is held against a term, which is asked for where nobody gave it", () => {
    const holds: Requirement = { kind: "sum-at-most", field: "amount", most: { term: "most-of-all" } };
    expect(
      checked(holds, paid("1.5"), { terms: begunUnder(term("most-of-all", "1.5", "元")) }),
    ).toBeUndefined();
    expect(checked(holds, paid("1.51"), { terms: begunUnder(term("most-of-all", "1.5", "元")) })?.code).toBe(
      "sum-above-most",
    );
    expect(checked(holds, paid("0"))?.values).toStrictEqual({ missing: "parameters.most-of-all" });
    expect(checked(holds, paid("0"), { terms: begunUnder(term("most-of-all", "甲")) })?.code).toBe(
      "figure-needed",
    );
  });

  it("needs the earlier event, and what it says", () => {
    const holds: Requirement = { kind: "sum-at-most", field: "amount", most: award };
    expect(checked(holds, paid("1"))?.code).toBe("earlier-event-needed");
    expect(checked(holds, paid("1"), { history: [event("approved", "2025-03-01")] })).toMatchObject({
      code: "earlier-value-needed",
      values: { name: "pilotEvent:approved.award" },
    });
  });

  it("counts whole numbers and what is not given as nothing", () => {
    const holds: Requirement = { kind: "sum-at-most", field: "months", most: { value: "12" } };
    const before = [event("extended", "2025-03-03", { months: 6 }), event("extended", "2025-03-04")];
    const now = (months: number) => event("extended", "2025-03-05", { months });
    expect(checked(holds, now(6), { history: before })).toBeUndefined();
    expect(checked(holds, now(7), { history: before })?.values).toStrictEqual({
      sum: "13",
      most: "12",
      excess: "1",
    });
  });
});

describe("count at most", () => {
  const holds: Requirement = { kind: "count-at-most", event: "extended", most: { value: "2" } };
  const times = (count: number) => Array.from({ length: count }, () => event("extended", "2025-03-03"));

  it("counts the event in question too", () => {
    const one = event("extended", "2025-03-04");
    expect(checked(holds, one, { history: times(1) })).toBeUndefined();
    expect(checked(holds, one, { history: times(2) })).toStrictEqual({
      ...{ code: "count-above-most", values: { counted: "extended", count: "3", most: "2" }, fields: [] },
    });
    expect(checked(holds, event("closed", "2025-03-04"), { history: times(2) })).toBeUndefined();
    expect(checked(holds, event("closed", "2025-03-04"), { history: times(3) })?.values.count).toBe("3");
  });

  it("is by a term, which is asked for where nobody gave it", () => {
    const byTerm: Requirement = { ...holds, most: { term: "most-extensions" } };
    const one = event("extended", "2025-03-04");
    expect(checked(byTerm, one, { terms: begunUnder(term("most-extensions", "1", "次")) })).toBeUndefined();
    expect(checked(byTerm, one)?.code).toBe("figure-needed");
  });
});

describe("field equals", () => {
  it("asks what the event in question says", () => {
    const holds: Requirement = { kind: "field-equals", field: "months", is: 6 };
    expect(checked(holds, event("extended", "2025-03-04", { months: 6 }))).toBeUndefined();
    expect(checked(holds, event("extended", "2025-03-04", { months: 7 }))).toStrictEqual({
      code: "value-differs",
      values: { name: "pilotEvent:extended.months", required: "6", actual: "7" },
      fields: ["months"],
    });
    expect(checked(holds, event("extended", "2025-03-04"))?.values).not.toHaveProperty("actual");
  });

  it("asks what the last event of a kind said, and that there was one", () => {
    const holds: Requirement = { kind: "field-equals", event: "inspected", field: "sound", is: true };
    const one = event("approved", "2025-03-04");
    const said = (sound: boolean) => event("inspected", "2025-03-03", { sound });
    expect(checked(holds, one, { history: [said(false), said(true)] })).toBeUndefined();
    expect(checked(holds, one, { history: [said(true), said(false)] })).toStrictEqual({
      code: "earlier-value-differs",
      values: { name: "pilotEvent:inspected.sound", required: "yes", actual: "no" },
      fields: [],
    });
    expect(checked(holds, one)?.code).toBe("earlier-event-needed");
  });
});

describe("all resolved", () => {
  const raised = (id?: string, more: object = {}) =>
    event("raised", "2025-03-03", { ...(id && { id }), ...more });
  const answered = (fields: object = {}) => event("answered", "2025-03-04", fields);
  const open = (history: readonly PilotEvent[], more: object = {}) =>
    checked(
      { kind: "all-resolved", event: "raised", by: "answered", ...more },
      event("closed", "2025-03-05"),
      {
        history,
      },
    );

  it("without a field takes as many of the one as of the other, each after its own", () => {
    expect(open([])).toBeUndefined();
    expect(open([raised(), answered()])).toBeUndefined();
    expect(open([raised(), raised(), answered()])).toStrictEqual({
      code: "not-all-settled",
      values: { opened: "raised", by: "answered", count: "1" },
      fields: [],
    });
    expect(open([answered(), raised()])?.values.count).toBe("1");
    expect(open([raised(), answered(), answered(), raised()])?.values.count).toBe("1");
  });

  it("with a field takes the one that is named by its id", () => {
    const by = { field: "about" };
    expect(open([raised("甲"), raised("乙"), answered({ about: "乙" })], by)?.values.count).toBe("1");
    expect(
      open([raised("甲"), raised("乙"), answered({ about: "乙" }), answered({ about: "甲" })], by),
    ).toBeUndefined();
    expect(open([raised("甲"), answered({ about: "丙" })], by)?.values.count).toBe("1");
    expect(open([raised("甲"), raised("甲"), answered({ about: "甲" })], by)?.values.count).toBe("1");
    expect(open([raised("甲"), answered({ about: "甲" }), answered({ about: "甲" })], by)).toBeUndefined();
  });

  it("takes the one that is named by another field, or by its number", () => {
    const history = [raised(undefined, { place: "东" }), answered({ about: "东" })];
    expect(open(history, { field: "about", of: "place" })).toBeUndefined();
    expect(open([raised(), raised(), answered({ about: 2 })], { field: "about" })?.values.count).toBe("1");
    expect(open([raised(), answered({ about: 1 })], { field: "about" })).toBeUndefined();
    expect(open([raised(), answered({ about: 2 })], { field: "about" })?.values.count).toBe("1");
    expect(
      open([raised(), answered({ about: 1 }), answered({ about: 1 })], { field: "about" }),
    ).toBeUndefined();
  });

  it("settles each once, by the first that does", () => {
    const later = event("answered", "2025-03-05", { about: "甲" });
    const history = [raised("甲"), answered({ about: "甲" }), later];
    for (const field of [undefined, "about"]) {
      const [matter] = settledIn(history, { event: "raised", by: ["answered"], field });
      expect(matter?.settledBy?.on).toBe("2025-03-04");
    }
  });

  it("settles an earlier one by an event of the same kind before it opens its own", () => {
    const matters = settledIn([raised("甲"), raised("乙")], { event: "raised", by: ["raised"] });
    expect(matters.map(({ settledBy }) => settledBy !== null)).toStrictEqual([true, false]);
  });
});
