import { defineConfig } from "tsup";

// Twice the same code. One output file per module, so that a consumer's bundler drops what it does not use; and a few
// joined files for Node, which drops nothing and pays for every file it opens. The types are written by tsc.
export default defineConfig([
  {
    entry: ["src/**/*.ts"],
    format: ["esm"],
    bundle: false,
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    clean: true,
  },
  {
    entry: {
      index: "src/index.ts",
      rules: "src/rules.ts",
      forms: "src/forms.ts",
      "zh-CN": "src/zh-CN.ts",
      en: "src/en.ts",
      testing: "src/testing/index.ts",
    },
    outDir: "dist/node",
    format: ["esm"],
    splitting: true,
    target: "node20",
    platform: "neutral",
    sourcemap: true,
    // What Node has not to read it need not go through; names stay, so that a stack can be read.
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
      // The names of joined files come from where their parts lie: the same also where node_modules is a link to another folder.
      options.preserveSymlinks = true;
    },
    // Used inside alone, a few lines each from a dozen files. zod stays outside: its schemas are handed out.
    noExternal: [/date-fns/],
  },
]);
