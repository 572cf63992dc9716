import { defineEdition, type Edition } from "./edition.js";

/** Takes the place of an option that is not an edition: it has no rules and cites nothing. */
export const noEdition: Edition = /* @__PURE__ */ (() =>
  defineEdition({ id: "", title: "", parameters: [], rules: [], indicators: [], outline: [] }))();
