import type { Indicator } from "../application/indicator.js";
import { ownOf } from "../core/own-data.js";
import type { Edition } from "./edition.js";

/**
 * The indicators of an edition under its readings: one whose direction rests on a parameter has none where the
 * parameter says so.
 */
export const indicatorsOf = ({ indicators, parameters }: Edition): readonly Indicator[] =>
  indicators.map((indicator) => {
    const where = ownOf(indicator, "noDirectionWhere");
    const value = where && parameters.find(({ id }) => id === where.parameter)?.value;
    return where !== undefined && value === where.is ? { ...indicator, direction: "none" } : indicator;
  });
