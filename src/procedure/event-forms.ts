import * as z from "zod/mini";
import type { Edition } from "../edition/edition.js";
import {
  type EventName,
  eventNamesOf,
  type PilotEventType,
  type Procedure,
  pilotEventTypes,
} from "../edition/procedure.js";
import { extensionOf } from "../input/extension.js";
import { date, text } from "../input/leaves.js";
import { fieldsOf } from "../input/of-noun.js";
import { procedureExtensionOf } from "../input/procedure-extension.js";
import type { AnySchema } from "../input/read.js";
import { eventLabels } from "../vocabulary/event-labels.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import { nounOfEvent, procedureNames } from "../vocabulary/own-procedure.js";
import type { Labels } from "../vocabulary/word-of.js";
import { pilotEventSchema, pilotEventSchemas } from "./event.js";

/** 事项的格式. The form of each kind of event that a procedure knows. */
export interface EventForms {
  /** The kinds of event, in the order of the text. */
  readonly names: readonly EventName[];
  /** The form of one kind; only of those that are named. */
  readonly schemaOf: (name: EventName) => AnySchema;
  /** What the kinds are called: whoever writes a label means its kind. */
  readonly labels: Labels;
}

const schemaOfBuiltIn = (name: EventName): AnySchema => pilotEventSchemas[name as PilotEventType];

/** The forms of the events that the library has. */
export const builtInForms: EventForms = {
  names: pilotEventTypes,
  schemaOf: schemaOfBuiltIn,
  labels: eventLabels,
};

const made = new WeakMap<object, EventForms>();

/** The forms of the events of a procedure, those of its own too, with the own words of the edition. */
export function formsOf(procedure: Procedure, edition: unknown): EventForms {
  const forms = formsOfProcedure(procedure);
  const extension = extensionOf(edition);
  if (extension === undefined) return forms;
  return { ...forms, schemaOf: (name) => extension.extended(forms.schemaOf(name)) };
}

/** Each is made once. */
function formsOfProcedure(procedure: Procedure): EventForms {
  const extension = procedureExtensionOf({ procedure });
  if (extension === undefined) return builtInForms;
  const before = made.get(procedure);
  if (before !== undefined) return before;
  const { leaves } = extension;
  const schemas = new Map([...leaves].map(([name, own]) => [name, formOf(name, own)]));
  const forms: EventForms = {
    names: eventNamesOf(procedure),
    schemaOf: (name) => schemas.get(name) ?? schemaOfBuiltIn(name),
    labels: { ...eventLabels, ...procedureNames(procedure).words },
  };
  made.set(procedure, forms);
  return forms;
}

function formOf(name: string, own: Readonly<Record<string, AnySchema>>): AnySchema {
  const builtIn = pilotEventTypes.find((one) => one === name);
  const shape = builtIn === undefined ? ofEveryEvent(name) : pilotEventSchemas[builtIn].shape;
  return z.strictObject({ ...shape, ...own }).register(z.globalRegistry, { noun: nounOfEvent(name) });
}

/** What every own event has; its id tells apart two that say the same on the same day. */
const ofEveryEvent = (name: string) =>
  fieldsOf(procedureNouns, "pilotEvent", {
    type: z.literal(name),
    on: date(),
    edition: z.optional(text()),
    id: z.optional(text()),
  });

/** The schema of any event of an edition: its own kinds beside the built-in ones. */
export function eventSchemaOf({ procedure }: Pick<Edition, "procedure">): AnySchema {
  if (procedureExtensionOf({ procedure }) === undefined) return pilotEventSchema;
  const { names, schemaOf } = formsOfProcedure(procedure as Procedure);
  const forms = names.map(schemaOf) as unknown as Parameters<typeof z.discriminatedUnion>[1];
  return z
    .discriminatedUnion("type", forms, "unknown-event")
    .register(z.globalRegistry, { ...z.globalRegistry.get(pilotEventSchema) });
}
