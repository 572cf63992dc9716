import { closest } from "../../core/closest.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import { type QualityJudgement, qualityJudgementSchema } from "../../input/judgement.js";
import { readBy } from "../../input/read.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { hundred, millionths } from "../quantities.js";

const error = /* @__PURE__ */ errorOf("qualityJudgement");
const below = /* @__PURE__ */ belowIn("performanceRequest");

const section = "judgements";

/** Reads the records of qualitative judgements. Two that differ about one indicator settle nothing, as elsewhere. */
export function readQualityJudgements(
  input: unknown,
  judged: readonly string[],
): { readonly value: ReadonlyMap<string, QualityJudgement>; readonly issues: readonly Issue[] } {
  if (input === undefined) return { value: new Map(), issues: [] };
  const copy = snapshot(input);
  if (!copy.ok) return { value: new Map(), issues: copy.issues.map((issue) => below([section], issue)) };
  if (!Array.isArray(copy.value)) {
    return {
      value: new Map(),
      issues: [errorOf("performanceRequest")("wrong-type", [section], { expected: "a-list" })],
    };
  }
  const value = new Map<string, QualityJudgement>();
  const differing = new Set<string>();
  const issues = copy.value.flatMap((record: unknown, index): readonly Issue[] => {
    const reading = readBy(qualityJudgementSchema, record);
    const faults = [...reading.issues];
    const read = hasErrors(faults) ? undefined : reading.value;
    if (read !== undefined) faults.push(...faultsOf(read, judged));
    if (read !== undefined && !hasErrors(faults)) {
      const earlier = value.get(read.indicator);
      if (earlier !== undefined && millionths(earlier.share) !== millionths(read.share)) {
        differing.add(read.indicator);
        faults.push(error("judgements-of-indicator-differ", ["share"], { indicator: read.indicator }));
      }
      value.set(read.indicator, read);
    }
    return faults.map((issue) => below([section, index], issue));
  });
  for (const id of differing) value.delete(id);
  return { value, issues };
}

function faultsOf({ indicator, share }: QualityJudgement, judged: readonly string[]): readonly Issue[] {
  const nearest = closest(indicator, judged);
  const outside = millionths(share) < 0n || millionths(share) > hundred;
  return [
    ...(judged.includes(indicator)
      ? []
      : [
          error("not-a-judged-indicator", ["indicator"], nearest === undefined ? {} : { indicator: nearest }),
        ]),
    ...(outside ? [error("share-out-of-range", ["share"])] : []),
  ];
}
