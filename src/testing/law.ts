/** 定律. What a law is, and what it says where it is broken. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import type { Assessment } from "../assessment/assessment.js";
import type { AssessmentOptions } from "../assessment/options.js";
import type { IsoDate } from "../core/date.js";
import type { Edition } from "../edition/edition.js";
import type { Stage } from "../kernel/rule.js";
import type { Asker, Trials } from "./trials.js";

/** A property that any edition should keep: `fc.assert(law.property)` in a test of its name. */
export interface Law {
  readonly name: string;
  /** Where it does not hold, it throws an error that names the rule, the duty or the sentence, says what it did, and what it must do. */
  readonly property: fc.IPropertyWithHooks<[unknown]>;
}

/** The options of `laws`. */
export interface LawsOptions {
  /** An application that keeps every must but those that a person judges: that it passes is a law, and the rules are tried on it as well. */
  readonly application?: ApplicationDraft;
  /** The day on which it is assessed. */
  readonly asOf?: IsoDate;
  /** How far the procedure has come then; `application` unless given. */
  readonly stage?: Stage;
}

/** What laws are tried with. */
export interface Tried {
  readonly edition: Edition;
  readonly options: AssessmentOptions;
  readonly drafts: fc.Arbitrary<ApplicationDraft>;
  readonly assess: (draft: unknown) => Assessment;
  readonly asker: Asker;
  /** Made when they are first asked for: they are the same for every law, and for every run of it. */
  readonly trials: () => Trials;
  readonly sound: LawsOptions;
}

/** A law that every value of an arbitrary shows: `faultsOf` says what breaks it, sentence by sentence. */
export const law = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  faultsOf: (value: T) => readonly string[],
): Law => ({
  name,
  property: fc.property(arbitrary, (value) => {
    holdsUnless(faultsOf(value));
  }) as unknown as Law["property"],
});

/** A law on which chance has no bearing: looked at once, however often it is run. */
export function lawOnce(name: string, faults: () => readonly string[]): Law {
  const known = once(faults);
  return law(name, fc.constant(null), () => known());
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Of many faults the first say what there is to mend. */
const mostTold = 10;

function holdsUnless(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > mostTold ? [`and ${faults.length - mostTold} more`] : [];
  throw new Error([...faults.slice(0, mostTold), ...more].join("; "));
}
