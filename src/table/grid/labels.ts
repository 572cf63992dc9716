import type { Indicator } from "../../application/indicator.js";
import { closest } from "../../core/closest.js";
import { visible } from "../../core/typed-text.js";
import { isUnit } from "./units.js";

/** A label, and what stands in brackets behind it: a unit, which is no part of the name, or a remark. */
export interface Label {
  readonly plain: string;
  readonly inside: string;
}

/** A longer text is no label. */
const longest = 200;

/**
 * A label without what spreadsheets and people change about it: width of characters, spaces, what nobody sees, quotation
 * marks, numbering in front, marks of footnotes and a unit in brackets behind.
 */
export function labelOf(text: string): Label {
  if (text.length > longest) return { plain: text, inside: "" };
  const plain = visible(text)
    // 1. 2、 (3) ④ 一、 or a number with a space behind it: before circles become plain digits that could belong to the label.
    .replace(
      /^\s*(?:[①-⑳]|[(（][\d一二三四五六七八九十]+[)）]|[\d.．]+[.．、)）](?!\d)|[一二三四五六七八九十]+、|[\d.．]+\s)/,
      "",
    )
    .replace(/[\s*＊※†⁰¹²³⁴-⁹①-⑳]/g, "")
    .replace(/[[［]\d+[\]］](?=$|[(（])/, "")
    .normalize("NFKC")
    .replace(/["'“”‘’「」『』《》]/g, "")
    .replace(/:$/, "")
    .toLowerCase();
  const [, before = plain, inside = ""] = /^(.*)\(([^()]*)\)$/.exec(plain) ?? [];
  return { plain: isUnit(inside) ? before : plain, inside };
}

/** Without brackets of any kind at its end. */
const withoutBrackets = (plain: string): string => plain.replace(/\([^()]*\)$/, "");

/** Which indicators a label can mean: one, none, or several of the same name. */
export interface Labels {
  readonly of: (label: Label) => readonly Indicator[];
  /** The indicator that a label nobody knows most likely means. */
  readonly nearest: (plain: string) => Indicator | undefined;
}

export function labelsOf(form: readonly Indicator[]): Labels {
  const byLabel = new Map<string, Set<Indicator>>();
  const add = (name: string, indicator: Indicator) => {
    if (name !== "") byLabel.set(name, (byLabel.get(name) ?? new Set()).add(indicator));
  };
  for (const indicator of form) {
    for (const name of [indicator.label, indicator.english?.label ?? ""]) {
      const { plain } = labelOf(name);
      add(plain, indicator);
      // As it is written into a table: nobody else would know that 台（套） in brackets is a unit.
      if (plain !== "") add(labelOf(`${plain}(${indicator.unit})`).plain, indicator);
    }
  }
  // What its brackets say may be left out where that leaves no doubt.
  const whole = new Map(byLabel);
  for (const [name, holders] of whole) {
    const short = withoutBrackets(name);
    if (!whole.has(short)) for (const indicator of holders) add(short, indicator);
  }
  const found = (plain: string) => [...(byLabel.get(plain) ?? [])];
  return {
    of: ({ plain }) => {
      const exact = found(plain);
      return exact.length > 0 ? exact : found(withoutBrackets(plain));
    },
    nearest: (plain) => {
      const name = closest(plain, [...byLabel.keys()]);
      return name === undefined ? undefined : found(name)[0];
    },
  };
}
