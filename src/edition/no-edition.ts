import type { Edition } from "./edition.js";

/** Stands in where an option is no edition: it knows nothing and cites nothing. */
export const noEdition: Edition = /* @__PURE__ */ (() =>
  Object.freeze({
    id: "",
    title: "",
    parameters: Object.freeze([]),
    rules: Object.freeze([]),
    indicators: Object.freeze([]),
    outline: Object.freeze([]),
    issues: Object.freeze([]),
  }))();
