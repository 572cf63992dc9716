import { defineEdition, type Edition } from "./edition.js";

/** Stands in where an option is no edition: it knows nothing and cites nothing. */
export const noEdition: Edition = /* @__PURE__ */ (() =>
  defineEdition({ id: "", title: "", parameters: [], rules: [], indicators: [], outline: [] }))();
