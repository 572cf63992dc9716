import type { Issue } from "../../core/issue.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { RosterOptions } from "../options.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");

/** The longest line that is read, in bytes, unless the options say otherwise. */
export const longestLine = 1_048_576;

/** By what a roster is screened that comes as text. */
export interface RosterTextOptions extends RosterOptions {
  /** `ndjson`: a record in JSON on each line. `csv`: a table with a head. `ndjson` unless given. */
  readonly format?: "ndjson" | "csv";
  /** In bytes, without the line break; a longer line is a fault of its record, and a longer head one of the table. */
  readonly longestLine?: number;
}

/** How to read a text, once the options are read. */
export interface TextOptionsReading {
  readonly format: "ndjson" | "csv";
  readonly longest: number;
  readonly issues: readonly Issue[];
}

/** The names of the options beside those of every screening. */
export const textOptionNames = ["format", "longestLine"] as const;

export function readTextOptions(given: Readonly<Record<string, unknown>>): TextOptionsReading {
  const { format = "ndjson", longestLine: longest = longestLine } = given;
  const isLength = typeof longest === "number" && Number.isInteger(longest) && longest > 0;
  return {
    format: format === "csv" ? "csv" : "ndjson",
    longest: isLength ? Math.min(longest, mostLine) : longestLine,
    issues: [
      ...(format === "ndjson" || format === "csv"
        ? []
        : [error("unknown-word", ["format"], { allowed: "ndjson, csv" })]),
      ...(isLength ? [] : [error("not-a-limit", ["longestLine"])]),
    ],
  };
}

/** A text of this length can still be made by every engine. */
const mostLine = 2 ** 28;
