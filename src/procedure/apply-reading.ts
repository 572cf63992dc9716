import { hasErrors, type Issue, type Path, type Values } from "../core/issue.js";
import { snapshot, valuesBeyond } from "../core/snapshot.js";
import type { NamedEdition } from "../edition/named-edition.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import type { PilotEvent } from "./event.js";
import type { EventForms } from "./event-forms.js";
import type { EventResult } from "./event-result.js";
import { step } from "./fold.js";
import { eventLimits } from "./limits.js";
import { numbered } from "./numbered.js";
import { historyOf } from "./own-event.js";
import { type EventReading, readEvent } from "./read-state.js";
import {
  type RefusalReason,
  reasonOfFault,
  reasonOfForm,
  reasonOfIssue,
  refuse,
  type Situation,
} from "./refusal.js";
import type { Resumed } from "./resume-pilot.js";
import type { PilotFacts, PilotState } from "./state.js";

const error = /* @__PURE__ */ errorOf("procedureRequest");
const warning = /* @__PURE__ */ warningOf("procedureRequest");
const below = /* @__PURE__ */ belowIn("procedureRequest");

/** An event as it came: it may be anything. */
export function readAny(event: unknown, forms?: EventForms): EventReading {
  const copy = snapshot(event, eventLimits);
  return copy.ok
    ? readEvent(copy.value, forms)
    : { event: undefined, edition: undefined, on: undefined, type: "", issues: copy.issues };
}

/** What comes of an event: as it is recorded, and the facts after it, with nothing recorded where it was before; or a refusal. */
export type Application =
  | {
      readonly ok: true;
      readonly recorded: PilotEvent | undefined;
      readonly facts: PilotFacts;
      readonly issues: readonly Issue[];
    }
  | Omit<Extract<EventResult, { readonly ok: false }>, "kind" | keyof NamedEdition>;

export function applyReading(pilot: Resumed, reading: EventReading): Application {
  const { state, terms, procedure, calendar, known, limits } = pilot;
  const { event: read, edition, on, type } = reading;
  const errors = reading.issues.filter((one) => hasErrors([one]));
  const issues = reading.issues.filter((one) => !hasErrors([one])).map((one) => below(["event"], one));
  const situation: Situation = { event: type, on, facts: state, pilot };
  const refused = (...reasons: readonly RefusalReason[]): Application => {
    return { ok: false, refusal: refuse(situation, reasons), issues };
  };
  if (read === undefined) return refused(...errors.map((one) => reasonOfForm(pilot, type, one)));
  if (edition !== undefined && edition !== state.edition) {
    return refused(reasonOf("another-edition", ["event", "edition"], { edition: state.edition }));
  }
  const { opening, events } = state;
  const facts = factsIn(state);
  const event = numbered(read, state);
  if (known.knows(event, facts)) {
    const repeat = warning("repeated-event", ["event"], { event: type, on: event.on });
    return { ok: true, recorded: undefined, facts, issues: [...issues, repeat] };
  }
  if (events.length >= limits.entries) {
    return refused(reasonOf("too-many-events", ["event"], valuesBeyond(limits, "entries", events.length)));
  }
  const next = step(procedure, { opening, terms }, facts, event, {
    calendar,
    isRecheck: false,
    history: historyOf(events),
  });
  return next.ok
    ? { ok: true, recorded: event, facts: next.facts, issues }
    : refused(...next.faults.map((one) => reasonOfFault(one, pilot.figures)));
}

/** What the events of a pilot amount to, without what it began with. */
function factsIn(state: PilotState): PilotFacts {
  const { kind: _, edition, editionDigest, opening, terms, events, issues, ...facts } = state;
  return facts;
}

/** What no row of the table is needed for. */
const reasonOf = (code: string, path: Path, values: Values): RefusalReason =>
  reasonOfIssue(error(code, path, values));
