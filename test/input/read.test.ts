import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { readApplication } from "../../src/application/read-application.js";
import { deepFreeze } from "../../src/core/freeze.js";
import { readBy } from "../../src/input/read.js";
import { schemas } from "../../src/schemas.js";
import { aCompleteDraft } from "../support/complete-draft.js";
import { isWhole } from "../support/runs.js";

const read = (data: unknown) => {
  const { value, issues } = readBy(schemas.application, data);
  return { value, issues };
};

/** The issues as `field: code`, in the order of the fields. */
const faultsOf = (data: unknown) =>
  read(data)
    .issues.map(({ field, code }) => `${field}: ${code}`)
    .sort();

describe("a word that nobody knows", () => {
  it("is named, and the draft is read all the same", () => {
    const { ok, issues } = readApplication({ providers: { selection: "抽签" } });
    expect([ok, issues.map(({ code }) => code)]).toEqual([true, ["word-not-known"]]);
  });

  it("that is too long to be read is that fault alone", () => {
    const { ok, issues } = readApplication(
      { providers: { selection: "抽".repeat(10_001) } },
      { limits: { textLength: 20_000 } },
    );
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["text-too-long"]]);
  });
});

describe("a sound draft", () => {
  it("is read as it is, without an issue", () => {
    expect(read(aCompleteDraft())).toEqual({ value: aCompleteDraft(), issues: [] });
  });

  it("may be empty: what is missing is not invalid", () => {
    expect(read({})).toEqual({ value: {}, issues: [] });
  });

  it("is not changed by being read", () => {
    const draft = deepFreeze({ year: "soon", plan: { base: null }, chains: [5, { id: "c1", nam: "x" }] });
    const before = structuredClone(draft);
    read(draft);
    expect(draft).toStrictEqual(before);
  });
});

describe("what rules read by", () => {
  it("says the same, and inherits from nothing", () => {
    const { value, own } = readBy(schemas.application, { chains: [{ brief: { base: "基础" } }], year: "x" });
    expect(own).toEqual(value);
    const [chain] = own?.chains ?? [];
    for (const record of [own, chain, chain?.brief]) expect(Object.getPrototypeOf(record)).toBeNull();
  });

  it("is nothing where nothing could be read", () => {
    expect(readBy(schemas.application, 5)).toMatchObject({ value: undefined, own: undefined });
  });
});

