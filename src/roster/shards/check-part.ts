import type { Path } from "../../core/issue.js";
import { countNames } from "../count/counts.js";
import { digitAt, hasCode } from "../count/signature.js";
import { inOrder } from "../count/tally.js";
import { type ChainIndex, unplacedIn } from "../scan/row.js";
import type { RosterPart } from "./part.js";

/** The longest name of a shard, in characters. */
export const longestShard = 200;

type Plain = Readonly<Record<string, unknown>>;

const keys: readonly (keyof RosterPart)[] = [
  "kind",
  "version",
  "shards",
  "records",
  "cells",
  "overlaps",
  "notices",
  "repeatedCodes",
  "least",
  "checksum",
];

/**
 * The first place at which data cannot be a summary made by this library; `undefined` where all of it can. The version is
 * not checked here.
 */
export function faultInPart(data: unknown, chains: ChainIndex, signatures: number): Path | undefined {
  if (!isRecord(data) || Object.keys(data).some((key) => !keys.includes(key as keyof RosterPart))) return [];
  const fault = checks.find(([key, check]) => !check(data[key], data, chains, signatures));
  return fault && [fault[0]];
}

const isRecord = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isListOf = <T>(value: unknown, check: (element: unknown) => element is T): value is readonly T[] =>
  Array.isArray(value) && value.every(check);

export const isShard = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= longestShard;

type Cell = RosterPart["cells"][number];
type Check = (value: unknown, data: Plain, chains: ChainIndex, signatures: number) => boolean;

const isCell = (value: unknown): value is Cell => {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [chain, signature, records, repeated, codes, fen] = value as unknown[];
  if (!isCount(chain) || !isCount(signature) || !isCount(records) || !isCount(repeated) || !isCount(codes))
    return false;
  if (typeof fen !== "string" || !/^(?:0|[1-9]\d{0,39})$/.test(fen)) return false;
  return (
    records > 0 && repeated <= records && codes <= records && (hasCode(signature) || repeated + codes === 0)
  );
};

/** Whether the chain in the signature is the chain of its cell. */
const standsWell = ([chain, signature]: Cell, chains: ChainIndex, signatures: number): boolean => {
  const digit = chain < chains.ids.length ? 1 : chain === chains.ids.length ? 2 : 0;
  return chain <= unplacedIn(chains) && signature < signatures && digitAt(signature, "chain") === digit;
};

const isRising = <T>(list: readonly T[], order: (left: T, right: T) => number): boolean =>
  list.every((one, index) => index === 0 || order(list[index - 1] as T, one) < 0);

const byUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const checks: readonly (readonly [keyof RosterPart, Check])[] = [
  ["kind", (kind) => kind === "roster-part"],
  ["version", (version) => typeof version === "string"],
  ["shards", (shards) => isListOf(shards, isShard) && isRising(shards, byUnit)],
  ["records", isCount],
  [
    "cells",
    (cells, { records, shards }, chains, signatures) =>
      isListOf(cells, isCell) &&
      cells.every((cell) => standsWell(cell, chains, signatures)) &&
      isRising(cells, (left, right) => left[0] - right[0] || left[1] - right[1]) &&
      cells.reduce((sum, cell) => sum + cell[2], 0) === records &&
      (cells.length === 0 || (shards as readonly string[]).length > 0),
  ],
  [
    "overlaps",
    (overlaps, { cells }) =>
      isListOf(overlaps, isOverlap) &&
      overlaps.every(([places]) => (places.at(-1) as number) < (cells as readonly unknown[]).length) &&
      isRising(overlaps, ([left], [right]) => inOrder(left, right)),
  ],
  [
    "notices",
    (notices) =>
      isListOf(notices, isNotice) &&
      isRising(notices, (left, right) => byUnit(`${left[0]} ${left[1]}`, `${right[0]} ${right[1]}`)),
  ],
  ["repeatedCodes", (codes, { records }) => isCount(codes) && codes <= (records as number)],
  [
    "least",
    (least, { records }) =>
      isListOf(least, isCount) &&
      least.length === countNames.length &&
      least.every((count) => count <= (records as number)),
  ],
  ["checksum", (checksum) => typeof checksum === "string"],
];

const isOverlap = (value: unknown): value is RosterPart["overlaps"][number] => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [places, codes] = value as unknown[];
  if (!isListOf(places, isCount) || places.length < 2 || !isCount(codes) || codes === 0) return false;
  return isRising(places, (left, right) => left - right);
};

const isNotice = (value: unknown): value is RosterPart["notices"][number] => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [severity, code, count] = value as unknown[];
  if ((severity !== "error" && severity !== "warning") || !isCount(count) || count === 0) return false;
  return typeof code === "string" && /^[a-z]+(?:-[a-z]+){0,9}$/.test(code);
};
