import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits, snapshot, type WideningLimits } from "../../src/core/snapshot.js";
import { inNoTime, timed, withPollutedPrototype } from "../support/host.js";
import { anythingAtAll, hostileValues } from "../support/hostile.js";

const refusalOf = (input: unknown, limits?: Partial<WideningLimits>) => {
  const copy = snapshot(input, { ...defaultLimits, ...limits });
  return copy.ok ? undefined : copy.issues[0];
};

const copyOf = (input: unknown) => {
  const copy = snapshot(input);
  return copy.ok ? copy.value : undefined;
};

/** Plain JSON data without the names that lead to a prototype. */
const plainJson = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

describe("what is plain comes through", () => {
  it("as JSON would write and read it again", () => {
    fc.assert(
      fc.property(plainJson, (value) => {
        expect(JSON.stringify(copyOf(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    ["nought", 0],
    ["a number beyond the exact ones", 2 ** 53 + 2],
    ["an empty text", ""],
    ["a lone surrogate", "\ud800"],
    ["false", false],
    ["null", null],
    ["an empty list", []],
  ])("%s stays as it is", (_, value) => {
    expect(copyOf(value)).toStrictEqual(value);
  });

  it("negative zero becomes the zero that JSON has", () => {
    expect(copyOf([-0])).toStrictEqual([0]);
  });

  it("a property set to undefined is an absent one", () => {
    expect(Object.keys(copyOf({ a: undefined, b: 1 }) as object)).toStrictEqual(["b"]);
  });

  it("keys that only look dangerous are keys", () => {
    const odd = { toString: 1, hasOwnProperty: 2, "": 3, "\ud800": 4, length: 5, "0": 6 };
    expect(copyOf(odd)).toEqual(odd);
  });

  it("a record may stand in several places", () => {
    const shared = { a: 1 };
    expect(copyOf([shared, { shared }])).toEqual([{ a: 1 }, { shared: { a: 1 } }]);
  });

  it("a record without a prototype is plain", () => {
    expect(copyOf(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
  });

  it("data of another realm is plain", () => {
    const foreign = runInNewContext('({ list: [1, { text: "x" }], none: null })');
    expect(foreign).not.toBeInstanceOf(Object);
    expect(copyOf(foreign)).toEqual({ list: [1, { text: "x" }], none: null });
  });

  it("a function's arguments are the record JSON makes of them", () => {
    const given = runInNewContext("(function () { return arguments; })('a', 1)");
    expect(JSON.stringify(copyOf(given))).toBe('{"0":"a","1":1}');
  });

  it("only own enumerable properties with a name count", () => {
    const record = Object.defineProperty({ seen: 1, [Symbol("hidden")]: 2 }, "unlisted", { value: 3 });
    expect(Reflect.ownKeys(copyOf(record) as object)).toStrictEqual(["seen"]);
  });

  it("what hangs on a list beside its elements does not count", () => {
    expect(copyOf(Object.assign([1], { more: 2 }))).toStrictEqual([1]);
  });
});

describe("the copy", () => {
  it("is data of our own: no record in it has a prototype", () => {
    const copy = copyOf({ inner: { list: [{}] } }) as { inner: { list: [object] } };
    for (const record of [copy, copy.inner, copy.inner.list[0]]) {
      expect(Object.getPrototypeOf(record)).toBeNull();
    }
  });

  it("shares nothing with the input", () => {
    const input = { list: [{ a: 1 }] };
    const copy = copyOf(input) as typeof input;
    input.list.push({ a: 2 });
    Object.assign(input.list[0] as object, { a: 3 });
    expect(copy).toEqual({ list: [{ a: 1 }] });
  });

  it("reads each property once, and its value from the descriptor", () => {
    const reads: PropertyKey[] = [];
    const watched = new Proxy(
      { a: 1 },
      {
        get: (_, key) => {
          reads.push(key);
          return 999;
        },
      },
    );
    expect(copyOf(watched)).toEqual({ a: 1 });
    expect(reads).toStrictEqual([]);
  });

  it("of a copy is the same again", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        const copy = snapshot(value);
        if (copy.ok) expect(snapshot(copy.value)).toEqual(copy);
      }),
    );
  });
});

describe("anything at all", () => {
  it("is answered: with a copy, or with one error that says where and why", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        const copy = snapshot(value);
        if (copy.ok) {
          expect(copy.issues).toStrictEqual([]);
          expect(JSON.stringify(copy.value)).toBe(JSON.stringify(value));
        } else {
          expect(copy.issues).toHaveLength(1);
          expect(copy.issues[0]).toMatchObject({ severity: "error", field: copy.issues[0]?.path.join(".") });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is left as it was", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        const before = fc.stringify(value);
        snapshot(value);
        expect(fc.stringify(value)).toBe(before);
      }),
    );
  });

  it("may be frozen", () => {
    expect(copyOf(Object.freeze({ list: Object.freeze([1]) }))).toEqual({ list: [1] });
  });
});

describe("what is not plain is refused at once", () => {
  it.each(hostileValues)("$what: $code", ({ make, code }) => {
    const value = make();
    expect(refusalOf(value)).toMatchObject({ code, severity: "error" });
    expect(timed(() => snapshot(value))).toBeLessThan(inNoTime);
  });

  it("undefined is no input", () => {
    expect(refusalOf(undefined)).toMatchObject({ code: "not-json", path: [] });
  });

  it("a getter is never called", () => {
    let calls = 0;
    const record = {
      get a() {
        calls += 1;
        return 1;
      },
    };
    snapshot(record);
    expect(calls).toBe(0);
  });

  it.each([
    [
      "an accessor",
      {
        list: [
          {
            get a() {
              return 1;
            },
          },
        ],
      },
      ["list", 0, "a"],
    ],
    ["a date", { list: [1, new Date(0)] }, ["list", 1]],
    ["a hole", { list: new Array(2) }, ["list", 0]],
    [
      "a throwing proxy",
      {
        list: [
          1,
          new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error("no");
              },
            },
          ),
        ],
      },
      ["list", 1],
    ],
  ])("the issue names the place of %s", (_, input, path) => {
    expect(refusalOf(input)).toMatchObject({ path, field: path.join(".") });
  });

  it("the first fault ends the copy", () => {
    const copy = snapshot([new Date(0), Number.NaN, 1n]);
    expect(copy.issues.map(({ code }) => code)).toStrictEqual(["not-plain"]);
  });
});

