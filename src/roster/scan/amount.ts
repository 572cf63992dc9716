import { typedText } from "../../core/typed-text.js";

/** Digits, with or without separators of thousands and decimals. */
const figure = /^(\d{1,20}|[1-9]\d{0,2}(?:,\d{3}){1,6})(?:\.(\d{1,20}))?$/;

/** Longer texts are no figures as people type them. */
const longest = 60;

/**
 * An amount in units of some power of ten of yuan, in yuan and exactly: 2000.5 of 万元 is 20005000, and so is 2,000.5. Any other text
 * stays as it is, for the reader of the field to refuse.
 */
export function inYuan(cell: string, power: number): string {
  if (power === 0) return cell;
  const text = cell.trim();
  const [, written, decimals = ""] = figure.exec(text.length > longest ? text : typedText(text)) ?? [];
  if (written === undefined) return cell;
  const whole = written.replaceAll(",", "");
  // 00012 is no amount in yuan either.
  if (whole.length > 1 && whole.startsWith("0")) return cell;
  const digits = whole + decimals.padEnd(power, "0");
  const point = digits.length - Math.max(decimals.length - power, 0);
  const after = digits.slice(point).replace(/0+$/, "");
  return `${digits.slice(0, point).replace(/^0+(?=\d)/, "")}${after && "."}${after}`;
}
