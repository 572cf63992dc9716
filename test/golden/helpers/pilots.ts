/** The way of a pilot that meets everything, up to the step named. */
import type { EventResult, PilotOpening, PilotState, Replay } from "../../../src/index.js";
import { api } from "./library.js";
import { issueLines, refusalLine, sentences, stateLines } from "./lines.js";
import { wholeOf } from "./plain.js";

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

export type Step = keyof typeof way;

export const steps = Object.keys(way) as readonly Step[];

export const stepsTo = (last: Step): readonly object[] =>
  steps.slice(0, steps.indexOf(last) + 1).map((name) => way[name]);

export const pilotAt = (last: Step, opening: PilotOpening = {}, edition = api.nm2024): PilotState =>
  api.replayEvents(stepsTo(last), { edition, opening }).state;

/** What became of an event: the phase it leads to, or every reason against it, in both languages. */
export function eventLines(result: EventResult) {
  if (!result.ok) {
    return { refused: refusalLine(result.refusal), said: sentences([result.refusal]) };
  }
  const { phase, asOf, paid, recovered } = result.state;
  return {
    applied: `${phase} on ${asOf}, paid ${paid}, recovered ${recovered}${result.repeated ? ", repeated" : ""}`,
    whole: wholeOf(result),
    ...(result.issues.length > 0 && { issues: issueLines(result.issues), said: sentences(result.issues) }),
  };
}

export const replayLines = (replay: Replay) => ({
  state: stateLines(replay.state),
  refusals: replay.refusals.map(refusalLine),
  issues: issueLines(replay.issues),
  said: sentences([...replay.refusals, ...replay.issues, ...replay.state.issues]),
  whole: wholeOf(replay),
});
