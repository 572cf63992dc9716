import * as z from "zod/mini";
import { snapshot } from "../core/snapshot.js";
import { text } from "../input/leaves.js";
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
  z.strictObject({
    transitions: z.array(
      z.strictObject({
        ...citation,
        event: z.enum(pilotEventTypes),
        when: z.optional(z.strictObject({ field: text(), is: z.boolean() })),
        from: z.array(z.enum(phases)).check(z.minLength(1)),
        to: z.optional(z.enum(phases)),
        conditions: z.array(
          z.strictObject({
            ...citation,
            condition: z.enum(conditionNames),
            words: z.optional(z.array(text())),
          }),
        ),
      }),
    ),
    duties: z.array(z.strictObject({ ...citation, duty: z.enum(dutyNames), who: text() })),
    terms: z.array(text()),
  }))();

/** A procedure as an embedder gives it, copied; `undefined` where it has not the form of one, or asks what no event says. */
export function readProcedure(given: unknown): Procedure | undefined {
  const copy = snapshot(given);
  const read = copy.ok ? procedureSchema.safeParse(copy.value, { jitless: true }) : undefined;
  const procedure = read?.data as Procedure | undefined;
  return procedure?.transitions.every(asksWhatItCan) ? procedure : undefined;
}

const asksWhatItCan = ({ event, conditions }: Transition): boolean =>
  conditions.every(({ condition }) => eventsOfCondition[condition]?.includes(event) ?? true);
