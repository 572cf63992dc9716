import { defineConfig } from "tsup";

// One output file per module, so that a consumer's bundler drops what it does not use. The types are written by tsc.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm"],
  bundle: false,
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  clean: true,
});
