import * as z from "zod/mini";
import { type PilotEventType, pilotEventTypes } from "../edition/procedure.js";
import { count, date, statement, text, yuan } from "../input/leaves.js";
import { fieldsOf, itself, oneOf } from "../input/of-noun.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import type { FieldOf } from "../vocabulary/vocabulary.js";

const ofType = <
  const Type extends PilotEventType,
  Shape extends Partial<Record<FieldOf<"pilotEvent">, z.ZodMiniType>>,
>(
  type: Type,
  shape: Shape,
) =>
  z
    .strictObject({
      ...fieldsOf(procedureNouns, "pilotEvent", {
        type: z.literal(type),
        on: date(),
        edition: z.optional(text()),
      }),
      ...(fieldsOf(procedureNouns, "pilotEvent", shape as never) as Shape),
    })
    .register(z.globalRegistry, itself(procedureNouns, "pilotEvent"));

const grounds = () => z.optional(statement());
const lessons = () => z.optional(statement());
/** Tells apart events that say the same on the same day. */
const id = () => z.optional(text());
const amount = () => yuan();

/** 事项. The form of each kind of event. Whether it may happen now is for the procedure to say. */
export const pilotEventSchemas = /* @__PURE__ */ (() =>
  ({
    submitted: ofType("submitted", {}),
    reviewed: ofType("reviewed", {
      shortlisted: z.boolean(),
      advice: z.optional(statement()),
    }),
    revised: ofType("revised", { what: z.optional(statement()) }),
    publicised: ofType("publicised", {
      from: date(),
      to: date(),
    }),
    objected: ofType("objected", { grounds: statement(), id: id() }),
    "objection-resolved": ofType("objection-resolved", {
      objection: z.optional(count()),
      upheld: z.optional(z.boolean()),
      grounds: grounds(),
    }),
    approved: ofType("approved", {
      award: z.optional(yuan()),
      document: z.optional(text()),
    }),
    "instalment-paid": ofType("instalment-paid", { id: text(), amount: amount() }),
    "self-evaluated": ofType("self-evaluated", { year: count() }),
    "change-requested": ofType("change-requested", { what: z.optional(statement()), id: id() }),
    "change-decided": ofType("change-decided", {
      approved: z.boolean(),
      change: z.optional(count()),
      effectiveOn: z.optional(date()),
    }),
    evaluated: ofType("evaluated", {
      stage: oneOf(procedureNouns, "pilotEvent", "stage"),
      met: z.boolean(),
    }),
    "rectification-ordered": ofType("rectification-ordered", { until: date() }),
    /** 整改核查. What the region finds: whether the targets are met now. */
    rectified: ofType("rectified", { met: z.boolean() }),
    recovered: ofType("recovered", { amount: amount(), id: id() }),
    accepted: ofType("accepted", {
      organiser: z.optional(text()),
      lessons: lessons(),
    }),
    closed: ofType("closed", { lessons: lessons() }),
    rejected: ofType("rejected", { grounds: grounds() }),
    withdrawn: ofType("withdrawn", { grounds: grounds() }),
  }) as const)();

export const pilotEventSchema = /* @__PURE__ */ (() => {
  const [first, ...others] = pilotEventTypes.map((type) => pilotEventSchemas[type]);
  return z
    .discriminatedUnion("type", [first as NonNullable<typeof first>, ...others], "unknown-event")
    .register(z.globalRegistry, itself(procedureNouns, "pilotEvent"));
})();

/** The fields of an event of one type. */
export type EventOf<Type extends PilotEventType> = z.infer<(typeof pilotEventSchemas)[Type]>;
export type PilotEvent = { [Type in PilotEventType]: EventOf<Type> }[PilotEventType];
