import { pilotEventTypes } from "../../edition/procedure.js";
import type { AllowedEvents } from "../../procedure/allowed-events.js";
import type { Duties, Duty } from "../../procedure/duties-of.js";
import type { EventResult } from "../../procedure/event-result.js";
import type { Refusal } from "../../procedure/refusal.js";
import type { Replay } from "../../procedure/replay-events.js";
import type { PilotState } from "../../procedure/state.js";
import { first } from "../render.js";
import { messageIn } from "../texts.js";
import { only } from "./application.js";
import { issueMessage } from "./issue.js";
import { quoted } from "./quoted.js";
import type { Report, Section } from "./report.js";
import { hasErrors, listOf, type Voice } from "./voice.js";

/** The first reason, where the text has it, what could happen now, and the further reasons. */
export function reportRefusal(refusal: Refusal, general: Voice): Report {
  const voice = general.ofEvent(refusal.event);
  const reasons = listOf(refusal.reasons).slice(1) as Refusal["reasons"];
  return {
    headline: refusalSentence(refusal, voice),
    sections: [{ title: voice.heading("refused"), lines: reasons.map((one) => reasonSentence(one, voice)) }],
  };
}

function refusalSentence(refusal: Refusal, voice: Voice): string {
  const { allowed } = refusal;
  const { texts } = voice;
  const list = first(allowed.map(voice.word), texts);
  const now = texts.locale === "en" ? ` Possible now: ${list}.` : `现在可以：${list}。`;
  return `${reasonSentence(refusal, voice)}${allowed.length === 0 ? "" : now}`;
}

/** One of the things that stand against an event. */
export function reasonSentence(reason: Refusal["reasons"][number], voice: Voice): string {
  const { code, values, field, clause } = reason;
  const { texts, naming } = voice;
  const isOurs = messageIn(texts, "refusals", code) !== undefined;
  const sentence = isOurs
    ? voice.say("refusals", code, values, field)
    : voice.named(voice.field(field), issueMessage(reason, texts, naming));
  if (clause === "") return sentence;
  const phrase = quoted(reason.phrase, listOf(reason.changed) as NonNullable<typeof reason.changed>, voice);
  return withCitation(sentence, texts.locale === "en" ? ` (${clause} ${phrase})` : `（${clause} ${phrase}）`);
}

/** The citation stands before the full stop. */
const withCitation = (sentence: string, cited: string): string =>
  sentence.replace(/([.。]?)$/, (stop) => `${cited}${stop}`);

export const reportDuty = ({ code, values, missing }: Duty, voice: Voice): Report =>
  only(voice.say("duties", code, { ...values, missing: missing.join(", ") }));

export function reportDuties({ duties, issues }: Duties, voice: Voice): Report {
  const done = duties.filter(({ status }) => status === "done").length;
  const overdue = duties.filter(({ status }) => status === "overdue").length;
  return {
    headline: voice.tell(listCode("duties", duties, issues), {
      open: duties.length - done,
      overdue,
      done,
    }),
    sections: [dutiesOf(duties, voice), voice.section("issues", issues)],
  };
}

/** An empty list says that there is nothing only where it could be made. */
function listCode<List extends "duties" | "allowed-events">(
  list: List,
  entries: readonly unknown[],
  issues: unknown,
) {
  if (entries.length > 0) return list;
  return hasErrors(issues) ? (`${list}-refused` as const) : (`${list}-none` as const);
}

const dutiesOf = (duties: readonly Duty[], voice: Voice): Section => ({
  title: voice.heading("duties"),
  lines: duties.map((duty) => reportDuty(duty, voice).headline),
  table: {
    head: (["duty", "who", "status", "last-day", "clause", "explanation"] as const).map((code) =>
      voice.heading(code),
    ),
    rows: duties.map((duty) => [
      voice.tell("duty-name", { ...duty.values, duty: duty.duty }),
      voice.word(duty.who),
      voice.word(duty.status),
      duty.due ?? "",
      duty.clause,
      reportDuty(duty, voice).headline,
    ]),
  },
});

export const reportAllowed = ({ events, issues }: AllowedEvents, voice: Voice): Report => ({
  headline: voice.tell(listCode("allowed-events", events, issues), {
    events: events.join(", "),
  }),
  sections: [voice.section("issues", issues)],
});

export const reportState = (state: PilotState, voice: Voice): Report => ({
  headline: stateSentence(state, voice),
  sections: [voice.section("issues", state.issues)],
});

const isBuiltIn = (type: string): boolean => pilotEventTypes.some((one) => one === type);

function stateSentence(
  { phase, events, asOf, award, paid, recovered, issues }: PilotState,
  voice: Voice,
): string {
  // What events of an edition's own have paid is not summed, so that nothing is said of payments before there is a built-in one.
  const isUnknown =
    paid === "0" && (listOf(events) as PilotState["events"]).some(({ type }) => !isBuiltIn(type));
  const money = isUnknown ? {} : { paid, recovered };
  const figures = { phase, count: events.length, asOf, award, ...money };
  return voice.tell(hasErrors(issues) ? "pilot-not-begun" : "pilot-state", figures);
}

export function reportReplay({ state, refusals, issues }: Replay, voice: Voice): Report {
  const refused = refusals.map((refusal) =>
    voice.tell("refusal", {
      no: (refusal.index ?? 0) + 1,
      event: refusal.event,
      reason: reasonSentence(refusal, voice.ofEvent(refusal.event)),
    }),
  );
  return {
    headline: voice.tell("procedure", {
      refused: refusals.length,
      state: stateSentence(state, voice),
    }),
    sections: [{ title: voice.heading("refused"), lines: refused }, voice.section("issues", listOf(issues))],
  };
}

export function reportEvent(result: EventResult, voice: Voice): Report {
  if (!result.ok) return reportRefusal(result.refusal, voice);
  const { state, repeated, issues } = result;
  return {
    headline: voice.tell(repeated ? "repeated" : "applied", { state: stateSentence(state, voice) }),
    sections: [voice.section("issues", issues)],
  };
}
