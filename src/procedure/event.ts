import * as z from "zod/mini";
import { type PilotEventType, pilotEventTypes } from "../edition/procedure.js";
import { count, date, draft, statement, text, titled, yuan } from "../input/leaves.js";

const ofType = <const Type extends PilotEventType, Shape extends z.core.$ZodShape>(
  type: Type,
  shape: Shape,
) =>
  z.strictObject({
    type: titled("event.type", z.literal(type)),
    on: titled("event.on", date()),
    edition: draft("event.edition", text()),
    ...shape,
  });

const grounds = () => draft("event.grounds", statement());
const lessons = () => draft("event.lessons", statement());
const amount = () => titled("event.amount", yuan());

/** 事项. The form of each kind of event. Whether it may happen now is for the procedure to say. */
export const pilotEventSchemas = /* @__PURE__ */ (() =>
  ({
    submitted: ofType("submitted", {}),
    reviewed: ofType("reviewed", {
      shortlisted: titled("event.shortlisted", z.boolean()),
      advice: draft("event.advice", statement()),
    }),
    revised: ofType("revised", { what: draft("event.what", statement()) }),
    publicised: ofType("publicised", {
      from: titled("event.from", date()),
      to: titled("event.to", date()),
    }),
    objected: ofType("objected", { grounds: titled("event.grounds", statement()) }),
    "objection-resolved": ofType("objection-resolved", {
      objection: draft("event.objection", count()),
      grounds: grounds(),
    }),
    approved: ofType("approved", {
      award: draft("event.award", yuan()),
      document: draft("event.document", text()),
    }),
    "instalment-paid": ofType("instalment-paid", { id: titled("event.id", text()), amount: amount() }),
    "self-evaluated": ofType("self-evaluated", { year: titled("event.year", count()) }),
    "change-requested": ofType("change-requested", { what: draft("event.what", statement()) }),
    "change-decided": ofType("change-decided", {
      approved: titled("event.approved", z.boolean()),
      change: draft("event.change", count()),
      effectiveOn: draft("event.effectiveOn", date()),
    }),
    evaluated: ofType("evaluated", {
      stage: titled("event.stage", z.enum(["mid-term", "final"])),
      met: titled("event.met", z.boolean()),
    }),
    "rectification-ordered": ofType("rectification-ordered", { until: titled("event.until", date()) }),
    rectified: ofType("rectified", {}),
    recovered: ofType("recovered", { amount: amount(), id: draft("event.id", text()) }),
    accepted: ofType("accepted", {
      organiser: draft("event.organiser", text()),
      lessons: lessons(),
    }),
    closed: ofType("closed", { lessons: lessons() }),
    rejected: ofType("rejected", { grounds: grounds() }),
    withdrawn: ofType("withdrawn", { grounds: grounds() }),
  }) as const)();

export const pilotEventSchema = /* @__PURE__ */ (() => {
  const [first, ...others] = pilotEventTypes.map((type) => pilotEventSchemas[type]);
  return z.discriminatedUnion("type", [first as NonNullable<typeof first>, ...others]);
})();

export type EventOf<Type extends PilotEventType> = z.infer<(typeof pilotEventSchemas)[Type]>;
export type PilotEvent = { [Type in PilotEventType]: EventOf<Type> }[PilotEventType];
