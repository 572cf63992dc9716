/** Sixteen hexadecimal digits for a text, to tell versions apart. Not a cryptographic hash. */
export const fingerprintOf = (text: string): string => fingerprintOfParts([text]);

/** The same for a text that comes part by part and is never put together. */
export function fingerprintOfParts(parts: Iterable<string>): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (const text of parts) {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul((second << 5) ^ (second >>> 27) ^ unit, 0x9e3779b1);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
