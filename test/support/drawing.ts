/** Chance from a seed, the same each time: much quicker than an arbitrary where a hundred thousand cases are drawn. */
export interface Drawing {
  /** A whole number from zero, below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (times: number) => boolean;
}

export function drawing(seed: number): Drawing {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    once: (times) => below(times) === 0,
  };
}
