import { describe, expect, it } from "vitest";
import { digestOfEdition } from "../../src/edition/edition-digest.js";
import {
  defineEdition,
  type Edition,
  editionDigest,
  nm2024,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { applicationRule, type EditionParts, pass, withRules } from "../../src/rules.js";
import { city } from "../editions/another-city.js";
import { editionWith } from "../editions/approval-first.js";
import { guangdong } from "../editions/guangdong/edition.js";
import { harbour } from "../editions/harbour/edition.js";
import { nationalCity } from "../editions/national-city/edition.js";
import { hostileValues } from "../support/hostile.js";

/** The same data with the keys of every record the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  ) as T;
}

const without = ({ issues: _, ...parts }: Edition): EditionParts => parts;

const of = (parts: object): string => editionDigest(defineEdition(parts));

/** Some rule of nm-2024, written otherwise. */
const ruleWith = (id: string, change: object): Edition =>
  defineEdition({
    ...without(nm2024),
    rules: nm2024.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  });

const copies = "5.1#copies";
const eachOnce = "A1.6#each-once";

describe("the digest of an edition", () => {
  /**
   * Golden values. Where one changes, the text, its parameters or what a sentence says has changed: of nm-2024 that is a line under "Rules" in
   * the changelog, since receipts that were made before will name another digest.
   */
  it.each([
    ["nm-2024", nm2024, "8e14589dbbf09679"],
    ["Guangdong's", guangdong, "a8506ac1186f2908"],
    ["a national pilot city's", nationalCity, "c55128fbe4f8f06b"],
    ["the harbour's", harbour, "72194846d54dace6"],
  ])("is the same in every run: %s", (_, edition, digest) => expect(editionDigest(edition)).toBe(digest));

  it.each([
    ["nm-2024", nm2024],
    ["Guangdong's", guangdong],
    ["the harbour's", harbour],
    ["a city's with own fields", city],
    ["one with a procedure of its own", editionWith()],
  ])("is the same for parts with their keys in another order: %s", (_, edition) => {
    const { rules, ...data } = without(edition);
    expect(
      of({ ...turned(data), rules: rules.map((rule) => Object.fromEntries(Object.entries(rule).reverse())) }),
    ).toBe(editionDigest(edition));
  });

  it("is that of what was put together by hand as well", () => {
    expect(editionDigest({ ...nm2024 })).toBe(editionDigest(nm2024));
    expect(editionDigest({ ...nm2024, parameters: structuredClone(nm2024.parameters) } as Edition)).toBe(
      editionDigest(nm2024),
    );
  });

  it("does not go by what an edition was spread from", () => {
    const rules = nm2024.rules.slice(1);
    expect(editionDigest({ ...nm2024, rules })).not.toBe(editionDigest(nm2024));
    expect(editionDigest({ ...nm2024, rules })).toBe(of({ ...without(nm2024), rules }));
  });

  it("is worked out again for an edition that somebody can still change", () => {
    const own = { ...nm2024 };
    const before = editionDigest(own);
    expect(editionDigest(Object.assign(own, { title: "另一个标题" }))).not.toBe(before);
    expect(editionDigest(Object.assign(own, { title: nm2024.title }))).toBe(before);
  });

  it("is another for another figure, unit, basis or validity", () => {
    const digests = [
      nm2024,
      withParameters(nm2024, { copies: "4" }),
      withParameters(nm2024, { copies: { value: "3", unit: "套", basis: "guideline" } }),
      withParameters(nm2024, { copies: { value: "3", basis: "assumption" } }),
      withParameters(nm2024, { copies: { value: "3", validTo: "2025-12-31" } }),
    ].map(editionDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("is all that a changed figure changes of who an edition is", () => {
    const { issues: _, parameters: __, ...rest } = withParameters(nm2024, { copies: "4" });
    const { issues: ___, parameters: ____, ...before } = nm2024;
    expect(rest).toStrictEqual(before);
  });

  it("is that of the edition again where a figure is what it was", () => {
    const [stated] = nm2024.parameters.filter(({ id }) => id === "copies");
    const back = withParameters(withParameters(nm2024, { copies: "4" }), {
      copies: { value: "3", basis: "guideline", ...(stated?.source && { source: stated.source }) },
    });
    expect(editionDigest(back)).toBe(editionDigest(nm2024));
  });

  it.each<[string, Edition]>([
    ["a rule left out", withoutRules(nm2024, [copies])],
    ["a phrase", ruleWith(copies, { phrase: "一式四份" })],
    ["the force of a rule", ruleWith(copies, { force: "prefer" })],
    ["its basis", ruleWith(copies, { basis: "reading" })],
    ["its stage", ruleWith(copies, { stage: "review" })],
    ["who judges it", ruleWith(copies, { judge: "reviewer" })],
    ["what it may read", ruleWith(copies, { parameters: ["copies", "minimum-enterprises"] })],
    [
      "what it asks of an enterprise",
      ruleWith(eachOnce, { predicate: { reads: ["repeated", "scale"], fault: () => undefined } }),
    ],
    ["the order of the rules", defineEdition({ ...without(nm2024), rules: [...nm2024.rules].reverse() })],
    [
      "one more rule",
      withRules(nm2024, [
        applicationRule({
          ...{ id: "9.1#more", phrase: "另行规定", force: "must", basis: "text", stage: "application" },
          check: () => pass("met"),
        }),
      ]),
    ],
  ])("is another for %s", (_, edition) => {
    expect(edition.id).toBe("nm-2024");
    expect(editionDigest(edition)).not.toBe(editionDigest(nm2024));
  });

  it("does not go by the code of a rule", () => {
    const other = ruleWith(copies, { check: () => pass("met"), mend: undefined });
    expect(editionDigest(other)).toBe(editionDigest(nm2024));
    const [before] = nm2024.rules.filter(({ id }) => id === eachOnce);
    const { predicate } = before as unknown as { readonly predicate: object };
    expect(editionDigest(ruleWith(eachOnce, { predicate: { ...predicate, fault: () => "not-met" } }))).toBe(
      editionDigest(nm2024),
    );
  });

  const places = nm2024.divisions?.places ?? [];
  const changes: Readonly<Record<keyof Omit<EditionParts, "rules" | "parameters">, object>> = {
    id: { id: "nm-2025" },
    title: { title: "自治区制造业数字化转型试点工作指南（修订）" },
    indicators: {
      indicators: nm2024.indicators.map((one, index) => (index === 0 ? { ...one, direction: "down" } : one)),
    },
    outline: {
      outline: nm2024.outline.map((one, index) => (index === 0 ? { ...one, phrase: "另一处关键词" } : one)),
    },
    procedure: {
      procedure: {
        ...nm2024.procedure,
        duties: nm2024.procedure?.duties.map((one, index) => (index === 0 ? { ...one, clause: "9.9" } : one)),
      },
    },
    sentences: {
      sentences: { ...nm2024.sentences, en: { ...nm2024.sentences?.en, rules: { [copies]: "copies" } } },
    },
    provisions: { provisions: { ...nm2024.provisions, quota: undefined } },
    parameterRoles: { parameterRoles: { ...nm2024.parameterRoles, pilotsLeast: "copies" } },
    fields: { fields: { application: city.fields?.application } },
    words: {
      words: { "budgetLine.use": [{ value: "tools", label: { "zh-CN": "工具", en: "tools" } }] },
    },
    notAsked: { notAsked: ["application.chains"] },
    divisions: { divisions: { places: places.slice(1) } },
  };
  it.each(Object.entries(changes))("is another for other %s", (_, change) =>
    expect(of({ ...without(nm2024), ...change })).not.toBe(editionDigest(nm2024)),
  );

  it("is another where the label of an own word is", () => {
    const fields = JSON.parse(JSON.stringify(city.fields).replace('"level two"', '"second level"'));
    expect(of({ ...without(city), fields })).not.toBe(editionDigest(city));
    expect(of({ ...without(city), fields: JSON.parse(JSON.stringify(city.fields)) })).toBe(
      editionDigest(city),
    );
  });

  it("is sixteen hexadecimal digits, also of an edition with faults", () => {
    expect(editionDigest(defineEdition({}))).toMatch(/^[0-9a-f]{16}$/);
    expect(editionDigest(withParameters(nm2024, { "no-such": "1" }))).toBe(editionDigest(nm2024));
  });

  it("is one as well where a part cannot be looked at any more", () => {
    const { proxy, revoke } = Proxy.revocable([...nm2024.outline], {});
    revoke();
    expect(digestOfEdition({ ...nm2024, outline: proxy })).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is empty for whatever is no edition", () => {
    for (const [name, value] of Object.entries(hostileValues))
      expect(editionDigest(value as never), name).toBe("");
    expect(editionDigest(JSON.parse(JSON.stringify(nm2024)))).toBe("");
  });
});
