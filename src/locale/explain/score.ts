import type { Indicator } from "../../application/indicator.js";
import type { DeclaredRow } from "../../performance/score/declared.js";
import type { ScoreRow } from "../../performance/score/score-row.js";
import { indicatorLabel } from "../labels.js";
import { type Locale, messageOf } from "../messages.js";
import { render } from "../render.js";
import { columnWords, knownValues as known, named } from "./named.js";

/** One sentence on the points of an indicator, with its name in front. */
export const explainScoreRow = (row: ScoreRow, locale: Locale, own: readonly Indicator[]): string =>
  named(indicatorLabel(row.id, locale, own), scoreSentence(row, locale), locale);

/** The same without the name, for a table that names it already. */
export function scoreSentence(
  { code, values, missing, weight, low, high, points }: ScoreRow,
  locale: Locale,
): string {
  const all = known({ ...values, weight, low, high, points, missing: columnWords(missing) });
  return render(messageOf("scoring", code, locale) ?? "", all, locale);
}

export function explainDeclared(row: DeclaredRow, locale: Locale, own: readonly Indicator[]): string {
  const { id, code, declared, low, high, difference } = row;
  const all = known({ declared, low, high, points: low, difference });
  const sentence = render(messageOf("declared", code, locale) ?? "", all, locale);
  return named(indicatorLabel(id, locale, own), sentence, locale);
}
