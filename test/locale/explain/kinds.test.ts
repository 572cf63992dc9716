import { describe, expect, it } from "vitest";
import { explain, readApplication, toMarkdown } from "../../../src/index.js";
import { kinds } from "../../../src/locale/explain/kinds.js";
import { withPollutedPrototype } from "../../support/host.js";
import { hostileAt } from "../../support/hostile-at.js";
import { results } from "../../support/results.js";
import { usersText } from "../../support/things.js";

const locales = ["zh-CN", "en"] as const;
const kindsThere = new Set(results.map(({ kind }) => kind));

/** What the user typed stands in quotation marks, and so do ids of policies and schemes. */
const withoutUsers = (text: string): string => text.replace(usersText, "某某").replace(/“[^”]*”/g, "“某”");

describe("every kind of result", () => {
  it("has a result here", () => {
    expect(Object.keys(kinds).filter((kind) => !kindsThere.has(kind))).toEqual(["indicator-grid"]);
  });

  it.each(results.map((result, index) => ({ index, kind: `${result.kind ?? "reading"}`, result })))(
    "$index: $kind is explained in full, in one sentence, and as a report",
    ({ result }) => {
      for (const locale of locales) {
        const [brief, full, report] = [
          explain(result, locale, { brief: true }),
          explain(result, locale),
          toMarkdown(result, locale),
        ];
        expect(brief).not.toContain("\n");
        expect(full.startsWith(brief)).toBe(true);
        expect(`${brief}\n${full}\n${report}`).not.toMatch(
          /undefined|\bnull\b|NaN|[{}]|\[\[|\[object|残缺|没有可用的说明|not whole|no words for this/,
        );
        expect(report).not.toBe("");
      }
    },
  );

  it("shows no foreign word in Chinese, and no Chinese word of ours in English", () => {
    const chinese = results.flatMap((result) => explain(result, "zh-CN").split("\n"));
    expect(chinese.filter((line) => /(?!PDF|GB\/)[A-Za-z]{2,}/.test(withoutUsers(line)))).toEqual([]);
    const english = results.flatMap((result) => explain(result, "en").split("\n"));
    expect(english.filter((line) => /[。；：，]/.test(withoutUsers(line)))).toEqual([]);
  });
});

describe("a reading", () => {
  it("is explained by whether there is a value, and by its issues", () => {
    expect(explain(readApplication({ year: -1 }), "zh-CN", { brief: true })).toMatch(
      /^不能使用，有1处错误；请更正。完整度/,
    );
    expect(explain({ ok: true, value: 5, issues: [] }, "en")).toBe("Nothing is wrong.");
  });

  it("is explained by its value where that says what it is", () => {
    const value = { kind: "allocation", shares: [{ id: "甲", amount: "5" }], unallocated: "0" };
    expect(explain({ ok: true, value, issues: [] }, "zh-CN")).toBe("分为1份。\n各份（1项）：\n  “甲”：5。");
  });
});

describe("what is not ours", () => {
  it("never throws and never says nothing, whatever it is", () => {
    const things: readonly ((value: unknown) => unknown)[] = [
      (value) => value,
      (value) => ({ kind: "finding", values: value }),
      (value) => ({ kind: "assessment", findings: value }),
    ];
    const tellings = things.flatMap((thingOf) => [
      (value: unknown) => expect(explain(thingOf(value), "zh-CN")).toMatch(/。/),
      (value: unknown) => expect(toMarkdown(thingOf(value), "en")).not.toBe(""),
      (value: unknown) => expect(explain(thingOf(value), "en", value as never)).toMatch(/\./),
    ]);
    for (const [place, tell] of tellings.entries())
      for (const { make } of hostileAt(place, tellings.length)) tell(make());
  });

  it("is told by its own data alone", () => {
    const polluted = withPollutedPrototype(
      { kind: "allocation", shares: [], unallocated: "9", cell: "B2", ok: true, issues: [] },
      () => [explain({}, "zh-CN"), ...results.map((result) => explain(result, "zh-CN"))],
    );
    expect(polluted).toEqual([explain({}, "zh-CN"), ...results.map((result) => explain(result, "zh-CN"))]);
  });
});

it("a long part is counted and not listed to its end", () => {
  const shares = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, amount: "1" }));
  const text = explain({ kind: "allocation", shares, unallocated: "0" }, "zh-CN").split("\n");
  expect(text).toHaveLength(23);
  expect(text.at(-1)).toBe("  另有10项未列出。");
});
