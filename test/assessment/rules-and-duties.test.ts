/** The rules over an application and the duties of a pilot read the same clauses, so they must say the same on any day. */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  applyEvent,
  assessApplication,
  dutiesOf,
  nm2024,
  replayEvents,
  withParameters,
} from "../../src/index.js";
import { runs } from "../support/runs.js";

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const anyDay = fc.integer({ min: 0, max: 1_500 }).map((days) => dayAfter("2024-01-01", days));
const anyStart = fc.oneof(anyDay, fc.constantFrom("2024-02-29", "2024-02-28", "2024-03-01"));
/** Days since the start: most of them about the days on which a year is full. */
const anyTime = fc.oneof(
  fc.integer({ min: -2, max: 800 }),
  fc.integer({ min: 363, max: 368 }),
  fc.integer({ min: 728, max: 733 }),
);
const anyLeapDay = fc.constantFrom("last-of-february", "first-of-march");

const finding = (application: object, rule: string, options: object) =>
  assessApplication(application, {
    ...{ edition: nm2024, stage: "evaluation", asOf: "2024-01-01" },
    ...options,
  }).findings.find((one) => one.rule === rule);

const shortlisted = [
  { type: "submitted", on: "2023-12-01" },
  { type: "reviewed", on: "2023-12-15", shortlisted: true },
];

it("the self-evaluations that are overdue are those that the rule misses", () => {
  const seen = new Set<string>();
  const years = fc.array(fc.tuple(anyTime, fc.oneof(fc.nat(4), fc.integer({ min: 2024, max: 2030 }))), {
    maxLength: 3,
  });
  const anyCounting = fc.constantFrom("calendar", "pilot-years");
  fc.assert(
    fc.property(anyStart, anyLeapDay, anyCounting, anyTime, years, (start, leapDay, counted, days, named) => {
      const asOf = dayAfter(start, days);
      const edition = withParameters(nm2024, { "leap-day": leapDay, "self-evaluation-year": counted });
      const approved = [
        { type: "publicised", on: "2023-12-16", from: "2023-12-16", to: "2023-12-22" },
        { type: "approved", on: "2023-12-23" },
      ];
      const evaluated = named
        .map(([after, year]) => ({ type: "self-evaluated", on: dayAfter(start, after), year }))
        .sort((one, other) => (one.on < other.on ? -1 : 1));
      const { state } = replayEvents([...shortlisted, ...approved], {
        edition,
        opening: { period: { start } },
      });
      // Those that the procedure refuses never were.
      const after = evaluated.reduce((current, event) => {
        const result = applyEvent(current, event, { edition });
        return result.ok ? result.state : current;
      }, state);
      const { duties } = dutiesOf(after, { edition, asOf });
      const overdue = duties
        .filter(({ duty, status }) => duty === "self-evaluation" && status === "overdue")
        .map(({ no }) => (counted === "calendar" ? Number(start.slice(0, 4)) - 1 : 0) + Number(no));
      const application = {
        period: { start, years: 2 },
        performance: { selfEvaluations: after.selfEvaluations },
      };
      const { outcome, values } = finding(application, "4.2#annual-self-evaluation", { edition, asOf }) ?? {};
      expect(outcome === "fail").toBe(overdue.length > 0);
      expect(values?.years ?? "").toBe(overdue.join(", "));
      seen.add(`${counted} ${overdue.length} ${after.selfEvaluations.length > 0}`);
    }),
    { numRuns: runs(200) },
  );
  expect(seen.size).toBeGreaterThan(8);
});

it("publicity is over and long enough for all of them on the same days, in calendar days and working days", () => {
  const seen = new Set<string>();
  const someDays = fc.record({
    from: anyDay,
    length: fc.integer({ min: 1, max: 20 }),
    after: fc.integer({ min: -25, max: 5 }),
    required: fc.integer({ min: 0, max: 15 }),
    unit: fc.constantFrom("天", "工作日"),
    holidays: fc.array(anyDay, { maxLength: 40 }),
  });
  fc.assert(
    fc.property(someDays, ({ from, length, after, required, unit, holidays }) => {
      const to = dayAfter(from, length - 1);
      const asOf = dayAfter(to, after);
      const calendar = { from: "2024-01-01", to: "2029-12-31", holidays, workdays: [] };
      const edition = withParameters(nm2024, { "publicity-days": { value: `${required}`, unit } });
      const { state } = replayEvents(shortlisted, { edition });
      const published = applyEvent(
        state,
        { type: "publicised", on: "2023-12-16", from, to },
        { edition: nm2024, calendar },
      );
      const shown = { website: true, shortlist: ["150200"] };
      const application = { leagueCity: { code: "150200" }, publicity: { from, to, ...shown } };
      const { outcome, code = "" } = finding(application, "5.3#publicity", { edition, asOf, calendar }) ?? {};
      seen.add(code);
      if (outcome === "fail") {
        expect(published).toMatchObject({ ok: false, refusal: { code } });
        return;
      }
      if (!published.ok) {
        // Too short as well, but while it lasts nobody can say that it will not be extended.
        expect(outcome).toBe("needs-data");
        return;
      }
      const isDone = dutiesOf(published.state, { edition: nm2024, asOf }).duties.every(
        ({ duty, status }) => duty !== "publicity-period" || status === "done",
      );
      const approved = applyEvent(published.state, { type: "approved", on: asOf }, { edition: nm2024 });
      const isOver = asOf > "2023-12-16" && outcome === "pass";
      expect(isDone && asOf > to).toBe(isOver);
      expect(approved.ok).toBe(isOver);
    }),
    { numRuns: runs(150) },
  );
  expect([...seen].sort()).toStrictEqual(["publicity-not-over", "publicity-too-short", "published"]);
});
