import * as z from "zod/mini";
import { snapshot } from "../core/snapshot.js";
import { text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import {
  conditionNames,
  dutyNames,
  eventsOfCondition,
  type Procedure,
  phases,
  pilotEventTypes,
  type Transition,
} from "./procedure.js";

const citation = { clause: text(), phrase: text(), rule: z.optional(text()) };

const procedureSchema = /* @__PURE__ */ (() =>
  ofNoun(procedureNouns, "procedure", {
    transitions: z.array(
      ofNoun(procedureNouns, "transition", {
        ...citation,
        event: z.enum(pilotEventTypes),
        when: z.optional(ofNoun(procedureNouns, "transitionCase", { field: text(), is: z.boolean() })),
        from: z.array(z.enum(phases)).check(z.minLength(1)),
        to: z.optional(z.enum(phases)),
        conditions: z.array(
          ofNoun(procedureNouns, "transitionCondition", {
            ...citation,
            condition: z.enum(conditionNames),
            words: z.optional(z.array(text())),
          }),
        ),
      }),
    ),
    duties: z.array(
      ofNoun(procedureNouns, "procedureDuty", { ...citation, duty: z.enum(dutyNames), who: text() }),
    ),
    terms: z.array(text()),
  }))();

/** A copy of a procedure that a caller gives; `undefined` where it has not the right form, or reads fields that no event has. */
export function readProcedure(given: unknown): Procedure | undefined {
  const copy = snapshot(given);
  const read = copy.ok ? procedureSchema.safeParse(copy.value, { jitless: true }) : undefined;
  const procedure = read?.data as Procedure | undefined;
  return procedure?.transitions.every(asksWhatItCan) ? procedure : undefined;
}

const asksWhatItCan = ({ event, conditions }: Transition): boolean =>
  conditions.every(({ condition }) => eventsOfCondition[condition]?.includes(event) ?? true);
