/** Dates a second time, by whole arithmetic on days that are counted through: no `Date`, no zone, nothing of the library. */
import { expect, it } from "vitest";
import { addDays, addMonths, addYears, dateMeant, daysBetween, isIsoDate } from "../../src/core/date.js";
import { drawing } from "../support/drawing.js";
import { comparisons } from "../support/runs.js";

const { below, pick } = drawing(1949);

const [first, last] = [1949, 2199];
const isLeap = (year: number) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (part: number) => `${part}`.padStart(2, "0");
const text = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** Every day there is, in order. */
const calendar = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
  lengths(year).flatMap((length, month) =>
    Array.from({ length }, (_day, day) => text(year, month + 1, day + 1)),
  ),
);
const placeOf = new Map(calendar.map((day, place) => [day, place]));

const cases = comparisons(60_000);
const aDay = () => pick(calendar);

it("the calendar has the days of 251 years, and no text is one besides", () => {
  expect(calendar.length).toBe(251 * 365 + 61);
  expect(calendar.every(isIsoDate)).toBe(true);
  for (let run = 0; run < cases; run += 1) {
    const typed = text(first - 5 + below(last - first + 10), below(15), below(34));
    if (isIsoDate(typed) !== placeOf.has(typed)) expect.fail(typed);
  }
});

it(`days are counted and added as in ${cases} cases counted through`, () => {
  for (let run = 0; run < cases; run += 1) {
    const [from, to] = [aDay(), aDay()];
    const days = (placeOf.get(to) as number) - (placeOf.get(from) as number);
    if (daysBetween(from, to) !== days || addDays(from, days) !== to) expect.fail(`${from} ${to}`);
  }
});

/** The same day of another month, or the last that it has. */
function monthsLater(day: string, months: number): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const length = lengths(inYear)[inMonth] as number;
  return inYear < first || inYear > last ? undefined : text(inYear, inMonth + 1, Math.min(date, length));
}

it(`months and years are added as in ${cases} cases of a second calculation`, () => {
  for (let run = 0; run < cases; run += 1) {
    const [day, months, years] = [aDay(), below(601) - 300, below(41)];
    const later = monthsLater(day, months);
    const found = addMonths(day, months);
    if (later === undefined ? isIsoDate(found) : found !== later) expect.fail(`${day} ${months}: ${found}`);
    const ended = monthsLater(day, 12 * years);
    const isLost = ended !== undefined && ended.slice(8) !== day.slice(8);
    const inMarch = isLost ? `${ended.slice(0, 4)}-03-01` : ended;
    if (addYears(day, years, "last-of-february") !== ended) expect.fail(`${day} ${years}`);
    if (addYears(day, years, "first-of-march") !== inMarch) expect.fail(`${day} ${years}, March`);
  }
});

it("a day is the same however offices write it", () => {
  for (let run = 0; run < cases / 10; run += 1) {
    const day = aDay();
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    const written = pick([
      `${year}/${month}/${date}`,
      `${year}.${two(month)}.${two(date)}`,
      `${year}年${month}月${date}日`,
      `${year}年${two(month)}月${date}号`,
      `${year}${two(month)}${two(date)}`,
      `${day}T00:00:00`,
      `${day} 00:00`,
    ]);
    if (dateMeant(written) !== day) expect.fail(`${written} is read as ${dateMeant(written)}`);
  }
});
