import {
  type ApplicationDraft,
  type Assessment,
  assessApplication,
  explain,
  type Judgement,
  nm2024,
  type ReviewTally,
  type Selection,
  selectPilots,
  tallyReview,
} from "digital-pilot-rules";
import { scheme } from "./scheme.ts";
import { type Cells, cellOf, readForm } from "./sheets.ts";

export interface Applicant {
  /** The division code of the league or city. */
  readonly id: string;
  readonly name: string;
  readonly application: ApplicationDraft;
  /** What was judged before the panel met. */
  readonly judgements: readonly Judgement[];
}

export interface Reviewed {
  readonly applicant: Applicant;
  readonly tally: ReviewTally;
  readonly assessment: Assessment;
  /** What is wrong with the sheets, each with its cell where there is one. */
  readonly faults: readonly { readonly cell: string; readonly sentence: string }[];
}

// #region way
/** From the table of the experts to a selection: sheets → tally → judgements → assessment → selection. */
export function reviewAll(
  table: readonly Cells[],
  applicants: readonly Applicant[],
  { asOf, quota }: { readonly asOf: string; readonly quota?: number },
): { readonly reviewed: readonly Reviewed[]; readonly selection: Selection } {
  const filed = readForm(table);
  const reviewed = applicants.map((applicant): Reviewed => {
    const own = filed.get(applicant.id) ?? { sheets: [], rows: [] };
    const tally = tallyReview(own.sheets, { scheme, edition: nm2024 });
    const assessment = assessApplication(applicant.application, {
      edition: nm2024,
      asOf,
      judgements: [...applicant.judgements, ...tally.judgements],
    });
    const faults = tally.issues.map((issue) => ({
      cell: cellOf(issue.path, own) ?? "",
      sentence: explain(issue, "zh-CN"),
    }));
    return { applicant, tally, assessment, faults };
  });
  const candidates = reviewed.map(({ applicant: { id, name }, tally, assessment }) => ({
    id,
    name,
    // An interval while sheets are missing; it decides only where what is missing makes no difference.
    ...(tally.score && { score: tally.score.points ?? { low: tally.score.low, high: tally.score.high } }),
    ...eligibility(tally, assessment),
  }));
  const selection = selectPilots(candidates, { edition: nm2024, year: 2024, ...(quota && { quota }) });
  return { reviewed, selection };
}

/** Both must pass. While the panel has not come to a result nobody is chosen on the assessment alone. */
function eligibility(tally: ReviewTally, assessment: Assessment) {
  if (tally.verdict === "fail") return { eligible: false };
  return tally.verdict === "pass" || assessment.outcome === "fail"
    ? { assessment }
    : { outcome: tally.verdict };
}
// #endregion way
