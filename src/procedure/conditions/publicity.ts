import { figureOf, lengthBetween } from "../terms.js";
import { type Circumstance, fault, ofEvent, ofFacts } from "./condition.js";

/** The days named, of which publicity must have so many. */
const days = "publicity-days";

export const publicityConditions = {
  "publicity-in-order": ofEvent<"publicised">(({ shortlistedOn }, { from, to }) => {
    if (to < from) return fault("publicity-reversed", { from, to }, ["to"]);
    return shortlistedOn !== null && from < shortlistedOn
      ? fault("publicity-before-shortlist", { from, on: shortlistedOn }, ["from"])
      : undefined;
  }),

  /** The text gives no length; where the pilot began under one, it must be kept. */
  "publicity-long-enough": ofEvent<"publicised">((_, { from, to }, { terms, calendar, isRecheck }) => {
    const required = figureOf(terms, days);
    if (required === undefined || to < from) return undefined;
    const actual = lengthBetween(terms, days, from, to, calendar);
    if (actual === "unknown") return isRecheck ? undefined : fault("calendar-needed", { from, to }, ["to"]);
    if (actual >= required) return undefined;
    const values = { actual: `${actual}`, required: `${required}`, shortfall: `${required - actual}` };
    return fault("publicity-too-short", { ...values, ...unitOf(terms) }, ["to"]);
  }),

  "publicity-begun": ofEvent<"objected">(({ publicity }, { on }) =>
    publicity !== null && on < publicity.from
      ? fault("publicity-not-begun", { from: publicity.from, on }, ["on"])
      : undefined,
  ),

  /** The last day of publicity belongs to it: an objection can still come on that day. */
  "publicity-over": ofEvent<"approved">(({ publicity }, { on }) =>
    publicity !== null && on <= publicity.to
      ? fault("publicity-not-over", { to: publicity.to, on }, ["on"])
      : undefined,
  ),

  "no-objection-stands": ofFacts(({ objections }) => {
    const standing = objections.filter(({ resolvedOn }) => resolvedOn === null);
    return standing.length === 0 ? undefined : fault("objection-stands", { count: `${standing.length}` });
  }),

  /** Which objection is meant goes without saying only where one stands. */
  "objection-known": {
    ...ofFacts(({ objections }) =>
      objections.some(({ resolvedOn }) => resolvedOn === null) ? undefined : fault("no-objection-open"),
    ),
    ...ofEvent<"objection-resolved">(({ objections }, { objection }) => {
      const standing = objections.filter(({ resolvedOn }) => resolvedOn === null).map(({ no }) => no);
      return choiceFault(standing, objection, "objection");
    }),
  },

  "change-known": {
    ...ofFacts(({ changes }) =>
      changes.some(({ decidedOn }) => decidedOn === null) ? undefined : fault("no-change-open"),
    ),
    ...ofEvent<"change-decided">(({ changes }, { change }) => {
      const open = changes.filter(({ decidedOn }) => decidedOn === null).map(({ no }) => no);
      return choiceFault(open, change, "change");
    }),
  },

  "effect-after-decision": ofEvent<"change-decided">((_, { on, approved, effectiveOn = on }) =>
    approved && effectiveOn < on
      ? fault("change-before-approval", { effectiveOn, on }, ["effectiveOn"])
      : undefined,
  ),
};

/** Of several open matters the one meant must be named, and one that is named must be open. */
function choiceFault(open: readonly number[], chosen: number | undefined, field: string) {
  const known = chosen === undefined ? open.length === 1 : open.includes(chosen);
  return known ? undefined : fault("which-one", { open: open.join(", ") }, [field]);
}

const unitOf = (terms: Circumstance["terms"]) => ({
  unit: terms.flatMap(({ id, unit }) => (id === days ? [unit] : [])).join(""),
});
