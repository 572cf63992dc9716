import type { IndicatorValue } from "../application/indicator.js";
import type { EditionComparisons } from "../assessment/edition-comparison.js";
import type { PolicyComparison } from "../money/subsidy/policy-comparison.js";
import type { IndicatorComparison } from "../performance/compare-indicators.js";
import type { Improvements } from "../performance/improve/improvements.js";
import type { Score } from "../performance/score/score.js";
import type { IndicatorTracks } from "../performance/track-indicators.js";
import type { Track } from "../performance/trajectory.js";
import type { RosterComparison, RosterComparisonSummary } from "../roster/compare/roster-comparison.js";
import type { IndicatorGrid } from "./grid/write-indicator-grid.js";

/** What can be shown as a table or a chart: results of this library, and tables of indicator values. */
export type Shown =
  | Score
  | Pick<Improvements, "steps">
  | IndicatorGrid
  | readonly IndicatorValue[]
  | IndicatorComparison
  | IndicatorTracks
  | Track
  | Compared;

/** 比较结果: what another text or another policy would do. */
export type Compared = EditionComparisons | RosterComparison | RosterComparisonSummary | PolicyComparison;

const hasFields = (thing: unknown, ...fields: readonly string[]): boolean =>
  typeof thing === "object" && thing !== null && fields.every((field) => Object.hasOwn(thing, field));

export const isScore = (thing: unknown): thing is Score => hasFields(thing, "rows", "pivots");
export const isTrack = (thing: unknown): thing is Track => isOfKind(thing, "track");
export const isTracks = (thing: unknown): thing is IndicatorTracks => isOfKind(thing, "indicator-tracks");
export const isComparison = (thing: unknown): thing is IndicatorComparison =>
  isOfKind(thing, "indicator-comparison");

export const isApplications = (thing: unknown): thing is EditionComparisons =>
  isOfKind(thing, "edition-comparisons");
export const isRoster = (thing: unknown): thing is RosterComparison => isOfKind(thing, "roster-comparison");
const isRosterSummary = (thing: unknown): thing is RosterComparisonSummary =>
  isOfKind(thing, "roster-comparison-summary");
export const isPolicies = (thing: unknown): thing is PolicyComparison => isOfKind(thing, "policy-comparison");

/** Whether it can be drawn without knowing any indicators. */
export const isCompared = (thing: unknown): thing is Compared =>
  isApplications(thing) || isRoster(thing) || isRosterSummary(thing) || isPolicies(thing);

const isOfKind = (thing: unknown, kind: string): boolean =>
  hasFields(thing, "kind") && (thing as { readonly kind: unknown }).kind === kind;
