import { describe, expect, it } from "vitest";
import {
  assessApplication,
  defineEdition,
  type EditionParts,
  explain,
  jsonSchema,
  messageCatalogue,
  nm2024,
  procedureTable,
  toMarkdown,
  withParameters,
  writeIndicatorGrid,
} from "../../src/index.js";
import { applicationRule, fail, type Sentences } from "../../src/rules.js";

const tooFewBases = applicationRule({
  id: "3.2#bases",
  phrase: "培育示范基地",
  force: "must",
  basis: "text",
  stage: "application",
  check: () =>
    fail("too-few-bases", { actual: "135", required: "350", unit: "家", shortfall: "215" }, ["chains"]),
});

const wordedBy = (sentences: unknown, more: Partial<EditionParts> = {}) =>
  defineEdition({
    ...nm2024,
    id: "yunling-2025",
    rules: [...nm2024.rules, tooFewBases],
    ...more,
    sentences: sentences as Sentences,
  });

const wording: Sentences = {
  "zh-CN": {
    places: { 自治区: "省", 盟市: "地市", "盟（市）": "市" },
    rules: { "3.2#bases": "示范基地不少于规定数量" },
    parameters: { copies: "份数" },
    findings: {
      "too-few-bases": "示范基地{actual}家，少于{required}家[[，差{shortfall}{unit:unit}]]；请增补。",
    },
    words: { above: "上规模", submitted: "提交" },
    form: { title: "{year}年度{applicant}目标表", applicant: "X市", foot: "市工信局（公章）" },
  },
  en: { findings: { "too-few-bases": "{actual} bases instead of {required}; add some." } },
};

const options = { asOf: "2024-08-15" };
const findingOf = (edition: ReturnType<typeof wordedBy>) =>
  assessApplication({}, { edition, ...options }).findings.find(({ rule }) => rule === "3.2#bases") as object;

describe("an edition with sentences of its own", () => {
  const edition = wordedBy(wording);

  it("is an edition without faults, and keeps them through variants", () => {
    expect(edition.issues).toEqual([]);
    expect(edition.sentences).toStrictEqual(wording);
    expect(withParameters(edition, { copies: 4 }).sentences).toBe(edition.sentences);
  });

  it("says its own codes in both languages, with their figures", () => {
    const finding = findingOf(edition);
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：示范基地135家，少于350家，差215家；请增补。",
    );
    expect(explain(finding, "en", { edition })).toBe("not met: 135 bases instead of 350; add some.");
  });

  it("says the figures where it has no words for a code", () => {
    const finding = findingOf(wordedBy(undefined));
    expect(explain(finding, "zh-CN")).toBe("不符合：培育示范基地：实际为135，要求350，相差215，单位为家。");
    expect(explain(finding, "en")).toBe(
      "not met: 培育示范基地: there is 135, 350 required, 215 short, counted in enterprises.",
    );
  });

  it("says its meaning of a rule where it has no words for the code", () => {
    const { findings: _, ...others } = wording["zh-CN"] ?? {};
    const other = wordedBy({ "zh-CN": others });
    expect(explain(findingOf(other), "zh-CN", { edition: other })).toMatch(
      /^不符合：示范基地不少于规定数量：/,
    );
  });

  it("puts its places in our sentences and labels, and leaves alone what somebody typed", () => {
    const draft = { chains: [{ name: "自治区盟市链", keyProducts: "" }], applicant: { code: "150200" } };
    const page = toMarkdown(assessApplication(draft, { edition, ...options }), "zh-CN", { edition });
    expect(page).toContain("请补充地市行政区划代码。");
    expect(page).toContain("请补充“自治区盟市链”的列入省重点产业链情况。");
  });

  it("changes the longest first, and nothing twice", () => {
    const places = { 自治区: "省", 自治区工信厅: "盟市工信局", 盟市: "市" };
    const other = wordedBy({ "zh-CN": { places } });
    const said = messageCatalogue("zh-CN", { edition: other }).remedies?.["only-the-region-can"];
    expect(said).toBe("须由盟市工信局处理，申报材料无法更改。");
  });

  it("lists in the catalogue the rules that the edition has, and no other", () => {
    const alone = wordedBy(wording, { rules: [tooFewBases], outline: [], provisions: {} });
    expect(messageCatalogue("zh-CN", { edition: alone }).rules).toEqual({
      "3.2#bases": "示范基地不少于规定数量",
    });
  });

  it("leaves placeholders as they are", () => {
    const other = wordedBy({ en: { places: { actual: "real", required: "asked", count: "number" } } });
    const [ours, theirs] = [messageCatalogue("en"), messageCatalogue("en", { edition: other })];
    const names = (catalogue: typeof ours) =>
      Object.values(catalogue.findings ?? {}).map((text) => text.match(/\{[^}]*\}/g));
    expect(names(theirs)).toEqual(names(ours));
    expect(theirs).not.toEqual(ours);
  });

  it("names words, events and divisions", () => {
    const table = procedureTable(edition, "zh-CN");
    expect(table.ok && table.value).toContain("| 提交 |");
  });

  it("has a head and a foot of its own for the form", () => {
    const form = writeIndicatorGrid([], { edition, year: 2025, leagueCity: "云州市" });
    expect(form.ok && [form.value.cells[0]?.[0], form.value.cells.at(-1)?.[0]]).toEqual([
      "2025年度云州市目标表",
      "市工信局（公章）",
    ]);
    const blank = writeIndicatorGrid([], { edition });
    expect(blank.ok && blank.value.cells[0]?.[0]).toBe("202X年度X市目标表");
  });

  it("without any for the form says in it what the form is, and no more", () => {
    const form = writeIndicatorGrid([], { edition: wordedBy({}) });
    expect(form.ok && [form.value.cells[0]?.[0], form.value.cells.at(-1)?.[0]]).toEqual([
      "202X年XX绩效目标表",
      "（盖章）",
    ]);
  });

  it("without any says what the library says", () => {
    const none = wordedBy({});
    expect(none.issues).toEqual([]);
    expect(messageCatalogue("en", { edition: none })).toEqual(messageCatalogue("en"));
    expect(messageCatalogue("zh-CN", { edition: "none" as never })).toEqual(messageCatalogue("zh-CN"));
  });
});

