import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../../src/index.js";
import { clausesFile, isKeyWords, textOfClause } from "../../support/guideline-text.js";

const { parameters } = nm2024;
const of = (basis: string) => parameters.filter((parameter) => parameter.basis === basis);
const readings = parameters.filter(({ choices }) => choices !== undefined);

describe("the parameters of 2024", () => {
  it("take exactly these figures from the guideline", () => {
    expect(of("guideline").map(({ id, value, unit, source }) => [id, value, unit, source?.clause])).toEqual([
      ["pilots-least", "3", "个", "1.4"],
      ["pilots-most", "5", "个", "1.4"],
      ["minimum-chains", "1", "条", "3.1"],
      ["platforms-per-chain", "1", "个", "1.3"],
      ["minimum-enterprises", "100", "户", "3.2"],
      ["pilot-years", "2", "年", "4.1"],
      ["copies", "3", "份", "5.1"],
    ]);
  });

  it("limit the number of pilots to the year it is given for", () => {
    const dated = parameters.filter(
      ({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined,
    );
    expect(dated.map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual([
      ["pilots-least", "2024-01-01", "2024-12-31"],
      ["pilots-most", "2024-01-01", "2024-12-31"],
    ]);
  });

  it("default nothing that only the caller can know", () => {
    expect(of("caller").map(({ id, value, source }) => [id, value, source])).toEqual([
      ["regional-key-chains", null, undefined],
      ["publicity-days", null, undefined],
      ["midterm-evaluation-days", null, undefined],
      ["final-evaluation-days", null, undefined],
      ["forbidden-uses", null, undefined],
      ["table-scope", null, undefined],
      ["targets-each", null, undefined],
    ]);
  });

  it("call what nobody gave an assumption", () => {
    expect(of("assumption").map(({ id, value }) => [id, value])).toEqual([
      ["minimum-providers", "2"],
      ["enterprise-count", "roster"],
      ["transformed-count", "target-value"],
      ["separately-listed-cities", "excluded"],
      ["share-scope", "contract"],
      ["uses-bind", "regional-fund"],
    ]);
  });

  it("take the twelve leagues and cities from a named reference, and say how it was seen", () => {
    const [list, ...others] = of("reference");
    expect(others.map(({ id, value }) => [id, value])).toEqual([
      ["specialised-levels", "inclusive"],
      ["leap-day", "last-of-february"],
      ["self-evaluation-year", "calendar"],
    ]);
    for (const { source } of others) expect(source?.document).toMatch(/〔20\d\d〕|民法典/);
    expect(list?.id).toBe("leagues-and-cities");
    expect(list?.value).toEqual(
      "150100 150200 150300 150400 150500 150600 150700 150800 150900 152200 152500 152900".split(" "),
    );
    expect(list?.source).toEqual({
      document: expect.stringContaining("GB/T 2260"),
      seen: expect.stringMatching(/not the standard itself/),
    });
  });

  it("have ids of their own, in lower case", () => {
    const ids = parameters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("are each read by a rule, or taken along by a pilot", () => {
    const read = new Set([
      ...nm2024.rules.flatMap((rule) => rule.parameters ?? []),
      ...(nm2024.procedure?.terms ?? []),
    ]);
    expect(parameters.filter(({ id }) => !read.has(id))).toEqual([]);
  });
});

describe.each(readings)("the reading $id", ({ id, value, choices, basis }) => {
  it("takes the first of several choices, and says on whose word, or leaves it to the caller", () => {
    expect(choices?.length).toBeGreaterThan(1);
    if (basis === "caller") expect(value).toBeNull();
    else expect([choices?.[0], ["assumption", "reference"].includes(basis)]).toEqual([value, true]);
  });

  it.each(["docs/readings.md", "docs/readings.en.md"])("is argued in %s, with every choice", (page) => {
    const argued = readFileSync(page, "utf8");
    for (const name of [id, ...(choices ?? [])]) expect(argued).toContain(`\`${name}\``);
  });
});

describe("every source", () => {
  const cited = parameters.flatMap(({ id, source }) =>
    source?.phrase === undefined ? [] : [{ id, ...source }],
  );

  it("cites key words, not sentences", () => {
    expect(cited.length).toBeGreaterThan(7);
    expect(cited.filter(({ phrase = "" }) => !isKeyWords(phrase))).toEqual([]);
  });

  it.skipIf(clausesFile === undefined)("cites the words of its clause (with GUIDELINE_CLAUSES)", () => {
    const isOfClause = ({ clause = "", phrase = "" }) => textOfClause(clause).includes(phrase);
    expect(cited.filter((source) => !isOfClause(source))).toEqual([]);
  });
});
