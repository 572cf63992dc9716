/** What another figure or another reading would change for an application, by the public functions of the library alone. */
import {
  assessApplication,
  compareEditions,
  nm2024,
  type ParameterChange,
  withParameters,
} from "digital-pilot-rules";
import type { Explain } from "./engine.ts";
import type { Json } from "./form.ts";

export interface WhatIfState {
  readonly draft: Json;
  readonly changes: Readonly<Record<string, string>>;
  readonly asOf: string;
}
export interface WhatIfAnswers {
  readonly lines: readonly string[];
  /** Values that no rule can use; what is wrong with the application stands in the comparison. */
  readonly faults: readonly string[];
}

function answersTo({ draft, changes, asOf }: WhatIfState, explain: Explain): WhatIfAnswers {
  const after = withParameters(nm2024, changes as Readonly<Record<string, ParameterChange>>);
  const { findings } = assessApplication(draft as never, { edition: after, asOf });
  const unusable = findings.filter(({ code }) => code === "parameter-of-another-form");
  const faults = [...after.issues, ...unusable].map((one) => explain(one, { brief: true }));
  const comparison = compareEditions(draft as never, { before: nm2024, after, asOf });
  return { lines: explain(comparison).split("\n"), faults: [...new Set(faults)] };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: WhatIfState) => answersTo(state, explain),
});
