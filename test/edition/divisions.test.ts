/** 行政区划: places as people write them, read by what an edition lists. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024 } from "../../src/index.js";
import {
  applicationRule,
  type Divisions,
  defineEdition,
  given,
  pass,
  placesUnknown,
  placeWritten,
} from "../../src/rules.js";
import { withParts, wrongDivisions } from "../support/places.js";
import { runs } from "../support/runs.js";

const named = (code: string, zh: string, en: string, also: readonly string[] = []) => ({
  ...{ code, label: { "zh-CN": zh, en }, also },
});

const divisions: Divisions = {
  places: [
    named("320000", "江苏省", "Jiangsu"),
    named("320100", "南京市", "Nanjing"),
    named("320106", "鼓楼区", "Gulou of Nanjing"),
    named("320300", "徐州市", "Xuzhou"),
    named("320302", "鼓楼区", "Gulou of Xuzhou"),
    named("320106001", "宁海路街道", "Ninghai Road", ["宁海路"]),
    named("320106001001", "南秀村社区", "Nanxiu Village"),
    named("220000", "吉林省", "Jilin"),
    named("220200", "吉林市", "Jilin City"),
    named("130532", "平乡县", "Pingxiang"),
    named("130533", "威县", "Weixian"),
  ],
  offices: ["科技和工业信息化局"],
};

/** What a rule reads of a place, under an edition of that list. */
function read(written: string, list: Divisions | undefined = divisions) {
  let said: unknown;
  const rule = applicationRule({
    ...{ id: "1#place", phrase: "申报", force: "must", basis: "text", stage: "application" },
    check: (_, { place }) => {
      said = place(written);
      return pass("met");
    },
  });
  const empty = { id: "a", title: "a", rules: [rule], parameters: [], indicators: [], outline: [] };
  assessApplication(
    {},
    { edition: defineEdition({ ...empty, ...(list && { divisions: list }) }), asOf: "2025-01-01" },
  );
  return said;
}

const known = (code: string) => ({ code, isKnown: true });

describe("a place under an edition that lists it", () => {
  it.each([
    ["320100", "320100"],
    ["3201", "320100"],
    ["320100000000", "320100"],
    ["南京市", "320100"],
    ["南京", "320100"],
    ["nanjing", "320100"],
    ["江苏省南京市", "320100"],
    ["江苏南京", "320100"],
    ["南京市人民政府", "320100"],
    ["南京市工业和信息化局", "320100"],
    ["南京市工信局（盖章）", "320100"],
    ["南京市科技和工业信息化局", "320100"],
    ["南 京 市", "320100"],
    ["南京市鼓楼区", "320106"],
    ["江苏省徐州市鼓楼区人民政府", "320302"],
    ["南京鼓楼", "320106"],
    ["宁海路", "320106001"],
    ["南京市鼓楼区宁海路街道南秀村社区", "320106001001"],
    ["320106001", "320106001"],
    ["吉林市", "220200"],
    ["吉林省", "220000"],
    ["平乡", "130532"],
  ])("%s is %s", (written, code) => {
    expect(read(written)).toEqual(known(code));
  });

  it.each(["鼓楼区", "吉林", "威", "徐州市南京市", "鼓楼区南京市", "某市", "", "市", "人民政府"])(
    "%s is not understood: it may be several places, or is none",
    (written) => {
      expect(read(written)).toMatchObject({ isKnown: false });
    },
  );

  it("takes a code that is not listed by its form", () => {
    expect([read("4406"), read("110108")]).toEqual([known("440600"), known("110108")]);
  });

  it("reads every place by each of its names, alone or behind those that hold it", () => {
    const place = fc.constantFrom(...divisions.places.filter(({ label }) => label["zh-CN"] !== "鼓楼区"));
    fc.assert(
      fc.property(
        place,
        fc.constantFrom("", "人民政府", "工信局", "（章）"),
        ({ code, label, also = [] }, behind) => {
          for (const name of [label["zh-CN"], ...also]) expect(read(`${name}${behind}`)).toEqual(known(code));
        },
      ),
      { numRuns: runs(30, 500) },
    );
  });

  it("answers for any text in no time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (written) => {
        expect(read(written)).toMatchObject({ code: expect.any(String) });
      }),
      { numRuns: runs(50, 1_000) },
    );
  });
});

