import type { Issue } from "../core/issue.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { Refusal } from "./refusal.js";
import type { PilotState } from "./state.js";

/** What came of an event: a new state, or a refusal. */
export type EventResult =
  | (NamedEdition & {
      /** What this is. */
      readonly kind: "event-result";
      readonly ok: true;
      /** The state after the event. */
      readonly state: PilotState;
      /** The very event had been applied before, and nothing has changed. */
      readonly repeated: boolean;
      /** Warnings: a repeated event, a field or an option nobody knows. */
      readonly issues: readonly Issue[];
    })
  | (NamedEdition & {
      /** What this is. */
      readonly kind: "event-result";
      readonly ok: false;
      /** Why the event was not applied, and what could happen instead. */
      readonly refusal: Refusal;
      /** What is wrong with the options: an option nobody knows is a warning, options that are none are an error. */
      readonly issues: readonly Issue[];
    });
