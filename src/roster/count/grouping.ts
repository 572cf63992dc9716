/** 分组的一位: into which of the declared groups a record falls, as one more digit of its signature, above all others. */
import { bare } from "../../core/own-data.js";
import type { Signature } from "./signature.js";
import type { CellTally } from "./tally.js";

/** What a field says of the records of a group: a text, a word by its code, or yes or no. */
export type GroupValue = string | boolean;

export interface Grouping {
  /** The field of an enterprise whose value decides. */
  readonly field: string;
  /** The declared values, each with its place from 0. */
  readonly places: ReadonlyMap<unknown, number>;
  readonly values: readonly GroupValue[];
  /** How many signatures there are in each group. */
  readonly signatures: number;
}

/** The digit of records that do not have the field. The declared groups follow it, and after them comes the rest. */
export const ungrouped = 0;

/** The digit of records whose value is none of those declared. */
export const undeclaredGroup = ({ values }: Grouping): number => values.length + 1;

/** How many groups there are: those declared, the rest, and the records without the field. */
export const groupsIn = (grouping: Grouping | undefined): number =>
  grouping === undefined ? 1 : undeclaredGroup(grouping) + 1;

/** The digit of a value; `undefined` where the record has none. */
export const groupOf = (grouping: Grouping, value: unknown): number =>
  value === undefined ? ungrouped : (grouping.places.get(value) ?? undeclaredGroup(grouping) - 1) + 1;

/** The cells of each group by themselves, as they would be had nobody asked for groups. */
export function cellsByGroup(
  cells: readonly CellTally[],
  { signatures }: Grouping,
): ReadonlyMap<number, readonly CellTally[]> {
  const byGroup = new Map<number, CellTally[]>();
  for (const cell of cells) {
    const group = Math.floor(cell.signature / signatures);
    const list = byGroup.get(group);
    const plain = { ...cell, signature: cell.signature % signatures };
    if (list === undefined) byGroup.set(group, [plain]);
    else list.push(plain);
  }
  return byGroup;
}

/** The cells of all groups together, as they would be had nobody asked for groups. */
export function cellsTogether(cells: readonly CellTally[], { signatures }: Grouping): readonly CellTally[] {
  const together = new Map<string, CellTally>();
  for (const cell of cells) {
    const signature: Signature = cell.signature % signatures;
    const key = `${cell.chain} ${signature}`;
    const {
      records = 0,
      repeated = 0,
      codes = 0,
      fen = 0n,
    } = bare<Partial<CellTally>>(together.get(key) ?? {});
    together.set(key, {
      chain: cell.chain,
      signature,
      records: records + cell.records,
      repeated: repeated + cell.repeated,
      codes: codes + cell.codes,
      fen: fen + cell.fen,
    });
  }
  return [...together.values()].sort(
    (left, right) => left.chain - right.chain || left.signature - right.signature,
  );
}
