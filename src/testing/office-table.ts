import * as fc from "fast-check";
import type { IndicatorValue } from "../application/indicator.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { writeIndicatorGrid } from "../table/grid/write-indicator-grid.js";

/** 填报表格. A table of targets as an office hands it in, and what it says. */
export interface OfficeTable {
  readonly rows: readonly (readonly unknown[])[];
  /** What `readIndicatorGrid` reads of it. */
  readonly values: readonly IndicatorValue[];
}

/** A baseline, a target, and in which manner they are written. */
type Figures = readonly [number, number, number];

/** How an office writes a figure. */
const manners: readonly ((figure: string, unit: string) => unknown)[] = [
  (figure) => figure,
  (figure) => Number(figure),
  (figure) => figure.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (figure) => figure.replace(/\B(?=(?:\d{3})+$)/g, ","),
  (figure, unit) => `${figure}${unit}`,
  (figure) => ` ${figure} `,
];

/**
 * 办公表格. The table of an edition's targets as offices make it: with a title and its unit above, notes and a seal below, blank rows between,
 * figures as numbers, in full width, with thousands marks, blanks or their unit. `readIndicatorGrid` reads exactly `values` of `rows`. What is no edition has
 * no rows.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { nm2024, readIndicatorGrid } from "digital-pilot-rules";
 * import { officeTable } from "digital-pilot-rules/testing";
 *
 * const [table] = fc.sample(officeTable(nm2024), { numRuns: 1, seed: 1 });
 * table && readIndicatorGrid(table.rows, { edition: nm2024 }).ok; //=> true
 * ```
 */
export function officeTable(edition: Edition): fc.Arbitrary<OfficeTable> {
  if (!isEdition(edition)) return fc.constant({ rows: [], values: [] });
  const figures = fc.tuple(
    ...edition.indicators.map(() =>
      fc.tuple(
        fc.nat(40),
        fc.nat(60).map((more) => more + 40),
        fc.nat(99),
      ),
    ),
  );
  const dress = fc.record({
    above: fc.subarray(["附件2", "填报单位：某某局"]),
    below: fc.subarray(["注：数据截至申报之日。", "填表人：　　联系电话："]),
    blankAfter: fc.nat(60),
    width: fc.nat(2),
  });
  return fc.tuple(figures, dress).map(([rows, { above, below, blankAfter, width }]) => {
    const values = edition.indicators.map(({ id }, index) => {
      const [baseline, target] = rows[index] as Figures;
      return { id, baseline: `${baseline}`, target: `${target}` };
    });
    const written = writeIndicatorGrid(values, { edition, year: 2024, beside: [] });
    const cells = written.ok ? written.value.cells : [];
    const dressed = cells.map((row) => rowOf(row, edition, rows));
    const at = Math.min(blankAfter, dressed.length);
    const all = [
      ...above.map((line) => [line]),
      ...dressed.slice(0, at),
      ...(blankAfter < dressed.length ? [[]] : []),
      ...dressed.slice(at),
      ...below.map((line) => [line]),
    ];
    return { rows: all.map((row) => [...row, ...Array<string>(width).fill("")]), values };
  });
}

/** A row of the form with its figures as the office writes them; what is no row of an indicator stays as it is. */
function rowOf(row: readonly string[], { indicators }: Edition, figures: readonly Figures[]) {
  const at = indicators.findIndex(({ label, unit }) =>
    row.some((cell) => cell === label || cell === `${label}（${unit}）`),
  );
  const indicator = indicators[at];
  if (indicator === undefined) return row;
  const [, , turn] = figures[at] as Figures;
  const write = manners[turn % manners.length] as (typeof manners)[number];
  return row.map((cell, column) =>
    column > row.length - 3 && /^\d+$/.test(cell) ? write(cell, indicator.unit) : cell,
  );
}
