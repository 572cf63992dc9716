import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, isYuan, sumYuan, yuanOf } from "../../src/core/money.js";
import { formatYuan } from "../../src/input/format-yuan.js";
import { toYuan } from "../../src/input/to-yuan.js";
import { inNoTime, timed } from "../support/host.js";
import { expectAnswers } from "../support/plain.js";

const most = 10n ** 18n - 1n; // sixteen digits of yuan and two of fen
const fen = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -most, max: most }));

const codesOf = (typed: string) => toYuan(typed).issues.map(({ code }) => code);

const fullWidth = (text: string) =>
  text.replace(/[0-9.,-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe("isYuan", () => {
  it.each(["0", "-0", "12", "-12.5", "0.01", "9999999999999999.99", "-9999999999999999.99"])(
    "%j is an amount",
    (text) => {
      expect(isYuan(text)).toBe(true);
    },
  );

  it.each(["", "01", "1.", ".5", "1.234", "10000000000000000", "1e3", "+1", "1,000", "12元", "１２", "1\n"])(
    "%j is none",
    (text) => {
      expect(isYuan(text)).toBe(false);
    },
  );

  it("a million digits are refused without looking at them", () => {
    const text = "9".repeat(1_000_000);
    expect(timed(() => isYuan(text))).toBeLessThan(inNoTime);
    expect(isYuan(text)).toBe(false);
  });
});

describe("fenOf and yuanOf", () => {
  it.each([
    ["0", 0n],
    ["-0", 0n],
    ["0.01", 1n],
    ["0.1", 10n],
    ["-0.05", -5n],
    ["12.50", 1250n],
    ["9999999999999999.99", most],
  ])("%s yuan are %s fen", (yuan, expected) => {
    expect(fenOf(yuan)).toBe(expected);
  });

  it.each([
    [0n, "0"],
    [5n, "0.05"],
    [-5n, "-0.05"],
    [10n, "0.1"],
    [100n, "1"],
    [-1250n, "-12.5"],
  ])("%s fen are written %s", (amount, yuan) => {
    expect(yuanOf(amount)).toBe(yuan);
  });

  it("lose nothing on the way there and back", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(isYuan(yuanOf(amount))).toBe(true);
        expect(fenOf(yuanOf(amount))).toBe(amount);
      }),
    );
  });
});

describe("sumYuan", () => {
  it("is the sum of the fen, to the fen", () => {
    fc.assert(
      fc.property(fc.array(fen), (amounts) => {
        expect(fenOf(sumYuan(amounts.map(yuanOf)))).toBe(amounts.reduce((total, one) => total + one, 0n));
      }),
    );
  });

  it("of nothing is nought", () => {
    expect(sumYuan([])).toBe("0");
  });

  it("0.1 and 0.2 are 0.3", () => {
    expect(sumYuan(["0.1", "0.2"])).toBe("0.3");
  });
});

describe("an amount in parts", () => {
  it("is as much as its parts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 0, max: 9_999 }),
        (hundredMillions, tenThousands, yuan) => {
          const total = BigInt(hundredMillions) * 10n ** 8n + BigInt(tenThousands) * 10n ** 4n + BigInt(yuan);
          expect(toYuan(`${hundredMillions}亿${tenThousands}万${yuan}元`)).toStrictEqual({
            ok: true,
            value: String(total),
            issues: [],
          });
        },
      ),
    );
  });

  it("is read or refused in no time, whatever it is made of", () => {
    for (const text of ["1".repeat(59), "1,".repeat(30), "1万".repeat(30), "1.".repeat(30)]) {
      expect(timed(() => toYuan(`${text.slice(0, 59)}+`))).toBeLessThan(inNoTime);
    }
  });
});

