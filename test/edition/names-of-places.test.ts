/** How codes and names of places are compared. */
import { describe, expect, it } from "vitest";
import {
  type Division,
  divisionOf,
  fullNames,
  isWithin,
  placeReader,
  plainName,
  unfilled,
} from "../../src/edition/divisions.js";

const place = (code: string, zh: string, en: string, more: Partial<Division> = {}): Division => ({
  ...{ code, label: { "zh-CN": zh, en } },
  ...more,
});

describe("a code", () => {
  it.each([
    ["440000000000", "44"],
    ["440300000000", "4403"],
    ["440305000000", "440305"],
    ["440305001000", "440305001"],
    ["440305001002", "440305001002"],
    ["440305000", "440305"],
    ["440305001", "440305001"],
    ["440000", "44"],
    ["440300", "4403"],
    ["440305", "440305"],
    ["440310", "440310"],
    ["4400", "44"],
    ["4403", "4403"],
    ["44", "44"],
    ["00", "00"],
    ["44000", "44000"],
    ["4403000", "4403000"],
  ])("%s is without the noughts that fill it up %s", (code, short) => expect(unfilled(code)).toBe(short));

  it.each([
    ["440305", "440300", true],
    ["440305", "4403", true],
    ["440305", "440000", true],
    ["440305001", "440305", true],
    ["440300", "440300", false],
    ["440300", "4403", false],
    ["440300", "440305", false],
    ["440405", "440300", false],
    ["450305", "440000", false],
  ])("%s lies within %s: %s", (inner, outer, is) => expect(isWithin(inner, outer)).toBe(is));
});

describe("a name", () => {
  it.each([
    ["深圳市", "深圳市"],
    [" 深 圳 市 ", "深圳市"],
    ["Shen  Zhen", "shenzhen"],
    ["ＡＢＣ", "abc"],
    ["深圳市（盖章）", "深圳市"],
    ["深圳市(盖章)", "深圳市"],
    ["深圳(盖)市", "深圳(盖)市"],
    ["深圳市(一)(二)", "深圳市(一)"],
  ])("%j is compared as %j", (written, plain) => expect(plainName(written)).toBe(plain));

  it("is any that the place is called in full", () => {
    expect(fullNames(place("4403", "深圳市", "Shenzhen", { also: ["鹏城"] }))).toStrictEqual([
      ...["深圳市", "Shenzhen", "鹏城"],
    ]);
    expect(fullNames(place("4403", "深圳市", "Shenzhen"))).toStrictEqual(["深圳市", "Shenzhen"]);
  });
});

describe("a place as it is written", () => {
  const read = placeReader({
    places: [
      place("440300", "深圳市", "Shenzhen", { also: ["鹏城"] }),
      place("440304", "福田区", "Futian"),
      place("440305", "和平市场街道", "Peace Market"),
      place("440307", "东区", "East"),
      place("150000", "内蒙古自治区", "Inner Mongolia"),
      ...["甲省", "乙县", "丙丁旗", "戊己盟", "庚辛州"].map((name, index) =>
        place(`11010${index}`, name, `p${index}`),
      ),
    ],
    offices: ["行署"],
  });
  const known = (code: string) => ({ code, isKnown: true });
  const unknown = (code: string) => ({ code, isKnown: false });

  it.each([
    ["深圳", "440300"],
    ["福田", "440304"],
    ["内蒙古自治", "150000"],
    ["丙丁", "110102"],
    ["戊己", "110103"],
    ["庚辛", "110104"],
    ["鹏城", "440300"],
  ])("may be short: %s", (written, code) => expect(read(written)).toStrictEqual(known(code)));

  it.each(["和平", "东", "甲", "乙"])("is no part of a name, and no character alone: %s", (written) =>
    expect(read(written)).toStrictEqual(unknown(written)),
  );

  it.each(["政府", "人民政府", "工业和信息化局", "工信局", "工业和信息化厅", "工信厅", "行署"])(
    "may be an office of it: %s",
    (office) => {
      expect(read(`深圳市${office}`)).toStrictEqual(known("440300"));
      expect(read(`深圳${office}（盖章）`)).toStrictEqual(known("440300"));
    },
  );

  it("is no office alone", () => expect(read("人民政府")).toStrictEqual(unknown("人民")));

  it.each([
    ["4403", "440300"],
    ["440300000000", "440300"],
    ["440304", "440304"],
    ["9999", "999900"],
    ["999999", "999999"],
    ["99", "99"],
  ])("may be a code: %s", (written, code) => expect(read(written)).toStrictEqual(known(code)));

  it("of more than sixty characters names none", () => {
    expect(read(`${"某".repeat(57)}深圳市`).isKnown).toBe(false);
    expect(read("某".repeat(61)).code).toHaveLength(60);
  });

  it("is found by its code as it is listed", () => {
    const divisions = { places: [place("440300", "深圳市", "Shenzhen")] };
    expect(divisionOf("440300", divisions)?.label.en).toBe("Shenzhen");
    expect([divisionOf("4403", divisions), divisionOf("440300")]).toStrictEqual([undefined, undefined]);
  });

  it("has one reader for each list", () => {
    const divisions = { places: [] };
    expect(placeReader(divisions)).toBe(placeReader(divisions));
    expect(placeReader()).toBe(placeReader());
    expect(placeReader()("深圳市")).toStrictEqual(unknown("深圳市"));
  });
});
