import { readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

/** The sidebars as `scripts/generate.mjs` has written them beside the pages, by the first folder of the address. */
export const sidebarOf = (language: "zh" | "en"): DefaultTheme.SidebarMulti =>
  JSON.parse(readFileSync(new URL("../.generated/sidebar.json", import.meta.url), "utf8"))[language];
