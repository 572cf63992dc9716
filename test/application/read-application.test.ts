import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readApplication } from "../../src/application/read-application.js";
import { deepFreeze } from "../../src/core/freeze.js";
import { defaultLimits } from "../../src/core/snapshot.js";
import { aCompleteDraft, pathsIn, withValueAt } from "../support/complete-draft.js";
import { realCreditCodes } from "../support/credit-codes.js";
import { inNoTime, inTimeZone, timed, timeZones, withPollutedPrototype } from "../support/host.js";
import { anythingAtAll, hostileValues } from "../support/hostile.js";
import { expectAnswers } from "../support/plain.js";

const issuesOf = (input: unknown) => readApplication(input).issues;

const manyEnterprises = (count: number, enterprise: object) => ({
  enterprises: Array.from({ length: count }, () => enterprise),
});

/** A complete draft of which some parts, large and small, have been replaced by anything. */
const spoiltDrafts = fc
  .array(fc.tuple(fc.nat(), anythingAtAll), { minLength: 1, maxLength: 4 })
  .map((replacements) =>
    replacements.reduce<unknown>((draft, [pick, value]) => {
      const paths = pathsIn(draft);
      return withValueAt(draft, paths[pick % paths.length] ?? [], value);
    }, aCompleteDraft()),
  );
const inputs = fc.oneof(anythingAtAll, spoiltDrafts);

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));

describe("a sound application", () => {
  it("is read as it is, without an issue, and is complete", () => {
    const reading = readApplication(aCompleteDraft());
    expect(reading).toMatchObject({ ok: true, issues: [], completeness: { percent: 100 } });
    expect(reading.ok && reading.value).toEqual(aCompleteDraft());
  });

  it("has nothing in it that was not in the input", () => {
    const reading = readApplication({ year: 2024, plan: {} });
    expect(JSON.stringify(reading.ok && reading.value)).toBe('{"year":2024,"plan":{}}');
  });
});

describe("a draft", () => {
  it("that is empty is sound: missing is not invalid", () => {
    expect(readApplication({})).toMatchObject({ ok: true, issues: [], completeness: { percent: 0 } });
  });

  it("of which any one part is missing is sound", () => {
    for (const path of pathsIn(aCompleteDraft()).filter((one) => typeof one.at(-1) === "string")) {
      expect(readApplication(withValueAt(aCompleteDraft(), path, undefined)).ok, path.join(".")).toBe(true);
    }
  });

  it("of which any one field is null or blank reads as if it were missing", () => {
    const fields = pathsIn(aCompleteDraft()).filter((one) => typeof one.at(-1) === "string");
    const blanks = [null, "", "　"];
    for (const [index, path] of fields.entries()) {
      const blanked = readApplication(withValueAt(aCompleteDraft(), path, blanks[index % 3]));
      const missing = readApplication(withValueAt(aCompleteDraft(), path, undefined));
      expect(blanked, path.join(".")).toEqual(missing);
    }
  });
});

