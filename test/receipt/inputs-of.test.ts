/** What a function was handed, by the names receipts know it by. */
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../src/receipt/inputs-of.js";

const raising = () => {
  throw new Error("no");
};

/** One that raises whatever is asked of it. */
const unreadable = new Proxy({}, { ownKeys: raising, getOwnPropertyDescriptor: raising, get: raising });

/** What an issue says, its place and the place in the vocabulary included. */
const wrongType = (path: readonly string[]) => ({
  kind: "issue",
  severity: "error",
  code: "wrong-type",
  path,
  field: path.join("."),
  values: { expected: "a-record" },
  term: `receiptRequest.${path.join(".")}`,
});

const withGetter = (beside: object) =>
  Object.defineProperty(beside, "two", { get: () => 2, enumerable: true });

describe("inputs that are a record", () => {
  it("are kept by their names, edition and judgements apart", () => {
    const { named, ...apart } = inputsOf({ edition: 1, judgements: 2, total: 3, claims: [4] });
    expect({ ...named }).toStrictEqual({ total: 3, claims: [4] });
    expect(apart).toStrictEqual({ edition: 1, judgements: 2, issues: [] });
  });

  it("are taken together with what stands under options", () => {
    const { named, ...apart } = inputsOf({ total: 3, options: { edition: 1, judgements: 2, ties: "id" } });
    expect({ ...named }).toStrictEqual({ ties: "id", total: 3 });
    expect(apart).toStrictEqual({ edition: 1, judgements: 2, issues: [] });
  });

  it.each([
    ["edition", { edition: 1, options: { edition: 2 } }],
    ["judgements", { judgements: 1, options: { judgements: 2 } }],
  ] as const)("go before options where both give the %s", (name, inputs) =>
    expect(inputsOf(inputs)[name]).toBe(1),
  );

  it("go before options where both give another name", () =>
    expect({ ...inputsOf({ asOf: 1, options: { asOf: 2 } }).named }).toStrictEqual({ asOf: 1 }));

  it("without options have none, and neither edition nor judgements", () => {
    const { named, ...apart } = inputsOf({});
    expect({ ...named }).toStrictEqual({});
    expect(apart).toStrictEqual({ edition: undefined, judgements: undefined, issues: [] });
  });

  it.each([
    ["draft", "application"],
    ["input", "declaration"],
  ])("that are called %s are kept as %s", (called, kept) => {
    expect({ ...inputsOf({ [called]: 1 }).named }).toStrictEqual({ [kept]: 1 });
    expect({ ...inputsOf({ options: { [called]: 1 } }).named }).toStrictEqual({ [kept]: 1 });
  });

  it.each([
    ["draft", "application"],
    ["input", "declaration"],
  ])("that are called %s keep that name beside what is called %s", (called, kept) =>
    expect({ ...inputsOf({ [called]: 1, [kept]: 2 }).named }).toStrictEqual({ [called]: 1, [kept]: 2 }),
  );

  it("are only those that can be listed", () => {
    const inputs = Object.defineProperty({ one: 1 }, "two", { value: 2, enumerable: false });
    expect({ ...inputsOf(inputs).named }).toStrictEqual({ one: 1 });
    expect(inputsOf(inputs).issues).toStrictEqual([]);
  });

  it("are none that a prototype has", () => {
    const inputs = inputsOf(Object.create({ edition: 1, judgements: 2, total: 3 }));
    expect({ ...inputs.named }).toStrictEqual({});
    expect([inputs.edition, inputs.judgements]).toStrictEqual([undefined, undefined]);
  });
});

describe("what cannot be recorded of inputs", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "text"],
    ["a list", [1]],
    ["a function", raising],
  ])("is %s, which is no record", (_, inputs) => {
    const read = inputsOf(inputs);
    expect({ ...read.named }).toStrictEqual({});
    expect(read.issues).toStrictEqual([wrongType(["inputs"])]);
  });

  it.each([
    ["null", null],
    ["a number", 5],
    ["a text", "text"],
    ["a list", [1]],
    ["a function", raising],
  ])("is %s under options, which leaves what stands beside it", (_, options) => {
    const read = inputsOf({ one: 1, options });
    expect({ ...read.named }).toStrictEqual({ one: 1 });
    expect(read.issues).toStrictEqual([wrongType(["inputs", "options"])]);
  });

  it.each([
    ["inputs", withGetter({ one: 1 }), ["inputs", "two"]],
    ["options", { one: 1, options: withGetter({}) }, ["inputs", "options", "two"]],
  ])("is what a getter of the %s would give, which is not asked", (_, inputs, path) => {
    const read = inputsOf(inputs);
    expect({ ...read.named }).toStrictEqual({ one: 1, two: undefined });
    expect(read.issues).toStrictEqual([
      {
        ...{ kind: "issue", severity: "error", code: "accessor", path, field: path.join("."), values: {} },
        term: `receiptRequest.${path.join(".")}`,
      },
    ]);
  });

  it.each([
    ["inputs that raise", unreadable, ["inputs"], {}],
    ["options that raise", { one: 1, options: unreadable }, ["inputs", "options"], { one: 1 }],
  ])("is %s when they are looked at", (_, inputs, path, kept) => {
    const read = inputsOf(inputs);
    expect({ ...read.named }).toStrictEqual(kept);
    expect(read.issues).toStrictEqual([
      {
        ...{ kind: "issue", severity: "error", code: "unreadable", path, field: path.join("."), values: {} },
        term: `receiptRequest.${path.join(".")}`,
      },
    ]);
  });

  it("is told of inputs before it is told of options", () => {
    const { issues } = inputsOf(withGetter({ options: 5 }));
    expect(issues.map(({ field }) => field)).toStrictEqual(["inputs.two", "inputs.options"]);
  });
});
