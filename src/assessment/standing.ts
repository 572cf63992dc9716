/** Where an application stands: what each must says of it. After a change only those musts are asked again that read what has changed. */
import type { ApplicationDraft } from "../application/application.js";
import { type ApplicationFacts, factsOfApplication } from "../application/facts.js";
import { arePlainlyFine, readDraft } from "../application/read-application.js";
import { canonicalText } from "../core/canonical-text.js";
import { bare } from "../core/own-data.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { extensionOf } from "../input/extension.js";
import type { Circumstances } from "../kernel/context.js";
import { evaluate, outcomeOf } from "../kernel/evaluate.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Change, Finding } from "../kernel/rule.js";
import { applyChanges } from "./apply-changes.js";
import { type Noted, type Reads, readingWith, restsOn, touchedBy } from "./reads.js";

/** What a must says, and what of the application it read to say it. */
interface Answer {
  readonly outcome: Outcome;
  readonly reads: Reads;
}

export interface Standing {
  readonly application: ApplicationDraft;
  readonly facts: ApplicationFacts;
  readonly circumstances: Circumstances;
  readonly limits: Limits;
  /** What has been changed to come here. */
  readonly touched: Reads;
  /** By the id of the must, in the order of the edition. */
  readonly musts: ReadonlyMap<string, Answer>;
}

type Subject = Omit<Standing, "musts" | "touched">;

/** What a rule says, and what of the application it read to say it. */
export interface AskedRule extends Omit<Noted<Finding>, "answer"> {
  readonly finding: Finding;
}

/** What the rules said before a change. */
interface AskedBefore {
  /** In the order of the edition. */
  readonly asked: readonly AskedRule[];
  /** What has changed since. */
  readonly touched: Reads;
}

/** The findings of every rule, and from them where the application stands. */
export function askAll(
  { rules }: Edition,
  { application, facts, circumstances, limits }: Subject,
  before?: AskedBefore,
): {
  readonly asked: readonly AskedRule[];
  readonly findings: readonly Finding[];
  readonly standing: Standing;
} {
  const read = readingWith(facts);
  const asked = rules.map((rule, index): AskedRule => {
    const known = before?.asked[index];
    if (before !== undefined && known !== undefined && isUntouched(known, before.touched)) return known;
    const { answer: finding, ...noted } = read((facts) => evaluate(rule, facts, circumstances));
    return { finding, ...noted };
  });
  const musts = asked.flatMap(({ finding: { rule, force, outcome }, reads }) =>
    force === "must" ? [[rule, { outcome, reads }] as const] : [],
  );
  const standing: Standing = {
    ...{ application, facts, circumstances, limits },
    touched: new Set(),
    musts: new Map(musts),
  };
  return { asked, findings: asked.map(({ finding }) => finding), standing };
}

const isUntouched = ({ reads, called }: AskedRule, touched: Reads): boolean =>
  !restsOn(reads, touched) && !restsOn(called, touched);

/** Where the application stands once the changes are made. */
export function standingAfter(standing: Standing, changes: readonly Change[], edition: Edition): Standing {
  const { circumstances, limits } = standing;
  const { rules } = edition;
  const extension = extensionOf(edition);
  const read: Reading = {
    isFine: (sections) => snapshot(sections, limits).ok && arePlainlyFine(sections, extension),
    all: (draft) => readDraft(draft, limits, extension).own,
  };
  const { application, touched } = changedBy(standing.application, changes, read);
  const { calendar, indicators } = bare(standing.facts);
  const facts = factsOfApplication(application, {
    calendar,
    extension,
    indicators,
    before: standing.facts,
  });
  const noting = readingWith(facts);
  const musts = new Map(standing.musts);
  for (const rule of rules) {
    const before = standing.musts.get(rule.id);
    if (before === undefined || !restsOn(before.reads, touched)) continue;
    const { answer: outcome, reads } = noting((noted) => outcomeOf(rule, noted, circumstances));
    musts.set(rule.id, { outcome, reads });
  }
  return {
    ...standing,
    application,
    facts,
    touched: new Set([...standing.touched, ...touched]),
    musts,
  };
}

/** How changed parts of an application are read. */
interface Reading {
  /** Whether sections would be read as they are written. */
  readonly isFine: (sections: Sections) => boolean;
  /** The whole of it, or some sections. */
  readonly all: (draft: unknown) => ApplicationDraft;
}

type Sections = Readonly<Record<string, unknown>>;

/** Of changes that cannot simply be made all there is may come out otherwise. */
const everything: Reads = new Set([""]);

/**
 * The application with the changes made, as it would be read. It was read once, so only what has changed needs another look; where
 * that reads as anything else than it is written (a value that is not possible, a row that is blank now), all of it is read again.
 */
function changedBy(
  application: ApplicationDraft,
  changes: readonly Change[],
  { isFine, all }: Reading,
): { readonly application: ApplicationDraft; readonly touched: Reads } {
  const own = snapshot(changes);
  const made = applyChanges(
    application,
    own.ok ? (own.value as readonly Change[]) : changes,
  ) as ApplicationDraft;
  const sample = sampleOf(made, changes);
  const isPlain = own.ok && (isFine(sample) || canonicalText(all(sample)) === canonicalText(sample));
  return isPlain
    ? { application: made, touched: touchedBy(changes) }
    : { application: all(made), touched: everything };
}

/** What has changed and no more: of a list only the records that did, unless one has gone. */
function sampleOf(made: ApplicationDraft, changes: readonly Change[]): Sections {
  const sections = new Map<string, Set<number> | undefined>();
  for (const { action, path } of changes) {
    const [section, row] = [`${path[0]}`, path[1]];
    const isOneRow = typeof row === "number" && !(action === "remove" && path.length === 2);
    const rows = sections.has(section) ? sections.get(section) : new Set<number>();
    sections.set(section, isOneRow && rows !== undefined ? rows.add(row) : undefined);
  }
  return Object.fromEntries(
    [...sections].map(([section, rows]) => {
      const value: unknown = made[section as keyof ApplicationDraft];
      return [
        section,
        rows !== undefined && Array.isArray(value) ? [...rows].map((row) => value[row]) : value,
      ];
    }),
  );
}
