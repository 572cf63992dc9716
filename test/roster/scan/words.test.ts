import { describe, expect, it } from "vitest";
import { CellWords } from "../../../src/roster/scan/cell-words.js";
import { ChainWords, startsWith, wordOf } from "../../../src/roster/scan/line-words.js";
import { utf8 } from "../../support/quick-rows.js";

describe("the words of cells", () => {
  const counted = () => {
    const asked: string[] = [];
    const words = new CellWords((text) => {
      asked.push(text);
      return text.length;
    });
    const digitOf = (text: string): number => {
      const bytes = utf8(`,${text},`);
      return words.digitOf(bytes, 1, bytes.length - 1);
    };
    return { asked, digitOf };
  };

  it("are read the first time they are seen, and never again", () => {
    const { asked, digitOf } = counted();
    for (const word of ["是", "否", "是", "是的", "否", "是"]) expect(digitOf(word)).toBe(word.length);
    expect(asked).toEqual(["是", "否", "是的"]);
  });

  it("are remembered, as many as there are, up to four thousand", () => {
    const { asked, digitOf } = counted();
    const many = Array.from({ length: 4_096 }, (_, index) => "x".repeat(index % 7) + index);
    for (const word of [...many, ...many]) expect(digitOf(word)).toBe(word.length);
    expect(asked).toEqual(many);
  });

  it("beyond those are read each time", () => {
    const { asked, digitOf } = counted();
    for (let index = 0; index < 4_096; index += 1) digitOf(String(index));
    for (const word of ["more", "more", "0"]) expect(digitOf(word)).toBe(word.length);
    expect(asked.slice(4_096)).toEqual(["more", "more"]);
  });

  it("of sixty-four bytes are remembered, longer ones read each time", () => {
    const { asked, digitOf } = counted();
    const [longest, longer] = ["x".repeat(64), "x".repeat(65)];
    for (const word of [longest, longest, longer, longer]) expect(digitOf(word)).toBe(word.length);
    expect(asked).toEqual([longest, longer, longer]);
  });
});

describe("the words of chains", () => {
  const find = (ids: readonly string[], id: string, after = '","') => {
    const words = new ChainWords({ ids, byId: new Map(), open: false });
    const bytes = utf8(`:"${id}${after}`);
    const place = words.find(bytes, 1, utf8(`:"${id}"`).length);
    return place < 0 ? undefined : [place, words.lengthOf(place)];
  };

  it("are found among many, each with its length", () => {
    const ids = Array.from({ length: 500 }, (_, index) => `链${index}`);
    for (const [place, id] of ids.entries()) expect(find(ids, id)).toEqual([place, utf8(`"${id}"`).length]);
    expect(find(ids, "链500")).toBeUndefined();
  });

  it("are found whole: neither one that begins alike, nor one that goes on", () => {
    expect(find(["rare-earth", "rare"], "rare")).toEqual([1, 6]);
    expect(find(["rare-earth"], "rare")).toBeUndefined();
    expect(find(["rare"], "rare-earth")).toBeUndefined();
  });

  it("are not found where they are cut off", () => {
    expect(find(["rare"], "rare", "")).toBeUndefined();
  });

  it("are none where there are none", () => expect(find([], "rare")).toBeUndefined());

  it.each(['a"b', "a\\b", "a\nb", "\ud800"])("that would be escaped are not found: %j", (id) =>
    expect(find([id, "rare"], id)).toBeUndefined(),
  );

  it("beside one that would be escaped are found", () =>
    expect(find(['a"b', "rare"], "rare")).toEqual([1, 6]));
});

describe("a word of a line", () => {
  const begins = (text: string, word: string, end = text.length): boolean =>
    startsWith(new DataView(utf8(`${text}\0\0\0\0`).buffer), 0, end, wordOf(word));

  it.each(["null", "false", '"name":', "true5678", "123456789"])("%s is what comes next", (word) => {
    expect(begins(word, word)).toBe(true);
    expect(begins(`${word}x`, word)).toBe(true);
  });

  it.each(["null", "false", '"name":', "123456789"])("%s with any letter otherwise is not", (word) => {
    for (let at = 0; at < word.length; at += 1)
      expect(begins(`${word.slice(0, at)}?${word.slice(at + 1)}`, word)).toBe(false);
  });

  it("is not there where it ends one byte too late", () => {
    expect(begins("null", "null", 4)).toBe(true);
    expect(begins("null", "null", 3)).toBe(false);
  });
});
