/** The place of a repeated value, and the place where it stood first. */
interface Repeat {
  readonly value: string;
  readonly index: number;
  readonly first: number;
}

/** Every value that already stands earlier in the list. Missing values are not compared. */
export function repeats(values: readonly (string | undefined)[]): readonly Repeat[] {
  const firstAt = new Map<string, number>();
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    const first = firstAt.get(value);
    if (first === undefined) firstAt.set(value, index);
    return first === undefined ? [] : [{ value, index, first }];
  });
}
