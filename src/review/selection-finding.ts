import { ownOf } from "../core/own-data.js";
import { provisionOf } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { findingOf } from "../kernel/evaluate.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { fail, needsData, needsJudgement, pass, type Verdict } from "../kernel/verdict.js";
import type { QuotaReading } from "./quota-of.js";
import type { Placed } from "./standing.js";

/** What an edition says of a selection. `faulty`: the arguments without which nothing can be decided. */
export function findingOfSelection(
  placed: readonly Placed[],
  quota: QuotaReading,
  faulty: readonly string[],
  edition: Edition,
): Finding {
  const verdict = faulty.length === 0 ? verdictOn(placed, quota) : needsData(faulty);
  return { ...findingOf(provisionOf(edition, "quota"), verdict), parameters: quota.parameters };
}

function verdictOn(placed: readonly Placed[], quota: QuotaReading): Verdict {
  const { most, missing, lack } = quota;
  if (missing.length > 0 || most === null) return needsData(missing, lack);
  const least = quota.least ?? 0;
  const possible = placed.filter(({ contender }) => contender.eligible !== "no").length;
  // Who reads the sentence beside the words of the text is to know that its number is not theirs.
  const stated = ownOf(quota, "stated");
  const said = { unit: "个", ...(stated !== undefined && { stated }) };
  const bounds = { least: `${least}`, most: `${most}`, ...said };
  if (possible < least) {
    return fail(
      "too-few-candidates",
      { ...bounds, actual: `${possible}`, shortfall: `${least - possible}` },
      ["candidates"],
    );
  }
  const selected = placed.filter(({ standing }) => standing === "selected").length;
  const tied = placed.filter(({ standing }) => standing === "tied");
  if (tied.length > 0) {
    const values = { count: `${tied.length}`, places: `${most - selected}`, names: namesOf(tied) };
    return needsJudgement("tie-at-the-edge", { ...bounds, ...values });
  }
  const open = placed.filter(({ standing }) => standing === "open");
  if (open.length === 0)
    return pass("pilots-selected", { ...boundsShown(least, most), ...said, actual: `${selected}` });
  const values = { ...bounds, actual: `${selected}`, count: `${open.length}`, names: namesOf(open) };
  const outcome: Outcome = open.every(isForJudgement) ? "needs-judgement" : "needs-data";
  return { ...needsJudgement("selection-open", values), outcome };
}

/** One number where there is only one. */
const boundsShown = (least: number, most: number) => ({
  least: `${least}`,
  ...(most !== least && { most: `${most}` }),
});

/** All that is open about it is a judgement: its score is known. */
const isForJudgement = ({ contender }: Placed): boolean =>
  contender.waitsFor !== "data" && contender.low !== undefined && contender.low === contender.high;

/** How many names a finding carries; the count beside them is whole. */
const namesShown = 5;

const namesOf = (placed: readonly Placed[]): string =>
  placed
    .slice(0, namesShown)
    .map(({ contender }) => contender.id.slice(0, 40))
    .join(", ");
