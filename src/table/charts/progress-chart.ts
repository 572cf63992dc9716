import type { IndicatorValue } from "../../application/indicator.js";
import { ownOf } from "../../core/own-data.js";
import type { IndicatorNames } from "../../locale/indicator-names.js";
import type { Locale } from "../../locale/messages.js";
import { common, drawn, label, words } from "./chart-parts.js";
import { barsIn, framesOf } from "./panels.js";

interface Group {
  readonly title: string;
  readonly rows: readonly IndicatorValue[];
}

/** Target against actual, a panel for each first level; counts and rates never share an axis. */
export function progressChart(rows: readonly IndicatorValue[], names: IndicatorNames, locale: Locale) {
  const [target = "", actual = ""] = words(locale, "target", "actual");
  const groups = groupsOf(rows, names, locale);
  const bars = (name: string, column: "target" | "actual") =>
    groups.map((group, index) =>
      barsIn(
        index,
        name,
        group.rows.map((row) => drawn(ownOf(row, column))),
      ),
    );
  return {
    ...common(target, actual),
    ...framesOf(
      groups.map(({ title, rows: list }) => ({
        title,
        labels: list.map(({ id }) => label(names, id)),
        isBelowZero: list.some(isBelowZero),
      })),
    ),
    series: [...bars(target, "target"), ...bars(actual, "actual")],
  };
}

function groupsOf(rows: readonly IndicatorValue[], names: IndicatorNames, locale: Locale): readonly Group[] {
  const groups = new Map<string, IndicatorValue[]>();
  for (const row of rows) {
    const [group = "", , , unit] = names(row.id);
    const [kind = ""] = words(locale, unit === "%" ? "rate" : "count");
    const title = [group, kind].filter((part) => part !== "").join(locale === "en" ? ", " : "，");
    const found = groups.get(title);
    if (found === undefined) groups.set(title, [row]);
    else found.push(row);
  }
  return [...groups].map(([title, list]) => ({ title, rows: list }));
}

/** An axis from zero would leave out the bar of what shrank. */
const isBelowZero = (row: IndicatorValue): boolean =>
  Math.min(drawn(ownOf(row, "target")) ?? 0, drawn(ownOf(row, "actual")) ?? 0) < 0;
