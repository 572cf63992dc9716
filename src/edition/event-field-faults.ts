import type { OwnField } from "../vocabulary/own-fields.js";
import { fieldsOfEveryEvent } from "../vocabulary/own-procedure.js";
import { builtInEventFields } from "./event-fields.js";
import { type FieldFault, faultsOfField, isPlain } from "./own-field-faults.js";
import type { PilotEventType } from "./procedure.js";

/** A field of an event: its name must be free, and what it holds must be something that can be read. */
export function faultsOfEventField(event: string, name: string, field: OwnField): readonly FieldFault[] {
  const values = { noun: "pilotEvent", name };
  if (!isPlain(name)) return [["own-field-name", values]];
  const builtIn = Object.hasOwn(builtInEventFields, event) ? builtInEventFields[event as PilotEventType] : {};
  if (fieldsOfEveryEvent.some((one) => one === name) || Object.hasOwn(builtIn, name))
    return [["own-field-taken", values]];
  return faultsOfField("pilotEvent", name, field);
}
