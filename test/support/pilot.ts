import {
  applyEvent,
  nm2024,
  type PilotOpening,
  type PilotState,
  replayEvents,
  withParameters,
} from "../../src/index.js";

/** The way of a pilot that meets everything, up to the step named. */
const way = {
  submitted: { type: "submitted", on: "2024-08-12" },
  reviewed: { type: "reviewed", on: "2024-08-30", shortlisted: true, advice: "请补充分阶段任务。" },
  revised: { type: "revised", on: "2024-09-02" },
  publicised: { type: "publicised", on: "2024-09-03", from: "2024-09-03", to: "2024-09-09" },
  approved: { type: "approved", on: "2024-09-10", award: "40000000" },
  paid: { type: "instalment-paid", on: "2024-09-20", id: "第一期", amount: "16000000" },
  "mid-term": { type: "evaluated", on: "2025-09-20", stage: "mid-term", met: true },
  final: { type: "evaluated", on: "2026-09-20", stage: "final", met: true },
  accepted: { type: "accepted", on: "2026-10-10" },
  closed: { type: "closed", on: "2026-11-01", lessons: "平台建设、数字化改造等经验。" },
} as const;

/** Self-evaluations by the years of the pilot, not of the calendar. */
export const byPilotYears = withParameters(nm2024, { "self-evaluation-year": "pilot-years" });

export type Step = keyof typeof way;

export const stepsTo = (last: Step): readonly object[] => {
  const names = Object.keys(way) as Step[];
  return names.slice(0, names.indexOf(last) + 1).map((name) => way[name]);
};

export const pilotAt = (last: Step, opening: PilotOpening = {}, edition = nm2024): PilotState =>
  replayEvents(stepsTo(last), { edition, opening }).state;

/** The state after events that must all be allowed. */
export const following = (state: PilotState, ...events: readonly object[]): PilotState =>
  events.reduce<PilotState>((current, event) => {
    const result = applyEvent(current, event, { edition: nm2024 });
    if (!result.ok) throw new Error(`${JSON.stringify(event)}: ${result.refusal.code}`);
    return result.state;
  }, state);

export const refusalOf = (state: PilotState, event: unknown, options = {}) => {
  const result = applyEvent(state, event, { edition: nm2024, ...options });
  if (result.ok) throw new Error(`allowed: ${JSON.stringify(event)}`);
  return result.refusal;
};
