import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  allocate,
  calculateSubsidies,
  compareEditions,
  compareIndicators,
  nm2024,
  readApplication,
  readIndicatorGrid,
  replayEvents,
  selectPilots,
  splitContracts,
  subsidyPolicies,
  tallyReview,
} from "../src/index.js";

const edition = nm2024;
const policy = subsidyPolicies.hefei;
const scheme = {
  id: "示例办法",
  criteria: [{ id: "5.2#feasible", most: "10" }],
  passMark: "6",
  decimals: 1,
};

/** What is said of a list, by the first function of its row. */
const told: Readonly<Record<string, (list: unknown[]) => { readonly issues: readonly unknown[] }>> = {
  readApplication: (enterprises) => readApplication({ enterprises }),
  selectPilots: (list) => selectPilots(list, { edition, year: 2024, quota: 3 }),
  tallyReview: (list) => tallyReview(list, { edition, scheme }),
  applyEvent: (list) => replayEvents(list, { edition }),
  calculateSubsidies: (list) => calculateSubsidies(list, { policy }),
  splitContracts: (list) => splitContracts(list, { policy, edition }),
  allocate: (list) => allocate("1", list),
  compareEditions: (list) => compareEditions(list, { before: edition, after: edition, asOf: "2024-08-31" }),
  compareIndicators: (list) => compareIndicators(list as never, { edition }),
  readIndicatorGrid: (list) => readIndicatorGrid(list, { edition }),
};

/** The rows of the table: the first function, and the most that it says. */
const rowsOf = (page: string) =>
  [...readFileSync(new URL(`../docs/${page}`, import.meta.url), "utf8").matchAll(/^\| `(\w+)`.*$/gm)].map(
    ([row, name]) => ({
      name: name as string,
      most: Number(row.split("|")[3]?.replaceAll(",", "")),
      isWidened: row.includes("`limits.entries`"),
    }),
  );

it("the table of limits has every function of the test", () =>
  expect(rowsOf("limits.en.md").map(({ name }) => name)).toEqual(Object.keys(told)));

it("the tables in both languages say the same", () =>
  expect(rowsOf("limits.md")).toEqual(rowsOf("limits.en.md")));

describe.each(rowsOf("limits.en.md"))("$name", ({ name, most, isWidened }) => {
  it(`takes ${most} and no more, as its row says`, () => {
    const { issues } = (told[name] as (typeof told)[string])(new Array(most + 1).fill(0));
    expect(issues).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ most: `${most}` }) }),
    );
  });

  it("says whether its limit can be set wider", () => {
    const { issues } = (told[name] as (typeof told)[string])(new Array(most + 1).fill(0));
    const [issue] = issues.filter((one) => Object.hasOwn((one as { values: object }).values, "most"));
    expect(Object.hasOwn((issue as { values: object }).values, "widest")).toBe(isWidened);
  });
});
