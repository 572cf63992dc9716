import { describe, expect, it, vi } from "vitest";
import { extend } from "../../src/input/extend.js";
import {
  extensionOf,
  isReadable,
  noExtension,
  noteExtension,
  readFieldsOf,
} from "../../src/input/extension.js";
import { text } from "../../src/input/leaves.js";

const nothing = { currency: undefined, renamed: undefined, notAsked: [] };
const extension = extend({}, {}, nothing);
const partsOf = (more = {}) => ({
  ...{ fields: undefined, words: undefined, notAsked: undefined, sentences: undefined },
  ...more,
});
const noted = (parts: object, found: typeof extension | undefined = extension) => {
  noteExtension(partsOf(parts), found);
  return { id: "somewhere", ...parts };
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const raising = {
  get id(): never {
    throw new Error("looked at");
  },
};
const unknownEdition = {
  ...{ kind: "issue", code: "unknown-edition", path: ["edition"], field: "edition" },
  ...{ severity: "error", term: "argument.edition", values: {} },
};

describe("what an edition changes in reading", () => {
  it.each(["fields", "words", "notAsked"])("is found by its %s", (name) => {
    const edition = noted({ [name]: {} });
    expect(extensionOf(edition)).toBe(extension);
    expect(extensionOf({ ...edition, [name]: {} })).toBeUndefined();
  });

  it.each(["currency", "places", "words"])("is found by sentences that name %s", (part) => {
    const edition = noted({ sentences: { "zh-CN": {}, en: { [part]: {} } } });
    expect(extensionOf(edition)).toBe(extension);
    expect(extensionOf({ ...edition, sentences: { en: { [part]: {} } } })).toBeUndefined();
  });

  it("is found by all of it, and not by a part of it alone", () => {
    const [fields, words, notAsked, sentences] = [{}, {}, [], { en: { words: {} } }];
    const edition = noted({ fields, words, notAsked, sentences });
    expect(extensionOf({ fields, words, notAsked, sentences })).toBe(extension);
    for (const name of ["fields", "words", "notAsked", "sentences"])
      expect(extensionOf({ ...edition, [name]: undefined })).toBeUndefined();
  });

  it.each([
    [{}],
    [{ en: { findings: {} } }],
    [{ en: Object.create({ words: {} }) }],
    [{ en: "words" }],
    [{ en: null }],
    ["words"],
    [null],
  ])("does not hang on sentences that change nothing in it: %j", (sentences) => {
    const edition = noted({ fields: {} });
    expect(extensionOf({ ...edition, sentences })).toBe(extension);
  });

  it("is nothing where somebody has looked and found nothing", () => {
    const edition = { id: "plain", fields: {} };
    expect(readFieldsOf(edition)).toEqual({ value: undefined, issues: [unknownEdition] });
    noteExtension(partsOf({ fields: edition.fields }), undefined);
    expect(readFieldsOf(edition)).toEqual({ value: undefined, issues: [] });
  });

  it("is not what a prototype lends", () => {
    const { fields } = noted({ fields: {} }) as { id: string; fields: object };
    expect(extensionOf(Object.create({ fields }))).toBeUndefined();
  });

  it.each([[undefined], [null], [5], ["x"], [{}], [[]], [{ fields: 5 }], [{ fields: null }]])(
    "is nothing of %j",
    (edition) => expect(extensionOf(edition)).toBeUndefined(),
  );

  it("is nothing of what cannot be looked at", () =>
    expect([revoked(), raising].map(extensionOf)).toEqual([undefined, undefined]));
});

describe("an edition named as an option", () => {
  it("is read by what it changes", () =>
    expect(readFieldsOf(noted({ words: {} }))).toEqual({ value: extension, issues: [] }));

  it.each([[undefined], [{ id: "x" }], [{ id: "x", sentences: { en: { findings: {} } } }]])(
    "changes nothing where it has nothing of its own: %j",
    (edition) => expect(readFieldsOf(edition)).toEqual({ value: undefined, issues: [] }),
  );

  it.each([
    [null],
    [5],
    ["x"],
    [{}],
    [{ id: 5 }],
    [{ id: "x", fields: {} }],
    [{ id: "x", words: {} }],
    [{ id: "x", notAsked: [] }],
    [{ id: "x", fields: {}, words: {} }],
    [{ id: "x", sentences: { en: { currency: {} } } }],
    [{ id: "x", fields: 5 }],
    [{ id: "x", fields: null }],
  ])("is told of where nobody has looked at it: %j", (edition) =>
    expect(readFieldsOf(edition)).toEqual({ value: undefined, issues: [unknownEdition] }),
  );

  it("with nothing of its own is read where nobody has looked at any edition yet", async () => {
    vi.resetModules();
    const anew = await import("../../src/input/extension.js");
    expect(anew.readFieldsOf({ id: "x" })).toEqual({ value: undefined, issues: [] });
    expect(anew.isReadable({})).toBe(true);
  });

  it("is told of where it cannot be looked at", () =>
    expect([revoked(), raising].map(readFieldsOf)).toEqual([
      { value: undefined, issues: [unknownEdition] },
      { value: undefined, issues: [unknownEdition] },
    ]));
});

describe("parts of an edition", () => {
  it.each<[string, () => Parameters<typeof isReadable>[0], boolean]>([
    ["nothing", () => ({}), true],
    ["fields nobody has looked at", () => ({ fields: {} }), false],
    ["fields that somebody has looked at", () => noted({ fields: {} }) as object, true],
    ["words nobody has looked at beside these", () => ({ ...noted({ fields: {} }), words: {} }), false],
  ])("can be read by: %s", (_, partsOfOne, readable) => expect(isReadable(partsOfOne())).toBe(readable));
});

describe("an extension that changes nothing", () => {
  it("leaves a schema as it is, has nothing of its own, and cannot be changed", () => {
    expect(noExtension.extended(text())).toBe(text());
    expect(noExtension).toEqual({
      extended: expect.any(Function),
      ...{ nouns: {}, currency: undefined, enterpriseFacts: {} },
    });
    expect(Object.isFrozen(noExtension)).toBe(true);
  });
});
