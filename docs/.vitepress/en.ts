import type { DefaultTheme } from "vitepress";
import { sidebarOf } from "./sidebar.ts";

/** What the English pages say around their text. */
export const en: DefaultTheme.Config = {
  nav: [
    {
      text: "Live",
      items: [
        { text: "Self-check", link: "/en/live/self-check" },
        { text: "Annex 2", link: "/en/live/annex2" },
        { text: "Three-party split", link: "/en/live/split" },
        { text: "Procedure", link: "/en/live/procedure" },
        { text: "What if", link: "/en/live/what-if" },
        { text: "A policy of your own", link: "/en/live/policy" },
      ],
    },
    { text: "Start", link: "/en/guide/start", activeMatch: "/guide/" },
    { text: "Recipes", link: "/en/recipes/", activeMatch: "/recipes/" },
    { text: "Clauses", link: "/en/clauses/", activeMatch: "/clauses/" },
    { text: "Parameters", link: "/en/reference/parameters", activeMatch: "/reference/" },
    { text: "Messages", link: "/en/messages/", activeMatch: "/messages/" },
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
