import { canonicalText } from "../core/canonical-text.js";
import { bare } from "../core/own-data.js";
import type { PilotEvent } from "./event.js";
import type { PilotFacts } from "./state.js";

/** Where each text came first among the events of a pilot, and of those with a number the number, by the text without it. */
interface Places {
  count: number;
  readonly ofTexts: Map<string, number>;
  readonly ofUnnumbered: Map<string, { readonly place: number; readonly no: number }>;
}

/**
 * The events of a pilot, by which a repeated one is known. A state that goes on from another one adds to what that knows, and each knows
 * its own part of it, so that a long list is neither compared each with each nor written down anew for each state.
 */
export class KnownEvents {
  private readonly places: Places;
  private readonly count: number;

  private constructor(places: Places) {
    this.places = places;
    this.count = places.count;
  }

  static of(events: readonly object[]): KnownEvents {
    const places: Places = { count: 0, ofTexts: new Map(), ofUnnumbered: new Map() };
    for (const event of events) note(event as PilotEvent, places);
    return new KnownEvents(places);
  }

  /** The same and one more. `before`: the events these are, for where another state has gone on from the same one already. */
  and(event: PilotEvent, before: readonly object[]): KnownEvents {
    const { places } = this.places.count === this.count ? this : KnownEvents.of(before);
    note(event, places);
    return new KnownEvents(places);
  }

  /** Whether the very event is recorded; one without a number where nothing is open any more, whatever number it was given. */
  knows(event: PilotEvent, facts: PilotFacts): boolean {
    const text = canonicalText(event);
    const place = this.places.ofTexts.get(text);
    if (place !== undefined && place < this.count) return true;
    const numbered = this.places.ofUnnumbered.get(text);
    return numbered !== undefined && numbered.place < this.count && numbered.no <= doneOf(event, facts);
  }
}

function note(event: PilotEvent, places: Places): void {
  const place = places.count;
  places.count += 1;
  const text = canonicalText(event);
  places.ofTexts.set(text, place);
  const { no, unnumbered } = bare(withoutNumber(bare(event)));
  if (no === undefined) return;
  const without = canonicalText(unnumbered);
  if (!places.ofUnnumbered.has(without)) places.ofUnnumbered.set(without, { place, no });
}

function withoutNumber(event: PilotEvent): {
  readonly no?: number | undefined;
  readonly unnumbered?: object;
} {
  if (event.type === "objection-resolved") {
    const { objection: no, ...unnumbered } = event;
    return { no, unnumbered };
  }
  if (event.type === "change-decided") {
    const { change: no, ...unnumbered } = event;
    return { no, unnumbered };
  }
  return {};
}

/** How many matters of the kind that an event settles there have been, where all of them are settled. */
function doneOf({ type }: PilotEvent, { objections, changes }: PilotFacts): number {
  const settledOn =
    type === "objection-resolved"
      ? objections.map(({ resolvedOn }) => resolvedOn)
      : changes.map(({ decidedOn }) => decidedOn);
  return settledOn.includes(null) ? 0 : settledOn.length;
}
