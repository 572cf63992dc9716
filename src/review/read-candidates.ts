import { compare } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { firstOfEach, type ListEntry, readList } from "../input/read-list.js";
import { errorOf } from "../vocabulary/issues.js";
import { type Candidate, candidateSchema } from "./candidate.js";
import { type Contender, contenderOf } from "./contender.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

interface CandidatesReading {
  /** As the ranking sees them. */
  readonly contenders: readonly Contender[];
  /** Every one could be read and told from the others: otherwise nobody knows who is missing. */
  readonly isWhole: boolean;
  readonly issues: readonly Issue[];
}

/** Reads the candidates. One with a fault that matters is not chosen and not kept out: what was meant may be anything. */
export function readCandidates(
  input: unknown,
  preferences: readonly string[],
  limits: Limits,
): CandidatesReading {
  const read = readList(candidateSchema, input, { of: "selectionRequest", name: ["candidates"] }, limits);
  const isLost = read.lost > 0;
  const entries = isLost ? withDoubtful(input, limits, read) : read.entries;
  const isWhole = isLost ? entries.length === read.entries.length + read.lost : read.isWhole;
  const reversed = entries
    .filter(({ value }) => isReversed(value))
    .map(({ index }) => error("interval-reversed", ["candidates", index, "score"]));
  const each = firstOfEach(
    entries,
    ({ id }) => id,
    (index, first) => error("repeated-candidate", ["candidates", index, "id"], { first: `${first + 1}` }),
  );
  const faulty = new Set(
    [...read.issues, ...reversed]
      .filter(({ severity, path }) => severity === "error" && doesMatter(path))
      .map(({ path }) => path[1]),
  );
  return {
    contenders: each.entries.map(({ index, value }) =>
      contenderOf(faulty.has(index) ? doubted(value) : value, preferences),
    ),
    isWhole: isWhole && each.issues.length === 0,
    issues: [...read.issues, ...reversed, ...each.issues].sort((one, other) => placeOf(one) - placeOf(other)),
  };
}

/**
 * Those of which all could be read but their assessment too: what is wrong in it is left out, so that they are there and in doubt, and
 * not missing.
 */
function withDoubtful(
  input: unknown,
  limits: Limits,
  {
    entries,
    issues,
  }: { readonly entries: readonly ListEntry<Candidate>[]; readonly issues: readonly Issue[] },
): readonly ListEntry<Candidate>[] {
  const copy = snapshot(input, limits);
  const list = (copy.ok ? copy.value : []) as readonly unknown[];
  const readable = new Map(entries.map((entry) => [entry.index, entry]));
  const faults = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.severity !== "error") continue;
    const known = faults.get(placeOf(issue));
    if (known === undefined) faults.set(placeOf(issue), [issue]);
    else known.push(issue);
  }
  return list.flatMap((plain, index) => {
    const whole = readable.get(index);
    if (whole !== undefined) return [whole];
    const { own } = readBy(candidateSchema, withoutFaults(plain, faults.get(index) as readonly Issue[]));
    return own === undefined ? [] : [{ index, value: own }];
  });
}

/** A candidate without the findings that are wrong, or without its assessment where more of that is. */
function withoutFaults(plain: unknown, faults: readonly Issue[]): unknown {
  if (typeof plain !== "object" || plain === null) return plain;
  const { assessment, ...rest } = plain as Candidate;
  const ofAssessment = faults.filter(({ path }) => path[2] === "assessment");
  const findings = ownOf(assessment, "findings");
  if (!Array.isArray(findings) || ofAssessment.some(({ path }) => path[3] !== "findings")) return rest;
  const wrong = new Set(ofAssessment.map(({ path }) => path[4]));
  const sound = findings.filter((_, index) => !wrong.has(index));
  return { ...rest, assessment: { ...assessment, findings: sound } };
}

/** Where in the list the fault is; one of the list itself stands alone, since nothing is read then. */
const placeOf = ({ path: [, index] }: Issue): number => index as number;

/** Its score and its eligibility; what a preference rests on is open by itself. */
const doesMatter = ([, , field, part]: Path): boolean =>
  field === "score" ||
  field === "outcome" ||
  field === "eligible" ||
  (field === "assessment" && part !== "findings");

/** What cannot be read may be a no; an interval whose ends are the wrong way round says nothing about the score. */
function doubted({ score, ...rest }: Candidate): Candidate {
  const outcome = ownOf(rest, "outcome") === "fail" ? "fail" : "needs-data";
  return { ...rest, ...(!isReversed({ score }) && { score }), outcome };
}

const isReversed = ({ score }: Pick<Candidate, "score">): boolean =>
  typeof score === "object" && compare(score.low, score.high) > 0;