describe("toYuan reads what people type", () => {
  it.each([
    ["1.2亿元", "120000000"],
    ["1.2亿", "120000000"],
    ["3,500万元", "35000000"],
    ["3500万", "35000000"],
    ["１２．５", "12.5"],
    ["１，２３４．５０", "1234.5"],
    ["￥1,234.50", "1234.5"],
    ["¥12", "12"],
    ["人民币100元", "100"],
    ["人民币￥100", "100"],
    ["12圆", "12"],
    ["5千元", "5000"],
    ["2百万元", "2000000"],
    ["3千万元", "30000000"],
    ["1万亿元", "1000000000000"],
    ["1万亿", "1000000000000"],
    ["0.0001万元", "1"],
    ["0.000001万元", "0.01"],
    ["0.0000000001亿元", "0.01"],
    ["12.500000", "12.5"],
    ["00012", "12"],
    ["+5", "5"],
    ["-5", "-5"],
    ["－５", "-5"],
    ["−5", "-5"],
    ["-0", "0"],
    ["0", "0"],
    ["0元", "0"],
    ["1 234 万元", "12340000"],
    ["　12　", "12"],
    ["12\n", "12"],
    ["9999999999999999.99", "9999999999999999.99"],
    ["300万元整", "3000000"],
    ["300万整", "3000000"],
    ["500元正", "500"],
    ["2亿3000万元", "230000000"],
    ["1亿9999万9999元", "199999999"],
    ["12元5角", "12.5"],
    ["12元5角3分", "12.53"],
    ["8分", "0.08"],
    ["0.5角", "0.05"],
    ["-2万5千元", "-25000"],
    ["1,200万5,000元", "12005000"],
    ["3百元", "300"],
    ["12\u200b34", "1234"],
    ["\ufeff12万元", "120000"],
  ])("%j is %s yuan", (typed, yuan) => {
    expect(toYuan(typed)).toStrictEqual({ ok: true, value: yuan, issues: [] });
  });

  it.each(["", " ", "　", "\t\n", "￥", "人民币"])("%j is blank, and blank is not zero", (typed) => {
    expect(codesOf(typed)).toStrictEqual(["blank"]);
  });

  it.each([
    "0,123",
    "0,500元",
    "00,123",
    "12元5",
    "1万2",
    "2亿30000万元",
    "3000万2亿元",
    "3000万3000万元",
    "1.5亿3000万",
    "2亿3000.5万元",
    "5-3",
    "12-",
    "5元-3角",
    "元",
    "整",
    "1万整数",
    "12,34",
    "1,2345",
    ",123",
    "1,234,56",
    "1_000",
    "0x10",
    "1e5",
    "NaN",
    "Infinity",
    "5.",
    ".5",
    "1.2.3",
    "--5",
    "1/2",
    "½",
    "一百万",
    "12%",
    "12美元",
    "万元",
    "12万千元",
    "12 toString",
    "12constructor",
    "12__proto__",
    "١٢",
  ])("%j is not an amount", (typed) => {
    expect(codesOf(typed)).toStrictEqual(["not-an-amount"]);
  });

  it.each(["10²", "1200¹", "③", "⒈5"])(
    "%j is not an amount: a mark beside a figure is no digit of it",
    (typed) => {
      expect(codesOf(typed)).toStrictEqual(["not-an-amount"]);
    },
  );

  it.each(["0.001", "0.0000001万元", "1.23456789万元", "0.00000000001亿元"])(
    "%j is finer than a fen, and nothing is rounded",
    (typed) => {
      expect(codesOf(typed)).toStrictEqual(["finer-than-a-fen"]);
    },
  );

  it.each(["10000000000000000", "1000000000000万元", "-10000000000000000"])("%j is too large", (typed) => {
    expect(codesOf(typed)).toStrictEqual(["amount-too-large"]);
  });

  it("sixty characters are read, sixty-one are not", () => {
    expect(toYuan("0".repeat(60))).toMatchObject({ ok: true, value: "0" });
    expect(toYuan("0".repeat(61)).issues).toMatchObject([{ code: "text-too-long", values: { most: "60" } }]);
  });

  it.each([[12], [null], [undefined], [{}], [["12"]], [12n]])("%s is not a text", (value) => {
    expect(toYuan(value as unknown as string).issues).toMatchObject([
      { code: "wrong-type", severity: "error", values: { expected: "a-text" } },
    ]);
  });

  it("answers anything, and an amount by our own grammar", () => {
    const typed = fc.oneof(
      fc.anything(),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+万亿千百元￥ １２．，") }),
    );
    fc.assert(
      fc.property(typed, (value) => {
        const read = toYuan(value as string);
        expect(read.ok ? isYuan(read.value) : read.issues.length === 1).toBe(true);
      }),
    );
  });

  it("the same digits in full width are the same amount", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const yuan = yuanOf(amount);
        expect(toYuan(fullWidth(yuan))).toMatchObject({ ok: true, value: yuan });
      }),
    );
  });

  it.each([
    ["元", 0],
    ["千元", 3],
    ["万元", 4],
    ["百万元", 6],
    ["千万元", 7],
    ["亿元", 8],
    ["万亿元", 12],
  ] as const)(
    "so many %s are that number times ten to the power of %i, exactly or not at all",
    (unit, power) => {
      const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,7})$/);
      fc.assert(
        fc.property(digits, fc.stringMatching(/^\d{0,14}$/), (whole, decimals) => {
          const typed = `${whole}${decimals && "."}${decimals}${unit}`;
          // in units of 10^-20 yuan, so that every decimal typed is a whole number
          const exact = BigInt((whole + decimals).padEnd(whole.length + 20, "0")) * 10n ** BigInt(power);
          const read = toYuan(typed);
          if (exact % 10n ** 18n !== 0n) expect(codesOf(typed)).toStrictEqual(["finer-than-a-fen"]);
          else if (exact / 10n ** 18n > most) expect(codesOf(typed)).toStrictEqual(["amount-too-large"]);
          else expect(read.ok && fenOf(read.value)).toBe(exact / 10n ** 18n);
        }),
      );
    },
  );
});

