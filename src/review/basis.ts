import type { Standing } from "./applicability.js";
import type { Panel } from "./panel.js";
import type { ReviewScheme } from "./review-sheet.js";

/** What is added up: the sheets, by the scheme, on what applies to this applicant. */
export interface Basis {
  readonly panel: Panel;
  readonly scheme: ReviewScheme;
  /** By the criterion: whether it applies. */
  readonly standings: ReadonlyMap<string, Standing>;
}
