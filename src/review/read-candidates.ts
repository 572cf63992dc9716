import { compare } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import type { Limits } from "../core/snapshot.js";
import { firstOfEach, readList } from "../input/read-list.js";
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
  const reversed = read.entries
    .filter(({ value }) => isReversed(value))
    .map(({ index }) => error("interval-reversed", ["candidates", index, "score"]));
  const each = firstOfEach(
    read.entries,
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
    isWhole: read.isWhole && each.issues.length === 0,
    issues: [...read.issues, ...reversed, ...each.issues].sort((one, other) => placeOf(one) - placeOf(other)),
  };
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
  return { ...rest, ...(score !== undefined && !isReversed({ score }) && { score }), outcome };
}

const isReversed = ({ score }: Pick<Candidate, "score">): boolean =>
  typeof score === "object" && compare(score.low, score.high) > 0;
