import { saysLater } from "../../vocabulary/none-words.js";
import { places, type Signature } from "../count/signature.js";

/** Remarks on a record beside its facts, as bits. They are warnings and leave every field usable. */
export const noted = { checkCharacter: 1, scale: 2 } as const;

/** Fields with a value of the wrong type, as bits. What exactly is wrong is found by the reader of the field. */
export const malformed = {
  name: 1,
  creditCode: 2,
  chainId: 4,
  previousYearRevenue: 8,
  scale: 16,
  specialised: 32,
  atKeyLink: 64,
  transform: 128,
  willing: 256,
  priority: 512,
} as const;

/** Where the chains stand: the chosen ones by id from 0, then all others, then those not known yet. */
export interface ChainIndex {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, number>;
  /** Whether the list of chains is incomplete, so that none can be called undeclared. */
  readonly open: boolean;
}

export const undeclaredIn = ({ ids }: ChainIndex): number => ids.length;
export const unplacedIn = ({ ids }: ChainIndex): number => ids.length + 1;

/** The place of a chain that is not among the chosen ones. */
export const unchosenIn = (chains: ChainIndex): number =>
  chains.open ? unplacedIn(chains) : undeclaredIn(chains);

/** 待定 is no chain that somebody could have chosen or not. */
export const placeOfChain = (chains: ChainIndex, id: string): number =>
  chains.byId.get(id) ?? (saysLater(id) ? unplacedIn(chains) : unchosenIn(chains));

/** 分组的各位. By which digit of a row it is grouped, where the groups are made of one, and what stands for each of its values. */
export interface GroupDigits {
  readonly of: "scale" | "specialised" | "keyLink" | "transform" | "willing" | "priority";
  /** What each value adds to the signature, by its digit. */
  readonly added: readonly number[];
}

/** What reading a record needs to know. */
export interface Ground {
  readonly chains: ChainIndex;
  /** 规上线, in fen. */
  readonly aboveScaleFen: number;
  readonly group?: GroupDigits;
}

/**
 * 一行. One record as numbers: each fact as a digit of its signature, 0 where it is missing. There is one row for all
 * records, so a record that passes leaves nothing behind.
 */
export class Row {
  name = 0;
  creditCode = 0;
  revenue = 0;
  scale = 0;
  specialised = 0;
  keyLink = 0;
  transform = 0;
  willing = 0;
  exempt = 0;
  priority = 0;
  /** The place of its chain in {@link ChainIndex}. */
  chain = 0;
  /** 上一年度主营业务收入, in fen; 0 where there is none, or where it is too large to be added up in a loop. */
  fen = 0;
  largeFen = 0n;
  /** That it states to have had none, being founded since. */
  hasNoRevenue = false;
  /** The credit code as three numbers; see `PackedCodes`. */
  first = 0;
  second = 0;
  third = 0;
  notes = 0;
  unknownKeys = 0;
  malformed = 0;
  signature: Signature = 0;
}

export function clear(row: Row, { chains }: Ground): void {
  row.name = 0;
  row.creditCode = 0;
  row.revenue = 0;
  row.scale = 0;
  row.specialised = 0;
  row.keyLink = 0;
  row.transform = 0;
  row.willing = 0;
  row.exempt = no; // an absent exemption means that there is none
  row.priority = 0;
  row.chain = unplacedIn(chains);
  row.fen = 0;
  row.largeFen = 0n;
  row.hasNoRevenue = false;
  row.notes = 0;
  row.unknownKeys = 0;
  row.malformed = 0;
}

/** The digits that have a name here, in the order of the domain. */
export const yes = 1;
const no = 2;
export const yesNo = (value: boolean): number => (value ? yes : no);
const above = 1;
const unasked = 3;
const chainDigits = { declared: 1, undeclared: 2, unplaced: 0 } as const;

/** Puts the digits together once all are there. */
export function sign(row: Row, { chains, aboveScaleFen, group }: Ground): void {
  const declared = chains.ids.length;
  const chain =
    row.chain < declared
      ? chainDigits.declared
      : row.chain === declared
        ? chainDigits.undeclared
        : chainDigits.unplaced;
  const willing = row.willing === 0 && row.scale === above ? unasked : row.willing;
  if (
    row.scale !== 0 &&
    row.revenue !== 0 &&
    !row.hasNoRevenue &&
    (row.scale === above) !== row.fen >= aboveScaleFen
  )
    row.notes |= noted.scale;
  row.signature =
    row.name * places.name +
    row.creditCode * places.creditCode +
    row.revenue * places.revenue +
    chain * places.chain +
    row.scale * places.scale +
    row.specialised * places.specialised +
    row.keyLink * places.keyLink +
    row.transform * places.transform +
    willing * places.willing +
    row.exempt * places.exempt +
    row.priority * places.priority;
  if (group !== undefined) row.signature += group.added[row[group.of]] as number;
}
