/** What a rule about one enterprise names, and whom it finds at fault. */
import { describe, expect, it } from "vitest";
import type { EnterpriseFacts } from "../../src/application/enterprise-facts.js";
import { factsOfApplication } from "../../src/application/facts.js";
import {
  applicationRule,
  enterpriseRule,
  enterprisesAtFault,
  faultyEnterprises,
  figuresAgainst,
  isEnterpriseRule,
  judgedRule,
  ownFactNames,
  wholeOf,
} from "../../src/edition/define.js";
import { pass } from "../../src/kernel/verdict.js";

const head = { id: "1.1#a", phrase: "甲", force: "must", basis: "text", stage: "application" } as const;
const unwilling = {
  reads: ["transform"],
  fault: ({ transform }: { readonly transform: string }) => (transform === "no" ? "unwilling" : undefined),
} as const;
const circle: Record<string, unknown> = {};
circle.self = circle;

describe("the figures that a predicate holds against parameters", () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ["none", {}, []],
    ["one", { against: { wages: "copies" } }, [["wages", "copies"]]],
    [
      "those by name alone",
      { against: { a: "one", b: 5, c: undefined, d: "two" } },
      [
        ["a", "one"],
        ["d", "two"],
      ],
    ],
    ["no list", { against: ["copies"] }, []],
    ["no record", { against: "copies" }, []],
    ["nothing at all", undefined, []],
    ["a text", "copies", []],
  ])("are %s", (_, predicate, figures) => expect(figuresAgainst(predicate)).toStrictEqual(figures));
});

describe("the own fields that a predicate names", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["none", { reads: ["transform"] }, []],
    ["those it reads", { own: ["wages", "rent"] }, ["wages", "rent"]],
    ["those it requires", { own: ["wages"], requires: ["rent"] }, ["wages", "rent"]],
    ["none of the library's", { own: ["transform"], requires: ["scale", "rent"] }, ["rent"]],
    ["texts alone", { own: [5, "wages", null, {}] }, ["wages"]],
    ["no record", { own: { 0: "wages" } }, []],
    ["nothing at all", undefined, []],
    ["up to a thousand", { own: Array.from({ length: 1_001 }, () => "wages") }, []],
  ])("are %s", (_, predicate, names) => expect(ownFactNames(predicate)).toStrictEqual(names));
});

describe("the whole of a predicate", () => {
  const bound = (parameter: string) => (parameter === "copies" ? "3" : undefined);

  it("is itself where it names nothing but facts of the library", () =>
    expect(wholeOf(unwilling as never, bound)).toBe(unwilling));

  it("reads the own facts too", () =>
    expect(wholeOf({ ...unwilling, own: ["wages"] } as never, bound).reads).toStrictEqual([
      "transform",
      "wages",
    ]));

  it("reads how a figure stands to its bound, and hands it on by the name of the field", () => {
    const seen: object[] = [];
    const whole = wholeOf(
      {
        ...{ reads: ["transform"], own: ["rent"], against: { wages: "copies", area: "open" } },
        fault: (facts: object) => {
          seen.push(facts);
          return "at-fault";
        },
      } as never,
      bound,
    );
    expect(whole.reads).toStrictEqual(["transform", "rent", "wages~3", "area~?open"]);
    expect(whole.fault({ transform: "no", "wages~3": "below", "area~?open": "above" } as never)).toBe(
      "at-fault",
    );
    expect(seen).toMatchObject([{ transform: "no", wages: "below", area: "above" }]);
  });
});

describe("enterprises at fault", () => {
  const facts = (enterprises?: readonly object[]) =>
    factsOfApplication((enterprises ? { enterprises } : {}) as never, {});
  const list = [
    { name: "甲", transform: false, creditCode: "91150100MA0000000A", chainId: "one" },
    { name: "乙", transform: true },
    { name: "丙" },
    { name: "丁", transform: false },
  ];

  it("are none without a list", () => {
    expect(faultyEnterprises(facts(), unwilling as never)).toStrictEqual([]);
    expect(enterprisesAtFault(facts(), unwilling, {} as never)).toStrictEqual([]);
  });

  it("are told by their place, with code and chain", () => {
    const faulty = faultyEnterprises(facts(list), unwilling as never, ["scale"]);
    expect(faulty.map(({ index, creditCode, chainId }) => [index, creditCode, chainId])).toStrictEqual([
      [0, "91150100MA0000000A", "one"],
      [3, undefined, undefined],
    ]);
    expect(faulty[0]?.facts as Partial<EnterpriseFacts>).toMatchObject({ transform: "no" });
    expect(enterprisesAtFault(facts(list), unwilling, {} as never)).toStrictEqual([0, 3]);
  });

  it("are none, and a frozen list, where the predicate raises", () => {
    const raising = {
      reads: ["transform"],
      fault: () => {
        throw new Error("no");
      },
    } as const;
    const found = enterprisesAtFault(facts(list), raising, {} as never);
    expect(found).toStrictEqual([]);
    expect(Object.isFrozen(found)).toBe(true);
    expect(Object.isFrozen(enterprisesAtFault(facts(list), unwilling, {} as never))).toBe(true);
  });
});

describe("a rule", () => {
  it("about one enterprise is told by its predicate", () => {
    const rule = enterpriseRule({ ...head, predicate: unwilling });
    expect(isEnterpriseRule(rule)).toBe(true);
    expect(isEnterpriseRule(applicationRule({ ...head, check: () => pass("met") }))).toBe(false);
    expect(Object.isFrozen(rule)).toBe(true);
    expect(rule).not.toHaveProperty("parameters");
  });

  it("names the parameters that it holds figures against, after its own and once", () => {
    const predicate = {
      reads: [],
      against: { wages: "copies", area: "least" },
      fault: () => undefined,
    } as const;
    expect(enterpriseRule({ ...head, predicate }).parameters).toStrictEqual(["copies", "least"]);
    const named = enterpriseRule({ ...head, parameters: ["least", "days"], predicate });
    expect(named.parameters).toStrictEqual(["least", "days", "copies"]);
    expect(Object.isFrozen(named.parameters)).toBe(true);
    expect(enterpriseRule({ ...head, parameters: "days" as never, predicate }).parameters).toBe("days");
  });

  it("for a person is judged by a reviewer unless it says by whom, and no mend changes it", () => {
    expect(judgedRule(head).judge).toBe("reviewer");
    expect(judgedRule({ ...head, judge: "caller" }).judge).toBe("caller");
    expect(judgedRule(head).mend?.({} as never, {} as never)).toStrictEqual({
      ...{ code: "only-the-judge-can", changes: [] },
    });
  });

  it("stands as it was written, whatever becomes of its lists", () => {
    const parameters = ["days"];
    const rule = applicationRule({ ...head, parameters, check: () => pass("met") });
    parameters.push("years");
    expect(rule.parameters).toStrictEqual(["days"]);
    expect(Object.isFrozen(rule)).toBe(true);
  });
});
