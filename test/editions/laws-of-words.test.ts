import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  explain,
  readApplication,
  receiptFor,
  rosterAggregation,
  screenRoster,
  screenRosterBytes,
  verifyReceipt,
} from "../../src/index.js";
import { applicationDraft, laws } from "../../src/testing/index.js";
import { lawRuns } from "../support/law-runs.js";
import { runs } from "../support/runs.js";
import { province, provinceWords } from "./words-of-a-province.js";

const edition = province;
const drafts = applicationDraft({ edition });
const options = { edition, asOf: "2027-12-31", stage: "evaluation" } as const;

/** What stands for each word of a field that has its own: a label, or another spelling. */
const spellings = new Map(
  Object.entries(provinceWords).flatMap(([place, list]) =>
    list.map(({ value, label, also = [] }) => {
      const [, field = ""] = place.split(".");
      return [`${field} ${value}`, [label["zh-CN"], label.en, ...also]] as const;
    }),
  ),
);

/** The words that stand in a draft, each under another name. */
function relabelled(value: unknown, turn: number, field = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => relabelled(one, turn, field));
  if (typeof value === "string") {
    const names = spellings.get(`${field} ${value}`);
    return names === undefined ? value : names[turn % names.length];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, relabelled(one, turn, key)]));
}

describe("an edition with words of its own keeps the laws", () => {
  it.each(laws(edition))("$name", (law) => {
    fc.assert(law.property, { numRuns: lawRuns(law, runs(8, 400)) });
  });

  it("its applications are written with them, and are read without a fault", () => {
    const some = fc.sample(drafts, 30);
    const text = JSON.stringify(some);
    for (const word of ["large-size", "provincial", "software-subscription", "public-pool", "subsidy-coupon"])
      expect(text).toContain(`"${word}"`);
    for (const draft of some) expect(readApplication(draft, { edition }).ok).toBe(true);
  });

  it("reading labels instead of codes changes no answer", () => {
    fc.assert(
      fc.property(drafts, fc.nat(5), (draft, turn) => {
        const other = relabelled(draft, turn);
        expect(assessApplication(other as never, options)).toEqual(assessApplication(draft, options));
      }),
      { numRuns: runs(20, 500) },
    );
  });

  it("a receipt of any answer verifies", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const receipt = receiptFor("assessment", assessApplication(draft, options), { draft, options });
        expect(verifyReceipt(receipt, { editions: [edition] }).differences).toEqual([]);
      }),
      { numRuns: runs(5, 100) },
    );
  });

  it("no code is said in Chinese", () => {
    const codes = Object.values(provinceWords)
      .flatMap((list) => list.map(({ value }) => value))
      .filter((code) => code.includes("-"));
    fc.assert(
      fc.property(drafts, (draft) => {
        const said = explain(assessApplication(draft, options), "zh-CN", { edition });
        for (const code of codes) expect(said).not.toContain(code);
      }),
      { numRuns: runs(10, 300) },
    );
  });
});

const chains = [{ id: "a", name: "甲链" }];
const rosterOptions = { edition, chains };
const ruled = province.rules.filter((rule) => "predicate" in rule).map(({ id }) => id);

const record = fc.record(
  {
    name: fc.constantFrom("甲厂", "乙厂"),
    creditCode: fc.constantFrom("91150200701240234X", "911502006264241810"),
    chainId: fc.constantFrom("a", "b"),
    scale: fc.constantFrom("large-size", "小微企业", "大型", "above", "half"),
    specialised: fc.constantFrom("none", "provincial-level", "省级专精特新企业", "national"),
    previousYearRevenue: fc.constantFrom("100", "30000000"),
    transform: fc.constantFrom(true, "否"),
    willing: fc.constantFrom(true, false),
  },
  { requiredKeys: [] },
);

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a roster under an edition with words of its own", () => {
  it("is screened as an application with the same enterprises is assessed", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (enterprises) => {
        const { summary } = screenRoster(enterprises, rosterOptions);
        const { findings, issues } = assessApplication({ chains, enterprises } as never, {
          edition,
          asOf: "2025-06-30",
        });
        const said = (id: string) => findings.find(({ rule }) => rule === id)?.outcome;
        expect(summary.rules.map(({ rule, outcome }) => [rule, outcome])).toEqual(
          summary.rules.map(({ rule }) => [rule, said(rule)]),
        );
        expect(summary.issues.reduce((sum, { count }) => sum + count, 0)).toBe(
          issues.filter(({ path }) => path[0] === "enterprises").length,
        );
      }),
      { numRuns: runs(60, 2_000) },
    );
  });

  it("asks every rule about one enterprise of the stage", () => {
    const { summary } = screenRoster([{}], { ...rosterOptions, stage: "evaluation" });
    expect(summary.rules.map(({ rule }) => rule)).toEqual(ruled);
  });

  it("gives the same answers as text, and in shards", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), (records) => {
        const whole = screenRoster(records, rosterOptions);
        const text = bytesOf(records.map((one) => JSON.stringify(one)).join("\n"));
        expect(screenRosterBytes([text], rosterOptions).summary).toEqual(whole.summary);
        const aggregation = rosterAggregation(rosterOptions);
        const [one, other] = [records.slice(0, 1), records.slice(1)].map((some, index) => {
          const part = aggregation.summarise(some, `${index}`);
          return part.ok ? part.value : expect.fail("no part");
        });
        const merged = aggregation.merge(one as never, other as never);
        const sum = merged.ok ? merged.value : expect.fail("no sum");
        expect(aggregation.decode(JSON.stringify(sum))).toEqual(merged);
        const finished = aggregation.finish(sum, ["0", "1"]);
        const { scale, specialised } = finished.ok ? finished.value : expect.fail("not finished");
        const recordsIn = (groups: object) =>
          Object.entries(groups).map(([name, group]) => [name, (group as { records: number }).records]);
        expect(recordsIn(scale)).toEqual(recordsIn(whole.summary.scale));
        expect(recordsIn(specialised)).toEqual(recordsIn(whole.summary.specialised));
      }),
      { numRuns: runs(30, 1_000) },
    );
  });

  it("is counted by its own sizes and levels", () => {
    const { summary } = screenRoster(
      [
        { creditCode: "91150200701240234X", scale: "大型", specialised: "provincial-level", transform: true },
        { creditCode: "911502006264241810", scale: "small-size", specialised: "none", transform: true },
        { scale: "above" },
      ],
      rosterOptions,
    );
    const counted = (groups: object) =>
      Object.entries(groups).map(([name, group]) => `${name} ${(group as { records: number }).records}`);
    expect(counted(summary.scale)).toEqual(["large-size 1", "medium-size 0", "small-size 1", "missing 1"]);
    expect(counted(summary.specialised)).toEqual(["none 1", "provincial-level 1", "missing 1"]);
    // The words that these counts are of are none of the edition's.
    expect(summary.counts.aboveScale).toEqual({ least: 0, most: 0 });
    expect(summary.counts.regionalOrAbove).toEqual({ least: 0, most: 0 });
  });
});
