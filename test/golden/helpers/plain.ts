/** Answers as plain data, and as text that stays the same for the same answer and is easy to compare line by line. */

/** What JSON cannot hold is written so that it can be told apart from everything that JSON can. */
export function plain(value: unknown): unknown {
  if (value === undefined) return "(undefined)";
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return `(bigint ${part})`;
    if (typeof part === "number" && !Number.isFinite(part)) return `(${part})`;
    if (typeof part === "function") return "(function)";
    return part;
  });
  return JSON.parse(text) as unknown;
}

const width = 110;

/** Plain data as JSON: what fits in a line stands in one, keys stay in the order in which they came. */
export function written(value: unknown, indent = "", used = 0): string {
  const line = inOneLine(value);
  if (typeof value !== "object" || value === null) return line;
  if (indent.length + used + line.length <= width) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((part) => inner + written(part, inner)).join(",\n")}\n${indent}]`;
  }
  const parts = Object.entries(value).map(([key, part]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + written(part, inner, name.length);
  });
  return `{\n${parts.join(",\n")}\n${indent}}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inOneLine(part)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** Eight characters that stand for a text which is too long to be kept: to see that it has changed, not in what. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** The beginning of a long list, with how many there are in all and a digest of the whole. */
export function shortened(list: readonly unknown[], most = 60): readonly unknown[] {
  if (list.length <= most) return list;
  const digest = digestOf(JSON.stringify(plain(list)));
  return [...list.slice(0, Math.floor(most / 2)), `… ${list.length} in all, digest ${digest}`];
}

/** The same of all that an answer says, for what its lines leave out. */
export const wholeOf = (answer: unknown): string => digestOf(JSON.stringify(plain(answer)));
