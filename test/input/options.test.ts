import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/input/options.js";
import { explain } from "../../src/locale/explain/explain.js";

const known = ["edition", "asOf", "judgements"] as const;

describe("options of a function", () => {
  it("gives those that are known as they are", () => {
    const edition = { rules: [() => "pass"] };
    expect({ ...readOptions({ edition, asOf: 5 }, known).given }).toStrictEqual({ edition, asOf: 5 });
  });

  it("takes none for none", () => {
    expect(readOptions(undefined, known)).toStrictEqual({ given: Object.create(null), issues: [] });
  });

  it("takes an option that is undefined as not given", () => {
    expect(Object.keys(readOptions({ asOf: undefined }, known).given)).toEqual([]);
  });

  it("names an option that is not known, and its nearest", () => {
    expect(readOptions({ judgments: [] }, known).issues).toStrictEqual([
      {
        kind: "issue",
        code: "unknown-option",
        path: ["judgments"],
        field: "judgments",
        severity: "warning",
        term: "argument.judgments",
        values: { option: "judgments", closest: "judgements" },
      },
    ]);
  });

  it("names none that would be far off", () => {
    expect(readOptions({ colour: "red" }, known).issues[0]?.values).toStrictEqual({ option: "colour" });
  });

  it("shows no more than sixty characters of an unknown name", () => {
    const [issue] = readOptions({ ["a".repeat(61)]: 1 }, known).issues;
    expect(issue?.path).toEqual(["a".repeat(60)]);
  });

  it("lists a thousand of many, in their order, and counts the others", () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${9_999 - index}`, index]));
    const { issues } = readOptions(many(1_002), known);
    expect([issues.length, issues[0]?.field, issues.at(-1)?.code, issues.at(-1)?.values]).toEqual([
      1_001,
      "k8998",
      "more-issues",
      { count: "2" },
    ]);
    expect(readOptions(many(1_000), known).issues.at(-1)?.field).toBe("k9999");
  });

  it("does not read what the prototype says", () => {
    const inherited = Object.create({ asOf: "2024-06-30" });
    expect(readOptions(inherited, known).given.asOf).toBeUndefined();
  });

  it("runs no getter", () => {
    const options = {
      get asOf(): string {
        throw new Error("looked at");
      },
    };
    expect(readOptions(options, known)).toStrictEqual({ given: Object.create(null), issues: [] });
  });

  it("passes over what cannot be listed", () => {
    const options = Object.defineProperty({}, "asOf", { value: 1, enumerable: false });
    expect(readOptions(options, known).given.asOf).toBeUndefined();
  });

  it.each([null, [], "edition", 5, true, () => 1])("refuses what is no record: %s", (options) => {
    expect(readOptions(options, known).issues).toMatchObject([
      { code: "wrong-type", field: "options", severity: "error", values: { expected: "a-record" } },
    ]);
  });

  it("refuses what cannot be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readOptions(proxy, known).issues).toMatchObject([{ code: "unreadable", field: "options" }]);
  });

  it("passes over an option that is gone by the time it is looked at", () => {
    let looks = 0;
    const options = new Proxy(
      { edition: 1, asOf: 2 },
      {
        getOwnPropertyDescriptor: (target, name) => {
          const isGone = name === "edition" && looks++ > 0;
          return isGone ? undefined : Object.getOwnPropertyDescriptor(target, name);
        },
      },
    );
    const { given, issues } = readOptions(options, known);
    expect([{ ...given }, issues]).toEqual([{ asOf: 2 }, []]);
  });

  it("answers whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        expect(readOptions(options, known).issues).toBeInstanceOf(Array);
      }),
    );
  });

  it("says in Chinese what was typed, and what it may have been", () => {
    const [issue] = readOptions({ judgments: [] }, known).issues;
    expect(issue && explain(issue, "zh-CN")).toBe("没有“judgments”这个选项，未予采用；是否应为“评定记录”。");
  });

  it("says so in English", () => {
    const [issue] = readOptions({ judgments: [] }, known).issues;
    expect(issue && explain(issue, "en")).toBe(
      "there is no option “judgments”, so it changed nothing; perhaps “judgements” is meant.",
    );
  });
});

it("gives a zero without its sign, which would not outlive JSON", () => {
  const { given } = readOptions({ year: -0, quota: 0, limit: 1 }, ["year", "quota", "limit"]);
  expect([given.year, given.quota, given.limit].map((one) => Object.is(one, 0) || one)).toEqual([
    true,
    true,
    1,
  ]);
});
