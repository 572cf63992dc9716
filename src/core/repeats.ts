/** Where a value stands again, and where it stood first. */
export interface Repeat {
  readonly value: string;
  readonly index: number;
  readonly first: number;
}

/** Every value that stood before in the list; what is not given repeats nothing. */
export function repeats(values: readonly (string | undefined)[]): readonly Repeat[] {
  const firstAt = new Map<string, number>();
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    const first = firstAt.get(value);
    if (first === undefined) firstAt.set(value, index);
    return first === undefined ? [] : [{ value, index, first }];
  });
}
