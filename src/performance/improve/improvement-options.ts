import { powerOfTen } from "../../core/division.js";
import { has, ownOf } from "../../core/own-data.js";
import { directionOf } from "../methods/method-of.js";
import { greatest, least, lowest, millionths, one, type Quantities, reaches } from "../quantities.js";
import { scoreItem } from "../score/score-item.js";
import type { ScoringItem, ScoringTable } from "../score/scoring-table.js";

/** A way to improve one indicator: the least change that earns so much more. */
export interface ImprovementOption {
  /** Units of the table gained. */
  readonly gain: number;
  /** The new actual value, in millionths. */
  readonly to: bigint;
}

/** Counts move by one; what can have decimals moves by a hundredth. */
const stepOf = ({ measure }: ScoringItem): bigint => (measure.kind === "count" ? one : one / powerOfTen(2));

/** How far an indicator can be moved towards better, and what each number of steps earns. */
interface Reach {
  readonly furthest: bigint;
  readonly at: (steps: bigint) => bigint;
  readonly gainAt: (steps: bigint) => number;
}

/** Only an indicator whose values are known and whose points are computed can be improved by its actual value. */
function reachOf(table: ScoringTable, item: ScoringItem, values: Quantities): Reach | undefined {
  const { actual } = values;
  const aim = goalOf(item, values);
  if (actual === undefined || aim === undefined) return undefined;
  if (item.computed?.reads.some((column) => values[column] === undefined)) return undefined;
  const lower = (directionOf(item.method) ?? (item.measure.falls ? "down" : "up")) === "down";
  const goal = possible(item, aim, lower);
  if (reaches(actual, goal, lower)) return undefined;
  const step = stepOf(item);
  const distance = lower ? actual - goal : goal - actual;
  // The last step may be a shorter one, so that it ends on the goal and not past it.
  const furthest = (distance + step - 1n) / step;
  const present = scoreItem(table, item, values).low;
  const at = (steps: bigint): bigint => {
    const moved = steps === furthest ? distance : steps * step;
    return lower ? actual - moved : actual + moved;
  };
  return {
    furthest,
    at,
    gainAt: (steps) => scoreItem(table, item, { ...values, actual: at(steps) }).low - present,
  };
}

/** The actual value that earns an indicator all it can still gain; `undefined` where moving it gains nothing. */
export function furthestOf(table: ScoringTable, item: ScoringItem, values: Quantities): bigint | undefined {
  const reach = reachOf(table, item, values);
  return reach === undefined || reach.gainAt(reach.furthest) < 0 ? undefined : reach.at(reach.furthest);
}

/** For every number of points an indicator can still gain, up to so many of either: the nearest value that earns it. */
export function improvementOptions(
  table: ScoringTable,
  item: ScoringItem,
  values: Quantities,
  most: { readonly gain: number; readonly count: number },
): readonly ImprovementOption[] {
  const reach = reachOf(table, item, values);
  const options: ImprovementOption[] = [];
  let steps = 0n;
  let gain = 0;
  // From one gain to the next: the first number of steps that earns more, by halving what is left.
  while (
    reach !== undefined &&
    gain < most.gain &&
    options.length < most.count &&
    reach.gainAt(reach.furthest) > gain
  ) {
    steps = firstAbove(steps, reach.furthest, (tried) => reach.gainAt(tried) > gain);
    gain = reach.gainAt(steps);
    options.push({ gain, to: reach.at(steps) });
  }
  return options;
}

/** The value beyond which nothing more is earned. */
function goalOf({ method, measure }: ScoringItem, { target }: Quantities): bigint | undefined {
  if (typeof method === "string") return target;
  if (!has(method, "bands")) return undefined;
  const bounds = method.bands.map(({ from }) => millionths(from));
  if (ownOf(method, "of") === "actual")
    return bounds.sort((left, right) => order(left, right, measure.falls))[0];
  const best = bounds.sort((left, right) => order(left, right, false))[0];
  if (target === undefined || best === undefined || best === 0n || target <= 0n) return target;
  // Attainment is a ratio: the actual value that reaches it, to the safe side of a whole millionth.
  const whole = 100n * one;
  return measure.falls ? (target * whole) / best : (target * best + whole - 1n) / whole;
}

/** The nearest value that an indicator can have and that is at least as good. */
function possible({ measure }: ScoringItem, goal: bigint, lower: boolean): bigint {
  const unit = least(measure);
  const whole = lower ? (goal / unit) * unit : ((goal + unit - 1n) / unit) * unit;
  if (whole < lowest(measure)) return lowest(measure);
  return whole > greatest(measure) ? greatest(measure) : whole;
}

const order = (left: bigint, right: bigint, falls: boolean): number => (reaches(left, right, falls) ? -1 : 1);

function firstAbove(from: bigint, to: bigint, holds: (steps: bigint) => boolean): bigint {
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
