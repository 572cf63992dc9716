import type { ApplicationDraft } from "../application/application.js";
import { bare } from "../core/own-data.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { proposeMend } from "../kernel/evaluate.js";
import { type Change, clauseOf, type Mend } from "../kernel/rule.js";
import { changing, isChange } from "./apply-changes.js";
import { isColumn, isRow, type Reads, readingWith, restsOn, touchedBy, wholeLists } from "./reads.js";
import {
  changesNothing,
  groundIn,
  type Remedy,
  type RemedyChange,
  type RemedyPart,
  seenBy,
} from "./remedy.js";
import { type Standing, standingAfter } from "./standing.js";

/** A remedy that has been tried, and where the application stands once it is applied; `undefined` where there is nothing to apply. */
export interface Tried {
  readonly remedy: Remedy;
  readonly after: Standing | undefined;
  /** What of the application was read to find and to try it. */
  readonly reads: Reads;
  /** What it changes, or would have. */
  readonly touched: Reads;
}

/** A remedy for each must that fails, in the order of the edition; each is tried when it is asked for, unless it is known. */
export function* tryRemedies(
  edition: Edition,
  standing: Standing,
  known: ReadonlyMap<string, Tried> = new Map(),
): Generator<Tried, void> {
  const groundOf = groundIn(standing.application);
  for (const rule of edition.rules) {
    if (standing.musts.get(rule.id)?.outcome !== "fail") continue;
    const tried = known.get(rule.id);
    yield tried === undefined
      ? remedyFor(rule, standing, edition, groundOf)
      : { ...tried, remedy: seenAgain(tried.remedy, standing.application, groundOf) };
  }
}

/** A remedy that would come out the same, for what stands around its changes now. */
function seenAgain(
  remedy: Remedy,
  application: ApplicationDraft,
  groundOf: ReturnType<typeof groundIn>,
): Remedy {
  const { changes, restsOn: ground } = remedy;
  if (ground === undefined) return remedy;
  return { ...remedy, changes: withSeen(changes, application), restsOn: groundOf(ground.fields) };
}

function remedyFor(
  rule: ApplicationRule,
  standing: Standing,
  edition: Edition,
  groundOf: ReturnType<typeof groundIn>,
): Tried {
  const { id } = rule;
  const head = { kind: "remedy", rule: id, clause: clauseOf(id) } as const;
  const none = { ...head, possible: false, changes: [], also: [], unsettles: [] } as const;
  const { mend, reads } = mendOf(rule, standing);
  const { code, values = {}, changes } = bare(mend);
  if (changes.length === 0)
    return { remedy: { ...none, code, values }, after: undefined, reads, touched: new Set() };
  const together = mendedTogether({ rule: id, code, values, changes }, standing, edition);
  const { after, parts, obstacle } = bare(together);
  const rests = { reads: new Set([...reads, ...together.reads]), touched: after.touched };
  if (obstacle !== undefined) return { remedy: { ...none, ...obstacle }, after: undefined, ...rests };
  const kept = withoutDetours(parts, standing.application);
  const remedy: Remedy = {
    ...head,
    possible: true,
    code,
    values,
    changes: withSeen(
      kept.flatMap((part) => part.changes),
      standing.application,
    ),
    also: kept
      .slice(1)
      .filter((part) => part.changes.length > 0)
      .map(({ changes: _, ...part }) => part),
    unsettles: unsettledBetween(standing, after),
    restsOn: groundOf(groundBetween(standing, after)),
  };
  return { remedy, after, ...rests };
}

type Part = RemedyPart & Pick<Mend, "changes">;

/** Where a mend leads to together with those that it makes necessary, or why there is no such way. */
interface Together {
  readonly after: Standing;
  readonly parts: readonly Part[];
  /** What was read of the application on the way. */
  readonly reads: Reads;
  readonly obstacle?: Pick<Remedy, "code" | "values" | "also" | "unsettles">;
}

/**
 * A mend, and after it the mend of each must that it would make fail. Together they break none; where a must that would break cannot be
 * mended, or breaks again what was mended, there is nothing to apply, and the must is named. It ends, because each is mended once.
 */
