import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8, encodeUtf8, isBytes } from "../../../src/roster/scan/utf8.js";

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const nearly = fc
  .uint8Array({ maxLength: 8 })
  .map((bytes) => bytes.map((byte, index) => (index % 2 === 0 ? byte | 0xc0 : 0x80 | (byte & 0x3f))));

describe("UTF-8", () => {
  it("is decoded as the platform does it, and what is none is refused", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 12 }), nearly), (bytes) => {
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(strictly(bytes));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [[0xc0, 0x80], "an overlong character of two bytes"],
    [[0xe0, 0x9f, 0xbf], "one of three"],
    [[0xf0, 0x8f, 0xbf, 0xbf], "one of four"],
    [[0xed, 0xa0, 0x80], "half a pair"],
    [[0xf4, 0x90, 0x80, 0x80], "one beyond the last"],
    [[0xf5, 0x80, 0x80, 0x80], "a byte that begins nothing"],
    [[0x80], "a byte that continues nothing"],
    [[0xe4, 0xb8], "one that is cut off"],
    [[0xe4, 0xb8, 0x41], "one that breaks off"],
  ])("%j is refused: %s", (bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBeUndefined();
  });

  it("is decoded from characters of one byte to four", () => {
    const bytes = Uint8Array.of(0x61, 0xc3, 0xa9, 0xe4, 0xb8, 0xad, 0xf0, 0x9f, 0x98, 0x80);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe("aé中😀");
  });

  it("comes back from text as it was, unless the text has half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = encodeUtf8(text);
        if (!/\p{Surrogate}/u.test(text)) {
          expect(bytes).toEqual(new TextEncoder().encode(text));
          expect(decodeUtf8(bytes as Uint8Array, 0, bytes?.length ?? 0)).toBe(text);
        } else expect(bytes).toBeUndefined();
      }),
    );
    expect(encodeUtf8("é中😀")).toEqual(new TextEncoder().encode("é中😀"));
    expect(encodeUtf8("\ud800x")).toBeUndefined();
  });

  it("is decoded however long it is", () => {
    const text = "中文名称".repeat(3_000);
    const bytes = new TextEncoder().encode(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  });
});

describe("bytes", () => {
  it.each<[string, () => unknown]>([
    ["of this realm", () => Uint8Array.of(0x61)],
    ["of another realm", () => runInNewContext("Uint8Array.of(0x61)")],
    ["in a buffer of Node", () => Buffer.from("a")],
  ])("are bytes %s", (_, make) => {
    expect(isBytes(make())).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ["a list of numbers", () => [0x61]],
    ["words of two bytes", () => Uint16Array.of(0x61)],
    ["a view of bytes", () => new DataView(new ArrayBuffer(1))],
    ["what only inherits from bytes", () => Object.create(Uint8Array.prototype)],
    ["what only says that it is", () => ({ [Symbol.toStringTag]: "Uint8Array" })],
    ["a proxy of bytes", () => new Proxy(Uint8Array.of(0x61), {})],
    ["a text", () => "a"],
    ["nothing", () => null],
    ["what was left out", () => undefined],
  ])("are not: %s", (_, make) => {
    expect(isBytes(make())).toBe(false);
  });

  it.each([0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff])(
    "of the character %d is encoded as the platform does it",
    (point) => {
      const text = String.fromCodePoint(point);
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
    },
  );

  it.each(["\ud800", "\udbff", "\udc00", "\udfff"])("of half a surrogate pair is none: %j", (half) => {
    expect(encodeUtf8(`a${half}`)).toBeUndefined();
  });
});
