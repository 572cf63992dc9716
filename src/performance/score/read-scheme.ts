import type { Indicator } from "../../application/indicator.js";
import { compare, subtract, sum } from "../../core/decimal.js";
import { below, error, hasErrors, type Issue, type Path, warning } from "../../core/issue.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { snapshot } from "../../core/snapshot.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import { readBy } from "../../input/read.js";
import { directionOf, isQualitative, methodName } from "../methods/method-of.js";
import { hundred, type Measure, measuresOf, millionths } from "../quantities.js";
import { type Method, type ScoringScheme, scoringSchemeSchema } from "./scoring-scheme.js";
import { greatestUnits, type ScoringTable, schemeMethod, scoringTable, unitPlaces } from "./scoring-table.js";

export interface SchemeReading {
  /** The scheme as it was read, also where it has faults. */
  readonly scheme: ScoringScheme | undefined;
  /** Only a scheme without faults can score. */
  readonly table: ScoringTable | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a scoring scheme from untrusted data and checks that it can score: all faults in one pass. */
export function readScheme(input: unknown, known: readonly Indicator[] = indicators): SchemeReading {
  const copy = snapshot(input);
  const reading = copy.ok
    ? readBy(scoringSchemeSchema, copy.value)
    : { value: undefined, issues: copy.issues };
  // The schema leaves an absent field absent, where its type would also allow it to be undefined.
  const read = reading.value as ScoringScheme | undefined;
  const scheme = read && { ...read, weights: inOrder(read, known) };
  const faults = [...reading.issues, ...(scheme === undefined ? [] : contradictions(scheme, known))];
  const issues = faults.map((issue) => below(["scheme"], issue));
  const usable = scheme !== undefined && !hasErrors(issues);
  return { scheme, table: usable ? scoringTable(scheme, known) : undefined, issues };
}

/** The weights in the order of the indicators, those of the scheme's own last: how they were written means nothing. */
function inOrder({ weights, indicators: own = [] }: ScoringScheme, known: readonly Indicator[]) {
  const ids = [...known, ...own].map(({ id }) => id);
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (id: string): number => places.get(id) ?? ids.length;
  return Object.fromEntries(
    Object.entries(weights).sort(([one], [other]) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1)),
  );
}

/** The indicators of a scheme that a person judges. */
export const qualitativeOf = ({ table }: SchemeReading): readonly string[] =>
  table?.items.filter(({ computed }) => computed === undefined).map(({ id }) => id) ?? [];

const contradictions = (scheme: ScoringScheme, known: readonly Indicator[]): readonly Issue[] => [
  ...weightFaults(scheme),
  ...gradeFaults(scheme),
  ...allMethodFaults(scheme, measuresOf([...(scheme.indicators ?? []), ...known])),
  ...overshootFaults(scheme),
];

function weightFaults(scheme: ScoringScheme): readonly Issue[] {
  const { weights, total, blocks = [] } = scheme;
  const added = sum(Object.values(weights));
  const values = { sum: added, total, difference: subtract(added, total) };
  const open = blocks.map(({ block }) => block);
  const places = unitPlaces(scheme);
  const negative = Object.entries(weights).filter(([, weight]) => compare(weight, "0") < 0);
  return [
    ...(compare(total, "0") > 0 ? [] : [error("not-above-zero", ["total"])]),
    ...negative.map(([id]) => error("negative", ["weights", id])),
    ...(open.length === 0 ? [] : [error("blocks-not-shared-out", ["blocks"], { blocks: open.join(", ") })]),
    ...(open.length > 0 || compare(added, total) === 0
      ? []
      : [error("weights-do-not-add-up", ["weights"], values)]),
    ...([added, total].some((text) => scaled(text, places) > BigInt(greatestUnits))
      ? [error("weights-too-large", ["weights"], { most: unscaled(greatestUnits, places) })]
      : []),
  ];
}

function gradeFaults({ grades, total }: ScoringScheme): readonly Issue[] {
  return grades.flatMap(({ grade, from }, index) => [
    ...(grades.findIndex((other) => compare(other.from, from) === 0) < index
      ? [error("repeated-bound", ["grades", index, "from"], { from, grade })]
      : []),
    ...(compare(from, "0") < 0 || compare(from, total) > 0
      ? [error("grade-out-of-range", ["grades", index, "from"], { from, total, grade })]
      : []),
  ]);
}

const allMethodFaults = (scheme: ScoringScheme, measure: (id: string) => Measure): readonly Issue[] =>
  Object.keys(scheme.weights).flatMap((id) => methodFaults(scheme, measure(id)));

function methodFaults(scheme: ScoringScheme, { id, falls, kind }: Measure): readonly Issue[] {
  const method = schemeMethod(scheme, id);
  const path = methodPath(scheme, id);
  if (method === undefined) return [error("method-missing", ["method", id], { indicator: id })];
  const direction = directionOf(method);
  const against = kind !== "other" && direction !== undefined && (direction === "down") !== falls;
  return [
    ...(against
      ? [warning("method-against-direction", path, { indicator: id, method: methodName(method) })]
      : []),
    ...(isPlain(method) ? [] : stepsFaults(method, path, falls)),
  ];
}

const methodPath = ({ method }: ScoringScheme, id: string): Path =>
  typeof method === "object" && Object.hasOwn(method, id) ? ["method", id] : ["method"];

const isPlain = (method: Method): method is Extract<Method, string> => typeof method === "string";

function stepsFaults(method: Exclude<Method, string>, path: Path, falls: boolean): readonly Issue[] {
  if (isQualitative(method)) {
    const outside = method.qualitative.some(({ from }) => isOutside(from));
    return [
      ...(method.qualitative.length === 0 ? [error("no-bands", path)] : []),
      ...(outside ? [error("share-out-of-range", path)] : []),
    ];
  }
  const outside = method.bands.some(({ share }) => isOutside(share));
  const upside = method.of === "actual" && falls ? -1n : 1n;
  const inOrder = method.bands
    .map(({ from, share }) => ({ from: upside * millionths(from), share: millionths(share) }))
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const falling = inOrder.some(({ from, share }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && (share < before.share || from === before.from);
  });
  return [
    ...(method.bands.length === 0 ? [error("no-bands", path)] : []),
    ...(outside ? [error("share-out-of-range", path)] : []),
    ...(falling ? [error("bands-not-rising", path)] : []),
  ];
}

const isOutside = (share: string): boolean => millionths(share) < 0n || millionths(share) > hundred;

function overshootFaults({ overshoot }: ScoringScheme): readonly Issue[] {
  if (overshoot === undefined) return [];
  const { tolerance, most } = overshoot;
  return [
    ...(compare(tolerance, "0") < 0 ? [error("negative", ["overshoot", "tolerance"])] : []),
    ...(isOutside(most) ? [error("share-out-of-range", ["overshoot", "most"])] : []),
  ];
}
