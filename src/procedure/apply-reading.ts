import { canonicalText } from "../core/canonical-text.js";
import { hasErrors, type Path, type Values } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import type { EventForms } from "./event-forms.js";
import type { EventResult } from "./event-result.js";
import { step } from "./fold.js";
import { eventLimits, mostEvents } from "./limits.js";
import { isKnownText, numbered } from "./numbered.js";
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

/** The one text of each event, by which a repeated one is known. */
export const textsOf = (events: readonly object[]): Set<string> => new Set(events.map(textOf));

/** Written once of an event in a state of the library's own: it is frozen, and goes from each state into the next. */
function textOf(event: object): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const text = canonicalText(event);
  if (Object.isFrozen(event)) texts.set(event, text);
  return text;
}

const texts = new WeakMap<object, string>();

/** `known`: the texts of the events of the pilot. */
export function applyReading(pilot: Resumed, reading: EventReading, known: ReadonlySet<string>): EventResult {
  const { state, terms, procedure, calendar } = pilot;
  const { event: read, edition, on, type } = reading;
  const errors = reading.issues.filter((one) => hasErrors([one]));
  const issues = reading.issues.filter((one) => !hasErrors([one])).map((one) => below(["event"], one));
  const situation: Situation = { event: type, on, facts: state, pilot };
  const refused = (...reasons: readonly RefusalReason[]): EventResult => {
    return { kind: "event-result", ok: false, refusal: refuse(situation, reasons), issues };
  };
  if (read === undefined) return refused(...errors.map((one) => reasonOfForm(pilot, type, one)));
  if (edition !== undefined && edition !== state.edition) {
    return refused(reasonOf("another-edition", ["event", "edition"], { edition: state.edition }));
  }
  const event = numbered(read, state);
  if (isKnownText(event, state, known)) {
    const repeat = warning("repeated-event", ["event"], { event: type, on: event.on });
    return { kind: "event-result", ok: true, state, repeated: true, issues: [...issues, repeat] };
  }
  if (state.events.length >= mostEvents) {
    return refused(reasonOf("too-many-events", ["event"], { most: `${mostEvents}` }));
  }
  const { kind, edition: id, opening, terms: given, events, issues: ofOpening, ...facts } = state;
  const next = step(procedure, { opening, terms }, facts, event, {
    calendar,
    isRecheck: false,
    history: historyOf(events),
  });
  if (!next.ok) return refused(...next.faults.map((one) => reasonOfFault(one, pilot.figures)));
  const after = { kind, edition: id, opening, terms: given, events: [...events, event], ...next.facts };
  return { kind: "event-result", ok: true, state: { ...after, issues: ofOpening }, repeated: false, issues };
}

/** What no row of the table is needed for. */
const reasonOf = (code: string, path: Path, values: Values): RefusalReason =>
  reasonOfIssue(error(code, path, values));
