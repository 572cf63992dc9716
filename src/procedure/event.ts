import * as z from "zod";
import { type PilotEventType, pilotEventTypes } from "../edition/procedure.js";
import { count, date, statement, text, yuan } from "../input/leaves.js";
import { fieldsOf, itself, oneOf } from "../input/of-noun.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import type { FieldOf } from "../vocabulary/vocabulary.js";

const ofType = <
  const Type extends PilotEventType,
  Shape extends Partial<Record<FieldOf<"pilotEvent">, z.ZodType>>,
>(
  type: Type,
  shape: Shape,
) =>
  z
    .strictObject({
      ...fieldsOf(procedureNouns, "pilotEvent", {
        type: z.literal(type),
        on: date(),
        edition: text().optional(),
      }),
      ...(fieldsOf(procedureNouns, "pilotEvent", shape as never) as Shape),
    })
    .meta(itself(procedureNouns, "pilotEvent"));

const grounds = () => statement().optional();
const lessons = () => statement().optional();
const amount = () => yuan();

/** 事项. The form of each kind of event. Whether it may happen now is for the procedure to say. */
export const pilotEventSchemas = /* @__PURE__ */ (() =>
  ({
    submitted: ofType("submitted", {}),
    reviewed: ofType("reviewed", {
      shortlisted: z.boolean(),
      advice: statement().optional(),
    }),
    revised: ofType("revised", { what: statement().optional() }),
    publicised: ofType("publicised", {
      from: date(),
      to: date(),
    }),
    objected: ofType("objected", { grounds: statement() }),
    "objection-resolved": ofType("objection-resolved", {
      objection: count().optional(),
      grounds: grounds(),
    }),
    approved: ofType("approved", {
      award: yuan().optional(),
      document: text().optional(),
    }),
    "instalment-paid": ofType("instalment-paid", { id: text(), amount: amount() }),
    "self-evaluated": ofType("self-evaluated", { year: count() }),
    "change-requested": ofType("change-requested", { what: statement().optional() }),
    "change-decided": ofType("change-decided", {
      approved: z.boolean(),
      change: count().optional(),
      effectiveOn: date().optional(),
    }),
    evaluated: ofType("evaluated", {
      stage: oneOf(procedureNouns, "pilotEvent", "stage"),
      met: z.boolean(),
    }),
    "rectification-ordered": ofType("rectification-ordered", { until: date() }),
    rectified: ofType("rectified", {}),
    recovered: ofType("recovered", { amount: amount(), id: text().optional() }),
    accepted: ofType("accepted", {
      organiser: text().optional(),
      lessons: lessons(),
    }),
    closed: ofType("closed", { lessons: lessons() }),
    rejected: ofType("rejected", { grounds: grounds() }),
    withdrawn: ofType("withdrawn", { grounds: grounds() }),
  }) as const)();

export const pilotEventSchema = /* @__PURE__ */ (() => {
  const [first, ...others] = pilotEventTypes.map((type) => pilotEventSchemas[type]);
  return z
    .discriminatedUnion("type", [first as NonNullable<typeof first>, ...others])
    .meta(itself(procedureNouns, "pilotEvent"));
})();

export type EventOf<Type extends PilotEventType> = z.infer<(typeof pilotEventSchemas)[Type]>;
export type PilotEvent = { [Type in PilotEventType]: EventOf<Type> }[PilotEventType];
