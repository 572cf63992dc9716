import { isInOrder, isOver, lengthOf } from "../../application/conditions/order-of-steps.js";
import { ownOf } from "../../core/own-data.js";
import { isStanding, isUndecided } from "../state.js";
import { figureFor, termFor } from "../terms.js";
import { fault, notYet, ofEvent, ofFacts } from "./condition.js";

export const publicityConditions = {
  "publicity-in-order": ofEvent<"publicised">(({ shortlistedOn }, { from, to }) => {
    if (isInOrder(from, to) === false) return fault("publicity-reversed", { from, to }, ["to"]);
    return shortlistedOn !== null && isInOrder(shortlistedOn, from) === false
      ? fault("publicity-before-shortlist", { from, on: shortlistedOn }, ["from"])
      : undefined;
  }),

  /** The text gives no length; where the pilot began under one, it must be kept. */
  "publicity-long-enough": ofEvent<"publicised">((_, { from, to }, { terms, calendar, isRecheck }) => {
    const term = termFor(terms, "publicityDays");
    const required = figureFor(terms, "publicityDays");
    if (term === undefined || required === undefined || isInOrder(from, to) === false) return undefined;
    const unit = term.unit || "天";
    const length = lengthOf({ from, to, required, unit, calendar });
    if (length === undefined) return isRecheck ? undefined : fault("calendar-needed", { from, to }, ["to"]);
    const { actual, shortfall } = length;
    if (shortfall === 0) return undefined;
    const values = { actual: `${actual}`, required: `${required}`, shortfall: `${shortfall}` };
    return fault("publicity-too-short", { ...values, unit }, ["to"]);
  }),

  "publicity-begun": ofEvent<"objected">(({ publicity }, { on }) => {
    if (publicity === null) return notYet("publicised");
    return isInOrder(publicity.from, on) === false
      ? fault("publicity-not-begun", { from: publicity.from, on }, ["on"])
      : undefined;
  }),

  /** The last day of publicity belongs to it: an objection can still come on that day. */
  "publicity-over": ofEvent<"approved">(({ publicity }, { on }) => {
    if (publicity === null) return notYet("publicised");
    return isOver(publicity.to, on) === false
      ? fault("publicity-not-over", { to: publicity.to, on }, ["on"])
      : undefined;
  }),

  /** 无异议者: none stands, and one that was upheld is answered by a list published anew. */
  "no-objection-stands": ofFacts(({ objections }) => {
    const standing = objections.filter(({ resolvedOn }) => resolvedOn === null);
    if (standing.length > 0) return fault("objection-stands", { count: `${standing.length}` });
    const upheld = objections.filter(
      ({ upheld, republishedOn }) => upheld === true && republishedOn === null,
    );
    return upheld.length === 0 ? undefined : fault("objection-upheld", { count: `${upheld.length}` });
  }),

  /** Which objection is meant goes without saying only where one stands. */
  "objection-known": {
    ...ofFacts(({ objections }) =>
      hasOpen(objections, isStanding) ? undefined : fault("no-objection-open"),
    ),
    ...ofEvent<"objection-resolved">(({ objections }, { objection }) =>
      choiceFault(objections, isStanding, objection, "objection"),
    ),
  },

  "change-known": {
    ...ofFacts(({ changes }) => (hasOpen(changes, isUndecided) ? undefined : fault("no-change-open"))),
    ...ofEvent<"change-decided">(({ changes }, { change }) =>
      choiceFault(changes, isUndecided, change, "change"),
    ),
  },

  "effect-after-decision": ofEvent<"change-decided">((_, { on, approved, effectiveOn = on }) =>
    approved && isInOrder(on, effectiveOn) === false
      ? fault("change-before-approval", { effectiveOn, on }, ["effectiveOn"])
      : undefined,
  ),
};

/** An objection or a change, by its number, and whether it is open. */
type IsOpen<Matter> = (matter: Matter) => boolean;

/** From the last one back: what is open is seldom the first of thousands. */
function hasOpen<Matter>(matters: readonly Matter[], isOpen: IsOpen<Matter>): boolean {
  let index = matters.length - 1;
  while (index >= 0 && !isOpen(matters[index] as Matter)) index -= 1;
  return index >= 0;
}

/** As many open matters as a message names. */
const mostNamed = 50;

/** Of several open matters the one meant must be named, and one that is named must be open. */
function choiceFault<Matter extends { readonly no: number }>(
  matters: readonly Matter[],
  isOpen: IsOpen<Matter>,
  chosen: number | undefined,
  field: string,
) {
  const named = chosen === undefined ? undefined : ownOf(matters, chosen - 1);
  if (named !== undefined && isOpen(named)) return undefined;
  const open = matters.filter(isOpen);
  if (chosen === undefined && open.length === 1) return undefined;
  const names = open.slice(0, mostNamed).map(({ no }) => no);
  const count = open.length > mostNamed && { count: `${open.length}` };
  return fault("which-one", { open: names.join(", "), ...count }, [field]);
}
