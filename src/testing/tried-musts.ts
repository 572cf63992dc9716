/** Musts that are tried on many applications, for what none of them shows: one that always says the same. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import { assessApplication } from "../assessment/assess-application.js";
import type { AssessmentOptions } from "../assessment/options.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { aRoster, soundApplication } from "../guideline/nm-2024/sound-application.js";
import { applicationDraft } from "./arbitraries.js";
import { lookingAt } from "./looking-at.js";
import { variationsOf } from "./variations.js";

/** The same for everybody, so that a law that is broken is broken again. */
const samplesOf = (edition: Edition): readonly ApplicationDraft[] => [
  {},
  soundApplication(edition, "evaluation", aRoster(edition, 0)),
  ...fc.sample(applicationDraft({ edition }), { numRuns: 40, seed: 20_240_601 }),
];

/** The musts that pass, or fail, each of the applications and each with one fact changed. */
export function constantMusts(edition: Edition, options: AssessmentOptions): readonly string[] {
  const samples = samplesOf(edition);
  const said = new Map<string, Set<string>>();
  for (const draft of samples)
    for (const { rule, outcome } of assessApplication(draft, options).findings)
      said.set(rule, (said.get(rule) ?? new Set()).add(outcome));
  return edition.rules
    .filter(({ id, force }) => {
      const [first, ...others] = said.get(id) ?? [];
      return force === "must" && others.length === 0 && (first === "pass" || first === "fail");
    })
    .filter((rule) => !canChange(rule, samples.slice(0, 6), edition, options))
    .map(({ id }) => id);
}

function canChange(
  rule: ApplicationRule,
  samples: readonly ApplicationDraft[],
  edition: Edition,
  options: AssessmentOptions,
): boolean {
  return samples.some((sample) => {
    const { draft, looked, says } = lookingAt(edition, rule, sample, options);
    const before = says(draft);
    for (const varied of variationsOf(draft, looked, edition)) if (says(varied) !== before) return true;
    return false;
  });
}
