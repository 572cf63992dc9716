import type { Indicator } from "../../application/indicator.js";
import type { ImprovementStep, Improvements } from "../../performance/improve/improvements.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import type { Track } from "../../performance/trajectory.js";
import { indicatorLabel } from "../labels.js";
import { type Locale, messageOf } from "../messages.js";
import { render } from "../render.js";
import { columnWords, knownValues, named } from "./named.js";

/** Status and figures, and a remark for each special case in which a figure is missing. */
export function explainProgress(
  progress: IndicatorProgress,
  locale: Locale,
  own: readonly Indicator[],
): string {
  const { id, values, status, attainment, gap, unit, changeUnit, cases } = progress;
  const all = knownValues({ ...values, attainment, gap, unit, changeUnit, missing: missingOf(progress) });
  // The status already says what is missing, and the form has no mid-term target.
  const remarks = cases.filter((one) => !one.endsWith("-missing") && one !== "beyond-target");
  const sentences = [status, ...remarks].map((code, index) => {
    const sentence = render(messageOf("progress", code, locale) ?? "", all, locale);
    return index === 0 ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });
  return named(indicatorLabel(id, locale, own), sentences.join(locale === "en" ? " " : ""), locale);
}

const missingOf = ({ values }: IndicatorProgress): string =>
  columnWords((["target", "actual"] as const).filter((column) => values[column] === undefined));

export function explainTrack(track: Track, locale: Locale, own: readonly Indicator[]): string {
  const { id, asOf, expected, actual, lead, unit, changeUnit, paceNeeded, standing } = track;
  const lag = lead?.replace("-", "");
  const all = knownValues({ asOf, expected, actual, lead, lag, unit, changeUnit, paceNeeded });
  const sentence = render(messageOf("tracks", standing ?? "unknown", locale) ?? "", all, locale);
  return named(indicatorLabel(id, locale, own), sentence, locale);
}

export function explainImprovements(
  plan: Omit<Improvements, "code"> & { readonly code: string; readonly needed?: string | null },
  locale: Locale,
): string {
  const { code, now, after, most, cost, steps, needed } = plan;
  const all = knownValues({ now, after, most, cost, needed, count: String(steps.length) });
  return render(messageOf("improvements", code, locale) ?? "", all, locale);
}

export function explainStep(
  { id, ...step }: ImprovementStep,
  locale: Locale,
  own: readonly Indicator[],
): string {
  const sentence = render(messageOf("improvements", "step", locale) ?? "", step, locale);
  return named(indicatorLabel(id, locale, own), sentence, locale);
}
