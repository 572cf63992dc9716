import * as fc from "fast-check";
import { addDays } from "../core/date.js";
import { ownOf } from "../core/own-data.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import type { JsonSchema } from "../json-schema.js";
import { allowedEvents } from "../procedure/allowed-events.js";
import { applyEvent } from "../procedure/apply-event.js";
import type { PilotEvent } from "../procedure/event.js";
import type { OwnPilotEvent } from "../procedure/own-event.js";
import { startPilot } from "../procedure/start-pilot.js";
import { jsonSchema } from "../schemas.js";
import { ofSchema } from "./of-schema.js";

/** The options of `eventHistory`. */
export interface EventHistoryOptions {
  /** At most so many events; 12 unless given. */
  readonly maxLength?: number;
}

type AnyEvent = PilotEvent | OwnPilotEvent;

/** The least time between two events is none, the most is a season. */
const mostDays = 90;

const firstDay = "2024-08-01";

/**
 * 办理经过. What happens to a pilot, event after event, each some days after the one before. Most could happen when they do; among them are
 * some that the procedure refuses, because they come too early, or say what cannot be. An edition without a procedure has no history: `[]`.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { nm2024, replayEvents } from "digital-pilot-rules";
 * import { eventHistory } from "digital-pilot-rules/testing";
 *
 * const histories = fc.sample(eventHistory(nm2024), { numRuns: 5, seed: 1 });
 * histories.every((events) => replayEvents(events, { edition: nm2024 }).kind === "procedure"); //=> true
 * ```
 */
export function eventHistory(
  edition: Edition,
  options?: EventHistoryOptions,
): fc.Arbitrary<readonly (PilotEvent | OwnPilotEvent)[]> {
  const { maxLength } = readOptions(options, ["maxLength"]).given;
  const most = Number.isSafeInteger(maxLength) && (maxLength as number) >= 0 ? (maxLength as number) : 12;
  const forms = isEdition(edition) && ownOf(edition, "procedure") !== undefined ? formsOf(edition) : [];
  if (forms.length === 0) return fc.constant([]);
  const step = fc.record({
    days: fc.integer({ min: 0, max: mostDays }),
    choice: fc.nat(),
    isOutOfTurn: fc.integer({ min: 0, max: 6 }).map((one) => one === 6),
    fields: fc.record(Object.fromEntries(forms.map(([type, form]) => [type, form]))),
  });
  return fc.array(step, { maxLength: most }).map((steps) => {
    let state = startPilot({ edition });
    let on = firstDay;
    return steps.map(({ days, choice, isOutOfTurn, fields }) => {
      on = addDays(on, days);
      const { events: allowed } = allowedEvents(state, { edition, on });
      const types = isOutOfTurn || allowed.length === 0 ? forms.map(([type]) => type) : allowed;
      const type = types[choice % types.length] as string;
      const event = timely({ ...(fields[type] as object), type, on }, on);
      const result = applyEvent(state, event, { edition });
      if (result.ok) state = result.state;
      return event;
    });
  });
}

/** Each kind of event, with what it can say. */
function formsOf(edition: Edition): readonly (readonly [string, fc.Arbitrary<unknown>])[] {
  const schema = jsonSchema("pilotEvent", { edition, annotations: true });
  if (!schema.ok) return [];
  const forms = (schema.value.oneOf ?? schema.value.anyOf ?? []) as readonly JsonSchema[];
  return forms.map((form) => {
    const { type } = form.properties as { readonly type: { readonly const: string } };
    return [type.const, ofSchema(form, schema.value)];
  });
}

/** Days that an event names lie about it, as those of a publicity do; the edition is not another one. */
function timely(event: Readonly<Record<string, unknown>>, on: string): AnyEvent {
  const near: Readonly<Record<string, string>> = {
    from: addDays(on, -12),
    to: on,
    until: addDays(on, 60),
    effectiveOn: on,
  };
  const { edition: _, ...rest } = event;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, Object.hasOwn(near, key) ? near[key] : value]),
  ) as unknown as AnyEvent;
}
