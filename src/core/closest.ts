/** The known word that a mistyped one most likely meant: the nearest, with at most a third of its letters different. */
export function closest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.min(typed.length, 60) / 3) + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Only so many mistakes get a suggestion: looking for the nearest word takes time, and nobody reads thousands. */
export function suggestions(known: readonly string[], most = 20): (typed: string) => string | undefined {
  let left = most;
  return (typed) => {
    left -= 1;
    return left >= 0 ? closest(typed, known) : undefined;
  };
}

/** How many letters must be changed, added or dropped. */
function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (above[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (above[column - 1] as number) + change,
        ),
      );
    }
    above = current;
  }
  return above[right.length] as number;
}
