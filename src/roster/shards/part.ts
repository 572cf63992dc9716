import { fingerprintOf } from "../../core/fingerprint.js";
import { countNames, countsOf, type RosterCounts } from "../count/counts.js";
import type { Layout } from "../count/layout.js";
import { type CellTally, inOrder, type Notice, type Overlap, type RosterTally } from "../count/tally.js";

/**
 * 分片汇总. What is counted of some shards of a roster. Plain data of whole numbers and texts, each list in a fixed
 * order, so that the same shards give the same text in whatever order they are merged.
 */
export interface RosterPart {
  /** What this is: what is counted of some shards of a roster. */
  readonly kind: "roster-part";
  /** Of rules, chains and shape: parts of different versions cannot be added. */
  readonly version: string;
  /** Which shards it holds, sorted by code unit. */
  readonly shards: readonly string[];
  /** How many records they hold. */
  readonly records: number;
  /** Place of the chain, signature, records, repeated ones, codes, fen: see `CellTally`. */
  readonly cells: readonly (readonly [number, number, number, number, number, string])[];
  /** Places of cells, and how many codes stand in just these. */
  readonly overlaps: readonly (readonly [readonly number[], number])[];
  /** Faults of records: severity, code, how many. */
  readonly notices: readonly (readonly [Notice["severity"], string, number])[];
  /** Codes that stand more than once in one chosen chain, within a shard. */
  readonly repeatedCodes: number;
  /** The least count of each kind in any one shard, where shards cannot be compared; see `RosterCounts`. */
  readonly least: readonly number[];
  /** Of all the rest: a summary that was damaged where it was stored, or changed by hand, is refused. */
  readonly checksum: string;
}

/** What is counted, before it is sealed. */
type Counted = Omit<RosterPart, "checksum">;

export function partOf(
  version: string,
  shard: string,
  tally: RosterTally,
  { repeatedCodes, layout }: { readonly repeatedCodes: number; readonly layout: Layout },
): RosterPart {
  const counts = countsOf(tally, layout);
  return sealed({
    kind: "roster-part",
    version,
    shards: [shard],
    records: tally.records,
    cells: tally.cells.map(({ chain, signature, records, repeated, codes, fen }) => [
      chain,
      signature,
      records,
      repeated,
      codes,
      String(fen),
    ]),
    overlaps: tally.overlaps.map(({ cells, codes }) => [cells, codes]),
    notices: tally.notices.map(({ severity, code, count }) => [severity, code, count]),
    repeatedCodes,
    least: countNames.map((name) => counts[name].least),
  });
}

export const emptyPart = (version: string): RosterPart =>
  sealed({
    kind: "roster-part",
    version,
    shards: [],
    records: 0,
    cells: [],
    overlaps: [],
    notices: [],
    repeatedCodes: 0,
    least: countNames.map(() => 0),
  });

/** Both together; they hold different shards. */
export function joined(one: RosterPart, other: RosterPart): RosterPart {
  const cells = joinedCells(one, other);
  const placeOf = new Map(cells.map(([chain, signature], place) => [`${chain} ${signature}`, place]));
  const overlaps = new Map<string, readonly [readonly number[], number]>();
  for (const part of [one, other])
    for (const [places, codes] of part.overlaps) {
      const moved = places.map((place) => {
        const [chain, signature] = part.cells[place] as RosterPart["cells"][number];
        return placeOf.get(`${chain} ${signature}`) as number;
      });
      const key = moved.join(" ");
      overlaps.set(key, [moved, codes + (overlaps.get(key)?.[1] ?? 0)]);
    }
  return sealed({
    kind: "roster-part",
    version: one.version,
    shards: [...one.shards, ...other.shards].sort(),
    records: one.records + other.records,
    cells,
    overlaps: [...overlaps.values()].sort(([left], [right]) => inOrder(left, right)),
    notices: joinedNotices(one, other),
    repeatedCodes: one.repeatedCodes + other.repeatedCodes,
    least: one.least.map((least, index) => Math.max(least, other.least[index] as number)),
  });
}

function joinedCells(one: RosterPart, other: RosterPart): RosterPart["cells"] {
  const cells = new Map<string, RosterPart["cells"][number]>();
  for (const cell of [...one.cells, ...other.cells]) {
    const [chain, signature, records, repeated, codes, fen] = cell;
    const key = `${chain} ${signature}`;
    const before = cells.get(key);
    cells.set(
      key,
      before === undefined
        ? cell
        : [
            chain,
            signature,
            before[2] + records,
            before[3] + repeated,
            before[4] + codes,
            String(BigInt(before[5]) + BigInt(fen)),
          ],
    );
  }
  return [...cells.values()].sort((left, right) => left[0] - right[0] || left[1] - right[1]);
}

function joinedNotices(one: RosterPart, other: RosterPart): RosterPart["notices"] {
  const notices = new Map<string, RosterPart["notices"][number]>();
  for (const [severity, code, count] of [...one.notices, ...other.notices]) {
    const key = `${severity} ${code}`;
    notices.set(key, [severity, code, count + (notices.get(key)?.[2] ?? 0)]);
  }
  return [...notices].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, notice]) => notice);
}

export const tallyOf = ({ records, cells, overlaps, notices }: RosterPart): RosterTally => ({
  records,
  cells: cells.map(
    ([chain, signature, count, repeated, codes, fen]): CellTally => ({
      chain,
      signature,
      records: count,
      repeated,
      codes,
      fen: BigInt(fen),
    }),
  ),
  overlaps: overlaps.map(([places, codes]): Overlap => ({ cells: places, codes })),
  notices: notices.map(([severity, code, count]): Notice => ({ kind: "notice", code, severity, count })),
});

/** The same with its keys in their one order, and the checksum that goes with what it says. */
export function sealed({ version, shards, records, cells, overlaps, notices, ...rest }: Counted): RosterPart {
  const { repeatedCodes, least } = rest;
  const lists = { cells, overlaps, notices };
  const part = { kind: "roster-part", version, shards, records, ...lists, repeatedCodes, least } as const;
  return { ...part, checksum: fingerprintOf(JSON.stringify(part)) };
}

/** The counts of a roster whose shards may share enterprises: at least those of the largest, at most all together. */
export function looseCounts(part: RosterPart, layout: Layout): RosterCounts {
  const counts = countsOf(tallyOf(part), layout);
  return Object.fromEntries(
    countNames.map((name, index) => [name, { least: part.least[index] as number, most: counts[name].most }]),
  ) as unknown as RosterCounts;
}