describe("a place under an edition that lists none", () => {
  const none = { places: [] };

  it("is taken by its code, and asked for by its name", () => {
    expect(read("440600", none)).toEqual(known("440600"));
    expect(read("佛山市", none)).toEqual({ code: "佛山市", isKnown: false });
    expect(read("佛山市人民政府", none)).toEqual({ code: "佛山市", isKnown: false });
  });

  it("is called by its code", () => {
    const { divisions: _, issues: __, ...parts } = nm2024;
    const edition = defineEdition(parts);
    const draft = { leagueCity: { code: "150781" } };
    const { findings } = assessApplication(draft, { edition, asOf: "2024-08-31" });
    const finding = findings.find(({ rule }) => rule === "1.4#applicant-is-league-city");
    expect(explain(finding, "zh-CN", { edition })).toContain("150781不是");
    expect(explain(finding, "zh-CN")).toContain("满洲里市不是");
  });
});

describe("what speaks of places", () => {
  it("names them as the edition does", () => {
    const list = { places: [named("150200", "云州市", "Yunzhou"), named("150600", "雨州市", "Yuzhou")] };
    const edition = withParts({ divisions: list });
    const { issues } = assessApplication(
      { leagueCity: { code: "150200", name: "雨州" } },
      { edition, asOf: "2024-08-31" },
    );
    const found = issues.find(({ code }) => code === "name-of-another-place");
    expect(explain(found, "zh-CN", { edition })).toContain("云州市");
    expect(explain(found, "en", { edition })).toContain("Yunzhou");
  });

  it("asks for the applicant where its name is not understood, and refuses nobody for it", () => {
    const draft = { leagueCity: { name: "某市" }, publicity: { shortlist: ["150100"] } };
    const { findings } = assessApplication(draft, { edition: nm2024, asOf: "2024-12-31", stage: "approval" });
    const finding = findings.find(({ rule }) => rule === "5.3#publicity");
    expect(finding?.outcome).toBe("needs-data");
    expect(finding?.missing).toContain("leagueCity.name");
  });

  it("can be read by a rule of any edition", () => {
    const rule = applicationRule({
      ...{ id: "1#named", phrase: "申报", force: "must", basis: "text", stage: "application" },
      check: ({ application }, { place }) => {
        const city = placeWritten(application.at("leagueCity"));
        return given([city], (written) =>
          place(written).isKnown ? pass("met") : placesUnknown([written], [city.field]),
        );
      },
    });
    const edition = withParts({ divisions, rules: [...nm2024.rules, rule] });
    const outcome = (name: string) =>
      assessApplication({ leagueCity: { name } }, { edition, asOf: "2024-08-31" }).findings.at(-1)?.outcome;
    expect([outcome("南京"), outcome("鼓楼区")]).toEqual(["pass", "needs-data"]);
  });
});

describe("a list of places that is wrong", () => {
  it("says which place it is that stands there a second time", () => {
    const places = [
      named("440100", "广州市", "Guangzhou"),
      named("440600", "佛山市", "Foshan"),
      named("440600", "顺德区", "Shunde"),
    ];
    expect(withParts({ divisions: { places } }).issues).toMatchObject([
      { code: "repeated-division", values: { name: "440600", first: "2" } },
    ]);
  });

  it.each(wrongDivisions)("has the fault %s at %s", (code, field, list) => {
    const { issues } = withParts({ divisions: list });
    expect(issues.map((one) => `${one.code} ${one.field}`)).toEqual([`${code} ${field}`]);
    expect(explain(issues[0], "zh-CN")).toMatch(/^[^a-z：]+：.+。$/);
  });

  it("may have places of one name that lie in different ones", () => {
    expect(withParts({ divisions }).issues).toEqual([]);
  });
});
