import { quantityOf } from "../../core/quantity.js";
import { amountOf } from "../../core/typed-amount.js";
import { typedText } from "../../core/typed-text.js";

/** Digits, with or without separators of thousands and decimals. */
const figure = /^(\d{1,20}|[1-9]\d{0,2}(?:,\d{3}){1,6})(?:\.(\d{1,20}))?$/;

/** Longer texts are no figures as people type them. */
const longest = 60;

/**
 * What stands below a heading that names a larger unit, in the unit of its field and exactly: 2000.5 of 万元 is 20005000, and so is
 * 2,000.5. A cell that says a unit itself, 3000万元 or 3亿元, goes by that one. Any other text stays as it is, for the reader of the
 * field to refuse.
 */
export function inUnitOfField(cell: string, power: number, unit: string): string {
  if (power === 0) return cell;
  const text = cell.trim();
  const [, written, decimals = ""] = figure.exec(text.length > longest ? text : typedText(text)) ?? [];
  if (written === undefined) return withUnit(cell, unit) ?? cell;
  const whole = written.replaceAll(",", "");
  // 00012 is no amount in yuan either.
  if (whole.length > 1 && whole.startsWith("0")) return cell;
  const digits = whole + decimals.padEnd(power, "0");
  const point = digits.length - Math.max(decimals.length - power, 0);
  const after = digits.slice(point).replace(/0+$/, "");
  return `${digits.slice(0, point).replace(/^0+(?=\d)/, "")}${after && "."}${after}`;
}

/** What a figure with a unit behind it says, none below zero; nothing where it is of another unit, or has none. */
function withUnit(cell: string, unit: string): string | undefined {
  if (/[\d.,]$/.test(typedText(cell.slice(0, longest)))) return undefined;
  const read = unit === "元" ? amountOf(cell) : quantityOf(cell, unit);
  return read.ok && !read.value.startsWith("-") ? read.value : undefined;
}
