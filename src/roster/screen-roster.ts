import type { WithEdition } from "../input/options.js";
import { errorOf } from "../vocabulary/issues.js";
import { type RosterOptions, readRosterOptions, rosterOptionNames } from "./options.js";
import type { Screening } from "./screening.js";
import {
  brokenOff,
  type RosterProgress,
  type RosterScreening,
  type Session,
  screeningOf,
} from "./session.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");

/**
 * Screens a roster of any size in one pass: every record by every rule of the edition about a single enterprise, with
 * the same answers that `readApplication` and `assessApplication` would give. Beside the findings it keeps only
 * the credit codes, about thirty bytes each. The roster may be any value: what cannot be read is an issue.
 *
 * A record is read like any untrusted data, with one difference: a property of a plain object that is computed (by a
 * getter, or by a proxy that throws nothing) counts with the value it has when it is read.
 *
 * @example
 * ```ts
 * import { nm2024, screenRoster } from "digital-pilot-rules";
 *
 * const records = [{ name: "甲厂", chainId: "rare-earth", scale: "above", transform: false }];
 * const { summary, findings } = screenRoster(records, { edition: nm2024, chains: ["rare-earth"] });
 * [summary.records, summary.fail]; //=> [1, 1]
 * findings[0]?.findings.find(({ outcome }) => outcome === "fail")?.rule; //=> "3.2#above-scale-all"
 * ```
 */
export function screenRoster(records: Iterable<unknown>, options: RosterOptions): RosterScreening;
export function screenRoster<Given>(records: unknown, options: WithEdition<Given>): RosterScreening;
export function screenRoster(enterprises: unknown, options: unknown): RosterScreening {
  const session = screeningOf(readRosterOptions(options));
  addRoster(session, enterprises);
  return session.finish();
}

/** Takes a whole roster; if the source throws, that is an issue of the screening. */
export function addRoster(session: Session<unknown>, enterprises: unknown): void {
  const { screening } = session;
  if (!isRoster(session, enterprises)) return;
  try {
    addAll(screening, enterprises);
  } catch {
    session.fault(brokenOff(screening.tally.records));
  }
}

/** A function of its own, so that engines compile the loop by itself. */
function addAll(screening: Screening, enterprises: Iterable<unknown>): void {
  for (const record of enterprises) screening.add(record);
}

export interface RosterStepsOptions extends RosterOptions {
  /** After how many records to yield: 10,000 unless given. */
  readonly every?: number;
}

/**
 * The same in steps: yields how far it has come after every so many records, so that a page can show it, answer its
 * user in between, and stop by `return()`. The screening is the value of the last step.
 *
 * @example
 * ```ts
 * import { nm2024, screenRosterSteps } from "digital-pilot-rules";
 *
 * const steps = screenRosterSteps([{}, {}, {}], { edition: nm2024, chains: ["rare-earth"], every: 2 });
 * steps.next(); //=> { done: false, value: { records: 2, bytes: 0 } }
 * steps.next().done; //=> true
 * ```
 */
export function screenRosterSteps(
  records: Iterable<unknown>,
  options: RosterStepsOptions,
): Generator<RosterProgress, RosterScreening, void>;
export function screenRosterSteps<Given>(
  records: unknown,
  options: WithEdition<Given>,
): Generator<RosterProgress, RosterScreening, void>;
export function* screenRosterSteps(
  enterprises: unknown,
  options: unknown,
): Generator<RosterProgress, RosterScreening, void> {
  const reading = readRosterOptions(options, [...rosterOptionNames, "every"]);
  const { every = ordinaryStep } = reading.given;
  const step = isStep(every) ? every : ordinaryStep;
  const session = screeningOf(reading);
  const { screening } = session;
  if (!isStep(every)) session.refuse(error("not-a-limit", ["every"]));
  if (!isRoster(session, enterprises)) return session.finish();
  try {
    for (const record of enterprises) {
      screening.add(record);
      if (screening.tally.records % step === 0) yield session.progress();
    }
  } catch {
    session.fault(brokenOff(screening.tally.records));
  }
  return session.finish();
}

const ordinaryStep = 10_000;

const isStep = (every: unknown): every is number =>
  typeof every === "number" && Number.isInteger(every) && every > 0;

/** A text can be iterated too, letter by letter, but is not a list of records. */
export function isRoster(session: Session<unknown>, enterprises: unknown): enterprises is Iterable<unknown> {
  if (!session.usable) return false;
  try {
    if (
      typeof (enterprises as Iterable<unknown>)[Symbol.iterator] === "function" &&
      typeof enterprises !== "string"
    )
      return true;
  } catch {
    // The value throws when it is examined, so it is not a list.
  }
  session.fault(error("wrong-type", ["enterprises"], { expected: "a-list" }));
  return false;
}