describe("formatYuan", () => {
  it.each([
    ["12345678.9", "万元", "1,234.56789万元"],
    ["1234567.5", "元", "1,234,567.5元"],
    ["-1234567", "元", "-1,234,567元"],
    ["999", "元", "999元"],
    ["1000", "元", "1,000元"],
    ["100", "万元", "0.01万元"],
    ["0.01", "亿元", "0.0000000001亿元"],
    ["120000000", "亿元", "1.2亿元"],
    ["0", "万元", "0万元"],
  ] as const)("%s yuan in %s are %s", (yuan, unit, shown) => {
    expect(shownAs(yuan, unit)).toBe(shown);
  });

  it("shows yuan where no unit is named", () => {
    expect(formatYuan("1234.5")).toStrictEqual({ ok: true, value: "1,234.5元", issues: [] });
  });

  it.each(["元", "万元", "亿元"] as const)("what it shows in %s, toYuan reads back without loss", (unit) => {
    fc.assert(
      fc.property(fen, (amount) => {
        const yuan = yuanOf(amount);
        expect(toYuan(shownAs(yuan, unit))).toMatchObject({ ok: true, value: yuan });
      }),
    );
  });

  it.each(["", "abc", "1e3", "1.2.3", "1.239", "１２"])("refuses %j, which is no amount", (text) => {
    expect(formatYuan(text)).toMatchObject({ ok: false, issues: [{ code: "not-an-amount", path: [] }] });
  });

  it("refuses what is no text", () => {
    expect(formatYuan(5)).toMatchObject({ ok: false, issues: [{ code: "wrong-type" }] });
  });

  it.each(["美元", "toString", 5, null])("refuses the unit %j", (unit) => {
    expect(formatYuan("1234.5", { unit })).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-word", path: ["unit"], values: { allowed: "元, 万元, 亿元" } }],
    });
  });

  it("tells of an option that nobody knows, and shows the amount all the same", () => {
    expect(formatYuan("1", { Unit: "万元" })).toMatchObject({
      ok: true,
      value: "1元",
      issues: [{ code: "unknown-option", severity: "warning", values: { closest: "unit" } }],
    });
  });
});

const shownAs = (yuan: string, unit: "元" | "万元" | "亿元"): string => {
  const shown = formatYuan(yuan, { unit });
  return shown.ok ? shown.value : "";
};

it("amounts answer anything, in plain data", () =>
  expectAnswers({
    typed: (value) => toYuan(value),
    yuan: (value) => formatYuan(value),
    options: (value) => formatYuan("1", value),
    unit: (value) => formatYuan("1", { unit: value }),
  }));
