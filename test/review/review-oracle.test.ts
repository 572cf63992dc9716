import { expect, it } from "vitest";
import { nm2024, type ReviewScheme, tallyReview } from "../../src/index.js";
import { drawing } from "../support/drawing.js";
import { decimal } from "../support/fractions.js";
import { type OracleReview, oracleReview } from "../support/oracle-review.js";
import { comparisons, runs } from "../support/runs.js";

const { below, pick, once } = drawing(20_240_828);
const ids = ["甲", "乙", "丙", "丁"];

const aDrop = (): OracleReview["drop"] => {
  const from = pick(["criterion", "sheet"] as const);
  if (once(2)) return { from, lowest: below(3), highest: below(3) };
  const [unit, of] = [pick(["points", "percent"] as const), pick(["mean", "median"] as const)];
  return { from, beyond: { distance: pick(["0", "1", "2.5", "33.333333"]), unit, of } };
};

/** A review in which no score is missing. */
function aReview(): OracleReview {
  const criteria = ids.slice(0, 1 + below(4)).map((id) => ({
    id,
    most: pick(["3", "10", "7.5", "100"]),
    ...(once(2) && { weight: pick(["0", "1", "0.25", "33.333333", "60"]) }),
  }));
  const score = (most: string) => (once(6) ? most : decimal(BigInt(below(Number(most) * 10 + 1)), 1));
  return {
    criteria,
    applying: criteria.filter(() => !once(5)).map(({ id }) => id),
    sheets: Array.from({ length: 1 + below(5) }, () =>
      Object.fromEntries(criteria.map(({ id, most }) => [id, score(most)])),
    ),
    ...(once(2) && { drop: aDrop() }),
    rounding: pick(["rows", "total"] as const),
    decimals: below(4),
  };
}

const schemeOf = ({ criteria, drop, rounding, decimals }: OracleReview): ReviewScheme => ({
  id: "办法",
  criteria: [...criteria],
  rounding,
  decimals,
  ...(drop && { drop }),
});

/** The sheets of a review, some of their scores left out. */
const sheetsOf = ({ sheets }: OracleReview, isThere: () => boolean = () => true) =>
  sheets.map((scores, index) => ({
    expert: `专家${index}`,
    entries: Object.entries(scores).flatMap(([criterion, score]) =>
      isThere() ? [{ criterion, score }] : [],
    ),
  }));

const optionsOf = (review: OracleReview) => ({
  scheme: schemeOf(review),
  edition: nm2024,
  applicability: review.criteria
    .filter(({ id }) => !review.applying.includes(id))
    .map(({ id }) => ({ criterion: id, applies: false, by: "厅", on: "2024-08-29", grounds: "没有" })),
});

const cases = comparisons(1_000);

it(`no total differs from ${cases} of a second calculation`, () => {
  let [scored, rescaled] = [0, 0];
  for (let run = 0; run < cases; run += 1) {
    const review = aReview();
    const { score, issues } = tallyReview(sheetsOf(review), optionsOf(review));
    const expected = oracleReview(review);
    if ((score?.points ?? null) !== expected)
      expect.fail(`${score?.points} instead of ${expected}: ${JSON.stringify({ review, issues })}`);
    if (expected !== null) scored += 1;
    if (expected !== null && review.applying.length < review.criteria.length) rescaled += 1;
  }
  expect(scored).toBeGreaterThan(cases / 2);
  expect(rescaled).toBeGreaterThan(cases / 10);
});

it("no total lies outside of the interval that was given while scores were missing", () => {
  const count = runs(400, 50_000);
  let open = 0;
  for (let run = 0; run < count; run += 1) {
    const review = aReview();
    const expected = oracleReview(review);
    const { score } = tallyReview(
      sheetsOf(review, () => !once(4)),
      optionsOf(review),
    );
    if (expected === null || score === null) continue;
    const shown = JSON.stringify({ review, score, expected });
    expect(Number(score.low), shown).toBeLessThanOrEqual(Number(expected));
    expect(Number(score.high), shown).toBeGreaterThanOrEqual(Number(expected));
    if (score.points === null) open += 1;
  }
  expect(open).toBeGreaterThan(count / 4);
});
