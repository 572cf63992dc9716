import type { Circumstances } from "./context.js";

/** For rules that rest on the text alone: they use no date, no parameter, no judgement and no place. */
export const textAlone: Circumstances = {
  asOf: "",
  stage: "evaluation",
  parameters: new Map(),
  judgements: [],
  place: (written) => ({ code: written, isKnown: false }),
  strict: false,
};
