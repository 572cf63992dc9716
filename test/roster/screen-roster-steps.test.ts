import { describe, expect, it } from "vitest";
import { nm2024, rosterReader, screenRoster, screenRosterBytes, screenRosterSteps } from "../../src/index.js";
import { anEnterprise, aRoster } from "../support/an-application.js";
import { withPollutedPrototype } from "../support/host.js";

const options = { edition: nm2024, chains: ["equipment"] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);

/** Records one by one, and whether the one who reads them has let go. */
function source(records: readonly unknown[], breaksOff = false) {
  const state = { isClosed: false };
  function* each() {
    try {
      yield* records;
      if (breaksOff) throw new Error("no more");
    } finally {
      state.isClosed = true;
    }
  }
  return { each, state };
}

describe("screenRosterSteps", () => {
  it("tells how far it has come, and gives what screenRoster gives", () => {
    const steps = screenRosterSteps(aRoster(10), { ...options, every: 4 });
    expect(steps.next()).toEqual({ done: false, value: { records: 4, bytes: 0 } });
    expect(steps.next()).toEqual({ done: false, value: { records: 8, bytes: 0 } });
    expect(steps.next()).toEqual({ done: true, value: screenRoster(aRoster(10), options) });
  });

  it("stops when it is told to, and lets go of the roster", () => {
    const { each, state } = source(aRoster(10));
    const steps = screenRosterSteps(each(), { ...options, every: 2 });
    steps.next();
    expect(steps.return(screenRoster([], options)).done).toBe(true);
    expect(state.isClosed).toBe(true);
  });

  it.each([0, -1, 1.5, "2", Number.NaN, null])("refuses a step of %j records", (every) => {
    const { done, value } = screenRosterSteps(aRoster(3), { ...options, every: every as never }).next();
    expect(done).toBe(true);
    expect(value).toMatchObject({
      summary: { records: 0, complete: false },
      issues: [{ code: "not-a-limit", field: "every", severity: "error" }],
    });
  });

  it("ends where the roster breaks off, and says so", () => {
    const steps = screenRosterSteps(source(aRoster(3), true).each(), { ...options, every: 2 });
    steps.next();
    const { value } = steps.next();
    expect(value).toMatchObject({
      summary: { records: 3, complete: false },
      issues: [{ code: "roster-broken-off" }],
    });
  });
});

