import type { Issue, Path } from "../core/issue.js";
import { defaultLimits, type Limits, valuesBeyond, type WideningLimits } from "../core/snapshot.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("procedureRequest");

/** One event: room for lessons in many items. */
export const eventLimits: Limits = { ...defaultLimits, nodes: 200 };

/**
 * Far more events than a pilot of two years has; all of them are gone through again whenever a stored state is gone on with. There is room
 * for whatever so many can hold, so that what could be stored can always be loaded.
 */
export const pilotLimits: Limits = { ...defaultLimits, entries: 10_000, nodes: 3_000_000 };

/** The limits of reading a pilot: what bounds its events below that is none of its other lists' concern. */
export const readingLimits = (limits: WideningLimits): WideningLimits => ({
  ...limits,
  entries: Math.max(limits.entries, pilotLimits.entries),
});

/** Whether there are more events than there may be. */
export function beyondEvents(
  events: readonly unknown[],
  path: Path,
  limits: WideningLimits,
): readonly Issue[] {
  const count = events.length;
  if (count <= limits.entries) return [];
  return [error("too-many-entries", path, valuesBeyond(limits, "entries", count))];
}
