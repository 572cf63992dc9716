import { describe, expect, it } from "vitest";
import { explain, messageCatalogue } from "../../src/index.js";
import { enTexts } from "../../src/locale/en/texts.js";
import { messageOf } from "../../src/locale/messages.js";
import { hasAllValues, render } from "../../src/locale/render.js";
import type { Texts } from "../../src/locale/texts.js";
import { zhTexts } from "../../src/locale/zh-CN/texts.js";
import { placeholder } from "../../src/vocabulary/value-kinds.js";
import { results } from "../support/results.js";
import { everything } from "../support/things.js";

const locales = ["zh-CN", "en"] as const;

const [start, end, both] = [
  { start: "2024-10-15" },
  { end: "2024-09-15" },
  { start: "2024-10-15", end: "2026-10-14" },
];

describe("a task outside of the pilot period", () => {
  const said = (bounds: object, texts: Texts) =>
    render(texts.messages.issues["task-outside-period"], { by: "2024-09-30", ...bounds }, texts);

  it.each([
    [start, "自2024年10月15日起", "from 2024-10-15"],
    [end, "至2024年9月15日止", "up to 2024-09-15"],
    [both, "自2024年10月15日起至2026年10月14日止", "from 2024-10-15 up to 2026-10-14"],
  ])("is told with the days that are there: %o", (bounds, zh, en) => {
    expect(said(bounds, zhTexts)).toBe(`2024年9月30日不在试点期（${zh}）内；请核对。`);
    expect(said(bounds, enTexts)).toBe(`2024-09-30 is outside the pilot period ${en}; check it.`);
  });
});

/** A value of each kind that says something. */
const samples: Readonly<Record<string, string>> = {
  date: "2024-10-15",
  percent: "0.5",
  yuan: "1200",
  roughly: "1200",
  unit: "家",
  fields: "plan.goals",
  names: "某厂",
  called: "某厂",
  sibling: "goals",
  heading: "annual",
  kind: "assessment",
  rule: "5.1#sealed",
  words: "above",
  choice: "above, below",
  division: "150200",
  code: "150200",
  s: "2",
  be: "2",
  verb: "2",
};

/** Of these parts one is always there: a message with none of them is not said. */
const oneOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "issues.task-outside-period": [["start", "end"]],
  "findings.criterion-below-least": [["actual", "most"]],
  "findings.section-below-least": [["actual", "most"]],
  "findings.total-below-least": [["actual", "most"]],
  "results.amount-change": [
    ["before", "openBefore"],
    ["after", "openAfter"],
  ],
  "results.record": [["findings", "issues"]],
};

interface Case {
  readonly code: string;
  readonly message: string;
  readonly texts: Texts;
}

const cases: readonly Case[] = [zhTexts, enTexts].flatMap((texts) =>
  Object.entries(messageCatalogue(texts.locale)).flatMap(([kind, ofKind]) =>
    Object.entries(ofKind).map(([code, message]) => ({ code: `${kind}.${code}`, message, texts })),
  ),
);

const valuesIn = (part: string): readonly (readonly [string, string])[] =>
  [...part.matchAll(placeholder)].map(([, name = "", kind = ""]) => [name, samples[kind] ?? "12"]);

/** Every message with all its values, with each part in double brackets left out, with each alone, and with none of them. */
function told({ code, message, texts }: Case): readonly string[] {
  const parts = [...message.matchAll(/\[\[(.*?)\]\]/g)].map(([, part = ""]) => part);
  const all = Object.fromEntries(valuesIn(message));
  const always = new Set(valuesIn(message.replace(/\[\[.*?\]\]/g, "")).map(([name]) => name));
  const optional = parts.map((part) =>
    valuesIn(part)
      .map(([name]) => name)
      .filter((name) => !always.has(name)),
  );
  const without = (left: readonly (readonly string[])[]) => {
    const names = new Set(left.flat());
    return Object.fromEntries(Object.entries(all).filter(([name]) => !names.has(name)));
  };
  const choices = [
    [],
    optional,
    ...optional.flatMap((one) => [[one], optional.filter((other) => other !== one)]),
  ];
  return choices
    .map(without)
    .filter((values) =>
      (oneOf[code] ?? []).every((names) => names.some((name) => Object.hasOwn(values, name))),
    )
    .map((values) => render(message, values, texts));
}

