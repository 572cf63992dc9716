import {
  applyEvent,
  dutiesOf,
  explain,
  type Locale,
  nm2024,
  type PilotEvent,
  type PilotOpening,
  type PilotState,
  replayEvents,
} from "digital-pilot-rules";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { EventStore, History } from "./events.ts";
import { isRecord, localeOf } from "./request.ts";

const edition = nm2024;
const stateOf = ({ opening, events }: History) => replayEvents(events, { edition, opening }).state;

const shown = (state: PilotState, locale: Locale) => ({
  phase: state.phase,
  events: state.events.length,
  says: explain(state, locale, { brief: true }),
});

// #region record
/** Applies an event to what the stored ones amount to; of two clerks at once the second is judged by what the first did. */
async function record(store: EventStore, id: string, event: PilotEvent) {
  for (;;) {
    const history = await store.history(id);
    if (history === undefined) return undefined;
    const result = applyEvent(stateOf(history), event, { edition });
    if (!result.ok || result.repeated) return result;
    if (await store.append(id, history.events.length + 1, event)) return result;
  }
}
// #endregion record

type OfPilot = { Params: { id: string } };
const unknown = { error: "no such pilot: PUT /pilots/ID opens one" };
const notRecord = { error: "a record is expected" };

/** PUT opens a pilot, POST records an event or says why not, GET replays what is stored. */
export function pilotRoutes(service: FastifyInstance, store: EventStore): void {
  service.put<OfPilot>("/pilots/:id", async (request, reply) => {
    if (!isRecord(request.body)) return reply.code(400).send(notRecord);
    const opening = request.body as unknown as PilotOpening;
    const { state, issues } = replayEvents([], { edition, opening });
    const errors = issues.filter(({ severity }) => severity === "error");
    if (errors.length > 0)
      return reply.code(422).send({ issues: errors.map((issue) => explain(issue, localeOf(request))) });
    const isNew = await store.open(request.params.id, opening);
    return reply
      .code(isNew ? 201 : 409)
      .send(isNew ? shown(state, localeOf(request)) : { error: "there is such a pilot" });
  });
  service.post<OfPilot>("/pilots/:id/events", async (request, reply) => {
    if (!isRecord(request.body)) return reply.code(400).send(notRecord);
    const result = await record(store, request.params.id, request.body as unknown as PilotEvent);
    if (result === undefined) return reply.code(404).send(unknown);
    const locale = localeOf(request);
    if (result.ok) return { ...shown(result.state, locale), repeated: result.repeated === true };
    return reply.code(422).send({
      refusal: explain(result.refusal, locale),
      clause: result.refusal.clause,
      issues: result.issues.map((issue) => explain(issue, locale)),
    });
  });
  service.get<OfPilot & { Querystring: { asOf?: string } }>("/pilots/:id", async (request, reply) => {
    const history = await store.history(request.params.id);
    return history === undefined ? reply.code(404).send(unknown) : standing(history, request);
  });
}

/** The state, and what is due where the caller says of which day. */
function standing(history: History, request: FastifyRequest<{ Querystring: { asOf?: string } }>) {
  const state = stateOf(history);
  const { asOf } = request.query;
  const locale = localeOf(request);
  return {
    ...shown(state, locale),
    ...(asOf !== undefined && {
      duties: dutiesOf(state, { edition, asOf }).duties.map((duty) => explain(duty, locale)),
    }),
  };
}
