/**
 * 信用代码集合. The credit codes seen so far in typed arrays: a code of eighteen characters out of 31 is three numbers of
 * six characters each, exactly, so two codes are the same if their numbers are and no hash can be mistaken for a code.
 * Five numbers a code (three lanes, the record it came with, a note) in blocks that are never copied, and an index of
 * at most half load: 28 to 36 bytes a code. The free bits of an index entry hold a part of the hash, so that a different
 * code is hardly ever compared. A `Set` of texts takes twice as much and ends at 2^24 entries.
 */
const blockBits = 12;
const blockSize = 1 << blockBits;
const lanes = 5;

/** A longer run means that codes were made to collide: the index is then built anew with another hash. */
const longestRun = 256;

export class PackedCodes {
  size = 0;
  private readonly blocks: Int32Array[] = [];
  private index = new Int32Array(2 * blockSize);
  private seed = 0x9e3779b1;

  /** The entry of a code, or -1 where it is new; it is then added with the record and the note. */
  add(first: number, second: number, third: number, record: number, note: number): number {
    const { index, blocks } = this;
    const mask = index.length - 1;
    const hashed = hash(first, second, third, this.seed);
    let slot = hashed & mask;
    let run = 0;
    for (;;) {
      const found = index[slot] as number;
      if (found === 0) break;
      if (((found ^ hashed) & ~mask) === 0) {
        const entry = (found & mask) - 1;
        const block = blocks[entry >>> blockBits] as Int32Array;
        const at = (entry & (blockSize - 1)) * lanes;
        if (block[at] === first && block[at + 1] === second && block[at + 2] === third) return entry;
      }
      slot = (slot + 1) & mask;
      run += 1;
    }
    this.append(first, second, third, record, note);
    index[slot] = (hashed & ~mask) | this.size;
    if (this.size * 2 > mask) this.layOut(index.length * 2);
    else if (run > longestRun) this.layOut(index.length);
    return -1;
  }

  recordOf(entry: number): number {
    return this.lane(entry, 3) >>> 0;
  }

  noteOf(entry: number): number {
    return this.lane(entry, 4);
  }

  setNote(entry: number, note: number): void {
    const block = this.blocks[entry >>> blockBits] as Int32Array;
    block[(entry & (blockSize - 1)) * lanes + 4] = note;
  }

  private lane(entry: number, lane: number): number {
    const block = this.blocks[entry >>> blockBits] as Int32Array;
    return block[(entry & (blockSize - 1)) * lanes + lane] as number;
  }

  private append(first: number, second: number, third: number, record: number, note: number): void {
    const entry = this.size;
    if (entry >>> blockBits === this.blocks.length) this.blocks.push(new Int32Array(blockSize * lanes));
    const block = this.blocks[entry >>> blockBits] as Int32Array;
    const at = (entry & (blockSize - 1)) * lanes;
    block[at] = first;
    block[at + 1] = second;
    block[at + 2] = third;
    block[at + 3] = record;
    block[at + 4] = note;
    this.size = entry + 1;
  }

  private layOut(slots: number): void {
    if (slots === this.index.length) this.seed = Math.imul(this.seed, 0x2545f491) | 1;
    const mask = slots - 1;
    const index = new Int32Array(slots);
    for (let entry = 0; entry < this.size; entry += 1) {
      const hashed = hash(this.lane(entry, 0), this.lane(entry, 1), this.lane(entry, 2), this.seed);
      let slot = hashed & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = (hashed & ~mask) | (entry + 1);
    }
    this.index = index;
  }
}

export function hash(first: number, second: number, third: number, seed: number): number {
  let mixed = Math.imul(first ^ seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ second, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ third, 0x27d4eb2f);
  return Math.imul(mixed ^ (mixed >>> 16), 0x9e3779b1);
}