describe("a fault", () => {
  it.each<[string, object, object]>([
    ["year", { year: "2024" }, { code: "wrong-type", values: { expected: "a-number", meant: "2024" } }],
    ["year", { year: 2024.5 }, { code: "not-whole", values: {} }],
    ["year", { year: -1 }, { code: "negative", values: {} }],
    ["year", { year: true }, { code: "wrong-type", values: { expected: "a-number" } }],
    ["edition", { edition: 5 }, { code: "wrong-type", values: { expected: "a-text" } }],
    ["chains", { chains: "one" }, { code: "wrong-type", values: { expected: "a-list" } }],
    ["plan", { plan: "one" }, { code: "wrong-type", values: { expected: "a-record" } }],
    ["plan", { plan: [] }, { code: "wrong-type", values: { expected: "a-record" } }],
    [
      "submission.sealed",
      { submission: { sealed: "待盖章" } },
      { code: "wrong-type", values: { expected: "yes-or-no" } },
    ],
    [
      "submission.industryBureau",
      { submission: { industryBureau: 1 } },
      { code: "wrong-type", values: { expected: "text-or-yes-or-no" } },
    ],
    ["plan.base", { plan: { base: 5 } }, { code: "wrong-type", values: { expected: "text-or-list" } }],
    ["evidence", { evidence: 5 }, { code: "wrong-type", values: { expected: "text-or-list" } }],
    ["submission.on", { submission: { on: "2024-02-30" } }, { code: "not-a-date", values: {} }],
    ["submission.on", { submission: { on: "30.6.2024" } }, { code: "not-a-date", values: {} }],
    ["budget.total", { budget: { total: "12万元" } }, { code: "not-an-amount", values: { meant: "120000" } }],
    ["budget.total", { budget: { total: "-1" } }, { code: "negative", values: {} }],
    ["budget.total", { budget: { total: 12 } }, { code: "number-not-text", values: { meant: "12" } }],
    ["budget.total", { budget: { total: true } }, { code: "wrong-type", values: { expected: "a-text" } }],
    [
      "indicators.0.target",
      { indicators: [{ target: 5 }] },
      { code: "number-not-text", values: { meant: "5" } },
    ],
    [
      "indicators.0.target",
      { indicators: [{ target: [] }] },
      { code: "wrong-type", values: { expected: "a-text" } },
    ],
    [
      "indicators.0.target",
      { indicators: [{ target: "5%" }] },
      { code: "not-a-decimal", values: { meant: "5" } },
    ],
    [
      "enterprises.0.scale",
      { enterprises: [{ scale: "middle" }] },
      { code: "unknown-word", values: { allowed: "above, below" } },
    ],
    [
      "enterprises.0.creditCode",
      { enterprises: [{ creditCode: "12345" }] },
      { code: "credit-code-length", values: { actual: "5", required: "18" } },
    ],
    [
      "enterprises.0.creditCode",
      { enterprises: [{ creditCode: "9I440300708461136T" }] },
      { code: "credit-code-alphabet", values: { position: "2" } },
    ],
    [
      "plan.base",
      { plan: { base: "字".repeat(10_001) } },
      { code: "text-too-long", values: { most: "10000" } },
    ],
    [
      "plan.results.1",
      { plan: { results: ["solutions", 5] } },
      { code: "wrong-type", values: { expected: "a-text" } },
    ],
  ])("at %s: %j", (field, draft, issue) => {
    const path = field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const term = `application.${field.replace(/\b\d+\b/g, "*")}`;
    expect(read(draft).issues).toStrictEqual([
      { kind: "issue", path, field, term, severity: "error", ...issue },
    ]);
  });

  it("is told once of a value, however many checks it fails", () => {
    const twice = z.strictObject({ name: z.string().min(3, "blank").regex(/x/, "not-a-name") });
    expect(readBy(twice, { name: "a" }).issues.map(({ code }) => code)).toEqual(["blank"]);
  });

  it("of the whole input is one without a field, and nothing is read", () => {
    expect(read("an application")).toStrictEqual({
      value: undefined,
      issues: [
        {
          kind: "issue",
          code: "wrong-type",
          path: [],
          field: "",
          term: "application",
          severity: "error",
          values: { expected: "a-record" },
        },
      ],
    });
  });

  it("too large for an exact number is refused", () => {
    expect(read({ year: 2 ** 53 })).toMatchObject({
      value: {},
      issues: [{ field: "year", severity: "error" }],
    });
  });

  it("is told once of a value that is wrong in two ways", () => {
    expect(read({ year: -1e300 })).toMatchObject({ value: {}, issues: [{ field: "year" }] });
    expect(read({ year: -1e300 }).issues).toHaveLength(1);
  });

  it("of a part that cannot be done without leaves nothing to read", () => {
    const { value, issues } = readBy(schemas.judgement, {
      verdict: "maybe",
      by: "reviewer",
      on: "2024-06-30",
    });
    expect(value).toBeUndefined();
    expect(issues.map(({ field, code }) => `${field}: ${code}`).sort()).toStrictEqual([
      "grounds: missing",
      "rule: missing",
      "verdict: unknown-word",
    ]);
  });

  it("does not hide the others: all come in one pass", () => {
    const faults = faultsOf({
      year: "2024",
      plan: { base: 5, tasks: [{ by: "soon" }, { by: "2024-01-01", who: 7 }] },
      enterprises: [{ scale: "middle", creditCode: "1" }, { previousYearRevenue: "-5" }],
      budget: { total: "much", lines: 3 },
      remark: "x",
    });
    expect(faults).toStrictEqual([
      "budget.lines: wrong-type",
      "budget.total: not-an-amount",
      "enterprises.0.creditCode: credit-code-length",
      "enterprises.0.scale: unknown-word",
      "enterprises.1.previousYearRevenue: negative",
      "plan.base: wrong-type",
      "plan.tasks.0.by: not-a-date",
      "plan.tasks.1.who: wrong-type",
      "remark: unknown-key",
      "year: wrong-type",
    ]);
  });

  it("at one place does not hide another whose field reads the same", () => {
    expect(faultsOf({ leagueCity: { code: 5 }, "leagueCity.code": "150200" })).toStrictEqual([
      "leagueCity.code: unknown-key",
      "leagueCity.code: wrong-type",
    ]);
  });
});

