import { defineConfig } from "vitest/config";

const all = { lines: 100, branches: 100, statements: 100, functions: 100 };
const most = { lines: 95, branches: 95, statements: 95, functions: 95 };

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000, // property tests on a busy machine
    update: "none", // a reviewed file changes only when -u says so
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./test/tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"], // nothing but re-exports, which count as 0 of 0
      reporter: ["text", "json-summary"],
      thresholds: {
        "src/{core,kernel,input,application,edition,assessment,money,procedure,performance,review,roster,guideline,receipt}/**": all,
        "src/{vocabulary,table,locale,testing}/**": most,
      },
    },
  },
});
