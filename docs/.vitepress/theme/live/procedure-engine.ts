/** A pilot walked event by event, by the public functions of the library alone. */
import {
  allowedEvents,
  applyEvent,
  dutiesOf,
  nm2024,
  type PilotState,
  startPilot,
} from "digital-pilot-rules";
import { type Explain, withoutHead } from "./engine.ts";
import type { Json } from "./form.ts";

export interface ProcedureState {
  readonly events: readonly Json[];
  readonly asOf: string;
}
export interface DutySaid {
  readonly clause: string;
  readonly status: string;
  readonly isDated: boolean;
  readonly says: string;
}
export interface ProcedureAnswers {
  readonly says: string;
  /** What is accepted of the events; what is not is left out. */
  readonly kept: readonly Json[];
  readonly allowed: readonly string[];
  readonly duties: readonly DutySaid[];
}

const edition = nm2024;
export const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };

function walked(events: readonly Json[]): { state: PilotState; kept: readonly Json[] } {
  let state = startPilot({ edition, opening });
  const kept: Json[] = [];
  for (const event of events) {
    const result = applyEvent(state, event as never, { edition });
    if (!result.ok) continue;
    state = result.state;
    kept.push(event);
  }
  return { state, kept };
}

function answersTo({ events, asOf }: ProcedureState, explain: Explain): ProcedureAnswers {
  const { state, kept } = walked(events);
  return {
    says: explain(state, { brief: true }),
    kept,
    allowed: [...allowedEvents(state, { edition }).events],
    duties: dutiesOf(state, { edition, asOf }).duties.map((duty) => ({
      clause: duty.clause,
      status: duty.status,
      isDated: duty.due !== null,
      says: withoutHead(explain(duty)),
    })),
  };
}

/** Why an event cannot follow these; nothing where it can. */
function refusalOf(events: readonly Json[], event: Json, explain: Explain): string {
  const result = applyEvent(walked(events).state, event as never, { edition });
  if (result.ok) return "";
  return [explain(result.refusal), ...result.issues.map((issue) => explain(issue))]
    .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
    .join(" ");
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: ProcedureState) => answersTo(state, explain),
  refusalOf: (events: readonly Json[], event: Json) => refusalOf(events, event, explain),
});
