/** 姓名与名称. Names that people write differently and that are the same all the same. */
import { plainWord } from "../vocabulary/word-of.js";

/**
 * Each name in one spelling: that of the list where it has the name, and else the first of all by code unit, so that the order in
 * which they come never shows.
 */
export function spellingOf(names: readonly string[], list: readonly string[] = []): (name: string) => string {
  const spellings = new Map<string, string>();
  for (const name of [...list, ...[...names].sort()]) {
    const plain = plainWord(name);
    if (!spellings.has(plain)) spellings.set(plain, name.trim());
  }
  return (name) => spellings.get(plainWord(name)) ?? name.trim();
}
