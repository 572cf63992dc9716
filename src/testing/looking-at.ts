import type { ApplicationDraft } from "../application/application.js";
import { type AssessmentOptions, readAssessmentOptions } from "../assessment/options.js";
import { prepare } from "../assessment/prepare.js";
import { wholeLists } from "../assessment/reads.js";
import { askAll } from "../assessment/standing.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Looked } from "./variations.js";

/** A rule by itself: what it looks at in an application, and what it says of another one. */
interface Looking {
  /** The application as it was read. */
  readonly draft: ApplicationDraft;
  readonly looked: Looked;
  readonly fails: (draft: ApplicationDraft) => boolean;
  readonly says: (draft: ApplicationDraft) => Outcome | undefined;
}

export function lookingAt(
  edition: Edition,
  rule: ApplicationRule,
  draft: ApplicationDraft,
  options: Omit<AssessmentOptions, "edition">,
): Looking {
  const { terms } = readAssessmentOptions({ edition, ...options });
  const alone = { ...edition, rules: [rule] };
  const ask = (one: ApplicationDraft) => {
    const prepared = prepare(one, edition, terms);
    const [asked] = askAll(alone, { ...prepared, limits: terms.limits }).asked;
    return { application: prepared.application, asked };
  };
  const { application, asked } = ask(draft);
  const figures = edition.parameters
    .filter(({ id }) => rule.parameters?.includes(id) === true)
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return {
    draft: JSON.parse(JSON.stringify(application)) as ApplicationDraft,
    looked: { reads: wholeLists(asked?.reads ?? new Set()), figures },
    says: (one) => ask(one).asked?.finding.outcome,
    fails: (one) => ask(one).asked?.finding.outcome === "fail",
  };
}