describe("faults", () => {
  const draft = {
    year: "2024",
    leagueCity: { code: "150200", nam: "包头市" },
    enterprises: [{ name: "一", scale: "middle" }, 7, { name: "三", creditCode: "914403001922038217" }],
    budget: { total: "much" },
  };

  it("come all in one pass, each with code, path, field, severity and figures", () => {
    const byField = [...issuesOf(draft)].sort((left, right) => (left.field < right.field ? -1 : 1));
    expect(byField).toStrictEqual([
      {
        kind: "issue",
        code: "not-an-amount",
        path: ["budget", "total"],
        field: "budget.total",
        term: "application.budget.total",
        severity: "error",
        values: {},
      },
      {
        kind: "issue",
        code: "unknown-word",
        path: ["enterprises", 0, "scale"],
        field: "enterprises.0.scale",
        term: "application.enterprises.*.scale",
        severity: "error",
        values: { allowed: "above, below" },
        names: { "enterprises.0": "一" },
      },
      {
        kind: "issue",
        code: "wrong-type",
        path: ["enterprises", 1],
        field: "enterprises.1",
        term: "application.enterprises.*",
        severity: "error",
        values: { expected: "a-record" },
      },
      {
        kind: "issue",
        code: "credit-code-check-character",
        path: ["enterprises", 2, "creditCode"],
        field: "enterprises.2.creditCode",
        term: "application.enterprises.*.creditCode",
        severity: "warning",
        values: { actual: "7", required: "6" },
        names: { "enterprises.2": "三" },
      },
      {
        kind: "issue",
        code: "unknown-key",
        path: ["leagueCity", "nam"],
        field: "leagueCity.nam",
        term: "application.leagueCity.nam",
        severity: "warning",
        values: { key: "nam", closest: "name" },
      },
      {
        kind: "issue",
        code: "wrong-type",
        path: ["year"],
        field: "year",
        term: "application.year",
        severity: "error",
        values: { expected: "a-number", meant: "2024" },
      },
    ]);
  });

  it("leave the rest to be worked with, in its place", () => {
    const reading = readApplication(draft);
    expect(reading.ok).toBe(false);
    expect(reading.partial).toEqual({
      leagueCity: { code: "150200" },
      enterprises: [{ name: "一" }, {}, { name: "三", creditCode: "914403001922038217" }],
      budget: {},
    });
  });

  it("are counted in the completeness, the errors only", () => {
    expect(readApplication(draft).completeness.invalid).toBe(4);
  });

  it("are also what fields say of each other, beside what each says for itself", () => {
    const reading = readApplication({ year: "2024", indicators: [{ id: "a" }, { id: "a" }] });
    expect(reading.issues.map(({ code }) => code)).toStrictEqual(["wrong-type", "repeated-indicator"]);
    expect(reading).toMatchObject({ ok: false, completeness: { invalid: 2 } });
  });

  it("that are warnings alone leave the application sound", () => {
    const reading = readApplication({ year: 2024, remark: "x" });
    expect(reading).toMatchObject({ ok: true, issues: [{ severity: "warning" }] });
    expect(reading).not.toHaveProperty("partial");
  });

  it("of the whole leave nothing to work with", () => {
    const reading = readApplication("an application");
    expect(reading).toMatchObject({ ok: false, issues: [{ code: "wrong-type", path: [] }] });
    expect(reading).not.toHaveProperty("partial");
  });
});

describe("a thousand issues", () => {
  it("are listed to the last", () => {
    const { issues } = readApplication(manyEnterprises(1000, { scale: "middle" }));
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)).toMatchObject({ field: "enterprises.999.scale" });
  });

  it("are the most: what is beyond is counted", () => {
    const { issues } = readApplication(manyEnterprises(1002, { scale: "middle" }));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toStrictEqual({
      kind: "issue",
      code: "more-issues",
      path: [],
      field: "",
      severity: "warning",
      values: { count: "2" },
    });
  });

  it("and more that are warnings are no error", () => {
    const { ok, issues } = readApplication(manyEnterprises(1001, { remark: "x" }));
    expect(ok).toBe(true);
    expect(issues.at(-1)).toMatchObject({ code: "more-issues", severity: "warning", values: { count: "1" } });
  });

  it("that are warnings hide no error", () => {
    const draft = { ...manyEnterprises(1500, { remark: "x" }), budget: { total: "much" } };
    expect(issuesOf(draft).map(({ field }) => field)).toContain("budget.total");
  });

  it("are the most also of those that fields have with each other", () => {
    const enterprise = { creditCode: realCreditCodes[0], scale: "above", previousYearRevenue: "1" };
    const { ok, issues } = readApplication(manyEnterprises(1500, enterprise));
    expect(ok).toBe(true);
    expect(issues).toHaveLength(1001);
  });
});

