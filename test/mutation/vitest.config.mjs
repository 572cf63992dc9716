import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { leftOut } from "./tests.mjs";

/** In the order in which they are asked for: what is soonest done comes first. */
class AsGiven extends BaseSequencer {
  async sort(files) {
    const order = (process.env.FILES ?? "").split(",");
    const place = ({ moduleId }) => order.findIndex((file) => moduleId.endsWith(`/${file}`));
    return [...files].sort((one, other) => place(one) - place(other));
  }
}

/** Whether each test asks about all mutants that it comes by (`suite-runner.ts`), or all tests about one that is active from the first line. */
const isOnePass = process.env.ALIVE !== undefined;

/** The suite for a copy with mutants: without types, in one process. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...leftOut],
    isolate: false,
    maxWorkers: 1,
    ...(isOnePass ? { runner: "./test/mutation/suite-runner.ts" } : { bail: 1 }),
    setupFiles: "test/support/one-sample.ts",
    sequence: { sequencer: AsGiven },
    testTimeout: isOnePass ? 600_000 : 120_000,
    update: "none",
    reporters: isOnePass ? [] : ["json"],
  },
});
