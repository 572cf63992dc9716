import type { DefaultTheme } from "vitepress";
import { sidebarOf } from "./sidebar.ts";

/** What the English pages say around their text. */
export const en: DefaultTheme.Config = {
  nav: [
    { text: "Start", link: "/en/guide/start" },
    { text: "Readings", link: "/en/guide/readings" },
    { text: "Rules", link: "/en/guide/rules" },
  ],
  sidebar: sidebarOf("en"),
  outline: { level: [2, 3], label: "On this page" },
  langMenuLabel: "Change language",
  notFound: {
    title: "There is no such page",
    quote: "The address may be wrong, or the page has moved. Begin at the first page, or search.",
    linkText: "To the first page",
    linkLabel: "To the first page",
  },
};
