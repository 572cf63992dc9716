import { closest } from "../core/closest.js";
import { type IsoDate, isIsoDate } from "../core/date.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { readBy } from "../input/read.js";
import { errorOf } from "../vocabulary/issues.js";
import { spellingsOf, wordOf } from "../vocabulary/word-of.js";
import type { PilotEvent } from "./event.js";
import { builtInForms, type EventForms } from "./event-forms.js";
import { type PilotRecord, pilotRecordSchema } from "./state.js";

const error = /* @__PURE__ */ errorOf("pilotEvent");

export interface EventReading {
  /** The event, without the name of its edition; `undefined` where it cannot be used. */
  readonly event: PilotEvent | undefined;
  readonly edition: string | undefined;
  /** Its day, also where the rest cannot be used. */
  readonly on: IsoDate | undefined;
  /** What it says it is, as far as that can be shown. */
  readonly type: string;
  readonly issues: readonly Issue[];
}

/** Reads one event of plain data by the form of its kind. */
export function readEvent(plain: unknown, forms: EventForms = builtInForms): EventReading {
  const { names, schemaOf, labels } = forms;
  const { type: named, on: dated } = bare(
    Object(plain) as { readonly type?: unknown; readonly on?: unknown },
  );
  const said = typeof named === "string" ? named.slice(0, 60) : "";
  const on = typeof dated === "string" && isIsoDate(dated) ? dated : undefined;
  const unread = { event: undefined, edition: undefined, on };
  const type = wordOf(said, names, labels);
  if (type === undefined) return { ...unread, type: said, issues: [unknown(plain, said, forms)] };
  const { own, issues } = readBy(schemaOf(type), type === said ? plain : { ...(plain as object), type });
  const value = own as (PilotEvent & { readonly edition?: string }) | undefined;
  if (value === undefined || issues.some(({ severity }) => severity === "error")) {
    return { ...unread, type, issues };
  }
  const { edition, ...event } = value;
  return { event: event as PilotEvent, edition, on: event.on, type, issues };
}

function unknown(plain: unknown, said: string, { names, labels }: EventForms): Issue {
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) {
    return error("wrong-type", [], { expected: "a-record" });
  }
  if (said.trim() === "") return error("missing", ["type"]);
  const near = closest(
    said,
    names.flatMap((name) => [name, ...spellingsOf(name, labels)]),
  );
  const nearest = near === undefined ? undefined : wordOf(near, names, labels);
  return error("unknown-event", ["type"], nearest === undefined ? {} : { closest: nearest });
}

/** What was stored of a pilot; `undefined` where it is not that. */
export const readRecord = (plain: unknown): PilotRecord | undefined =>
  ownOf(pilotRecordSchema.safeParse(plain, { jitless: true }), "data");
