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
    {
      text: "Reference",
      activeMatch: "/reference/",
      items: [
        { text: "Parameters", link: "/en/reference/parameters" },
        { text: "Indicators", link: "/en/reference/indicators" },
        { text: "Fields", link: "/en/reference/fields" },
        { text: "Schemas", link: "/en/reference/schemas" },
        { text: "Words", link: "/en/reference/words" },
        { text: "API", link: "/en/reference/api/" },
      ],
    },
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
