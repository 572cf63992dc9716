/** How often the laws of an edition are tried. */
import * as fc from "fast-check";
import type { Law } from "../../src/testing/index.js";

/** So few draws that they cost nothing, and more than chance would make the same. */
const draws = 10;

/** Whether a law is about the edition alone: it draws nothing, and says the same however often it is asked. */
const isOfEditionAlone = ({ property }: Law): boolean =>
  fc.sample(property, draws).every(([drawn]) => drawn === null);

/** As often as wished, and once where it would be the same work again and again. */
export const lawRuns = (law: Law, wished: number): number => (isOfEditionAlone(law) ? 1 : wished);
