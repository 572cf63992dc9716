/** Why a record of a table cannot be read. */
type CsvFault = "table-open-quote" | "table-quote-inside";

/**
 * The cells of one record by RFC 4180: separated by commas; quotation marks hold commas and line breaks, and a pair of
 * them inside stands for one. Cells that are not quoted contain no quotation marks. Nothing is trimmed.
 */
export function cellsOf(text: string): readonly string[] | CsvFault {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at);
    if (end < 0) return "table-open-quote";
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    if (!isQuoted && cell.includes('"')) return "table-quote-inside";
    cells.push(cell);
    if (end === text.length) return cells;
    if (text[end] !== ",") return "table-quote-inside";
    at = end + 1;
  }
}

const endOfPlain = (text: string, at: number): number => {
  const comma = text.indexOf(",", at);
  return comma < 0 ? text.length : comma;
};

/** The position after the closing mark of the cell that opens at `at`; -1 where it never closes. */
function endOfQuoted(text: string, at: number): number {
  let mark = text.indexOf('"', at + 1);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark < 0 ? -1 : mark + 1;
}
