import { bare } from "../core/own-data.js";
import type { PilotEvent } from "./event.js";
import { valueIn } from "./own-event.js";

/** Which events settle which. */
interface Settling {
  readonly event: string;
  readonly by: readonly string[];
  /** The field by which a later event names the earlier one; without it, each settles the earliest that is open. */
  readonly field?: string | undefined;
  /** The field of the earlier event that is named. */
  readonly of?: string | undefined;
}

/** An event, and the later one that settled it; `null` while none has. */
interface Matter {
  readonly event: PilotEvent;
  readonly settledBy: PilotEvent | null;
}

/** 办结. Every event of a kind in the order in which they came, with what settled it: what is settled stays so. */
export function settledIn(history: readonly PilotEvent[], settling: Settling): readonly Matter[] {
  const { event, by, field, of = "id" } = bare(settling);
  const matters: { event: PilotEvent; settledBy: PilotEvent | null }[] = [];
  const open = new Map<unknown, number[]>();
  let earliest = 0;
  for (const one of history) {
    const type: string = one.type;
    // What is of both kinds settles an earlier one before it opens a matter itself.
    if (by.includes(type)) {
      if (field === undefined) {
        while (earliest < matters.length && matters[earliest]?.settledBy !== null) earliest += 1;
        settle(matters[earliest], one);
      } else {
        const named = valueIn(one, field);
        const place = typeof named === "number" && of === "id" ? named - 1 : open.get(named)?.shift();
        settle(matters[place ?? -1], one);
      }
    }
    if (type !== event) continue;
    const key = valueIn(one, of);
    const alike = open.get(key) ?? [];
    alike.push(matters.length);
    open.set(key, alike);
    matters.push({ event: one, settledBy: null });
  }
  return matters;
}

function settle(matter: { settledBy: PilotEvent | null } | undefined, by: PilotEvent): void {
  if (matter !== undefined && matter.settledBy === null) matter.settledBy = by;
}
