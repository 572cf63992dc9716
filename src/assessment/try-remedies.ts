import type { ApplicationDraft } from "../application/application.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { proposeMend } from "../kernel/evaluate.js";
import { type Change, clauseOf, type Mend } from "../kernel/rule.js";
import { applyChanges, isChange } from "./apply-changes.js";
import { type Remedy, type RemedyChange, seenBy } from "./remedy.js";
import { type Standing, standingAfter } from "./standing.js";

/** A remedy that has been tried, and where the application stands once it is applied; `undefined` where there is nothing to apply. */
export interface Tried {
  readonly remedy: Remedy;
  readonly after: Standing | undefined;
}

/** A remedy for each must that fails, in the order of the edition; each is tried when it is asked for. */
export function* tryRemedies(edition: Edition, standing: Standing): Generator<Tried, void> {
  for (const rule of edition.rules) {
    if (standing.musts.get(rule.id)?.outcome === "fail") yield remedyFor(rule, standing, edition);
  }
}

function remedyFor(rule: ApplicationRule, standing: Standing, edition: Edition): Tried {
  const { id } = rule;
  const clause = clauseOf(id);
  const none = { kind: "remedy", rule: id, clause, possible: false, changes: [], unsettles: [] } as const;
  const { code, values = {}, changes } = mendOf(rule, standing);
  if (changes.length === 0) return { remedy: { ...none, code, values }, after: undefined };
  const after = standingAfter(standing, changes, edition);
  if (after.musts.get(id)?.outcome !== "pass")
    return { remedy: { ...none, code: "no-single-change", values: {} }, after: undefined };
  const unsettles = unsettledBetween(standing, after);
  const made = withSeen(changes, standing.application);
  return { remedy: { ...none, possible: true, code, values, changes: made, unsettles }, after };
}

/** What the rule proposes. Of an embedder's own it may be anything: what is no list of changes changes nothing. */
function mendOf(rule: ApplicationRule, { facts, circumstances }: Standing): Mend {
  const mend = proposeMend(rule, facts, circumstances);
  return mend.changes.every(isChange) ? mend : { code: "not-by-the-input", changes: [] };
}

/** The musts that pass before and no longer do so after. */
const unsettledBetween = (before: Standing, after: Standing): readonly string[] =>
  [...before.musts]
    .filter(([id, { outcome }]) => outcome === "pass" && after.musts.get(id)?.outcome !== "pass")
    .map(([id]) => id);

/** Each change with what stands in its place once those before it are made. */
function withSeen(changes: readonly Change[], application: ApplicationDraft): readonly RemedyChange[] {
  let current = application;
  return changes.map((change) => {
    const seen = seenBy(change, current);
    current = applyChanges(current, [change]) as ApplicationDraft;
    return { ...change, seen };
  });
}
