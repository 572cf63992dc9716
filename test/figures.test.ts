import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseQuantity, readApplication, toYuan } from "../src/index.js";

/** The rows of the tables of a page: what was typed, the unit that the place asks for, the value or the code. */
const rowsOf = (page: string) => {
  const [amounts = "", quantities = "", dates = ""] = readFileSync(`docs/${page}`, "utf8")
    .split(/^## /m)
    .slice(1);
  const rows = (section: string) =>
    [...section.matchAll(/^\| (?:`(.*?)`)? ?\| (\S+) \| .*?`(.*?)` \|$/gm)].map(
      ([, typed = "", unit = "", answer = ""]) => ({ typed, unit, answer }),
    );
  return { amounts: rows(amounts), quantities: rows(quantities), dates: rows(dates) };
};

const answerOf = (read: ReturnType<typeof toYuan>) => (read.ok ? read.value : read.issues[0]?.code);

const { amounts, quantities, dates } = rowsOf("figures.md");

describe("the page of figures as people type them", () => {
  it("has a hundred spellings", () => {
    expect(amounts.length + quantities.length).toBeGreaterThanOrEqual(100);
  });

  it.each(amounts)("$typed is $answer", ({ typed, answer }) => {
    expect(answerOf(toYuan(typed))).toBe(answer);
  });

  it.each(quantities)("$typed in $unit is $answer", ({ typed, unit, answer }) => {
    expect(answerOf(parseQuantity(typed, unit === undefined ? {} : { unit }))).toBe(answer);
  });

  it("has dates", () => expect(dates.length).toBeGreaterThanOrEqual(20));

  it.each(dates)("$typed is $answer", ({ typed, answer }) => {
    const [issue] = readApplication({ submission: { on: typed } }).issues;
    expect(issue === undefined ? typed : (issue.values.meant ?? issue.code)).toBe(answer);
    expect(issue?.code).toBe(typed === answer ? undefined : "not-a-date");
  });

  it("says the same in English", () => {
    expect(rowsOf("figures.en.md")).toStrictEqual({ amounts, quantities, dates });
  });
});
