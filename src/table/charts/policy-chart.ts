import { subtract } from "../../core/decimal.js";
import { groupNames } from "../../locale/explain/subsidy.js";
import type { Voice } from "../../locale/explain/voice.js";
import type { PolicyComparison, YuanRange } from "../../money/subsidy/policy-comparison.js";
import { common, drawn } from "./chart-parts.js";
import { barsIn, framesOf } from "./panels.js";

/** What is paid under two policies, of which it is known or not known how much. */
interface Bar {
  readonly name: string;
  readonly before: YuanRange;
  readonly after: YuanRange;
}

/**
 * What is paid before and after: in all, by size and by tier. What is sure stands below, and on top of it what missing facts may
 * add; a bar that nothing bounds says so in its name.
 */
export function policyChart(comparison: PolicyComparison, voice: Voice) {
  const names = groupNames(comparison, voice);
  const total: Bar = { name: voice.heading("policy-totals"), ...comparison.payable.ranges };
  const panels = [
    { title: voice.heading("policy-totals"), bars: [total] },
    { title: voice.heading("by-size"), bars: named(comparison.bySize, names.bySize) },
    { title: voice.heading("by-tier"), bars: named(comparison.byTier, names.byTier) },
  ].filter(({ bars }) => bars.length > 0);
  const [before, after] = [voice.heading("amount-before"), voice.heading("amount-after")];
  const open = [voice.heading("open-before"), voice.heading("open-after")] as const;
  const labelOf = (bar: Bar): string =>
    isUnbounded(bar) ? voice.tell("without-bound", { name: bar.name }) : bar.name;
  return {
    ...common(before, open[0], after, open[1]),
    ...framesOf(panels.map(({ title, bars }) => ({ title, labels: bars.map(labelOf) }))),
    series: panels.flatMap(({ bars }, index) => [
      ...stackOf(
        index,
        bars.map((bar) => bar.before),
        [before, open[0]],
        "before",
      ),
      ...stackOf(
        index,
        bars.map((bar) => bar.after),
        [after, open[1]],
        "after",
      ),
    ]),
  };
}

const named = (groups: readonly Pick<Bar, "before" | "after">[], names: readonly string[]): readonly Bar[] =>
  groups.map(({ before, after }, index) => ({ name: names[index] as string, before, after }));

const isUnbounded = ({ before, after }: Bar): boolean => before.high === null || after.high === null;

/** What is sure, and what may come on top of it. */
function stackOf(
  panel: number,
  ranges: readonly YuanRange[],
  [sure, open]: readonly [string, string],
  stack: string,
) {
  const place = { stack: `${stack}-${panel}` };
  return [
    barsIn(
      panel,
      sure,
      ranges.map(({ low }) => drawn(low)),
      place,
    ),
    barsIn(
      panel,
      open,
      ranges.map(({ low, high }) => (low === null || high === null ? null : drawn(subtract(high, low)))),
      { ...place, itemStyle: { opacity: 0.4 } },
    ),
  ];
}
