import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests of the wing itself come first: they are the likeliest to see what was broken in it. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isNear = ({ moduleId }: TestSpecification) => moduleId.includes(`/test/${process.env.WING}/`);
    const sorted = await super.sort(files);
    return [...sorted.filter(isNear), ...sorted.filter((file) => !isNear(file))];
  }
}

/** The suite for a copy with mutants: without types, on one core, ending with the first test that fails. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "**/node_modules/**",
      // They change the host, compare a million times, or read the text of the source, which the mutants have changed.
      "test/host.test.ts",
      "test/core/date.test.ts",
      "test/core/decimal.test.ts",
      "test/assessment/assess-application-anywhere.test.ts",
      "**/*-oracle.test.ts",
    ],
    isolate: false,
    sequence: { sequencer: NearestFirst },
    maxWorkers: 1,
    bail: 1,
    testTimeout: 120_000,
    update: "none",
    reporters: ["json"],
  },
});
