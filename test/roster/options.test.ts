import { describe, expect, it } from "vitest";
import {
  defineEdition,
  nm2024,
  rosterAggregation,
  rosterReader,
  screenRoster,
  screenRosterBytes,
  screenRosterSteps,
} from "../../src/index.js";
import { anEnterprise, aRoster } from "../support/an-application.js";
import { hostileValues } from "../support/hostile.js";

const options = { edition: nm2024, chains: ["equipment"] };
const codes = ({
  issues,
}: {
  readonly issues: readonly { readonly code: string; readonly field: string }[];
}) => issues.map(({ code, field }) => `${code} ${field}`);

/** The same edition with another rule in the place of one about single enterprises. */
const withRule = (change: object) =>
  defineEdition({
    ...nm2024,
    outline: [],
    rules: nm2024.rules.map((rule) => (rule.id === "A1.6#each-once" ? { ...rule, ...change } : rule)),
  });

describe("options of a screening", () => {
  it.each([
    ["none", undefined, ["unknown-edition edition"]],
    ["null", null, ["wrong-type options"]],
    [
      "a misspelt option",
      { ...options, chain: [], edition: "x" },
      ["unknown-option chain", "unknown-edition edition"],
    ],
    ["an edition that is a name", { ...options, edition: "nm-2024" }, ["unknown-edition edition"]],
    ["a limit below zero", { ...options, limit: -1 }, ["not-a-limit limit"]],
    ["a limit that is text", { ...options, limit: "5" }, ["not-a-limit limit"]],
    ["a stage nobody knows", { ...options, stage: "later" }, ["unknown-word stage"]],
    ["chains that are no list", { ...options, chains: "equipment" }, ["wrong-type chains"]],
    ["a chain that is a number", { ...options, chains: ["a", 5] }, ["wrong-type chains.1"]],
    ["a format nobody knows", { ...options, format: "xml" }, ["unknown-word format"]],
    ["a line of no length", { ...options, longestLine: 0 }, ["not-a-limit longestLine"]],
  ])("%s: nothing is counted, and the issue says why", (_, wrong, expected) => {
    const screening = screenRosterBytes([new TextEncoder().encode("{}\n")], wrong as never);
    expect(codes(screening)).toEqual(expected);
    expect(screening.summary).toMatchObject({ records: 0, complete: false });
    expect(codes(rosterReader(wrong as never).finish())).toEqual(expected);
  });

  it.each(hostileValues)("$what in place of any of them is an issue, not an exception", ({ make }) => {
    // No end to the list is a limit as well.
    const limits = make() === Number.POSITIVE_INFINITY ? [] : [{ ...options, limit: make() }];
    for (const wrong of [make(), { ...options, chains: make() }, ...limits]) {
      const { issues, summary } = screenRoster([anEnterprise(1)], wrong as never);
      expect(issues).not.toEqual([]);
      expect(summary.records).toBe(0);
      expect([...screenRosterSteps([anEnterprise(1)], wrong as never)]).toEqual([]);
      expect(rosterAggregation(wrong as never).issues).not.toEqual([]);
    }
  });

  it("that throw when they are read are none", () => {
    const throwing = Object.defineProperty({}, "edition", {
      get: () => {
        throw new Error("no");
      },
    });
    for (const name of ["edition", "format", "shards", "every"]) {
      const wrong = Object.defineProperty({ ...options }, name, {
        get: () => {
          throw new Error("no");
        },
      });
      expect(() => screenRosterBytes([], wrong as never)).not.toThrow();
      expect(() => rosterAggregation(wrong as never)).not.toThrow();
      expect(() => [...screenRosterSteps([], wrong as never)]).not.toThrow();
    }
    for (const [none, code] of [
      [null, "wrong-type options"],
      [undefined, "unknown-edition edition"],
    ] as const) {
      expect([...screenRosterSteps([], none as never)]).toEqual([]);
      expect(codes(rosterAggregation(none as never))).toEqual([code]);
    }
    expect(codes(screenRoster([], throwing as never))).toEqual(["unknown-edition edition"]);
  });

  it("take chains as an application states them, or their ids alone", () => {
    const records = [anEnterprise(1), anEnterprise(2, { chainId: "b" })];
    const byId = screenRoster(records, options);
    expect(screenRoster(records, { ...options, chains: [{ id: "equipment", name: "装备制造" }] })).toEqual(
      byId,
    );
    expect(byId.summary.undeclared.records).toBe(1);
  });

  it("warn of a chain that is there twice, and go on", () => {
    const { issues, summary } = screenRoster([anEnterprise(1)], { ...options, chains: ["a", "a"] });
    expect(issues.map(({ code }) => code)).toEqual(["repeated-chain"]);
    expect(summary).toMatchObject({ records: 1, complete: true, chains: [{ id: "a" }] });
  });

  it("without chains, or with one that has no id, leave open which chain is none of them", () => {
    for (const chains of [undefined, [{ name: "无编号" }]]) {
      const { summary } = screenRoster([anEnterprise(1)], { ...options, chains: chains as never });
      expect(summary.unplaced.records).toBe(1);
      expect(summary.rules.find(({ rule }) => rule === "3.2#enterprises-in-chains")?.outcome).toBe(
        "needs-data",
      );
    }
  });

  it("of a stage leave the rules of later ones unasked", () => {
    const edition = withRule({ stage: "review" });
    const twice = [anEnterprise(1), anEnterprise(1)];
    const asked = (stage?: "review") =>
      screenRoster(twice, { ...options, edition, ...(stage && { stage }) }).summary.rules.map(
        ({ rule }) => rule,
      );
    expect(asked()).not.toContain("A1.6#each-once");
    expect(asked("review")).toContain("A1.6#each-once");
  });
});

