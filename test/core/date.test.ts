import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, dateMeant, daysBetween, isAfter, isIsoDate } from "../../src/core/date.js";
import { onAnotherHost } from "../../src/testing/other-host.js";
import { inNoTime, inTimeZone, timed, timeZones } from "../support/host.js";

/** The number of a day by whole arithmetic alone, counted in years that begin in March: no Date, no zone. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra;
}

const numberOf = (date: string): number => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return dayNumber(year, month, day);
};

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const text = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const year = fc.integer({ min: 1949, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => text(y, m, Math.min(d, lengthOf(y, m))));

describe("isIsoDate", () => {
  it.each(["1949-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2024-06-30"])("%j is a date", (day) => {
    expect(isIsoDate(day)).toBe(true);
  });

  it.each([
    "1948-12-31",
    "2200-01-01",
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "0000-01-01",
    "2024-6-30",
    "2024-06-30T00:00",
    "2024-06-30T24:00",
    "2024-06-30Z",
    "2024-06-30\n",
    " 2024-06-30",
    "24",
    "2024",
    "2024-W09-4",
    "2024-060",
    "20240630",
    "+002024-06-30",
    "２０２４-０６-３０",
    "2024/06/30",
    "2024年6月30日",
    "",
  ])("%j is none", (day) => {
    expect(isIsoDate(day)).toBe(false);
  });

  it("knows the length of every month of every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1940, max: 2210 }), fc.nat(13), fc.nat(32), (y, m, d) => {
        const real = y >= 1949 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= lengthOf(y, m);
        expect(isIsoDate(text(y, m, d))).toBe(real);
      }),
    );
  });

  it("a text of a million characters is refused at once", () => {
    expect(timed(() => isIsoDate("2024-06-30".repeat(1e5)))).toBeLessThan(inNoTime);
  });
});

describe("dateMeant", () => {
  it.each([
    "2024/9/1",
    "2024.09.01",
    "2024-9-1",
    "2024年9月1日",
    "2024年9月1号",
    "2024年9月1",
    "20240901",
    " 2024 - 9 - 1 ",
    "２０２４-９-１",
    "2024-09-01 00:00",
    "2024-09-01T00:00",
    "2024-09-0100:00",
    "2024-09-01 00:00:00",
    "2024-09-01T00:00:00.000",
  ])("of %j is the first of September", (typed) => expect(dateMeant(typed)).toBe("2024-09-01"));

  it.each(["2024年12月31日", "2024/12/31", "20241231"])("of %j is the last of December", (typed) =>
    expect(dateMeant(typed)).toBe("2024-12-31"),
  );

  it.each([
    "",
    "2024",
    "2024-09",
    "2024年9月",
    "2024-9/1/2",
    "24-9-1",
    "2024-13-1",
    "2024-2-30",
    "2024-09-01 08:00",
    "2024-09-01 00:00:01",
    "2024-09-01 00:00:00.001",
    "x2024-9-1",
    "2024-9-1x",
    "2024-123-1",
    "202409011",
    "00:002024-09-01",
    "2024-09-01 00:00x",
    `2024-9-1${" ".repeat(40)}`,
  ])("of %j is none", (typed) => expect(dateMeant(typed)).toBeUndefined());

  it("is looked for in forty characters, and in no more", () => {
    expect(dateMeant(`${" ".repeat(32)}2024-9-1`)).toBe("2024-09-01");
    expect(dateMeant(`${" ".repeat(33)}2024-9-1`)).toBeUndefined();
  });
});

describe("isAfter", () => {
  it("is the order of the calendar", () => {
    fc.assert(
      fc.property(date, date, (left, right) => {
        expect(isAfter(left, right)).toBe(numberOf(left) > numberOf(right));
      }),
    );
  });

  it("no day is after itself", () => {
    expect(isAfter("2024-06-30", "2024-06-30")).toBe(false);
  });
});

describe.each(timeZones)("under TZ=%s", (zone) => {
  it("the host really is in that zone", () => {
    expect(inTimeZone(zone, () => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
  });

  it("days between two dates are the difference of their day numbers", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(inTimeZone(zone, () => daysBetween(from, to))).toBe(numberOf(to) - numberOf(from));
      }),
    );
  });

  it("adding days moves the day number by as many", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const reached = inTimeZone(zone, () => addDays(from, days));
        expect(reached).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(numberOf(reached)).toBe(numberOf(from) + days);
      }),
    );
  });

  it("adding years keeps month and day wherever there is such a day", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -100, max: 100 }), (from, years) => {
        const [y = 0, m = 0, d = 0] = from.split("-").map(Number);
        fc.pre(d <= lengthOf(y + years, m) && y + years <= 2199);
        for (const leapDay of ["last-of-february", "first-of-march"] as const) {
          expect(inTimeZone(zone, () => addYears(from, years, leapDay))).toBe(text(y + years, m, d));
        }
      }),
    );
  });

  it("a leap day ends where the reading says", () => {
    inTimeZone(zone, () => {
      expect(addYears("2024-02-29", 2, "last-of-february")).toBe("2026-02-28");
      expect(addYears("2024-02-29", 2, "first-of-march")).toBe("2026-03-01");
    });
  });

  it("the calendar has every day, also those the zone has lost or shortened", () => {
    inTimeZone(zone, () => {
      expect(addDays("2011-12-29", 1)).toBe("2011-12-30"); // not on Apia's clocks
      expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
      expect(daysBetween("2024-03-09", "2024-03-11")).toBe(2); // New York's short day
      expect(addDays("1986-05-03", 1)).toBe("1986-05-04"); // Shanghai's summer time
    });
  });
});

describe("addYears counts from the origin in one step", () => {
  it("four years at once bring a leap day back, four single years do not", () => {
    const oneByOne = [1, 1, 1, 1].reduce(
      (on, step) => addYears(on, step, "last-of-february") ?? "",
      "2024-02-29",
    );
    expect(addYears("2024-02-29", 4, "last-of-february")).toBe("2028-02-29");
    expect(oneByOne).toBe("2028-02-28");
  });

  it("the calendar ends with 2199", () => {
    expect(addYears("2197-05-01", 2, "last-of-february")).toBe("2199-05-01");
    expect(addYears("2197-05-01", 3, "last-of-february")).toBeUndefined();
  });

  it.each(["last-of-february", "first-of-march"] as const)("no year is added to any day: %s", (leapDay) => {
    fc.assert(
      fc.property(date, (day) => {
        expect(addYears(day, 0, leapDay)).toBe(day);
      }),
    );
  });
});

describe("daysBetween", () => {
  it("is negative when the second date comes first", () => {
    expect(daysBetween("2024-07-01", "2024-06-30")).toBe(-1);
  });

  it("is nought from a day to itself", () => {
    expect(daysBetween("2024-06-30", "2024-06-30")).toBe(0);
  });
});

describe("on a host that has put a Date of its own in the place of the real one, as fake timers do", () => {
  it.each(timeZones)("every day is what it is elsewhere, in %s", (zone) => {
    const days = () => [
      addDays("2024-02-28", 2),
      addYears("2024-02-29", 1, "first-of-march"),
      addYears("2024-08-31", 2, "last-of-february"),
      daysBetween("2024-03-01", "2024-11-04"),
      isIsoDate("2024-02-29"),
    ];
    expect(inTimeZone(zone, () => onAnotherHost(days))).toStrictEqual([
      "2024-03-01",
      "2025-03-01",
      "2026-08-31",
      248,
      true,
    ]);
  });
});
