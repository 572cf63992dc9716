/** What both forms share: the fields they show, and what the library says of what stands in them. */
import {
  type ApplicationDraft,
  type Ask,
  type Assessment,
  applyRemedy,
  type Completeness,
  createAssessor,
  explain,
  leafLabel,
  nm2024,
  type Remedy,
  readApplication,
  wordLabel,
  words,
} from "digital-pilot-rules";
import { formErrors } from "digital-pilot-rules/forms";
import flawed from "../../draft-flawed.json" with { type: "json" };

/** An application while somebody types: any field may be missing, or hold what is none. */
export type Draft = Readonly<Record<string, unknown>>;

/** The draft that the forms open with. An app would load the one that was saved. */
export const savedDraft: Draft = flawed;

// #region fields
/** How a field is filled in. What a choice offers comes from `words(field)`. */
export type Control = "text" | "count" | "yes-no" | "choice";

/** Some of the sections of an application. Every field is a place in it, and the same in errors, asks and labels. */
export const sections: Readonly<Record<string, Readonly<Record<string, Control>>>> = {
  leagueCity: { "leagueCity.name": "text", "leagueCity.code": "text" },
  submission: {
    "submission.on": "text",
    "submission.sealed": "yes-no",
    "submission.indicatorTableSealed": "yes-no",
    "submission.paperCopies": "count",
    "submission.discCopies": "count",
  },
  period: { "period.start": "text", "period.end": "text" },
  providers: { "providers.selection": "choice" },
  budget: { "budget.total": "text" },
};

export const labelOf = (field: string): string => leafLabel(field, "zh-CN");

export const choicesOf = (field: string) =>
  words(field).map(({ value, label }) => ({ value, label: label["zh-CN"] }));
// #endregion fields

// #region answers
/** All that a form shows beside its fields. */
export interface Answers {
  /** One message for each field that cannot be read, by its name. A blank field is no fault. */
  readonly errors: Readonly<Record<string, string>>;
  readonly completeness: Completeness;
  readonly assessment: Assessment;
  /** Sentences by who can give what is missing. */
  readonly asks: ReadonlyMap<string, readonly string[]>;
}

export interface Declaration {
  /** After a keystroke: only what the change touches is asked again. */
  readonly answer: (draft: Draft) => Answers;
  /** When the typing pauses: each remedy is tried before it is offered, which takes longer. */
  readonly remedies: () => readonly Remedy[];
}

export function createDeclaration(asOf: string): Declaration {
  const assessor = createAssessor({ edition: nm2024, asOf });
  return {
    answer(draft) {
      const reading = readApplication(draft);
      const assessment = assessor.assess(draft);
      return {
        errors: formErrors(reading, "zh-CN"),
        completeness: reading.completeness,
        assessment,
        asks: byGiver(assessment.asks),
      };
    },
    remedies: () => assessor.remedies().remedies,
  };
}

function byGiver(asks: readonly Ask[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const ask of asks) {
    const giver = wordLabel(ask.who, "zh-CN");
    groups.set(giver, [...(groups.get(giver) ?? []), explain(ask, "zh-CN", { brief: true })]);
  }
  return groups;
}
// #endregion answers

// #region mend
/** The draft with a remedy applied; or why that is not possible any more, as the draft has changed meanwhile. */
export function mended(draft: Draft, remedy: Remedy): { draft: Draft } | { message: string } {
  const result = applyRemedy(draft as ApplicationDraft, remedy);
  return result.ok ? { draft: result.value } : { message: explain(result, "zh-CN") };
}
// #endregion mend

/** What stands in a field such as `submission.paperCopies`. */
export function valueAt(draft: Draft, field: string): unknown {
  return field.split(".").reduce<unknown>((value, key) => (value as Draft | undefined)?.[key], draft);
}

/** The draft with one field of a section changed. */
export function withValue(draft: Draft, field: string, value: unknown): Draft {
  const [section = "", key = ""] = field.split(".");
  return { ...draft, [section]: { ...(draft[section] as Draft | undefined), [key]: value } };
}

/** The draft with one enterprise more. */
export const withEnterprise = (draft: Draft, enterprise: Draft): Draft => ({
  ...draft,
  enterprises: [...((draft.enterprises as readonly unknown[] | undefined) ?? []), enterprise],
});

/** The musts and the rest that are not met, as sentences. */
export const failuresOf = ({ findings }: Assessment) =>
  findings
    .filter(({ outcome }) => outcome === "fail")
    .map((finding) => ({ rule: finding.rule, sentence: explain(finding, "zh-CN", { brief: true }) }));
