import type { BoundOf } from "../application/compared-facts.js";
import { bare } from "../core/own-data.js";
import type { Edition } from "./edition.js";

/** What figures of enterprises are held against where nobody knows the day: a parameter that holds only for some time has no value then. */
export function boundsOf({ parameters }: Pick<Edition, "parameters">): BoundOf {
  const known = new Map(
    parameters.flatMap((one) => {
      const { id, value, validFrom, validTo } = bare(one);
      return typeof value === "string" && validFrom === undefined && validTo === undefined
        ? [[id, value]]
        : [];
    }),
  );
  return (parameter) => known.get(parameter);
}
