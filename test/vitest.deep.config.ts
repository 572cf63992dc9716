/** The same tests with as many random cases as `test/support/runs.ts` has for a long run. */
process.env.DEEP = "1";

export { default } from "./vitest.config.js";
