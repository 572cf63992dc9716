/** One question put to the library, and the way to its answer. */
export interface Case {
  /** A readable sentence or path. The answer is recorded under it, so it is the only one of its name in its file. */
  readonly name: string;
  readonly answer: () => unknown;
}

/** The same question of several things, each under a name of its own. */
export const casesOf = <Thing>(
  about: string,
  things: Readonly<Record<string, Thing>>,
  answer: (thing: Thing, name: string) => unknown,
): readonly Case[] =>
  Object.entries(things).map(([name, thing]) => ({
    name: `${about} / ${name}`,
    answer: () => answer(thing, name),
  }));
