import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { tokenize } from "../tokenize.ts";
import Landing from "./components/Landing.vue";
import Outcome from "./components/Outcome.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app, siteData }) {
    app.component("Landing", Landing);
    app.component("Outcome", Outcome);
    // The build has taken the function out of the site data, as a page under a strict policy could not evaluate it.
    if (import.meta.env.PROD) {
      siteData.value.themeConfig.search.options.miniSearch.options.tokenize = tokenize;
    }
  },
} satisfies Theme;