describe("an edition of one's own", () => {
  const priced = withRule({
    id: "9.9#exempt-has-no-will",
    force: "must",
    predicate: {
      reads: ["exempt", "willing"],
      fault: ({
        exempt,
        willing,
      }: {
        readonly exempt: string;
        readonly willing: string;
      }): string | undefined => (exempt === "yes" && willing === "yes" ? "exempt-and-willing" : undefined),
    },
  });

  it("is screened by its own rules about single enterprises", () => {
    const records = [anEnterprise(1), anEnterprise(2, { willing: true, exemption: { reason: "停产" } })];
    const { summary, findings } = screenRoster(records, { ...options, edition: priced });
    expect(summary.rules.find(({ rule }) => rule === "9.9#exempt-has-no-will")).toEqual({
      rule: "9.9#exempt-has-no-will",
      force: "must",
      outcome: "fail",
      pass: 1,
      fail: 1,
      needsData: 0,
      faults: [{ code: "exempt-and-willing", count: 1 }],
    });
    expect(findings.map(({ record }) => record)).toEqual([1]);
  });

  it("with faults decides nothing", () => {
    const faulty = defineEdition({ ...nm2024, rules: [...nm2024.rules, ...nm2024.rules.slice(0, 1)] });
    expect(codes(screenRoster(aRoster(1), { ...options, edition: faulty }))[0]).toMatch(/^repeated-rule/);
  });

  const beyond: readonly { readonly predicate: unknown }[] = [
    { predicate: { reads: ["employees"], fault: () => undefined } },
    { predicate: null },
    { predicate: { reads: "scale" } },
    { predicate: { reads: ["scale"], fault: "none" } },
    {
      predicate: {
        reads: ["scale"],
        fault: () => {
          throw new Error("no answer");
        },
      },
    },
  ];

  it.each(beyond)("whose rule reads what no list says ($predicate) is refused", ({ predicate }) => {
    const { issues, summary } = screenRoster(aRoster(1), { ...options, edition: withRule({ predicate }) });
    expect(issues).toMatchObject([{ code: "rule-beyond-the-list", path: ["rules", "A1.6#each-once"] }]);
    expect(summary.records).toBe(0);
  });

  it("whose rule requires a field that there is none of says so itself", () => {
    const predicate = { reads: [], requires: ["employees"], fault: () => undefined };
    const { issues } = screenRoster(aRoster(1), { ...options, edition: withRule({ predicate }) });
    expect(issues).toMatchObject([{ code: "rule-of-unknown-field", path: ["rules", "A1.6#each-once"] }]);
  });
});
