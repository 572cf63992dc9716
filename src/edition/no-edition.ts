import type { Edition } from "./edition.js";

/** Takes the place of an option that is not an edition: it has no rules and cites nothing. */
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
