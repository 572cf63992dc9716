import type { Indicator } from "../../application/indicator.js";
import type { Issue } from "../../core/issue.js";
import { readOptions } from "../../input/options.js";
import { formOf, type IndicatorSource, readIndicatorSource } from "../../performance/indicator-source.js";
import { type OptionValue, readCount, readFields, readWord } from "../../performance/option-values.js";

/** The rows of the form are those of `indicators`, or else those of the edition; either of the two is required. */
export interface GridReadingOptions extends IndicatorSource {
  /** Where the first cell stands in its sheet, counted from zero, so that addresses are the sheet's own. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** `fraction`: number cells of rates hold 0.85 for 85 %, as cells in percentage format do. */
  readonly rates?: "percent" | "fraction";
}

/** Where a sheet begins. */
type Origin = NonNullable<GridReadingOptions["origin"]>;

interface GridOptionsReading {
  /** The indicators that are the rows of the form; `undefined` where nobody says which. */
  readonly form: readonly Indicator[] | undefined;
  readonly rates: "percent" | "fraction";
  readonly origin: Origin;
  readonly issues: readonly Issue[];
}

export function readGridOptions(options: unknown): GridOptionsReading {
  const { given, issues } = readOptions(options, ["edition", "indicators", "origin", "rates"]);
  const known = readIndicatorSource(given);
  const origin = readOrigin(given.origin);
  const rates = readWord(given.rates, ["percent", "fraction"], "rates");
  return {
    form: formOf(known),
    rates: rates.value ?? "percent",
    origin: origin.value,
    issues: [...issues, ...known.issues, ...origin.issues, ...rates.issues],
  };
}

/** Sheets have a million rows at most; anything else is no place in one. */
const aSheet = { most: 1_048_576, beyond: "number-too-large" };

function readOrigin(input: unknown): OptionValue<Origin> {
  if (input === undefined) return { value: { row: 0, column: 0 }, issues: [] };
  const { given, issues } = readFields(input, ["row", "column"], "origin");
  const row = readCount(given.row, ["origin", "row"], aSheet);
  const column = readCount(given.column, ["origin", "column"], aSheet);
  return {
    value: { row: row.value ?? 0, column: column.value ?? 0 },
    issues: [...issues, ...row.issues, ...column.issues],
  };
}