describe("what could be read beside a fault", () => {
  it("is everything but the part at fault", () => {
    const { value } = read({ year: "2024", budget: { total: "much", lines: [] }, edition: "nm-2024" });
    expect(value).toEqual({ budget: { lines: [] }, edition: "nm-2024" });
  });

  it("keeps the numbers of the records beside one that cannot be read", () => {
    const { value, issues } = read({ chains: [{ id: "c1" }, 5, { id: "c3" }] });
    expect(value).toEqual({ chains: [{ id: "c1" }, {}, { id: "c3" }] });
    expect(issues.map(({ field }) => field)).toStrictEqual(["chains.1"]);
  });

  it("keeps the other fields of a record of which one is wrong", () => {
    const { value } = read({ enterprises: [{ name: "一", scale: "middle" }, { name: "二" }] });
    expect(value).toEqual({ enterprises: [{ name: "一" }, { name: "二" }] });
  });

  it("holds no list of words of which one is wrong, since what it says is not known", () => {
    expect(read({ plan: { results: ["solutions", 5], base: "基础" } }).value).toEqual({
      plan: { base: "基础" },
    });
  });

  it("holds no list of which no entry is a record", () => {
    expect(read({ chains: [5, "c2"], year: 2024 }).value).toEqual({ year: 2024 });
  });

  it("lacks the keys that nobody knows", () => {
    expect(read({ year: 2024, remark: "x" }).value).toEqual({ year: 2024 });
  });
});

describe("a key nobody knows", () => {
  it.each<[string, object, string | undefined]>([
    ["yeer", { yeer: 2024 }, "year"],
    ["enterprises.0.creditcode", { enterprises: [{ creditcode: "x" }] }, "creditCode"],
    ["chains.0.platforms.0.operator.knd", { chains: [{ platforms: [{ operator: { knd: "x" } }] }] }, "kind"],
    ["plan.tasks.0.wat", { plan: { tasks: [{ wat: "x" }] } }, "what"],
    ["remarks", { remarks: "x" }, undefined],
    ["period.finish", { period: { finish: "2026-09-30" } }, undefined],
  ])("%s is a warning with the nearest that is known", (field, draft, nearest) => {
    const key = field.split(".").at(-1) as string;
    expect(read(draft).issues).toMatchObject([
      {
        code: "unknown-key",
        field,
        severity: "warning",
        values: { key, ...(nearest !== undefined && { closest: nearest }) },
      },
    ]);
    expect("closest" in (read(draft).issues[0]?.values ?? {})).toBe(nearest !== undefined);
  });

  it("is shown by its first sixty characters", () => {
    expect(read({ ["x".repeat(200)]: 1 }).issues[0]?.values).toStrictEqual({ key: "x".repeat(60) });
  });

  it("is reported however many there are in one record", () => {
    expect(faultsOf({ one: 1, two: 2 })).toStrictEqual(["one: unknown-key", "two: unknown-key"]);
  });

  it("below a key that is unknown itself is not looked for", () => {
    expect(faultsOf({ one: { two: { three: 1 } } })).toStrictEqual(["one: unknown-key"]);
  });
});

