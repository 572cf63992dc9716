import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformerStyleToClass } from "@shikijs/transformers";
import { defineConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";
import { anchorOf } from "./anchor.mjs";
import { en } from "./en.ts";
import { tokenize } from "./tokenize.ts";
import { zh, zhSearch } from "./zh.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The path under which a host shows the site, and the host: `DOCS_BASE=/name/ DOCS_HOST=https://host`. */
const base = process.env.DOCS_BASE ?? "/";
const host = process.env.DOCS_HOST;

/** Colours of code as classes: a strict policy allows no style attribute. */
const toClass = transformerStyleToClass({ classPrefix: "code-" });

/** The alignment of columns as a class, for the same reason. */
function alignmentAsClass({ tokens }: { tokens: readonly CellToken[] }): void {
  for (const token of tokens) {
    const style = token.attrGet("style");
    const side = /^text-align:(\w+)$/.exec(style ?? "")?.[1];
    if (side === undefined) continue;
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    token.attrJoin("class", `align-${side}`);
  }
}

const isWide = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(character);

/** Chinese has no space between words, so that a line that ends in the source ends in nothing on the page. */
function joinChineseLines({ tokens }: { tokens: readonly InlineToken[] }): void {
  for (const { children } of tokens) {
    (children ?? []).forEach((token, index, all) => {
      if (token.type !== "softbreak") return;
      const before = all[index - 1]?.content.at(-1);
      const after = all[index + 1]?.content.at(0);
      if (!isWide(before) || !isWide(after)) return;
      token.type = "text";
      token.content = "";
    });
  }
}

interface InlineToken {
  type: string;
  content: string;
  children: InlineToken[] | null;
}

interface CellToken {
  attrs: [string, string][] | null;
  attrGet(name: string): string | null;
  attrJoin(name: string, value: string): void;
}

/** VitePress writes functions of the search options into the page, which would evaluate them there; the policy forbids it. */
const indexing: { tokenize?: typeof tokenize } = { tokenize };
const withoutFunctions = {
  name: "site-data-without-functions",
  apply: "build" as const,
  generateBundle({ dir }: { dir?: string | undefined }): void {
    if (!dir?.includes(".temp")) delete indexing.tokenize;
  },
};

/** The reference is searched by its names and what is said of them: declarations would make the index three times as heavy. */
const searched = (text: string, path: string): string => {
  if (!path.includes("reference/api/")) return text;
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return path.startsWith("en/") ? prose : (prose.match(/^#.*$/gm)?.join("\n\n") ?? "");
};

export default defineConfig({
  title: "digital-pilot-rules",
  description: "自治区制造业数字化转型试点工作指南的规则库：申报材料进来，逐条结论出去。",
  base,
  srcDir: "pages",
  lastUpdated: false,
  metaChunk: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: anchorOf },
    codeTransformers: [toClass],
    config: (markdown) => {
      markdown.core.ruler.push("alignment-as-class", alignmentAsClass);
      markdown.core.ruler.push("join-chinese-lines", joinChineseLines);
    },
  },
  head: [
    ["link", { rel: "icon", href: `${base}mark.svg`, type: "image/svg+xml" }],
    ["link", { rel: "stylesheet", href: `${base}assets/code.css` }],
  ],
  buildEnd: ({ outDir }) => writeFileSync(`${outDir}/assets/code.css`, toClass.getCSS()),
  locales: {
    root: { label: "简体中文", lang: "zh-CN", themeConfig: zh },
    en: {
      label: "English",
      lang: "en",
      link: "/en/",
      description:
        "Inner Mongolia's 2024 guideline for digital-transformation pilots as rules in TypeScript.",
      themeConfig: en,
    },
  },
  ...(host && { sitemap: { hostname: host + base } }),
  themeConfig: {
    search: {
      provider: "local",
      options: {
        _render: (text, env, markdown) => markdown.render(searched(text, env.relativePath), env),
        miniSearch: { options: indexing, searchOptions: { combineWith: "AND" } },
        locales: { root: zhSearch },
      },
    },
  },
  vite: {
    plugins: [
      withoutFunctions,
      llmstxt({
        // Each page has its text beside it. What stands in English in both languages is named once, and looked up, not read through.
        ignoreFilesPerOutput: {
          llmsTxt: ["reference/api/**"],
          llmsFullTxt: ["messages/**", "en/messages/**", "reference/api/**"],
        },
        ...(host && { domain: host }),
      }),
    ],
    resolve: {
      alias: [
        { find: /^digital-pilot-rules$/, replacement: here("../../dist/index.js") },
        { find: /^digital-pilot-rules\/(zh-CN|en|forms)$/, replacement: here("../../dist/$1.js") },
      ],
    },
    worker: { format: "es" },
    build: {
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        onwarn(warning, say) {
          if (warning.code !== "INVALID_ANNOTATION") say(warning);
        },
      },
    },
  },
});
