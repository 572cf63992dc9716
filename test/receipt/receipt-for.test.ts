/** What a receipt keeps of a result, and what it says where it cannot. */
import { describe, expect, it } from "vitest";
import { canonicalJson, editionDigest, nm2024, receiptFor, verifyReceipt, version } from "../../src/index.js";
import { receiptKinds } from "../../src/receipt/receipt-schema.js";

const fails = () => {
  throw new Error("no");
};

const issue = (severity: string, code: string, path: readonly string[], values = {}) => ({
  ...{ kind: "issue", severity, code, path, field: path.join("."), values },
  term: `receiptRequest.${path.join(".")}`,
});

const without = { kind: "receipt", version, edition: null, inputs: {}, judgements: [] };

describe("a receipt", () => {
  it("of a result without an edition keeps these parts and no other", () =>
    expect(receiptFor("other", { sum: 3 }, { one: 1 })).toStrictEqual({
      ...without,
      ...{ of: "other", inputs: { one: 1 }, result: { sum: 3 }, issues: [] },
    }));

  it("keeps an edition by its id, its digest and its figures", () =>
    expect(receiptFor("other", 1, { edition: nm2024 }).edition).toStrictEqual({
      id: nm2024.id,
      digest: editionDigest(nm2024),
      parameters: JSON.parse(JSON.stringify(nm2024.parameters)),
    }));

  it("keeps judgements beside the inputs", () => {
    const { inputs, judgements } = receiptFor("other", 1, { judgements: [{ by: "甲" }], one: 1 });
    expect([inputs, judgements]).toStrictEqual([{ one: 1 }, [{ by: "甲" }]]);
  });

  it("has its keys in the order of its canonical text, and after them the digest", () =>
    expect(Object.keys(receiptFor("other", 1, {}, { digest: () => "d" }))).toStrictEqual([
      ...["edition", "inputs", "issues", "judgements", "kind", "of", "result", "version", "digest"],
    ]));

  it("cannot be changed, in any of its parts", () => {
    const receipt = receiptFor("other", { parts: [1] }, { one: [1] });
    const parts = [receipt, receipt.inputs, receipt.inputs.one, receipt.result, receipt.issues];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it.each(receiptKinds)("names the kind %s as it is", (kind) =>
    expect(receiptFor(kind, 1, {})).toMatchObject({ of: kind, issues: [] }),
  );

  it.each([["wat"], [undefined], [null], [5], [["other"]], [""]])(
    "of the kind %j is of another one, and says which there are",
    (kind) => {
      const { of, issues } = receiptFor(kind, 1, {});
      expect(of).toBe("other");
      expect(issues).toStrictEqual([
        issue("error", "unknown-word", ["kind"], { allowed: receiptKinds.join(", ") }),
      ]);
    },
  );
});

describe("the digest of a receipt", () => {
  it("is of the canonical text of all the rest, its issues included", () => {
    const texts: string[] = [];
    const digest = (text: string) => `digest ${texts.push(text)}`;
    const { digest: found, ...rest } = receiptFor("other", 1, { one: 1 }, { digest, digests: 1 } as never);
    expect(found).toBe("digest 1");
    expect(rest.issues).toHaveLength(1);
    expect(canonicalJson(rest)).toMatchObject({ value: texts[0] });
  });

  it("is asked for once", () => {
    const texts: string[] = [];
    receiptFor("other", 1, {}, { digest: (text) => `${texts.push(text)}` });
    expect(texts).toHaveLength(1);
  });

  it("may be an empty text", () => {
    const receipt = receiptFor("other", 1, {}, { digest: () => "" });
    expect(receipt).toMatchObject({ digest: "", issues: [] });
    expect(verifyReceipt(receipt, { digest: () => "", evaluate: () => 1 }).ok).toBe(true);
  });

  it.each([
    ["fails", fails],
    ["gives no text", () => 5],
    ["is none", "sha256"],
  ])("of a function that %s is none, which is a warning", (_, digest) => {
    const receipt = receiptFor("other", 1, {}, { digest });
    expect(receipt).toStrictEqual({
      ...without,
      ...{ of: "other", result: 1, issues: [issue("warning", "digest-not-usable", ["digest"])] },
    });
    expect(verifyReceipt(receipt, { evaluate: () => 1 }).ok).toBe(true);
  });

  it("is none where no function was passed in, without a word", () => {
    const receipt = receiptFor("other", 1, {}, { digest: undefined });
    expect(receipt).toMatchObject({ issues: [] });
    expect(receipt).not.toHaveProperty("digest");
  });
});

describe("what a receipt cannot keep", () => {
  it.each([
    ["a function as the result", fails, {}, "not-json", ["result"]],
    ["a function among the inputs", 1, { one: fails }, "not-json", ["inputs", "one"]],
    ["a function among the judgements", 1, { judgements: [fails] }, "not-json", ["judgements", 0]],
  ])("is %s, and then neither result, inputs nor judgements are kept", (_, result, inputs, code, path) =>
    expect(receiptFor("other", result, inputs)).toMatchObject({
      ...without,
      ...{ result: null, issues: [{ severity: "error", code, path }] },
    }),
  );

  it("is an edition that is none", () =>
    expect(receiptFor("other", 1, { edition: {} })).toStrictEqual({
      ...without,
      ...{ of: "other", result: 1, issues: [issue("error", "unknown-edition", ["edition"])] },
    }));

  it("is nothing: no result is kept as null", () =>
    expect(receiptFor("other", undefined, {})).toMatchObject({ result: null, issues: [] }));

  it("is told of in one order: options, kind, inputs, what they hold, edition", () => {
    const inputs = Object.defineProperty({ edition: {}, two: fails }, "one", {
      get: () => 1,
      enumerable: true,
    });
    const { issues } = receiptFor("wat", 1, inputs, { digests: 1 });
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toStrictEqual([
      "unknown-option digests",
      "unknown-word kind",
      "accessor inputs.one",
      "not-json inputs.two",
      "unknown-edition edition",
    ]);
  });

  it("is told of options that are no record", () =>
    expect(receiptFor("other", 1, {}, 5).issues).toMatchObject([
      { code: "wrong-type", path: ["options"], term: "argument.options" },
    ]));

  it.each([
    ["kept", 40, []],
    ["refused one level deeper", 41, ["too-deep"]],
  ])("begins at forty levels of a result, which are %s", (_, levels, codes) => {
    let result: unknown = 1;
    for (let level = 1; level < levels; level += 1) result = [result];
    expect(receiptFor("other", result, {}).issues.map(({ code }) => code)).toStrictEqual(codes);
  });

  it.each([
    ["kept", 10_000, []],
    ["refused one character later", 10_001, ["text-too-long"]],
  ])("begins at ten thousand characters of a text, which are %s", (_, length, codes) =>
    expect(receiptFor("other", "甲".repeat(length), {}).issues.map(({ code }) => code)).toStrictEqual(codes),
  );

  it.each([
    ["kept", 1_000, []],
    ["refused one later", 1_001, ["too-many-keys"]],
  ])("begins at a thousand names in a record, which are %s", (_, count, codes) => {
    const result = Object.fromEntries(Array.from({ length: count }, (_one, index) => [`name ${index}`, 1]));
    expect(receiptFor("other", result, {}).issues.map(({ code }) => code)).toStrictEqual(codes);
  });
});
