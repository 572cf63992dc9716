/** With at most so many digits of yuan, fen can be added up as numbers: see `Cells`. */
export const mostYuanDigits = 13;

/**
 * Yuan as decimal text in fen, or -1 for any other text: not an amount, a negative one, or one of more than thirteen
 * digits. The grammar is that of `yuanPattern`: `00012`, `1.`, `1e9` and `-0` are not amounts.
 */
export function fenOfText(text: string): number {
  const { length } = text;
  let index = 0;
  let yuan = 0;
  for (; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) break;
    yuan = yuan * 10 + digit;
  }
  if (index === 0 || index > mostYuanDigits) return -1;
  if (index > 1 && text.charCodeAt(0) === 48) return -1;
  if (index === length) return yuan * 100;
  const decimals = length - index - 1;
  if (text.charCodeAt(index) !== 46 || decimals < 1 || decimals > 2) return -1;
  const tens = text.charCodeAt(index + 1) - 48;
  const ones = decimals === 2 ? text.charCodeAt(index + 2) - 48 : 0;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
  return yuan * 100 + tens * 10 + ones;
}
