import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A machine that does other things besides is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Now and then a headless browser paints nothing more of a page, and then nothing on it is ever found to stand still.
    // What is wrong with the page itself is wrong the second time too.
    retry: { count: 1, condition: /Timeout \d+ms exceeded/ },
  },
});
