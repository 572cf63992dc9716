import { bare, ownOf } from "../../core/own-data.js";
import { type Condition, type ConditionName, isOwnCondition } from "../../edition/procedure.js";
import type { PilotEvent } from "../event.js";
import type { PilotFacts } from "../state.js";
import { closingConditions } from "./closing.js";
import type { Circumstance, ConditionOf, Fault } from "./condition.js";
import { moneyConditions } from "./money.js";
import { faultOfRequirement } from "./own.js";
import { performanceConditions } from "./performance.js";
import { publicityConditions } from "./publicity.js";

// Which condition goes with which event is the edition's to say; the table's test holds the two together.
const conditions = {
  ...publicityConditions,
  ...moneyConditions,
  ...performanceConditions,
  ...closingConditions,
} satisfies Readonly<Record<ConditionName, ConditionOf<never>>> as unknown as Readonly<
  Record<ConditionName, ConditionOf>
>;

/** What a condition finds wrong with an event; what the facts alone say comes first. */
export function faultOf(
  condition: Condition,
  facts: PilotFacts,
  event: PilotEvent,
  circumstance: Omit<Circumstance, "words">,
): Fault | undefined {
  if (isOwnCondition(condition)) return faultOfRequirement(condition.holds, event, circumstance);
  const words = ownOf(condition, "words") ?? [];
  const { ofFacts, ofEvent } = bare(conditions[condition.condition]);
  return ofFacts?.(facts) ?? ofEvent?.(facts, event as never, { ...circumstance, words });
}
