import { describe, expect, it } from "vitest";
import { missingProvisions, provisionOf } from "../../src/edition/cite.js";
import {
  assessApplication,
  defineEdition,
  type Edition,
  nm2024,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { anApplication, asOf } from "../support/an-application.js";
import { expectAnswers } from "../support/plain.js";

const milder = withoutRules(nm2024, ["3.3#open-tender", "4.1#three-party-share", "5.3#publicity"]);
const left = ["3.3#open-tender", "4.1#three-party-share", "5.3#publicity"];

describe("an edition without some rules", () => {
  it("has no issues, and decides", () => {
    expect(milder.issues).toEqual([]);
    const { findings } = assessApplication(anApplication(), { edition: milder, asOf });
    expect(findings).toHaveLength(nm2024.rules.length - 3);
  });

  it("names them nowhere", () => {
    const { rules, outline, procedure, provisions } = milder;
    const text = JSON.stringify([rules, outline, procedure, provisions]);
    expect(left.filter((id) => text.includes(id))).toEqual([]);
  });

  it("says so at each sentence of which they were all, unless its author says already where it lives", () => {
    const entry = { sentence: "1:1", disposition: "rule", phrase: "" } as const;
    const rules = [["5.1#sealed"], ["5.1#sealed", "5.1#copies"], []] as const;
    const outline = [
      ...rules.map((ids) => ({ ...entry, rules: ids })),
      { ...entry, rules: ["5.1#sealed"], note: "On paper." },
    ];
    const variant = withoutRules(defineEdition({ ...nm2024, outline }), ["5.1#sealed"]);
    expect(variant.outline.map(({ rules: ids, note }) => [ids.length, note])).toEqual([
      [0, "Left out of this variant."],
      [1, undefined],
      [0, undefined],
      [0, "On paper."],
    ]);
  });

  it("keeps everything else, the words of the procedure too", () => {
    const words = ({ procedure }: typeof nm2024) =>
      procedure?.transitions.flatMap(({ phrase, conditions }) => [
        phrase,
        ...conditions.map((one) => one.phrase),
      ]);
    expect(words(milder)).toEqual(words(nm2024));
    expect(milder.outline.map(({ sentence }) => sentence)).toEqual(
      nm2024.outline.map(({ sentence }) => sentence),
    );
    expect(milder.parameters).toEqual(nm2024.parameters);
    expect(milder.provisions?.quota).toBe(nm2024.provisions?.quota);
  });

  it("has no provision any more where one of them was it", () => {
    expect(provisionOf(milder, "threeParty").id).toBe("");
    expect(missingProvisions(milder, ["threeParty", "quota"])).toHaveLength(1);
  });

  it("keeps the words of a provision that had its rule beside them", () => {
    const provisions = { uses: { clause: "3.3", phrase: "公开招投标", rule: "3.3#open-tender" } };
    const edition = withoutRules(defineEdition({ ...nm2024, provisions }), ["3.3#open-tender"]);
    expect(edition.provisions).toStrictEqual({ uses: { clause: "3.3", phrase: "公开招投标" } });
  });

  it("may be one without procedure or provisions", () => {
    const { procedure: _, provisions: __, ...bare } = nm2024;
    expect(withoutRules(defineEdition(bare), left).issues).toEqual([]);
  });

  it("leaves the original as it was", () => {
    expect(nm2024.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(left));
  });

  it("can be varied further, and without others", () => {
    const again = withoutRules(withParameters(milder, { copies: 4 }), ["5.1#copies"]);
    expect(again.issues).toEqual([]);
    expect(again.rules).toHaveLength(nm2024.rules.length - 4);
  });
});

/** Rules hold functions, so that they are no plain data. */
const none: readonly never[] = Object.freeze([]);
const dataOf = (edition: Edition) => Object.freeze({ ...edition, rules: none });

describe("what it cannot do is an issue, and then nothing is decided", () => {
  it.each<[edition: unknown, ids: unknown, issue: object]>([
    [
      nm2024,
      ["3.3#open-tenders"],
      {
        code: "unknown-rule",
        field: "rules.3.3#open-tenders",
        values: { id: "3.3#open-tenders", closest: "3.3#open-tender" },
      },
    ],
    [nm2024, ["camels"], { code: "unknown-rule", values: { id: "camels" } }],
    [nm2024, "3.3#open-tender", { code: "wrong-type", field: "rules" }],
    [nm2024, [5], { code: "wrong-type", field: "rules" }],
    [nm2024, undefined, { code: "not-json", field: "rules" }],
    [nm2024, new Date(0), { code: "not-plain", field: "rules" }],
    [undefined, [], { code: "unknown-edition", field: "edition" }],
  ])("%#", (edition, ids, issue) => {
    const variant = withoutRules(edition, ids);
    expect(variant.issues).toMatchObject([{ ...issue, severity: "error" }]);
    expect(assessApplication({}, { edition: variant, asOf }).findings).toEqual([]);
  });

  it("and a fault of the edition is not forgotten", () => {
    const faulty = defineEdition({
      ...nm2024,
      parameters: [...nm2024.parameters, ...nm2024.parameters.slice(0, 1)],
    });
    expect(withoutRules(faulty, ["3.3#open-tender"]).issues.map(({ code }) => code)).toEqual([
      "repeated-parameter",
    ]);
    const broken = defineEdition({ ...nm2024, rules: [null, ...nm2024.rules] });
    expect(withoutRules(broken, []).issues).toEqual(broken.issues);
    expect(withParameters(broken, {}).issues).toEqual(broken.issues);
  });

  it("and a rule that only the outline names stays unknown until the outline no longer names it", () => {
    const outline = [{ sentence: "1.1:1", disposition: "rule", rules: ["1.1#gone"] }] as const;
    const faulty = defineEdition({ ...nm2024, outline });
    expect(withoutRules(faulty, []).issues).toEqual(faulty.issues);
  });

  it("whatever it is handed, there is an edition", () =>
    expectAnswers(
      {
        edition: (value) => dataOf(withoutRules(value, [])),
        ids: (value) => dataOf(withoutRules(nm2024, value)),
        id: (value) => dataOf(withoutRules(nm2024, [value])),
      },
      15,
    ));
});
