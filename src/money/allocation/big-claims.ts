import { scaled } from "../../core/scaled.js";
import type { BigClaims } from "./allocate-big.js";
import type { AllocationTask } from "./read-allocation.js";

/** Claims in whole units of any size; one without a cap can take everything. */
export const bigClaims = ({ total, columns, decimals, weightPlaces }: AllocationTask): BigClaims => ({
  weights: columns.weights.texts.map((text) => scaled(text, weightPlaces)),
  floors: columns.ids.map((_, index) => scaled(columns.floors?.texts[index] ?? "0", decimals)),
  caps: columns.ids.map((_, index) => scaled(columns.caps?.texts[index] ?? total, decimals)),
});
