import type { IsoDate } from "../core/date.js";
import type { PilotEvent } from "./event.js";

/** 自定事项. An event of a kind that an edition has beside the built-in ones, with the fields it declares. */
export interface OwnPilotEvent {
  readonly type: string;
  readonly on: IsoDate;
  /** Tells apart two events that say the same on the same day. */
  readonly id?: string;
  readonly [field: string]: unknown;
}

/** Events as the built-in kinds have them: whoever reads a field of one asks for its type first, and no own kind has a built-in type. */
export const historyOf = (events: readonly (PilotEvent | OwnPilotEvent)[]): readonly PilotEvent[] =>
  events as readonly PilotEvent[];

/** What an event says in a field; `undefined` where it says nothing. */
export const valueIn = (event: object, field: string): unknown =>
  Object.hasOwn(event, field) ? (event as Readonly<Record<string, unknown>>)[field] : undefined;
