import type { IndicatorValue } from "../application/indicator.js";
import type { IndicatorComparison } from "../performance/compare-indicators.js";
import type { Improvements } from "../performance/improve/improvements.js";
import type { Score } from "../performance/score/score.js";
import type { IndicatorTracks } from "../performance/track-indicators.js";
import type { Track } from "../performance/trajectory.js";
import type { IndicatorGrid } from "./grid/write-indicator-grid.js";

/** What can be shown as a table or a chart: results of this library, and tables of indicator values. */
export type Shown =
  | Score
  | Pick<Improvements, "steps">
  | IndicatorGrid
  | readonly IndicatorValue[]
  | IndicatorComparison
  | IndicatorTracks
  | Track;

const has = (thing: unknown, ...fields: readonly string[]): boolean =>
  typeof thing === "object" && thing !== null && fields.every((field) => Object.hasOwn(thing, field));

export const isScore = (thing: unknown): thing is Score => has(thing, "rows", "pivots");
export const isImprovements = (thing: unknown): thing is Pick<Improvements, "steps"> => has(thing, "steps");
export const isGrid = (thing: unknown): thing is IndicatorGrid => has(thing, "cells", "merges");
export const isTrack = (thing: unknown): thing is Track => isOfKind(thing, "track");
export const isTracks = (thing: unknown): thing is IndicatorTracks => isOfKind(thing, "indicator-tracks");
export const isComparison = (thing: unknown): thing is IndicatorComparison =>
  isOfKind(thing, "indicator-comparison");

const isOfKind = (thing: unknown, kind: string): boolean =>
  has(thing, "kind") && (thing as { readonly kind: unknown }).kind === kind;
