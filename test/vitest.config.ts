import { defineConfig } from "vitest/config";

const all = { lines: 100, branches: 100, statements: 100, functions: 100 };
const most = { lines: 95, branches: 95, statements: 95, functions: 95 };

/** Tests that change the host they run in: its time zone, its prototypes, the settings of its libraries. */
const changingTheHost = [
  "test/host.test.ts",
  "test/core/date.test.ts",
  "test/core/decimal-on-a-host.test.ts",
  "test/assessment/assess-application-anywhere.test.ts",
  "test/two-copies.test.ts",
];

/** Comparisons with second calculations, which `npm run test:oracles` makes in many more cases. */
const oracles = "test/**/*-oracle.test.ts";

/** In minutes, on a busy machine. `npm run test:deep` tries the same laws with many more cases. */
const patience = (mode: string) => (mode === "deep" ? 60 : mode === "oracles" ? 20 : 1);

const ofEveryProject = (mode: string) =>
  ({
    testTimeout: 60_000 * patience(mode),
    update: "none", // a reviewed file changes only when -u says so
    env: { MODE: mode },
    setupFiles: "test/support/one-sample.ts",
  }) as const;

export default defineConfig(({ mode }) => ({
  test: {
    experimental: { fsModuleCache: true }, // or each project and each run would translate all of the library again
    maxWorkers: "100%", // otherwise a machine with two cores would have one at rest
    projects: [
      {
        test: {
          ...ofEveryProject(mode),
          name: "library",
          include: [mode === "oracles" ? oracles : "test/**/*.test.ts"],
          // The packages under test/ install dependencies of their own, which bring tests of theirs.
          exclude: [...changingTheHost, "**/node_modules/**"],
          // Loading the library anew for each file would take as long as half of the tests.
          isolate: false,
        },
      },
      {
        test: { ...ofEveryProject(mode), name: "host", include: mode === "oracles" ? [] : changingTheHost },
      },
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
}));
