import type { ApplicationDraft } from "../application/application.js";
import { draftReader } from "../application/draft-reader.js";
import { hasErrors, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { extensionOf } from "../input/extension.js";
import type { WithEdition } from "../input/options.js";
import { assemble, undecided } from "./assess-application.js";
import type { Assessment } from "./assessment.js";
import { type AssessmentOptions, type AssessmentTerms, readAssessmentOptions } from "./options.js";
import { issuesOf, type Prepared, preparing } from "./prepare.js";
import { type Reads, restsOn, touchedBetween, wholeLists } from "./reads.js";
import { type AskedRule, askAll, type Standing } from "./standing.js";
import { type Remedies, remediesUnder } from "./suggest-remedies.js";
import { type Tried, tryRemedies } from "./try-remedies.js";

/** 评估器. Assesses one application again and again while it is filled in. */
export interface Assessor {
  /** As `assessApplication` assesses the draft, under the options of the assessor. */
  readonly assess: {
    (draft: ApplicationDraft): Assessment;
    (draft: unknown): Assessment;
  };
  /** As `suggestRemedies` has them for the draft that was assessed last; none before one was. */
  readonly remedies: () => Remedies;
}

/**
 * 建立评估器, for a form that shows after every keystroke where its application stands. It answers as `assessApplication` and
 * `suggestRemedies` do, and after a change reads and asks only what the change touches. It keeps a copy of its own of what it was
 * handed last: the same object may be handed in again, changed. Options and issues are those of `assessApplication`; with options that
 * make no sense nothing is decided, and the issues say why.
 *
 * @example
 * ```ts
 * import { createAssessor, nm2024 } from "digital-pilot-rules";
 *
 * const assessor = createAssessor({ edition: nm2024, asOf: "2024-08-15" });
 * const draft = { submission: { paperCopies: 2, discCopies: 3 } };
 * assessor.assess(draft).outcome; //=> "fail"
 * assessor.remedies().remedies.map(({ rule }) => rule); //=> ["5.1#copies"]
 * draft.submission.paperCopies = 3;
 * assessor.assess(draft).outcome; //=> "needs-data"
 * assessor.remedies().remedies; //=> []
 * ```
 */
export function createAssessor(options: AssessmentOptions): Assessor;
export function createAssessor<Given>(options: WithEdition<Given>): Assessor;
export function createAssessor(options: unknown): Assessor {
  const { edition, terms, issues } = readAssessmentOptions(options);
  if (edition !== undefined && !hasErrors(issues)) return assessorBy(edition, terms, issues);
  return Object.freeze({
    assess: () => undecided(edition, terms, issues),
    remedies: () => remediesUnder(edition, [], issues),
  });
}

/** All that is known of the draft that was assessed last. */
interface Known {
  readonly prepared: Prepared;
  readonly asked: readonly AskedRule[];
  readonly standing: Standing;
  readonly issues: readonly Issue[];
  /** Remedies that have been tried and would come out the same, by their rule. */
  readonly tried: ReadonlyMap<string, Tried>;
}

function assessorBy(edition: Edition, terms: AssessmentTerms, ofOptions: readonly Issue[]): Assessor {
  const read = draftReader(terms.limits, extensionOf(edition));
  const prepared = preparing(edition, terms);
  let known: Known | undefined;
  const assess = (draft: unknown): Assessment => {
    const now = prepared(read(draft), known?.prepared);
    const touched = known && touchedBetween(known.prepared.application, now.application);
    const before = known && touched && { asked: known.asked, touched };
    const { asked, findings, standing } = askAll(edition, { ...now, limits: terms.limits }, before);
    const issues = [...ofOptions, ...issuesOf(now, findings)];
    const tried = known && touched ? stillTrue(known, asked, touched) : new Map<string, Tried>();
    known = { prepared: now, asked, standing, issues, tried };
    return assemble(edition, terms, { ...now, findings, issues });
  };
  const remedies = (): Remedies => {
    if (known === undefined) return remediesUnder(edition, [], ofOptions);
    const tried = [...tryRemedies(edition, known.standing, known.tried)];
    known = { ...known, tried: new Map(tried.map((one) => [one.remedy.rule, { ...one, after: undefined }])) };
    return remediesUnder(
      edition,
      tried.map(({ remedy }) => remedy),
      known.issues,
    );
  };
  return Object.freeze({ assess, remedies });
}

/**
 * The remedies that nothing has changed for: nothing that was read for them, and no must has come to read what they change, nor
 * anything else in the lists that they change.
 */
function stillTrue(before: Known, asked: readonly AskedRule[], touched: Reads): ReadonlyMap<string, Tried> {
  const changed = asked.flatMap(({ finding, reads }, index): readonly ChangedReads[] => {
    const known = before.asked[index] as AskedRule;
    // Where no more than a name has changed, the answer is the same in other words.
    return finding.force === "must" && restsOn(known.reads, touched) ? [{ reads, before: known.reads }] : [];
  });
  const isTrue = ([, tried]: readonly [string, Tried]): boolean =>
    !restsOn(tried.reads, touched) && !changed.some((one) => matters(one, tried.touched));
  return new Map([...before.tried].filter(isTrue));
}

/** What a must reads, and what it read before a change. */
interface ChangedReads {
  readonly reads: Reads;
  readonly before: Reads;
}

function matters({ reads, before }: ChangedReads, touched: Reads): boolean {
  if (restsOn(reads, touched)) return true;
  const [now, then] = [wholeLists(reads), wholeLists(before)];
  const isSame = now.size === then.size && [...now].every((read) => then.has(read));
  return !isSame && [now, then].some((one) => restsOn(one, wholeLists(touched)));
}