describe("a roster", () => {
  it("of nobody is fine, and says so", () => {
    const { summary, findings, issues } = screenRoster([], options);
    expect(issues).toMatchObject([{ code: "roster-empty", severity: "warning" }]);
    expect(summary).toMatchObject({
      records: 0,
      complete: true,
      revenue: "0",
      counts: { toTransform: { least: 0, most: 0 } },
    });
    expect(new Set(summary.rules.map(({ outcome }) => outcome))).toEqual(new Set(["not-applicable"]));
    expect(findings).toEqual([]);
  });

  it.each([[undefined], [null], [5], ["text"], [{}], [() => []]])("%j is no list", (wrong) => {
    expect(codes(screenRoster(wrong as never, options))).toEqual(["wrong-type"]);
    expect([...screenRosterSteps(wrong as never, options)]).toEqual([]);
  });

  it("that cannot be asked whether it is one is none", () => {
    const throwing = new Proxy([], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(codes(screenRoster(throwing, options))).toEqual(["wrong-type"]);
  });

  it("that breaks off is counted up to there", () => {
    const { summary, issues } = screenRoster(source(aRoster(3), true).each(), options);
    expect(issues).toMatchObject([{ code: "roster-broken-off", path: ["enterprises", 3] }]);
    expect(summary).toMatchObject({ records: 3, complete: false });
  });

  it("lists the first that do not pass, though one of them is known to only later", () => {
    const spoilt = (number: number) =>
      anEnterprise(number, { willing: false, scale: "below", previousYearRevenue: "1" });
    const records = [anEnterprise(1), spoilt(2), spoilt(4), anEnterprise(1), spoilt(5), anEnterprise(1)];
    const listed = (limit: number) => screenRoster(records, { ...options, limit }).findings;
    expect(listed(9).map(({ record }) => record)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(listed(2).map(({ record }) => record)).toEqual([0, 1]);
    expect(listed(1)).toEqual(listed(9).slice(0, 1));
    expect(listed(0)).toEqual([]);
    expect(listed(9)[0]).toMatchObject({
      creditCode: records[0]?.creditCode,
      issues: [],
      findings: [{ rule: "A1.6#each-once" }],
    });
    expect(listed(9)[3]?.issues).toMatchObject([
      { code: "repeated-credit-code", field: "enterprises.3.creditCode", values: { first: "1" } },
    ]);
  });

  it("of which the first with a code was listed already has its answers changed", () => {
    const again = anEnterprise(1, { willing: false, scale: "below", previousYearRevenue: "1" });
    const [first] = screenRoster([again, anEnterprise(1)], options).findings;
    expect(first?.findings.map(({ rule }) => rule)).toContain("A1.6#each-once");
    expect(first?.name).toBe("企业1");
  });

  it("counts how often a rule failed for what, in whatever order it happened", () => {
    const below = { scale: "below", previousYearRevenue: "1" } as const;
    const unwilling = anEnterprise(1, { ...below, willing: false });
    const leftOut = (number: number) => anEnterprise(number, { ...below, willing: true, transform: false });
    const faults = [
      { code: "unwilling-included", count: 1 },
      { code: "willing-left-out", count: 2 },
    ];
    for (const records of [
      [unwilling, leftOut(2), leftOut(4)],
      [leftOut(2), leftOut(4), unwilling],
    ]) {
      const { rules } = screenRoster(records, options).summary;
      expect(rules.find(({ rule }) => rule === "3.2#below-scale-willing")).toMatchObject({ fail: 3, faults });
    }
  });

  it("counts an extra key of every record, listed or not", () => {
    const records = aRoster(5).map((record) => ({ ...record, address: "呼和浩特" }));
    for (const limit of [0, 2, 9])
      expect(screenRoster(records, { ...options, limit }).summary.issues).toEqual([
        { kind: "notice", code: "unknown-key", severity: "warning", count: 5 },
      ]);
  });
});

describe("a host whose objects all have properties of somebody else", () => {
  it("gets the answers it would get otherwise", () => {
    const records = [...aRoster(3), { name: "企业4" }, {}];
    const before = JSON.stringify(screenRoster(records, options));
    const during = withPollutedPrototype({ scale: "above", willing: false, remarks: "x" }, () =>
      JSON.stringify(screenRoster(records, options)),
    );
    expect(during).toBe(before);
  });
});

describe("a property that is computed", () => {
  const computing = (get: () => unknown, more: object = {}) =>
    Object.defineProperty({ ...anEnterprise(1), ...more }, "transform", { get, enumerable: true });

  it.each([0, 9])("counts with the value it has when it is read, with room for %i records", (limit) => {
    const more = { willing: false, scale: "below", previousYearRevenue: "1" } as const;
    const { summary } = screenRoster([computing(() => true, more)], { ...options, limit });
    expect(summary).toEqual(screenRoster([{ ...anEnterprise(1, more), transform: true }], options).summary);
    expect(summary.fail).toBe(1);
  });

  it.each([0, 9])("is refused where it changes between two looks, with room for %i records", (limit) => {
    let reads = 0;
    const record = computing(
      () => {
        reads += 1;
        return reads === 1 ? "perhaps" : {};
      },
      { willing: false },
    );
    const { summary } = screenRoster([record], { ...options, limit });
    expect(summary.issues).toMatchObject([{ code: "accessor" }]);
  });

  it.each([0, 9])("of a part is refused where it changes between two looks, with room for %i", (limit) => {
    let reads = 0;
    const get = () => {
      reads += 1;
      return reads === 1 ? "停产" : {};
    };
    const exemption = Object.defineProperty({}, "reason", { get, enumerable: true });
    const record = { ...anEnterprise(1, { exemption }), willing: "perhaps" };
    const { summary } = screenRoster([record], { ...options, limit });
    expect(summary.issues).toMatchObject([{ code: "accessor" }]);
  });

  it("of a record that is listed again is left out where it can be read no more", () => {
    let reads = 0;
    const get = () => {
      reads += 1;
      if (reads > 1) throw new Error("no more");
      return anEnterprise(1).creditCode;
    };
    const again = Object.defineProperty(anEnterprise(1), "creditCode", { get, enumerable: true });
    const { summary, findings } = screenRoster([anEnterprise(1), again], options);
    expect(summary.repeated).toEqual({ codes: 1, records: 2 });
    expect(findings[1]?.name).toBeUndefined();
  });

  it("is refused where it throws", () => {
    const record = computing(() => {
      throw new Error("no");
    });
    expect(screenRoster([record], options).summary.issues).toMatchObject([{ code: "accessor" }]);
  });

  it("of a proxy that throws when it is looked at again, to be listed, is refused", () => {
    const record = new Proxy(anEnterprise(1, { willing: false, scale: "below" }), {
      getOwnPropertyDescriptor: (target, key) => {
        if (key === "willing" && asked > 9) throw new Error("no");
        asked += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    let asked = 0;
    expect(screenRoster([record], options).summary.issues).toMatchObject([{ code: "unreadable" }]);
  });
});

describe("rosterReader", () => {
  it("takes records and text alike, piece by piece, and says how far it is", () => {
    const reader = rosterReader(options);
    reader.add(anEnterprise(1));
    reader.write(utf8(`${JSON.stringify(anEnterprise(2))}\n${JSON.stringify(anEnterprise(3)).slice(0, 9)}`));
    expect(reader.progress()).toMatchObject({ records: 2 });
    reader.write(utf8(JSON.stringify(anEnterprise(3)).slice(9)));
    const screening = reader.finish();
    expect(screening.summary).toEqual(screenRoster(aRoster(3), options).summary);
    reader.add(anEnterprise(4));
    reader.write(utf8("{}\n"));
    expect(reader.finish()).toBe(screening);
    expect(reader.progress().records).toBe(3);
  });

  it("takes nothing that is no bytes", () => {
    for (const wrong of ["{}", 5, null, undefined, [1], new ArrayBuffer(2)]) {
      const reader = rosterReader(options);
      reader.write(wrong as never);
      expect(codes(reader.finish())).toEqual(["not-bytes"]);
    }
    expect(codes(screenRosterBytes(5 as never, options))).toEqual(["roster-broken-off"]);
  });

  it("says once that pieces are no bytes, and reads the others", () => {
    expect(codes(screenRosterBytes("{}\n".repeat(100) as never, options))).toEqual(["not-bytes"]);
    const { summary, issues } = screenRosterBytes([utf8("{}\n"), "{}", 5, utf8("{}\n")] as never, options);
    expect(issues).toMatchObject([{ code: "not-bytes", path: ["enterprises", 1] }]);
    expect(summary.records).toBe(2);
  });

  it("takes bytes that are in no list for the one piece that there is", () => {
    const text = utf8(`${JSON.stringify(anEnterprise(1))}\n${JSON.stringify(anEnterprise(2))}\n`);
    expect(screenRosterBytes(text, options)).toEqual(screenRosterBytes([text], options));
  });
});
