// Which mutants are asked about: all, or as many as are wanted, drawn by chance.
import { wingOf } from "./wings.mjs";

/** Numbers that look like chance and follow from the seed (mulberry32). */
function chance(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `sample`: as many in all; `each`: as many of each wing. */
export function drawn(all, { seed, sample, each }) {
  const next = chance(seed);
  const ranked = all.map((one) => ({ one, rank: next() })).sort((a, b) => a.rank - b.rank);
  const inOrder = ranked.map(({ one }) => one);
  if (each === undefined) return inOrder.slice(0, sample ?? all.length);
  const taken = new Map();
  return inOrder.filter(({ fileName }) => {
    const count = (taken.get(wingOf(fileName)) ?? 0) + 1;
    taken.set(wingOf(fileName), count);
    return count <= each;
  });
}
