import { faultsOfBounds } from "../../application/indicator-bounds.js";
import { compare, subtract, sum } from "../../core/decimal.js";
import { hasErrors, type Issue, type Path, type Result } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import { isSame } from "../../core/same.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { snapshot } from "../../core/snapshot.js";
import { isMadeHere } from "../../edition/is-edition.js";
import { readBy } from "../../input/read.js";
import { isRecord } from "../../input/weights.js";
import { belowIn, errorOf, warningOf } from "../../vocabulary/issues.js";
import { idsInOrder, type KnownIndicators, readIndicatorSource } from "../indicator-source.js";
import { directionOf, isQualitative, methodName } from "../methods/method-of.js";
import { hundred, type Measure, measuresOf, millionths } from "../quantities.js";
import { type Method, type ScoringScheme, scoringSchemeSchema } from "./scoring-scheme.js";
import { greatestUnits, type ScoringTable, schemeMethod, scoringTable, unitPlaces } from "./scoring-table.js";

const error = /* @__PURE__ */ errorOf("scoringScheme");
const warning = /* @__PURE__ */ warningOf("scoringScheme");
const below = /* @__PURE__ */ belowIn("performanceRequest");

export interface SchemeReading {
  /** The scheme as it was read, also where it has faults. */
  readonly scheme: ScoringScheme | undefined;
  /** The indicators it is read by: its own, the caller's, those of the edition. */
  readonly known: KnownIndicators;
  readonly measure: (id: string) => Measure;
  /** Only a scheme without faults, of which somebody says what its indicators are, can score. */
  readonly table: ScoringTable | undefined;
  /** Faults of the scheme; those of where its indicators come from are in `known`. */
  readonly issues: readonly Issue[];
}

/** Where the indicators of a scheme come from. */
interface Source {
  readonly edition?: unknown;
  readonly indicators?: unknown;
}

/** A scheme that was read, as it was handed in. */
interface Remembered {
  readonly copy: unknown;
  readonly edition: unknown;
  readonly reading: SchemeReading;
}

/** The last scheme that was read: most are handed in again with the next plan. */
let last: Remembered | undefined;

/**
 * Reads a scoring scheme from untrusted data and checks that it can score: all faults in one pass. What says the same as the last
 * one, under an edition that cannot have changed, is only compared with it.
 */
export function readScheme(input: unknown, source: Source): SchemeReading {
  const { edition } = source;
  const copy = input === undefined ? undefined : snapshot(input);
  const isLasting = source.indicators === undefined && (edition === undefined || isMadeHere(edition));
  if (copy === undefined || !copy.ok || !isLasting) return readWith(copiedScheme(copy), source);
  if (last !== undefined && last.edition === edition && isSame(last.copy, copy.value)) return last.reading;
  const reading = readWith(copiedScheme(copy), source);
  last = { copy: copy.value, edition, reading };
  return reading;
}

function readWith({ scheme, issues: ofScheme }: RecordReading, source: Source): SchemeReading {
  const known = readIndicatorSource(source, ownOf(scheme, "indicators"));
  const { list, edition } = known;
  const measure = measuresOf(list ?? []);
  const contradictory =
    scheme === undefined || list === undefined
      ? []
      : contradictions(scheme, measure).map((issue) => below(["scheme"], issue));
  const issues = [...ofScheme, ...contradictory];
  const usable = scheme !== undefined && list !== undefined && !hasErrors(issues);
  const table = usable ? scoringTable(scheme, measure, idsInOrder(edition, list)) : undefined;
  return { scheme, known, measure, table, issues };
}

/** A scheme as far as its schema says what it is. */
interface RecordReading {
  readonly scheme: ScoringScheme | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a scheme by its schema alone, without asking whether it can score. */
export const readSchemeRecord = (input: unknown): RecordReading =>
  copiedScheme(input === undefined ? undefined : snapshot(input));

function copiedScheme(copy: Result<unknown> | undefined): RecordReading {
  if (copy === undefined) return { scheme: undefined, issues: [error("missing", ["scheme"])] };
  const reading = copy.ok
    ? readBy(scoringSchemeSchema, inOrder(copy.value))
    : { value: undefined, issues: copy.issues };
  return {
    // The schema leaves an absent field absent, where its type would also allow it to be undefined.
    scheme: reading.value as ScoringScheme | undefined,
    issues: reading.issues.map((issue) => below(["scheme"], issue)),
  };
}

/** The records by indicator in the order of their keys: in which order they were written down says nothing. */
const inOrder = (plain: unknown): unknown =>
  isRecord(plain)
    ? { ...plain, weights: sortedByKey(plain.weights), method: sortedByKey(plain.method) }
    : plain;

const sortedByKey = (record: unknown): unknown =>
  isRecord(record)
    ? Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
    : record;

/** The indicators of a scheme that a person judges. */
export const qualitativeOf = (table: ScoringTable | undefined): readonly string[] =>
  table?.items.filter(({ computed }) => computed === undefined).map(({ id }) => id) ?? [];

const contradictions = (scheme: ScoringScheme, measure: (id: string) => Measure): readonly Issue[] => [
  ...weightFaults(scheme),
  ...gradeFaults(scheme),
  ...Object.keys(scheme.weights).flatMap((id) => methodFaults(scheme, measure(id))),
  ...overshootFaults(scheme),
  ...(ownOf(scheme, "indicators") ?? []).flatMap((indicator, index) =>
    faultsOfBounds(indicator).map((issue) => below(["indicators", index], issue)),
  ),
];

function weightFaults(scheme: ScoringScheme): readonly Issue[] {
  const { weights, total, blocks = [] } = bare(scheme);
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

function methodFaults(scheme: ScoringScheme, { id, falls, kind, direction: way }: Measure): readonly Issue[] {
  const method = schemeMethod(scheme, id);
  const path = methodPath(scheme, id);
  if (method === undefined) return [error("method-missing", ["method", id], { indicator: id })];
  const direction = directionOf(method);
  // What follows the indicator has nothing to follow here, and then counts more as better; the scheme should say so itself.
  const isUnsaid = way === "none" && direction === undefined && !isQualitative(method);
  const against =
    kind !== "other" && way !== "none" && direction !== undefined && (direction === "down") !== falls;
  return [
    ...(against
      ? [warning("method-against-direction", path, { indicator: id, method: methodName(method) })]
      : []),
    ...(isUnsaid
      ? [warning("method-without-direction", path, { indicator: id, method: methodName(method) })]
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
  const upside = ownOf(method, "of") === "actual" && falls ? -1n : 1n;
  const inOrder = method.bands
    .map(({ from, share }) => ({ from: upside * millionths(from), share: millionths(share) }))
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const falling = inOrder.some(({ from, share }, index) => {
    const before = ownOf(inOrder, index - 1);
    return before !== undefined && (share < before.share || from === before.from);
  });
  return [
    ...(method.bands.length === 0 ? [error("no-bands", path)] : []),
    ...(outside ? [error("share-out-of-range", path)] : []),
    ...(falling ? [error("bands-not-rising", path)] : []),
  ];
}

const isOutside = (share: string): boolean => millionths(share) < 0n || millionths(share) > hundred;

function overshootFaults(scheme: ScoringScheme): readonly Issue[] {
  const overshoot = ownOf(scheme, "overshoot");
  if (overshoot === undefined) return [];
  const { tolerance, most } = overshoot;
  return [
    ...(compare(tolerance, "0") < 0 ? [error("negative", ["overshoot", "tolerance"])] : []),
    ...(isOutside(most) ? [error("share-out-of-range", ["overshoot", "most"])] : []),
  ];
}
