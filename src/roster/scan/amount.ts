/** An amount as the readers take it: plain digits, with or without decimals. */
const plain = /^(\d{1,20})(?:\.(\d{1,20}))?$/;

/**
 * An amount in units of some power of ten of yuan, in yuan and exactly: 2000.5 of 万元 is 20005000. Any other text stays as it is, for
 * the reader of the field to refuse.
 */
export function inYuan(cell: string, power: number): string {
  const [, whole, decimals = ""] = plain.exec(cell.trim()) ?? [];
  if (power === 0 || whole === undefined) return cell;
  // 00012 is no amount in yuan either.
  if (whole.length > 1 && whole.startsWith("0")) return cell;
  const digits = whole + decimals.padEnd(power, "0");
  const point = digits.length - Math.max(decimals.length - power, 0);
  const after = digits.slice(point).replace(/0+$/, "");
  return `${digits.slice(0, point).replace(/^0+(?=\d)/, "")}${after && "."}${after}`;
}
