/** Numbers that look like chance and are the same on every machine: a small generator that begins with a seed. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
  /** Whether something happens that happens so many times in a hundred. */
  readonly happens: (percent: number) => boolean;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    // All in whole numbers of 32 bits, so that no engine can round it in its own way.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const whole = (least: number, most: number) => least + (next() % (most - least + 1));
  return {
    whole,
    oneOf: (things) => things[whole(0, things.length - 1)] as (typeof things)[number],
    happens: (percent) => whole(1, 100) <= percent,
  };
}
