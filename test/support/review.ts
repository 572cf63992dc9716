import type { ReviewScheme, ReviewSheet } from "../../src/index.js";

/** The eight criteria of 5.2 and the four preferences of 1.4. */
export const criteria = [
  "5.2#authentic",
  "5.2#complete",
  "5.2#scientific",
  "5.2#feasible",
  "5.2#national-direction",
  "5.2#regional-layout",
  "5.2#goals-practicable",
  "5.2#policies-practicable",
  "1.4#sound-base",
  "1.4#transformation-potential",
  "1.4#demonstration-effect",
  "1.4#feasible-plan",
];

/** Two scored criteria, the second on a scale of its own. */
export const scheme: ReviewScheme = {
  id: "示例办法",
  criteria: [
    { id: "5.2#scientific", most: "10", weight: "60" },
    { id: "5.2#feasible", most: "5", weight: "40" },
  ],
  decimals: 2,
};

export const sheet = (
  expert: string,
  first: string | undefined,
  second: string | undefined,
): ReviewSheet => ({
  expert,
  on: "2024-08-28",
  entries: [
    { criterion: "5.2#scientific", score: first },
    { criterion: "5.2#feasible", score: second },
  ],
});
