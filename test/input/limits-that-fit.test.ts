import { describe, expect, it } from "vitest";
import {
  allocate,
  calculateSubsidies,
  comparePolicies,
  explain,
  type Issue,
  type Limits,
  nm2024,
  readApplication,
  replayEvents,
  selectPilots,
  splitContracts,
  tallyReview,
} from "../../src/index.js";

const scheme = {
  id: "示例办法",
  criteria: [{ id: "5.2#feasible", most: "10" }],
  passMark: "6",
  decimals: 1,
};

const listOf = <Entry>(length: number, entry: (index: number) => Entry): readonly Entry[] =>
  Array.from({ length }, (_, index) => entry(index));

/** A list of so many, read with these limits: what is wrong with it. */
type Reading = (length: number, limits?: Partial<Limits>) => readonly Issue[];

const enterprises: Reading = (length, limits = {}) =>
  readApplication({ enterprises: listOf(length, (index) => ({ name: `企业${index}` })) }, { limits }).issues;

const candidates: Reading = (length, limits = {}) =>
  selectPilots(
    listOf(length, (index) => ({ id: `盟市${index}`, score: `${index % 100}`, eligible: true })),
    { edition: nm2024, year: 2024, quota: 3, limits },
  ).issues;

const sheets: Reading = (length, limits = {}) =>
  tallyReview(
    listOf(length, (index) => ({
      ...{ expert: `专家${index}`, conflict: false },
      entries: [{ criterion: "5.2#feasible", score: "8" }],
    })),
    { scheme, edition: nm2024, limits },
  ).issues;

const events: Reading = (length, limits = {}) =>
  replayEvents(
    listOf(length, (index) => ({ type: "submitted", on: "2024-08-12", wat: index })),
    { edition: nm2024, limits },
  ).issues.filter(
    ({ code }) => code !== "unknown-key" && code !== "more-issues" && code !== "repeated-event",
  );

const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;

const claims: Reading = (length, limits = {}) =>
  calculateSubsidies(
    listOf(length, () => ({ price: "100" })),
    { policy, limits },
  ).issues;

const comparedClaims: Reading = (length, limits = {}) =>
  comparePolicies(
    listOf(length, () => ({ price: "100" })),
    { before: policy, after: policy, limits },
  ).issues;

const contracts: Reading = (length, limits = {}) =>
  splitContracts(
    listOf(length, () => ({ contract: { price: "100", concession: "10" } })),
    { policy, edition: nm2024, limits },
  ).issues;

const shares: Reading = (length, limits = {}) =>
  allocate(
    "100",
    listOf(length, (index) => ({ id: `${index}`, weight: "1" })),
    { limits },
  ).issues;

describe.each([
  { what: "enterprises", read: enterprises, most: 50_000, zh: "企业名单", en: "enterprise list" },
  { what: "candidates", read: candidates, most: 10_000, zh: "候选盟市", en: "candidates" },
  { what: "sheets", read: sheets, most: 10_000, zh: "评审表", en: "review sheets" },
  { what: "events", read: events, most: 10_000, zh: "事项列表", en: "events" },
])("a list of $what", ({ what, read, most, zh, en }) => {
  it("is read up to the limit", () => expect(read(most)).toEqual([]));

  it("is refused beyond it, with how many there are and how many there may be, in both languages", () => {
    const issues = read(most + 1);
    expect(issues).toMatchObject([
      {
        ...{ code: "too-many-entries", field: what },
        values: { count: `${most + 1}`, most: `${most}`, widest: "5000000" },
      },
    ]);
    expect(issues.map((issue) => explain(issue, "zh-CN"))).toEqual([
      `${zh}：共${most + 1}项，超过${most}项的上限；请分批提交，或放宽读取上限（不超过5000000项）。`,
    ]);
    expect(issues.map((issue) => explain(issue, "en"))).toEqual([
      `${en}: has ${most + 1} entries, at most ${most}; hand them in in parts, or set wider limits, up to 5000000 entries.`,
    ]);
  });

  it("is read where the caller sets a wider limit", () =>
    expect(read(most + 1, { entries: most + 1 })).toEqual([]));

  it("is refused where the caller sets a narrower one", () => {
    expect(read(2, { entries: 2 })).toEqual([]);
    expect(read(3, { entries: 2 })).toMatchObject([{ values: { count: "3", most: "2" } }]);
  });

  it("tells of a limit that is none", () =>
    expect(read(1, { entries: -1 })).toMatchObject([{ code: "negative", field: "limits.entries" }]));
});

/** Lists that take seconds to work through at their limit, which is therefore only passed. */
describe.each([
  { what: "claims", read: claims, most: 100_000 },
  { what: "claims", read: comparedClaims, most: 100_000 },
  { what: "contracts", read: contracts, most: 100_000 },
  { what: "claims", read: shares, most: 2_000_000 },
])("a long list of $what", ({ what, read, most }) => {
  it(`is refused beyond ${most}, with how many there are and how many there may be`, () =>
    expect(read(most + 1)).toMatchObject([
      {
        ...{ code: "too-many-entries", field: what },
        values: { count: `${most + 1}`, most: `${most}`, widest: "5000000" },
      },
    ]));

  it("is read as far as the caller sets its limit", () => {
    expect(read(2, { entries: 2 })).toEqual([]);
    expect(read(3, { entries: 2 })).toMatchObject([{ values: { count: "3", most: "2" } }]);
  });

  it("tells of a limit that is none", () =>
    expect(read(1, { entries: -1 })).toMatchObject([{ code: "negative", field: "limits.entries" }]));
});
