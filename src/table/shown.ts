import type { IndicatorValue } from "../application/indicator.js";
import type { Improvements } from "../performance/improve/improvements.js";
import type { IndicatorProgress } from "../performance/progress.js";
import type { Score } from "../performance/score/score.js";
import type { Track } from "../performance/trajectory.js";
import type { IndicatorGrid } from "./grid/write-indicator-grid.js";

/** What can be shown as a table or a chart: results of this library, known by their fields. */
export type Shown =
  | Score
  | Pick<Improvements, "steps">
  | IndicatorGrid
  | readonly IndicatorValue[]
  | readonly IndicatorProgress[]
  | readonly Track[]
  | Track;

const has = (thing: unknown, ...fields: readonly string[]): boolean =>
  typeof thing === "object" && thing !== null && fields.every((field) => Object.hasOwn(thing, field));

export const isScore = (thing: unknown): thing is Score => has(thing, "rows", "pivots");
export const isTrack = (thing: unknown): thing is Track => has(thing, "standing", "path");
export const isTracks = (thing: unknown): thing is readonly Track[] =>
  Array.isArray(thing) && isTrack(thing[0]);
export const isProgress = (thing: unknown): thing is readonly IndicatorProgress[] =>
  Array.isArray(thing) && has(thing[0], "attainment", "values");
