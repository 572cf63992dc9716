/** 所用版本: every result that an edition had a say in names it, with the digest of its text and parameters. */
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  clauseCoverage,
  compareAssessments,
  compareEditions,
  compareEditionsOverRoster,
  createAssessor,
  editionDigest,
  nm2024,
  planInstalments,
  planRemedies,
  rosterAggregation,
  screenRoster,
  startPilot,
  suggestRemedies,
  summariseBudget,
  withParameters,
  writeIndicatorGrid,
} from "../../src/index.js";
import { rowOf } from "../../src/receipt/kinds.js";
import { byNm2024, byNone, byNothing } from "../support/named.js";
import { recorded } from "../support/receipts.js";

type Plain = Readonly<Record<string, unknown>>;

const options = { edition: nm2024, asOf: "2024-08-31" };
const draft = { submission: { paperCopies: 1 } };
const schedule = [{ id: "一", weight: "1", when: "approved" }] as const;
const chains = ["rare-earth"];
const stricter = withParameters(nm2024, { copies: "4" });
const byStricter = { edition: "nm-2024", editionDigest: editionDigest(stricter) };

const planned = planInstalments("100", schedule, { edition: nm2024 });
const grid = writeIndicatorGrid([], { edition: nm2024 });

/** What receipts do not hold, or hold without an edition. */
const others: readonly (readonly [string, unknown])[] = [
  ["remedies", suggestRemedies(draft, options)],
  ["remedies of an assessor", createAssessor(options).remedies()],
  ["a remedy plan", planRemedies(draft, options)],
  ["the assessment a remedy plan comes to", planRemedies(draft, options).after],
  ["clause coverage", clauseCoverage(nm2024)],
  ["a roster screening", screenRoster([{}], { edition: nm2024, chains })],
  ["a roster summary", screenRoster([{}], { edition: nm2024, chains }).summary],
  ["a pilot that begins", startPilot({ edition: nm2024 })],
  ["a budget summary", summariseBudget({ lines: [] }, { edition: nm2024 })],
  ["a plan of instalments", planned.ok && planned.value],
  ["a form", grid.ok && grid.value],
];

const ofReceipts = recorded.flatMap(({ kind, result, inputs }) => {
  const { ok, value } = result as Plain;
  const whole = (ok === true && value !== undefined ? value : result) as Plain;
  // What is read is a list of values, and says nothing of itself.
  return typeof whole.kind === "string" ? [{ kind, whole, inputs }] : [];
});

/** The two names stand beside each other, right after what the result is. */
const headOf = (result: unknown): readonly string[] => Object.keys(result as Plain).slice(0, 3);

describe("a result", () => {
  it.each(others)("names the edition it was made by: %s", (_, result) => {
    expect(result).toMatchObject(byNm2024);
    expect(headOf(result)).toEqual(["kind", "edition", "editionDigest"]);
  });

  const [byEdition, byNoEdition] = [true, false].map((takes) =>
    ofReceipts.filter(({ kind }) => (rowOf(kind).takes ?? []).includes("edition") === takes),
  ) as [typeof ofReceipts, typeof ofReceipts];

  it.each(byEdition)("names the edition it was made by: $kind", ({ whole, inputs }) => {
    expect(whole).toMatchObject(inputs.edition === undefined ? byNone : byNm2024);
    expect(headOf(whole)).toEqual(["kind", "edition", "editionDigest"]);
  });

  it.each(byNoEdition)("that none had a say in names none: $kind", ({ whole }) => {
    expect(whole).not.toHaveProperty("edition");
    expect(whole).not.toHaveProperty("editionDigest");
  });

  it("has both kinds among those that were looked at", () => {
    expect(byEdition.length).toBeGreaterThan(20);
    expect(byNoEdition.length).toBeGreaterThan(4);
  });

  it("of a variant has the id of the edition and a digest of its own", () => {
    expect(byStricter.editionDigest).not.toBe(byNm2024.editionDigest);
    expect(assessApplication(draft, { ...options, edition: stricter })).toMatchObject(byStricter);
    expect(startPilot({ edition: stricter })).toMatchObject(byStricter);
  });

  it("that no edition could be used for says so", () => {
    const none = { edition: {} as never };
    for (const result of [
      assessApplication(draft, { ...options, ...none }),
      suggestRemedies(draft, { ...options, ...none }),
      planRemedies(draft, { ...options, ...none }),
      clauseCoverage({}),
      screenRoster([], { ...none, chains }),
      startPilot(none),
      summariseBudget({}, none),
    ])
      expect(result).toMatchObject(byNothing);
  });

  it("that needs no edition says where none was given", () => {
    expect(summariseBudget({})).toMatchObject(byNone);
    expect(planInstalments("100", schedule)).toMatchObject({ value: byNone });
  });
});

describe("a comparison", () => {
  it("of two editions tells them apart, though their id is one", () => {
    const pair = { before: nm2024, after: stricter, asOf: "2024-08-31" };
    const both = { before: byNm2024, after: byStricter };
    expect(compareEditions(draft, pair)).toMatchObject(both);
    expect(compareEditions([draft], pair)).toMatchObject(both);
    const { before, after } = pair;
    expect(compareEditionsOverRoster([{}], { before, after, chains }).summary).toMatchObject(both);
  });

  it("of two assessments tells by which each was made", () => {
    const [one, other] = [nm2024, stricter].map((edition) =>
      assessApplication(draft, { ...options, edition }),
    );
    expect(compareAssessments(one as never, other as never)).toMatchObject({
      before: byNm2024,
      after: byStricter,
    });
  });
});

describe("summaries of shards", () => {
  it("are added only where text and parameters are the same, though the rules are", () => {
    const [one, other] = [nm2024, stricter].map((edition) => rosterAggregation({ edition, chains }));
    const part = other?.summarise([{}], "a");
    if (one === undefined || !part?.ok) throw new Error("a shard can be summarised");
    expect(one.merge(one.empty(), part.value).issues).toMatchObject([{ code: "another-version" }]);
    const again = rosterAggregation({ edition: { ...stricter }, chains });
    expect(again.merge(again.empty(), part.value).ok).toBe(true);
  });
});
