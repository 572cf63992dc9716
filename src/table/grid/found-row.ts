import type { Indicator } from "../../application/indicator.js";
import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import type { Label } from "./labels.js";

/** A row of an indicator, and how far its cells stand left of their headings. */
export interface IndicatorRow {
  readonly row: number;
  readonly list: readonly Cell[];
  readonly label: Label;
  readonly at: Place;
  readonly indicator: Indicator;
  readonly shift: number;
}
