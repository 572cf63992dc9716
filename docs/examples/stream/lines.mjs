const newline = Buffer.from("\n");
const mark = Buffer.from("\uFEFF");

/**
 * The lines of a stream of bytes, cut anywhere: as bytes, each with its newline, the last as well. As text they would
 * lose what is no UTF-8, which is a fault that the library counts. Of a line of more than `longest` bytes just enough is
 * kept for the library to see that it is too long, so no line fills the memory.
 */
export async function* linesOf(chunks, longest) {
  let pieces = [];
  let length = 0;
  let isFirst = true;
  const hold = (piece) => {
    const kept = piece.subarray(0, longest + 1 - length);
    if (kept.length > 0) pieces.push(kept);
    length += kept.length;
  };
  const line = () => {
    const whole = Buffer.concat([...pieces, newline]);
    const marked = isFirst && whole.indexOf(mark) === 0; // a mark stands before a file, not before a shard's first line
    [pieces, length, isFirst] = [[], 0, false];
    return marked ? whole.subarray(mark.length) : whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      if (length === 0 && !isFirst && end - start <= longest) yield chunk.subarray(start, end + 1);
      else {
        hold(chunk.subarray(start, end));
        yield line();
      }
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** The credit code of a record in JSON. What is no record has none, and still belongs to one shard, as a fault. */
export function codeOf(line) {
  try {
    return JSON.parse(line)?.creditCode;
  } catch {
    return undefined;
  }
}