function mendedTogether(first: Part, standing: Standing, edition: Edition): Together {
  const parts = [first];
  const reads = new Set<string>();
  const note = (fields: Iterable<string>) => {
    for (const field of fields) reads.add(field);
  };
  let after = standingAfter(standing, first.changes, edition);
  const stuck = (
    obstacle: Pick<Remedy, "code" | "values" | "also">,
    ...unsettles: readonly string[]
  ): Together => ({
    ...{ after, parts, reads },
    obstacle: { ...obstacle, unsettles },
  });
  note(readsBetween(standing, after));
  note(surroundingsOf(first.changes));
  while (after.musts.get(first.rule)?.outcome === "pass") {
    const broken = edition.rules.find(({ id }) => isBroken(id, standing, after));
    if (broken === undefined) return { after, parts, reads };
    const { mend, reads: ofMend } = mendOf(broken, after);
    const { code, values = {}, changes } = bare(mend);
    note(ofMend);
    note(surroundingsOf(changes));
    if (changes.length === 0)
      return stuck({ ...saidOf(first), also: [{ rule: broken.id, code, values }] }, broken.id);
    if (parts.some(({ rule }) => rule === broken.id)) return stuck(noSingleChange, broken.id);
    parts.push({ rule: broken.id, code, values, changes });
    after = standingAfter(after, changes, edition);
    note(readsBetween(standing, after));
  }
  return stuck(noSingleChange);
}

/** Of what stands in the way of a change, and around it, the whole section may be read, or of the list of enterprises the row. */
const surroundingsOf = (changes: readonly Change[]): readonly string[] =>
  [...touchedBy(changes)]
    .filter((field) => !isColumn(field))
    .map((field) => (isRow(field) ? field : `${field.split(".")[0]}`));

const noSingleChange = { code: "no-single-change", values: {}, also: [] } as const;

const saidOf = ({ code, values }: Part): Pick<Remedy, "code" | "values"> => ({ code, values });

/** What one part sets and a later one sets again, or back, is set once or not at all. Where rows go or come, their numbers are left as they are. */
function withoutDetours(parts: readonly Part[], application: ApplicationDraft): readonly Part[] {
  const all = parts.flatMap(({ changes }) => changes);
  if (parts.length === 1 || all.some(({ action }) => action !== "set")) return parts;
  const last = new Map(all.map((change) => [placeOf(change), change]));
  const isNeeded = (change: Change): boolean =>
    last.get(placeOf(change)) === change && !changesNothing(change, application);
  return parts.map((part) => ({ ...part, changes: part.changes.filter(isNeeded) }));
}

const placeOf = ({ path }: Change): string => JSON.stringify(path);

const isBroken = (id: string, before: Standing, after: Standing): boolean =>
  after.musts.get(id)?.outcome === "fail" && before.musts.get(id)?.outcome !== "fail";

/** What the answers rest on of which a change may make others. */
function readsBetween(before: Standing, after: Standing, as: (reads: Reads) => Reads = itself): Reads {
  const touched = as(after.touched);
  const all = new Set<string>();
  for (const [id, answer] of before.musts) {
    if (!restsOn(as(answer.reads), touched)) continue;
    for (const field of as(answer.reads)) all.add(field);
    for (const field of as((after.musts.get(id) as typeof answer).reads)) all.add(field);
  }
  return all;
}

const itself = (reads: Reads): Reads => reads;

/** What a remedy rests on, as it says itself: of a list not the columns, but the list. */
const groundBetween = (before: Standing, after: Standing): readonly string[] =>
  [...readsBetween(before, after, wholeLists)].sort();

/** What the rule proposes. Of an embedder's own it may be anything: what is no list of changes changes nothing. */
function mendOf(
  rule: ApplicationRule,
  { facts, circumstances }: Standing,
): { readonly mend: Mend; readonly reads: Reads } {
  const { answer, reads } = readingWith(facts)((noted) => proposeMend(rule, noted, circumstances));
  return { mend: answer.changes.every(isChange) ? answer : { code: "not-by-the-input", changes: [] }, reads };
}

/** The musts that pass before and no longer do so after. */
const unsettledBetween = (before: Standing, after: Standing): readonly string[] =>
  [...before.musts]
    .filter(([id, { outcome }]) => outcome === "pass" && after.musts.get(id)?.outcome !== "pass")
    .map(([id]) => id);

/** Each change with what stands in its place once those before it are made. */
function withSeen(changes: readonly Change[], application: ApplicationDraft): readonly RemedyChange[] {
  const current = changing(application);
  return changes.map((change) => {
    const seen = seenBy(change, current.value as ApplicationDraft);
    current.make(change);
    return { ...change, seen };
  });
}