/** Marks with nothing between them, which no sentence has. */
const bare = [
  /[（(][\s至、，；：,;:]*[）)]/,
  /[（(][\s，、；：,;:]|[\s，、；：,;:][）)]/,
  /“\s*”/,
  /[，、；：。][，、；：。]|[,;:]\s*[,;:.]/,
  /^[\s，、；：。,;:.]/,
];

/** Words that lead to nothing where they end a part; some sentences end a part with one of them in any case. */
const leading = [
  /[至由自于为]([，、；：。）]|$)/,
  /\b(?:to|from|by|of|at|than|with|the|a|an|is|are|until|between)(?:[,;:.)]|$)/,
];

const holes = [...bare, ...leading];

describe("no message has a hole where what may be left out is left out", () => {
  it.each(cases)("$texts.locale $code", (one) => {
    const [whole = "", ...shortened] = told(one);
    const isHole = (text: string) => holes.some((hole) => hole.test(text) && !hole.test(whole));
    expect(shortened.filter(isHole)).toEqual([]);
  });
});

describe("no explanation has marks with nothing between them", () => {
  const things = [
    everything.findings,
    everything.asks,
    everything.issues,
    everything.remedies,
    results,
  ].flat();

  it.each(locales)("in %s", (locale) => {
    const lines = things.flatMap((thing) =>
      explain(thing, locale)
        .split("\n")
        .map((line) => line.trim()),
    );
    const isHole = (line: string) => bare.some((hole) => hole.test(line));
    expect([...new Set(lines)].filter(isHole)).toEqual([]);
  });
});

describe("what is said gives every value that its message cannot do without", () => {
  it("of issues", () => {
    const lacking = everything.issues.filter(
      ({ code, values }) => !isWhole(messageOf("issues", code, "zh-CN"), values),
    );
    expect(lacking).toEqual([]);
  });
  it("of remedies", () => {
    const parts = everything.remedies.flatMap(({ code, values, also }) => [{ code, values }, ...also]);
    expect(
      parts.filter(({ code, values }) => !isWhole(messageOf("remedies", code, "zh-CN"), values)),
    ).toEqual([]);
  });
  it("of findings", () => {
    const parts = everything.findings.flatMap(({ code, values, further = [] }) => [
      { code, values },
      ...further,
    ]);
    const given = { meaning: "…", missing: "…", by: "…" };
    expect(
      parts.filter(
        ({ code, values }) => !isWhole(messageOf("findings", code, "zh-CN"), { ...values, ...given }),
      ),
    ).toEqual([]);
  });
});

/** Whether a message has all its values, and none of them empty. */
function isWhole(message: string | undefined, values: Readonly<Record<string, string>>): boolean {
  if (message === undefined) return true;
  const needed = valuesIn(message.replace(/\[\[.*?\]\]/g, "")).map(([name]) => name);
  return hasAllValues(message, values) && needed.every((name) => name === "currency" || values[name] !== "");
}

describe("a duty in English", () => {
  it.each(Object.entries(enTexts.messages.duties))(
    "%s reads well of one thing and of several",
    (_, message) => {
      const said = render(
        message,
        { duty: "lessons", due: "2025-01-01", on: "2025-01-01", days: "2" },
        enTexts,
      );
      expect(said).not.toMatch(/^lessons (?:is|was|has)\b/);
    },
  );
});

describe("a last day", () => {
  it.each([
    ["findings", "to-rectify"],
    ["findings", "targets-missed-rectify"],
    ["findings", "rectified-late"],
    ["results", "consequence-rectify"],
    ["duties", "duty-due"],
    ["duties", "duty-overdue"],
  ] as const)("of %s %s says that it counts", (kind, code) => {
    expect(messageOf(kind, code, "zh-CN")).toMatch(/:date\}（含）/);
    expect(messageOf(kind, code, "en")).toMatch(/on or before \{/);
  });
});
