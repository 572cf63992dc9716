import { expect, it } from "vitest";
import { shownTo } from "../../src/assessment/shown-to.js";
import { assessApplication, nm2024 } from "../../src/index.js";

const [finding] = assessApplication({}, { edition: nm2024, asOf: "2024-08-15" }).findings;
const judged = (values: Record<string, string>, further: readonly Record<string, string>[] = []) =>
  shownTo({
    ...(finding as NonNullable<typeof finding>),
    values,
    further: further.map((one) => ({ code: "judgement-needed", values: one, fields: [] })),
  });

it("a judgement shows nothing where no case has figures", () => {
  expect(judged({}, [{}])).toStrictEqual({});
});

it("a judgement shows ten cases and counts the rest, those that were counted already with them", () => {
  const cases = Array.from({ length: 11 }, (_, index) => ({ use: `${index}` }));
  const { shows, more } = judged({ use: "first" }, cases);
  expect([shows?.length, more]).toEqual([10, 2]);
  expect(judged({ use: "first", others: "7" }, cases).more).toBe(9);
});
