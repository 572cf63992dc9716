import type { Circumstances } from "./context.js";

/** For rules that rest on the text alone: no day, no parameter and no judgement enters into them. */
export const textAlone: Circumstances = {
  asOf: "",
  stage: "evaluation",
  parameters: new Map(),
  judgements: [],
  strict: false,
};
