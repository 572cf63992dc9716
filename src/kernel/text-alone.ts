import type { Circumstances } from "./context.js";

/** For rules that rest on the text alone: they use no date, no parameter and no judgement. */
export const textAlone: Circumstances = {
  asOf: "",
  stage: "evaluation",
  parameters: new Map(),
  judgements: [],
  strict: false,
};
