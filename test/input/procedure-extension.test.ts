import { describe, expect, it } from "vitest";
import { extend } from "../../src/input/extend.js";
import { noteExtension } from "../../src/input/extension.js";
import { nounsUnder } from "../../src/input/nouns-under.js";
import {
  isSound,
  noteProcedure,
  noteSound,
  procedureExtensionOf,
} from "../../src/input/procedure-extension.js";

const refuse = () => {
  throw new Error("no");
};

it.each([
  ["nothing", undefined],
  ["an edition without a procedure", { id: "a" }],
  ["null", null],
  ["an edition whose procedure nobody has read", { procedure: {} }],
  ["an edition whose procedure is none", { procedure: null }],
  ["an edition whose procedure is a text", { procedure: "a" }],
  ["a proxy that raises", new Proxy({}, { get: refuse })],
])("there is nothing of a procedure in %s", (_, edition) =>
  expect(procedureExtensionOf(edition)).toBeUndefined(),
);

const noun = (zh: string) => ({ zh, en: zh, fields: { name: { zh: "名称", en: "name" } } });
const extension = () => ({ nouns: { pilotEvent: noun("事项") }, words: {}, leaves: new Map() });

describe("what a procedure adds", () => {
  it("is found by it once it has been read", () => {
    const [procedure, read] = [{}, extension()];
    noteProcedure(procedure, read);
    expect(procedureExtensionOf({ procedure })).toBe(read);
    expect(procedureExtensionOf({ procedure: {} })).toBeUndefined();
  });

  it("is sound where somebody has found it so", () => {
    const procedure = {};
    expect(isSound(procedure)).toBe(false);
    noteSound(procedure);
    expect([isSound(procedure), isSound({})]).toEqual([true, false]);
  });
});

describe("the vocabulary under an edition", () => {
  const nouns = { pilotEvent: noun("事件"), chain: noun("产业链") };
  const withProcedure = () => {
    const procedure = {};
    noteProcedure(procedure, extension());
    return { procedure };
  };
  const withFields = () => {
    const fields = { chain: { own: { label: { "zh-CN": "示例", en: "example" }, type: "text" } } } as const;
    noteExtension(
      { fields, words: undefined, notAsked: undefined, sentences: undefined },
      extend(fields, {}, { currency: undefined, renamed: undefined, notAsked: [] }),
    );
    return { fields };
  };

  it.each([[undefined], [null], [{}], [{ procedure: {} }]])(
    "is as ever where it adds nothing: %j",
    (edition) => expect(nounsUnder(edition, nouns)).toBe(nouns),
  );

  it("has the nouns of its procedure in place of others, and is worked out once", () => {
    const edition = withProcedure();
    expect(nounsUnder(edition, nouns)).toEqual({ pilotEvent: noun("事项"), chain: nouns.chain });
    expect(nounsUnder(edition, nouns)).toBe(nounsUnder(edition, nouns));
  });

  it("has its own fields, beside those of its procedure", () => {
    const both = nounsUnder({ ...withFields(), ...withProcedure() }, nouns);
    expect([both.pilotEvent?.zh, both.chain?.fields.own?.zh]).toEqual(["事项", "示例"]);
    expect(nounsUnder(withFields(), nouns).pilotEvent).toBe(nouns.pilotEvent);
  });
});
