/** Musts that are tried on many applications, for what none of them shows: one that always says the same, and one that never decides. */
import type { ApplicationDraft } from "../application/application.js";
import type { AssessmentOptions } from "../assessment/options.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { nm2024 } from "../guideline/nm-2024/edition.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { lookingAt } from "./looking-at.js";
import { findingsOf, outcomesOf, type Trials } from "./trials.js";
import { variationsOf } from "./variations.js";

/** The musts that pass, or fail, each of the applications and each with one fact changed. */
export function constantMusts(
  edition: Edition,
  options: AssessmentOptions,
  trials: Trials,
): readonly string[] {
  const said = outcomesOf(trials);
  return edition.rules
    .filter(({ id, force }) => {
      const [first, ...others] = said.get(id) ?? [];
      return force === "must" && others.length === 0 && (first === "pass" || first === "fail");
    })
    .filter((rule) => !canSay(rule, trials, edition, options, (after, before) => after !== before))
    .map(({ id }) => `${id} says “${[...(said.get(id) ?? [])].join()}” whatever is handed in`);
}

/** The musts that are asked and neither pass nor fail, nor are left to a person, whatever is handed in. */
export function idleMusts(edition: Edition, options: AssessmentOptions, trials: Trials): readonly string[] {
  const said = outcomesOf(trials);
  const open = openParameters(edition);
  const asks = new Map<string, Finding>();
  for (const finding of findingsOf(trials))
    if (finding.outcome === "needs-data") asks.set(finding.rule, finding);
  return edition.rules
    .filter(({ id, force }) => force === "must" && ![...(said.get(id) ?? [])].some(decides))
    .filter(({ id }) => {
      const missing = asks.get(id)?.missing ?? [];
      return asks.has(id) && !missing.some((field) => open.has(field));
    })
    .filter((rule) => !isOfOtherWords(rule, edition) && !canSay(rule, trials, edition, options, decides))
    .map(({ id }) => `${id} (asks for ${asks.get(id)?.missing.join(", ") || "nothing"})`);
}

const decides = (outcome: Outcome | undefined): boolean =>
  outcome === "pass" || outcome === "fail" || outcome === "needs-judgement";

/** A rule of the text of 2024 knows its words alone: where an edition has others, what they are worth is asked for, or left to a person. */
const isOfOtherWords = ({ id, check }: ApplicationRule, { words }: Edition): boolean =>
  words !== undefined && nm2024.rules.some((rule) => rule.id === id && rule.check === check);

/** What a figure that nobody gave leaves open is no fault of the rule: whoever gives it hears the answer. */
const openParameters = ({ parameters }: Edition): ReadonlySet<string> =>
  new Set(parameters.filter(({ value }) => value === null).map(({ id }) => `parameters.${id}`));

/** So many applications are changed for each of these few rules, fewer where they are many. */
const mostChanged = 6_000;

function canSay(
  rule: ApplicationRule,
  { wholes }: Trials,
  edition: Edition,
  options: AssessmentOptions,
  isMeant: (after: Outcome | undefined, before: Outcome | undefined) => boolean,
): boolean {
  let left = Math.max(mostChanged / edition.rules.length, 200);
  return wholes.slice(0, 6).some((whole: { readonly draft: ApplicationDraft }) => {
    const { draft, looked, says } = lookingAt(edition, rule, whole.draft, options);
    const before = says(draft);
    for (const varied of variationsOf(draft, looked, edition)) {
      left -= 1;
      if (left < 0) return false;
      if (isMeant(says(varied), before)) return true;
    }
    return false;
  });
}
