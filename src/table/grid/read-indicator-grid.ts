import type { IndicatorValue } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Result } from "../../core/issue.js";
import { bare } from "../../core/own-data.js";
import { cellsOf } from "./cells.js";
import { GridReader } from "./grid-reader.js";
import { type GridAccount, Ledger } from "./ledger.js";
import { type GridReadingOptions, readGridOptions } from "./read-grid-options.js";

/** What was read; with errors, what could be read in spite of them. */
export type GridReading = Result<readonly IndicatorValue[]> & {
  /** With errors: what could be read. */
  readonly partial?: readonly IndicatorValue[];
  /** 逐格核对. What became of the cells. */
  readonly account: GridAccount;
};

/**
 * Reads Annex 2 as spreadsheet libraries give it: merged cells blank, repeated or absent, a head of two rows, holes, numbers or
 * text with units, thousands marks and full width, notes below. Rows are known by their label, never by their position.
 * Nothing is lost without a word: each cell with a figure is read, or an issue names it, its row or its column. All issues
 * come in one pass.
 *
 * @example
 * ```ts
 * import { nm2024, readIndicatorGrid } from "digital-pilot-rules";
 *
 * const indicators = nm2024.indicators.filter(({ id }) => id === "smart-factories");
 * const rows = [
 *   ["三级指标", "期初值", "目标值"],
 *   ["智能工厂（个）", "2", 12],
 * ];
 * const reading = readIndicatorGrid(rows, { indicators });
 * reading.ok && reading.value; //=> [{ id: "smart-factories", baseline: "2", target: "12" }]
 * reading.account; //=> { read: 2, named: 0, blank: 0 }
 * ```
 */
export function readIndicatorGrid(
  rows: readonly (readonly unknown[])[],
  options: GridReadingOptions,
): GridReading;
export function readIndicatorGrid(rows: unknown, options: GridReadingOptions): GridReading;
export function readIndicatorGrid(rows: unknown, options: GridReadingOptions): GridReading {
  const { form, rates, origin, issues: before } = readGridOptions(options);
  const ledger = new Ledger(origin);
  const { cells, issues, beyond } = bare(cellsOf(rows));
  if (beyond !== undefined) ledger.error(beyond.at, "too-many-columns", [], { most: beyond.most });
  const isReadable = form !== undefined && issues.length === 0 && beyond === undefined;
  const value = isReadable ? new GridReader(form, rates, ledger).read(cells) : [];
  const all = ledger.issuesAfter([...before, ...issues]);
  const account = ledger.account();
  if (form === undefined) return deepFreeze({ ok: false, issues: capped(before), account });
  return deepFreeze(
    hasErrors(all)
      ? { ok: false, issues: all, partial: value, account }
      : { ok: true, value, issues: all, account },
  );
}
