/** What a receipt is checked with: the editions that are known, the functions, and what is wrong with either. */
import { describe, expect, it } from "vitest";
import { defineEdition, editionDigest, nm2024 } from "../../src/index.js";
import { readVerification } from "../../src/receipt/read-verification.js";

const retitled = defineEdition({ ...nm2024, title: "工作指南（修订）" });
const other = defineEdition({ ...nm2024, id: "nm-2025" });
const named = (id: string, digest = "no digest") => ({ id, digest });

const issue = (code: string, noun: string, path: readonly (string | number)[], values = {}) => ({
  kind: "issue",
  severity: "error",
  code,
  path,
  field: path.join("."),
  values,
  term: [noun, ...path.map((part) => (typeof part === "number" ? "*" : part))].join("."),
});
const request = (code: string, path: readonly (string | number)[], values = {}) =>
  issue(code, "receiptRequest", path, values);

const raising = () => {
  throw new Error("no");
};

describe("the edition of a receipt", () => {
  it("is one passed in that has its id", () => {
    const { editionOf } = readVerification({ editions: [nm2024, other] });
    expect(editionOf(named("nm-2025"))).toBe(other);
    expect(editionOf(named("nm-2024"))).toBe(nm2024);
  });

  it.each([
    ["as the last", [retitled, nm2024]],
    ["as the first", [nm2024, retitled]],
  ])("is of several with its id the one with its digest, listed %s", (_, editions) =>
    expect(readVerification({ editions }).editionOf(named("nm-2024", editionDigest(nm2024)))).toBe(nm2024),
  );

  it("is of several with its id the first, where none has its digest", () =>
    expect(readVerification({ editions: [other, retitled, nm2024] }).editionOf(named("nm-2024"))).toBe(
      retitled,
    ));

  it("is not one that has its digest and another id", () =>
    expect(
      readVerification({ editions: [nm2024] }).editionOf(named("nm-2025", editionDigest(nm2024))),
    ).toBeUndefined());

  it("is none where none was passed in", () => {
    expect(readVerification(undefined).editionOf(named("nm-2024"))).toBeUndefined();
    expect(readVerification({ editions: [] }).editionOf(named("nm-2024"))).toBeUndefined();
  });

  it("is the very edition where one is passed in, whatever is known beside it", () => {
    const { editionOf } = readVerification({ edition: retitled, editions: [nm2024, other] });
    expect(editionOf(named("nm-2024", editionDigest(nm2024)))).toBe(retitled);
    expect(editionOf(named("nm-2025"))).toBeUndefined();
  });

  it("is none of a list beside what is passed in as an edition and is none", () =>
    expect(
      readVerification({ edition: { id: "nm-2024" }, editions: [nm2024] }).editionOf(named("nm-2024")),
    ).toBeUndefined());

  it("is found beside an entry that is no edition", () =>
    expect(readVerification({ editions: [{ id: "nm-2024" }, nm2024] }).editionOf(named("nm-2024"))).toBe(
      nm2024,
    ));
});

describe("figures of the caller's", () => {
  it.each([
    ["may stand in a receipt where no edition is passed in", {}, true],
    ["may stand in a receipt where editions are known", { editions: [nm2024] }, true],
    ["may not where the very edition is passed in", { edition: nm2024 }, false],
    ["may not where what is passed in is no edition", { edition: 5 }, false],
    ["may not where both are passed in", { edition: nm2024, editions: [nm2024] }, false],
  ])("%s", (_, options, mayVary) => expect(readVerification(options).mayVary).toBe(mayVary));
});

describe("options", () => {
  it("are handed on as they are: both functions", () => {
    const [digest, evaluate] = [() => "digest", () => "result"];
    const read = readVerification({ digest, evaluate });
    expect([read.digest, read.evaluate]).toStrictEqual([digest, evaluate]);
    expect(read.issues).toStrictEqual([]);
  });

  it("that were not given are none", () => {
    const { digest, evaluate, issues } = readVerification(undefined);
    expect([digest, evaluate, issues]).toStrictEqual([undefined, undefined, []]);
  });

  it.each([
    ["edition", { edition: nm2024 }],
    ["editions", { editions: [nm2024, other] }],
    ["no editions", { editions: [] }],
    ["digest", { digest: () => "" }],
    ["evaluate", { evaluate: () => 1 }],
  ])("are known: %s", (_, options) => expect(readVerification(options).issues).toStrictEqual([]));

  it.each([
    ["an edition that is none", { edition: {} }, [request("unknown-edition", ["edition"])]],
    [
      "entries of the editions that are none, by their places",
      { editions: [5, nm2024, {}] },
      [request("unknown-edition", ["editions", 0]), request("unknown-edition", ["editions", 2])],
    ],
    [
      "editions that are no list",
      { editions: nm2024 },
      [request("wrong-type", ["editions"], { expected: "a-list" })],
    ],
    [
      "editions that raise when they are looked at",
      { editions: new Proxy([], { get: raising }) },
      [request("unreadable", ["editions"])],
    ],
    [
      "a digest that is no function",
      { digest: "sha256" },
      [request("wrong-type", ["digest"], { expected: "a-function" })],
    ],
    [
      "an evaluation that is no function",
      { evaluate: {} },
      [request("wrong-type", ["evaluate"], { expected: "a-function" })],
    ],
    ["what is no record", 5, [issue("wrong-type", "argument", ["options"], { expected: "a-record" })]],
    [
      "all of it, in one order",
      { evaluate: 1, digest: 2, editions: [3], edition: 4 },
      [
        request("unknown-edition", ["edition"]),
        request("unknown-edition", ["editions", 0]),
        request("wrong-type", ["digest"], { expected: "a-function" }),
        request("wrong-type", ["evaluate"], { expected: "a-function" }),
      ],
    ],
  ])("that cannot be used are told of: %s", (_, options, issues) =>
    expect(readVerification(options).issues).toStrictEqual(issues),
  );

  it("that nobody knows are told of before those that cannot be used", () =>
    expect(readVerification({ digest: 5, digests: 5 }).issues.map(({ code }) => code)).toStrictEqual([
      "unknown-option",
      "wrong-type",
    ]));

  it("of editions that are none know none", () => {
    expect(readVerification({ editions: nm2024 }).editionOf(named("nm-2024"))).toBeUndefined();
    expect(
      readVerification({ editions: new Proxy([nm2024], { get: raising }) }).editionOf(named("nm-2024")),
    ).toBeUndefined();
  });

  it("of more than a thousand editions know the first thousand", () => {
    const editions = [...Array.from({ length: 999 }, () => nm2024), other, retitled];
    const { editionOf, issues } = readVerification({ editions: [...editions, 5] });
    expect(editionOf(named("nm-2025"))).toBe(other);
    expect(editionOf(named("nm-2024", editionDigest(retitled)))).toBe(nm2024);
    expect(issues).toStrictEqual([]);
  });
});