describe("limits, on both sides", () => {
  it("depth: as many records inside each other as allowed, and not one more", () => {
    expect(refusalOf([[[]]], { depth: 3 })).toBeUndefined();
    expect(refusalOf([[[[]]]], { depth: 3 })).toMatchObject({ code: "too-deep", values: { most: "3" } });
  });

  it("depth counts what is around a value, not what stands beside it", () => {
    expect(refusalOf([[], [], [{}]], { depth: 3 })).toBeUndefined();
  });

  it("keys: of one record", () => {
    expect(refusalOf([{ a: 1, b: 2 }, { c: 3 }], { keys: 2 })).toBeUndefined();
    expect(refusalOf({ a: 1, b: 2, c: 3 }, { keys: 2 })).toMatchObject({
      code: "too-many-keys",
      values: { most: "2" },
    });
  });

  it("the length of a text", () => {
    expect(refusalOf("four", { textLength: 4 })).toBeUndefined();
    expect(refusalOf("five!", { textLength: 4 })).toMatchObject({
      code: "text-too-long",
      values: { most: "4" },
    });
  });

  it("the length of a key", () => {
    expect(refusalOf({ ["k".repeat(200)]: 1 })).toBeUndefined();
    expect(refusalOf({ ["k".repeat(201)]: 1 })).toMatchObject({
      code: "key-too-long",
      values: { most: "200" },
    });
  });

  it("values: all of them together, a list asked before its elements are read", () => {
    expect(refusalOf([1, 2, 3], { nodes: 4 })).toBeUndefined();
    expect(refusalOf([1, 2, 3, 4], { nodes: 4 })).toMatchObject({
      code: "too-many-values",
      path: [],
      values: { most: "4" },
    });
  });

  it("values: those of records as well", () => {
    expect(refusalOf({ a: 1, b: [2] }, { nodes: 4 })).toBeUndefined();
    expect(refusalOf({ a: 1, b: [2], c: 3 }, { nodes: 4 })).toMatchObject({
      code: "too-many-values",
      path: ["c"],
    });
  });

  it("values: how many there may be is said, and not how many there are", () => {
    expect(refusalOf([1, 2, 3, 4], { nodes: 4 })?.values).toStrictEqual({ most: "4" });
    expect(refusalOf({ a: 1, b: 2, c: 3 }, { nodes: 3 })?.values).toStrictEqual({ most: "3" });
  });

  it("what no limit forbids has none to say", () =>
    expect(refusalOf({ a: () => 1 })).toStrictEqual({
      ...{ kind: "issue", code: "not-json", path: ["a"], field: "a", severity: "error", values: {} },
    }));

  it("the entries of a list, counted before the first of them is read", () => {
    expect(refusalOf({ list: [1, 2, 3] }, { entries: 3 })).toBeUndefined();
    expect(refusalOf({ list: [1, 2, 3, 4] }, { entries: 3 })).toMatchObject({
      code: "too-many-entries",
      path: ["list"],
      values: { count: "4", most: "3" },
    });
  });

  it.each([
    { widest: { entries: 9, nodes: 9 }, values: { count: "4", most: "3", widest: "9" } },
    { widest: { entries: 3, nodes: 9 }, values: { count: "4", most: "3" } },
  ])("of a limit that the caller could have set wider, how wide: $values", ({ widest, values }) =>
    expect(refusalOf([1, 2, 3, 4], { entries: 3, widest })?.values).toStrictEqual(values),
  );

  it("the defaults have room for a roster of fifty thousand enterprises", () => {
    const roster = Array.from({ length: 50_000 }, (_, n) => ({
      name: `企业${n}`,
      chainId: "c1",
      transform: true,
    }));
    expect(refusalOf({ enterprises: roster })).toBeUndefined();
  });
});

