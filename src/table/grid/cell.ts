/** A place in the grid, from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The name of a cell as spreadsheets show it, from row and column counted from zero: `E14`. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
