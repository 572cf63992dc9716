import { defineConfig } from "tsup";

// One output file per module, so that a consumer's bundler drops what it does not use.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm"],
  bundle: false,
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
