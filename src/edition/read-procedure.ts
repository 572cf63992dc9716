import * as z from "zod/mini";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { type EventWithFields, leavesOfEvents } from "../input/extend.js";
import { count, text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { noteProcedure } from "../input/procedure-extension.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import { type OwnEvent, procedureNames } from "../vocabulary/own-procedure.js";
import { faultsOfEventField } from "./event-field-faults.js";
import { knownParts } from "./known-parts.js";
import { ownFieldSchema } from "./own-field-schema.js";
import {
  type BuiltInCondition,
  conditionNames,
  type EventName,
  eventsOfCondition,
  hasOwnParts,
  isOwnCondition,
  isOwnDuty,
  type OwnDuty,
  type Procedure,
  requirementKinds,
  type Transition,
} from "./procedure.js";

const error = /* @__PURE__ */ errorOf("edition");
const below = /* @__PURE__ */ belowIn("edition");

const citation = { clause: text(), phrase: text(), rule: z.optional(text()) };

const label = () => ofNoun(editionNouns, "ownLabel", { "zh-CN": text(), en: text() });

const texts = () => z.array(text());

const figure = () =>
  ofNoun(procedureNouns, "figure", {
    term: z.optional(text()),
    value: z.optional(text()),
    unit: z.optional(text()),
    event: z.optional(text()),
    field: z.optional(text()),
  });

/** Which parts a kind of condition needs is told with the faults. */
const requirement = () =>
  ofNoun(procedureNouns, "eventRequirement", {
    kind: z.enum(requirementKinds),
    event: z.optional(text()),
    field: z.optional(text()),
    days: z.optional(figure()),
    date: z.optional(text()),
    events: z.optional(texts()),
    most: z.optional(figure()),
    share: z.optional(figure()),
    is: z.optional(z.union([z.boolean(), text(), count()], "text-number-or-yes-no")),
    by: z.optional(text()),
    of: z.optional(text()),
  });

const transition = () =>
  ofNoun(procedureNouns, "transition", {
    ...citation,
    event: text(),
    when: z.optional(
      ofNoun(procedureNouns, "transitionCase", {
        field: text(),
        is: z.union([z.boolean(), text()], "text-or-yes-or-no"),
      }),
    ),
    from: texts().check(z.minLength(1, "empty-list")),
    to: z.optional(text()),
    conditions: z.array(
      ofNoun(procedureNouns, "transitionCondition", {
        ...citation,
        condition: z.optional(z.enum(conditionNames)),
        holds: z.optional(requirement()),
        words: z.optional(texts()),
      }),
    ),
  });

const duty = () =>
  ofNoun(procedureNouns, "procedureDuty", {
    ...citation,
    duty: text(),
    label: z.optional(label()),
    who: text(),
    arisesWith: z.optional(text()),
    endsWith: z.optional(texts()),
    within: z.optional(figure()),
    from: z.optional(text()),
  });

const procedureSchema = /* @__PURE__ */ (() =>
  ofNoun(procedureNouns, "procedure", {
    transitions: z.array(transition()),
    duties: z.array(duty()),
    terms: texts(),
    phases: z.optional(
      z.array(
        ofNoun(procedureNouns, "ownPhase", {
          phase: text(),
          label: label(),
          isEnd: z.optional(z.boolean()),
          releases: z.optional(z.boolean()),
        }),
      ),
    ),
    events: z.optional(
      z.array(
        ofNoun(procedureNouns, "ownEvent", {
          event: text(),
          label: z.optional(label()),
          fields: z.optional(z.record(z.string(), ownFieldSchema)),
        }),
      ),
    ),
  }))();

/** The procedures that were read before, and are frozen: they need no second look. */
const known = /* @__PURE__ */ knownParts("procedure");

/**
 * A frozen copy of a procedure that a caller gives; `undefined` where it has not the right form, or reads fields that no built-in event has. What
 * reading and explaining needs of its own parts is made on the way.
 */
export function readProcedure(given: unknown): Procedure | undefined {
  if (known.has(given)) return given as Procedure;
  const copy = snapshot(given);
  const read = copy.ok ? procedureSchema.safeParse(copy.value, { jitless: true }) : undefined;
  const procedure = ownOf(read, "data") as Procedure | undefined;
  if (!procedure?.transitions.every(asksWhatItCan)) return undefined;
  known.add(deepFreeze(procedure));
  if (hasOwnParts(procedure)) noteNames(procedure);
  return procedure;
}

/** Where a procedure that cannot be read has not the right form, or asks of an event what it does not say. */
export function faultsOfForm(given: unknown): readonly Issue[] {
  const copy = snapshot(given);
  if (!copy.ok) return [];
  const read = procedureSchema.safeParse(copy.value, { jitless: true });
  if (read.success) return (read.data as Procedure).transitions.flatMap(faultsOfAsking);
  // A text that is empty is one; only a part that is not there is missing.
  const blanks = new Set(blanksIn(copy.value, []));
  return readBy(procedureSchema, copy.value)
    .issues.filter(({ path }) => path.length > 0 && !blanks.has(path.join(".")))
    .map((issue) => below(["procedure"], issue));
}

function blanksIn(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => blanksIn(one, [...path, key]));
}

function faultsOfAsking({ event, conditions }: Transition, index: number): readonly Issue[] {
  return conditions.flatMap((one, place) =>
    isOwnCondition(one) || asksOf(event, one)
      ? []
      : [
          error("condition-of-another-event", ["procedure", "transitions", index, "conditions", place], {
            condition: one.condition,
            event,
          }),
        ],
  );
}

const asksWhatItCan = ({ event, conditions }: Transition): boolean =>
  conditions.every((one) => isOwnCondition(one) || asksOf(event, one));

const asksOf = (event: EventName, { condition }: BuiltInCondition): boolean =>
  // What is no condition at all is told with the other faults.
  condition === undefined || (ownOf(eventsOfCondition, condition)?.some((one) => one === event) ?? true);

function noteNames(procedure: Procedure): void {
  const declared = procedure.events ?? [];
  // What is declared twice is an issue of the edition; of the two the first is gone by.
  const events = declared
    .filter(({ event }, index) => declared.findIndex((one) => one.event === event) === index)
    .map(withSoundFields);
  const names = procedureNames({
    ...procedure,
    events,
    duties: procedure.duties.filter((one): one is OwnDuty => isOwnDuty(one)),
  });
  noteProcedure(procedure, { ...names, leaves: leavesOfEvents(events, names.nouns) });
}

/** A field that is wrong is an issue of the edition, and nothing can be made of it. */
const withSoundFields = (own: OwnEvent): EventWithFields =>
  bare({
    ...own,
    fields: Object.fromEntries(
      Object.entries(ownOf(own, "fields") ?? {}).filter(
        ([name, field]) => faultsOfEventField(own.event, name, field).length === 0,
      ),
    ),
  });
