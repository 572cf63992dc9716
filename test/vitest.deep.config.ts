/** The same tests with as many random cases as `test/support/runs.ts` has for a long run. */
process.env.DEEP = "1";

// Only now, so that the configuration knows.
const { default: config } = await import("./vitest.config.js");

export default config;