describe("sentences with faults", () => {
  it.each<[string, unknown, string, string]>([
    [
      "an unknown kind of value",
      { en: { findings: { x: "{actual:money}" } } },
      "unknown-placeholder",
      "en.findings",
    ],
    [
      "a bracket that never closes",
      { en: { remedies: { x: "[[{actual}" } } },
      "unbalanced-brackets",
      "en.remedies",
    ],
    [
      "a brace by itself",
      { "zh-CN": { refusals: { x: "{实际}" } } },
      "unbalanced-brackets",
      "zh-CN.refusals",
    ],
    ["two words of one label", { en: { words: { above: "big", below: "big" } } }, "same-label", "en.words"],
    ["a sentence that is none", { en: { findings: { x: 5 } } }, "wrong-type", "en.findings.x"],
    ["a language that is none", { fr: {} }, "unknown-key", "fr"],
    ["no record", 5, "wrong-type", ""],
  ])("%s is a fault of the edition at its place", (_, sentences, code, place) => {
    const { issues } = wordedBy(sentences);
    const path = ["edition", "sentences", ...place.split(".")].filter((part) => part !== "");
    expect(issues).toMatchObject([{ code, path }]);
    expect(explain(issues[0], "zh-CN")).toMatch(/^[^a-z：]+：.+。$/);
    expect(explain(issues[0], "en")).toMatch(/^[^:]+: .+\.$/);
  });
});

describe("the JSON Schema of an edition with sentences of its own", () => {
  const edition = wordedBy(wording);
  const schemaOf = (name: string, locale: "zh-CN" | "en" = "zh-CN") => {
    const made = jsonSchema(name, { edition, locale, annotations: true });
    return JSON.stringify(made.ok ? made.value : {});
  };

  it("says its places and its words in titles, descriptions and choices", () => {
    expect(schemaOf("leagueCity")).toContain("地市行政区划代码");
    expect(schemaOf("enterprise")).toContain('"title":"上规模"');
    expect(schemaOf("submission")).toContain("由地市财政局提供");
    expect(`${schemaOf("application")}${schemaOf("submission")}`).not.toMatch(/自治区|盟市/);
  });

  it("is as before in the language of which it says nothing", () => {
    const ours = jsonSchema("leagueCity", { locale: "en", annotations: true });
    expect(schemaOf("leagueCity", "en")).toBe(JSON.stringify(ours.ok && ours.value));
  });
});