describe("null and blank mean missing", () => {
  it.each([null, "", " ", "\t\n", "　"])("%j is no value of a field", (blank) => {
    expect(read({ year: blank, plan: { base: blank }, submission: { on: blank }, chains: blank })).toEqual({
      value: { plan: {}, submission: {} },
      issues: [],
    });
  });

  it.each([null, "", "　"])("%j is no entry of a list of words", (blank) => {
    expect(read({ plan: { results: [blank, "solutions", blank], cooperation: [blank] } })).toEqual({
      value: { plan: { results: ["solutions"], cooperation: [] } },
      issues: [],
    });
  });

  it.each([null, "", "　"])("%j among records is one of which everything is missing", (blank) => {
    expect(read({ chains: [blank, { id: "c2" }, blank] })).toEqual({
      value: { chains: [{}, { id: "c2" }, {}] },
      issues: [],
    });
  });

  it("blanks in a list of words do not move the number of one that is wrong", () => {
    expect(faultsOf({ plan: { results: ["", null, "solutions", 5] } })).toStrictEqual([
      "plan.results.3: wrong-type",
    ]);
  });

  it("nought and no are values", () => {
    const draft = { submission: { paperCopies: 0, sealed: false }, budget: { total: "0" } };
    expect(read(draft)).toEqual({ value: draft, issues: [] });
  });
});

describe("a host that has settings of its own for zod", () => {
  const before = { ...z.config() };
  const draft = {
    year: 1.5,
    edition: 5,
    submission: { on: "soon", industryBureau: 1 },
    enterprises: [{ scale: "middle", creditCode: "1" }],
    budget: { total: "-1" },
    remark: "x",
  };
  const usual = read(draft);

  afterEach(() => {
    z.config({ customError: undefined, localeError: undefined, ...before });
  });

  it("changes none of our codes with messages for everything", () => {
    z.config({ customError: () => "the host's own words" });
    expect(z.string().safeParse(5).error?.issues[0]?.message).toBe("the host's own words");
    expect(read(draft)).toStrictEqual(usual);
  });

  it("changes none of our codes with another language", () => {
    z.config(z.locales.zhCN());
    expect(read(draft)).toStrictEqual(usual);
  });
});

it("answers any plain data, and what it has read has no fault left", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const { value, issues } = read(data);
      if (value === undefined) expect(issues).not.toHaveLength(0);
      else expect(read(value)).toEqual({ value, issues: [] });
    }),
  );
});

describe("a list with very many faults", () => {
  const enterprises = (count: number) => ({
    enterprises: new Array<object>(count).fill({ transform: 1 }),
  });

  it("is read as long as they can be listed", () => {
    const { value, issues } = read(enterprises(50_000));
    expect([issues.length, value?.enterprises?.length]).toEqual([50_000, 50_000]);
  });

  // So many take seconds. Where the stack is almost used up is where they could fail.
  const depths = isWhole ? [0, 2_000] : [2_000];

  it.each([50_001, 199_998])("of %d faults is not read at all, however deep the caller stands", (count) => {
    const draft = enterprises(count);
    const deep = (levels: number): ReturnType<typeof read> => (levels === 0 ? read(draft) : deep(levels - 1));
    for (const levels of depths)
      expect(deep(levels)).toMatchObject({
        value: undefined,
        issues: [{ code: "too-many-faults", path: [] }],
      });
  });
});

it("what is told of an application is capped once, and counts what it leaves out", () => {
  const { issues, completeness } = readApplication({
    enterprises: Array.from({ length: 3_000 }, () => ({ transform: 1 })),
  });
  expect(issues).toHaveLength(1_001);
  expect(issues.at(-1)).toMatchObject({ code: "more-issues", values: { count: "2000" } });
  expect(completeness.invalid).toBe(3_000);
});
