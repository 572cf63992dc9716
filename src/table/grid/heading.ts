import { closest } from "../../core/closest.js";
import { ownOf } from "../../core/own-data.js";
import { visible } from "../../core/typed-text.js";
import type { Column } from "../../performance/quantities.js";
import { names, parts, type Role, unclear } from "./heading-names.js";
import { isUnit } from "./units.js";

/** What a heading says. */
export interface Heading {
  readonly text: string;
  /** What its column holds; `undefined` where that is not understood. */
  readonly role: Role | undefined;
  /** Whether something was left out of account so as to understand it: a year, a remark in brackets. */
  readonly isGuess: boolean;
  /** It without year, brackets and marks; see {@link nearestTo}. */
  readonly core: string;
  /** What stands in brackets behind it, a unit or a remark. */
  readonly brackets: readonly string[];
  /** What it says below another heading: 中期 and 期末 under 目标值, a year, or a unit. */
  readonly part: "midterm" | "end" | "year" | "unit" | undefined;
}

const year = /(?:截至|截止|到|至)?\d{4}年?度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初)?的?/;
const yearAlone = new RegExp(`^${year.source}$`);
const yearInFront = new RegExp(`^${year.source}(?=\\D)`);

/** A longer text is no heading. */
const longest = 100;

/** A heading without spaces, marks of footnotes and a unit, in plain characters. */
export function headingOf(text: string): Heading {
  const { core, brackets } = text.length > longest ? { core: text, brackets: [] } : partsOf(text);
  if (isUnitAlone(core, brackets)) return unitHeading(text, core, brackets);
  const other = brackets.filter((one) => !isUnit(one));
  const dated = core.replace(yearInFront, "");
  const role = roleOf(dated);
  const inBrackets = other.map(partOf).find((part) => part === "midterm" || part === "end");
  const below = inBrackets === undefined ? role : under(role, inBrackets);
  return {
    text,
    role: below,
    isGuess: below !== undefined && isColumn(below) && (dated !== core || other.length > 0),
    core: dated,
    brackets,
    part: partOf(core) ?? partOf(dated),
  };
}

const isUnitAlone = (core: string, brackets: readonly string[]): boolean =>
  core === "" ? brackets.some(isUnit) : isUnit(core);

/** A unit below a heading, with brackets around it or without. */
const unitHeading = (text: string, core: string, brackets: readonly string[]): Heading => ({
  text,
  role: undefined,
  isGuess: false,
  core,
  brackets: core === "" ? brackets : [core, ...brackets],
  part: "unit",
});

export const isColumn = (role: Role | undefined): role is Column =>
  role === "baseline" || role === "midterm" || role === "target" || role === "actual";

/** What a heading becomes by what stands below it; `undefined` where the two do not go together. */
export function under(above: Role | undefined, part: NonNullable<Heading["part"]>): Role | undefined {
  if (part === "year" || part === "unit") return isColumn(above) ? above : undefined;
  if (above !== "target") return above === "midterm" && part === "midterm" ? above : undefined;
  return part === "midterm" ? "midterm" : "target";
}

/** What stands outside the brackets at its end, and what inside. */
function partsOf(text: string): { readonly core: string; readonly brackets: readonly string[] } {
  let core = visible(text)
    .replace(/[\s"'“”‘’*＊※†⁰¹²³⁴-⁹①-⑳]/g, "")
    .normalize("NFKC")
    .replace(/:$/, "")
    .toLowerCase();
  const brackets: string[] = [];
  for (let found = bracketed.exec(core); found !== null; found = bracketed.exec(core)) {
    brackets.push((found[1] as string).replace(/^单位:?/, ""));
    core = core.slice(0, found.index);
  }
  return { core, brackets: brackets.filter((one) => one !== "") };
}

const bracketed = /[([【]([^()[\]【】]*)[)\]】]$/;

const roles = Object.keys(names) as readonly Role[];

const roleOf = (core: string): Role | undefined => roles.find((role) => names[role].includes(core));

function partOf(core: string): Heading["part"] {
  if (yearAlone.test(core)) return "year";
  const plain = core.replace(yearInFront, "");
  if (parts.midterm.includes(plain)) return "midterm";
  return parts.end.includes(plain) ? "end" : undefined;
}

const columns = ["baseline", "target", "midterm", "actual"] as const;

/** The column that a heading nobody understands most likely means. */
export function nearestTo(core: string): Column | undefined {
  const known = columns.find((column) => ownOf(unclear, column)?.includes(core));
  if (known !== undefined) return known;
  const name = closest(
    core,
    columns.flatMap((column) => names[column]),
  );
  const within = columns.find((column) => core.length > 2 && names[column].some((one) => core.endsWith(one)));
  return name === undefined ? within : columns.find((column) => names[column].includes(name));
}
