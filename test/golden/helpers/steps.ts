/** Steps of a calculation as what they stand on, without what is said of them. */
import type { Subsidy } from "../../../src/index.js";

export const shownSteps = (steps: Subsidy["steps"]): readonly string[] =>
  steps.map(({ step, amount, values }) => {
    const figures = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    return `${step} ${amount} {${figures.join("; ")}}`;
  });
