/** Quotation marks within quotation marks are single ones. Text whose marks do not pair is left as it is. */
export function innerMarks(text: string): string {
  let depth = 0;
  let pairs = true;
  const marked = text.replace(/[“”]/g, (mark) => {
    if (mark === "“") return ++depth === 1 ? mark : "‘";
    pairs &&= depth > 0;
    return --depth === 0 ? mark : "’";
  });
  return pairs && depth === 0 ? marked : text;
}
