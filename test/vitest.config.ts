import { defineConfig } from "vitest/config";

const all = { lines: 100, branches: 100, statements: 100, functions: 100 };
const most = { lines: 95, branches: 95, statements: 95, functions: 95 };

/** Tests that change the host they run in: its time zone, its prototypes, the settings of its libraries. */
const changingTheHost = [
  "test/host.test.ts",
  "test/core/date.test.ts",
  "test/core/decimal.test.ts",
  "test/assessment/assess-application-anywhere.test.ts",
];

const ofEveryProject = {
  // Property tests on a busy machine; with DEEP set they try as many cases as fit in an hour.
  testTimeout: process.env.DEEP === undefined ? 60_000 : 3_600_000,
  update: "none", // a reviewed file changes only when -u says so
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...ofEveryProject,
          name: "library",
          include: ["test/**/*.test.ts"],
          // The packages under test/ install dependencies of their own, which bring tests of theirs.
          exclude: [...changingTheHost, "**/node_modules/**"],
          // Loading the library anew for each file would take as long as half of the tests.
          isolate: false,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./test/tsconfig.json" },
        },
      },
      { test: { ...ofEveryProject, name: "host", include: changingTheHost } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"], // nothing but re-exports, which count as 0 of 0
      reporter: ["text", "json-summary"],
      thresholds: {
        "src/{core,kernel,input,application,edition,assessment,money,procedure,performance,review,roster,guideline,receipt,forms}/**":
          all,
        "src/{vocabulary,table,locale,testing}/**": most,
      },
    },
  },
});
