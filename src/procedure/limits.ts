import { defaultLimits, type Limits } from "../core/snapshot.js";

/** More than any pilot of two years has. Every event is gone through again whenever a stored state is gone on with. */
export const mostEvents = 1_000;

/** One event: room for lessons in many items. */
export const eventLimits: Limits = { ...defaultLimits, nodes: 200 };

/** A list of as many events as there may be, or the state they make: what could be stored can always be loaded. */
export const pilotLimits: Limits = { ...defaultLimits, nodes: 300_000 };