it("an instance of a class that says itself what it has is not plain", () => {
  class Own {
    hasOwnProperty(): boolean {
      return true;
    }
  }
  expect(refusalOf(new Own())?.code).toBe("not-plain");
});

describe("several faults", () => {
  it("are told by the first of them in the order of names, whatever that of the keys is", () => {
    const limits = { depth: 2 };
    const [deep, open] = [{ inner: { inner: {} } }, () => 1];
    const told = [
      { a: deep, b: open },
      { b: open, a: deep },
    ].map((input) => refusalOf(input, limits));
    expect(told).toMatchObject([{ code: "too-deep" }, { code: "too-deep" }]);
    expect(told[0]).toEqual(told[1]);
  });

  it("are none where only a second look would find one", () => {
    let looks = 0;
    const once = new Proxy(
      { a: 1 },
      {
        ownKeys: (target) => {
          looks += 1;
          if (looks > 1) throw new Error("no more");
          return Reflect.ownKeys(target);
        },
      },
    );
    expect(copyOf(once)).toEqual({ a: 1 });
  });

  it("are told as they were met where what is read changes from one time to the next", () => {
    let reads = 0;
    const once = new Proxy(
      { a: 1 },
      {
        ownKeys: (target) => {
          reads += 1;
          if (reads === 1) throw new Error("not yet");
          return Reflect.ownKeys(target);
        },
      },
    );
    expect(refusalOf(once)?.code).toBe("unreadable");
  });
});

describe("a prototype others have written to", () => {
  const polluted = { year: 2024, code: "no", ok: false, path: ["no"], limits: {} };

  it("adds nothing to the copy", () => {
    const keys = withPollutedPrototype(polluted, () => {
      const copy = copyOf({ a: { b: 1 } }) as { a: object };
      return [Object.keys(copy), Object.keys(copy.a), "year" in copy, "year" in copy.a];
    });
    expect(keys).toStrictEqual([["a"], ["b"], false, false]);
  });

  it("makes no text of yes or no", () =>
    expect(withPollutedPrototype({ length: 1e9 }, () => snapshot({ a: true }).ok)).toBe(true));

  it("hides no accessor and no missing element", () => {
    const codes = withPollutedPrototype(polluted, () => [
      refusalOf({
        get a() {
          return 1;
        },
      })?.code,
      refusalOf(new Array(1))?.code,
    ]);
    expect(codes).toStrictEqual(["accessor", "sparse-array"]);
  });
});