describe("hostile input", () => {
  it.each(hostileValues)("with $what comes back at once, as the issue $code", ({ make, code }) => {
    const draft = { ...aCompleteDraft(), plan: { base: make() } };
    let reading: ReturnType<typeof readApplication> | undefined;
    const time = timed(() => {
      reading = readApplication(draft);
    });
    expect(reading).toMatchObject({ ok: false, issues: [{ code, severity: "error" }] });
    expect(reading?.issues[0]?.path.slice(0, 2)).toStrictEqual(["plan", "base"]);
    expect(time).toBeLessThan(inNoTime);
  });

  it("of a list far too long comes back as issues, whatever stands in it", () => {
    const reading = readApplication({ enterprises: new Array(190_000).fill(1) });
    expect(reading.ok).toBe(false);
    expect(reading.issues.length).toBeLessThanOrEqual(1001);
  });

  it("never gets an exception", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const reading = readApplication(input);
        expect(reading.ok).toBe(reading.issues.every(({ severity }) => severity === "warning"));
      }),
      { numRuns: 150 },
    );
  });

  it("is never changed", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = fc.stringify(input);
        readApplication(input);
        expect(fc.stringify(input)).toBe(before);
      }),
    );
  });

  it("may be frozen", () => {
    expect(readApplication(deepFreeze(aCompleteDraft())).ok).toBe(true);
  });

  it("gets a result that is plain JSON data, and frozen", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const reading = readApplication(input);
        expect(isFrozenThroughout(reading)).toBe(true);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(structuredClone(reading));
      }),
    );
  });
});

describe("options", () => {
  it("may set other limits", () => {
    const reading = readApplication({ chains: [{}, {}, {}] }, { limits: { ...defaultLimits, nodes: 4 } });
    expect(reading.issues).toMatchObject([
      { code: "too-many-values", field: "chains", values: { most: "4" } },
    ]);
  });

  it("may set one limit and leave the others", () => {
    const limits = { nodes: 4 };
    expect(readApplication({ year: 2024 }, { limits }).issues).toEqual([]);
    expect(readApplication({ chains: [{}, {}, {}] }, { limits }).ok).toBe(false);
  });

  it.each<[options: unknown, code: string, field: string]>([
    [null, "wrong-type", "options"],
    [5, "wrong-type", "options"],
    [{ limits: null }, "wrong-type", "limits"],
    [{ limits: { depth: -1 } }, "negative", "limits.depth"],
    [{ limits: { keys: 1.5 } }, "not-whole", "limits.keys"],
    [{ limits: { depth: 201 } }, "number-too-large", "limits.depth"],
    [{ limits: { nodes: "4" } }, "wrong-type", "limits.nodes"],
  ])("%j are refused, and nothing is read", (options, code, field) => {
    const reading = readApplication({ year: 2024 }, options);
    expect(reading).toMatchObject({ ok: false, issues: [{ code, field, severity: "error" }] });
    expect(reading.partial).toBeUndefined();
  });

  it("that are not known are named, and the application is read", () => {
    expect(readApplication({ year: 2024 }, { limit: {} })).toMatchObject({
      ok: true,
      issues: [{ code: "unknown-option", values: { option: "limit", closest: "limits" } }],
    });
    expect(readApplication({}, { limits: { node: 4 } }).issues).toMatchObject([
      { code: "unknown-key", field: "limits.node", severity: "warning" },
    ]);
  });

  it("answers anything, in plain data", () =>
    expectAnswers({
      input: (value) => readApplication(value),
      options: (value) => readApplication({}, value),
      limits: (value) => readApplication({}, { limits: value }),
      limit: (value) => readApplication({}, { limits: { depth: value } }),
    }));

  it("may be left empty", () => {
    expect(readApplication({}, {}).ok).toBe(true);
  });
});

describe("a host", () => {
  it("whose prototype others have written to fills no field and contradicts none", () => {
    const enterprises = [{ scale: "above", previousYearRevenue: "1" }];
    const { ok, issues, completeness } = withPollutedPrototype(
      { year: 2024, enterprises, creditCode: "x" },
      () => readApplication({ plan: {}, chains: [{}] }),
    );
    expect({ ok, issues, filled: completeness.filled }).toStrictEqual({ ok: true, issues: [], filled: 0 });
  });

  it("in any time zone reads the same", () => {
    const readings = timeZones.map((zone) => inTimeZone(zone, () => readApplication(aCompleteDraft())));
    for (const reading of readings) expect(reading).toStrictEqual(readings[0]);
  });
});
