import type { DeclaredRow } from "../calc/declared.js";
import type { ScoreRow } from "../calc/score-row.js";
import { indicatorLabel } from "./labels.js";
import { type Locale, messageOf } from "./messages.js";
import { columnWords, knownValues as known, named } from "./named.js";
import { render } from "./render.js";

/** One sentence on the points of an indicator; with its name in front unless a table names it already. */
export function explainScoreRow(
  { id, code, values, missing, weight, low, high, points }: ScoreRow,
  locale: Locale,
  withName = true,
): string {
  const all = known({ ...values, weight, low, high, points, missing: columnWords(missing) });
  const sentence = render(messageOf("scoring", code, locale) ?? "", all, locale);
  return withName ? named(indicatorLabel(id, locale), sentence, locale) : sentence;
}

export function explainDeclared(row: DeclaredRow, locale: Locale): string {
  const { id, code, declared, low, high, difference } = row;
  const all = known({ declared, low, high, points: low, difference });
  const sentence = render(messageOf("declared", code, locale) ?? "", all, locale);
  return named(indicatorLabel(id, locale), sentence, locale);
}
